"""Pictures of products lie beside the database; one that has gone is no error."""

from pathlib import Path

import pytest

from storedesk.foundation.errors import UserError
from storedesk.products import pictures
from storedesk.products.pictures import keep_picture, picture_path

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40


def test_a_picture_is_copied_and_the_original_may_go(tmp_path: Path) -> None:
    source = tmp_path / "主图.png"
    source.write_bytes(PNG)
    name = keep_picture(tmp_path / "shop", source)
    source.unlink()
    kept = picture_path(tmp_path / "shop", name)
    assert kept is not None
    assert kept.read_bytes() == PNG
    assert [path.name for path in kept.parent.iterdir()] == [name]


def test_the_same_picture_is_kept_once_whatever_it_is_called(tmp_path: Path) -> None:
    for called in ("a.png", "b.JPG"):
        (tmp_path / called).write_bytes(PNG)
    assert keep_picture(tmp_path, tmp_path / "a.png") == keep_picture(tmp_path, tmp_path / "b.JPG")
    assert len(list((tmp_path / pictures.FOLDER).iterdir())) == 1


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"PK\x03\x04 a report", "is no picture"), (b"", "is no picture"), (b"RIFF1234WAVE", "is no")],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "x.png").write_bytes(content)
    with pytest.raises(UserError, match=sentence):
        keep_picture(tmp_path, tmp_path / "x.png")
    assert not (tmp_path / pictures.FOLDER).exists()


def test_a_picture_that_is_not_there_or_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        keep_picture(tmp_path, tmp_path / "gone.png")
    with (tmp_path / "big.png").open("wb") as file:
        file.truncate(pictures.MOST_BYTES + 1)
    with pytest.raises(UserError, match="larger than 20 MB"):
        keep_picture(tmp_path, tmp_path / "big.png")


def test_where_no_folder_can_be_made_the_reason_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(PNG)
    (tmp_path / pictures.FOLDER).write_text("a file in the way")
    with pytest.raises(UserError, match="could not be copied"):
        keep_picture(tmp_path, tmp_path / "x.png")


@pytest.mark.parametrize("name", [None, "", "gone.png", "../secret.png", "/etc/hostname"])
def test_a_picture_that_has_gone_or_lies_elsewhere_is_none(tmp_path: Path, name: str | None) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    assert picture_path(tmp_path, name) is None

"""What all tests share: a real, empty shop, and the real report files where they are at hand."""

import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, create_engine, event, inspect, make_url

import storedesk.features
import storedesk.foundation.sheets.tables  # noqa: F401 - every table is known before the first session is used
from storedesk.foundation.database.store import Store

ROOT = Path(__file__).resolve().parents[1]

# Qt ends the whole program where it finds no display; said before any test loads it
if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# how long an example takes says more of the machine than of the program
settings.register_profile("storedesk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("storedesk")


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty shop, made once by the migrations; tests get copies of it."""
    path = tmp_path_factory.mktemp("template") / "shop.storedesk"
    Store.open(path).close()
    return path


@pytest.fixture
def shop_file(migrated_file: Path, tmp_path: Path) -> Path:
    """The path of an empty, migrated shop of the test's own."""
    return Path(shutil.copyfile(migrated_file, tmp_path / "shop.storedesk"))


@pytest.fixture
def store(shop_file: Path) -> Iterator[Store]:
    """An empty shop of the test's own, open."""
    with Store.open(shop_file) as store:
        yield store


@pytest.fixture
def statements() -> Iterator[list[str]]:
    """The statements sent to any database while the test runs, to be counted."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield sent
    event.remove(Engine, "before_cursor_execute", note)


@pytest.fixture(scope="session")
def reports_folder() -> Path:
    """The folder of real report files beside the repository."""
    folder = ROOT.parent / "shared" / "reports"
    if not folder.is_dir():
        pytest.skip("the real report files are not here")
    return folder


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL server for tests: the one named, the one that runs, or one started for this run."""
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    named = os.environ.get("STOREDESK_TEST_POSTGRES") or _postgres("url")
    if named:
        yield named
        return
    place = Path(tempfile.gettempdir()) / f"storedesk-postgres-{os.getpid()}"
    started = _postgres("start", place)
    if not started:
        pytest.skip("no PostgreSQL server is named in STOREDESK_TEST_POSTGRES, and none can be started here")
    yield started
    _postgres("stop", place)


@pytest.fixture
def empty_database(postgres_server: str) -> Iterator[str]:
    """The address of a database of the test's own on the server, with nothing in it."""
    name = f"empty_{uuid.uuid4().hex}"
    on_server(postgres_server, f"CREATE DATABASE {name}")
    yield address_of(postgres_server, name)
    on_server(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def migrated_database(postgres_server: str) -> Iterator[str]:
    """The address of a shop on the server, made once by the migrations; copying one takes half a second."""
    name = f"shop_{uuid.uuid4().hex}"
    on_server(postgres_server, f"CREATE DATABASE {name}")
    address = address_of(postgres_server, name)
    Store.open(address).close()
    yield address
    on_server(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def shop_on_server(migrated_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of an empty shop on the server; emptied again after the test, tables of the test's own dropped."""
    monkeypatch.setenv("STOREDESK_HOME", str(tmp_path))
    before = set(tables_on_server(migrated_database))
    yield migrated_database
    after = tables_on_server(migrated_database)
    emptied = [f'DELETE FROM "{name}"' for name in after if name in before and name != "alembic_version"]
    dropped = [f'DROP TABLE "{name}" CASCADE' for name in after if name not in before]
    on_server(migrated_database, ";".join(["SET session_replication_role = replica", *emptied, *dropped]))


@pytest.fixture(params=["sqlite", "postgresql"])
def shop_address(request: pytest.FixtureRequest) -> str:
    """An empty shop's address: once a file, once on a server."""
    return str(request.getfixturevalue("shop_file" if request.param == "sqlite" else "shop_on_server"))


@pytest.fixture
def either_store(shop_address: str) -> Iterator[Store]:
    """An empty shop, open: once a file, once on a server."""
    with Store.open(shop_address) as store:
        yield store


def on_server(server: str, statement: str) -> None:
    """Run a statement that no transaction may hold."""
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def tables_on_server(address: str) -> list[str]:
    """The tables of a database on the server."""
    engine = create_engine(address)
    names = inspect(engine).get_table_names()
    engine.dispose()
    return names


def address_of(server: str, database: str) -> str:
    """The address of another database on the same server."""
    return make_url(server).set(database=database).render_as_string(hide_password=False)


def _postgres(action: str, place: Path | None = None) -> str:
    script = ROOT / "packaging" / "postgres.sh"
    env = {**os.environ, "STOREDESK_POSTGRES_FOLDER": str(place)} if place else None
    if shutil.which("bash") is None:
        return ""
    done = subprocess.run(["bash", str(script), action], env=env, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""

"""Long work runs beside the window, can be stopped and is waited for; every step can be taken back and done again."""

import threading
from collections.abc import Callable
from datetime import date

import pytest
from desktop_made import until_stopped
from pytestqt.qtbot import QtBot

from storedesk.foundation.database.shop_settings import keep, value
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.status_row import StatusRow
from storedesk.foundation.desktop.work_row import WorkRow
from storedesk.foundation.errors import Cancelled, UserError
from storedesk.foundation.progress import Progress

DAY = date(2026, 1, 1)


def name_shop(app: AppContext, name: str) -> None:
    with app.store.writing(f"Name it {name}") as session:
        keep(session, "shop_name", name, DAY)


def shop_name(app: AppContext) -> str | None:
    with app.store.reading() as session:
        return value(session, "shop_name", DAY)


def test_a_job_hands_its_result_over_in_the_windows_thread(qtbot: QtBot, app: AppContext) -> None:
    seen: list[tuple[str, threading.Thread]] = []
    worker: list[threading.Thread] = []

    def work(_progress: Progress) -> str:
        worker.append(threading.current_thread())
        return "done"

    app.jobs.start("Work", work, done=lambda result: seen.append((result, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("done", threading.main_thread())]
    assert worker[0] is not threading.main_thread()


def test_a_job_is_shown_with_its_progress_and_can_be_stopped(qtbot: QtBot, app: AppContext) -> None:
    row = StatusRow(app.jobs, app.undo)
    qtbot.addWidget(row)
    row.show()
    ended: list[BaseException] = []
    app.jobs.start("Count", until_stopped, failed=ended.append)
    qtbot.waitUntil(lambda: row.job.text() == "Count: counting")
    assert row.bar.value() == 250
    row.cancel.click()
    qtbot.waitUntil(lambda: bool(ended))
    assert isinstance(ended[0], Cancelled)
    assert not row.job.isVisible()


def test_the_worlds_fault_is_told_and_ours_is_passed_on(qtbot: QtBot, app: AppContext) -> None:
    def fail(error: Exception) -> Callable[[Progress], None]:
        def work(_progress: Progress) -> None:
            raise error

        return work

    with qtbot.waitSignal(app.jobs.failed) as told:
        app.jobs.start("Save", fail(UserError("The disk is full.")))
    assert told.args == ["The disk is full."]
    with qtbot.waitSignal(app.jobs.crashed) as crashed:
        app.jobs.start("Save", fail(KeyError("secret")))
    assert isinstance(crashed.args[0], KeyError)


def test_everything_under_way_is_stopped_and_awaited_at_the_end(qtbot: QtBot, app: AppContext) -> None:
    called: list[object] = []
    jobs = [app.jobs.start(f"Job {number}", until_stopped, failed=called.append) for number in range(3)]
    app.jobs.wait_all()
    assert not any(job._thread.is_alive() for job in jobs)
    assert app.jobs.running == []
    assert called == []


def test_a_dialog_runs_one_job_at_a_time(qtbot: QtBot, app: AppContext) -> None:
    row = WorkRow(app.jobs)
    qtbot.addWidget(row)
    row.show()
    ended: list[object] = []
    row.run("Count", until_stopped, ended.append, ended.append)
    assert row.busy
    with pytest.raises(RuntimeError):
        row.run("Count", until_stopped, ended.append, ended.append)
    with qtbot.waitSignal(row.idle):
        row.stop.click()
    assert [type(each) for each in ended] == [Cancelled]
    assert not row.busy
    assert not row.stop.isVisible()


def test_steps_are_taken_back_and_done_again_under_their_names(qtbot: QtBot, app: AppContext) -> None:
    name_shop(app, "竹匠坊")
    name_shop(app, "竹匠坊旗舰店")
    qtbot.waitUntil(lambda: app.undo.stack.count() == 2)
    action = app.undo.undo_action(app.jobs)
    assert action.text() == "Undo Name it 竹匠坊旗舰店"
    action.trigger()
    assert shop_name(app) == "竹匠坊"
    app.undo.stack.undo()
    assert shop_name(app) is None
    app.undo.stack.redo()
    app.undo.stack.redo()
    assert shop_name(app) == "竹匠坊旗舰店"
    assert app.undo.stack.count() == 2


def test_a_step_is_not_taken_back_over_something_newer(qtbot: QtBot, app: AppContext) -> None:
    name_shop(app, "竹匠坊")
    qtbot.waitUntil(lambda: app.undo.stack.count() == 1)
    with app.store.writing("Elsewhere", undoable=False) as session:
        keep(session, "shop_name", "另一台电脑改的", DAY)
    with qtbot.waitSignal(app.undo.refused) as refused:
        app.undo.stack.undo()
    assert "cannot be undone" in refused.args[0]
    assert shop_name(app) == "另一台电脑改的"


def test_the_status_row_says_what_was_done_last_and_undoes_it(qtbot: QtBot, app: AppContext) -> None:
    row = StatusRow(app.jobs, app.undo)
    qtbot.addWidget(row)
    row.show()
    name_shop(app, "竹匠坊")
    qtbot.waitUntil(lambda: row.hint.text() == "Done: Name it 竹匠坊")
    row._undo_link.click()
    assert shop_name(app) is None
    assert row.hint.text() == ""

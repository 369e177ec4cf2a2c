"""The monthly summary: looked at and printed through the preview, or saved as a workbook."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from storedesk.foundation.calendar.weeks import month_name
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.printing.pages import Page
from storedesk.shop import texts as shop_texts
from storedesk.shop.paper import export_summary
from storedesk.shop.printout import drawn, read_summary
from storedesk.shop.tab import texts


def summary_pages(app: AppContext, month: date) -> Sequence[Page]:
    """The month's pages, measured with the font they are drawn with."""
    return drawn(read_summary(app.store, month, app.today()))


def preview(parent: QWidget, app: AppContext, month: date) -> None:
    """Show a month's summary as it is printed; from there to a printer or a PDF."""
    # the preview loads what only printing needs
    from storedesk.foundation.desktop.print_preview import show_preview

    title = str(shop_texts.SUMMARY_OF.format(month=month_name(month)))
    pages = summary_pages(app, month)
    show_preview(parent, title, lambda _: pages, settings=app.settings)


def ask_and_export(parent: QWidget, app: AppContext, month: date) -> None:
    """Ask for a file and write a month's summary to it beside the window."""
    title = str(shop_texts.SUMMARY_OF.format(month=month_name(month)))
    kinds = parent.tr("Excel workbook (*.xlsx);;CSV text (*.csv)")
    place, _ = QFileDialog.getSaveFileName(parent, str(texts.SUMMARY_EXPORT), f"{title}.xlsx", kinds)
    if place:
        app.jobs.start(title, lambda _: export_summary(Path(place), read_summary(app.store, month, app.today())))

"""The monthly summary on paper and as a workbook: asks where to, and leaves the rest to the shop's own paper."""

from datetime import date

from PySide6.QtWidgets import QWidget

from storedesk.foundation.desktop.context import AppContext


def preview_summary(parent: QWidget, app: AppContext, month: date) -> None:
    """Show a month's summary as it is printed."""


def export_summary(parent: QWidget, app: AppContext, month: date) -> None:
    """Ask for a file and write a month's summary to it beside the window."""

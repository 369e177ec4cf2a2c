"""Pages on paper through the system's print dialog."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from storedesk.foundation.errors import UserError
from storedesk.foundation.printing import texts
from storedesk.foundation.printing.pages import Page
from storedesk.foundation.printing.painter import paint_pages


def print_on_paper(pages: Sequence[Page], title: str, parent: QWidget) -> bool:
    """Ask for a printer and print; False when the operator cancels. Raises UserError when the printer refuses."""
    # looking for printers takes its time: not before somebody prints
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, max(1, len(pages)))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
    if not paint_pages(pages[first - 1 : last], printer):
        raise UserError(texts.NO_PRINTER.format(name=printer.printerName()))
    return True

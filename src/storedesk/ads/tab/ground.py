"""What the pages of the ads tab share: which test is looked at, and which product words are sought for."""

from PySide6.QtCore import QObject, Signal

from storedesk.foundation.settings import Settings

_TEST, _PRODUCT = "ads.test", "ads.product"


class Ground(QObject):
    """`chosen(int)` follows the test looked at, `product_chosen(int)` the product."""

    chosen = Signal(int)
    product_chosen = Signal(int)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.turn = 0

    def forget(self) -> None:
        """Something in the shop changed: nothing worked out before holds any longer."""
        self.turn += 1

    @property
    def test_id(self) -> int:
        """The test looked at; 0 where none is."""
        return int(self._settings.get(_TEST, 0))

    def choose(self, test_id: int) -> None:
        """Look at another test."""
        if test_id != self.test_id:
            self.settle(test_id)
            self.chosen.emit(test_id)

    def settle(self, test_id: int) -> None:
        """Look at a test because none was chosen, or the chosen one is gone: nobody need be told."""
        self._settings.set(_TEST, test_id)

    @property
    def product_id(self) -> int:
        """The product words are sought for; 0: the whole shop."""
        return int(self._settings.get(_PRODUCT, 0))

    def choose_product(self, product_id: int) -> None:
        """Seek words for another product."""
        if product_id != self.product_id:
            self._settings.set(_PRODUCT, product_id)
            self.product_chosen.emit(product_id)

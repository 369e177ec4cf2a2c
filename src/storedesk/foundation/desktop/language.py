"""Qt speaks the operator's language: our phrases from the shared catalogue, its own buttons from its own file."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from storedesk.foundation import texts


class CatalogueTranslator(QTranslator):
    """Answers self.tr from the catalogue that the rest of the program reads too."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The phrase in the language in use; None lets Qt ask the next translator."""
        found = texts.translate(source)
        return found if found != source else None

    def isEmpty(self) -> bool:
        """Qt skips an empty translator without asking it."""
        return False


def speak(application: QApplication, language: str) -> None:
    """Switch the whole program to one of texts.LANGUAGES; windows built before keep their words until rebuilt."""
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    texts.use_language(language)
    QLocale.setDefault(QLocale(language if language != "en" else "en_US"))
    own = QTranslator(application)
    if own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(own)
    application.installTranslator(CatalogueTranslator(application))

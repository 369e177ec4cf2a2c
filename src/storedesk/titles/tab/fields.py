"""Fields that are filled anew while somebody may be typing in them."""

from PySide6.QtWidgets import QLineEdit


def show_unless_typed(field: QLineEdit, text: str) -> None:
    """Show a text, unless the operator is typing another one and has not left the field yet."""
    if field.hasFocus() and field.isModified():
        return
    if field.text() != text:
        field.setText(text)
        field.setCursorPosition(0)

"""A ruler to measure text with that needs no font."""


class EvenMeasure:
    """Chinese signs as wide as they are high, all others half of that; bold letters a tenth wider."""

    def width(self, text, size, bold=False):
        signs = sum(1 if ord(sign) > 0x2E7F else 0.5 for sign in text)
        return signs * size * 25.4 / 72 * (1.1 if bold else 1)

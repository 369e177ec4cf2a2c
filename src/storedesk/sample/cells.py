"""How the platforms write figures into cells."""


def headings(text: str) -> tuple[str, ...]:
    """The headings of a report, listed as the report lists them."""
    return tuple(text.split(","))


def thousands(count: int) -> str:
    """A count as the analytics write it: 1,234."""
    return f"{count:,}"


def yuan(cents: int) -> str:
    """Cents as plain yuan with two places: 1234.50."""
    return f"{cents // 100}.{cents % 100:02d}"


def yuan_thousands(cents: int) -> str:
    """Cents as the analytics write them: 1,234.50."""
    return f"{cents // 100:,}.{cents % 100:02d}"


def percent(part: float, whole: float) -> str:
    """A share as the analytics write it: 12.34%, a dash where there is nothing to divide by."""
    return f"{part / whole:.2%}" if whole else "-"


def fraction(part: float, whole: float, places: int = 5) -> str:
    """A share as Wanxiangtai writes it: 0.0848 without trailing zeros, nothing where nothing can be divided."""
    if not whole:
        return ""
    return f"{part / whole:.{places}f}".rstrip("0").rstrip(".") or "0"


def per(amount: float, count: float) -> str:
    """Cents a piece as yuan with two places, nothing where there is no piece."""
    return f"{amount / count / 100:.2f}" if count else ""


def text_id(digits: str) -> str:
    """An id as the order list writes it, so that Excel leaves it alone."""
    return f'="{digits}"'


def masked(name: str) -> str:
    """A name as label printers show it."""
    return f"{name[:1]}**"

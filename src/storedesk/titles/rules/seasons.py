"""In which months a season's word is searched for: shops begin a month before the season itself."""

_MONTHS = {
    "春": frozenset((1, 2, 3, 4, 5)),
    "夏": frozenset((4, 5, 6, 7, 8)),
    "秋": frozenset((7, 8, 9, 10, 11)),
    "冬": frozenset((10, 11, 12, 1, 2)),
}


def out_of_season(word: str, month: int) -> bool:
    """Whether a word of a season (夏季, 秋冬) is not of this month; one that names no season is of another time too."""
    months = [season for sign, season in _MONTHS.items() if sign in word]
    return not any(month in season for season in months)

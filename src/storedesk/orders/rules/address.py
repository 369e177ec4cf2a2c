"""The town in a delivery address: province, city and district, and nothing nearer to the door."""

import re

_PROVINCES = {
    "内蒙古": "内蒙古自治区",
    "广西": "广西壮族自治区",
    "西藏": "西藏自治区",
    "宁夏": "宁夏回族自治区",
    "新疆": "新疆维吾尔自治区",
    "香港": "香港特别行政区",
    "澳门": "澳门特别行政区",
    **{name: name for name in ("北京", "天津", "上海", "重庆")},
    **{
        name: f"{name}省"
        for name in (
            *("河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东"),
            *("河南", "湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "台湾"),
        )
    },
}
_MUNICIPALITIES = ("北京", "天津", "上海", "重庆")
_TAIL = re.compile(r"^(?:壮族|回族|维吾尔)?(?:自治区|特别行政区)|^省|^市")
_CITY = re.compile(r"^.{1,12}?(?:自治州|地区|盟|市)")
_DISTRICT = re.compile(r"^.{1,12}?(?:自治县|自治旗|新区|区|县|旗|市|镇|街道)")


def province(address: str) -> str | None:
    """The province as the platforms write it in full (上海 for a municipality); None where it is masked."""
    return _towns(address)[0]


def city(address: str) -> str | None:
    """The city (for a municipality 上海市); None where the address does not say it."""
    return _towns(address)[1]


def district(address: str) -> str | None:
    """The district or county; None where the address does not say it."""
    return _towns(address)[2]


def _towns(address: str) -> tuple[str | None, str | None, str | None]:
    text = address.strip().replace("/", " ").replace("\u3000", " ")
    short = next((name for name in _PROVINCES if text.startswith(name)), None)
    if short is None:
        return None, None, None
    full = _PROVINCES[short]
    rest = text[len(short) :]
    if short in _MUNICIPALITIES:
        rest = re.sub(rf"^市?\s*(?:{short}市?)?", "", rest)
        return full, f"{short}市", _named(_DISTRICT, rest)
    rest = _TAIL.sub("", rest).strip()
    town = _named(_CITY, rest)
    return full, town, _named(_DISTRICT, rest[len(town) :]) if town else None


def _named(pattern: re.Pattern[str], text: str) -> str | None:
    """The place that the text begins with: its first word if that ends like one, else what the pattern finds."""
    word, spaced, _ = text.strip().partition(" ")
    found = pattern.match(word)
    if spaced and len(word) <= 12 and (found is None or pattern.fullmatch(word)):
        place = word
    else:
        place = found.group() if found else ""
    return place if place and "*" not in place else None

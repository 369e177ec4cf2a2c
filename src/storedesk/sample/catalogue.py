"""What the sample shop sells and where its customers live; its items lie in resources/data/sample_items.csv."""

import csv
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from storedesk.foundation.resources import resource


@dataclass(frozen=True, slots=True)
class Option:
    """What can be chosen of an item, and its price as a share of the item's price."""

    name: str
    price: float


@dataclass(frozen=True, slots=True)
class Item:
    """An item; money in cents. `visitors` and `conversion` are those of an ordinary day at the start of the story."""

    code: str
    merchant_code: str
    title: str
    short_name: str
    category: str
    price: int
    cost: int
    freight: int
    stock: int
    visitors: float
    conversion: float
    season: str
    advertised: bool
    options: tuple[Option, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Town:
    """A place people order from, with how many of a thousand orders come from there."""

    province: str
    city: str
    district: str
    weight: int


@cache
def items() -> tuple[Item, ...]:
    """The items of the shop, as the file lists them."""
    with resource("data", "sample_items.csv").open(encoding="utf-8", newline="") as file:
        return tuple(_item(row) for row in csv.DictReader(file))


TOWNS = (
    Town("广东省", "广州市", "天河区", 52),
    Town("广东省", "深圳市", "龙岗区", 48),
    Town("广东省", "东莞市", "虎门镇", 26),
    Town("浙江省", "杭州市", "余杭区", 44),
    Town("浙江省", "宁波市", "鄞州区", 25),
    Town("浙江省", "金华市", "义乌市", 20),
    Town("江苏省", "苏州市", "昆山市", 38),
    Town("江苏省", "南京市", "江宁区", 30),
    Town("江苏省", "南通市", "启东市", 14),
    Town("上海", "上海市", "浦东新区", 46),
    Town("上海", "上海市", "闵行区", 27),
    Town("北京", "北京市", "朝阳区", 41),
    Town("北京", "北京市", "海淀区", 25),
    Town("山东省", "济南市", "历下区", 24),
    Town("山东省", "青岛市", "黄岛区", 25),
    Town("河南省", "郑州市", "金水区", 31),
    Town("河北省", "石家庄市", "裕华区", 24),
    Town("四川省", "成都市", "武侯区", 41),
    Town("重庆", "重庆市", "渝北区", 26),
    Town("湖北省", "武汉市", "洪山区", 33),
    Town("湖南省", "长沙市", "雨花区", 30),
    Town("福建省", "福州市", "闽侯县", 18),
    Town("福建省", "泉州市", "晋江市", 21),
    Town("安徽省", "合肥市", "蜀山区", 24),
    Town("江西省", "南昌市", "青山湖区", 18),
    Town("陕西省", "西安市", "雁塔区", 25),
    Town("辽宁省", "沈阳市", "皇姑区", 19),
    Town("黑龙江省", "哈尔滨市", "南岗区", 14),
    Town("吉林省", "长春市", "朝阳区", 13),
    Town("天津", "天津市", "南开区", 17),
    Town("山西省", "太原市", "小店区", 14),
    Town("云南省", "昆明市", "五华区", 16),
    Town("贵州省", "贵阳市", "观山湖区", 12),
    Town("广西壮族自治区", "南宁市", "青秀区", 19),
    Town("内蒙古自治区", "呼和浩特市", "赛罕区", 9),
    Town("新疆维吾尔自治区", "乌鲁木齐市", "新市区", 7),
    Town("甘肃省", "兰州市", "城关区", 9),
    Town("海南省", "海口市", "龙华区", 8),
)


def _item(row: dict[str, str]) -> Item:
    options = (text.rpartition(":") for text in row["options"].split("|"))
    return Item(
        code=row["code"],
        merchant_code=row["merchant_code"],
        title=row["title"],
        short_name=row["short_name"],
        category=row["category"],
        price=_cents(row["price"]),
        cost=_cents(row["cost"]),
        freight=_cents(row["freight"]),
        stock=int(row["stock"]),
        visitors=float(row["visitors"]),
        conversion=float(row["conversion"]),
        season=row["season"],
        advertised=row["advertised"] == "yes",
        options=tuple(Option(name, float(price)) for name, _, price in options),
        words=tuple(row["words"].split("|")),
    )


def _cents(text: str) -> int:
    return int(Decimal(text) * 100)

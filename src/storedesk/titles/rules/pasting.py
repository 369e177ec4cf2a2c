"""Titles and words from a pasted page: without its prices, buttons, counts and empty lines."""

import re
from collections.abc import Iterable

_SPACE = re.compile(r"\s+")
_PRICE = re.compile(r"^[^一-鿿]*[¥￥$]\s*\d|^\d+(?:[.,]\d+)*\s*(?:元|起|块)?$")
_COUNT = re.compile(
    r"^(?:已售|月销|销量|付款|人付款|评价|评论|库存|收藏|人气|浏览|好评率?)?\s*[:：]?\s*\d[\d,.]*\s*[万+%]*\s*"
    r"(?:人付款|人收货|笔|件|条评[价论]|人评价|评[价论]|收藏|人收藏|好评|%|人看过|人浏览|已售|付款|人想买)?$"
)
_SAID_ON_BUTTONS = (
    "找同款 找相似 加入购物车 立即购买 收藏 收藏宝贝 分享 举报 客服 旺旺在线 旺旺 进店 进入店铺 查看更多 更多 包邮"
    " 上一页 下一页 首页 综合 销量 信用 价格 筛选 广告 掌柜热卖 天猫 淘宝 全部 登录 注册 搜索 确定 取消 展开 收起"
    " 对比 详情 评价 领券 领优惠券 满减 店铺 直播中 退货包运费 7天无理由 运费险 回头客 热卖 新品 24小时发货"
    " 48小时发货 假一赔三 公益宝贝"
)
_BUTTONS = frozenset(_SAID_ON_BUTTONS.split())


def clean_pasted(lines: Iterable[str], shortest: int = 2) -> tuple[str, ...]:
    """The titles or words of a pasted page, each once, in its order, with single spaces."""
    found: dict[str, None] = {}
    for line in lines:
        text = _SPACE.sub(" ", line).strip()
        if len(text) >= shortest and not is_noise(text):
            found[text] = None
    return tuple(found)


def is_noise(text: str) -> bool:
    """Whether a line of a page is a price, a count, a button or only signs."""
    plain = text.strip()
    return (
        not any(sign.isalnum() for sign in plain)
        or plain in _BUTTONS
        or all(part in _BUTTONS for part in plain.split(" "))
        or bool(_PRICE.search(plain))
        or bool(_COUNT.match(plain))
    )

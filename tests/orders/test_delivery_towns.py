"""Of an address only the town is read, however the platform writes it."""

import pytest

from storedesk.orders.rules import address


@pytest.mark.parametrize(
    ("text", "province", "city", "district"),
    [
        ("广东省 广州市 越秀区 ***街道***号***楼3101(510180)", "广东省", "广州市", "越秀区"),
        ("四川省 成都市 其它区 ***街***号(610041)", "四川省", "成都市", "其它区"),
        ("广西壮族自治区 南宁市 青秀区 ***(000000)", "广西壮族自治区", "南宁市", "青秀区"),
        ("新疆维吾尔自治区 巴音郭楞蒙古自治州 库尔勒市 某路", "新疆维吾尔自治区", "巴音郭楞蒙古自治州", "库尔勒市"),
        ("新疆维吾尔自治区 乌鲁木齐市 新市区 某路", "新疆维吾尔自治区", "乌鲁木齐市", "新市区"),
        ("内蒙古自治区 兴安盟 乌兰浩特市 *", "内蒙古自治区", "兴安盟", "乌兰浩特市"),
        ("重庆 重庆市 酉阳土家族苗族自治县 某路", "重庆", "重庆市", "酉阳土家族苗族自治县"),
        ("吉林省 吉林市 昌邑区 某路", "吉林省", "吉林市", "昌邑区"),
        ("广东省 东莞市 沙田镇 进港南", "广东省", "东莞市", "沙田镇"),
        ("广东省广州市越秀区建设路3号", "广东省", "广州市", "越秀区"),
        ("北京北京市丰台区某路", "北京", "北京市", "丰台区"),
        ("上海市 浦东新区 某路", "上海", "上海市", "浦东新区"),
        ("广西壮族自治区/玉林市/容县", "广西壮族自治区", "玉林市", "容县"),
        ("北京市/丰台区", "北京", "北京市", "丰台区"),
        ("海南省 三亚市", "海南省", "三亚市", None),
        ("安徽省", "安徽省", None, None),
        ("上海", "上海", "上海市", None),
        ("军*街道海**镇", None, None, None),
        ("", None, None, None),
    ],
)
def test_the_town_of_an_address(text: str, province: str | None, city: str | None, district: str | None) -> None:
    assert (address.province(text), address.city(text), address.district(text)) == (province, city, district)

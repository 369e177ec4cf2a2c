"""Words that the law forbids, as they are disguised: in traditional characters, in pinyin, in look-alikes, as NO.1.

The table has the characters that the shipped list of words uses, no others: it is not made to translate. Written for
StoreDesk.
"""

import re
from collections.abc import Sequence

_TRADITIONAL = (
    "萬万專专業业東东絲丝兩两個个豐丰麗丽買买虧亏亞亚億亿僅仅倉仓價价優优會会俠侠軍军沖冲衝冲減减擊击劃划創创廠厂壓压雙双發发"
    "髮发疊叠臺台號号後后單单賣卖國国囯国處处復复複复獎奖強强學学寶宝對对導导層层醫医彈弹掃扫搶抢護护無无時时機机殺杀權权"
    "極极標标檔档歡欢滿满燈灯點点熱热愛爱貓猫瑪玛現现電电暢畅療疗碼码禮礼袪祛稱称簽签籤签紅红纖纤級级純纯紙纸細细終终經经"
    "絨绒絕绝維维網网膚肤膠胶臉脸節节蘆芦薈荟藥药補补視视覺觉記记證证証证評评課课財财貨货質质購购貼贴費费贈赠車车輯辑運运"
    "進进選选郵邮針针釣钓鑰钥鐵铁銷销長长階阶險险頂顶領领風风飛飞馳驰魚鱼蠶蚕獨独樓楼見见溫温癒愈巔巅峯峰効效蕞最冣最㝡最苐第"
)
_SIGNS = dict(zip(_TRADITIONAL[::2], _TRADITIONAL[1::2], strict=True))
_SAID = {
    **{"zui": "最", "zuihao": "最好", "zuijia": "最佳", "zuida": "最大", "zuiqiang": "最强", "zuiyou": "最优"},
    **{"zuixin": "最新", "zuigao": "最高", "zuigaoji": "最高级", "zuidi": "最低", "zuidijia": "最低价"},
    **{
        "jipin": "极品",
        "jizhi": "极致",
        "dingji": "顶级",
        "dingjian": "顶尖",
        "guojiaji": "国家级",
        "shijieji": "世界级",
    },
    **{"jia": "家", "ji": "级", "guojia": "国家", "diyi": "第一", "weiyi": "唯一", "shouxuan": "首选", "dujia": "独家"},
    **{"wudi": "无敌", "wanneng": "万能", "juedui": "绝对", "yongjiu": "永久", "zhiliao": "治疗", "genzhi": "根治"},
}
_DISGUISED = re.compile(r"(?<![a-z])(?:no|top)1(?!\d)|第1(?!\d)|[a-z]+")


def revealed(plain: str, origin: Sequence[int]) -> tuple[str, list[int], list[int]]:
    """A folded text as it is meant: with where each character begins and ends; `origin` says where each comes from.

    Pinyin counts only where a whole run of letters is such a word: 最 is in zui好, and not in zuiko.
    """
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for found in _DISGUISED.finditer(plain):
        meant = _SAID.get(found.group()) or ("第一" if found.group()[-1] == "1" else "")
        if not meant:
            continue
        _keep(plain, origin, range(at, found.start()), text, starts, ends)
        first, last = origin[found.start()], origin[found.end() - 1] + 1
        for sign in meant:
            text.append(sign)
            starts.append(first)
            ends.append(last)
        at = found.end()
    _keep(plain, origin, range(at, len(plain)), text, starts, ends)
    return "".join(text), starts, ends


def _keep(
    plain: str, origin: Sequence[int], places: range, text: list[str], starts: list[int], ends: list[int]
) -> None:
    for place in places:
        text.append(_SIGNS.get(plain[place], plain[place]))
        starts.append(origin[place])
        ends.append(origin[place] + 1)

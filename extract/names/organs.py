"""Organs of government by function and level: 科技 × 厅/局/委, generated and not listed.

`organs()` are the cores without a region: 科技厅, 发展和改革委员会, 省委, 人民政府, 管委会.
"""

from __future__ import annotations

from functools import cache

from extract.lists.load import rows

SUFFIXES = ("厅", "局", "委", "委员会", "办", "办公室", "署", "总局")
NORMAL = {"委": "委员会", "办": "办公室"}
# Organs that are not a function with a suffix. 省委, 市政府 carry their level before them.
GOVERNMENT = ("人民政府", "政府")
PARTY = (
    "党委 党工委 工委 纪工委 纪委监委 纪委 监委 监察委员会 人大常委会 人大 政协 组织部 宣传部 统战部 政法委 编办 编委办 人才办 农办 网信办 改革办 深改办 财经办 台办 外办"
    " 政研室 党校 团委 工会 总工会 妇联 科协 工商联 残联 社科联 文联 侨联 贸促会 红十字会"
).split()
OTHERS = (
    "管委会 管理委员会 街道办事处 办事处 法院 人民法院 中级人民法院 高级人民法院 检察院 人民检察院 公安厅 公安局 海关 银保监局 金融监管局 证监局 通信管理局 通管局"
    " 消防救援总队 消防救援支队 军区 警备区 军分区 武装部 人社厅 人社局 人社部 国资委 国资局 经信委 发改委 卫健委 卫计委 教委 科委 民委 农委 商委 住建委 交委 建委 文旅委 体改委"
    " 财经委 经济委 财政经济委员会 经济委员会 公共资源交易中心 投资促进局 招商局 供销社 供销合作社 机关事务管理局 地方志办公室 党史研究室 发展研究中心 政府研究室"
    " 医保局 药监局 林草局 粮食局 税务局 气象局 地震局 烟草局 邮政局 审计厅 统计局 调查总队 广电局 体育局 信访局 驻京办 驻京办事处"
).split()
HOUSE_PARTS = (
    "财经委 财政经济委员会 经济委 经济委员会 教科卫委 教科卫体委 教科文卫委 法制委 法工委 农委 农业委 农业农村委 环资委 环境资源委 监察司法委 社会委 提案委 文史委 办公厅 办公室 机关 研究室"
).split()
PARTY_TAILS = (
    "办公厅 办公室 人才办 人才工作领导小组办公室 人才工作局 人才工作委员会 组织部 宣传部 统战部 政法委 农办 农村工作领导小组办公室 编办 网信办 网络安全和信息化委员会办公室 改革办 深改办 财经办 财经委办公室 科技办"
    " 科技委 科技委员会 科技委办公室 全面深化改革委员会 金融办 金融委办公室 台办 外办 党校 社会工作部 政研室 政策研究室 军民融合办 组织部人才办 巡视办 巡察办 老干部局 机关工委 教育工委 教育工委办公室"
).split()


@cache
def functions() -> dict[str, str]:
    """Every form of a function to its normal form: 科学技术 to 科技."""
    return {
        form: row[0] for row in rows("functions") for form in (row[0], *filter(None, (row[1:] or ("",))[0].split("、")))
    }


@cache
def organs() -> frozenset[str]:
    """All cores."""
    made = {f"{form}{suffix}" for form in functions() for suffix in SUFFIXES}
    levels = ("省", "市", "县", "区", "州", "镇", "乡", "旗", "盟")
    made |= {f"{level}{organ}" for level in levels for organ in ("委", *(f"委{tail}" for tail in PARTY_TAILS))}
    made |= {f"政府{tail}" for tail in ("办公厅", "办公室", "研究室", "新闻办", "新闻办公室", "金融办", "驻京办")}
    made |= {f"人民政府{tail}" for tail in ("办公厅", "办公室", "研究室", "新闻办", "新闻办公室")}
    made |= {f"{house}{part}" for house in ("人大", "政协", "人大常委会") for part in HOUSE_PARTS}
    made |= {f"自治区党委{tail}" for tail in ("", *PARTY_TAILS)}
    return frozenset(made | {*GOVERNMENT, *PARTY, *OTHERS} - {"建设办", "产业局", "产业办", "人才局"})

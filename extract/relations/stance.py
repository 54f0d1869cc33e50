"""Whether a stretch says that something is done, planned, or not so."""

from __future__ import annotations

import re

PLANNED = re.compile(
    r"(?<![的])(?:拟(?!人|定|态|合|真)|将(?!军|来|其|于\d{4}年\d+月\d+日成立)|力争|计划(?=由|[^书》]{0,10}(?:建|设|成|投|引|打|培|把|在|于|到|开|推|实|发|新))|到20\d\d年|争取|有望|预计|规划建设|筹建|筹备|"
    r"希望|目标|(?<![重主需必])要(?!求|素|闻|点|领|件)|愿(?!景)|未来[三五几]?年|下一步|今后|探索(?=建)|谋划|推动|加快建设|支持建设|鼓励)"
)
DONE = re.compile(
    r"已(?!经?不)|建成|揭牌|累计|成立|签署|签订|签约|获批|获评|入选|荣获|被评为|被列入|被认定|印发|出台|举行|举办|召开|完成|落成|投产|建立了|设立了|[一-鿿]了(?!解|结)|"
    r"加入|认定|命名|先后|成功|启动|挂牌|授予|当选|结对"
)
DENIED = re.compile(
    r"(?:(?<![毫从永])不(?!移|扣|竭|变|动|辍|忘|辜|吝|畏|惧|屈|息|易|妨|啻|惜|绝|朽|凡|俗|菲|乏|外乎|止|论|管|等|断|仅|少|久|同|懈|忘|负|限|超|低|足|遗|但|光|只|折|锈|动产|等|可|良|孕|间断|定期)|未(?!来|央)|没有|没能|并非|尚无|无法|无权|不得|禁止|严禁|"
    r"取消|撤销|终止|拒绝|退出|摘牌|如果|假如|假设|若(?!干)|倘若|一旦|是否|能否|可否|(?:建议|呼吁|倡议)[\ue000-\uf8ff]|谣言|虚假|冒用|除外|不再)"
)


def status(text: str) -> str:
    """`planned`, `done` or "" by the words of a clause.

    >>> status("拟设立基金"), status("已建成中心"), status("聚焦产业")
    ('planned', 'done', '')
    """
    if PLANNED.search(text):
        return "planned"
    return "done" if DONE.search(text) else ""


# 力争到2027年，某市建成某院，获批某中心: what opens the sentence holds for the clauses behind.
LEADS = re.compile(
    r"[^\u4e00-\u9fff]{0,6}(?:力争|争取|预计|下一步|今后|未来(?:[几三五十]|\d)?年|(?:计划|拟)(?=[到在于用通今明三五])|(?=到20\d\d年))[^。；]{0,60}?，"
)
GOAL = re.compile(r"到(20\d\d)年")
TOLD = re.compile(r"已|目前|截至|累计|近日|日前|今天|去年")


def led(opening: str, clause: str, known: str) -> bool:
    """Whether a sentence opens with a plan that goes on to this clause; `known` is the date of the document.

    >>> led("力争到2027年，全市", "建成研究院", "2025-03"), led("到2023年，全市", "建成研究院", "2025-03")
    (True, False)
    """
    plan = LEADS.match(opening)
    if not plan or TOLD.search(opening) or TOLD.search(clause):
        return False
    goal = GOAL.search(plan.group())
    return not goal or not known or goal[1] >= known[:4]


def denied(text: str) -> bool:
    """Whether the words deny or only suppose what they say: 未入选, 如果获批."""
    return bool(DENIED.search(text))

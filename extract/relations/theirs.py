"""Whether a place only says where somebody is: 与越南、老挝|电网合作, 某市|外国语小学与某学院共建."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.names.tags import tag
from extract.notes import Named, Notes, Statement
from extract.relations.opened import THEIRS
from extract.segment import cut

# 与越南、老挝|电网, 与云台省|行业龙头企业: somebody at the place; 与云台省|科技合作, 与云台市|政府 is the place.
ITS_WORK = re.compile(
    r"(?:[\u4e00-\u9fff]{2,4}?(?:合作|协作|交流|往来|联动|对接|协议)|政府|方面|[两三四各]|双方|之间|当地|境内"
    r"|[^，。；、]{0,8}?(?:书记|[省市县区州]长))"
)


# 甲县、乙县等8个区县的|主管部门, 非洲|最大的航空公司
OF_THOSE = re.compile(r"等[^，。；、]{0,6}的[\u4e00-\u9fff]{2}|(?:最大|知名|著名|本地|领先)的?[\u4e00-\u9fff]{2}")
SEVERAL = re.compile("[三四五六七八九十多]国")  # 太平洋|四国, and not 甲国、乙国、丙国三国


def of_others(found: Notes, said: Statement) -> bool:
    """Whether a noun stands behind the name of a place, or of the list it is in: then that is who cooperates."""
    places = {thing for thing in (said.head, said.tail) if thing.type == "Place"}
    near = found.between(said.start, said.end) if places else []
    for i, named in enumerate(near):
        if named.thing in places:
            last = _end_of_list(found.text, near[i:])
            alone = last is named and found.text[named.start - 1] not in "、和及"
            if _is_theirs(found.text[last.end : last.end + 20], last.thing.type, alone):
                return True
    return False


def _end_of_list(text: str, near: list[Named]) -> Named:
    """The last member of the list that begins with the first of some names."""
    return next((one for one, other in pairwise(near) if text[one.end : other.start] not in ("、", "和")), near[-1])


def _is_theirs(behind: str, type: str, alone: bool) -> bool:
    """Whether the words behind a list say who there is meant: 甲省、乙市|的高校, 丙省|电网."""
    if OF_THOSE.match(behind) or type == "Place" and THEIRS.match(behind) or alone and SEVERAL.match(behind):
        return True
    words = cut(behind[:10].removeprefix("的")) if type == "Place" else []
    noun = next((word for word in words if tag(word) != "a"), "")
    return len(noun) > 1 and tag(noun)[:1] == "n" and not ITS_WORK.match(behind)

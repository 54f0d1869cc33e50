"""Systems and online platforms of a place or a body: 某省消防设计备案审批系统, 国家种业信息平台.

They are read from their owner on, for what they are for is often a verb (审批, 公示, 追溯) that ends other names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import either, words
from extract.names.classes import made_of
from extract.names.scan import BODY, HOUSE, PLACE, Scan
from extract.names.tags import ACTING, CLAUSE
from extract.notes import Candidate
from extract.sought import Sought

KIND = Sought(
    r"(?:信息|公示|申报|审批|审查|备案|预警|管理|查询|追溯|登记|报送|直报|监管|监测|监控|考核|评价|采集|核验|认证|结算|交易|办理|上报|统计"
    r"|预约|报名|指挥|调度|支付|清算|填报|注册|验收|信用|服务|报告|诚信|公开|公告|发布|支撑|评审|分析|溯源|招生|学籍|执法|物流|应急|救助|核算)(?:[信讯]息)?系统(?!性|化|治理|工程|地|内|中心|集成|软件)"
    r"|平台(?!企业|经济|型|化|载体|公司|体系)|(?:政务服务|公共服务)网(?!络|点|格)|“单一窗口”|(?:基础|信息|资源)数据库|网上(?:办事|服务|政务|税务)大厅|[^，。；、的\s]交易市场"
)
# “云易养”智慧养老平台, “边云”技术交易平台: called so, and where others are served, trade and meet
CALLED = Sought(
    r"“(?!政?产学研|校企|双创|创新|互联网|一站式|一体化)[^“”，。；：、\n]{2,10}”(?:(?![的和与及等])[\u4e00-\u9fff]){0,8}?"
    rf"(?:{either('kinds', 'where many meet')})平台(?!企业|经济|型|化|体系)"
)
WIDE = re.compile("(?:国家|全国|中国|国务院|中央)(?![级的])")
VERBS = (*sorted(ACTING | CLAUSE), "以", "向", "对", "把", "从")
LEFT = frozenset("，。；：、！？（）《》\n \u3000 的")
LONGEST = 30
# 青禾市建成创新平台12个: counted, and no name.
COUNTED = re.compile(r"(?:共|达|约|近|超|总数|数量)?(?:达到?|有|增至)?[\d两三四五六七八九十百]{1,5}余?[家个座套]")
# What parts an owner from what it only uses or builds.
DOING = re.compile(
    r"[的了将在是被把各其为以让使并而且与和等及]|共建|共创|合建|[双两三多]方|公司|建设|搭建|打造|推进|推动|依托|通过|利用|加快|完善|开展|接入|加强|大力|积极|建立|创新推|健全|提供|作为|成为|纳入|上线|对接|实现|统筹|运用|应用(?!平台|系统)|使用|登录|进入|充分|推广|鼓励|支持|引导|首[个家]|[两三四五六七八九十]大|多个|一批|级"
    r"|建成|新建|已|连续|助力|\d年|组建|成立|设立|创建|拥有|新增|形成|布局|获批|认定|引进|引入|入驻|落户|投用|开通|出台|发布(?!系统)|举办|召开|实施|聚焦|围绕|有效|正式|全面"
)
GENERAL = words("classes", "platform") | frozenset(
    ("信息", "电商", "电子商务", "政务", "新媒体", "融资", "社交", "媒体", "办公", "贸易")
)


def systems(made: Scan) -> Iterator[Candidate]:
    """Systems and platforms with their owner in front, and those in quotation marks."""
    for match in KIND.finditer(made.text):
        start = -1 if COUNTED.match(made.text, match.end()) else _owner(made, match.start(), match.end())
        if start >= 0:
            yield Candidate(start, match.end(), "Platform", "system", 6)
    for match in CALLED.finditer(made.text):
        yield Candidate(*match.span(), "Platform", "system", 3)


def _owner(made: Scan, at: int, end: int) -> int:
    """Where the name begins: at the first owner of the clause from which nothing but a name leads here; or -1."""
    floor = at
    while floor > max(at - LONGEST, 0) and made.text[floor - 1] not in LEFT:
        floor -= 1
    if made.text[floor - 1 : floor] == "“" and made.text[end : end + 1] == "”":
        return -1
    for start in range(floor, at):
        owner = _owner_end(made, start)
        if owner and owner <= at and _is_name(made.text[owner:at], made.text[at:end]):
            return start
    return -1


def _owner_end(made: Scan, start: int) -> int:
    """Where an owner ends that begins here, a chain of places being one; 0 where none does."""
    if not made.border[start]:
        return 0
    for kind in (BODY, PLACE, HOUSE):
        hit = made.beginning.get(kind, {}).get(start)
        if hit:
            return max(hit.end, _owner_end(made, hit.end) if hit.end < len(made.text) else 0)
    wide = WIDE.match(made.text, start)
    return wide.end() if wide else 0


def _is_name(between: str, kind: str) -> bool:
    """Whether what stands between the owner and the kind says what the system is for."""
    if DOING.search(between) or between.startswith(VERBS):
        return False
    if kind.endswith(("网", "网站", "窗口”")):
        return len(between) <= 8
    if kind == "平台":
        return len(between) >= 4 and not made_of(between, GENERAL)
    return len(between) >= 2

"""Parts of a university by its name in front, read from the university on: 某大学陈云杉数学研究所, 某大学国家遗产中心.

Names that are read from their kind to the left end at a person, a verb or a level that stands within them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import words
from extract.names.classes import made_of
from extract.names.scan import UNIVERSITY, Scan
from extract.names.tags import ACTING, CLAUSE
from extract.notes import Candidate

PART = re.compile(
    r"(?P<lead>[\u4e00-\u9fff、（）·]{2,24}?)"
    r"(?P<kind>研究中心|科学中心|创新中心|遗产中心|交叉中心|工程中心|技术中心|评价中心|测试中心|教学中心|研究院|研究所|研究室|实验室|智库|研究基地|实验基地|教学基地)"
    r"(?![院所站])(?![\u4e00-\u9fff]{2,3}(?:副?教授|副?研究员|老师|博士|院士|课题组|团队))"
)
# What stands between a university and what is another's, or what it does.
DOING = re.compile(
    r"[的了将在是被把各其、以为于由从向对等至赴到]|等(?!学校|教育)|获批|批准|支持|印发|发布|认定|立项|建设(?!工程)|关于|依托|主管|推动|推进|开展|牵头"
    r"|共建|联合(?!国)|调研|检查|走访|设立|成立|主办|承办|组建|一批|若干|大学|学院|公司|集团|医院|教授|院士|团队|研究员|校长|主任|书记|博士|拥有|现有|建有|入选|荣获|获评|荣膺|喜获|首批|启动|加快|联手|携手|签"
    r"|系[与和及]|[与和及](?=[\u4e00-\u9fff]{0,8}(?:省|市|县|局|委|厅|企业|中国|中科))|参与|参加|走进|打造|学生|教师|老师|师生|专家|课题|举[办行]|召开|国家重点$|省级|首[个家]|唯一|聚焦|围绕|多个|[两三四五六七八九十\d]个"
)
VERBS = (*sorted(ACTING | CLAUSE), "与", "和", "及", "暨")
GENERAL = words("classes", "platform", "school")


def parts(made: Scan) -> Iterator[Candidate]:
    """The centres, institutes and laboratories that stand directly behind a university."""
    for start, hit in made.beginning.get(UNIVERSITY, {}).items():
        match = PART.match(made.text, hit.end)
        if match and _is_part(match["lead"]):
            yield Candidate(start, match.end(), "Platform", "part", 4)


def _is_part(lead: str) -> bool:
    """Whether a lead says of what: no verb of the university, no other owner, more than words of a class."""
    return not lead.startswith(VERBS) and not DOING.search(lead) and not made_of(lead, GENERAL)

"""Events: congresses and plenary sessions by their number, and what a meeting, contest or fair is called.

党的二十大 · 十九届二中、三中全会 · 中央经济工作会议 · 第十四届中国创新创业大赛 · 天津市…联盟成立仪式.
A bare 座谈会 or 签约仪式 has no name; one with an ordinal, a year, a quotation, a place or a body before it has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import either
from extract.mentions.convened import CLASS, convened
from extract.mentions.fairs import fairs
from extract.mentions.forms import spans
from extract.mentions.gatherings import KINDS, gatherings
from extract.mentions.recurring import recurring
from extract.mentions.trimmed import trimmed
from extract.names.publisher import publisher
from extract.names.scan import PLACE as PLACED_HIT
from extract.names.scan import Scan, scan
from extract.names.tags import STOP, duty
from extract.notes import Candidate, notes
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
PROVINCE = (
    "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北"
    "|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆"
)
PLACE = f"(?:(?:{PROVINCE})[省市]?|(?:{PROVINCE})?自治区|[{HAN}]{{2}}市)"
NUM = "[一二三四五六七八九十百]+"
FIXED = Sought(
    rf"(?:党的|中共){NUM}(?:大(?![一-龥]?[会议]址)|届{NUM}中全会)|20\d\d年全国两会|全国两会|两会(?=期间|精神|召开|上|代表|时间)"
    rf"|国务院第{NUM}次常务会议|国务院第\d+次常务会议|国务院常务会议"
    rf"|(?:中央|全国)[{HAN}]{{0,10}}?工作(?:会议|座谈会)|全国[{HAN}]{{2,8}}?大会(?!常|代表|主席|堂)"
    rf"|十[{HAN}]届全国人大{NUM}次会议|两院院士大会"
    rf"|(?:北京|东京|巴黎|伦敦)(?:冬|夏)?(?:季)?(?:奥运会|残奥会|冬奥会|冬残奥会)"
    rf"|(?:北京|东京|巴黎|杭州|成都|南京|米兰|大阪|上海)?20\d\d年?(?:[{HAN}]{{2}})?(?:世界园艺博览会|世博会|亚运会|冬奥会|奥运会|冬残奥会|残奥会|大运会|全运会)"
    "|杭州亚运会|成都大运会|上海世博会|(?:中国国际进口博览会|进博会|服贸会|广交会|消博会|链博会"
    "|数博会)|博鳌亚洲论坛|世界互联网大会|世界人工智能大会"
)
# Of a place; looked for only where the text has such a meeting: most have none.
PARTY = Sought(rf"(?:{PLACE}委|市委|省委|区委|县委){NUM}届{NUM}次全(?:体)?会(?:议)?|(?:{PLACE}|省|市)?第?{NUM}次党代会")
# 十九届二中、三中全会: each session is one
SESSIONS = Sought(rf"((?:党的)?{NUM}届{NUM}中)((?:、{NUM}中)*)(?:、|和)({NUM}中全会)|({NUM}届{NUM}中全会)")
# what an event is called ends so
ENDING = Sought(
    "(?:大会|论坛|峰会|博览会|展览会|交易会|洽谈会|推介会|对接会|座谈会|研讨会|新闻发布会|发布会"
    "|发布仪式|启动仪式|揭牌仪式|签约仪式|成立仪式|开工仪式|开幕式|颁奖典礼"
    "|授牌仪式|奠基仪式|投产仪式|专业赛|总决赛|创业大赛|挑战赛|技能竞赛|创新大赛|大赛|竞赛|年会"
    "|交流会议?|现场会|调度会|推进会|推进会议|动员会|周年会议|工作会议|理事会会议"
    "|一般性辩论|招聘会|招商会|路演活动|宣讲会|艺术节|文化节|丰收节|科技周|活动周|学术会议|恳谈会"
    "|听证会|展会|晚会|运动会|锦标赛|联赛|马拉松|火炬接力|对话会|报告会|会商会(?<!协会商会)(?<!学会商会)|观摩会|现场观摩|观摩活动|答辩活动|主题班会|音乐会|书画展|答辩会|座谈交流会|学术论坛|学术年会|学术讲座|专题讲座|读书会|交易大会|洽谈会|订货会|拍卖会|展销会|灯会|龙舟赛|公开赛|邀请赛|巡回赛|挑战杯|推动会|汇报会|反馈会|学习会|分享会|讨论会|盛典|视频会议|电视电话会议|(?:展演)?汇演|科学实验展演|评选活动|推选活动|征集活动|推报活动|展示活动|培训活动|宣传周|推广周|文化周|集体学习|争霸赛|越野赛|双选会|考核会|述职会|体验营|研讨班|讲习班|展示会|文化展|精品展|换届大会|(?<=次)(?:全体|工作|联席|常务|理事|扩大|学术)?会议|(?<=年度)会议)(?!议)"
    "(?:20[0-9]{2}(?![年0-9]))?"
    f"(?:暨[{HAN}“”‘’]{{2,24}}?(?:大会|仪式|论坛|会议|发布会|启动会|座谈会|年会|对接会|推介会|[”’](?:主题)?活动))?"
    f"(?:(?<=大赛)[{HAN}]{{2,3}}[省市]?(?:分赛|赛)区?(?!事))?"
    f"(?:（[{HAN}]{{2,6}}片?）)?(?:青年科技学者论坛|[{HAN}]{{2,8}}分论坛"
    f"|[{HAN}]{{2,9}}专场)?(?![{HAN}]?(?:常委|常务|主席|代表|副主任|组委会|秘书处|办公室|中心|制度|支持体系|体系))"
)
# the name begins behind these
LEAD = re.compile(
    ".*(?:举行的?|举办的?|召开的?|主办的?|承办的?|协办的?|联办的?|开展的?|参加[了过]?|出席[了过]?|组织了?|参与[了过]?|列席|主持"
    "|举行了|召开了|通过|借助"
    "|同期|期间|随后|当天|当日|近日|日前|今天|昨日|上午|下午|晚|首届(?=中国)|以及|还|正在|在|到|赴|于"
    "|为|由|对|以|将|向|是|把"
    "|被|因|按|分获|喜获|勇夺|夺得|(?:和|与|及)(?=(?:19|20)[0-9]{2}年|第)|从|了|着|的|如|等|该|本次|此次|根据|按照|支持|完善|包括|利用|祝贺|致信|开辟|贯彻|落实"
    "|撤销|并入|邀请|包揽|荣获"
    "|获得|迎来|亮相|走进|登陆|助力|依托|结合|发挥|鼓励|组建|作为|制定|我校(?![与和同])|国内|精神|以及|这次|此"
    "|首个|一场|多场|系列|(?<!第)一次"
    "|(?:仪式|大会|论坛|座谈会|会议)(?:精神)?[和及]|一年一度的|各类|各种|有关|相关|组织召开|联合(?=[主举承召])|打造)"
)
BEFORE = re.compile("(?:贯彻|落实|学习|全面|深入|精神|根据|召开|以及|及|和|在|对|按照|经)+(?=.{4})")
MARK = re.compile(rf"第{NUM}[届次]|第\d+[届次]|(?:19|20)\d\d|{NUM}届|首届|“[^“”]+”|周年")
PLACED = re.compile(
    "^(?:中国|全国|国际|世界|全球|亚洲|亚太|中[欧美日韩俄非阿]|长三角|京津冀|粤港澳|淮河|黄河|长江"
    "|一带一路|国家)|省|市|县|自治区"
    "|高新区|经开区|大学|学院|联盟|研究院|研究所|公司|集团|协会|学会|委员会|部|厅|[市省院校企地政银]{2}合作"
)
# “博源杯”: a contest called by its cup
CUP = re.compile(f"“([{HAN}A-Za-z0-9·]{{1,8}}杯)”")
PARALYMPICS = Sought(r"(?<=冬奥会[和、])冬残奥会|(?<=奥运会[和、])残奥会")
DATE = re.compile(rf"^.*\d+[日月](?:至\d+日)?(?:上午|下午|晚|，)?|^[{HAN}]{{0,3}}(?:分别|共同|联合)")
WIDE = frozenset(["中国", "全国", "国际", "世界", "全球", "亚洲", "亚太"])


@Language.component("zhengtu_events")
def events(doc: Doc) -> Doc:
    """Propose events."""
    text = notes(doc).text
    made = scan(doc)
    held = ((start, end, text[start:end]) for start, end in gatherings(text))
    cups = ((*m.span(1), m[1]) for m in CUP.finditer(text))
    found = dict.fromkeys([*_fixed(made), *_sessions(text), *_named(made), *cups, *_attended(text), *held])
    cut = (trimmed(text, *one) for one in found)
    kept = (_lengthened(text, *one) for one in cut if one)
    listed = ((start, end, text[start:end]) for start, end in chain(recurring(text), fairs(made)))
    forms = _headlined(text, _fullest({text[start:end]: name for start, end, name in (*listed, *kept)}))
    notes(doc).candidates.extend(
        Candidate(start, end, "Event", "event", 3, _of_school(doc, forms[text[start:end]]))
        for start, end in spans(text, forms)
    )
    notes(doc).candidates.extend(Candidate(start, end, "Program", "campaign", 2) for start, end in _campaigns(text))
    return doc


# 我校|第五届青禾论坛, 学校|第十次党代会; not 学校思想政治理论课教师座谈会, which is the state's
OURS = re.compile("(?:我校|学校)(?![与和同]|思想政治理论课教师)")


def _of_school(doc: Doc, name: str) -> str:
    """The name with the university whose news it is, where it begins with 我校 or 学校."""
    ours = OURS.match(name)
    school = publisher(doc) if ours else ""
    return school + name[ours.end() :] if ours and school else name


def _campaigns(text: str) -> Iterator[tuple[int, int]]:
    """Activities called by a motto that a place or a body carries out."""
    yield from (match.span(1) for match in CARRIED.finditer(text))


CENTURY = re.compile("[一二三四五六七八九十]{1,3}\\Z")  # 二十|届中央财经委员会第一次会议
# 某创业大赛|新材料行业赛, 某大赛|青禾赛区总决赛: a contest is what is held of it, and not all that bears its name
SECTIONS = either("kinds", "section of a contest")
FINALS = "总决赛|半决赛|决赛|复赛|初赛|预赛"
# 大赛设置六个赛区, 大赛进入决赛, 大赛的省赛: said of it
OF_SECTION = (
    "(?![的了在和与及等由将并于从为把被各个共设分入进出获有是来自至到每全本多两一二三四五六七八九十晋参通举启])"
)
# 某竞赛|选拔赛, 某大会|主题展, 某表彰会|暨…推进会: what is still of the name
MORE = re.compile(
    f"(?<=[大竞]赛)(?:{OF_SECTION}[{HAN}]){{2,12}}?(?:{SECTIONS})(?:{FINALS})?(?![事程制道])|"
    "(?:(?<=赛)(?:校内|校赛|校级|省级|全国|全省)?(?:选拔赛|总决赛|决赛|初赛|复赛|半决赛|预赛)|(?<=[大览]会)(?:主题展|成果展|专题展)"
    f"|(?<=[会式坛班礼座])暨(?:(?![的了在，])[{HAN}“”‘’0-9]){{2,30}}?(?:会|仪式|论坛|开班式|培训班|典礼|团课|活动)(?=[，。；、：\\n上举召于在]|$))"
)


def _lengthened(text: str, start: int, end: int, name: str) -> tuple[int, int, str]:
    """The event with what follows it; its standard name only where it is what stands in the text."""
    if text[start] == "届" and (ordinal := CENTURY.search(text, max(start - 3, 0), start)):
        start, name = ordinal.start(), ordinal.group() + name
    more = MORE.match(text, end)
    if not more or name != text[start:end]:
        return start, end, name
    return start, more.end(), name + more.group()


# 某院开放课题成果交流会举办: the headline of a report
HEADLINE = re.compile(
    rf"(?:\A|(?<=\n)|(?<=->))(?P<name>(?:“[^“”\n]{{2,30}}”|[{HAN}A-Za-z0-9·—]){{4,40}}?(?:{KINDS}))(?:在[{HAN}]{{1,12}}?)?"
    r"(?:圆满|顺利|成功|隆重|正式|如期)*(?:举办|举行|召开|开幕|闭幕|结束|落幕|启动)(?=\n|\Z| \|)"
)
HEAD = 200  # characters of a text in which its headline stands


def _attended(text: str) -> Iterator[tuple[int, int, str]]:
    headline = HEADLINE.search(text, 0, HEAD)
    if headline and not CLASS.search(re.sub("“[^“”]*”", "", headline["name"])):
        yield *headline.span("name"), headline["name"]
    yield from ((start, end, text[start:end]) for start, end in convened(text))


def _headlined(text: str, forms: dict[str, str]) -> dict[str, str]:
    """某院课题成果交流会 in the headline is 2021年课题研究成果线上交流会 of the report: one of a kind, told twice."""
    title = text[: text.find("\n", 0, HEAD)]
    form = max((one for one in forms if one in title), key=len, default="")
    above = forms.get(form)
    if not above or NO_TITLE.search(above):
        return forms
    alike = {n for form, n in forms.items() if n != above and text.find(form) < len(title) + HEAD and _is_kin(n, above)}
    if len(alike) != 1 or (ORDINAL.search(above) and ORDINAL.search(min(alike))):
        return forms
    return {form: above if name in alike else name for form, name in forms.items()}


NO_TITLE = re.compile("[获夺]|大$")  # 某教师获某大赛…; a congress has one name


def _is_kin(one: str, other: str) -> bool:
    """Two names of one kind of meeting that share most of their signs."""
    return one[-3:] == other[-3:] and len(set(one) & set(other)) * 5 >= 3 * min(len(set(one)), len(set(other)))


def _fullest(forms: dict[str, str]) -> dict[str, str]:
    """推介会 of a zone and the same one with its motto in front are one event; so is a contest with its （place）."""
    for form in forms:
        longer = [one for one in forms if len(one) > len(form) > 4 and _is_longer(one, form)]
        if len(form) > 7 or len(longer) == 1 and SHORT_FORM.search(form):
            forms[form] = forms[max(longer, key=len, default=form)]
    return {form: _standard(forms.get(FINAL.sub("", form), name)) for form, name in forms.items()}


SHORT_FORM = re.compile(
    "(?<![大览年])会$|仪式$|典礼$|讲坛$|讲座$"
)  # of one meeting, where 某论坛 may be the whole series
FINAL = re.compile("总?决赛$")  # 某大赛决赛, where the text names 某大赛 as well
PRESS = re.compile("^(?:国新办|国务院新闻办(?!公))")


def _standard(name: str) -> str:
    """国新办发布会 with the full name of who gives it; 国务院政策例行吹风会 as it is called."""
    if name in ("政策例行吹风会", "国务院政策吹风会"):
        return "国务院政策例行吹风会"
    return PRESS.sub("国务院" if name.endswith("政策例行吹风会") else "国务院新闻办公室", name)


ORDINAL = re.compile(rf"第[{NUM[1:-2]}\d]+|\d{{4}}")


def _is_longer(one: str, form: str) -> bool:
    if len(form) > 6 and one[-3:] == form[-3:] and ORDINAL.findall(one) == ORDINAL.findall(form):
        signs = iter(one)
        if all(sign in signs for sign in form):  # 读书会线上分享活动 in the headline without 线上
            return True
    return one.endswith(form) or one.startswith(form + "（") or one == form.replace("年", "年度", 1)


def _fixed(made: Scan) -> Iterator[tuple[int, int, str]]:
    text = made.text
    party = PARTY.finditer(text) if "次党代会" in text or "次全" in text else ()
    for match in chain(FIXED.finditer(text), party):
        lead = BEFORE.match(match.group())
        start = _whose(made, match.start() + (lead.end() if lead else 0), match.end())
        yield start, match.end(), _full(text[start : match.end()])
    yield from ((*m.span(), m.group()) for m in PARALYMPICS.finditer(text))


def _whose(made: Scan, start: int, end: int) -> int:
    """青禾州委|第三次党代会: the committee of a place in front belongs to the name."""
    if not made.text.endswith("党代会", start, end) or not made.text.endswith("委", 0, start):
        return start
    place = made.ending.get(PLACED_HIT, {}).get(start - 1)
    short = SHORT.search(made.text, max(start - 5, 0), start - 1)
    return place.start if place else short.start() if short and made.border[short.start()] else start


SHORT = re.compile(f"[{HAN}]{{2,3}}[省市州县区旗]$")


def _full(form: str) -> str:
    """The standard name: 省十三次党代会 is 省第十三次党代会, 两会 the 全国两会."""
    return "全国两会" if form == "两会" else re.sub(f"(?<!第)(?={NUM}次党代会)(?<!{NUM[:-1]})", "第", form, count=1)


def _sessions(text: str) -> Iterator[tuple[int, int, str]]:
    """十九届二中、三中全会 as 十九届二中 and 三中全会, each with its full name."""
    for match in SESSIONS.finditer(text):
        if match[4]:
            yield *match.span(4), match[4]
            continue
        congress = match[1].removeprefix("党的")[: match[1].removeprefix("党的").index("届") + 1]
        yield *match.span(1), match[1] + "全会"
        yield *match.span(3), congress + match[3]
        for middle in re.finditer(f"{NUM}中", match[2]):
            yield match.start(2) + middle.start(), match.start(2) + middle.end(), congress + middle.group() + "全会"


def _named(made: Scan) -> Iterator[tuple[int, int, str]]:
    text = made.text
    for match in ENDING.finditer(text):
        start = _start(made, match.start())
        name = text[start : match.end()]
        before = text[start : match.start()]
        known = MARK.search(before) or name[-1].isdigit()
        known = known or _placed(made, start, match.start()) or _held(text, start, before)
        if len(before) > 2 and len(name) < 70 and known and not text.startswith("堂", match.end()):  # 北京人民大会堂
            yield start, match.end(), name
    for match in THEMED.finditer(text):
        if not BROKEN.search(match[2]) and not CAMPAIGN.match(match[1]):
            yield *match.span(1), match[1]


# 深化|“邻里共建”活动, 推进|“学史增信”主题教育活动
CARRIED = Sought(
    rf"(?:开展|启动|深化|推进|实施|创新|落实|推出|组织|开展了)[{HAN}]{{0,4}}(“[^“”\n]{{3,20}}”(?:主题教育|专项整治|专项治理|专项|教育实践|整治)?活动)(?!周|月|室|中心|方案|之)"
)
# “爱在身边·温馨家园”主题班会答辩活动: what a gathering is called by its theme.
THEMED = Sought(
    rf"((?:第[一二三四五六七八九十百0-9]{{1,4}}[期届次场]|20[0-9]{{2}}年?度?)?“[^“”\n]{{3,30}}”([{HAN}]{{0,14}}?)(?:活动|班会|报告会|讲座|论坛|展览|特展|展演|演出|比赛|竞赛|大赛|沙龙|晚会|音乐会|主题党日)(?:之[{HAN}]{{2,20}}?活动)?)(?!周|月|室|中心|策划|方案)"
)
# 开展“邻里共建”活动: a way of working, and no meeting; with a number or a kind it is held
CAMPAIGN = re.compile("“[^“”]+”(?:主题教育|专项整治|专项治理|专项|教育实践|整治)?活动$")
BROKEN = re.compile(
    "[的了在等和与是将以对为即]|开展|举办|组织|举行|获得|荣获|入围|走进|系列|各类|多场|参加|推进|实施|计划|工程|项目|等"
)
# 举办|新时代网络安全专场报告会: called by what it is about, behind the verb that holds it.
HELD = re.compile("(?:举办|举行|召开|开展|承办|主办)(?:了)?(?:首届)?$")
ANY = re.compile(
    r"^(?:了|一|多|各|相关|专题|专场|系列|大型|小型|学术|年度|工作|线上|线下|主题|现场|校园|本|该|此|这|其|全[校省市县国]|校际|首场|两|三|\d)|[的了在等将是或]|相关|有关|参与|座谈|交流|签约|启动|揭牌|开班|开幕|闭幕"
)


CEREMONY = re.compile(
    "(?:签约|揭牌|启动|成立|开工|授牌|奠基|投产|发布)仪式|座谈会|交流会|现场会|推进会|调度会|动员会|年会|工作会议"
)


def _held(text: str, start: int, before: str) -> bool:
    if before and CEREMONY.match(text, start + len(before)):
        return False
    return 6 <= len(before) <= 24 and not ANY.search(before) and bool(HELD.search(text, max(start - 6, 0), start))


def _placed(made: Scan, start: int, end: int) -> bool:
    """江苏省科技局长座谈会: a place or a body, and what it is about."""
    before = made.text[start:end]
    if len(before) <= (3 if before.startswith(OWNERS) else 5):
        return False
    places = made.ending.get(PLACED_HIT, {})
    inside = any(at in places and places[at].start >= start for at in range(start + 2, end))
    return inside or before.startswith(OWNERS) or bool(PLACED.search(before, 2 if before.startswith("学院") else 0))


def _start(made: Scan, end: int) -> int:
    """Where the name begins: behind the clause's mark, its verb, its date; marks in a quotation do not count."""
    text, at = made.text, _clause(made.text, end)
    flat = re.sub("“[^“”]*”|（[^（）]*）", lambda m: "＊" * len(m.group()), text[at:end])
    led = False
    for pattern in (DATE, LEAD):
        if match := pattern.match(flat):
            at, flat, led = at + match.end(), flat[match.end() :], True
    return _with_us(text, at if led else _behind_verbs(made, at, end))


def _with_us(text: str, start: int) -> int:
    """我校与某所签约仪式: no name begins with 与."""
    return (
        start - 2 if text.startswith(("与", "和", "同"), start) and text.endswith(("我校", "学校"), 0, start) else start
    )


def _clause(text: str, end: int) -> int:
    """The begin of the clause; what stands in quotation marks or brackets is passed over."""
    floor = max(0, end - 60)
    quoted, bracketed, at = 0, 0, end
    while at > 0:
        if at <= floor:
            return end  # no clause is that long: no name
        sign = text[at - 1]
        quoted += (sign == "”") - (sign == "“")
        bracketed += (sign == "）") - (sign == "（")
        if quoted < 0 or bracketed < 0 or sign in "。！？…\n":
            break
        if not quoted and not bracketed and sign in "，,；：、《》 】>|":
            break
        at -= 1
    return at


def _behind_verbs(made: Scan, at: int, end: int) -> int:
    """额外增加|江苏大学生创新大赛: behind a verb that a place or a country follows, or that opens the clause."""
    here, opens = at, True
    while here < end - 4:
        following = made.next_border(here, end, end)
        stops = following - here > 1 and duty(made.text[here:following]) == STOP
        stops = stops and not made.text.startswith(NAMING, here)
        if stops and (opens or _owner_begins(made, following)):
            at = following
        opens, here = opens and stops, following
    return at


def _owner_begins(made: Scan, at: int) -> bool:
    return at in made.beginning.get(PLACED_HIT, {}) or made.text.startswith(OWNERS, at)


OWNERS = (*WIDE, *PROVINCE.split("|"))
NAMING = ("第", "首届", "20", "进一步", "深入", "推进", "推动", "深化", "创业", "创新", "创赢", "合作", "发展", "联合")

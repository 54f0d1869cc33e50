"""Clauses with their subjects, carried on where the text leaves them out.

`盐城高新区位于江苏，聚焦环保装备。力争到2027年……` has three clauses and one subject. A subject is a mention, or a list
of them, at the head of a clause; a clause that begins with another noun has none that we know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from extract.lists.load import rows
from extract.names.tags import tag
from extract.relations.frame import COUNT, STRICT_AND
from extract.relations.line import ANY, SIGNS, SITES, Line, Slot
from extract.relations.titles import is_title

TIME = r"(?:\d{1,2}月(?:份|[上中下]旬|底|初)?|\d{1,2}[日号]|\d{1,4}年?[底初末中]?|[至到—-]|[上下]半年|[一二三四]季度|[上下]午|当天|当日|当月)"
BODIES = SIGNS["Agency"] + SIGNS["Association"]
# Words before the subject: 据悉，目前，近年来，其中，今年以来，会上，
LEAD = re.compile(
    r"(?:\s|[“”‘’（）·—►▶●■①-⑳#*]|"
    r"(?:[（(]?[一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、是要]|\d{1,2}[.．、）)])|"
    r"(?:(?:今天|如今|现在|今日|当前|近年来?|过去)的|近日|日前|目前|当前|如今|眼下|近年来|多年来|近些年|一直以来|长期以来|今年以来|此前|随后|同时|此外|另外|其中|据悉|据了解|据介绍|"
    r"今年|去年|前年|明年|今天|昨天|今日|昨日|本次|此次|下一步|接下来|未来|不久前|早在|这几天|近期|会上|会后|会前|会议期间|期间|一方面|另一方面|"
    r"仪式上|活动上|现场|座谈会上|调研中|截至目前|自此|为此|对此|因此|不仅如此|与此同时|作为|由|由于|以及|而|并|但|且|也|又|还|我们|"
    rf"经(?:[^，。；、{ANY}]{{0,6}}[{BODIES}][和与、及]?){{1,3}}[^，。；、{ANY}]{{0,6}}?(?:批准|同意|批复|核准|授权|审定|审批|审核)|"
    r"例如|比如|譬如|经|随着|去年底|今年初|年初|年底|年内|前不久|自[^，。；]{1,14}以来|截至[^，。；]{1,14})|"
    rf"{TIME}|前期|后期|早期|[，、：,])*"
)
# 位于某高新区的|某公司建成……, 总部设在某市的|企业……: who lies there does it, and not the subject before
SEATED = re.compile(
    rf"(?:位于|坐落[于在]|地处|来自|落户于?|扎根于?|植根于?|诞生于|总部(?:位于|设在|在)|设在|建在)[^，。；：{ANY}]{{0,4}}[{SITES}]{{1,4}}[^，。；：、{ANY}]{{0,10}}?的(?=[^，。；：])"
)
# 成立于1958年的|某公司, 去年获批的|某实验室: since when it is there, said before the name
SINCE = re.compile(
    rf"(?:刚刚?|新近|最早|首批|新)?(?:成立|始建|创建|创办|创立|诞生|设立|组建|建成|筹建|建立|获批|揭牌|启用|投用|投产|建校)(?:于[^，。；的{ANY}]{{1,14}})?的(?=[{ANY}])"
)
SINCE_SIGNS = frozenset("刚新最首成始创诞设组建筹获揭启投")  # with which one may begin
# 新华社某市8月29日电  （记者张明）国务院日前印发……: where and when the report was sent says no more of it
WIRED = re.compile(
    rf"\s*(?:本报|[{SIGNS['Association']}])?[^，。；：、{ANY}]{{0,4}}[{SIGNS['Place']}]{{0,3}}\s*\d{{1,2}}月\d{{1,2}}日(?:电|讯)\s*"
    r"(?:[（(][^（）()，。；]{0,40}[）)])?\s*"
)
# A clause that is only a circumstance leaves the subject as it was: 在……指导下，
CIRCUMSTANCE = re.compile(
    r"^(?:[一-鿿]{2,6}(?:方面|层面)(?=，)|在|自|从|根据|按照|依据|遵照|为|为了|针对|随着|通过|围绕|对|对于|以|于|当|经|凭借|依托|作为|面对|面向|立足|紧扣|聚焦)"
)
PERSON_BEHIND = re.compile(
    rf"[^，。；：！？“”\n{SIGNS['Person']}]{{0,30}}?{SIGNS['Person']}(?:教授|院士|研究员|博士|同志|一行)?"
)
# 某省沿着某总书记指引的方向，大力发展……: who acts by what another has said acts himself
DOES = re.compile("沿着|按照|遵循|贯彻|落实|牢记|践行|感恩|坚持|认真|根据")
SUBJECT = re.compile(
    rf"[{ANY}]{{1,3}}(?:（[^（）]{{0,20}}）)?(?:(?:{COUNT})?{STRICT_AND}[{ANY}]{{1,3}})*(?:{COUNT}(?=[^等]))?"
)
# 安徽省美协, 江苏经济总量: a noun of which the place is only a part.
NOUN_OF_PLACE = re.compile(
    r"(?:优秀|经济|产业|工业|农业|财政|金融|企业|美|文联|作协|社科|人口|城市|地区|外贸|消费|居民|群众|百姓|市民|考生|学生|高校|高新|重点|规模|生产总值|"
    r"[省市县区州]?内(?:各|多|\d)|各[^，。；]{2,14}(?:单位|企业|部门|公司|高校|机构)|GDP|第[一二三四五六七八九十]|首[届个家]|最大|[一-鿿]{0,6}(?:协会|学会|商会|公司|集团|大学|学院|医院|银行|农商行|农信社|信用社|合作社|中学|小学|高中|幼儿园|敬老院|村委会|居委会|湿地|中轴线|局长|厅长|书记|市场|系统|部门|领域|行业|方面)|籍|人(?=[，。；、（])|产的|境内|当地|本地|周边|附近|等地的)"
)
# 青禾香皂等老牌国货拓展……, 青禾电池工厂打造……: what is done by a thing that only comes from there;
# but 青禾交通便利，形成了……, 青禾政府……: the place itself
ITSELF = re.compile(
    "政府|党委|代表团|专门|遭遇|牢记|全部|部分|科技|国家|范围|层面|上下|全域|地区|依法|高[度质]|精准|两地|先行|盛产|素称|一体|大地|方面|科学|干部|人民|有序|口岸|片区"
    "|[^，。；：]{2,16}(?:悠久|便[利捷]|丰富|丰厚|优越|独特|雄厚|明显|突出|发达|宜人|优美|良好|富集|密布|众多|显著|深厚|适宜|肥沃|坚实|扩大|优化|提升|增强|改善|加快|提速|前行|增长|向好|深化|完善|显现|凸显|迸发)(?=[，。；]|$)"
)


MANNER = frozenset(
    "心力序步质效法速手致型化性级度势续断后前先期间来等"
)  # 精心, 倾力, 有序: nouns for the dictionary only


def is_of_thing(line: Line, at: int) -> bool:
    """Whether a noun of the dictionary goes on a place, and what is told is told of it."""
    words = line.text[at : at + 30]
    return (
        len(words) > 1
        and tag(words[:2]) == "n"
        and words[1] not in MANNER
        and not begins_with_verb(words[:8])
        and not ITSELF.match(words)
    )


PARTNER = re.compile(
    rf"[^，。；{ANY}]{{0,6}}(?:与|同|和|联合|携手|会同|协同|牵手|联手)(?P<with>[{ANY}]{{1,3}}(?:(?:{COUNT})?{STRICT_AND}[{ANY}]{{1,3}})*)"
)
# 与B深化合作，: from here on 共同 is said of B as well.
BESIDE = re.compile(
    rf"(?:还|也|将|已|要|并|先后|正)?(?:与|同|携手|联合|会同)(?P<with>[{ANY}]{{1,3}}(?:(?:{COUNT})?{STRICT_AND}[{ANY}]{{1,3}}){{0,40}})"
)
TOGETHER = re.compile(
    r"(?:还|并|将|已|也|先后|通过|正)*(?:联合|共同|携手|合作|双方|一道|一起|共建|合建|合力|联手|抱团)"
)
JOINTLY = re.compile(
    r"(?:还|并|将|拟|计划|即将|决定|现场|今后)*(?:在[^，。；]{1,8}?)?(?:共同|联合|合作)?(?:建设|共建|成立|组建|设立|推出|打造|发布|创建|建立|筹建|布局|投资建设|发起|加入|搭建|创办)"
)
# What a clause may begin with so that the subject before is understood.
VERB_FIRST = re.compile(
    r"(?:要|将|愿|已|并|还|也|正|再|更|先|共|均|都|又|曾|拟|应|须|可|可以|能|能够|主动|积极|大力|着力|加快|加大|加强|深入|深化|全面|全力|不断|持续|"
    r"进一步|稳步|有序|有效|充分|切实|认真|扎实|坚持|坚决|努力|聚力|奋力|合力|倾力|全面|力争|争取|计划|打造|建设|建成|建立|构建|推进|推动|推广|推行|实施|实行|开展|组织|"
    r"举办|承办|主办|召开|参与|参加|出席|聚焦|围绕|瞄准|立足|依托|借助|通过|联合|会同|携手|协同|与|和|同|以|把|为|对|从|在|向|于|按|由|被|获|"
    r"入选|成为|列入|荣获|位居|位列|形成|集聚|汇聚|吸引|引进|引入|引育|培育|培养|发展|壮大|做大|做强|做优|突出|重点|布局|谋划|制定|出台|印发|发布|"
    r"支持|鼓励|引导|扶持|促进|助力|服务|保障|强化|优化|完善|健全|提升|提高|扩大|拓展|探索|创新|创建|创办|成立|设立|组建|发起|签署|签订|签约|达成|"
    r"研发|研制|生产|开发|制造|推出|拥有|具有|是|属于|位于|地处|坐落|隶属|投资|投入|完成|实现|取得|落实|贯彻|执行|践行|遵循|弘扬|抢抓|抓好|抓住|"
    r"致力|专注|专业|主营|主要|从事|涉及|涵盖|覆盖|包括|承担|负责|指导|先后|成功|共同|首批|首创|率先|累计|新增|一举|顺利|正式|启动|结对|落户|入驻|"
    r"搭建|发放|试点|采取|采用|采购|总部|注册|利用|运用|用好|发挥|增强|激发|营造|走出|迈出|牵头|担任|任|兼任|现任|曾任|历任|出任|当选|受聘|获聘|让|使|既|不|未|没|健全|规范|研究|试行|严格|做好|统筹|合作|共建|携手|联手|合力|允许|赋予|简化|放宽|放开|压实|引领|带动|辐射|串联|擦亮|助推|打好|打赢|办好|部署|主导|深耕|升级|铺开|打响|落细|主攻|锚定|抢占|抢滩|加码|竞逐|主打|发力|押注|紧扣|构筑|赋能|补强|招引|切入|主推|耕耘|繁荣|走|做|抓|强|建)"
)


@cache
def _verbs() -> frozenset[str]:
    return frozenset(word for (word,) in rows("verbs"))


def begins_with_verb(text: str) -> bool:
    """Whether a clause begins with a verb or an adverb, so that its subject is understood."""
    return (
        not text.startswith(OTHERS)
        and not SOMEBODY.match(text)
        and (bool(VERB_FIRST.match(text)) or text[:2] in _verbs())
    )


OTHERS = ("与会", "参会", "到会")  # 与会各方决定……: who is there, and nobody known


NAMED = frozenset(SIGNS.values())
REACH = 400  # signs of typed text that a clause is read for; keeps a line without full stops linear


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a line from the head of a clause to the end of the sentence, its subject in front."""

    line: Line
    subject: tuple[Slot, ...]
    begin: int  # of the clause in its line


@dataclass(frozen=True, slots=True)
class Known:
    """The subject as known so far, whom it acts with (与B), and the paragraph where it was named."""

    slots: tuple[Slot, ...] = ()
    partners: tuple[Slot, ...] = ()
    paragraph: int = -1


def clauses(line: Line, known: Known, default: tuple[Slot, ...] = ()) -> tuple[list[Clause], Known]:
    """The clauses of a sentence that have a subject, and the subject known after it.

    `default` is understood where none is known: the document itself, in a policy.
    """
    paragraph = line.sentence.paragraph
    if known.paragraph != paragraph:
        known = Known(default, (), paragraph)
    if not any(line.slots):
        return [], known if _goes_on(line.text) else Known((), (), paragraph)
    course = Course(line, known, default)
    for begin, end in stretches(line.text):
        course.read(begin, end)
    return course.found, course.known


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands between two signs: where it begins and ends, where its words begin behind what leads up to them, and
    whom they begin with (`own`, with `partners`)."""

    begin: int
    end: int
    at: int
    words: str
    own: tuple[Slot, ...]
    partners: tuple[Slot, ...]

    @property
    def length(self) -> int:
        return self.end - self.at


@dataclass(slots=True)
class Course:
    """A sentence read stretch by stretch: the clauses found, and what is known so far."""

    line: Line
    known: Known
    default: tuple[Slot, ...]
    found: list[Clause] = field(default_factory=list)
    founded: tuple[Slot, ...] = ()  # 设立某基金，聚焦……
    placed: tuple[Slot, ...] = ()  # 在四川宜宾，当地全面布局……
    led: tuple[Slot, ...] = ()  # 甲牵头，乙、丙共同发起……
    here: bool = False  # whether the subject known is of this sentence

    def read(self, begin: int, end: int) -> None:
        """Read one stretch further."""
        self._stretch(begin, end)
        made = (
            MADE_THING.search(self.line.text, max(begin, end - 40), end) if self.line.text[end - 1] == THING else None
        )
        if made:  # 甲公司开发的某产品，……: of the product from here on
            self._knows(self.line.named(end - 1, end))

    def _stretch(self, begin: int, end: int) -> None:
        text = self.line.text
        lead = LEAD.match(text, begin)
        assert lead
        at = max(lead.end(), begin)
        wired = WIRED.match(text, begin, end)
        at = wired.end() if wired else at
        since = SINCE.match(text, at, end) if text[at : at + 1] in SINCE_SIGNS else None
        at = since.end() if since else at
        seated = SEATED.match(text, at, end)
        at = seated.end() if seated else at
        if end <= at or text.count("《", max(0, at - REACH), at) > text.count("》", max(0, at - REACH), at):
            return  # nothing, or within a title
        if "作为" in text[begin:at] and (who := CALLED.match(text, begin, end)):
            self._knows(self.line.named(*who.span("who"))[-1:])
            return
        own, partners = subject(self._from(at), end - at) if text[at] in NAMED else ((), ())
        one = Stretch(begin, end, at, text[at : at + REACH], own, partners)
        if self._of_founded(one) or self._there(one) or self._demanded(one):
            return
        if own:
            self._begun(one)
        elif not seated and self.known.slots and begins_with_verb(one.words) and not text.endswith("”", 0, begin):
            if "随着" not in text[begin:at]:  # 随着先后入选某榜，某村……: told of who comes behind
                self._carried(one)
        elif seated or self._is_of_others(one):
            self.known = Known((), (), self.line.sentence.paragraph)

    def _from(self, at: int) -> Line:
        return self.line.part(at, at + REACH)

    def _knows(self, slots: tuple[Slot, ...], partners: tuple[Slot, ...] = ()) -> None:
        self.known, self.here = Known(slots, partners, self.line.sentence.paragraph), True

    def _of_founded(self, one: Stretch) -> bool:
        """设立某基金，聚焦……: of the fund, right behind it."""
        made, self.founded = self.founded, _founded(self.line, one.begin, one.end)
        if not made or one.own or not OF_FOUNDED.match(one.words):
            return False
        self.found.append(Clause(self._from(one.at).led_by(made), made, one.at))
        return True

    def _there(self, one: Stretch) -> bool:
        """在四川宜宾，当地全面布局……: of the place that the stretch before says and no more."""
        there = self.placed
        self.placed = () if self.known.slots and self.here else _place(self.line, one.begin, one.end)
        local = LOCAL.match(one.words) if there else None
        if (
            not there
            or one.own
            or ALLIES.match(one.words)
            or not (local or begins_with_verb(one.words) and not self.known.slots)
        ):
            return False
        head = self.line.part(one.at + (local.end() if local else 0), one.at + REACH)
        self.found.append(Clause(head.led_by(there), there, one.at))
        self._knows(there)
        return True

    def _demanded(self, one: Stretch) -> bool:
        """省级高新区建设要突出……, in a policy: said by the document itself."""
        obliged = _obliged(one.words, one.length) if self.default and not one.own else 0
        if obliged:
            head = self.line.part(one.at + obliged, one.at + REACH)
            self.found.append(Clause(head.led_by(self.default), self.default, one.at))
        return obliged > 0

    def _begun(self, one: Stretch) -> None:
        """A clause that begins with its subject, which acts together with who leads: 甲牵头，乙、丙共同发起……."""
        head, who = self._from(self._within(one)), one.own
        if self.led and TOGETHER_ANYWHERE.search(one.words, 0, one.length):
            head, who = _joined(head, self.led, one.own), self.led + one.own
        self.found.append(Clause(head, who, one.at))
        self.led = one.own if LEADS.search(self.line.text, one.begin, one.end) else ()
        if not (
            self.here
            and self.known.slots
            and _is_of_founders(self.line.text, one)
            and self.known.slots[0].type in FOUNDED_KINDS
        ):
            self._knows(one.own, one.partners)

    def _within(self, one: Stretch) -> int:
        """Where the subject stands: 甲高新区旗下|乙集团设立……."""
        if not WITHIN_AT_ALL.match(self.line.text, one.at, one.end):
            return one.at
        return next((i for i in range(one.at, one.end) if self.line.slots[i] is one.own[0]), one.at)

    def _carried(self, one: Stretch) -> None:
        """A clause that begins with its verb: of the subject known, and of whom that acts with."""
        head, who = self._from(one.at), self.known.slots
        both = TOGETHER.match(one.words) or JOINTLY.match(one.words) and _allied(self.line.text, one.begin)
        joint = self.known.partners if both else ()
        self.found.append(Clause(head.led_by(who, joint), who + joint, one.at))
        beside = BESIDE.match(one.words, 0, one.length)
        if beside:
            self.known = replace(self.known, partners=head.named(*beside.span("with")))

    def _is_of_others(self, one: Stretch) -> bool:
        """Whether a clause without a subject that we know is of somebody else all the same."""
        own = SUBJECT.match(one.words, 0, one.length) or SOMEBODY.match(one.words, 0, one.length)
        goes_on = self.here or CIRCUMSTANCE.match(one.words) or begins_with_verb(one.words)
        return bool(own or not goes_on)


# 在某市某村，联合某公司为帮扶村定制保险: somebody does so there
ALLIES = re.compile("(?:联合|会同|携手|联手|协同)")


# 该村依托……, 这家企业……, 不少村民……: somebody without a name does what follows
SOMEBODY = re.compile(
    "(?:该|这[个座]|一个|许多|不少|众多|各)?(?:村(?=[^民])|镇|乡|屯)(?!村)(?=依托|通过|以|大力|积极|将|把|还|已|利用|立足|流转|成立|因地|[现已]有)"
    "|(?:这|一|那|多|[两三几]|\\d)家(?!庭|园|居|电|具|长)|(?:许多|不少|众多|越来越多|更多|多[名位])(?:的)?[企农村居游市学专金资]|(?:村民|农户|游客|市民|居民|专家)(?:们)?(?!代表|[、的])"
    "|[^，。；：]{2,14}的(?:企业|公司|农户|村民|游客|学生|人们)(?:大多|多数|都|均|已|正|将|纷纷|主要|还|可)"
)

# 联合甲县、乙县，成立某联盟; 与甲、乙一道，加入某联盟
ALLIED = re.compile(
    r"(?:联合|会同|携手|协同|联手|牵手)[^，。；：]{1,120}，$|(?:一道|一起|联手|携手|联合|合作)，$|(?:签署|签订|签约|续签|签下|签定|缔结|达成)[^，。；]{0,30}，$"
)


def _allied(text: str, begin: int) -> bool:
    """甲与乙签约，将……; 甲联合乙，……: whether the clause before joins two, of whom what follows is said then."""
    return ALLIED.search(text, max(0, begin - REACH), begin) is not None


LEADS = re.compile(r"(?:牵头|领衔|发起)$")
TOGETHER_ANYWHERE = re.compile(r"共同|联合|携手|参与|合作|一道|协同")


# 某联合体由甲公司牵头，乙、丙等14家单位参与组建，聚焦……: what follows is of what they founded
FOUNDERS = re.compile(r"(?:共同|联合|参与|协同|合作|合力)*(?:组建|共建|合建|建设|发起|成立|筹建|参与|参加|出资|组成)$")
FOUNDED_KINDS = frozenset(("Platform", "Alliance", "Fund", "Enterprise", "Zone"))


def _is_of_founders(text: str, one: Stretch) -> bool:
    return FOUNDERS.search(text, max(one.at, one.end - 8), one.end) is not None


def _joined(head: Line, led: tuple[Slot, ...], own: tuple[Slot, ...]) -> Line:
    """甲牵头，乙、丙共同……: 甲 acts with 乙 and 丙."""
    last = max(i for i, slot in enumerate(head.slots) if slot in own)
    return head.part(last + 1).led_by(led + own)


# 省级高新区建设要突出……, in a policy: what it demands of a thing without a name.
DEMANDED = re.compile(rf"[^，。；：{ANY}]{{2,16}}?(?:要|应当|应|须)(?=[一-鿿])")


def _obliged(words: str, length: int) -> int:
    """Where the verb of a demand begins that a policy makes of something unnamed, or 0."""
    found = DEMANDED.match(words, 0, length)
    return found.end() if found and begins_with_verb(words[found.end() : found.end() + 8]) else 0


FOUNDED_TYPES = SIGNS["Fund"] + SIGNS["Platform"] + SIGNS["Alliance"]
FOUNDED = re.compile(
    rf"(?:设立|成立|组建|发起|创办|建立|共建|合建|共同建设|联合建设)[^，。；：]{{0,24}}?(?P<made>[{FOUNDED_TYPES}])$"
)
OF_FOUNDED = re.compile(
    r"(?:重点|主要|将|专门|专注|精准)*(?:聚焦|专注|致力|投向|投资于|面向|旨在|服务于|围绕)|重点(?:开展|研究|从事|研发)"
)


def _founded(line: Line, begin: int, end: int) -> tuple[Slot, ...]:
    """The fund or platform that a stretch says is founded, if it stands at its end."""
    ends = line.text[end - 1] in FOUNDED_TYPES
    found = FOUNDED.search(line.text, max(begin, end - 60), end) if ends else None
    return line.named(found.start("made"), end) if found else ()


# 在四川宜宾, 在逐绿而行的四川宜宾
LOCATIVE = re.compile(
    rf"\s*在(?:[^，。；：{ANY}]{{2,20}}的)?[{SIGNS['Place']}{SIGNS['Zone']}]{{1,4}}(?:市|省|县|区|境内)?$"
)
# 作为制造业大省的湖南，眼下正在……: who is called so is the subject of what follows.
CALLED = re.compile(
    rf"\s*作为[^，。；：、{SIGNS['Place']}]{{2,20}}的(?P<who>[{SIGNS['Place']}{SIGNS['Zone']}]{{1,3}})$"
)
LOCAL = re.compile(r"(?:当地|该[市省县区]|全[市省县区])(?!的)")


def _place(line: Line, begin: int, end: int) -> tuple[Slot, ...]:
    """The place of a stretch that only says where: the narrowest of 在四川宜宾."""
    if end - begin > LINE_OF_PLACE or not LOCATIVE.match(line.text, begin, end):
        return ()
    return line.named(begin, end)[-1:]


LINE_OF_PLACE = 30  # signs


def _goes_on(text: str) -> bool:
    """Whether a sentence without a name still speaks of the same subject: it begins with a verb or a circumstance."""
    lead = LEAD.match(text)
    assert lead
    rest = text[lead.end() : lead.end() + 8]
    return begins_with_verb(rest) or bool(CIRCUMSTANCE.match(rest))


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Where the clauses begin and end: at ， ： ——, ……, the site before a title (某大学->某学院签约) and the openings and
    closings of what is quoted."""
    begin = 0
    for mark in re.finditer(r"[，：；。！？“”—…\n]+|->|→", text):
        if mark.start() > begin:
            yield begin, mark.start()
        begin = mark.end()
    if begin < len(text):
        yield begin, len(text)


# 张明、李华组成的代表队, 张明教授指导的作品: what people only make up, or teach
OF_THEM = re.compile(rf"[^，。；{ANY}]{{0,8}}(?:组成|指导|领衔|带领|执导|主创|完成|策划|创作|主办|发起)的")

THING = SIGNS["Product"]
MADE_THING = re.compile(
    rf"(?:研发|研制|开发|生产|制造|打造|推出|选育|设计|自研|创制|建造|培育|一起做)的[^，。；{ANY}]{{0,12}}{THING}$"
)
# 由甲大学、乙公司三方组建的某中心，……: what they made is spoken of
MADE_BY_THEM = re.compile(
    rf"(?![^，。；{ANY}]{{0,8}}?(?:是|系|前身))[^，。；{ANY}]{{0,16}}?(?:组建|共建|合建|联建|设立|成立|创办|创建|发起|打造|投资|建设|运营|孵化|控股|管理|旗下|推出)的[^，。；{ANY}]{{0,8}}"
    rf"(?P<made>[{FOUNDED_TYPES}{SIGNS['Enterprise']}{SIGNS['Zone']}{SIGNS['Program']}])(?![的、和与及{ANY}])"
)
# 某高新区内的某公司开发出……, 某高新区旗下某集团设立……: who is there does it
WITHIN = re.compile(
    rf"(?:(?:境|辖区|园区|区)?[内里](?:的[^，。；、{ANY}]{{0,12}})?|(?:旗下|下属|所属)的?)(?P<who>[{SIGNS['Enterprise']}{SIGNS['Platform']}{SIGNS['University']}])(?![的、和与及{ANY}])"
)

WITHIN_AT_ALL = re.compile(f"[{ANY}]{{1,3}}(?:旗下|下属|所属)")

# 张明，某大学农学院教授，获某奖: a post says who somebody is, and what follows is told of him
POST = re.compile(rf"、?(?P<post>[^，。；：、{ANY}]{{2,30}}?)(?=、|等?(?:职务|职)?(?:$|[，。；]))")
FIRST = re.compile("^首[批位任届名]")  # 某大学首批资深教授
COUNTS = re.compile(r"[\d两三多]余?多?[家名位员]$")


SOME_OF = re.compile(
    r"的?(?:\d{1,4}|[两三四五六七八九十]{1,3}|数十|多)余?多?[家所名位个](?:[\u4e00-\u9fff]{0,6}(?:企业|公司|项目|高校|教师|学生|单位|机构|学者|专家|产品|园区|人|院士|教授|师生|平台|集群|区县|县区))"
)


def is_post(text: str, begin: int, end: int) -> bool:
    """Whether a stretch says behind its body no more than a post there."""
    found = POST.match(text, begin, end)
    if not found or begins_with_verb(FIRST.sub("", found["post"])) or COUNTS.search(found["post"]):
        return False
    return found["post"].endswith("首席") or is_title(found["post"], named=True)


def subject(line: Line, length: int) -> tuple[tuple[Slot, ...], tuple[Slot, ...]]:
    """The mentions at the head of a clause, and those it acts with (与B); a person where a post begins the clause."""
    found = SUBJECT.match(line.text, 0, length)
    if not found:
        return (), ()
    person = PERSON_BEHIND.match(line.text, found.end(), length)
    if person and not DOES.search(line.text, found.end(), person.end()) and SIGNS["Person"] not in found.group():
        slot = line.slots[line.text.index(SIGNS["Person"], found.end())]
        return ((slot,) if slot else ()), ()
    if made := MADE_BY_THEM.match(line.text, found.end(), length):
        return line.named(*made.span("made")), ()
    if who := WITHIN.match(line.text, found.end(), length):
        ally = PARTNER.match(line.text, who.end(), length)
        return line.named(*who.span("who")), line.named(*ally.span("with")) if ally else ()
    if is_post(line.text, found.end(), length):
        return (), ()
    if line.text.startswith("的" + SIGNS["Industry"], found.end()):  # 某省的制造业已形成……
        return line.named(0, found.end()), ()
    if line.text.startswith("的", found.end()) or OF_THEM.match(line.text, found.end(), length):
        return (), ()
    if SOME_OF.match(line.text, 1, length):  # 某市|12家企业签约，成立……
        return (), ()
    if line.text.startswith(("消息", "讯", "报道"), found.end()):  # 某某网消息（…）：……
        return (), ()
    of_place = line.text[found.end() - 1] == SIGNS["Place"]
    if of_place and (NOUN_OF_PLACE.match(line.text, found.end()) or is_of_thing(line, found.end())):
        return (), ()
    with_ = re.search(f"[与同](?=[{ANY}])", found.group())
    if with_:
        return line.named(0, with_.start()), line.named(with_.end(), found.end())
    partner = PARTNER.match(line.text, found.end(), length)
    return line.named(0, found.end()), line.named(*partner.span("with")) if partner else ()

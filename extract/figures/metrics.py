"""What a number counts: the noun phrase before it (高新技术企业110家) or behind it (110家高新技术企业)."""

from __future__ import annotations

import re
from functools import cache

from extract.figures.numbers import Number
from extract.lists.load import rows
from extract.segment import cut

TIME = (
    r"(?:截至|截止|到|至|自|从|在|于)?(?:(?:19|20)\d\d年?(?:[—―~～-]+(?:19"
    r"|20)\d\d年)?(?:\d+(?:[—―~～至到-]+\d+)?月份?)?(?:\d+日)?|\d{1,2}月份?(?:\d{1,2}日)?|“?十[一二三四五]五”?(?:时期"
    r"|期间|期末|末)?|今[天日](?=的)|目前|今年|去年|明年|上一?年度?|[上本]周|[上本]月|昨[天日]|前[天日]|近日|日前|如今|现在|当前|同期|全年|当年|本年|近年来|连续多年|多年来"
    r"|(?:今年)?上半年|下半年|年内"
    r"|[前近]\w{1,3}(?:个月|年)|未来\w{1,3}年|(?:\d|[一二三四五六七八九十两]){1,3}年(?:多|间|来|内|中|里|之间|以来)"
    r"|前?[一二三四两]个?季度|\d{1,2}[—―~～至到-]\d{1,2}月份?|首日|年[末底初](?=全|[\u4e00-\u9fff]{4})|当[天日]|“五一”(?:假期)?)"
    r"(?:年?底|末|初|以来|前|间|期间|时|以前|之前|为止|来|内|，)?"
)
ADVERB = (
    "虽然|尽管|原则上|但(?=[最不])|其中|已经|已(?!建、)|累计|共计|总计|合计|一共|共(?![建同享有])|力争|争取到?|预计|计划(?![单生内外])|确保|将(?!军)|拟"
    "|要(?![素点])|并(?![网购])|还|也|又|就(?![业地])|仅|只|便(?![利民捷携])|而且|并且|且"
    "|则|可以|可(?!再生|持续)|均|都(?!市)|分别|各(?![类级地界种个行])|约|先后|全部|每年|同时|此外|另有|另外|至少|最终|最多|首先|随后|更是|更"
    "|即可|即|总共|陆续|相继|成功|现(?![场代金货状实行役存])"
    "|全国(?!重点|示范|文明|百[强佳]|先进|优秀|名|五一|三八|[金银铜]奖|[特一二三]等奖)|全省|全市|全县|全区|我国|我省|我市|我县|我校|该省|该市|当地|今年|去年|那么|这样|有望|使得|使|让|能够"
    "|能(?![力源量耗])|不仅|主要是|据统计|据悉|据介绍|据了解|数据显示|统计显示|依托|截至目前"
)
NUMBERING = (
    r"[（(]?(?:[一二三四五六七八九十]+|\d{1,2})[）)、．.](?!\d)|[-·•] |第[一二三四五六七八九十\d]+[条章节]"
    r"|[—-]{2,}|[①-⑳]|[一二三四五六七八九]是"
)
# 《云台方案》提出到2028年|深远海养殖工船: who wants it, and by when
WANTS = re.compile(r"^[^，。；、\d]{0,30}?(?:提出|明确|要求|规定)[了要]?(?=到?(?:19|20)\d\d年|力争|争取|确保)")
LEADING = re.compile(rf"^(?:{NUMBERING}|{TIME}|(?:{ADVERB})|[的，、：“”）（\s*—！]|(?:以及|和|及|与)(?!.{{0,3}}$))")
OPENING = re.compile(
    rf"{LEADING.pattern}|^(?:辖区|园区|区内|境内|当地|本地|龙头|骨干)企业|^(?:在|位于|随后|而|不止|作为|以(?!旧)|从|对于|对|走进|来到|由于|由)"
)
REACH = (
    "达到|达成|达|(?<![行作])为|是|(?<![国所])有|超过|突破|增至|增加到|增加至|增长到|增长至|提高到|提高至|提升到"
    "|提升至|上升到|上升至|扩大到|跃升到|跃升至|减少到|减少至|缩减至|缩短至|压缩至|下降到|下降至|降至|降到|升至|升到"
    "|扩展到|发展到|发展至|壮大到|扩大至|至|(?<![收拿得见看受遇接])到"
    "|[年日月户]均|创纪录|创(?:历史)?新高|预计|预期|有望|可望|跨过|跨越|(?<=[收值额量])破|(?<=[额量值])以|(?<=[业个数])增|迈过|迈上|冲破|站上|跃上|逼近|直逼|攀升至|攀升到|飙升至|回升至|回升到|回落至|回落到|下滑至|下调至"
    "|下调到|上调至|上调到|调整为|调整到|压减至|压减到|压降至|缩小到|缩小至|集中到|多达|足有|不断|大幅|显著|稳步|持续"
    "|逐年|翻至|突破了"
    "|力争|争取|确保|统一|预计|将在|加大[至到]|恢复[至到]|拓展[至到]|扩容[至到]|延长[至到]|延伸[至到]|压缩到|缩短到|精简[至到]|提速[至到]|优化[至到]|稳定在|保持在|维持在|控制在|(?<=[率重比值额量度积价数限])在|一般|原则上|不|仅|就|均|各|分别|累计|高达|已有|已达"
    "|共有|实有|拥有|总共|总计|合计|共计|共|已|了|着|约|近|最高|当年|数千亿或|数百亿或|相当于|(?<=[资值入额量出务产费])完成|首次|再次|连续|仍|一直"
    "|始终(?:保持)?|(?<![元国岛匕])首|(?<![供响效])应|由|(?<!服)从|还|将|可|(?<![产功性智动势节])能|也|(?<!首)都|只|(?<![内军急])需"
    "|(?<![占之对同环隧配销盈价积杆])比|较|又|连续\\w年|有望|实现了?|要|由此|则|合"
)
TRAILING = re.compile(
    rf"(?:占其中|即|虽然|(?<=[\u4e00-\u9fff]{{3}})[中里](?!心)|[由从][^，。；、]{{1,8}}(?:之初|初期|[前初底时]|年)|已经?建成|{REACH}|{TIME}|[的（“”：\s，、*—])$"
)
# A change between two numbers of one metric: 从132家增长至319家.
CHANGE = re.compile(
    r"(?:增长|增加|提高|提升|上升|扩大|扩展|跃升|发展|减少|下降|缩减|缩短|压缩|降低|整合|跃|升|降|增"
    r"|减)?[^，。；、]{0,4}(?:至|到(?![位账期货款校港会访])|为)[^，。；、]{0,10}$"
)
GROWS = (
    "增长率?|下降|增加|减少|提高|提升|上升|回升|回落|增幅|降幅|增速|缩短|扩大|降低|多增|加快|放缓|翻|增|降"
    "|[快慢高低]于[^，。；、\\d]{1,10}"
)
SINCE = (
    "同比|环比|年均|同期|平均|比上?年|较上?年|[比较]\\d{4}年(?:[同年][期底末初])?"
    "|[比较与][^，。；、\\d]{0,8}(?:\\d{4}年)?[^，。；、\\d]{0,10}(?:[期年月度末初平底]|全部投资|前)"
)
SPEED = "增速|增幅|降幅|涨幅"
# Said of the metric of the clause before: 同比增长5%, 增速比一季度加快0.3个百分点, 占比50%, 占全市47%.
BARE = re.compile(
    rf"^(?:(?:{SPEED})?(?:{SINCE}){{0,3}}(?:实际|名义|分别|各|又)?(?:{GROWS})?(?:了|约)?|占比|占(?![地用])[^，。；、]{{0,16}}"
    rf"|比重|{SPEED})$"
)
GROWTH = re.compile(rf"(?:{SPEED})?(?:{SINCE}){{0,3}}(?:实际|名义|分别)?(?:{GROWS})(?:了|约)?$")
# Where a noun phrase behind a number ends: at a verb, a preposition, an adverb or a pause.
NOUN_ENDS = re.compile(
    r"[，。；：！？、）\n《》…]|（(?![^（）]{1,8}）[\u4e00-\u9fff])|作为|共同|联合(?!体|实验|培养|攻关)|已经|已|开展"
    r"|担任|(?<!存)在|(?<!参)与|(?<![协共合])同(?![类行心事学仁志胞])|进入|建立|实现|布局|参加|参与(?![者方单主])|均|都(?!市)|分别|全部|纷纷|先后"
    r"|陆续|相继"
    r"|累计|由(?![于来])|将|(?<![许认])可(?!再生|持续|穿戴|转化|信)|被|用于|(?<!收)获得?|[近超约]?[十百千万]{1,2}[余多]?[位名家]|达(?!标)|超(?!级|高|低|算|导|声|大|长|市)|(?<![行作])为(?!主)|(?<![历已财])经(?![济营费贸过理销验典常纪开商])|是|以及"
    r"|来(?=[这自])|得以|[和及或的](?=\d|[一二三四五六七八九十百千万两数几]{1,4}[余多]?[个家名位项件所支座条])|并|也|占(?!地|比)|从(?!业)|以(?!上|旧|下)"
    r"|(?<![面配结])对(?![子口接外])|向(?!导)|使|让|覆盖|组成|吸引|到(?!位)|通过|入驻|落户|常驻|跻身|的目标|正(?=[式在吸加向])"
    r"|就(?![业地近])|大力|进行|常态化|投入使用|投产|相(?=[向互继])|亮相|发力|得到|受到|遇难|死亡|重伤|受伤|失踪|吗"
)
MONEY_ENDS = re.compile(rf"[和及或]|{NOUN_ENDS.pattern}")
RELATIVE = re.compile(
    r"(?:来自|处于|对(?![外接口子])|引领|具有|具备|拥有|达到|符合|从事|位于|面向|涉及|服务|获得|入选|进入|超过|列入|不同|在|由|与|以"
    r"|被)[^，。；：！？\d（）]{1,24}?的(?=[\u4e00-\u9fff“]{2})"
)
# 2个年交易额100亿元以上的市场: the size of each.
SIZED = re.compile(
    r"(?![\u4e00-\u9fff]{0,9}分别)[\u4e00-\u9fff]{2,10}(?<![的和与及或])(?:超过?|达到?|不低于|不少于|突破|近)?[\d.]{1,8}[十百千万亿]{0,2}[余多]?(?:(?:元|吨|亩|%"
    r"|平方米|千瓦)(?:级|以上|左右)?|[人家](?:级|以上|左右))的?(?=[\u4e00-\u9fffA-Z])"
)
# 名|建筑、设计、旅游等领域专业人士: of which fields the things are.
FIELDS = re.compile(
    r"(?:[\u4e00-\u9fffA-Z“”]{1,10}、){1,8}[\u4e00-\u9fff“”]{1,10}?等(?:[多各]个?|相关|重点)?"
    r"(?:领域|行业|方面|专业|学科|产业|类别?|方向)的?(?=[\u4e00-\u9fff]{2})"
)
# 建成12栋|8万平方米标准厂房: the same things measured once more.
SECOND = re.compile(
    r"(?:共|约|近|超|总?面积)?[\d.]{1,8}[十百千万亿]{0,2}[余多]?(?:平方米|平方公里|公里|亩|吨|千瓦|兆瓦|米|元)的?(?=[\u4e00-\u9fff]{2})"
)
VERB_FIRST = re.compile(
    r"(?:曾|对(?![外接口子])|[，。；：！？、（）\n《》0-9]|作为|共同|联合(?!体|实验)|已|开展|担任|在|与|(?<![协共合])同(?!类|行|心)|进入"
    r"|建立|实现|布局|参加|参与|均|都|将|可|被|用于|获(?!奖)|达|超|为|是|以|来|得以|和|及|或|并|从|向|使|让|给予|列入"
    r"|覆盖|组成|吸引|到|通过|增加|增长|增至|提高|提升|上升|减少|扩大|跃升|发展|跻身|同比|比|较|占|增长|下降|之|不|至"
    r"|就(?!业)|左右|上下|大关|台阶|关口|[一二三四五]个大|进入|提前|完成|初见|才能|才|入驻|落户|投产|遇难|受伤)"
)
# What has a size: a number before 的 counts it and not what stands behind (规模达500亿元的母基金).
SIZE = re.compile(
    r"(?:规模|投资额?|总额|金额|产值|收入|面积|产能|产量|余额|成交额|交易额|销售额|纳税额|比例|比重|占比|率|[\u4e00-\u9fff]量|里程|时速|强度|能力|资本"
    r"|资金|造价|估值|市值|数量|数|额)$"
)
# Heads of what is counted; a verb behind one of them begins the predicate: 20家企业|签订合作协议.
HEAD = re.compile(
    r"(?:企业|公司|机构|平台|项目|人才|专家|院士|教师|学生|师生|同学|国家|地区|省份"
    r"|[员者师人农户生队站区县市省库园馆厂场店社校院所室会村镇街]|城市|作品|队伍|选手|嘉宾|代表|品种|产品|专利|成果|中心"
    r"|基地|集群|团队|设备|单位|高校|院校|居民|职工|群众|指标|课程|教材|论文|线路|航线)$"
)
NAMED_BY = re.compile(
    r"(?:企业|机构|平台|项目|人才|人员|中心|基地|集群|团队|设备|单位|院校|体系|模式|活动|产品|成果|工程|计划|系统"
    r"|设施|岗位|课程|基金|协议|方案|政策|会议|论坛|大赛|车间|工厂|专家|技术|指标|标准|品牌|示范|试点|的)"
)
BRACKETED = re.compile(r"(?<=[\u4e00-\u9fff])（[\u4e00-\u9fffA-Z、]{1,8}）(?=[\u4e00-\u9fff，。；、])")
ALL_TOLD = re.compile(
    r"(?<=..)(?:共计|总计|合计|共|(?<![签节条契制合公邀违相预])约|近|逾)$"
)  # 40余所高校共|500余名师生
TOGETHER = re.compile(r"(?<=.)(?:共同|联合|携手)$")  # 11个市|共同|发起
INSIDE = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:(?<![高初其])中|[内里上])$")
# 高端化、智能化改造项目, 省、市级成果, 世界500强企业: what joins or stands inside one noun.
JOINED = re.compile(
    r"(?<=[化性型])、(?=[\u4e00-\u9fff]{1,4}[化性型])|(?<=[国省市县区校部院家级])[、和](?=[省市县区校部厅院]级)|(?:20|50|[1235]00)强"
    r"|(?<=[省市区])[、和及](?=(?:自治区|直辖市|[市区])(?:[、和及的]|$))"
)
# 17所|普通高校、高职及中职院校, 400项|新产品、新技术、新服务: several kinds that are counted together.
COUNTS = re.compile(r"[一二三四五六七八九十百千万两][多余]?[家个名项所位支]")
KINDS = re.compile(
    r"[^，。；、：！？\d（）《》和及与]{2,8}(?:、[^，。；、：！？\d（）《》和及与]{2,8}){1,4}"
    r"(?:(?P<last>以及|[和及与])(?=[\u4e00-\u9fff]{2}))?"
)
LED_IN = re.compile(
    r"^(?:[^，。]{2,20}(?<!不)是指|其(?=[\u4e00-\u9fff]{2})|对于?(?!外|接|口|子|等|[^，。；]{1,14}(?:进出口|出口|进口|投资|贸易|援助)))"
)
GRADED = re.compile(r"[2-5]A级|5G|[12]00强")  # 2个4A级景区
DIGIT = re.compile(r"(?:的|约|近|超|达)?(?=\d)")
# 32家企业|授信4亿元, 千名职工|年增收1.5万元: what a sum behind the things is of.
SUMS = frozenset(
    ["授信", "放款", "减税", "减负", "纳税", "增收", "融资", "贷款", "补贴", "补助", "奖励", "退税", "免税"]
    + ["年", "年均", "人均", "户均"]
)
SAID = re.compile(r"(?:番|倍增|提升|提高|增长|下降|领先|完成|优化|加快|改善|见效|达标|清零|壮大|扩大)$")

# 年均19次的水平, 2000名的规模: no name of what is counted.
EXTENT = re.compile(
    r"(?:水平|部分|速度|增速|增幅|高?增长|比例|比重|价格|幅度|能力|标准)"
    r"(?:$|[，。；、：的]|进行|给予|发放|执行|补助|计算)"
)
DOES = frozenset("建用购买投做修开推打拿供予给扩办")
ONE_BY_ONE = frozenset("家个名人位项件所支只种类条台套辆艘架座处户间")


@cache
def verbs() -> frozenset[str]:
    """Verbs of two signs."""
    return frozenset(word for (word,) in rows("verbs"))


def span_behind(text: str, number: Number, stop: int) -> tuple[int, int]:
    """Where the noun phrase right behind a number stands: 17家|国家高新区|共同发起; both ends the same for none."""
    words = JOINED.sub(_masked, BRACKETED.sub(_masked, text[number.end : min(stop, number.end + 48)]))
    first = len(words) - len(words.lstrip("的 *“"))
    first = second.end() if (second := SECOND.match(words, first)) else first
    words = _kinds(words, first) if number.unit in ONE_BY_ONE else words
    inner = RELATIVE.match(words, first) or SIZED.match(words, first) or FIELDS.match(words, first)
    if not inner and VERB_FIRST.match(words, first) and not GRADED.match(words, first):
        return number.end, number.end
    attributive = words[:1] == "的" or number.unit in ONE_BY_ONE
    if EXTENT.match(words, first) or not inner and not attributive and _begins_with_verb(words[first:]):
        return number.end, number.end
    begin = inner.end() if inner else first
    if words[first - 1 : first] == "“" and not inner:
        begin = max(begin, words.find("”", first) + 1)  # 15项“湾区认证”项目
    mark = (MONEY_ENDS if number.money else NOUN_ENDS).search(words, begin + (0 if inner else 2))
    end = mark.start() if mark else len(words)
    digit = DIGIT.search(words, begin + 2, end)
    if digit and words[digit.start() - 1].isascii() and words[digit.start() - 1].isalpha():
        return number.end, number.end  # 168个城市PM2.5平均浓度为30微克
    end = digit.start() if digit else end
    end = first + _predicate(words[first:end], begin - first, bool(digit))
    first = inner.end() if inner and inner.re is FIELDS else first
    phrase = text[number.end + first : number.end + end].rstrip("的“” *，（")
    phrase = TOGETHER.sub("", ALL_TOLD.sub("", phrase))
    phrase = INSIDE.sub("", phrase) if mark or stop - number.end <= 48 else phrase
    return number.end + first, number.end + first + len(phrase)


def _kinds(words: str, first: int) -> str:
    """The words with the pauses masked between kinds that are counted together; a verb begins another clause."""
    told = KINDS.match(words, first)
    if not told:
        return words
    kinds = told.group().removesuffix(told["last"] or "").split("、")
    if any(kind[:2] in verbs() or kind[:1] in DOES or COUNTS.search(kind) for kind in kinds):
        return words
    if not told["last"] and not _alike(kinds):
        return words
    masked = told.group().replace("、", "号").replace(told["last"] or "号", "号" * len(told["last"] or "号"))
    return words[:first] + masked + words[told.end() :]


def _alike(kinds: list[str]) -> bool:
    """Whether words are of one make: 新产品、新技术、新服务集中展示; behind the last the predicate may stand."""
    size = len(kinds[0])
    heads = [kind[:size] for kind in kinds]
    same_size = all(len(kind) == size for kind in kinds[:-1])
    return same_size and (len({head[0] for head in heads}) == 1 or len({head[-1] for head in heads}) == 1)


def _masked(bracket: re.Match[str]) -> str:
    """28个省（市、自治区）: what stands in a short bracket ends nothing."""
    return "号" * len(bracket.group())


def _begins_with_verb(words: str) -> bool:
    """投资12亿元|建污水处理装置, 投入5亿元|支持企业: what the sum is for."""
    first = next(iter(cut(words[:8])), "")
    return first in DOES or first in verbs() and not NAMED_BY.match(words, len(first))


def _predicate(phrase: str, begin: int, more: bool = False) -> int:
    """Where the verb stands that follows a head (20家企业|签订…), or where the phrase ends; `more` numbers behind it
    make any verb one (1.2万户农户|发放贷款9亿元)."""
    if len(phrase) - begin < 4:
        return len(phrase)
    if more and (ends := _head_end(phrase, begin)):
        return ends
    at, before = begin, ""
    for word in (tokens := cut(phrase[begin:])):
        behind = phrase[at + len(word) :]
        if before and word in verbs() and behind[:1] == "了":
            return at
        if (
            before
            and word in verbs()
            and word != "振兴"
            and HEAD.search(before)
            and not NAMED_BY.match(behind)
            and behind
        ):
            return at
        before, at = word, at + len(word)
    return len(phrase) - (len(tokens[-1]) if _ends_in_verb(phrase, tokens) else 0)


def _head_end(phrase: str, begin: int) -> int:
    """Where what is counted ends and what is said of it begins: 林场|发放贷款, 职工|年增收; 0 where nowhere."""
    for at in range(begin + 2, len(phrase) - 1):
        behind = phrase[at : at + 2]
        if HEAD.search(phrase[begin:at]) and (behind in verbs() or behind in SUMS or behind[0] == "年"):
            return at
    return 0


def _ends_in_verb(phrase: str, tokens: list[str]) -> bool:
    """历史文化街区的划定, 中试平台搭建: what is done to the things that are counted."""
    return len(tokens) > 2 and tokens[-2] == "的" and tokens[-1] in verbs()


def content_start(text: str, start: int, end: int) -> int:
    """Where a clause begins to speak, behind dates and adverbs: 目前，在徐州高新区… begins at 徐州."""
    words = text[start:end]
    while (said := OPENING.match(words)) and said.end() and words[0] not in "与和及同":
        words = words[said.end() :]
    return end - len(words)


def noun_before(text: str, start: int, number: Number) -> str:
    """The phrase between the start of the clause and a number, without dates, adverbs and what reaches for it."""
    words = WANTS.sub("", _cell(text[start : number.start]))
    while (led := LEADING.match(words)) and led.end():
        words = words[led.end() :]
    while (ends := TRAILING.search(words)) and ends.group():
        words = words[: ends.start()] + words[ends.end() :]
    return _last_said(_plain(words[-40:]))


def _cell(words: str) -> str:
    """The cell of a table row in front of the number's own: | 5 | 领军人才 | 500名 |."""
    cells = [cell for cell in words.split("|") if cell.strip()]
    return cells[-1].strip() if "|" in words and cells else words


def _plain(words: str) -> str:
    """Without what leads in (内, 其, 对…, …是指) and what is left of a quotation."""
    words = LED_IN.sub("", words.strip("的 *"), count=1)
    return words if words.count("“") == words.count("”") else words.strip("“”")


def _last_said(words: str) -> str:
    """成果转化率实现翻番、到款额增幅: what stands before the pause is said already."""
    first, pause, rest = words.rpartition("、")
    return rest if pause and rest and SAID.search(first) else words


def root(metric: str) -> str:
    """What a growth is of: 服务零售额同比增长 → 服务零售额.

    >>> root("服务零售额同比增长"), root("增速比一季度加快")
    ('服务零售额', '')
    """
    return GROWTH.sub("", metric)

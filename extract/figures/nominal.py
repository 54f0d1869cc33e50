"""Whether a metric can be read as a noun phrase, and a clause told again as one: 15家企业获评冠军 is 获评冠军的企业."""

from __future__ import annotations

import re

from extract.figures.metrics import HEAD, SIZE, root, verbs
from extract.lists.load import words
from extract.segment import cut

# A metric is words, and no end of a bracket or of a range, nor one of several (52件民生实事之一), nor a mere measure.
SOUND = re.compile(
    r"(?!.*(?:\d[\d.]*[余多]?[百千万亿]+[余多]?(?!级|元(?:及?以[上下]|级))|[超近约]\d+(?!个?[年月日])))(?![至）〕、—]|[\d一二两三四五六七八九十]{1,3}(?:小时|分钟|秒|天|个月)$)(?!.*之一)(?!(?:最[大高长多新近]|其余|原来|从原来|到今天|必须|如果以?|每年|每月|花费|创建|缩减|分工)处?$)"
    r"(?:(?:[^（）]|（[^（）]*）){2,}|[省市县])$"
)
# What is no noun phrase makes no claim: 由主任委员或, 作出之日起.
BROKEN = re.compile(
    r"^(?:全[国省市县区校]$|初的|来自全国各?地?$|(?:推出|首创|涌现|来自|通达)$|是|是指|所称|按照(?!.*的)|.{2,}(?:应当|要(?=[围把以在做抓加坚立]))|[由以](?!.*[的为旧工])|或|求|和(?![平谐田县])|及|地(?![级方区市铁下理热表质震产图球块税])|之|但|且|于|即|共(?=[\u4e00-\u9fff]{2}$))"
    r"|(?:首[个座条台套艘只款家]|有[块个条片座]|之日起|须|(?<![主需重摘纪])要|(?<![反供效响])应|的|和|及|与|或|(?<!存)在|(?<![理缘])由|(?<!行)为|(?<!服)从|被|把|组成|(?<![青少老成童周学])年|年均|人均|面对面|[^，]作为[^，]+"
    r"|(?<![城都县超全])市)$"
)
QUOTED = re.compile(r"“[^“”]*”|《[^《》]*》|（[^（）]*）|‘[^‘’]*’")
UNPAIRED = re.compile(r"[（）“”《》‘’]")
RATE = re.compile(r"^(?:每[年月天日周季人户亩]|[年月日]均?|会上|现场)(?=..)")  # 年|接待游客
# Cut off in front: 到|学术论文, 型|市场渗透率; and behind: 国家此前, 位数|平.
FRONT = frozenset("到型控量闭支度城游等、为在经从把被将使让因较比按达较因随又也并却仍此其该这那各每如若所小时")
LAST = frozenset(
    "还来方平全签成生解占增到于的了着过和与及等为是有无会已不在从对向被把将均都也就才又再更最很能应该请让使令叫首超近约其这那此某曾正仅只各每个一"
)
LAST_WORDS = words("clauses", "ends no noun phrase")
WHOLE = re.compile(r"到[账期款位岗港校场会访]|在[建编校岗]|经[济费营贸]|游[客船]")  # words that the segmenter parts
# Signs that tell a clause wherever they stand as a word: 创业密度为每千人, 海岸线孕育了良港.
LINKS = frozenset("为是有由把被将已正还都并但而则也又再就才会要应需让使令随因了着过从")
# 新|引进|项目, 首批|入驻|团队: an adverb in front makes the verb one of what is counted.
ADJUNCTS = frozenset(["新", "首批", "首次", "首期", "再", "当场", "首日", "集中"])
CLAUSE_VERBS = words("clauses", "makes a clause")
VERB_HEADS = frozenset(word[:2] for word in CLAUSE_VERBS)
WINS, WINNER = frozenset(["获批", "获得", "荣获", "斩获", "取得", "获评"]), 6
REACHES = frozenset(["实现", "完成", "达成", "形成", "创造"])
# 参与|率, 报名|人数, 发布|平台: a verb inside a compound
COMPOUND = re.compile(
    r"[率量数额值度者力会费点站所区][^的]{0,2}$|(?:总?面积|总?人[数次]|单位|项目|方案|机构|人员|总?规模|[比占]重|比例|水平|总?里程|能力|周期|时间|资金|总?[金数产][额量值]|费用|成本|价格"
    r"|收入|支出|强度|密度|体系|系统|平台|基地|中心|工程|计划|活动|制度|机制|案件|课题|产品|成果|标准|合同|协议|专利|岗位|任务|类|用户|商户|企业|线路"
    r"|业务|渠道|方式|工船|网箱|指数|总收入|总支出|工作|措施|政策|服务)"
)
OF_THINGS = re.compile(r"[\d一二三四五六七八九十百千万两]+[余多]?[家个名所项条座位]")
LEAST, MOST = 2, 18  # signs of what is said of things
MEASURE = re.compile(r"支(?!部|行|持)|个(?!体|人|性)|位(?!于)")  # 51所高校60支|队伍
TENSE = re.compile(r"^(?:均|都|已经?|正在?|即将|还|也|又)+")
MANNER = re.compile(
    r"(?:线[上下]|深度|积极|踊跃|共同|现场|全程|同步|集中|纷纷|热情|主动|认真|全面|成功|顺利|正式|一一|先后|陆续|相继|全部|全|还|也|均|都|已|又|正|来)+$"
)
AGAIN = re.compile(
    r"[了着得，：；。]|(?:以来|来|后|时|中|前|之际)$|本次|此次|这次|这[一场]"
)  # of a meeting that is on, or in more than a word


def is_noun(metric: str) -> bool:
    """Whether a metric names what is counted or measured: no clause, and nothing cut off.

    >>> is_noun("规模以上工业增加值同比增长"), is_noun("在哈油气产量从最初"), is_noun("专家担任导师")
    (True, False, False)
    """
    if metric in ("省", "市", "县"):
        return True
    if BROKEN.search(metric) or not _balanced(metric) or OF_THINGS.match(metric):
        return False
    tokens = cut(QUOTED.sub("号", RATE.sub("", root(metric) or metric)))
    if not tokens or tokens[-1] in LAST or tokens[-1] in LAST_WORDS:
        return False
    if tokens[0] in FRONT and not WHOLE.match(metric) and not (tokens[0] in "在由到" and "的" in tokens):
        return False
    return tokens[-1][-1:] not in "0123456789、" and not _is_clause(tokens)


def _balanced(metric: str) -> bool:
    """Whether every bracket and quotation that is opened is closed, and none is closed that was not opened."""
    return not UNPAIRED.search(QUOTED.sub("", metric))


def _is_clause(tokens: list[str]) -> bool:
    """Whether somebody does something in it, which a 的 behind would make a noun phrase again."""
    last = max((at for at, word in enumerate(tokens) if word == "的"), default=-1)
    for at, word in enumerate(tokens):
        if word in ("了", "着") and at:
            return True
        if at <= last or not at or at == len(tokens) - 1:
            continue
        if word in LINKS or word == "在" and len(tokens[at + 1]) > 1:  # 首创中|在全国推广; not 在审企业
            return True
        if at == 1 and tokens[0] in ADJUNCTS:
            continue
        if word in CLAUSE_VERBS and not COMPOUND.match("".join(tokens[at + 1 :])):
            return True
    return False


def _may_say(phrase: str) -> bool:
    """Whether a verb of CLAUSE_VERBS can stand in it behind its first sign: cheaper than cutting it into words."""
    return any(phrase[at : at + 2] in VERB_HEADS or phrase[at] in VERB_HEADS for at in range(1, len(phrase)))


def of_things(thing: str, said: str) -> str:
    """What is counted and what is said of it as a noun phrase; "" where the two make none.

    >>> of_things("师范生线上", "参加了支教活动"), of_things("街区", "全面开街")
    ('线上参加支教活动的师范生', '全面开街的街区')
    """
    manner = MANNER.search(thing)
    if manner:
        thing, said = thing[: manner.start()], manner.group() + said
    said = TENSE.sub("", said).removesuffix("了").replace("了", "", 1)
    if (
        len(thing) < LEAST
        or MEASURE.match(thing)
        or thing[-1] in "中后前时"
        or AGAIN.search(said)
        or not _balanced(said)
    ):
        return ""
    return f"{said}的{thing}" if LEAST <= len(said) <= MOST else ""


def split(phrase: str) -> int:
    """Where what is said of things begins in a phrase that counts them: 网点|完成改造; 0 where nothing is said.

    >>> split("银行网点完成适老化改造"), split("发布平台")
    (4, 0)
    """
    if not _may_say(phrase):
        return 0
    at, tokens = 0, cut(phrase)
    for nth, word in enumerate(tokens):
        behind = "".join(tokens[nth + 1 :])
        if at >= LEAST and word in CLAUSE_VERBS and "的" not in behind and not COMPOUND.match(behind):
            return at
        at += len(word)
    return 0


def told_again(metric: str) -> str:
    """A clause in front of its number as a noun phrase: 铁路完成投资 is 铁路投资, 油田生产原油 is 油田生产的原油.

    >>> told_again("铁路完成固定资产投资"), told_again("法院审结侵权案件"), told_again("专业获批建设点")
    ('铁路固定资产投资', '法院审结的侵权案件', '建设点')
    """
    if "的" in metric or not _may_say(metric):
        return metric
    tokens = cut(metric)
    for at in range(1, len(tokens) - 1):
        word, rest = tokens[at], "".join(tokens[at + 1 :])
        if word not in CLAUSE_VERBS or len(rest) < LEAST or any(one in CLAUSE_VERBS for one in tokens[at + 1 :]):
            continue
        before = "".join(tokens[:at])
        if word in REACHES and SIZE.search(rest):
            return before + rest
        if word in WINS and len(before) <= WINNER and not COMPOUND.match(rest):
            return rest
        whose = HEAD.search(before) and not COMPOUND.match(rest) and tokens[at + 1] not in verbs()
        return f"{before}{word}的{rest}" if whose and rest[0] not in "了着过" else metric
    return metric

"""People, by how official Chinese names them: a post before the name, a verb of saying or a title behind it.

校长孟繁星 · 孟繁星表示 · 郑立教授 · 本报记者 田野秋 宋佳 · 主　任：江　涛　　国务院副秘书长 · 姚静、邹国庆介绍.
A name found once counts wherever the document writes it again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain

import jieba
from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import either
from extract.mentions.beside import CLOSE, FOLLOW, POST
from extract.mentions.forms import written
from extract.mentions.namelike import HAN, NEVER, NO_GIVEN, SURNAMES, WORDS, is_word, likely, weigh
from extract.mentions.transcribed import carried_over, latin
from extract.names.tags import tag
from extract.names.territory import by_name
from extract.notes import Candidate, notes
from extract.sought import Sought

Seen = tuple[int, int, int]  # start, end, margin over what is needed

TITLE = Sought(
    "(?:等?[一二两三四五六七八九十]位(?:院士|教授|专家|学者|老师|教师|博士|同志|同学|代表|企业家|校友|先生|女士|领导|青年)|等?[一二两三四五六七八九十]名(?:学生|同学|教师|党员|队员|本科生|研究生|博士生|硕士生|选手|职工|干部|代表|专家)|等(?:学者|专家|教授|院士|老师|教师|同学|科学家|领导|校领导|博士|研究员|代表|委员|先生|女士|企业家|干部|师生)|同志|总书记|教授|副教授|院士|研究员|副研究员|同学(?!们)|少将|中将|上将|(?:委员|代表)(?=：)|先生|女士|博士|老师|书记|副主席|主席|副总理|总理|总统|副主任|副校长|副院长|副市长|副省长|副部长|主任|校长|院长|经理|处长|所长|站长|队长|大使|医生|律师|师傅|省长|市长|部长|局长|厅长|县长|区长|会长"
    "|总经理|董事长|理事长|秘书长|工程师|总工|课题组|团队|一行|等人|夫妇|烈士|委员长|常委|代表"
    "|副(?:处长|科长|站长|所长|馆长|社长|行长|会长|理事长|秘书长|局长|厅长|县长|区长|镇长|乡长|总经理|总裁|总工程师|总编辑?|队长|书记|政委|司令员)"
    "|(?:特聘|讲席|客座|荣休|荣誉|名誉|首席|助理|青年|长聘|特任|杰出|终身|正高级|高级|一级|二级|三级)(?:副?教授|副?研究员|专家|科学家|工程师|农艺师|讲师|巡视员|调研员))"
)
# 巡道员周海, 农艺师孙大磊: any calling, where the name is strong
CALLING = Sought(f"[{HAN}][员师](?=[{HAN}])")
# 孟繁星表示: only verbs that a person does; the name begins a clause.
SAYING = Sought(
    "(?:荣获|获评|获聘|受聘|当选|入选|获(?=“|全国|国家|[省市]|第|[一二三特]等)|表示|指出|认为|强调|介绍说?|建议|坦言|告诉|透露|回忆|解释|补充|感慨|直言|说[，：:道,。]|提出|谈到|提到|讲到|希望|呼吁"
    "|担任|[现曾历兼出接就转]?任(?=[^，。；：\\n任]{2,24}?(?:[长记席授员任事人监裁理问表]|首席)(?:[，。；、\\n]|$))|为(?:团队|项目|课题|小组)负责人|感慨|总结道|写道|称[，：:,]|主持|致辞|讲话|出席|宣布|代表|带队|率队?|陪同|调研|考察|会见|作了?(?:报告|讲话|发言)|对(?:记者"
    "|此)|在(?:接受|致辞|讲话|会上|会议|座谈|仪式|调研|发言))"
)
# 本报记者 田野秋 宋佳: by-lines, credits and the bracket behind a news text.
BYLINE = Sought(
    "(?:法定代表人|法人代表|主讲人|报告人|主持人|署名|记者|实习生|通讯员|特约撰稿人?|供稿|撰稿|摄影|摄像|编导|剪辑|文字|图文|编辑|责编|责任编辑|责任校对|校对|审核|初审|复审|终审|监制"
    "|版式设计|设计|制图|作者|撰文|文/|图/|文、图/?|联系人|主播|发布人|签发|录入|来源：|编审)"
    "(?:[/／／|、和及与]?(?:摄影|摄像|通讯员|图文|报道))*[:： 　/\n]*"
)
SPACED = rf"(?:[{HAN}]{{2,4}}(?:·[{HAN}]{{1,8}})?|[{HAN}] {{1,3}}[{HAN}])"
# 主 任：江 涛  国务院副秘书长: a line of a list of members, and the first line of each role.
MEMBER = Sought(rf"(?:^|[:：] *|(?<=[长员任记席书官]))({SPACED}) {{2,}}(?=[{HAN}（])", re.M)
ROLES = "组长|主任|成员|召集人|主席|秘书长|联络员|总指挥|会长|理事长|顾问|委员"
ROLE = re.compile(rf"(?:{'|'.join(' *'.join(role) for role in ROLES.split('|'))})[:：] *({SPACED})(?= |$)", re.M)
NEXT = re.compile("，?以及|，和|[、和与及/／]| +|(?<=[\u4e00-\u9fff])\n")
DOCTRINE = Sought(
    f"习近平(?=新时代|[{HAN}]{{2,6}}思想)|邓小平(?=理论)|周恩来(?=政府管理学院|班|奖学金|邓颖超)|毛泽东(?=思想)"
    "|马克思(?=主义|恩格斯|学院)|列宁(?=主义)"
)
# 叶青禾数学研究所, “叶青禾讲座”: what is called after somebody
MEMORIAL = re.compile(
    "(?:先生)?(?:讲座|大讲堂|讲堂|讲习班|实验班|试验班|英才班|拔尖班|班(?![子长组上]|主任)|书院|奖学金|助学金|奖教金|教育基金|基金会|科学奖|文学奖|艺术奖|摄影奖|电影奖|经济学奖|奖[”，。、]|杯[”青全大]"
    "|(?:公共政策|公共管理|政府管理|经济管理|商|医|工程)学院|故居|旧居|故里|纪念[馆堂碑园]|烈士陵园|陵园|雕像|铜像|塑像|画像|小学|中学|学校|(?:(?![为与和在的了是等到任对向从由将把给及来赴走参共同率带])[一-鿿]){0,4}(?:研究所|研究院|研究中心|实验室|工作站|工作室))"
)
# Those that the news names again and again, by names that are no words.
KNOWN = Sought(
    "习近平|毛泽东|周恩来|邓小平|江泽民|胡锦涛|李克强|温家宝|朱镕基|赵乐际|王沪宁|丁薛祥|栗战书|王岐山|马兴瑞|石泰峰|刘国中|李干杰|李书磊|李鸿忠"
    "|何立峰|张又侠|张国清|陈文清|陈吉宁|陈敏尔|袁家军|黄坤明|吴政隆|谌贻琴|王小洪|秦刚|李尚福|董军|杨洁篪|孙春兰|胡春华|陈全国|郭声琨|许其亮|杨晓渡|张军|应勇|肖捷|赵克志"
    "|艾力更·依明巴海|郝明金|蔡达峰|何维|武维华|铁凝|彭清华|张庆伟|洛桑江村|雪克来提·扎克尔|刘奇|沈跃跃|咸辉|巴特尔|苏辉|邵鸿|高云龙|陈武|穆虹|咸辉|王东峰|姜信治|蒋作君|何报翔|王光谦|秦博勇|朱永新|杨震"
    "|怀进鹏|阴和俊|金壮龙|李乐成|陆治原|郑栅洁|王祥喜|唐仁健|韩俊|王文涛|孙业礼|雷海潮|裴金佳|潘功胜|侯凯|王广华|关志鸥|黄润秋|倪虹|李小鹏|刘伟平|李国英|贺荣|陆治原|蓝佛安|刘昆|何立峰|王予波|贵毅"
    "|林武|周乃翔|信长星|许昆林|王浩|刘捷|韩正国|梁言顺|王清宪|周祖翼|赵龙|尹弘|叶建春|楼阳生|刘宁|王凯|王忠林|沈晓明|毛伟明|王伟中|蓝天立|冯飞|刘小明|胡衡华|王晓晖|黄强|徐麟|李炳军|王宁|王君正|严金海|赵一德|赵刚|胡昌升|任振鹤|陈刚|吴晓军|张雨浦|艾尔肯·吐尼亚孜|唐登杰|金湘军|倪岳峰|王正谱|孙绍骋|王莉霞|郝鹏|李乐成|景俊海|胡玉亭|许勤|梁惠玲|龚正|殷勇|张工|邓中华|李家超|岑浩辉|贺一诚"
)
CLAUSE = frozenset("，。、；：！？”’）\n 】—")  # what a clause that begins with a name stands behind
SHORT = 18  # one given name weighs less than two: so much less is enough behind a common surname
DOUBT = 25  # so much less is enough where two contexts agree


# 博士占七成, 农户占一半: a share, and nobody of the family 占
SHARE = re.compile("占(?:[一二三四五六七八九十百两半多大少数约近超逾达不]|全[国省市县区部体球]|总|比)")


@Language.component("zhengtu_people")
def people(doc: Doc) -> Doc:
    """Propose people."""
    text = notes(doc).text
    names = set(_names(text, set(doc.to_array("IDX").tolist())))
    doctrine = {match.start() for match in DOCTRINE.finditer(text)}
    found = notes(doc).candidates
    for start, form in written(text, names):
        plain = form.replace(" ", "")
        if (
            start not in doctrine
            and not MEMORIAL.match(text, start + len(form))
            and (plain not in by_name() or CREDITED.match(text, start + len(form)))
            and not SHARE.match(text, start)
            and not _runs_on(text, start, plain, names)
        ):
            found.append(Candidate(start, start + len(form), "Person", "person", 4, plain))
    return doc


def _names(text: str, borders: set[int]) -> Iterator[str]:
    """The forms of all people that the contexts name: one that is sure, or two that agree."""
    sure, doubtful = set(), Counter[str]()
    for start, end, margin in _contexts(text, borders):
        if margin >= 0:
            sure.add((start, end))
        else:
            doubtful[text[start:end]] += 1
    known = {text[start:end] for start, end in sure} | {form for form, times in doubtful.items() if times > 1}
    known = {form for form in known if not _takes_in(text, form, known)}
    known = {form[:2] if _joined(text, form) else form for form in known} | set(_words_too(text))
    known |= {text[start:end] for start, end in _listed(text, known, borders)}
    yield from known
    yield from carried_over(text)
    yield from latin(text, known)
    yield from (match.group() for match in KNOWN.finditer(text))


def _takes_in(text: str, form: str, known: set[str]) -> bool:
    """段文|生在林区, where 段文 stands by itself again and again: the third sign is of the next word."""
    return len(form) == 3 and form[:2] in known and text.count(form) == 1 and text.count(form[:2]) > 2


# 副教授叶青|和博士生石云: 和 is no sign of the name where a calling stands behind it
JOINED = re.compile(
    "[和与](?:[博硕]士(?:研究)?生?|副?教授|副?研究员|讲师|老师|院士|[研本专]|学生|教师|同学|学校|我校|记者"
    "|(?:党委|常务|执行)*副?(?:书记|院长|校长|主任|处长|所长|部长|[局厅司行台社会馆站园]长|董事长|总经理|秘书长|理事长|主席|[省市县区州镇乡]长))"
)


def _joined(text: str, form: str) -> bool:
    if len(form) != 3 or form[2] not in "和与":
        return False
    match = JOINED.match(text, text.find(form) + 2)
    return match is not None and text[match.end() : match.end() + 1] in SURNAMES


# 副市长|高峰, whose name is a word: he says something again and again
WORDLIKE = Sought(
    rf"(?:[市省县区部局厅校院会长]长|书记|主任|主席|总经理|总裁|教授|院士)([{HAN}]{{2}})(?=说|表示|介绍|告诉|认为|坦言|近日|在|[，。\n）/])"
)
TELLS = "(?:说|表示|介绍|告诉|认为|坦言|指出|强调)"


def _words_too(text: str) -> Iterator[str]:
    """Names that are words: behind a post, and twice at the begin of a clause with a verb of saying."""
    for name in {match[1] for match in WORDLIKE.finditer(text)}:
        told = re.compile(f"(?:^|[，。；：！？”\\n ]){name}{TELLS}")
        named = name[0] in SURNAMES and name not in by_name() and name not in NO_GIVEN
        if named and len(told.findall(text)) > 1:
            yield name


def _contexts(text: str, borders: set[int]) -> Iterator[Seen]:
    """Every stretch that a context makes out to be a name, with how sure that is."""
    return chain(
        _appointed(text, borders),
        _after_posts(text, borders),
        _before(text, borders),
        _tables(text),
        _lives(text, borders),
        _rolls(text),
        _bylines(text),
        _free(text, borders),
        _signed(text),
    )


def _after_posts(text: str, borders: set[int]) -> Iterator[Seen]:
    """校长孟繁星围绕"""
    for match in POST.finditer(text):
        yield from _name(text, match.end(), borders, 10)
    for match in SCHOOLED.finditer(text):
        if match.end() in borders:
            yield from _name(text, match.end(), borders, 75)
    for match in CALLING.finditer(text):
        if match.end() in borders and SURNAMES.get(text[match.end()], 0) > 25:
            yield from _name(text, match.end(), borders, 45)


# 云州大学叶青禾，: whose the person is; the name must be strong
SCHOOLED = Sought(
    f"(?:大学|学院|专业)(?=[{HAN}]{{2,3}}(?:[，、。）]|同学|荣获|获评|的作品|获[“得全国省一二三特]|主研|主持|牵头|作为|代表|介绍|作题为|作了))"
)
# 任命张伟为, 免去：刘洋的
APPOINTED = Sought(
    "(?:任命|免去|聘任|聘请|选举|决定免去|提名|接受|补选|推选|特邀|邀请)(?:了)?：?(?=[一-龥]{2,4}(?:同志)?(?:为|的|任|担任|辞去))"
)


def _appointed(text: str, borders: set[int]) -> Iterator[Seen]:
    for match in APPOINTED.finditer(text):
        yield from _name(text, match.end(), borders, 10)


def _before(text: str, borders: set[int]) -> Iterator[Seen]:
    """Names that a title or a verb of saying follows: 郑立教授, ”郭晓燕说。"""
    for match in TITLE.finditer(text):
        elected = text.endswith("为", 0, match.start()) and ELECTING.search(
            text, max(0, match.start() - ELECTED), match.start()
        )
        end = match.start() - bool(elected)
        if CHAIR.match(text, match.start()) and likely(text, match.end(), match.end() + 3, 22):
            continue  # 匡亚明特聘教授|周光辉: the chair is named after somebody
        yield from _ending(text, end, borders, FILLING if text.endswith(UNITS, 0, end - 2) else 22)
    for match in SAYING.finditer(text):
        yield from (seen for seen in _ending(text, match.start(), borders, 14) if _begins(text, seen[0]))


def _begins(text: str, start: int) -> bool:
    """Whether a clause begins here: 对此，孟繁星建议."""
    return start == 0 or text[start - 1] in CLAUSE or text[start - 2 : start] in ("对此", "随后")


def _ending(text: str, end: int, borders: set[int], least: int) -> Iterator[Seen]:
    """The best name that ends here and begins at the border of a word."""
    starts = range(max(0, end - 4), end - 1)
    worth, start = max(((weigh(text[at:end]) + _opens(text, at, borders), at) for at in starts), default=(NEVER, 0))
    if end - start == 2 and SURNAMES.get(text[start : start + 1], 0) > 35:
        least -= SHORT
    if text[start] in "和与" and end - start == 3 and weigh(text[start + 1 : end]) > NEVER:
        start += 1  # 文老师|和|赵勤老师
    if text[start] in "和与" and text[start - 1 : start] in POSTED:
        return  # 主席|和|云格总统
    start += _taken_in(text, start, end)
    if worth >= least - DOUBT and not is_word(text, start, end - start, 300):
        yield start, end, worth - least


HEADS = frozenset("院校部局处科所会市县区省社站馆台厅司队组")  # 副院长|孙勃, and no 长孙


def _taken_in(text: str, start: int, end: int) -> bool:
    """Whether the first of three signs is of the word before: 讲座结束后|赵超副书记, 副院长|孙勃教授."""
    after = text[start] == "后" and start > 0 and text[start - 1] not in CLAUSE
    office = text[start] == "长" and text[start - 1 : start] in HEADS
    return end - start == 3 and (after or office) and SURNAMES.get(text[start + 1], 0) > 0


CHAIR = re.compile("(?:特聘|讲席|讲座|冠名|荣誉)(?:首席)?教授")
# 选举某主任石杉|为|副理事长: behind such a verb 为 is no sign of the name
ELECTING = re.compile(f"(?:{either('clauses', 'elects')})[^。！？\\n]*\\Z")
ELECTED = 160  # signs between the verb and the office
POSTED = frozenset("席理统长任记员授士师相")


def _opens(text: str, start: int, borders: set[int]) -> int:
    """How well a name begins at this place."""
    if start == 0 or text[start - 1] in CLOSE or text[start - 1] in "“（《":
        return 5
    if text.endswith(UNITS, 0, start):
        return 8
    if text[start - 1] in LEANING:
        return 0
    return 0 if start in borders else -30


FILLING = -10  # least worth of two signs between a unit and a title: 云杉学院|于渤|教授
UNITS = ("学院", "大学", "研究院", "研究所", "实验室", "中心", "公司", "集团", "医院", "委员会")  # 云杉学院|叶青禾教授
LEANING = frozenset("由经以和与及请被让给为院系所授")  # 由|任某某教授: a segmenter takes the sign before for its own


def _tables(text: str) -> Iterator[Seen]:
    """主　任：江　涛　　国务院副秘书长"""
    for match in chain(MEMBER.finditer(text), ROLE.finditer(text)):
        worth = weigh(match[1].replace(" ", ""))
        if worth > -40 and WORDS.get(match[1], 0) < 30:
            yield *match.span(1), 0
    cells = [match for match in CELL.finditer(text) if likely(text, *match.span(1), 20)]
    if len(cells) > 3:
        yield from ((*match.span(1), 0) for match in cells)


# | 石云杉 |: names alone in the cells of a table
CELL = re.compile(rf"(?:^|\||\t) *([{HAN}]{{2,3}}) *(?=$|\||\t)", re.M)
# 石云杉，女，三原人: how a life is told; 【人物】石云杉：
LIFE = Sought(
    rf"，(?:(?:男|女)[，。、；]|[{HAN}]{{2,9}}人，|(?:19|20)\d\d年[\d月]{{0,4}}(?:出)?生|中共党员|汉族)"
    rf"|（(?:男|女)[，）]|】([{HAN}]{{2,3}})(?=：)"
    # 石云杉，云州大学教授，: who somebody is, in a clause of its own
    rf"|，[{HAN}\d（）“”]{{2,24}}?(?:院士|教授|研究员|[校院会所局处市县]长|理事长|董事长|总经理|主任|书记|级(?:本科|硕士|博士)?(?:研究)?生|级学生)[，。；、\n]"
)


def _lives(text: str, borders: set[int]) -> Iterator[Seen]:
    for match in LIFE.finditer(text):
        if match[1] is None:
            yield from (seen for seen in _ending(text, match.start(), borders, 20) if _begins(text, seen[0]))
        elif likely(text, *match.span(1), 40):
            yield *match.span(1), 0


# 徐云、陈杉、周三原、叶青禾: what stands between two signs of a list, again and again
INNER = re.compile(rf"(?<=、)([{HAN}]{{2,3}})(?=[、和与])")
ROLL = 3  # so many in a row are a roll of people


def _rolls(text: str) -> Iterator[Seen]:
    """The inner members of a list all of which look like names."""
    run: list[tuple[int, int]] = []
    for match in INNER.finditer(text):
        if run and match.start() != run[-1][1] + 1:
            yield from _roll(text, run)
            run = []
        run.append(match.span())
    yield from _roll(text, run)


def _roll(text: str, run: list[tuple[int, int]]) -> Iterator[Seen]:
    worths = [weigh(text[start:end]) for start, end in run]
    named = sum(worth > 30 and not is_word(text, *span_of(one), 300) for worth, one in zip(worths, run, strict=True))
    if len(run) >= ROLL and named * 10 >= len(run) * 7:
        yield from ((start, end, 0) for (start, end), worth in zip(run, worths, strict=True) if worth > -40)


def span_of(run: tuple[int, int]) -> tuple[int, int]:
    """Start and size of a stretch."""
    return run[0], run[1] - run[0]


NEVER_FREE = 1000
FREE, RARE = 80, 60  # a name that strong stands by itself; so strong, with a verb behind it
NAMED = ("", "nr")  # what a dictionary says of words that may be names


def _free(text: str, borders: set[int]) -> Iterator[Seen]:
    """了一天的|叶青禾|到驿站: signs that make a name and no word of the dictionary, without any post."""
    for start in borders:
        if text[start : start + 1] not in SURNAMES or text[start] in "和与":
            continue
        for end in (start + 3, start + 2):
            worth = weigh(text[start:end])
            if (
                worth >= RARE
                and jieba.dt.FREQ.get(text[start + 1 : end], 0) > 300
                and tag(text[start + 1 : end]) not in NAMED
            ):
                worth -= 40  # 聚|焦|卓越
            if (
                worth < RARE
                or text[end - 1 : end] in NO_END
                or _parted(text, end)
                or tag(text[start:end]) not in NAMED
                or is_word(text, start, end - start, 300)
            ):
                continue
            if (least := _free_end(text, start, end, borders)) <= worth:
                yield start, end, 0
                break
            if least == AGAIN and _begins(text, start):
                yield start, end, -1


NO_END = frozenset("为主和与参在将从向对村镇乡县庄屯沟")
AGAIN = 999  # two signs that a sign of a verb follows are a name where that is so again and again


def _free_end(text: str, start: int, end: int, borders: set[int]) -> int:
    """How strong a name must be that ends here."""
    follow = FOLLOW.match(text, end)
    if follow and len(follow.group()) > 1:
        return RARE
    if end - start == 3 and (end >= len(text) or text[end] in CLOSE or follow or end in borders):
        return FREE
    return AGAIN if follow else NEVER_FREE


# 院长  叶  青: who signs, at the end of a line
SIGNED = Sought(rf"(?:[长任记席员师授士理辑监人]|助理) {{1,3}}({SPACED})(?= *(?:\n|$))")


def _signed(text: str) -> Iterator[Seen]:
    for match in SIGNED.finditer(text):
        if weigh(match[1].replace(" ", "")) > 20:
            yield *match.span(1), 0


def _bylines(text: str) -> Iterator[Seen]:
    """本报记者 田野秋 宋佳"""
    for match in BYLINE.finditer(text):
        if text[match.end() - 1] in ":： /\n者员":
            yield from _name(text, match.end(), set(), 0)
    for match in CREDIT.finditer(text):
        ones = list(SPACED_ONE.finditer(text, *match.span("names")))
        if all(one.group()[0] in SURNAMES for one in ones):
            yield from ((*one.span(), 0) for one in ones)


# （叶青禾 石 杉 文/图）: the credit behind a report
CREDITS = "(?:文/图|图/文|文并图|图文|文图|摄影报道|摄影|供图|供稿|摄)）"
CREDIT = Sought(rf"（(?P<names>{SPACED}(?: +{SPACED}){{0,3}}) +{CREDITS}")
CREDITED = re.compile(rf"(?: +{SPACED}){{0,3}} +{CREDITS}")
SPACED_ONE = re.compile(rf"[{HAN}]{{2,4}}|[{HAN}] {{1,3}}[{HAN}](?![{HAN}])")


def _listed(text: str, known: set[str], borders: set[int]) -> Iterator[tuple[int, int]]:
    """姚静、邹国庆: further names on both sides of one that is known, as long as each is set off like one."""
    for place, form in written(text, known):
        end, start = place + len(form), place
        while joint := NEXT.match(text, end):
            following = next(_name(text, joint.end(), borders, 28), None)
            if not following or following[2] < 0:
                break
            yield following[:2]
            end = following[1]
            if text[following[0] : end] in known:
                break  # it is read on from there: no list is read twice
        while start and text[start - 1] in "、和与":
            before = next(_ending(text, start - 1, borders, 22), None)
            if not before or before[2] < 0:
                break
            yield before[:2]
            start = before[0]
            if text[start : before[1]] in known:
                break


def _name(text: str, start: int, borders: set[int], least: int) -> Iterator[Seen]:
    """The best name that begins here: its characters and what follows it decide."""
    if text[start : start + 1] in ("和", "与") and (
        text[start - 1] not in "、，" or text[start + 1 : start + 2] in SURNAMES
    ):
        start += 1  # 文老师|和|赵勤老师
    best, found = least - DOUBT, 0
    for end in range(start + 2, min(start + 5, len(text) + 1)):
        worth = weigh(text[start:end]) + _closes(text, end, borders)
        if worth > best and not _parted(text, end) and not is_word(text, start, end - start, 1000):
            best, found = worth, end
    if found:
        yield start, found, best - least


PARTED = frozenset(("参与", "参加", "参观", "为第", "为副", "为主", "主讲", "主持", "主演", "荣获"))  # 李婷|参与


def _parted(text: str, end: int) -> bool:
    """Whether a word stands across this place: 张明|荣获某奖, and not 李荣|获奖."""
    return text[end - 1 : end + 1] in PARTED and not text.startswith("获奖", end)


def _closes(text: str, end: int, borders: set[int]) -> int:
    """How well a name ends before this place."""
    if end >= len(text) or text[end] in CLOSE:
        return 30
    if follow := FOLLOW.match(text, end):
        return 34 if len(follow.group()) > 1 else 14
    if end in borders and end + 1 in borders:
        return -16  # 赵乐|际|出席: one sign that nothing else explains is more likely of the name
    return -4 if end in borders else -30


def _runs_on(text: str, start: int, name: str, names: set[str]) -> bool:
    """Whether a longer known name stands here."""
    return len(name) == 2 and text[start : start + 3] in names

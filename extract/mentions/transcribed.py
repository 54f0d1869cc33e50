"""People whose names are carried over by sound, and those of the peoples of China with names of their own.

努尔兰·阿不都满金, 总统特默, 云格总统, 次仁卓玛, Anna Berg教授.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from extract.lists.load import either
from extract.mentions.beside import CLOSE, FOLLOW, POST
from extract.mentions.namelike import HAN, SURNAMES
from extract.names.tags import tag
from extract.names.territory import by_name
from extract.sought import Sought

# 努尔兰·阿不都满金, 唐纳德·特朗普: names carried over by sound.
SOUND = (
    "阿埃艾爱安昂奥巴白拜班邦保鲍贝本比彼毕宾波伯勃博布查柴达戴丹道德登邓迪蒂丁东杜顿多俄厄恩尔法凡范菲费芬丰冯佛弗夫福盖甘冈高戈哥格葛根古瓜圭哈"
    "海汉豪赫黑亨洪胡华怀惠霍基吉季加贾简杰金津久卡开凯坎康考柯科克肯孔库夸奎昆拉莱赖兰朗劳勒雷里利莉丽力历立莲廉林琳隆卢鲁路露伦罗洛吕略马玛麦迈"
    "曼芒毛梅门蒙孟米密敏明摩莫墨默姆穆纳娜南内尼涅宁牛纽诺努欧帕派潘庞佩彭皮珀普齐奇契恰强乔切琴庆琼丘热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎山尚绍舍"
    "申生圣施什士舒顺司丝斯松苏孙索塔泰坦汤唐陶特腾提铁廷图托瓦万旺威韦维魏温翁沃乌武西希锡夏肖谢辛欣兴休许雅亚延扬杨耶叶伊因英永尤约扎泽詹章珍治"
    "朱兹佐义赛娃姬妮蒂朔默冈茨岸贡买江吾守木合依吐孜不都满雪来汗外地荪增次措央卓逊肉"
)
DOTTED = Sought(rf"[{HAN}]{{2,8}}(?:-[{HAN}]{{2,6}})?(?:[·•・‧][{HAN}]{{1,7}}){{1,3}}")
SOUNDS = re.compile(rf"[{SOUND}\-]+")
STATESMAN = Sought(rf"(?:总统|总理|首相|国王|外长|议长|王储|特使|防长|财长|大臣)([{SOUND}]{{2,7}})(?!·)")
# 首席执行官马斯克, 选手特斯法耶, 主席冯德莱恩: three signs of foreign sound or more behind a post
CALLED = Sought(
    f"(?:主席|执行官|创始人|总裁|董事长|选手|球员|教授|专家|大使|秘书长|总干事|代表|市长|州长|部长|国务卿|发言人|院士|博士|主教练|教练|运动员|留学生|作家|导演|学者|经理|诗人|歌手|演员|画家)(?![和与及生后])([{SOUND}]{{3,7}})(?!·)"
)
# 参议|耶米尔教授, 。耶米尔博士: three signs of foreign sound or more, the title behind them
TITLED_ABROAD = Sought(
    f"(?<=[，。、；：“\n ）员席长士议理师家授由请与和])([{SOUND}]{{3,6}})(?=教授|博士|先生|女士|院士)"
)
# 云格总统, 特默首相: the post behind the name
STYLED_ABROAD = re.compile(f"(?<=[同与和、，。：“\n随见])([{SOUND}]{{2,6}})(?=总统|首相|总理|国王|外长|大臣|议长|主席)")
# 次仁卓玛, 斯琴高娃, 沙马伍各: two words that Tibetan and Mongolian names are made of; the families of the Yi.
TIBETAN, MONGOL, YI = (either("peoples", one) for one in ("Tibetan", "Mongolian", "Yi"))
ETHNIC = Sought(f"(?:{TIBETAN})(?:{TIBETAN})(?:{TIBETAN})?|(?:{MONGOL})(?:{MONGOL})")
YI_NAME = Sought(
    f"(?<=[员师长记民任家生者人授、 ])(?:{YI})(?![和与及等在])[{HAN}]{{2,3}}?"
    f"(?=[，。、；：）（ \\n]|{FOLLOW.pattern}|$)"
)
LINK = re.compile("[的、和与对由向为请]")


def carried_over(text: str) -> Iterator[str]:
    """Names carried over by sound: with a dot, or behind the post of a statesman."""
    for match in DOTTED.finditer(text):
        start = _sounds_from(text, match.start(), match.group())
        end = _sounds_to(text, match.start() + match.group().rfind("·") + 1, match.end())
        if start >= 0 and end:
            yield text[start:end]
    for match in chain(ETHNIC.finditer(text), YI_NAME.finditer(text)):
        if match.group() not in by_name():
            yield match.group()
    for match in CALLED.finditer(text):
        start, end = match.span(1)
        if (end >= len(text) or text[end] in CLOSE or FOLLOW.match(text, end)) and match[1] not in by_name():
            yield match[1]
    for match in TITLED_ABROAD.finditer(text):
        if match[1][0] not in SURNAMES and match[1] not in by_name() and not tag(match[1]):
            yield match[1]
    for match in STYLED_ABROAD.finditer(text):
        if match[1] not in by_name():
            yield match[1]
    for match in STATESMAN.finditer(text):
        end = match.end()
        if end >= len(text) or text[end] in CLOSE or FOLLOW.match(text, end):
            yield match[1]


# Anna Berg教授, 云杉（Anna Maria Berg）
LATIN = re.compile(
    r"[A-Z][a-z]+(?:[ \n\-](?:[A-Z]\.|(?:de|van|von|der) [A-Z][a-z]+|[A-Z][a-z]+)){1,3}"
    r"(?= ?(?:副?教授|博士|院士|老师|先生|女士|副?主任|副?院长|副?校长|副?主席|研究员|主编|同学|）))"
)


def latin(text: str, known: set[str]) -> Iterator[str]:
    for match in LATIN.finditer(text):
        named = text.startswith("（", match.start() - 1) and any(
            text[match.start() - 1 - size : match.start() - 1] in known for size in (2, 3, 4)
        )
        if named or not text.startswith("）", match.end()):
            yield match.group()


def _sounds_from(text: str, start: int, form: str) -> int:
    """Where the name begins: behind the last post, or where it all sounds foreign; or -1."""
    first = re.split("[·•・‧]", form)[0]
    posts = [match.end() for match in POST.finditer(first)] or [m.end() for m in LINK.finditer(first)]
    at = posts[-1] if posts else 0
    heard = SOUNDS.fullmatch(first, at) or posts
    return start + at if heard and len(first) - at > 1 else -1


HONORIFIC = re.compile("博士|教授|先生|女士|院士|阁下|总统|主席|大使|部长|老师")


def _sounds_to(text: str, start: int, end: int) -> int:
    """Where the name ends: with its foreign sounds, before what may follow a name; or 0."""
    title = HONORIFIC.search(text, start + 1, end)
    end = title.start() if title else end
    heard = SOUNDS.match(text, start, end)
    for at in ((heard.end(),) if heard else ()) + tuple(range(start + 2, min(end, start + 5) + 1)):
        if at >= len(text) or text[at] in CLOSE or FOLLOW.match(text, at):
            return at if heard and at - heard.end() < 3 else 0
    return 0

"""Things by a figure, a number or letters in their name: 16兆瓦海上风电机组, 国道108线, 3号机组, DeepField模型."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.names.scan import HOUSE, PLACE, Scan
from extract.names.tags import OPEN, duty
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
# 16兆瓦海上风电机组, 18万立方米液化天然气船, 某地25万千瓦风电项目; 年产200吨高纯铌粉项目 names what it will make
SIZED = Sought(
    r"(?<![\d.])(?<![年月日]产)±?\d[\d.]*[余多]?万?(?:千瓦|兆瓦|吉瓦|瓦|吨级?|立方米|标箱|千伏|千米|米)级?(?:的)?"
    rf"((?:(?![的，在了等]|[一二三]期)[{HAN}A-Za-z]){{2,16}}?(?:机组|风机|项目|基地|电站|运输船|集装箱船|原油船|油轮|散货船|安装船|激光器|工程|快堆|储罐|望远镜|起重机|盾构机|电解槽))"
    r"(?:（[一二三]期）)?(?![一-龥]?(?:规模|建设规模|容量|发电量|总))"
)
PLANTS = Sought(rf"(?:[{HAN}]{{2,6}}?(?:核电站?|电厂|电站))(\d{{1,2}}号机组)")
# 国道108线, 省道203线, G69高速, 国家高速公路G69
ROADS = Sought(
    rf"[国省县]道[GSX]?\d{{2,4}}线?|(?:国家高速公路)?[GS]\d{{1,4}}(?:[{HAN}]{{2}})?(?:高速公路|高速|线)|国家高速公路[GS]\d{{2,4}}"
)
# 中欧班列（西安）, 中欧班列“长安号”
TRAINS = re.compile(rf"中[欧老亚越俄]班列(?:（[{HAN}—-]{{2,8}}）|“[{HAN}]{{2,4}}号”)")
# DeepExpression模型, 盘古大模型3.0, MetaERP系统: what is called by letters
LETTERED = Sought(
    rf"(?<![A-Za-z0-9.])[A-Za-z][A-Za-z0-9]*(?:[-+/ ][A-Za-z0-9]+){{0,3}}(?:[{HAN}]{{0,4}}?)"
    rf"(?:大模型|模型|算法|操作系统|编译器|数据库|芯片|细胞疗法|疗法|测序技术|技术)"
    rf"(?:\d\.\d)?(?=[，。、；：）”的和与及]|在|可|能|将|对|通过|实现|进行|预测|识别|准确|性能|成功|首次|$|被|已|是|等)"
)
NUMERALS = "[一二三四五六七八九十]{1,3}号"
# 云岭二号/三号卫星, 青石三号01星
SATELLITES = Sought(
    rf"{NUMERALS}(?:[/、]{NUMERALS}){{0,4}}(?:[0-9]{{2}}[A-Z]?)?(?:[A-Z][0-9]{{0,2}})?(?:卫星|星(?![座级期火际球空]))"
)
# 司美格鲁肽注射液, 罗莫唑替尼: medicines by their form, or by the ending of a substance
DRUGS = Sought(
    "(?:注射液|注射剂|口服液|滴眼液|胶囊|吸入剂|片剂)(?!生产|车间|剂型|内镜|酒店|公寓|咖啡|装置|技术|》)|(?:鲁肽|替尼|列净|列汀|沙坦|普利|单抗|唑胺)(?:注射液|片|胶囊)?"
)
NO_DRUG = re.compile(
    "微|时光|太空|放射|商用|家用|服用|口服|静脉|中药|西药|药品|药物|进口|国产|仿制|各类|多种|系列|产品|等|空|软|硬|肠溶|生产|采购|使用|配备"
)
PLAIN_LETTERS = re.compile(
    "^(?:AI|IT|VR|AR|MR|XR|5G|6G|APP|App|app|ICT|GIS|GPS|CAD|BIM|DNA|RNA|PCR|LED|CPU|GPU|PC|USB|RFID|NFC|H5|Web|IP|ETC|CT|MRI|ppt|PPT|ERP|OA|IoT|SCI|EI|A|B|C|D|E|F|G|K|N|S|T|X|Y|Z)(?:大模型|模型|算法|操作系统|数据库|芯片|技术|[\u4e00-\u9fff])"
)


def marked(made: Scan) -> Iterator[tuple[int, int, str]]:
    """Begin and end of each, and how it was read."""
    text = made.text
    for match in SIZED.finditer(text):
        yield _owned(made, match.start()), match.end(), "sized"
    yield from ((*match.span(), "plant") for match in PLANTS.finditer(text))
    yield from ((*match.span(), "road") for match in ROADS.finditer(text))
    yield from ((*match.span(), "train") for match in TRAINS.finditer(text))
    for match in LETTERED.finditer(text):
        if not PLAIN_LETTERS.match(match.group()) and any(sign.isupper() for sign in match.group()):
            yield *match.span(), "lettered"
    for match in SATELLITES.finditer(text):
        start = _called(made, match.start())
        if start < match.start():
            yield start, match.end(), "satellite"
    for match in DRUGS.finditer(text):
        start = _substance(made, match.start())
        if 2 <= match.start() - start <= 8 and not NO_DRUG.search(text, start, match.start()):
            yield start, match.end(), "drug"


def _substance(made: Scan, end: int) -> int:
    """一批|罗莫索|注射液: where the words begin that name a substance, none of which is a verb or a measure."""
    here = end
    while here > max(end - 8, 0):
        begin = made.word_to.get(here, -1)
        begin = begin if begin >= 0 else made.border.rfind(1, max(here - 4, 0), here)
        word = made.text[begin:here]
        if begin < 0 or duty(word) != OPEN or not HANS.fullmatch(word):
            break
        here = begin
    new = max((told.end() for told in TOLD_NEW.finditer(made.text, here, end)), default=here)
    return new - (new > 0 and made.text[new - 1] in SYLLABLES)


TOLD_NEW = re.compile("新药|药物|药品|制剂")
SYLLABLES = frozenset("来维阿利拉恩艾奥")  # 来|那度胺: what a substance in foreign letters begins with
HANS = re.compile(f"[{HAN}]+")


WIDER = re.compile("陆地|海洋|大气|空间|环境|太空|深空|高光谱|气象")


def _called(made: Scan, end: int) -> int:
    """云岭|二号: the word right before a number, of two signs to four; `end` where it is none of a name."""
    begin = made.word_to.get(end, end)
    before = made.word_to.get(begin, begin)
    if end - begin == 1 or end - before < 6 and WIDER.search(made.text[before:begin]):
        begin = before  # 陆地|探测|四号
    return begin if 2 <= end - begin <= 5 and duty(made.text[begin:end]) == OPEN else end


def _owned(made: Scan, start: int) -> int:
    """某公司|某地|25万千瓦…: from the place, or the house before the place."""
    for kind in (PLACE, HOUSE, PLACE):
        hit = made.ending.get(kind, {}).get(start)
        start = hit.start if hit else start
    return start

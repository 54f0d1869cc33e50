"""Products: a concrete thing that somebody develops or makes. Few, and only where the text says so plainly.

研发了一款纳米氧化硅抛光磨料 · 技术方案“视觉定位系统” · “奋斗者”号.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.mentions.forms import spans
from extract.notes import Candidate, notes

HAN = "\u4e00-\u9fff"
THING = (
    "发动机|显微镜|望远镜|机器人|无人机|飞机|客机|直升机|飞行器|火箭|卫星|芯片|晶圆|传感器|雷达"
    "|激光器|显示屏|磨料|材料|陶瓷|合金|薄膜"
    "|涂层|光刻胶|树脂|纤维|电池|电动机|电机|电驱|变压器|机床|钻机|盾构机|掘进机"
    "|压裂车|拖拉机|收割机|农机|抢险车|消防车|汽车|客车|货车|列车|动车组|船舶|邮轮|货轮|潜水器|平台船"
    "|疫苗|药物|新药|注射液|试剂盒|胶囊|支架|假肢"
    "|手术机器人|系统|装置|设备|仪器|检测仪|操作系统|软件|大模型|算法|种子|新品种"
)
# 研制出一款中小型航空发动机: counted by 款, 台, 套, so a thing and not a field
MADE = re.compile(
    rf"(?:(?:研发|研制|推出|开发|生产|发布|下线|交付|造出|诞生|量产|启动)(?:了|出"
    rf"|的)?(?:[{HAN}]{{0,4}}?))?(?:一|首|国内首|全球首|世界首|我国首)(?:款|台|套|台套|艘|架|枚"
    rf"|颗)(?![款台套艘架枚颗])"
    rf"(?:国产|全新的?|新型的?|自主研发的?|名为"
    rf"|叫)?([{HAN}A-Za-z0-9·\-+]{{2,16}}?(?:{THING}))(?=[，。；、！？“”（）\n的]|在|已|正|成功|和"
    rf"|与|及|等|为|可|能|也|研|将|顺利|正式)"
)
# 研制出大流量排水抢险车, 开发了数字化运维平台: what one firm made, told as done
DONE = re.compile(
    rf"(?:研制出|研发出|开发出|研发了|开发了|研制了|成功研[制发]|自主研[制发]|制造出|推出了|生产出)(?:了|的)?"
    rf"([{HAN}A-Za-z0-9·\-+]{{3,22}}?(?:{THING}|平台))(?=[，。；、！）\n]|$)"
)
# 矿用隔爆型变频电动机由某公司研发
MAKER = re.compile(rf"(?<![{HAN}])([{HAN}A-Za-z0-9\-]{{5,20}}(?:{THING}))(?=出自|由[^，。；\n]{{4,24}}研[发制])")
SERIES = re.compile(r"^(?:一|多|首|两|系列|[两三四五六七八九十百千\d])|多[款种项个]|系列|大批")
QUOTED = re.compile(rf"“([^“”，。\n]{{4,20}}(?:{THING}))”")
# 超级压电材料、塑性陶瓷等一批原创性成果
RESULTS = re.compile(
    rf"等(?:一批|一系列|多款|[一二三四五六七八九十\d]{{1,3}}[款项个种])?[{HAN}]{{0,14}}?(?:成果|新品|拳头产品|创新产品)"
)
CLAUSE = re.compile("[。，；：\n“”]")
VESSEL = "卫星|飞船|船|舰|火箭|潜|核电|反应堆|探测器|客机|列车|盾构|空间站|望远镜|钻机|月球|火星"
SHIP = re.compile(
    rf"“[{HAN}A-Za-z0-9]{{2,8}}号”(?=[{HAN}]{{0,6}}(?:{VESSEL}))"
    rf"|“[{HAN}]{{2,6}}”号(?=[{HAN}]{{0,6}}(?:{VESSEL}))|(?<=卫星|飞船"
    rf"|火箭)“[{HAN}]{{2,6}}[一二三四五六七八九十]号”"
)
KNOWN = re.compile("(?:人形机器人|灵巧手)(?!产业|大会|创新中心|联盟|协会)")
ITEM = re.compile(rf"[{HAN}A-Za-z0-9-]{{2,10}}(?:{THING})")
BROKEN = re.compile(
    "^(?:发布|推出|研发|研制|展示|包括|开发|生产)|[的了在等]|工作|管理|服务|体系|教育|生态系统|治理"
    "|技术创新$|通过|实现|相关|各类|多种|一批"
)


@Language.component("zhengtu_products")
def products(doc: Doc) -> Doc:
    """Propose products."""
    text = notes(doc).text
    forms = dict.fromkeys(form for form in _forms(text) if not BROKEN.search(form))
    notes(doc).candidates.extend(Candidate(start, end, "Product", "product", 1) for start, end in spans(text, forms))
    return doc


def _forms(text: str) -> Iterator[str]:
    yield from (match[1] for match in MADE.finditer(text))
    for pattern in (DONE, MAKER):
        yield from (match[1] for match in pattern.finditer(text) if not SERIES.search(match[1]))
    yield from (match[1] for match in QUOTED.finditer(text))
    yield from (match.group() for match in KNOWN.finditer(text))
    for match in RESULTS.finditer(text):
        listed = CLAUSE.split(text[max(0, match.start() - 80) : match.start()])[-1].split("、")
        yield from (item for item in listed if ITEM.fullmatch(item))
    yield from (
        match.group().strip("“”") if match.group().endswith("”") else match.group() for match in SHIP.finditer(text)
    )

"""What a verb of granting confers, read as a noun phrase to the end of its clause: 获批国家知识产权强市建设试点城市.

荣获国家园林县城、全国文明城市提名城市等称号 · 入选首批国家农产品质量安全县 · 被命名为“绿水青山”实践创新基地.
A title says its level (国家级, 全国, 省, a place, a ministry) or what makes it one (示范, 试点, 百强, 十佳, …奖),
and ends in the noun of a status; plans, projects and funds are programmes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import either
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
# 入选科技部公布的|名单, 荣获由某学会颁发的|奖
GIVEN = f"由?[{HAN}“”]{{2,20}}?(?:公布|发布|评选|颁发|授予|认定|评审|公示|评定|颁布|推出|评出|推荐|遴选){{1,2}}的"
GRANTED = Sought(
    "(?P<verb>获批(?:准)?(?:建设|设立|创建|成为|开展)?|获评(?!委)|荣获|荣膺|斩获|摘得|捧得|夺得|喜获|入选|入围|跻身|位列|位居|上榜|登上|被?认定为|被?评为|被?评定为|评选为|被授予|授予|获授|荣登|蝉联|当选"
    "|被?命名为|被?确定为|被?列为|被?列入|被?纳入|被?选为|被?选入|被?确认为|被?批准为|被?推荐为|创建成为|成功创建|创成|升级[为成]|晋升为?|升格为?|跃升为|晋级|拿下|揽获|包揽|收获|摘取|捧回|问鼎|获得|获(?![取奖悉救益利胜]))"
    f"(?:了|过|为|成|成为)?(?:{GIVEN})?(?:(?:全[省市国区]|我[省市区县])(?=首|第|唯))?(?:首[批个家]的?|第[一二三四五六七八九十]+批次?|[一二三四五六七八九十]+项|唯一的?|20\\d\\d年(?:度)?(?=国|全|中|省|市))?"
)
# behind these weak verbs a title has to say its level
WEAK = frozenset(("获得", "获", "列入", "被列入", "纳入", "被纳入", "收获", "位列", "位居", "登上", "授予"))
ITEM = re.compile(f"(?:“[^“”\n]{{2,30}}”|《[^《》\n]{{2,12}}》|（[^（）\n]{{1,16}}）|[{HAN}A-Za-z0-9·—\\-]){{3,40}}")
JOINT = re.compile("、|以及|和|及|与")
TAIL = re.compile(
    "(?:(?<=[^荣])(?:等)?(?:多[项个])?(?:国家级|省级)?(?:荣誉)?(?:称号|荣誉|奖项|名单|之列|行列|榜单|牌匾|认定|认证|评定)|第[0-9一二三四五六七八九十]+[位名]?|前[0-9一二三四五六七八九十]+[位名强]?|[0-9一二三四五六七八九十]+[项个枚次]|等|的(?:有|还有|城市|企业)?.*|后|时|以来|[0-9]+[项个枚家名人次所].*|[金银铜]牌.*)$"
)
LEVEL = re.compile(
    "^(?:20\\d\\d年度?)?(?:第[0-9一二三四五六七八九十百]{1,4}届)?(?:国家|全国|中国|世界|全球|国际|亚洲|中华|联合国|教育部|工信部|工业和信息化部|科技部|农业农村部|自然资源部|生态环境部|文化和旅游部|住建部|交通运输部|水利部|财政部|商务部|民政部|省|市|自治区|全省|全市|全区|《财富》"
    "|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|长三角|粤港澳|京津冀|[一-龥]{2,3}[省市](?!级))"
)
MARKED = re.compile(
    "示范|试点|百强|千强|\\d+强|[十百]佳|[十百]大|先进|优秀|文明|卫生|园林|模范|劳动|最美|最佳|[特一二三]等|[甲乙]等|5A|4A|AAAA|地理标志|非物质文化遗产|专精特新|单项冠军|瞪羚|独角兽|高新技术企业|巨人|百年|老字号|驰名|千亿|领军"
)
STATUS = re.compile(
    "(?:城市|县城?|镇|村|乡|[市区]|园区?|社区|街区|街道|小镇|基地|城市|单位|机构|企业|工厂|车间|医院|学校|高校|院校|学院|学科|专业|课程|教材|建设点|授权点|学位点|培养点|案例|项目案例|产品|商标|品牌|老字号|地理标志|标志"
    "|遗产|遗产地?|名录|景区|度假区|度假地|示范地|示范区|试验区|先行区|先导区|保护区|集聚区|集群|湿地|公园|工作站|流动站|技术中心|研究中心|创新中心|中心|重点实验室|奖|奖章|大奖|杯|称号|集体|个人|工作者|模范|劳模|标兵|能手|工匠|楷模|红旗手|岗|号|家庭|人物|青年|之星|之乡|之都"
    "|\\d+强|[百千]强|五百强|[十百]佳|十大[\\u4e00-\\u9fff]{2,8}|榜单?|榜|指数|名单|目录|库|团队|教师|人才|学者|党支部|党组织|支部|枢纽|口岸|港|校区|院士|巨人|冠军|银行|商会|协会|市场|商圈|合作社|农场|牧场|林场|果园|河湖|海湾|水库|灌区|酒店|民宿|线路|工程奖|实践地|传承人|档案|技艺|孵化器|加速器|众创空间|星创天地|驿站|图书馆|博物馆|剧院|作品|论文|成果|专利|试点|示范|示范点)”?(?:（[^（）]{1,16}）)?$"
)
NO_TITLE = re.compile(
    "中唯一|获[得评]|^(?:各|该|其|这|本|此|一[个项批家]|多[个项家批]|相关|有关|我校|我省|若干|大批|众多|更多|广泛|社会|国家(?:级)?和)|[，。；：！？了是]|的(?=.*的)|计划$|工程$|项目$|基金|课题|专项$|资质$|资格$|许可|资金|补助|支持|投资|贷款|订单|冠军$(?<!单项冠军)|亚军|评审|验收|审议|考核|发展|前列|一榜$"
)
# 列入某省“三首”产品目录: a list at whose head a level or a place stands is one by itself
SELECTED = re.compile("(?:名单|目录|名录|项目库|培育库|案例集|榜单)$")
BLAMED = re.compile("管制|管控|失信|负面|异常|处罚|限制|制裁|禁止|整改|濒危|候选|黑名单|被执行|淘汰|禁用|违法|督办")
QUOTE = re.compile("“[^“”]*”")
BARE = re.compile(
    "^(?:国家级?|全国|中国|省级?|市级?|世界级?|全球|亚洲|国际|全省|首批|重点|优秀|先进|20\\d\\d年度?|示范|试点|领军|龙头|骨干|百强|\\d+强)*(?:高新区|经开区|开发区|新区|工业园区?|产业园区?|自贸试验区|城市|县|镇|村|[市区]|基地|单位|企业|学校|高校|专业|课程|案例|产品|品牌|名单|目录|库|榜单?|指数|平台|中心|重点实验室|团队|教师|人才|集体|个人|人物|青年|学者|项目|试点|示范|园区?|奖|大奖|百强|\\d+强|[十百]佳|前[十百]|作品|论文|成果|专利)$"
)
KEPT = re.compile(
    "^(?:[特一二三]等奖|[金银铜]奖|优秀奖|优胜奖|优秀[\\u4e00-\\u9fff]{2,4}奖|国家重点学科|全国百强|先进集体|先进个人|先进单位|优秀教师|国家重点实验室|世界500强|中国500强"
    "|(?:国家级?|省级)(?:农业)?(?:高新技术产业(?:开发|示范)区|经济(?:技术)?开发区|高新区|经开区|自主创新示范区))$"
)


# 通过欧盟CE认证, 获得ISO14001环境管理体系认证, 取得绿色食品认证: what says by whose rule, or by which
CERTIFIED = Sought(
    "(?:通过|获得|取得|获|拥有|具备|荣获|斩获|完成)(?:了|首个|首张|全球首张|国内首张)?"
    f"((?:{either('certificates', 'whose')})?(?:(?![A-Z]轮)[A-Z][A-Za-z0-9/ .-]{{1,14}}(?!年|月)[{HAN}0-9]{{0,12}}?"
    f"|{either('certificates', 'certified')})(?:产品|体系|企业|标志)?(?:认证|认可))"
    f"(?![{HAN}]?(?:{either('certificates', 'not got')}))"
)
# 被纳入《国家级…试点名单》, 入选《…优秀案例集》: a list that is told as what somebody is put on
ENTERED = Sought(
    "(?:入选|入围|列入|纳入|进入|跻身|上榜|登上|选入|载入)(?:了|为)?(?:20\\d\\d年度?)?(?:首批|第[一二三四五六七八九十]{1,3}批)?"
    "《([^《》\n]{4,40}(?:名单|名录|目录|榜单|排行榜|百强榜|案例集|案例汇编|项目库|推荐库)(?:（[^（）]{2,14}）)?)》"
)


def certified(text: str) -> Iterator[tuple[int, int]]:
    """Where a certificate stands that somebody got, and a list in 《》 that somebody is put on."""
    yield from (match.span(1) for match in CERTIFIED.finditer(text) if "认" in match[1])
    yield from (match.span(1) for match in ENTERED.finditer(text) if not BLAMED.search(match[1]))


# 第六届某竞赛|一等奖: the contest is a thing of its own
PLACED = re.compile(
    "^.*(?:竞赛|大赛|比赛|展演|挑战赛|锦标赛|运动会)(?:决赛|总决赛|国赛|省赛)?(?=(?:[特一二三]等奖|[金银铜]奖|优[秀胜]奖|优秀[一-龥]{2,4}奖)$)"
)


LISTS = ("榜单", "名单", "榜")


def granted(text: str) -> Iterator[str]:
    """Every title that a verb confers in this text, each item of a list by itself."""
    for verb in GRANTED.finditer(text):
        weak, last = verb["verb"] in WEAK, ""
        for item in _items(text, verb.end()):
            form = _bare(item)
            if not _is_title(form, weak) and item.endswith(LISTS):
                form = item  # 荣登某某创新发展优秀榜单: it is called so
            if not (_is_title(form, weak) or _is_sibling(form, last)):
                break
            yield apart(form)
            last = form


def _is_sibling(form: str, last: str) -> bool:
    """国家铁路一类口岸、|整车进口口岸: of the kind of the title before."""
    return (
        bool(last)
        and last[-1] != "奖"
        and form[-2:] == last[-2:]
        and 4 <= len(form) <= 20
        and not NO_TITLE.search(form)
    )


def apart(form: str) -> str:
    """The prize without its contest, which is an event."""
    return PLACED.sub("", form)


def _items(text: str, at: int) -> Iterator[str]:
    """The items of the list that begins here: split at 、 and 和 outside quotation marks and brackets."""
    phrase = ITEM.match(text, at)
    for _ in range(8):
        if not phrase:
            return
        cut = _cut(phrase.group())
        yield phrase.group()[:cut]
        joint = JOINT.match(text, phrase.start() + cut)
        if not joint:
            return
        phrase = ITEM.match(text, joint.end())


def _cut(phrase: str) -> int:
    """Where the first item of a list ends; 绿水青山|和|… within a quotation is of it."""
    flat = re.sub("“[^“”]*”|《[^《》]*》|（[^（）]*）", lambda quoted: "＊" * len(quoted.group()), phrase)
    joints = (joint.start() for joint in JOINT.finditer(flat))
    return next((at for at in joints if STATUS.search(phrase[:at]) or KEPT.search(phrase[:at])), len(phrase))


def _bare(item: str) -> str:
    """The title without what counts it, says its rank or calls it one: …等荣誉称号, …第3位, 一等奖2项."""
    for _ in range(3):
        item = TAIL.sub("", item)
    return item.strip("“”") if item[:1] == "“" and item.find("”") == len(item) - 1 else item


def _is_title(form: str, weak: bool) -> bool:
    if KEPT.match(form):
        return not weak or form.endswith("奖")
    if not 4 <= len(form) <= 40 or NO_TITLE.search(QUOTE.sub("", form)) or BARE.match(form) or not STATUS.search(form):
        return False
    level = bool(LEVEL.match(form) or not weak and form.startswith("“"))
    listed = SELECTED.search(form) and not BLAMED.search(form)
    return (
        level
        and bool(listed or MARKED.search(form) or not weak or form.endswith("）奖"))
        or not weak
        and bool(MARKED.search(form))
    )

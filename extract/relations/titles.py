"""What a post is called: 副局长, 电子信息工程学院院长, 采购与运营管理系主任, 项目技术负责人.

A title ends with one of the words that name an office, a rank or a calling; what stands before it in the same
stretch is the unit inside the body. Whether a stretch is one is a question of its end and of the verbs in it.
"""

from __future__ import annotations

import re
from functools import cache

# Words that end a title. A single sign (长, 员, 师) stands for all words that it ends, the others being ruled out.
OFFICE = (
    r"(?:(?<![增成擅特延专家生兄])长(?:助理)?|(?<![动全满复定雇])员|(?<![出律会班誓牧老])师|[教老]师|[究科博硕医]生|[博硕]士生|(?<![优考门])学生|毕业生|[博硕]士后?|院士|会士|[^企国大作住人]家|"
    r"书记(?:处书记)?|主委|总?干事(?:长)?|主任(?:委员|医师|药师|护师|助理|编辑|记者|科员)?|常委|代表|主席|总理|总统|国王|首相|大臣|会计师|律师|"
    r"(?:总|副总)?经理(?:助理)?|总裁(?:助理)?|总监|主管|主编|总编辑?|总工|总师|总设计师|教授|讲席教授|院长助理|"
    r"(?:负责|创始|创办|合伙|带头|联系|召集|发起|主讲|发言|传承|牵头|代言|继承|主理|主持|联络|法定代表|代理|掌门|当家|掌舵|经营|管理|研发|技术|工)人|人员|负责同志|法人|"
    r"首席[^，。、]{0,6}[官师家]|领队|[校院]领导|CEO|CTO|COO|CFO|CMO|大使|公使|参赞|总?领事|秘书|顾问|助理|理事|监事|董事|股东|参事|校董|"
    r"巡视员|调研员|督察专?员|督学|[员职教]工|同学|志愿者|研究者|学者|院领导|干部|司令|政委|参谋|检察官|法官|教官|警官|教练|裁判|校医|医生|大夫|护士|技工|技师|"
    r"店主|场主|社员|代办|台柱|班主任|辅导员|班子成员|双带头人|传人|编审|译审|主播|主持|导师|专家|总指挥|副总|院系主任|董秘)"
)
ENDS = re.compile(rf"{OFFICE}$")
LONGEST = 30  # signs of a title with the units before it
# Signs of a verb or a preposition, which no title has, but for the words of UNITS
NO_TITLE = re.compile(r"[，。；：！？“”\n（）:《》向在对由被把将了是到赴率称说让从获请赠]")
WORDS = re.compile(
    r"[高中初平均]等|等离子|代表资格|对外|对口|对接|面向|方向|导向|定向|转让|效率|概率|存在|在职|在校|在读|在线|在建|现在|方向|内在|从事|从业|报到|把关|申请|获得|了解|理由|由来|"
    r"自由|向量|请示|解说|小说|名称|职称|对象|对策|应对|比对|校对"
)
ACTS = re.compile(
    r"邀请|传达|落实|贯彻|讲述|聆听|听取|举办|举行|召开|组织(?!部|处|委|员|人事|干事|科|办)|聘请|访问|会见|走进|看望|慰问|参观|来到|介绍|授予|表示|指出|接待|采访|迎来|派出|选派|"
    r"源自|来源于|会同|携手|联合(?!会|国|实验|研究|培养|创|体|学院|[^，、]{0,4}学院|党)|帮助|成为|担任|出任|当选|欢迎|感谢|通知|安排|围绕|代表(?=[^团大处办队]{2})|"
    r"培育|涌现|吸引|引进|签约|签订|签署|等[^级]|以及|共同|分别|陪同"
)
# 建设处处长: a word that may be a verb is the name of a unit where a noun of units follows.
UNIT = re.compile(
    r"[部处科室院系所局办组会队站厂社馆台行园库店团委区司署庭厅级班厦矿井场段]|中心|公司|集团|基地|车间|学部|工程|项目|专业|团队|平台|产业|事业|技术|业务|运营|研发|生产|"
    r"财务|市场|销售|安全|信息|人力|质量|行政|营销|品牌|产品|管理|研究|设计|教学|教育|法律|知识产权|科研|实验|战略|投资"
)
VERB = re.compile(
    r"(?:进行|开展|推动|推进|实施|坚持|致力|负责(?!人|同志)|参与|参加|出席|支持|鼓励|帮扶|指导(?!员|教师|老师|委|师|中心))"
)
NOBODY = re.compile(
    r"(?:有关|相关|部分|等|各|各级|多位|[一两二三四五六七八九十几]名|[一两二三四五六七八九十几]位|众多|许多|\d名|\d位)(?:的)?(?:单位|部门|企业|地方|方面|高校|学院|职能部门)?(?:的)?"
    r"(?:负责人|负责同志|专家|代表|工作人员|学者|成员|企业家|教师|学生|同学|毕业生|校友|干部|领导|职工|员工|人员)$|记者$|通讯员$|实习生$|作者$|主持人$|主播$|评论员$|摄影师$|演员$|作家$|家长$|嘉宾$|先生$|女士$|校友(?:代表)?$"
)


# Who is no more than this is still of the body in front: 某台主持人李明, 某公司相关负责人张明
ANYONE = re.compile(
    r"(?:部分|等|各|各级|多位|[一两二三四五六七八九十几]名|[一两二三四五六七八九十几]位|众多|许多|\d名|\d位)(?:的)?(?:单位|部门|企业|地方|方面|高校|学院|职能部门)?(?:的)?"
    r"(?:负责人|负责同志|专家|代表|工作人员|学者|成员|企业家|教师|学生|同学|毕业生|校友|干部|领导|职工|员工|人员)$|记者$|通讯员$|作者$|家长$|嘉宾$|先生$|女士$|校友(?:代表)?$"
)


@cache
def is_title(words: str, named: bool = False) -> bool:
    """Whether a stretch of plain text names a post, its unit included; `named` where its body stands in front.

    >>> is_title("采购与运营管理系主任"), is_title("举办讲座邀请专家"), is_title("有关负责人")
    (True, False, False)
    """
    if (
        not 2 <= len(words) <= LONGEST
        or words[0] in "与和及暨、等在的"
        or (words[0] == "同" and words[1] not in "学事传")
        or not ENDS.search(words)
        or (ANYONE if named else NOBODY).search(words)
    ):
        return False
    plain = WORDS.sub("", words)
    if NO_TITLE.search(plain) or ACTS.search(plain):
        return False
    return not VERB.match(plain) or bool(UNIT.search(plain))


# A title that is said behind the name (张明教授, 李强副校长)
BEHIND = re.compile(
    r"(?:(?:特聘|讲席|助理|副)?教授|院士|(?:特聘|助理|推广|副)?研究员|博士|(?:高级|正高级|总)?工程师|(?:高级|正高级|推广)*(?:农艺师|畜牧师|兽医师|会计师|经济师|实验师)|(?:副?主任)?医师|讲师|老师|导师|研究生|博士后|医生|律师|同学|"
    r"(?:副|常务副|执行)?(?:站长|科长|社长|总监|总编辑|总理|校长|院长|所长|处长|局长|厅长|部长|司长|馆长|台长|会长|书记|主任|主席|秘书长|总经理|董事长|理事长|总裁|市长|县长|区长|省长|镇长))"
    r"(?!级|助理|们|团队(?:[^，]{0,6}公司)|工作站|办公|联席|单位|会议)"
)
# Posts that only one person holds: the next name does not share it.
UNIQUE = re.compile(
    r"(?<!副)(?<!助理)(?:书记|主任|[省市县区镇乡州部局厅处司校院所会组队台社矿厂场站馆]长|主席|董事长|总经理|总裁|总理|总统|第一书记)$"
)

"""Programmes, schemes, mechanisms and campaigns: a list of known ones, and how texts name one.

“三个一”工作机制 · “有组织科研+有组织转化”模式 · “双高协同”（以下简称） · 实施产业基础再造工程.
A bare quotation is no programme: a slogan (“五个要发展”) has no word behind it that says what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import finder, rows
from extract.mentions.forms import spans
from extract.mentions.lead import levelled, owned
from extract.names.scan import PLACE, Scan, scan
from extract.names.territory import ABBREVIATIONS
from extract.notes import Candidate, notes
from extract.sought import Sought

LIST_OF_PROGRAMS = finder("programs")

HAN = "\u4e00-\u9fff"
QUOTED = r"“([^“”。；！？《》\n]{2,24})”"
KIND = "模式|机制|行动计划|专项行动|行动|计划|工程|改革|工作法|体系|制度|责任制|负责制|方式|战略|专项|式服务|试点"
# “五个一”融合发展体系 · “大师+团队”的高端人才队伍建设模式 · “产、学、研、用”结合新模式
SCHEME = re.compile(
    rf"{QUOTED}((?:的?[{HAN}]{{0,10}}?)(?:{KIND}|监管|联动|轮作)(?:试点|工作体系)?)"
    "(?!大学|师|院|布局|部署|构想|思想|目标|定位|方针|共识|要求|咨询|方案|规划|研究|技术|中心|资金|贷|科技|合作"
    "|的?控制|实验|化|项目|书)"
)
# 某学院|有合作项目, 某高新区|新引进项目: what somebody has or got; not 国有, 有色, 有机, 有组织
HAVING = re.compile(
    "^[^“”]*(?<![国所拥稀含])有(?![限色机效轨组形序源])|(?:引进|引育|招引|落户|落地|新增|新建|在建|续建|储备|竣工|投产)的?项目$"
)
# “企业+合作社+基地”订单种植模式: what is joined is no base
SUM = re.compile(rf"[{HAN}]{{2,8}}(?:\+[{HAN}]{{2,8}}){{1,5}}")
# “研发在外，制造在内”的模式: the mode is only said to be one
LOOSE = re.compile("的(?:新?(?:模式|方式|方法|机制)|[工合协][作同]方式|工作模式|发展模式|办法)")
NOT_BETWEEN = re.compile(
    "^国家战略|^(?:目前|水下)|[，。、在是和与为了将把对等及或有]|推动|推进|实施|建立|完善|探索|形成|提出|根据|构建"
    "|采用|通过|规划|提供|支持|开展|进行|签订|签署|高校|创新$|实际行动"
)
# “一票办理、即到即入”模式, “双随机，一公开”方式: a saying that is carried out is a name without what calls it a way
SAYING = re.compile("[，、]")
WAY = ("模式", "方式", "制度", "机制")
# the plan's period, a title, an honour, a state doctrine: “十四五”规划, “四个全面”战略布局
NOT_QUOTED = re.compile(
    "^[^+、]{2,5}(?<![模方])[式性型化]$|[一两二三][核轴带区][一二三四五六七八九两多]|^[一二三四五六七八九十]{2,3}五$|》|(?:称号|报告"
    "|规划|意见|办法|通知|大会|论坛"
    "|公司|中心|基地|联盟|项目)$|^[^\u4e00-\u9fff+]{1,3}$"
    "|三海一核|一套班子|一刀切|运动式|绿色通道|卡脖子|[四两三]个(?:最严|区分|务必|确立|结合)|走出去|引进来|快车道|孤岛|两张皮|最后一公里"
    "|一国两制|[两四]个(?:全面|意识|自信|维护|面向)|五位一体|需求$|清单$|图谱$"
    "|三个代表|—.*—|、.*、[^、]*协同$|^一站$|^一对一$|^一[事人企校].*一[议策]|政策$|^ "
)
# what is carried out and no programme all the same: doctrines, sayings, wars of words, meetings
NO_START = re.compile(
    "\\d+条$|[四两三十]个(?:最严|区分|务必|确立|结合|意识|自信|维护|面向|全面|相统一|回归)|走出去|引进来|卡脖子|一套班子|十[一二三四五六]五|五位一体"
    "|[。？！…—]|^[^\u4e00-\u9fff]{1,3}$|三农|小巨人|专精特新|三个代表|生态圈|最后一公里|快车道|加速度|挖矿|面对面$|[他她我你它]"
    "|(?:规划|意见|办法|通知|大会|论坛|大赛|比赛|公司|中心|基地|协会|联盟|学会|工作室|平台|系统|小程序|频道|专栏|图书馆|剧场|书店|贷|险|保|方案|报告|名单|清单|称号|讲座|研究|研讨会|培训|报告会|座谈会|博览会|艺术节|文化节|晚会)$"
)
# “4+2”帮扶体系, “五个一”培育体系: a system is a name where its parts are counted; others are only praised
FIGURED = re.compile(r"\d\+|\+\d|[一二三四五六七八九十百两]个|[三四五六七八九]位一体|一带一路")
# “双导师制”, “十项行动”: what is quoted says itself what it is
SELF = re.compile(
    r"“(?:(?:深入|全面|大力|持续|加快)?(?:实施|开展|推进|启动))?([^“”‘’，。；！？《》\n]{2,18}(?:计划|行动|工程|机制|模式|[师任责]制|改革试点|工作法|战略))”"
)
# “透明海洋”“海底发现”“蓝色药库”等大科学计划: a list of quotations that says what they are.
GROUP = re.compile(
    rf"((?:“[^“”，。；\n]{{2,14}}”[、和]?){{1,8}})等[{HAN}]{{0,8}}?(?:计划|工程|行动|专项|模式|机制|制度|政策|举措|改革)"
)
# 粤蒙合作, 苏陕协作: two provinces by one sign each.
TWO = Sought(
    f"(?!港澳|新港|新建|青藏|云贵|内蒙)[{''.join(ABBREVIATIONS)}]{{2}}(?:扶贫|产业|东西部)?(?:合作|协作)(?![区社园办示银开]|-)|中[新德法英俄韩日欧非阿美意瑞以](?:合作)(?![区社园办示银机伙])"
)
# 国家自然科学基金青年项目, 青禾省社科基金重点项目: a fund's projects by their class
SCIENCE = Sought(
    "(?:自然科学基金|社会科学基金|社科基金|博士后科学基金|艺术基金|艺术科学基金|软科学研究|哲学社会科学规划)"
    f"(?:[-—]?[{HAN}]{{0,6}}联合基金|重大研究|国际\\(?（?地区）?\\)?合作|创新研究群体|后期资助|专项|重大|重点|面上|青年"
    "|优秀|杰出|地区|培育|一般|科学|研究|计划|仪器|基金|应急|委员会|[A-C]类){0,4}项目"
)
OF_WHOM = re.compile(f"(?:国家|教育部|[{HAN}]{{2}}省|[{HAN}]{{2}}市|省|市)$")
# 第三次全国国土调查, 全国第四次文物普查
COUNT = Sought(
    "(?:全国第[一二三四五六七八九十]{1,2}次|第[一二三四五六七八九十]{1,2}次(?:全国)?)"
    rf"[{HAN}]{{2,10}}?(?:普查|国土调查)(?![员者数办])"
)
SCHOLAR = Sought("奖学金(?:项目|专项)")
WHOSE_MONEY = re.compile(
    f"(?:“[^“”\n]{{2,8}}”)?(?:中国|国家|[{HAN}]{{2,8}}大学|[{HAN}]{{2}}[省市]|中[{HAN}](?=科))[{HAN}]{{0,10}}$"
)
# 吉林全面振兴、全方位振兴; 京津冀文旅协同发展; 跟着演出去旅行
REGION = Sought(
    "(?:东北|吉林|辽宁|黑龙江|龙江|内蒙古)(?:全面振兴(?:、?全方位振兴)?|全方位振兴)"
    f"|(?:京津冀|长三角|粤港澳|成渝|川渝)(?![两三]地)[{HAN}]{{2,6}}?(?:协同发展|一体化(?:发展|建设)|协同创新)(?!示范区|研究院|中心|区|平台|联盟|基金|集群|共同体)"
    f"|跟着(?:电影|赛事|演出|音乐|影视|节气|书本|课本|诗词|非遗|美食|展览|微短剧|考古|博物馆|体育|文学|动漫|综艺)[去来]?(?:旅行|旅游|游[{HAN}]{{2}}|品美食)(?:、[品逛赏][{HAN}]{{2}})*"
)
# 第十批援藏: a term of those sent
SENT = re.compile("第[一二三四五六七八九十]{1,2}批援[藏疆青]")
# “店小二”式服务, ‘保姆式’服务
SERVED = Sought(rf"[“‘](?!一站)[{HAN}]{{2,6}}[”’]式(?:全[{HAN}]{{2,5}})?服务(?![业商员])")
SERVES = Sought(rf"[“‘]((?!一站)[{HAN}]{{2,6}}式(?:全[{HAN}]{{2,5}})?服务)[”’]")
# 实行“先入区、后检测”
ROUTE = r"“([^“”。；！？《》\n]{4,13})”"
RUN = Sought(
    rf"以{ROUTE}为(?:实施)?(?:路径|模式|机制|方式)|(?:实行|推行|采用|采取|首创|执行|试行)(?:了"
    rf"|的)?{ROUTE}(?!的?[{HAN}]{{0,10}}(?:{KIND})|政策|原则|理念)"
    rf"|(?:按照|落实)“([一两三四五六七八九十]个[{HAN}]{{2}})”(?!意识|自信|重大)"
)
# 推行“一表通办”, 推出“企微课堂”“园区夜校”: what is carried out, with nothing behind it that it belongs to
STARTED = re.compile(
    "(?:推行|实施|启动|开展|深化|探索|实行|试点|推出|采取|采用|开通|首创|试行|响应)(?:了|的|好|以)?"
    rf"((?:“[^“”‘’。；！？《》\n]{{3,16}}”[、和与及]?){{1,6}})(?=[，。；、！）\n\d]|等|的?[{HAN}]{{0,2}}(?:方式|模式|机制|形式|做法|办法|经验|成效|优惠|措施|举措|群众工作))"
)
# “一企一策”, “一园一案”: one for each; “企业+基地+农户”: what is joined
EACH = re.compile(
    f"“(一(?![核带轴廊心老点朝言举砖草针生字花唱张静五步茶笔桌刀枝招国])[{HAN}]{{1,4}}一(?:[策案品档码色法特方业岗图册训]|产业|品牌|特色|主业|方案|清单|学位|支部|阵地|专班|专员|法官|医生|民警|律师|顾问))”"
    f"|“([{HAN}]{{2,8}}(?:\\+[{HAN}]{{2,8}}){{2,5}})”"
)
# 设立“企业专员”, 选派“链上顾问”: a post that is a scheme
AGENTS = Sought(
    "(?:设立|选派|派驻|派出|派到|配备|聘请|聘为|聘任|组成|组建|选聘|担任|推行|任命|建立|挂职|推出|选拔|派去|遴选|选任)[^，。；：“”\n]{0,16}"
    f"“((?:(?!第一|专职|优秀|金牌)[{HAN}A-Z]){{2,6}}(?:专员|顾问|导师|管家|联络员|特派员|指导员|副总|代办员|首席服务官|服务官|合伙人|网格员|参谋|调解员|宣讲员|体验官|观察员|推荐官|科学家|工程师|教授|经纪人))”(?!团队的|号)"
)
# 首创港澳工程师职称评价标准体系, 率先推行企业集成注册改革: what is done first is named by what it is
FIRST = Sought(
    f"(?:首创|率先(?:在[{HAN}]{{2,6}})?(?:探索|推出|推行|建立|构建|实施|启动|试行|实行|创新|开展))(?:了|实施|开展|推行|建立)?"
    rf"((?:“[^“”\n]{{2,15}}”|(?![和与、及的了并在])[{HAN}A-Za-z0-9（）]){{5,22}}?(?:体系|机制|模式|制度|改革|业务|政策))(?=[，。；、）\n]|和|与|及|等|$)"
)
# 先后开展跨境电子缴税业务、跨境资产转让业务
LINE_OF_BUSINESS = f"(?!首[单笔])(?:(?![和与、及的了等])[{HAN}（）]){{4,18}}业务"
BUSINESS = Sought(
    "(?:先后|率先|创新|试点|首批|成功|获批|落地)(?:在[^，。；]{2,8})?(?:开展|推出|办理|开办|试行|实施|落地)(?:了)?(?:全[国省市]首[笔单个例])?"
    f"({LINE_OF_BUSINESS}(?:、{LINE_OF_BUSINESS}){{0,5}})(?=[，。；）\n]|和|与|及|等|$)"
)
# 实施小微企业融资担保降费奖补政策, 延续国家助学贷款免息政策: a policy by what it gives
GIVEN = Sought(
    "(?:实施|推出|落实|延续|执行|兑现|出台|实行|推行|享受)(?:好|了|并完善)?"
    f"((?:(?![和与、及的了等将对为])[{HAN}]){{5,16}}?(?:奖补|补贴|补助|免税|免签|减免|退税|降费|贴息|补偿|缓缴|返还|购新"
    f"|扩岗|免息|出入|通行|直补|准入|落户|征收|免征|过境|抵扣|激励)(?:[{HAN}]{{2}})?政策)(?=[，。；、）\n]|和|与|及|等|$)"
)
NO_GIFT = re.compile(
    "^(?:各|相关|有关|系列|一系列|国家|省|市|税收|财政)?(?:项|类)?(?:惠企|优惠|扶持|奖励|财政|税费|减税|退税|阶段性)|一揽子|多项|若干|一批|关于|组合式|配套"
)
# 发放“算力券”, 长三角科技创新券 is on the list
VOUCHER = Sought(
    f"“([{HAN}A-Z]{{2,8}}(?<!消费)(?<!优惠)(?<!电影)(?<!购物)(?<!代金)(?<!现金)(?<!旅游)(?<!餐饮)(?<!债)(?<!证)(?<!入场)券)”"
)
# 实施“关爱英烈后代”项目; 打造“上门办”服务品牌
PROJECT = re.compile(
    f"(?:实施|启动|推出|开展|发起|设立)(?:了|的)?“([^“”，。；、\\n]{{3,14}})”(?:公益)?项目(?![{HAN}]{{0,4}}(?:签约|建设|投资|开工|奠基))"
)
BRAND = re.compile(
    f"(?:打造|擦亮|创建|叫响|培育|形成|推出|创树|塑造|打响)(?:了|出)?((?:(?![的了和与及、])[{HAN}]){{0,4}}“[^“”，。；、\\n]{{2,12}}”(?:的)?(?:党建|服务|工作|治理|育人|志愿服务|调解|普法|帮扶|政务服务|党建服务|便民服务|宣讲|特色党建|基层治理|社会治理)品牌)"
)
# 1　百园增绿工程　新改建公园100个: a row of a table that begins with one
ROW = re.compile(
    r"(?:^|\n)(?:\d{1,2}|[一二三四五六七八九十]{1,2})[ 、.．]+"
    rf"((?:[{HAN}]|“[^“” \n]{{2,10}}”){{3,14}}?(?:工程|行动|计划))(?= +[^ \n])"
)
# 率先开展甲、乙、丙等改革试点
PILOTS = Sought(
    f"(?:实施|开展|推进|启动|探索)(?:了)?((?:(?:(?![的了和与及])[{HAN}A-Za-z+“”]){{3,14}}、){{1,8}}(?:(?![的了和与及])[{HAN}A-Za-z+“”]){{3,14}})"
    f"等(?:一系列|[0-9一二三四五六七八九十]+[个大项])?(?!方面|领域|保护)[{HAN}]{{0,6}}?(?:改革试点|创新试点|试点业务|试点)(?![的方地区单城])"
)
# “领学+研讨”, “研发+转化”: two that are joined
JOINED = Sought(
    f"[“‘]((?!互联网|线[上下]|人工智能|智能|数据|大数据|技术|图解|生态\\+|中国\\+|[{HAN}]{{2,4}}股\\+|\\d)[{HAN}]{{2,8}}\\+(?!线[上下])[{HAN}]{{2,8}})[”’]"
    f"(?![{HAN}]{{0,8}}?(?:平台|服务|线路|路线|主营|销售|组合|外长|机制|会议|活动|课程|专业|课堂|贷|专项|计划|工程|技术|产品|工作法|行动|的考试|农村劳动力))"
)
# “谁主管、谁负责”, “谁检查、谁录入、谁公开”: whose duty what is
WHOSE_DUTY = Sought(f"“(谁[{HAN}]{{2,4}}[、，]?谁[{HAN}]{{2,3}}(?:[、，]谁[{HAN}]{{2,4}}){{0,2}})”")
# 开展集群筑峰、创新强基、高端跃升等8个行动: a list that says what it is
ACTIONS = Sought(
    f"(?:实施|开展|推进)(?:了)?((?:(?:(?![的了和与及])[{HAN}A-Za-z+“”]){{3,12}}、){{1,8}}(?:(?![的了和与及])[{HAN}A-Za-z+“”]){{3,12}})"
    "等(?:一系列|[0-9一二三四五六七八九十]+[个大项])?(?:专项行动|行动|工程)(?![的方])"
)
# 实施“科技副总”“产业教授”选派计划, 开展“百企入校”“千师下乡”活动: each of those quoted side by side is one
SEVERAL = re.compile(
    f"(?:实施|开展|启动|组织|推进|推行|深化|推广|探索|打造|办好|举办)(?:了|好)?((?:“[^“”‘’。；！？《》\\n]{{3,16}}”[、和与及]?){{2,8}})"
    f"(?:(?![的了和与及])[{HAN}]){{0,6}}(?:计划|行动|工程|活动|专项|试点|模式|机制|制度|改革|项目)(?=[，。；、！）\\n]|等|$)"
)
# 把今年定为“项目攻坚年”
YEAR = Sought("(?:定为|确定为|确立为|明确为|今年是|今年作为|开展|组织开展|部署开展)“([^“”，。\n]{3,16}年)”")
# 15分钟便民生活圈, 一刻钟健身圈: what everybody is to reach in so much time
CIRCLE = Sought(
    "(?:\\d{1,2}分钟|[一二三五十]{1,3}分钟|一刻钟|半小时)"
    f"(?:便民|社区|城市|居家|农村|基本|公共|养老|助老|为老|医疗|健康|文化|体育|健身|就业|政务|教育|托育|生活|法律|阅读|休闲|商业|消费|急救|救治|助残|物流|创业|科技|金融|志愿|社会)[{HAN}]{{0,6}}?圈"
)
# 推进“三单制”联合审批: what is quoted and what it is the way of
WHOLE = re.compile(
    "(?:推行|实施|启动|开展|深化|探索|实行|推出|推进|实现|拓展|优化|加强)(?:了|好)?"
    rf"(“[^“”‘’。；！？《》\\n]{{2,14}}”(?!建设|活动)(?:(?![与和及的])[{HAN}]){{0,6}}?(?:联合培养|办学|受理|检查|维修|养殖|轮作|管理|审批|监管|执法"
    "|培养|教育|审图|登记|调解|办理|服务|通办|治理|巡查|招生|报关|通关|查验|合作|联动))(?=[，。；、！）\\n]|业务|$)"
)
# 园区以“四个一”全面推进
BY = Sought(
    "(?:[省市县区州旗]|坚持|创新|持续|积极)以“([^“”‘’。；！？《》\n]{3,14})”(?=(?:全面|精准|持续|助力)?(?:提升|推进|推动|助推|赋能|破解|激活|撬动|为(?:抓手|牵引|载体|特色)))"
)
BUILT = re.compile(
    rf"“(?!核心|两翼|新两翼|一带一路)[{HAN}+]{{3,6}}”建设(?=[，。；、！？）\n]|和|与|及|成效|成果|提供|工作|$)"
)
# 旅游+产业+新农村模式
SUMMED = Sought(
    rf"(?:(?<![{HAN}])|(?<=打造|形成|构建|探索|推广|采取|采用|实行))(?!打造|形成|构建|探索|推广|采取|采用"
    rf"|实行)[{HAN}]{{2,6}}(?:\+[{HAN}]{{2,6}}){{1,4}}(?:模式|机制)"
)
# 实施产业基础再造工程、重大技术装备攻关工程: named behind the verb that carries it out
DONE = Sought(
    "(?:打响|(?:深入|全面|大力|扎实|持续|组织|推进|继续|推动|启动|加快)*实施(?!好?[^，。“]{0,3}(?:重大|一批))|启动|开启|展开|(?:深入"
    "|持续|继续|大力|全面)*开展|深入推进|全面推进|扎实推进|推行|参与|纳入|承担|获批|打好|打赢|组织|部署|落实|推进|加快|紧扣|紧紧围绕|围绕|结合|依托|响应|对接|抢抓|聚焦|推动|助力|列入|入选|发起|推出|通过)(?:好|了)?"
)
NAMED = re.compile(
    rf"((?!“[^“”\n]{{2,15}}”[和与及、“])(?:“[^“”\n]{{2,15}}”|[{HAN}A-Za-z0-9+]){{2,26}}?(?:工程|行动计划|专项行动|行动|计划|攻坚战|保卫战|专项整治|集中整治)(?:\d\.0)?)"
    rf"(?=[，。；、：！？”）\n]|和|与|及|以来|等|的?(?:实施|部署|要求)|成效|为抓手|建设(?=[，。；])|$)"
)
GENERIC = re.compile(
    "^(?:与|推动|构建|形成)|^(?:深入|全面|大力|持续|扎实|积极|组织)(?:开展|实施|推进|推行|启动|落实)|等[一二三四五六七八九十]+项|^(?:国家|省|市)级.{2}计划$|重大|一批|有关|相关|系列|各项|各类|具体|^工程|项目|年度"
    "|^关键核心技术攻坚战|工作计划|实施计划|投资计划|生产计划|教学计划|培养计划$|招生计划"
    "|这|该|其|(?<![基根资成])本(?![科级土])|上述|下列|的|了|(?<!合)并(?![购网轨联])|(?<!行)为|将|在(?![线职地校])|对(?![口接标外台])|是|应(?![用急届])|不(?!动产)|国家战略|一致行动|统一行动|集体行动"
    "|系统工程|民生工程|实事工程|重点工程|骨干工程"
    "|标志性工程|配套工程|附属工程|水利工程|市政工程|建筑工程|土木工程|通信工程|安装工程|装修工程"
    "|(?:[路桥站楼]|隧道|机场)(?:工程)?$|共同行动|^共同|打好"
    "|打赢|^推进|^实施|^落实|^开展|^启动|^组织|大科学|装修|施工"
)
# 居家和社区基本养老服务提升行动: behind 推进 and 落实 only what is said to make something better
BETTER = re.compile(
    "(?:提升|提质|提标|提档升级|升级|攻坚|倍增|培育|振兴|改造|整治|治理|保护|修复|惠民|富民|强基|焕新|更新|赋能|增效|扩能|扩面|创建|壮大|跃升|突破|再造|引育|培养|培训|保障|促进|巩固|优化|护航|清零|清理|排查|示范|推广|普及|安居|健康|暖心|关爱|护苗|春风|服务|帮扶|赶超|领航|登峰|攀登|筑基|强链|补链|延链|应用|发展|示范带动|招引|转型|协同|奖励|支持|资助|托举|资源共享|奋进|文化|传承|繁荣|消费|绿化|执法|检查|督查|打击|监督|监管|巡查|宣传|普法|节水|节能|降碳)"
    "(?:重大|重点|专项|三年|五年|两年|十年|系列|集中|百日)?(?:工程|行动计划|专项行动|行动|计划|攻坚战)(?:\\d\\.0)?$"
)
LOOSE_VERBS = (
    *("组织", "部署", "落实", "推进", "加快", "紧扣", "紧紧围绕", "围绕", "结合", "依托", "响应"),
    *("对接", "抢抓", "聚焦", "推动", "助力", "列入", "入选", "发起", "推出", "通过"),
)
# 消费品“以旧换新”, 汽车以旧换新: what is traded is of the name
TRADED = Sought(
    "(?:大宗耐用品|耐用消费品|消费品|家电家居|家用电器|家电|汽车|电动自行车|家装厨卫|手机)(?:以旧换新|“以旧换新”)"
)
# 共建“一带一路”倡议: the official name, longer than what stands between the marks
BELT = Sought("共建[“‘]一带一路[”’](?:倡议)?")
# 蓝天、碧水、净土保卫战: three at once
WAR = re.compile("蓝天、碧水、净土(?:三大)?保卫战")
# 生态环境损害责任终身追究制, 包干制, 首席专家负责制: a system by what it asks, with no 度 behind it
SYSTEM = re.compile(
    rf"(?:实行|推行|试行|探索|实施|推广|落实|建立|健全|完善|执行|首创|创新|采取|采用|得益于|和|、|“)(?:了)?(“[^“”\n]{{2,12}}”制|(?:(?![和与及])[{HAN}A-Za-z+]){{0,14}}?"
    "(?:执法责任|意识形态(?:工作)?责任|处理责任|终身责任|追究|包干|负责|承诺|审批|备案|淘汰|代办|导师|学徒|合伙人|专员|会商|准入|首问|办结|终身|赛马|揭榜|[河湖林田链路街湾滩山渠站楼片点巷警校组厂]长|院长|园长|巷长|段长|警长|包联|包保|约谈|督导|轮值|书院|学分|走班|聘任|票决|主任|主席|积分|项目承诺|许可承诺|备案承诺|公示|实名|通报|问责|联席|旬报|月报|合同|代表|招标|目录|清单|预约|会员|董事|监事|双签|倒查|挂牌)制(?:改革)?)"
    "(?=[，。；、！）”\n]|和|与|及|等|$)"
)
NO_SYSTEM = re.compile(
    "实行|推行|试行|^(?:领导|校长|院长|园长|法人|主任|厂长|董事长|审批|备案|分工)|责任和|[的了在将等]|、|，|^终身制"
)
# 文化强省建设, 旅游强国战略: what a place means to be strong in; the bare goal (建成文化强省) is no programme
STRONG = Sought(
    "(?:核工业|社会主义文化|先进制造业?|现代海洋|制造业?|文化|旅游|教育|科技|人才|质量|交通|体育|海洋|生态|林业|畜牧业?|金融|贸易|网络|数字|中医药|健康|航天|航空|能源|粮食|农业|工业|知识产权|物流|外贸|开放|品牌|水产|农机|创新|技能|文旅|经济|电力|矿业|种业|养殖|茶叶?|标准)强[国省市](?:建设(?!者)|战略(?!性))"
)
# 平安乡村建设, 数字湖北|建设
VIRTUE = re.compile(
    f"(?:数字|平安|健康|美丽|法治|幸福|清廉|信用|智慧|文明|书香|绿色|创新|质量|诚信|活力|清洁)(?:中国|乡村|社区|校园|机关|企业|[{HAN}]{{2}})建设(?=[，。；、！\n]|和|与|及|$)"
)
# 深化医药卫生体制改革, 推广增值税一般纳税人资格试点, 实行最严格的水资源管理制度
CHANGED = re.compile(
    "(?:深化|推进|推动|支持|实施|开展|推行|探索|启动|统筹|推出|落实|加快|稳妥有序|巩固)(?:了|好|完善)?"
    rf"((?:“[^“”\n]{{2,15}}”|[{HAN}A-Za-z0-9]){{3,16}}?改革)"
    "(?!创新|开放|委|发展|试验|方案|举措|部门|任务|攻坚|红利|办|领导|先行|需求|要求"
    f"|[{HAN}]{{0,2}}试点|和|与|及|、|精神|政策措施|思路)"
)
TRIED = re.compile(
    "(?:推广|开展|实施|启动|(?<!国家)组织|进行|扩大|推进|推动|参与|做好|入选|获批|纳入)(?:了|好|实施|教育部)?"
    rf"((?:“[^“”\n]{{2,15}}”|[{HAN}A-Za-z0-9]){{4,20}}?试点)(?=[，。；、！）\n]|工作(?!小组)|政策|范围|任务|等|以来|和|的?通知|的若干)"
)
RULED = re.compile(
    rf"(?:实行|推行|试行|探索实施|实施|推广)(?:了)?((?:“[^“”\n]{{2,15}}”"
    rf"|[{HAN}A-Za-z0-9]){{4,16}}?(?:制度|负责制|责任制|承诺制|特派员制|(?<!发展)战略))"
    "(?=[，。；、！）\n]|和|与|及|等|是)"
)
# 建立政务新媒体分级备案制度: long enough to be one of its own
LASTING = re.compile(
    "(?:建立健全|建立|健全|完善|执行|优化|构建|首创|创新|推出|探索(?!建立|建设|实行|实施|推行|试行|健全|完善|构建|制定|形成|推[动进广]|开展|深化))(?:了|好)?"
    f"((?:“[^“”\\n]{{2,15}}”|(?![和与、及])[{HAN}A-Za-z0-9]){{6,16}}?(?<!联席会议)制度)(?=[，。；！）\\n]|的?(?:建设|作用|实施)|$)"
)
# 职业教育改革, 疾控体系改革: a field that is being reformed; 数字化改革, 要素市场化配置改革: a reform with a name
FIELD = re.compile(
    "(?:体系|体制|机制|队伍建设|培养|教育|机构|结构性|一体化?|协会|企业|金融|课程|教学|科技|农村|投资端|融资端)改革$"
)
ANSWERED = re.compile(
    "(?:建立健全|建立|健全|完善|落实|压实)(?:了|好)?"
    f"((?:(?![和与、及])[{HAN}]){{4,14}}?责任制)(?=[，。；！）\\n]|的?(?:建设|作用|实施)|$)"
)
# 建立企业专员服务机制, 健全防止返贫致贫监测帮扶机制: what a mechanism does for whom makes a name of it
SERVING = re.compile(
    "(?:建立健全|建立|健全|完善|构建|落实|形成|探索|创新|推行|实行|实施)(?:了|起)?"
    f"((?:(?![的了和与、])[{HAN}“”]){{4,16}}?(?:服务|补偿|返贫致贫|对接|引才|引育|帮扶|代办|受理|分担|审核|联审|会商|招引|容缺|转介|直达)机制)(?=[，。；、）\n])"
)
NO_SERVING = re.compile("^(?:多|新型?|各|长效|建立|搭建|构建|风险|工作|政府|社会|企业服务)|相关|有关|一批|联席")
# 服务青禾强市战略, 实施新时代人才强校第一发展战略
AIMED = re.compile(
    "(?:实施|服务|落实|贯彻)(?:好|了)?((?!落实|贯彻|实施|国家|企业|公司|重大|重要|发展|差异|品牌)(?:“[^“”\n]{2,15}”|[\u4e00-\u9fffA-Za-z0-9]){4,14}?(?<!重大发展)战略)(?=[，。；、！）\n]|和|与|及|上|等|的|是|$)"
)
# 《方案》提出，会展领域知识产权保护专项行动: what a list of them has
SPECIAL = Sought(
    "(?:^|(?<=[，、。：；“\n]))((?!在|为|对|以|从|通过|按照|根据|每年|组织|开展|实施|推进)(?:(?!部署|开展|组织|实施|推进|提出|启动)[\u4e00-\u9fff]){4,20}专项行动)(?=[，、。；”]|和|与|等)"
)
# 以青禾产业提质行动为抓手
HELD = Sought(
    f"(?:^|[，。；、：\\n]|[{HAN}])以([{HAN}“”]{{6,22}}?(?:专项行动|行动|工程|计划|改革))为(?:抓手|牵引|契机|载体|依托|引领|突破口|总抓手)"
)
VAGUE = re.compile(
    "^(?:构建|形成|打造|与|推动|促进)|\\d[余多]?项|等[一二三四五六七八九十]+项|重点领域|关键|一批|各项|各地|各类|^全面|^综合|综合改革|系列|相关|有关|重大|体制机制改革"
    "|^管理体制改革|^制度改革|配套|内部|自身|这|该|其|(?<![基根资成])本(?![科级土])|上述"
    "|(?<!最严格)的|了|(?<!合)并(?![购网轨联])|(?<!行)为|将|在(?![线职地校])|对(?![口接标外台])|是|应(?![用急届])|不(?!动产)|[，、]|教育教学|改革改革|^改革|^试点|先行|^政策|推动|推进"
    "|开展|实施|各方面|多项|若干|[一两二三多几]项|以|把|由|新一轮|方式$"
    "|^工作制度|内控|领导|社会主义市场|进一步|积极|加强|健全|完善|深化|科研人员|财务|会计|档案|改革和"
    "|^取消|领域改革|考核制度|^[^“]{0,3}制度$"
)
# 省产学研合作项目, 教育部产学合作协同育人项目, 东西部协作专项: an owner, what for, and the kind
OWNED = Sought(
    "(?:研发|合作|育人|研究|培育|攻关|培养|创新|协作|人才|提升|孵化|引进|培训|成果转化|科技|英才|学者|研究与开发|实践)"
    f"(?:项目|专项|计划|工程|行动)(?:（[{HAN}]{{2,12}}计划）)?"
    "(?!书|负责|中心|基地|管理|公司|建设用地|部|院|组|经费|资金|申报|承担|主持|团队|库|单位|成果"
    f"|[{HAN}]{{0,2}}(?:对接会|揭牌))"
)
WHOSE = re.compile(
    "[0-9][个项]|主导|推进|启动|部署|落实|印发|组织|通过|深化|深入|加强|重点|重大|建设|投资|产业(?!集群)|招商|签约|引进|新增|在建|储备|竣工|投产|合作项目$|一批|多个|的|在|了|等|[、，]|开展|实施|联合|与"
)
# 特聘教授、青蓝工程、省教学名师等人才项目: a list that says what it is
LISTED = re.compile(
    "等(?:[一二三四五六七八九十多]+[大项类个])?(?:国家|省级|重大|重点|系列|各类)?(?:人才|科技|育人"
    "|惠民|帮扶)(?:项目|计划|工程|政策|行动|专项)"
)
LIST_ITEM = re.compile(f"“?([{HAN}A-Za-z0-9+]{{2,12}}(?:计划|工程|行动|专项|名师|学者|英才|教授|人才|特派员|项目))”?")
LIST_LEAD = re.compile(".*(?:获评|入选|申报|实施|依托|通过|包括|推荐|争取|承担|开展|在|对|以|如|和|及|与)(?=.{4})")
# 脱贫攻坚|保卫战, 东西部协作|专项: a listed name goes on
GOES_ON = re.compile(
    "(?:保卫战|攻坚战|责任制|战略(?!性)|战(?![略线役])|专项(?!资金|债|行动)|专项行动|行动(?!方案|路线|指南"
    "|力)|(?:建设|制度|改革)?试点(?![地区单城县高园企]|工作)|计划(?![生单]|书)|工程(?!学|师|大|技|研)|制度(?!化)|机制|改革)"
)
DOCTRINE = re.compile("(?<=发展)战略(?!性)|(?<=建设|制度|机制|改革)试点(?![地区单城县高园企]|工作)")
# posts that are schemes where they stand in a list of schemes, and callings of people elsewhere
POSTS = frozenset(["特聘教授", "讲座教授", "教学名师", "省教学名师", "科技专员"])
SCHOOLS = ("大学", "学院", "学校")
# 巩固拓展|脱贫攻坚|成果: what has come of it; 标准地|道: a longer word
UNSAID = re.compile("脱贫攻坚成果(?!同|和乡村)|标准地道")
POSTED = re.compile("[、和等及]|”|计划|制度|岗位")
PREFIXED = re.compile("^(?:高新区|园区|企业|高校|全省|全市|全国|各地)+(?=“)|^新一轮(?=[\u4e00-\u9fff]{5})")
LEVEL = re.compile(
    "国家级?|省级?|市级?|区级?|部级|校级|中央|全国|科技|科研|重大|重点|技术|创新|人才|各类"
    "|[一二三四五六七八九十百]+|项|个|高层次|地方"
)
STANDARD = {"乡村振兴": "乡村振兴战略", "脱贫攻坚战": "脱贫攻坚", "脱贫攻坚保卫战": "脱贫攻坚", "精准脱贫": "脱贫攻坚"}
CALLED = Sought(rf"(?:以下简称|下称|简称|俗称|称为){QUOTED}")


@Language.component("zhengtu_programs")
def programs(doc: Doc) -> Doc:
    """Propose programmes and schemes."""
    made = scan(doc)
    text = made.text
    known = set(_known(made))
    forms = [*known, *_quoted(text), *_inside(text), *_carried_out(text), *(m.group() for m in SUMMED.finditer(text))]
    forms += [
        *_systems(text),
        *_virtues(made),
        *(m.group() for one in (WAR, STRONG, BELT, TRADED, CIRCLE) for m in one.finditer(text)),
    ]
    forms += [*_changed(text), *_owned(made), *_listed(text), *(m.group() for m in TWO.finditer(text))]
    forms += [m.group() for m in SERVED.finditer(text)] + [m[1] for m in SERVES.finditer(text)]
    forms += [*_before(text, SCIENCE, OF_WHOM), *_before(text, SCHOLAR, WHOSE_MONEY)]
    forms += [m.group() for one in (COUNT, SENT, REGION) for m in one.finditer(text)]
    notes(doc).candidates.extend(
        Candidate(start, end, "Program", "program", 2, _fullest(text[start:end], known))
        for start, end in spans(text, [form for form in forms if form in known or not HAVING.search(form)])
        if not WITHIN.match(text, end)
    )
    return doc


# 主题教育|领导小组, “双一流”建设|方案, 乡村振兴|先锋: the name of a body, a paper or an honour begins with it
WITHIN = re.compile(
    "[”’]?(?:建设|工作)?(?:学院|研究院|研究中心|领导小组|工作领导小组|工作专班|办公室|全国管理办公室|管理办公室|指标体系|(?:总体|工作|实施|建设|专项|总体工作)?方案(?!》)|读书会|工作会(?!商)|推进会"
    "|座谈会|先锋|先进(?:县|个人|集体)|(?:示范|典型)?(?:课程|案例)|基本方略|合作先行区|清单)"
)


def _fullest(form: str, known: set[str]) -> str:
    """带量采购 where the text has 集中带量采购: one scheme."""
    return _standard(max((one for one in known if form in known and one.endswith(form)), key=len, default=form))


@cache
def listed() -> frozenset[str]:
    """The names on the list, without the marks around them."""
    return frozenset(HUGGED.sub(r"\1", row[0]) for row in rows("programs"))


# “双碳” on the list: a name where it stands between marks, and the marks are none of it
HUGGED = re.compile("^“([^“”]+)”$")
# “证照分离”|改革, “无废城市”|建设试点: what goes on behind the marks makes a longer name, and they are of it
MARKED_ON = re.compile(
    "(?:(?:建设)?(?:改革)?试点|建设|改革|监管|联动|工程|行动计划|专项行动|行动|计划|机制|制度)"
    "(?!指标|方案|规划|办公室|示范|项目|[者师员的长]|体系|工作组|领导小组|化|部|实施|成效|发展|目标|三年|管理)"
)


def _known(made: Scan) -> Iterator[str]:
    """Listed names, with what goes on behind them, and the place before a voucher: 长三角|科技创新券."""
    text, places = made.text, made.ending.get(PLACE, {})
    for last, length in LIST_OF_PROGRAMS.iter_long(text):
        start = last + 1 - length
        form = text[start : last + 1]
        if HUGGED.match(form) or text[start - 1 : start] == "“" and text[last + 1 : last + 2] == "”":
            yield _marked(text, start, last + 1)
            continue
        if form.endswith("券") and start in places:
            start = places[start].start
        more = (
            DOCTRINE
            if form.endswith(("发展", "战略", "行动", "计划", "工程", "建设", "制度", "机制", "改革", "项目"))
            else GOES_ON
        ).match(text, last + 1)
        if form in POSTS and not (POSTED.match(text, last + 1) and not text.endswith(SCHOOLS, 0, start)):
            continue  # 青禾大学特聘教授、院士: what somebody is
        if not UNSAID.match(text, start):
            yield text[start : more.end() if more else last + 1]


def _marked(text: str, start: int, end: int) -> str:
    """A listed name between marks: by itself without them, with what makes it longer whole."""
    if text[start] == "“":
        start, end = start + 1, end - 1
    more = MARKED_ON.match(text, end + 1) if text[start:end] != "一带一路" else None
    return text[start - 1 : more.end()] if more else text[start:end]


def _changed(text: str) -> Iterator[str]:
    """Reforms, pilots and systems behind the verb that carries them out."""
    yield from (match[1] for match in SERVING.finditer(text) if not NO_SERVING.search(match[1]))
    for pattern in (CHANGED, TRIED, RULED, LASTING, ANSWERED, AIMED):
        at = 0
        while match := pattern.search(text, at):
            said = WITHIN_MARKS.sub("“”", match[1])
            named = len(match[1]) > 5 and not VAGUE.search(said) and not FIELD.search(match[1])
            if named:
                yield match[1]
            at = match.end() if named else match.start(1)
    yield from (match[1] for one in (SPECIAL, HELD, ROW) for match in one.finditer(text) if not VAGUE.search(match[1]))
    yield from (match[1] for match in FIRST.finditer(text) if not VAGUE.search(WITHIN_MARKS.sub("“”", match[1])))
    given = (match[1] for match in GIVEN.finditer(text) if not NO_GIFT.search(match[1]))
    yield from (name for name in given if name.removesuffix("政策") not in listed())


def _owned(made: Scan) -> Iterator[str]:
    """Projects and plans of an owner: 青禾省产学研合作项目."""
    for match in OWNED.finditer(made.text):
        found = levelled(made, owned(made, match.start()))
        lead = made.text[found.start : match.start()]
        says = len(LEVEL.sub("", lead)) > 1 or match.group().endswith("）")
        if found.anchor and says and match.end() - found.start > 7 and not WHOSE.search(lead):
            yield made.text[found.start : match.end()]


def _listed(text: str) -> Iterator[str]:
    """The items of a list of programmes, the last one first, as long as each ends like one."""
    for match in LISTED.finditer(text):
        end = match.start()
        for _ in range(8):
            comma = max(text.rfind(sign, max(end - 24, 0), end) for sign in "、，。；：\n")
            lead = LIST_LEAD.match(text, comma + 1, end)
            item = LIST_ITEM.fullmatch(text, lead.end() if lead else comma + 1, end)
            if not item:
                break
            yield item[1]
            if comma < 0 or text[comma] != "、":
                break
            end = comma


def _quoted(text: str) -> Iterator[str]:
    """“淮河”模式 whole; only what is quoted, where it stands by itself as well, or is only said to be a way."""
    called = {match[1] for match in CALLED.finditer(text)}
    for match in SCHEME.finditer(text):
        inner, kind = match[1], match[2]
        if NOT_QUOTED.search(inner) and not SUM.fullmatch(inner) or SELF.fullmatch(f"“{inner}”"):
            continue
        if kind.endswith("体系") and not (FIGURED.search(inner) or inner in listed()):
            continue
        if kind in ("战略", "试点") and inner in listed() and f"“{inner}”{kind}" not in listed():
            yield inner
            continue
        side_by_side = text[match.start() - 1 : match.start()] == "”"
        if inner in called or side_by_side or _loose(inner, kind) or _alone(text, inner, kind):
            yield inner
        elif not NOT_BETWEEN.search(kind):
            yield match.group()
    for match in GROUP.finditer(text):
        yield from (inner for inner in re.findall("“([^“”]+)”", match[1]) if not NOT_QUOTED.search(inner))
    yield from (m.group() for m in BUILT.finditer(text) if not NOT_QUOTED.search(m.group()[1:-3]))
    for match in (one for pattern in (STARTED, SEVERAL) for one in pattern.finditer(text)):
        yield from (inner for inner in re.findall("“([^“”]+)”", match[1]) if not NO_START.search(inner))
    for match in (one for pattern in (ACTIONS, PILOTS, BUSINESS) for one in pattern.finditer(text)):
        yield from (item for item in match[1].split("、") if item.count("“") == item.count("”"))
    for match in (one for pattern in SAYINGS for one in pattern.finditer(text)):
        if not NO_START.search(match[match.lastindex or 0]):
            yield match[match.lastindex or 0]
    for pattern in (SELF, RUN):
        found = (m[m.lastindex or 0] for m in pattern.finditer(text))
        yield from (inner for inner in found if not NO_SELF.search(inner) and len(inner) > 3)


SAYINGS = (EACH, JOINED, YEAR, BY, WHOLE, WHOSE_DUTY, AGENTS, PROJECT, BRAND, VOUCHER)
# 头号工程, 新年模式, 性能形成机制, …三年行动计划 (a paper): quoted, and no scheme of that name
NO_SELF = re.compile(
    f"{NOT_QUOTED.pattern}|是最|就是|头号|一号工程|年模式$|形成|作用机制|三年行动计划$|五年行动计划$|障模式$"
)


def _loose(inner: str, kind: str) -> bool:
    """Whether what stands behind the marks only says that it is a way."""
    way = kind in ("方式", "新方式") or len(kind) < 4 and kind.endswith(WAY) and SAYING.search(inner)
    return kind.startswith("的") or bool(way) or bool(LOOSE.fullmatch(kind))


def _inside(text: str) -> Iterator[str]:
    """What stands between the inner marks of a speech: “我们推行‘一表通办’”."""
    if "‘" in text:
        told = text.translate(OUTER)
        yield from (form for form in _quoted(told) if "“" not in form)


OUTER = str.maketrans("“”‘’", "\x00\x01“”")


def _alone(text: str, inner: str, kind: str) -> bool:
    """Whether the quoted name stands elsewhere without this ending: “双高协同”试点."""
    return len(inner) > 2 and len(re.findall(rf"“{re.escape(inner)}”(?!{re.escape(kind)})", text)) > 1


def _before(text: str, kind: Sought, whose: re.Pattern[str]) -> Iterator[str]:
    """Names that end in a kind and begin with whose they are."""
    for match in kind.finditer(text):
        owner = whose.search(text, max(match.start() - 20, 0), match.start())
        if owner:
            yield text[owner.start() : match.end()]


def _systems(text: str) -> Iterator[str]:
    """推行林长制、首席专家负责制: each item of a list by itself."""
    at = 0
    while match := SYSTEM.search(text, at):
        named = len(match[1]) > 2 and not NO_SYSTEM.search(match[1])
        if named:
            yield match[1]
        at = match.end() if named else match.start(1)


def _virtues(made: Scan) -> Iterator[str]:
    """数字湖北|建设: a virtue and a place of the list; 法治乡村建设 whole."""
    places = made.ending.get(PLACE, {})
    for match in VIRTUE.finditer(made.text):
        name = match.group()[:-2]
        if name[2:] in VILLAGES and name not in listed():
            yield match.group()
        elif match.end() - 2 in places:
            yield name


VILLAGES = frozenset(("中国", "乡村"))


WITHIN_MARKS = re.compile("“[^“”]*”")  # “一链一批”融资促进行动: what is quoted is no word of the sentence


def _carried_out(text: str) -> Iterator[str]:
    for verb in DONE.finditer(text):
        at = verb.end()
        loose = verb.group().startswith(LOOSE_VERBS)
        while match := NAMED.match(text, at):
            said = WITHIN_MARKS.sub("“”", match[1])
            if not 5 < len(match[1]) < 28 or GENERIC.search(said) or loose and not BETTER.search(match[1]):
                break
            if match[1].endswith("建设工程") and "实施" not in verb.group():
                break  # 推进青禾大桥建设工程: a building site; 实施文明乡风建设工程: a programme
            yield PREFIXED.sub("", match[1])
            at = match.end() + 1


def _standard(form: str) -> str:
    """“揭榜挂帅” without the marks, if they only stand around it."""
    if form in STANDARD:
        return STANDARD[form]
    return form[1:-1] if form.startswith("“") and form.endswith("”") and form.count("“") == 1 else form

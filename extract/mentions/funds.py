"""Funds and finance products: 徐州高鑫天使科创基金, 概念验证基金, 科技成果转化资金池; “苏科贷”, 创业担保贷款."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import words
from extract.mentions.lead import owned
from extract.names.classes import made_of
from extract.names.scan import PLACE, Scan, scan
from extract.notes import Candidate, notes
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
FUND = Sought(
    r"(?:母基金|子基金群|(?<!种)子基金|引导基金|专项基金|投资基金|基金集群|基金群|基金)"
    r"(?!组织|会|管理|委|法|份额|业|小镇|项目|经理|公司|资助|投向(?![早小长硬]|[^，。；]{0,10}(?:项目|领域|企业|产业))|申请|矩阵|集群|总(?!规模|额)|体系|设立|注册|备案"
    r"|机构|业务|认缴|产品|丛林|大厦|合同|从业|[）])"
)
SIZED = re.compile(r"总?规模|总额|数额")  # 公募基金|规模 is of all of them, 云台科创基金|规模 of one
CLASS = words("classes", "fund")
# 联合设立20亿元的产业引导基金: one that is set up is named, whatever its name.
SET_UP = re.compile(
    r"(?:设立|成立|组建|发起)(?:了|总规模|规模|首批|首期|首支|首只)(?:[\d亿万元超近约不低于支只个.余的]{0,16})$"
    r"|(?:设立|成立|组建|发起)(?:[超近约不低于]{0,3}\d[\d亿万元支只个.余的]{1,12})$"
)
# Kinds of fund that are one thing each, in the law or in a policy's own terms: 失业保险基金, 概念验证基金.
TERM = Sought(
    "(?:(?:职工|居民|城乡居民|城镇职工|企业职工)?基本(?:养老|医疗)保险|医疗保险|失业保险|工伤保险"
    "|生育保险|医保|医疗保障|养老保险"
    "|概念验证|科创接力|成果转化接力|并购接力|创业担保贷款|创业担保"
    "|知识产权质押融资风险补偿|信贷风险补偿"
    "|贷款风险补偿|风险补偿|科技成果转化引导|大学生创业|未来产业天使|未来产业|天使投资|产业接续|住宅专项维修)基金"
    "(?!会|管理(?:人|委|办法)|支出|收入|管理费)"
)
POOL = Sought(rf"[{HAN}]{{2,8}}?(?:转化|补偿|担保|引导|周转|信贷)(?:风险)?资金池")
GUIDING = Sought(rf"(?<![{HAN}])[{HAN}]{{2,14}}?(?:发展|投资|产业)引导 ?(?:基金|资金)(?=[，。、；（])")
# 科创接力基金（S基金）: the letter is of the name.
ALIAS = re.compile(r"（[A-Z]基金）")
SUM = re.compile(
    "[亿万]元的?|下设(?:的|了)?|首[只支](?!子)|[共组]建|设[立有]|成立|建立|探索|推动|支持|鼓励|合作|联合|发起|用好|发挥|规模的?|以"
    "|的|提供|通过|利用|引导(?!基金|资金)|优化|推介|[^省市县]与(?=国家|省|市)"
)
PRODUCT = re.compile(
    rf"[“‘]([{HAN}A-Za-z0-9+·]{{2,12}}(?:贷|保|险|租|债|通贷|信贷|融|贷款|保险|[贷融保担信]通|科技板))[”’]"
)
NO_PRODUCT = re.compile(
    "\\+|(?:综保|相融|实债|解保|互融|共融|环保|安保|医保|社保|担保|确保|风险|金融|圆融|通融|首贷|续贷|危险|存贷|提供|冒险|保险|优惠券"
    "|消费券|(.)尽\\1贷|贷尽贷|尽|保.{0,3}保|贷.*贷.*贷|租.*债|贷.*保)$|^.保$"
    "|^[股贷债租投]{3,}"
)
SURE = re.compile("易融$|信易贷$|信用保险$|责任保险$|成本保险$|收入保险$|指数保险$")
RIGHT = (
    "知识产权|专利权?|商标权?|股权|林权|应收账款|仓单|存货|订单|碳排放权|排污权|用能权|海域使用权"
    "|土地经营权|土地承包经营权|活体"
    "|农村承包土地的经营权|数据资产|著作权"
)
# named by what secures them or whom they are for, in quotation marks or not
LOAN = Sought(
    rf"(?:{RIGHT})(?:质押|抵押)(?:融资)?贷款?|创业担保贷款|生源地(?:信用)?助学贷款|国家助学贷款"
    "|科技创新再贷款|设备更新(?:改造)?再贷款"
    "|支农支小再贷款|科技成果转化贷款?|成果转化贷款?|(?:农户)?小额信用贷款|普惠小微信用贷款"
    "|扶贫小额信贷|碳减排支持工具"
)
# 政策性农业保险, 税收递延型商业养老保险, 国企绿色治理ETF, 公司信用类债券: kinds that are one product each
KIND_OF = Sought(
    "(?:税收递延型|税收优惠型|专属|城市定制型)?商业(?:养老|健康|医疗|补充医疗)保险|税优(?:健康|养老)险|政策性农业保险|政策性(?:农房|森林|渔业|林木)保险"
    "|(?:地方)?(?:优势)?特色农产品保险|三大粮食作物完全成本保险|完全成本保险和种植收入保险|城乡居民大病保险|(?:短期|政策性)?出口信用保险|关税保证保险|巨灾保险"
    "|安全生产责任保险|电子商务平台责任保险|农民工工资保证保险|普惠型(?:商业)?(?:医疗|健康)保险|惠民保|个人养老金理财|个人养老金(?!融|制度|账户|资金|业务)|商业保险年金|(?:基础设施(?:领域)?|保障性租赁住房|商业)?不动产投资信托基金(?!市场|试点)|信用(?:风险缓释凭证|保护工具|缓释工具)|(?:绿色)?公司信用类债券|债券市场“?科技板”?"
    "|(?:基础设施|消费|保障房|保租房|产业园|高速公路|数据中心|仓储物流|水利)(?:公募)?REITs(?!试点|市场)"
)
# 国企绿色治理ETF: what the fund follows stands in front
TRACKER = re.compile("ETF(?![市基])")
FOLLOWED = re.compile(
    f".*(?:推出|发行|首[只批]|多只|布局|上市|包括|购买|投资|[的和与])|^[^{HAN}A-Z0-9]*|.*[^{HAN}A-Z0-9]"
)
BOND = Sought(
    rf"(?:地方政府)?专项债券?|超长期特别国债|特别国债|住房公积金贷款|(?:玉米|大豆|石油|原油|豆粕|生猪|棉花|白糖|铁矿石|螺纹钢|焦煤|焦炭|动力煤|天然橡胶|橡胶|工业硅|碳酸锂|多晶硅|股指|国债)期货(?!交易所|市场|公司)|科创债|科技创新(?:公司)?债券|知识产权证券化|绿色债券|乡村振兴票据|(?:[{HAN}]科|人才|科创"
    "|积分|研发|高新|专精特新"
    "|科技|创新积分)贷(?!款)|(?:首台（?套）?|首批次)[^，。、“”（）]{0,8}保险(?!补偿)|专利(?:执行"
    "|被侵权损失|侵权责任)(?:保险|险)|科技保险"
)
# 生猪价格指数保险, 专利保险, 合成橡胶期货, 碳中和债, 知识产权质押融资: named by what they cover, or are secured by
COVER = Sought(
    "(?:价格指数|气象指数|指数|目标价格|完全成本|种植成本|成本|种植收入|收入|产量|质量安全责任|安全生产责任|环境污染责任|责任|履约保证|保证|信用|补充医疗|补充养老|长期护理|养殖|种植|制种)(?:保险|险)(?!公司|费|业|金|机构|补贴|法|制度|合同|市场|产品|人|补偿|资金|基金|试点|待遇|参保|关系|事业|经办)"
    "|(?:专利|知识产权|科技|巨灾|网络安全|首版次软件|新材料首批次|首台（套）重大技术装备|首台套重大技术装备)(?:综合)?保险(?!公司|费|业|机构|补偿|补贴|试点)"
)
DEBT = Sought(
    "(?:绿色|碳中和|蓝色|可持续发展挂钩|可持续发展|转型|科技创新|科创|乡村振兴|专精特新|小微企业|小微|三农|民营企业|数字经济|知识产权|高成长产业|革命老区|熊猫|一带一路|政府专项|地方政府|地方政府专项|地方政府一般|再融资|永续|可转换公司|可转换|可转|储蓄|记账式|电子式储蓄|绿色金融|生物多样性|点心)(?:公司|企业|金融|专项|主题)?(?:债券|中期票据|票据|国债|债)(?!券|务|权|市场|发行人|资金|融资|基金)"
)
# 推出农机购置贷款: what a bank brings out
BROUGHT = Sought(
    f"(?:推出|创设|首创|上线|开办|发布)(?:了)?((?![^，。]{{0,4}}(?:系列|多款|专属))[{HAN}]{{3,10}}?(?:贷款|信贷|保险|理财|租赁))(?:产品)?(?=[，。、；]|和|与|等)"
)
FUTURE = Sought(
    f"([{HAN}]{{2,6}})(?:期货|期权)(?!交易|市场|公司|业|价格|合约|品种|法|和衍生品|从业|经营|主力|监管|风险|板块|与)"
)
NO_FUTURE = re.compile(
    "[的了在和与及将等、]|商品|股票|基金|证券|农产品|大宗|国内|国际|场内|场外|品种|利用|开展|保险|交易|支持|鼓励|推动|发展|参与"
)
FUTURE_LEAD = re.compile(".*(?:上市|推出|挂牌|研发|开展|启动|首个|运行)(?=.{2})")
PLEDGED = Sought(
    f"(?:{RIGHT}|(?:收益权|经营权|使用权|所有权|承包权|收费权|排放权|碳汇))(?:质押|抵押)(?:融资(?!贷|担保|风险|登记|业务|规模[^，]{{0,3}}管)|贷款?)"
)
# 还有苏科贷、徐科中银贷、科惠保等金融产品: a list that says what it is.
# 科技成果转化基金, 种子基金、并购基金: kinds that are named as a thing
KINDS = Sought(
    "(?:种子|天使子|天使投资|并购|接力|S|概念验证|科技成果转化|成果转化|未来产业|乡村振兴|乡村振兴投资|科技创新|科创|人才|人才创新创业|城市更新|绿色发展|绿色低碳|产业并购|产业引导|产业发展引导|创业投资引导|创投引导|科创投资|产业投资引导|中小企业发展|专精特新|数字经济|知识产权运营|文化产业发展|文化产业投资|文旅产业|旅游产业|现代农业|海洋产业|新能源产业|低空经济产业|生物医药产业|人工智能产业|集成电路产业|基础设施投资|生态环保|应急转贷|助学|慈善|救助|见义勇为|道路交通事故社会救助|社会保险|养老|全国社会保障|住房|企业年金|大病救助|农业农村|军民融合|产教融合|耐心资本)(?:发展|产业|投资|引导|母|子|专项){0,2}基金"
    "(?!会|管理|组织|份额|小镇|项目|经理|公司|规模|资助|业|的?投向|运作|体系|申请|法|账户|收支|支出|监管|安全|[）])"
)
# 设立绿美乡村建设基金: whatever is set up as a fund has its name there
FOUNDED = Sought(
    "(?:设立|成立|组建|发起|募集|管理|追加|注册|首期|做大)(?:了|总规模|规模|首批|首支|首只|组建|设立|注册|目标|总额|[超近约达不低于]{0,3}[\\d.]+[亿万]元?的?|[\\d]+[支只个])*"
    f"((?!基金)[{HAN}A-Za-z（）()—]{{2,18}}?基金(?:[一二三四五]期)?)(?=[，。；、！）\\n]|和|与|及|等|\\d|首期|总规模|一期|[一二三]期|，|资助|支持|合伙企业|$)"
)
# 母校|“青禾”助学基金: the school is not named
OURS = re.compile("(?:学校|母校|我校|本校|我院|学院|公司|集团|本会)(?=“)")
# 总规模20亿元的青禾科创天使基金在开发区揭牌: whatever has its size, or is opened, is named
OPENED = Sought(
    f"(?:(?<=[，。；、：！\\n“])|(?<=[亿万]元的)|(?<=[亿万]元)(?!的)|^)((?!基金)[{HAN}A-Za-z（）()]{{4,20}}?基金(?:[一二三四]期)?)"
    f"(?=”?(?:日前|今日|近日|正式|成功|顺利|已|于[^，。；\\n]{{2,12}}|在[{HAN}]{{2,14}}?){{0,3}}(?:揭牌|成立|设立|落地|签约|启动|组建|发布|完成(?:工商|注册|备案|募集|设立|登记|首)|通过备案|首期|总规模|由[{HAN}]{{2,20}}?(?:发起|出资|牵头|设立|组建))|，(?:首期|总)规模)"
)
JOINING = re.compile("[的了在将各等其对和与及]|有关|相关|社会资本|参与|合作")
CLASS_ONLY = re.compile(
    "(?:政府|政策性|市场化|产业|发展|投资|引导|专项|创业|科创|天使|种子|股权|母|子|私募|公募|并购|科技|创新|成果|转化|人才|国家级?|省级?|市级?|区级?|新|全国|首[只支个]|这[只支个]|该)+基金"
)
LOOSE_FUND = re.compile(
    "^(?:产业|发展|投资|引导|专项|创业)+基金$|[的了在将各等其对和与及]|产业基金$|^(?:各类|有关|相关|专项|投资|产业|公益|各级|一批|多[支只]|系列|[若]干|子|母|引导)基金$|，|社会资本|参与|合作"
)
# 丝路基金, 国家自然科学基金: known by name
KNOWN = Sought(
    "丝路基金|中国[—－-]东盟[^，。、]{0,8}基金|中国—中东欧基金|中非发展基金|国家自然科学基金(?!委|项目(?!的?资助|的?支持)|重大项目|重点项目|面上项目|青年)|国家社会科学基金(?!项目(?!的?资助|的?支持)|重大项目|重点项目)|中国博士后科学基金|全国社会保障基金|国家集成电路产业投资基金|国家中小企业发展基金|国家制造业转型升级基金|国家绿色发展基金|国家军民融合产业投资基金|国家新兴产业创业投资引导基金|国家科技成果转化引导基金|国家创业投资引导基金|国家人工智能产业投资基金|中国国有企业结构调整基金|中央预备费基金|国家艺术基金|国家出版基金|国家电影事业发展专项资金"
)
# 省中小企业发展专项资金, 中央财政衔接推进乡村振兴补助资金: whose and what for
SPECIAL = Sought(
    f"(?<![{HAN}][、和])(?:省级?|市级?|国家|自治区|中央财政|中央)(?![^，。]{{0,6}}(?:有关|相关|年度|安排|各类|各项|统筹|下达|财政|设立))"
    f"(?:和信息化|和旅游|(?![的等和与在对将累投])[{HAN}]){{4,18}}?(?:专项资金|补助资金|奖补资金|发展资金)(?![的]?(?:管理|使用|项目|预算|绩效))|衔接推进乡村振兴补助资金|农业生产发展资金|中小企业发展专项资金"
    "|中央引导地方科技发展资金|大气污染防治资金|土壤污染防治专项资金|清洁能源发展专项资金|可再生能源发展专项资金|服务业发展资金|农田建设补助资金|林业草原改革发展资金"
)
TERM_NO = re.compile("[一二三四]期")
LISTED = re.compile(
    r"等(?:特色|多款|一批|系列|专属|专项|特色化)?(?:科技|绿色|普惠|农业)?(?:金融|信贷|保险|贷款)(?:新)?产品"
)
ITEM = re.compile(rf"[“‘]?([{HAN}A-Za-z0-9+]{{2,10}}(?:贷|保|险|券|债|贷款|融))[”’]?")
OPENING = re.compile(".*(?:还有|包括|推出了?|推广|开发了?|提供|发放|创新|有|以及|和|及|如|的|以)(?=.{3})")


@Language.component("zhengtu_funds")
def funds(doc: Doc) -> Doc:
    """Propose funds and finance products."""
    made = scan(doc)
    notes(doc).candidates.extend([*_funds(made), *_specials(made), *_terms(made.text), *_products(made.text)])
    return doc


def _funds(made: Scan) -> Iterator[Candidate]:
    """Funds with an owner or a name of their own in front."""
    for match in FUND.finditer(made.text):
        found = owned(made, match.start())
        begin = _behind_sum(made.text, found.start + _counted(made.text, found.start), match.start())
        school = OURS.match(made.text, begin, match.start())
        begin = school.end() if school else begin
        lead = made.text[begin : match.start()]
        set_up = SET_UP.search(made.text, max(begin - 24, 0), begin)
        named = found.anchor or found.quoted or _hugged(made.text, begin, match.end())
        if SIZED.match(made.text, match.end()) and not (found.anchor or found.quoted):
            continue
        if lead.endswith("青年科学"):
            continue  # 国家杰出青年科学基金: a scheme of talents
        if (len(lead) >= 2 and set_up) or (len(lead) >= 3 and named and not _plain(lead)):
            yield Candidate(begin, match.end(), "Fund", "fund", 3)


def _behind_sum(text: str, start: int, end: int) -> int:
    """Where the name begins behind a sum or a verb: 亿元的|产业引导基金, 江苏发挥|政府投资基金."""
    for match in SUM.finditer(text, start, end):
        start = match.end()
    return start


def _counted(text: str, start: int) -> bool:
    """36只|产业基金: the measure word is none of the name."""
    return text[start] in "支只个" and text[start - 1 : start].isdigit()


def _hugged(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] == "“" and text[end : end + 1] == "”"


def _plain(lead: str) -> bool:
    """Whether class words alone stand before 基金: 省级产业引导; 国家科技成果转化 says enough to be one."""
    bare = re.sub("^(?:国家|全国|中国|省|市|区)", "", lead)
    return made_of(bare, CLASS) and not (bare != lead and len(bare) > 5)


def _specials(made: Scan) -> Iterator[Candidate]:
    """省中小企业发展专项资金, 云杉|市知识产权专项资金: with the name of the place that the level ends."""
    for match in SPECIAL.finditer(made.text):
        place = made.ending.get(PLACE, {}).get(match.start() + 1)
        yield Candidate(place.start if place else match.start(), match.end(), "Fund", "fund-special", 2)


def _terms(text: str) -> Iterator[Candidate]:
    for match in FOUNDED.finditer(text):
        if not LOOSE_FUND.search(match[1]) and len(match[1]) > 4:
            start = _behind_sum(text, *match.span(1))
            yield Candidate(start, match.end(1), "Fund", "fund-founded", 2)
    for match in OPENED.finditer(text):
        if not JOINING.search(match[1]) and not CLASS_ONLY.fullmatch(match[1]):
            yield Candidate(_behind_sum(text, *match.span(1)), match.end(1), "Fund", "fund-founded", 2)
    for match in KNOWN.finditer(text):
        part = TERM_NO.match(text, match.end())
        yield Candidate(match.start(), part.end() if part else match.end(), "Fund", "fund-term", 2)
    for pattern in (TERM, POOL, GUIDING, KINDS):
        for match in pattern.finditer(text):
            start = _behind_sum(text, *match.span())
            letter = ALIAS.match(text, match.end())
            yield Candidate(start, match.end(), "Fund", "fund-term", 2)
            if letter:
                yield Candidate(start, letter.end(), "Fund", "fund-term", 2, text[start : match.end()])


def _products(text: str) -> Iterator[Candidate]:
    for match in PRODUCT.finditer(text):
        if SURE.search(match[1]) or not NO_PRODUCT.search(match[1]):
            yield Candidate(*match.span(1), "FinancialProduct", "product-quoted", 3)
    for pattern in (LOAN, BOND, KIND_OF):
        for match in pattern.finditer(text):
            yield Candidate(*match.span(), "FinancialProduct", "product", 2)
    for pattern in (COVER, DEBT, PLEDGED):
        for match in pattern.finditer(text):
            before = (
                None
                if pattern is DEBT or WHOLE.match(match.group())
                else BEFORE.search(text, max(match.start() - 8, 0), match.start())
            )
            start = _behind_verb(text, before.start() if before else match.start(), match.end())
            if match.end() - start > 3 and not OF_LAW.search(text, start, match.end()):
                yield Candidate(start, match.end(), "FinancialProduct", "product", 2)
    for match in BROUGHT.finditer(text):
        if not OF_LAW.search(match[1]):
            yield Candidate(*match.span(1), "FinancialProduct", "product", 2)
    for match in FUTURE.finditer(text):
        lead = FUTURE_LEAD.match(match[1])
        start = match.start() + (lead.end() if lead else 0)
        if 1 < match.end(1) - start < 5 and not NO_FUTURE.search(text[start : match.end(1)]):
            yield Candidate(start, match.end(), "FinancialProduct", "product", 2)
    for match in TRACKER.finditer(text):
        lead = FOLLOWED.match(text, max(match.start() - 14, 0), match.start())
        start = lead.end() if lead else match.start()
        if match.start() - start > 1:
            yield Candidate(start, match.end(), "FinancialProduct", "product", 2)
    for match in LISTED.finditer(text):
        yield from _of_list(text, match.start())


# the insurances of the law are no products: 工伤保险, 养老保险
OF_LAW = re.compile("(?:养老|医疗|工伤|失业|生育|社会|存款)保险|[，。；的在对将把]|合同|法律责任|承担")


def _behind_verb(text: str, start: int, end: int) -> int:
    """Where the name begins behind what leads up to it: 开发|生猪价格指数保险."""
    lead = COVER_LEAD.match(text, start, end)
    return lead.end() if lead else start


BEFORE = re.compile(f"[{HAN}]+$")
# 林权|抵押贷款, 专利|保险 say what they are of by themselves
WHOLE = re.compile(f"(?:{RIGHT})|专利|知识产权|科技|巨灾|网络安全|首版次|新材料|首台")
COVER_LEAD = re.compile(
    ".*(?:开展|开发|推广|发放|探索|推进|扩大|推动|办理|获得|落地|首笔|首单|支持|创新|推出|试点|投保|购买|发行|成功|发展|鼓励|实施|建立|完善|健全|全国|全省|全市|提供|引导|企业|包括|推行|全面|纳入|单位)(?=.{3})"
)


def _of_list(text: str, end: int) -> Iterator[Candidate]:
    """The items of a list of products, the last one first, as long as each ends like one."""
    for _ in range(8):
        comma = max(text.rfind(sign, max(end - 24, 0), end) for sign in "、，。；：\n")
        start = max(comma + 1, end - 24, 0)
        opening = OPENING.match(text, start, end)
        start = opening.end() if opening else start
        item = ITEM.fullmatch(text, start, end)
        if not item or NO_PRODUCT.search(item[1]):
            return
        yield Candidate(*item.span(1), "FinancialProduct", "product-list", 2)
        if comma < 0 or text[comma] != "、":
            return
        end = comma

"""SUPPORTS, INVESTS_IN: money and help."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.names.publisher import publisher
from extract.notes import Statement, Thing, notes
from extract.relations.family import framed, read, say
from extract.relations.frame import Frame
from extract.relations.line import ANY, SIGNS

MONEY = "Fund|FinancialProduct"
GIVER = "Agency|Place|Fund|FinancialProduct|Policy|Program|Enterprise|University|Association|Zone|Platform"
HELPED = "Zone|University|Platform|Enterprise|Association|Alliance|Fund|FinancialProduct"
PLAIN = rf"[^，。；：、{ANY}]"
MEMBER = rf"[^，。；：、和与及（）{ANY}]"  # one way to read a list
DOERS = "".join(SIGNS[type] for type in ("Agency", "University", "Enterprise", "Person"))
GRANTS = "[" + "".join(SIGNS[type] for type in ("Program", "Agency", "Fund", "Platform", "Association")) + "]{1,2}"
# 投资机构, 投资亿元, 投资与某局: no verb whose object is a firm
NO_INVESTING = r"[者方局商界人额热与和、]|约|超|近|总|\d|管理|中心|集团|公司|控股|基金|有限|发展|促进|合作|推介|意向|建设|规模|项目|机构|银行|环境|贸易|意愿|布局|兴建|新建|协会|联盟|学会"

FRAMES = (
    Frame("fund_backs", "SUPPORTS", rf"^{{head+:{MONEY}}}~【支持|服务|扶持|助力|惠及|赋能】(?:了)?…{{tail*:Platform|Zone|University|Enterprise|Alliance|Industry}}", ("支持", "服务", "扶持", "助力", "惠及", "赋能")),
    # 对某公司给予资金支持; 为某公司提供贷款; 向某学院捐赠设备
    Frame("gives_to", "SUPPORTS", rf"^{{head+:{GIVER}}}~【对|给|向|为】…{{tail+:{HELPED}|Industry|Program}}(?!国家)[^，。；{ANY}]{{0,12}}?(?:给予|予以|提供|发放|拨付|投放|兑现|奖励|补助|捐赠|捐助|安排|投入)[^，。；]{{0,20}}?(?:支持|资金|补助|奖励|资助|贷款|授信|融资|担保|保险|补贴|扶持|倾斜|经费|捐款|奖学金|物资|设备|援助|帮扶)", ("给予", "予以", "提供", "发放", "拨付", "投放", "兑现", "奖励", "补助", "捐赠", "捐助", "安排", "投入")),
    # 某银行为某公司贷款5000万元, 向某公司授信1亿元
    Frame("lends_to", "SUPPORTS", rf"^{{head+:Agency|Fund|FinancialProduct|Enterprise}}~【对|给|向|为】{{tail+:Enterprise|Platform|University|Zone}}[^，。；{ANY}]{{0,10}}?(?:贷款|授信|融资|放款|放贷|投放|拨款|担保)[^，。；{ANY}]{{0,10}}?[\d.]+[余多]?[亿万]?元", ("贷款", "授信", "融资", "放款", "放贷", "投放", "拨款", "担保")),
    # 某银行向某公司发放某贷
    Frame("product_for", "SUPPORTS", rf"(?:向|为|给|对){{tail+:Enterprise|Platform|University|Zone}}[^，。；{ANY}]{{0,8}}?【发放|办理|提供|投放|落地|出具|授予】(?:了|全[国省市]|首[笔单张份]|第一[笔单]|的|一[笔单]|[\d.]+[亿万]?元){{0,5}}{{head:FinancialProduct}}", ("发放", "办理", "提供", "投放", "落地", "出具", "授予")),
    # 某公司凭一项专利，拿到某银行发放的某贷
    Frame("gets_product", "SUPPORTS", rf"^{{tail:Enterprise|Platform|University|Zone}}~(?:，[^，。；{ANY}]{{0,20}}，?)?【拿到|获得|获批|获|得到|收到|申请到|享受到?|办理|通过】(?:了)?(?:[^，。；{ANY}]{{0,10}}?{{:Enterprise}}(?:发放|提供|办理)?)?(?:的|了|首[笔单]|全[国省市]|[\d.]+[亿万]?元){{0,5}}{{head:FinancialProduct}}", ("拿到", "获", "得到", "收到", "申请到", "享受", "办理", "通过")),
    # 某市安排1亿元资金用于某补贴
    Frame("money_for", "SUPPORTS", rf"^{{head+:Agency|Place|Zone|University|Enterprise|Fund|Policy}}~【安排|投入|统筹|拿出|筹集|下达|拨付|列支|设立】[^。；{ANY}]{{0,24}}?(?:资金|经费|补助|专款|元)[^，。；{ANY}]{{0,10}}，?(?:重点|专项|主要|专门|全部|将)*(?:支持|扶持|用于|补助|奖励|保障)[^，。；、{ANY}]{{0,6}}{{tail*:{HELPED}|Industry|Program}}(?!等?[^，。；]{{0,6}}(?:提出|需求))", ("支持", "扶持", "用于", "补助", "奖励", "保障")),
    # 得益于某政策支持，某公司……
    Frame("thanks_to", "SUPPORTS", rf"【得益于|受益于|在】{{head+:Program|Policy|FinancialProduct|Fund}}[^，。；{ANY}]{{0,10}}?(?:的?(?:支持|帮助|扶持|推动|资助)下?|创新政策|政策)，{{tail:Enterprise|Platform|Zone|University|Place|Industry}}", ("得益于", "受益于", "下，")),
    # 某计划向甲、乙等领域倾斜; 面向甲、乙三个重点产业
    Frame("leans_to", "SUPPORTS", rf"^{{head:Program|Fund|FinancialProduct}}~【向|面向|聚焦|围绕】(?:了)?{{tail*:Industry}}[^，。；{ANY}]{{0,10}}?(?:倾斜|重点产业|领域|产业|行业|方向)(?![^，。；]{{0,6}}(?:企业|座谈|交流))", ("倾斜", "重点产业", "领域", "产业", "行业", "方向")),
    # 加大对海水淡化等方面的支持力度
    Frame("more_for", "SUPPORTS", rf"^{{head+:{GIVER}}}~【加大|强化|加强|增加|加强】(?:了)?对…{{tail+:{HELPED}|Industry|Program}}[^，。；{ANY}]{{0,16}}?(?:支持|扶持|投入|帮扶|资助|扶助)", ("支持", "扶持", "投入", "帮扶", "资助", "扶助")),
    # 某省支持某研究院建设; 本意见支持某高新区……
    Frame("backs", "SUPPORTS", rf"^{{head+:Agency|Place|Program|Policy|Association}}~(?:举{{:Place}}(?:之力)?)?【(?:全力|大力|重点|积极|优先|继续|坚定|持续)*(?:支持|扶持|资助|帮扶|扶助|奖补)】(?!下|单位|政策)(?:了|和|建设|打造|做强|办好|建好|用好|国家级?|省级?|市级?|该|新型|重点|现有)*{{tail+:{HELPED}}}(?!国家|、?港澳|地区|[^，。；]{{0,12}}(?:加大对|企业|与))", ("支持", "扶持", "资助", "帮扶", "扶助", "奖补")),
    # 在某省委、省政府的大力支持下，学校…; not where it set something up, which has the support
    Frame("with_backing", "SUPPORTS", r"【在】{head+:Agency|Place|Association|University|Enterprise|Zone}(?:的)?(?:大力|鼎力|亲切|精心|坚强|重视|关心|高度|有力|全力|、|和|与|指导|领导|关怀|帮助)*支持下，{tail:Zone|University|Platform|Enterprise|Alliance|Association|Place|Industry|Program}(?![^。；]{0,60}(?:成立|组建|设立|发起|举办|主办|承办|开展|实施))", ("支持下",)),
    # 某省支持某地建设, 某行向某国提供贷款
    Frame("backs_place", "SUPPORTS", r"{head+:Agency|Place|Association}~(?<!“)【支持|帮扶|援助|援建|支援】(?:了)?{tail+:Place}(?!的|企业|高校|大学|农户|等国|人民|学生)", ("支持", "帮扶", "援助", "援建", "支援")),
    # 某部紧急预拨资金2亿元，支持甲省、乙省抢险救灾
    Frame("money_to_place", "SUPPORTS", rf"^{{head+:Agency}}~【预拨|下达|拨付|安排|调拨|划拨|调度】(?:了)?[^。；{ANY}]{{0,30}}，(?:重点|专项|全力|用于)*支持{{tail+:Place}}(?!的|企业|高校|大学|农户|等国|人民|学生)", ("预拨", "下达", "拨付", "安排", "调拨", "划拨", "调度")),
    Frame("aid_to", "SUPPORTS", rf"^{{head:Agency|Place|Association|Enterprise}}~【向|为|给|对】{{tail+:Place}}(?:提供|捐赠|给予|援助|拨付|追加|划拨|支付)(?:了)?[^，。；{ANY}]{{0,20}}?(?:援助|赠款|资金|贷款|物资|支持|捐款|补助|设备|款)", ("提供", "捐赠", "给予", "援助", "拨付", "追加", "划拨", "支付")),
    # 某计划在某基金会的支持下启动
    Frame("backed_by", "SUPPORTS", r"{tail:Program|Platform|University|Enterprise|Zone|Alliance|Industry}【在】{head+:Agency|Place|Association|University|Enterprise|Zone|Fund|Program}(?:等[^，。；]{0,6})?(?:的)?(?:大力|鼎力|亲切|精心|坚强|重视|关心|高度|有力|全力|、|和|与|指导|领导|关怀|帮助)*(?:支持|资助|帮扶)下", ("支持下", "资助下", "帮扶下")),
    # 对某市长期以来对学校的大力支持表示感谢
    Frame("thanked", "SUPPORTS", rf"(?:对|向|感谢|得到|得益于)(?:近年来|多年来|长期以来|一直以来|一直|以来)?{{head+:Agency|Place|University|Platform|Enterprise|Association|Zone}}[^，。；{ANY}]{{0,16}}?(?:对|给予|给|为){{tail+:{HELPED}|Place}}[^，。；{ANY}]{{0,14}}?(?:(?:肯定|认可|关心|关注|信任|指导|理解)[，、和]+(?:以及)?对{{:{HELPED}|Place}}[^，。；{ANY}]{{0,14}}?)?【支持|帮助|帮扶|资助|援助|支援|支撑】", ("支持", "帮助", "帮扶", "资助", "援助", "支援", "支撑")),
    # 对学校长期支持某市发展表示感谢
    Frame("thanked_for", "SUPPORTS", rf"(?:对|感谢){{head+:Agency|Place|University|Platform|Enterprise|Association|Zone}}(?:长期|一直|多年|始终|以来|来|大力|的|给予|倾力|全力|持续)*【支持|帮助|帮扶|助力|关心支持|服务】{{tail+:{HELPED}|Place}}[^。；]{{0,30}}?(?:感谢|谢意|贡献|敬意)", ("感谢", "谢意", "贡献", "敬意")),
    # 某市为集成电路产业提供强有力的支撑
    Frame("underpins", "SUPPORTS", rf"^{{head+:Agency|Place|Policy|Program|Platform}}~【为】{{tail*:Industry|Program}}[^，。；{ANY}]{{0,10}}?提供[^，。；{ANY}]{{0,12}}?(?:支撑|保障|支持)", ("提供",), explicit=True),
    # 某计划先后被写入《甲规划》《乙意见》
    Frame("written_into", "SUPPORTS", rf"{{tail:Program|Industry|Platform|Zone}}[^，。；{ANY}]{{0,8}}?被?【写入|写进|载入】(?:了)?[^，。；{ANY}]{{0,6}}?{{head+:Policy}}", ("写入", "写进", "载入")),
    # 《建议》针对绿色制造提出明确要求
    Frame("policy_on", "SUPPORTS", rf"{{head:Policy}}[^，。；{ANY}]{{0,4}}?【针对|围绕|就|对】{{tail*:Industry|Program}}[^，。；{ANY}]{{0,10}}?(?:提出|作出|做出|进行|给予)", ("提出", "作出", "做出", "进行", "给予")),
    # 某行动覆盖工业、交通运输等领域; 支持范围扩大至电子信息、设施农业等领域
    Frame("scheme_covers", "SUPPORTS", rf"{{head:Program|Policy|Fund}}[^。；{ANY}]{{0,30}}?【覆盖|涵盖|扩大[至到]|拓展[至到]|扩展[至到]|延伸[至到]】(?:了)?[^，。；{ANY}]{{0,4}}?{{tail*:Industry}}(?:等)?[^，。；{ANY}]{{0,12}}?(?:领域|行业|产业|方向|赛道)", ("覆盖", "涵盖", "扩大", "拓展", "扩展", "延伸")),
    # 推进甲、乙等13条产业链倍增计划; 甲、乙等领域专项行动
    Frame("scheme_of", "SUPPORTS", rf"{{tail*:Industry}}等(?:\d+|[一二两三四五六七八九十]+)(?:大|个|条)[^，。；、{ANY}]{{0,10}}?{{head:Program}}", ("等",)),
    # 对某产业项目，……给予奖励; 用于某产业发展补助, in a policy
    Frame("subsidises", "SUPPORTS", r"^{head:Policy}~【对|用于】…{tail+:Industry}[^。；]{0,60}?(?:给予|奖励|补助|补贴|扶持)", ("给予", "奖励", "补助", "补贴", "扶持")),
    # 规划提出推动量子科技、生物制造…
    Frame("policy_says", "SUPPORTS", rf"(?<!落实)(?<!贯彻)(?<!按照)(?<!执行){{head:Policy}}(?:中|明确|，|等|进一步)*【提出|明确|指出|要求(?!，)|强调|部署(?!要求|和|安排)|支持】[^。；{DOERS}]{{0,30}}?(?:推动|发展|支持|培育|布局|构建|建设|实施|推进|壮大|打造|探索|稳住|稳定|开展|聚焦|加快|促进|优化|启动|在|高质量|共建|深化|完善|健全|落实|建立|推广|鼓励|扩大|提升|做强|做优|做大){{1,3}}[^，。；]{{0,8}}?{{tail*:Industry|Program}}(?!资源|富集|地区)", ("提出", "明确", "指出", "要求", "强调", "部署", "支持")),
    # 支持高校科研人员到企业担任“科技副总”; 推动高校按照先使用后付费方式
    Frame("policy_lets", "SUPPORTS", r"^{head:Policy}~【推动|支持|鼓励|引导】[^，。；：]{2,24}?(?:担任|实施|参加|参与|开展|承担|按照|采取|采用|通过|推广|探索){tail+:Program}(?!的)", ("推动", "支持", "鼓励", "引导")),
    # 为加快推广某模式，…印发某清单
    Frame("issued_for", "SUPPORTS", r"【为】(?:了)?(?:加快|深入|全面|进一步|大力|更好|切实|有序)*(?:推广|推进|推动|支持|促进|实施|落实|加强|规范|深化|做好){tail+:Program|Industry|Platform|Zone}[^。；]{0,60}?(?:印发|出台|制定|发布|颁布)(?:了|实施)?…{head+:Policy}", ("印发", "出台", "制定", "发布", "颁布")),
    # 根据某意见，在各市布局某试点
    Frame("according_to", "SUPPORTS", r"【根据|按照】{head:Policy}，[^。；]{0,80}?(?:实现|推广|构建|实施|推进|开展|布局|建设|打造|发展|培育|支持)[^，。；]{0,24}?{tail+:Program|Industry}", ("根据", "按照")),
    Frame("fund_goes_to", "SUPPORTS", r"{head:Fund}[^。；]{0,80}?(?:重点|精准|主要|优先)?【投向|投资于|重点投资】…{tail*:Industry}", ("投向", "投资于", "重点投资")),
    # 对甲、乙等产业展开某行动; not 围绕甲领域实施某行动, which tells what the place does
    Frame("scheme_for", "SUPPORTS", rf"【针对|面向|对】{{tail*:Industry}}(?:等)?[^，。；{ANY}]{{0,14}}，?(?:滚动|深入|持续|全面|启动|组织|分类|分行业|部署|大力)*(?:实施|开展|展开|推进|启动)[^，。；{ANY}]{{0,6}}?{{head:Program}}", ("实施", "开展", "展开", "推进", "启动")),
    # 某行动在甲等领域推开; 某计划重点在……
    Frame("scheme_in", "SUPPORTS", rf"{{head:Program}}[^，。；{ANY}]{{0,6}}?(?:重点|主要|先后|率先|将)*【在】{{tail*:Industry}}(?:等)?[^，。；{ANY}]{{0,8}}?(?:领域|行业|产业)", ("领域", "行业", "产业")),
    # 某公司获某银行某贷款支持
    Frame("gets_backing", "SUPPORTS", r"{tail:Enterprise|Platform|University|Zone}~【获得?|得到|收到|享受】(?:了)?{head:Fund|FinancialProduct|Agency|Program}…(?:支持|资助|贷款|资金|扶持|投放)", ("获", "得到", "享受", "收到")),
    # 某基金通过股权投资方式支持某公司
    Frame("fund_helps", "SUPPORTS", rf"^{{head:Fund|FinancialProduct}}~【通过|以|采取|采用】[^，。；{ANY}]{{2,16}}?(?:支持|扶持|助力|培育)(?:了)?…{{tail+:Enterprise|Platform|Zone|University}}", ("支持", "扶持", "助力", "培育")),
    # 某基金投资某公司
    Frame("invests", "INVESTS_IN", rf"^{{head+}}(?![^，。；]{{0,12}}(?:阻止|反对|放弃|叫停|暂停|终止))~【投资设立|出资设立|出资成立|(?<![总的外方性])投资(?!{NO_INVESTING})|入股|领投|参股|注资|战略投资(?!者)|战略入股|跟投|增资|控股|直投|收购|并购|认购|增持】(?:了|于|入股)?…{{tail+:Enterprise}}(?![^，。；]{{0,14}}(?:工厂|厂房|资产|业务|商标|产品|项目|基地|园区|总经理|董事长|负责人|首席))", ("投", "入股", "参股", "注资", "增资", "控股", "出资", "收购", "并购", "认购", "增持")),
    # 某公司完成B轮融资，甲资本领投，乙、丙跟投
    Frame("leads_round", "INVESTS_IN", rf"^{{tail:Enterprise}}[^。；，{ANY}]{{0,24}}?融资[^。；，{ANY}]{{0,8}}，(?:本轮(?:融资)?)?由?{{head+:Enterprise|Fund}}(?:等[^，。；{ANY}]{{0,6}})?(?:联合|独家|共同)?【领投|独家投资|战略投资】(?:，(?:老股东)?{{head2+:Enterprise|Fund}}(?:等[^，。；{ANY}]{{0,8}})?(?:持续|继续)?(?:跟投|参投|加码|追投))?", ("领投", "独家投资", "战略投资")),
    # 某公司完成A轮融资，领投方为甲基金，乙公司、丙资本跟投; A轮融资由甲领投，乙跟投
    Frame("round_led_by", "INVESTS_IN", rf"{{tail:Enterprise}}[^。；{ANY}]{{0,40}}?融资，?[^。；，{ANY}]{{0,8}}(?:【领投方|投资方|投资人|投资机构|领投机构|跟投方】(?:为|是|包括|有|系)|由){{head+:Enterprise|Fund|Agency}}(?:等[^，。；{ANY}]{{0,8}})?(?:联合|独家|共同)?(?:领投)?(?:，(?:老股东|原股东)?{{head2+:Enterprise|Fund|Agency}}(?:等[^，。；{ANY}]{{0,8}})?(?:持续|继续)?(?:参与)?(?:跟投|参投|加码|追投))?", ("领投", "投资方", "投资人", "投资机构", "跟投方")),
    # 某基金通过股权投资方式支持某公司
    Frame("invests_by_way", "INVESTS_IN", r"^{head+:Fund|Enterprise|Agency}~【通过|以|采取|采用】(?:股权投资|直接投资|直投|股权|增资扩股|参股|战略投资|跟投|可转债|投贷联动|债转股|入股)+(?:等|的)?(?:方式|形式|模式|途径)?(?:支持|扶持|助力|投资|入股|注资|培育)…{tail+:Enterprise}", ("股", "投")),
    # 甲基金领投某公司，乙公司跟投
    Frame("follows", "INVESTS_IN", rf"(?:投资|领投|入股|注资|增资)(?:了)?{{tail:Enterprise}}[^。；{ANY}]{{0,16}}，{{head+:Enterprise|Fund}}(?:等[^，。；{ANY}]{{0,10}})?【跟投|参投|联合投资|共同参与】", ("跟投", "参投", "联合投资", "共同参与")),
    # 某公司完成对某公司的投资
    Frame("invests_into", "INVESTS_IN", r"^{head+}~【(?:完成|实施|追加)?(?:了)?(?:对|向)】{tail+:Enterprise}(?:的)?(?:首轮|新一轮|战略|股权|[A-D]轮)*(?:投资|增资|收购|注资|并购)", ("对", "向")),
    # 某市设立某基金，基金已投资甲公司、乙公司
    Frame("fund_invests", "INVESTS_IN", r"{head:Fund}[^。；]{0,60}?[，。；](?:目前|截至目前，|该|本)*(?:母|子)?基金(?:已经?|累计|先后|目前|现|成功|还|，)*【投资|投向|领投|投了|参股】(?:了|于)?…{tail+:Enterprise}", ("基金",)),
    Frame("invested_by", "INVESTS_IN", r"{tail:Enterprise}~【获得?|完成(?!对)|迎来|引入】(?:了)?[^，。；]{0,8}?{head+}(?:等[^，。；]{0,8})?(?:的)?…(?:投资|领投|注资|入股|增资|战投)", ("投", "注资", "入股", "增资")),
    # 甲公司、乙公司等7家企业与某基金签订投资合作协议
    Frame("invests_by_contract_with", "INVESTS_IN", rf"{{head:Fund}}[^，。；{ANY}]{{0,12}}?(?:分别)?(?:与|同|和){{tail+:Enterprise}}(?:等[^，。；{ANY}]{{0,8}})?【签订|签署|签下|达成】(?:了)?[^，。；{ANY}]{{0,10}}?(?:投资|增资|入股|股权)", ("签", "达成")),
    Frame("invests_by_contract", "INVESTS_IN", rf"{{tail+:Enterprise}}[^，。；{ANY}]{{0,12}}?(?:分别)?(?:与|同|和){{head+:Fund|Enterprise}}【签订|签署|签下|达成】(?:了)?[^，。；{ANY}]{{0,6}}?(?:投资|增资|入股|股权)", ("签", "达成")),
    # 某公司受到某创投等机构关注，共获得股权融资
    Frame("funded_by", "INVESTS_IN", rf"{{tail+:Enterprise}}[^，。；]{{0,12}}?(?:受到|获得?|得到|赢得|吸引){{head+:Fund|Enterprise}}[^，。；{ANY}]{{0,10}}?(?:关注|青睐|认可|支持)，[^，。；{ANY}]{{0,8}}?【获得?|完成】[^，。；{ANY}]{{0,8}}?(?:融资|投资)", ("融资", "投资")),
    # 某基金向某公司投入5000万元
    Frame("puts_into", "INVESTS_IN", rf"{{head+:Fund|Enterprise|Agency|Place}}(?:已|先后|累计|直接|还|联合|共同)*【向|对|给】{{tail:Enterprise}}[^，。；{ANY}]{{0,8}}?(?:投入|投资|注资|增资|入股)[^，。；{ANY}]{{0,6}}?\d", ("投入", "投资", "注资", "增资", "入股")),
    # 某基金已投出9个项目，其中某公司获投6000万元
    Frame("gets_invested", "INVESTS_IN", rf"{{head:Fund}}[^。；]{{0,80}}?{{tail:Enterprise}}[^，。；{ANY}]{{0,6}}?【获投】", ("获投",)),
    # 这家公司的最大股东是某公司; 某公司持股51%的某公司
    Frame("shareholder", "INVESTS_IN", rf"{{tail:Enterprise}}(?:的|，)?[^，。；{ANY}]{{0,8}}?(?:股东|控股方|出资方)【是|为|包括|有】[^，。；{ANY}]{{0,14}}?{{head+:Enterprise|Fund|Agency}}", ("股东", "控股方", "出资方")),
    Frame("invested_of", "INVESTS_IN", r"由?{head+}(?:独家|联合|共同)?【(?:总)?投资|领投|参股|控股|投资建设】(?:[约超近]?[\d.]+亿?万?余?元)?(?:人民币)?(?:兴建|建设|建立|设立|成立)?的{tail+:Enterprise}", ("投", "参股", "控股")),
)  # fmt: skip


# A list or form about a programme does not support it; nor does the notice that only brings the plan.
NO_SUPPORT = re.compile(
    r"(?:声明|摘编|洞察报告|研究报告|分析报告|(?:发展|年度|自评|评估|调查|监测|统计|质量|进展|总结)报告|审核要点|备忘录|讨论稿）?|构想|论述|白皮书|蓝皮书|讲话|案例|公报|协议|协定|名单的通知|表|请示|宣言|核对单|说明|讨论稿|问题的通知|名单|名录|清单|申请书|答复|复函|的函|公示|规定|目录|标准|公告|规范|规程|技术规范|法|条例|原则|倡议|模型|结果|展望|指标|体系|框架协议|资助协议|指南|通报)(?:[（(〔\[][^（）()]*[）)〕\]])?$"
    r"|印发.*的通知$|[区园]建设"
)
# 根据《……》《……》: what only is gone by.
CITED = re.compile(
    r"(?:根据|依据|按照|依照|遵照|贯彻|落实)[^，。；、》《]{0,12}《?(?:[^《》。；]{1,60}》[^，。；《》]{0,24}、?和?《)*$"
)
MOST = 200  # names of a document that are looked for in titles


@Language.component("zhengtu_support")
def support(doc: Doc) -> Doc:
    say(doc, framed(doc, FRAMES))
    say(doc, _funded(doc))
    say(doc, _for_zone(doc))
    return say(doc, _by_title(doc))


# 该研究得到国家重点研发计划、某省科技厅等资助, in the news of a university
NUMBER = r"（[^（）]{1,120}）"  # of the grant: （21978183，81921004）
FUNDED = re.compile(
    rf"(?:研究|工作|成果|论文|项目|课题|学位){PLAIN}{{0,16}}?(?:得到|获得?|受到?)(?:了|到)?"
    rf"(?P<list>(?:{MEMBER}{{0,12}}?{GRANTS}(?:(?:{MEMBER}|{NUMBER}){{0,12}}?[、和与及])?){{1,20}})(?:{PLAIN}|{NUMBER}|[{SIGNS['Place']}]){{0,16}}?(?:资助|支持|经费)"
)


def _funded(doc: Doc) -> Iterator[Statement]:
    """The schemes and bodies that paid for a piece of research, and the university whose news it is."""
    house = publisher(doc)
    if not house or not re.search("资助|支持", notes(doc).text):
        return
    for part in read(doc):
        for found in FUNDED.finditer(part.line.text):
            for slot in part.line.named(*found.span("list")):
                if slot.thing.name != house:
                    end = part.line.ends[found.end() - 1]
                    yield Statement(
                        slot.thing, "SUPPORTS", Thing("University", house), slot.start, end, "funded", "done", {}
                    )


def _by_title(doc: Doc) -> Iterator[Statement]:
    """《关于推进某计划的意见》: a policy supports the programme or industry that its title names, where the text speaks of it."""
    found = notes(doc)
    titles = {n.thing: n for n in reversed(found.mentions) if n.thing.type == "Policy" and not n.implied}
    fields = dict.fromkeys(n.thing for n in found.mentions if n.thing.type in ("Program", "Industry"))
    for policy, named in list(titles.items())[:MOST]:
        title = QUOTES.sub("", policy.name)
        if policy != found.policy and CITED.search(found.text[max(0, named.start - 100) : named.start]):
            continue
        for field in list(fields)[:MOST]:
            forms = {QUOTES.sub("", form) for form in (field.name, *found.aliases.get(field, ()))}
            if (
                any(len(form) > 2 and form in title for form in forms)
                and not NO_SUPPORT.search(title)
                and not _within(field, forms, title, fields)
            ):
                yield Statement(policy, "SUPPORTS", field, named.start, named.end, "title_names", "", {})


# 《关于金融支持某合作区建设的意见》: a zone that the title says is helped
FOR_ZONE = re.compile(r"支持|促进|推进|推动|加快|深化|同意|扶持|赋能")


def _for_zone(doc: Doc) -> Iterator[Statement]:
    found = notes(doc)
    titles = {n.thing: n for n in reversed(found.mentions) if n.thing.type == "Policy" and not n.implied}
    zones = {n.thing: {n.thing.name, *found.aliases.get(n.thing, ())} for n in found.mentions if n.thing.type == "Zone"}
    for policy, named in list(titles.items())[:MOST]:
        title = QUOTES.sub("", policy.name)
        helped = FOR_ZONE.search(title) if zones else None
        for zone, forms in list(zones.items())[:MOST] if helped else ():
            own = _owns(forms, title) and not title.endswith("促进条例")
            if any(len(form) > 3 and form in title for form in forms) and not own and not NO_HELP.search(title):
                yield Statement(policy, "SUPPORTS", zone, named.start, named.end, "title_zone", "", {})


BROUGHT = re.compile(r"(?:关于)?(?:印发|发布|公布|下发|转发)《?")


def _owns(forms: set[str], title: str) -> bool:
    """《云台高新区支持软件产业若干政策》, and the notice that brings it: what the zone itself gives to others."""
    starts = (0, *(found.end() for found in BROUGHT.finditer(title)))
    return any(title.startswith(form, at) for form in forms for at in starts)


NO_HELP = re.compile(r"(?:表|名单|名录|清单|答复|复函|公示|目录|标准|公告|通报|报告|请示)$")


def _within(field: Thing, forms: set[str], title: str, fields: Iterable[Thing]) -> bool:
    """Whether a title that names a field names it only inside a longer one: 医药产业 in 中医药产业."""
    longer = (QUOTES.sub("", other.name) for other in fields if other != field and other.type == field.type)
    return any(len(name) > len(form) and form in name and name in title for name in longer for form in forms)


QUOTES = re.compile("[“”‘’《》]")

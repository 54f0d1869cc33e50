"""GUIDES: who leads or guides whom, and under whose guidance an event is held."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extract.relations.family import framed, say
from extract.relations.frame import Frame
from extract.relations.line import ANY

LED = r"(?:指导|领导|指挥|统筹|统筹指导|统一领导)"
UNDER = rf"(?:的)?(?:统筹|精心|悉心|具体|业务|统一|直接|大力|坚强|全程|专业|关心|关怀|帮助|支持|组织|、|和|与)*{LED}(?:和支持|、支持|支持)?下"
GUIDED = "Zone|University|Platform|Enterprise|Agency|Association|Alliance|Place|Event"
FRAMES = (
    # 在某中心指导下，A、B…
    Frame("under_guidance", "GUIDES", rf"【在】{{head+}}{UNDER}，?{{tail}}(?:[和与]{{tail2}})?(?![、和与]|等)", ("下",)),
    # 在某省委坚强领导和某部精心指导下，某园区…
    Frame("under_both", "GUIDES", rf"【在】{{head+}}(?:的)?(?:[坚正]强?确?|统一|关心|和|、|集中)*(?:领导|关心|支持|关怀)(?:、|和|与|，){{head2+}}{UNDER}，?{{tail}}(?:[和与]{{tail2}})?(?![、和与]|等)", ("下",)),
    # 在某省委领导下，由甲、乙和丙…
    Frame("under_guidance_by", "GUIDES", rf"【在】{{head+}}{UNDER}，(?:由|经){{tail+}}", ("下",)),
    # 某会是在某委领导下，由某部、某团委指导的群众组织
    Frame("is_guided", "GUIDES", rf"^{{tail:Association|Alliance|Platform|Agency}}，?是?【在】{{head+}}{UNDER}(?:，{{head2+}}(?:的)?(?:具体|共同)?指导下)?(?=的|于|成立|，|由)", ("下",)),
    # 某联盟由甲部、乙部等部门指导开展工作
    Frame("guided_by_ministry", "GUIDES", rf"^{{tail:Association|Alliance|Platform|Agency|Event}}【由】{{head+}}[^，。；{ANY}]{{0,16}}?(?:指导|主管|领导)", ("由",)),
    # 在某中心指导下，A、B…发起成立某联盟
    Frame("guided_founding", "GUIDES", rf"【在】{{head+}}(?:及其[^，。；{ANY}]{{0,6}})?[^，。；]{{0,12}}?{UNDER}，(?![^，。；]{{0,80}}(?:迎接|学习|贯彻|宣传))[^，。；]{{0,80}}?(?:成立|组建|设立|举办|召开|主办|举行|承办)…{{tail:Alliance|Platform|Association|Event|Agency}}", ("下",)),
    # 将某高新区建设工作纳入某协调小组统筹指导
    Frame("put_under", "GUIDES", rf"{{tail+:Zone|Place|Platform|Enterprise|University|Association}}(?:[^，。；{ANY}]{{0,24}})?，?【纳入】{{head:Agency|Association}}(?:的)?(?:统筹|统一|归口)*(?:指导|领导|管理)", ("纳入",)),
    # 某办公室在某局指导下开展工作
    Frame("guided_within", "GUIDES", rf"^{{tail+:Agency|Association|Alliance|Platform|Enterprise|University|Zone}}(?:应当?|要|须|必须)?【在】{{head+}}{UNDER}", ("下",)),
    Frame("guided_event", "GUIDES", r"由?{head+}【指导|联合指导】，?(?:由)?[^。；]{0,80}?(?:主办|承办|举办|协办)[^。；]{0,40}?{tail:Event}", ("指导",)),
    Frame("guided_by", "GUIDES", r"{tail:Event}(?!精神|之际|召开之|期间)[^。；]{0,24}?由{head+}【指导】", ("指导",)),
    Frame("guiding_unit", "GUIDES", r"{tail:Event}[^。]{0,60}?【指导单位(?:为|是|：)】…{head+}", ("指导单位",)),
    # 某部指导某会做好工作; 某办公室领导某委员会
    Frame("guides", "GUIDES", rf"^{{head+:Agency|Association}}~【指导|督导|(?<![、主要])领导】(?:和|、(?![{ANY}])|并|监督|督促|协调|支持|帮助)*(?:各|全[省市区县]|有关)?{{tail+:Zone|University|Platform|Enterprise|Agency|Association|Alliance|Place}}(?!的|领导|[^，。；{ANY}]{{0,4}}(?:有关规定|精神|要求))", ("指导", "督导", "领导")),
    # 甲厅、乙厅要对某园区给予指导和支持
    Frame("gives_guidance", "GUIDES", rf"^{{head+:Agency|Association}}~【对】{{tail+:{GUIDED}}}[^，。；{ANY}]{{0,10}}?(?:给予|予以|加强|进行|开展|做好|强化)[^，。；{ANY}]{{0,10}}?(?<!思想)指导(?!思想|意见|价|目录)", ("指导",)),
    # 甲厅要加强对某园区建设的指导
    Frame("more_guidance", "GUIDES", rf"^{{head+:Agency|Association}}~【加强|强化|做好|加大|负责】(?:了)?对{{tail+:{GUIDED}}}[^，。；{ANY}]{{0,12}}?(?:指导|领导)(?!思想|意见|干部|班子)", ("指导", "领导")),
    # 某协会接受甲厅的业务指导
    Frame("takes_guidance", "GUIDES", r"^{tail+:Association|Alliance|Platform|Agency|Enterprise|Zone}~【接受】{head+:Agency|Association}(?:和[^，。；]{0,12}?)?的?(?:业务|工作|统一|行业|具体|直接|监督|管理|和|与|、)*(?:指导|领导)", ("接受",)),
    # 赴某研究院调研指导工作
    Frame("visited_to_guide", "GUIDES", r"{head:Agency|Association}[^。；，]{0,30}?(?:赴|到|来到|莅临){tail+:Zone|University|Platform|Enterprise|Alliance}[^。；]{0,40}?【(?:调研|检查|视察|考察|督导|实地)?(?:、|并)?指导(?:工作)?】", ("指导",)),
)  # fmt: skip


@Language.component("zhengtu_guidance")
def guidance(doc: Doc) -> Doc:
    return say(doc, framed(doc, FRAMES))

"""COOPERATES_WITH: who works with whom, by contract or by deed."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extract.notes import Statement, notes
from extract.relations.family import framed, say
from extract.relations.frame import Frame
from extract.relations.line import ANY

DEED = (
    r"签署|签订|签约|签下|缔结|达成[^，。；]{0,10}(?:合作|协议|意向|共识)|(?:开展|深化|加强|建立|推进|强化|扩大|拓展|启动|展开|进行|保持|密切|形成|促成)[^，。；]{0,24}?(?:合作|协作|联动|协同|对接|攻关|伙伴关系|联系)|"
    r"战略合作|联合(?:攻关|开展|研发|培养|申报|举办|打造|设立|承担)|合作(?:研发|开发|共建|开展|建设)?|携手|牵手|联手|互通|联动|共同(?:研发|开发|推进|打造|承担)"
)
WITH = ("与", "和", "同", "携手", "联合", "会同", "联手", "协同", "牵手", "合作")

ACTOR = "University|Zone|Enterprise|Platform|Place|Agency|Association"

FRAMES = (
    # 某高新区与某大学等60余家高校院所开展产学研合作
    Frame("with_deed", "COOPERATES_WITH", rf"^{{head+}}~(?:与|和|同|跟){{tail*}}(?:还|也|已|将|又|共同|联合|正式|就|围绕|在)?~【{DEED}】", WITH),
    # 与某大学合作
    Frame("with_inside", "COOPERATES_WITH", r"{head:University|Zone|Enterprise|Platform|Place|Agency}(?:与|和){tail:University|Zone|Enterprise|Platform|Place|Agency}(?:正式)?【签署|签订|签约|达成合作|战略合作|合作】", WITH),
    # 某大学携手某研究所、某公司
    Frame("hand_in_hand", "COOPERATES_WITH", r"^{head+}~【携手|联合|会同|联手|协同|牵手|牵手】{tail*}", WITH),
    # 某大学校长张明与某市市长李强签署协议
    Frame("sign_for", "COOPERATES_WITH", rf"{{head:{ACTOR}}}[^，。；{ANY}]{{0,16}}{{:Person}}(?:与|和|、|，){{tail:{ACTOR}}}[^，。；{ANY}]{{0,16}}{{:Person}}[^，。；{ANY}]{{0,12}}【签署|签订|签约】", ("签署", "签订", "签约")),
    Frame("both_sign", "COOPERATES_WITH", r"^{head+}~【签署|签订|签约|缔结|达成】了?[^，。；]{0,20}?(?:合作|协议|备忘录|意向)", ("签", "达成", "缔结"), both=True),
    Frame("both_cooperate", "COOPERATES_WITH", r"^{head+}~【(?:开展|深化|加强|推进|展开|进行|建立)[^，。；]{0,20}?合作|推进合作共建|战略合作|携手合作】", ("合作",), both=True),
    # 由某大学牵头，联合某实验室、某公司
    Frame("led_jointly", "COOPERATES_WITH", r"由{head:University|Platform|Enterprise|Agency|Zone|Association}牵头，【联合|会同|协同|联手】{tail*}", ("牵头",)),
)  # fmt: skip


@Language.component("zhengtu_cooperation")
def cooperation(doc: Doc) -> Doc:
    return say(doc, (said for said in framed(doc, FRAMES) if not _procedure(doc, said)))


def _procedure(doc: Doc, said: Statement) -> bool:
    """省科技厅会同省财政厅审核, in a policy: who does a step with whom is no cooperation of theirs."""
    return bool(notes(doc).policy) and said.rule == "hand_in_hand" and said.head.type == said.tail.type == "Agency"

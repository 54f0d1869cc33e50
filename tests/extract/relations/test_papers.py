"""Who issued what, and what it rests on."""


def test_joint_issue_of_two(told):
    """Each of the bodies issued each of the papers, on the day that the sentence gives."""
    found = told(
        "{Agency:省科技厅}、{Agency:省教育厅}于2025年9月10日联合印发《{Policy:政策清单}》和《{Policy:改革清单}》。"
    )
    assert {(s.head.name, s.tail.name) for s in found} == {
        (a, p) for a in ("省科技厅", "省教育厅") for p in ("政策清单", "改革清单")
    }
    assert {s.attributes["date"] for s in found} == {"2025-09-10"}


def test_basis(said):
    """根据《甲规划》，省政府制定《乙方案》."""
    found = said("根据《{Policy:甲规划}》，{Agency:省政府}制定《{Policy:乙方案}》。")
    assert found == {("省政府", "ISSUED", "乙方案"), ("乙方案", "CITES", "甲规划")}


def test_form_of_a_reply(said):
    """The signature issues, the addressee wrote what is answered, and what is named is cited."""
    found = said(
        "{Policy:国务院关于某事的批复}\n{Agency:民航总局}：\n你局《{Policy:关于某事的请示}》收悉。\n{Agency:国务院}\n2006年5月23日\n",
        policy="国务院关于某事的批复",
    )
    assert ("国务院", "ISSUED", "国务院关于某事的批复") in found
    assert ("民航总局", "ISSUED", "关于某事的请示") in found
    assert ("国务院关于某事的批复", "CITES", "关于某事的请示") in found


def test_what_is_still_to_be_written_is_not_cited(said):
    """应急部负责制定某办法 is no reference to it."""
    found = said("{Agency:应急部}负责制定{Policy:某办法}。", policy="某通知")
    assert ("某通知", "CITES", "某办法") not in found


def test_issuers_in_front_of_a_title(said):
    """甲县委 甲县人民政府关于…: both issued it."""
    title = "甲县委 甲县人民政府关于支持产业的意见"
    found = said(f"{{Policy:{title}}}\n{{Agency:甲县委}}、{{Agency:甲县人民政府}}决定如下。", policy=title)
    assert {("甲县委", "ISSUED", title), ("甲县人民政府", "ISSUED", title)} <= found


def test_no_issuer_whose_name_goes_on(said):
    """甲县人民政府办公室关于… is not of the government."""
    title = "甲县人民政府办公室关于支持产业的通知"
    found = said(f"{{Policy:{title}}}\n{{Agency:甲县人民政府}}决定如下。", policy=title)
    assert not {one for one in found if one[1] == "ISSUED"}


def test_a_place_issues(said):
    """某市出台办法; to agree to a plan is not to issue it."""
    found = said("{Place:乙市}出台{Policy:孵化器管理办法}。{Agency:国务院}批复同意{Policy:某区建设方案}。")
    assert ("乙市", "ISSUED", "孵化器管理办法") in found
    assert not {one for one in found if one[2] == "某区建设方案"}


def test_a_paper_passed_on_is_signed_by_its_author(said):
    """Below the notice and its date stands the other's report, with another signature."""
    found = said(
        "{Policy:某办转发某局报告的通知}\n各省：\n现转发给你们。\n{Agency:某办}\n2020年2月5日\n"
        "{Policy:关于防灾工作的报告}\n{~Agency:国务院|国务院}：\n现报告如下，请批转。\n{Agency:某局}\n2020年1月25日",
        policy="某办转发某局报告的通知",
    )
    assert {("某办", "某办转发某局报告的通知"), ("某局", "关于防灾工作的报告")} == {
        (h, t) for h, r, t in found if r == "ISSUED"
    }


def test_agreements_signed_for_two(said):
    """张明代表甲与乙签订协议; 校长与总干事代表双方签署."""
    found = said("{Person:张明}代表{University:甲校}与{Agency:乙府}签订{Policy:合作协议}。")
    assert {h for h, r, _ in found if r == "ISSUED"} == {"甲校", "乙府"}
    found = said(
        "{University:甲校}校长{Person:张明}与{Association:丙会}总干事{Person:李勇}代表双方签署{Policy:框架协议}。"
    )
    assert {h for h, r, _ in found if r == "ISSUED"} == {"甲校", "丙会"}


def test_a_title_over_two_lines(said):
    """The attached report is known by its title, though it stands over two lines."""
    found = said(
        "{Policy:某办转发某局请示的通知}\n{Agency:某局}《{Policy:关于扩大某某规模有关问题的请示}》现转发给你们。\n{Agency:某办}\n2020年2月5日\n"
        "关于扩大某某规模\n有关问题的请示\n某院：\n根据《{Policy:某意见}》精神，报告如下。\n{Agency:某局}\n2020年1月25日",
        policy="某办转发某局请示的通知",
    )
    assert ("某局", "ISSUED", "关于扩大某某规模有关问题的请示") in found
    assert ("关于扩大某某规模有关问题的请示", "CITES", "某意见") in found


def test_issuers_side_by_side(said):
    """甲厅 乙厅关于印发《某办法》的通知; and who only passes a paper on has not issued it."""
    found = said("{Agency:甲厅} {Agency:乙厅}关于印发《{Policy:某办法}》的通知印发后，各地迅速落实。")
    assert found == {("甲厅", "ISSUED", "某办法"), ("乙厅", "ISSUED", "某办法")}
    assert said("{Agency:甲厅}转发{Agency:乙部}《{Policy:某意见}》。") == {("乙部", "ISSUED", "某意见")}


def test_one_replaces_the_other(said):
    """《甲办法》自某日起施行，《乙办法》同时废止."""
    found = said("《{Policy:甲办法}》自2026年1月1日起施行，《{Policy:乙办法}》同时废止。")
    assert found == {("甲办法", "CITES", "乙办法")}


def test_a_decree(said):
    """某省人民政府令 / 第77号 / 现公布《某办法》."""
    found = said("云杉省人民政府令\n第77号\n现公布《{Policy:云杉省某办法}》，自2024年6月1日起施行。")
    paper = "云杉省人民政府令第77号"
    assert {
        ("云杉省人民政府", "ISSUED", paper),
        ("云杉省人民政府", "ISSUED", "云杉省某办法"),
        (paper, "CITES", "云杉省某办法"),
    } <= found


def test_whose_plan_others_study(said):
    """甲部、乙部认真研究某省制订的《方案》: it is the province's."""
    found = said("{Agency:甲部}、{Agency:乙部}等有关部门认真研究{Place:某省}制订的《{Policy:某方案}》。")
    assert found == {("某省", "ISSUED", "某方案")}


def test_two_bodies_of_the_centre_written_as_one(said):
    """中共中央国务院关于…: two issuers, with a space between them or none."""
    for title in ("中共中央国务院关于甲的意见", "中共中央 国务院关于甲的意见"):
        found = said(f"《{{Policy:{title}}}》发布。")
        assert {(h, r) for h, r, t in found if t == title} == {("中共中央", "ISSUED"), ("国务院", "ISSUED")}


def test_each_paper_is_of_those_before_it(said):
    """甲、乙《…意见》和丙《…办法》: the first paper ends the list of its issuers."""
    found = said("{Agency:甲委}、{Agency:乙院}《{Policy:某意见}》和{Agency:丙厅}《{Policy:某办法}》提出。")
    assert {(h, t) for h, r, t in found if r == "ISSUED"} == {
        ("甲委", "某意见"),
        ("乙院", "某意见"),
        ("丙厅", "某办法"),
    }


def test_voted_for(said):
    """某省人大常委会表决通过《…条例》; a law that is annulled is not issued."""
    assert ("某省人大常委会", "ISSUED", "某条例") in said("{Agency:某省人大常委会}表决通过《{Policy:某条例}》。")
    assert not said("{Agency:某部}签署法令废止《{Policy:某条约}》。")


def test_of_the_place_before_it(said):
    """落实甲省《…措施》: its own; of a region or of several nobody says."""
    found = said(
        "落实{Place:甲省}《{Policy:某措施}》，对接{Place:乙大湾区}《{Policy:某纲要}》，以及{Place:丙省}、{Place:丁省}《{Policy:某方案}》。"
    )
    assert {(h, t) for h, r, t in found if r == "ISSUED"} == {("甲省", "某措施")}


def test_bodies_of_a_row_of_places(said):
    """甲市、乙市两市人民政府印发."""
    found = said("{Place:甲市}、{Place:乙市}两市人民政府共同印发《{Policy:某方案}》。")
    assert {h for h, r, _ in found if r == "ISSUED"} == {"甲市人民政府", "乙市人民政府"}


def test_a_reply_tells_the_addressee_what_to_follow(said):
    """你们按照《…意见》: the paper is not by who is to follow it."""
    found = said(
        "{Policy:某部关于某事的复函}\n{Agency:甲厅}：\n请你们按照《{Policy:某意见}》要求办理。\n",
        policy="某部关于某事的复函",
    )
    assert not {one for one in found if one[1] == "ISSUED"}


def test_what_one_asked_for_without_yours(said):
    """某厅：《关于某事的请示》收悉: the only addressee wrote it; of several nobody says who."""
    reply = "{Policy:某部关于某事的批复}\n%s：\n《{Policy:关于某事的请示}》（甲〔2025〕3号）收悉。现批复如下。\n"
    one = said(reply % "{Agency:甲厅}", policy="某部关于某事的批复")
    assert ("甲厅", "ISSUED", "关于某事的请示") in one
    two = said(reply % "{Agency:甲厅}、{Agency:乙厅}", policy="某部关于某事的批复")
    assert not {row for row in two if row[1] == "ISSUED"}


def test_a_plan_that_its_notice_names_without_its_place(said):
    """甲区管委会关于印发支持某业若干政策的通知 passes on 甲区支持某业若干政策."""
    own = "甲区管委会关于印发支持某业若干政策的通知"
    found = said(
        f"{{Policy:{own}}}\n《{{Policy:甲区支持某业若干政策}}》已通过，现予印发。\n{{Agency:甲区管委会}}\n2025年3月4日\n",
        policy=own,
    )
    assert ("甲区管委会", "ISSUED", "甲区支持某业若干政策") in found

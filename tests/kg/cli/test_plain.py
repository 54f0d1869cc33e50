"""`kg ask`."""

from __future__ import annotations


def test_it_shows_how_it_understood_and_the_words(kg) -> None:
    """The command, the answer, the sentence."""
    ran = kg("ask", "东岭大学和哪个高新区结对？")
    assert ran.code == 0
    assert "理解为：kg neighbours 东岭大学 --relation 结对高校 --type 园区" in ran.out
    assert "云台高新区" in ran.out
    assert "“" in ran.out
    assert "“" not in kg("ask", "东岭大学和哪个高新区结对？", "--receipts", "0").out


def test_json_is_as_told(kg) -> None:
    """`{question, understood, answers: [{text, entity, receipts}]}`."""
    found = kg("ask", "东岭大学和哪个高新区结对？", "--json").json
    assert list(found)[:3] == ["question", "understood", "answers"]
    (answer,) = found["answers"]
    assert list(answer) == ["text", "entity", "receipts"]
    assert answer["entity"]["name"] == answer["text"] == "云台高新区"
    assert answer["receipts"][0].keys() == {"document", "start", "end", "quote"}
    assert {one["document"] for one in answer["receipts"]} == {one["id"] for one in found["documents"]}


def test_a_refusal_offers_what_can_be_asked(kg) -> None:
    """Exit 1, understood null, examples."""
    ran = kg("ask", "东岭大学的前景怎么样", "--json")
    assert (ran.code, ran.json["understood"], ran.json["answers"]) == (1, None, [])
    assert ran.json["examples"]
    assert "可以这样问" in ran.err
    assert "what can be asked" in kg("ask", "东岭大学的前景怎么样", "--lang", "en").err


def test_a_question_without_end(kg) -> None:
    """One line, exit 2."""
    ran = kg("ask", "云" * 10_000)
    assert (ran.code, ran.out) == (2, "")
    assert "10000 个字" in ran.err
    assert len(ran.err) < 200


def test_as_of_counts(kg) -> None:
    """Before the first document nothing is known."""
    assert kg("ask", "东岭大学和哪个高新区结对？", "--as-of", "1999").code == 1

"""The sentences that a fact rests on."""

from __future__ import annotations

from kg.model.facts import NAMED, Relation
from tests.short import read

NAMES_BOTH = "استقبل رئيس وزراء إيطاليا ماريو دراغي نظيره السلوفيني يانيز يانشا في روما."


def roles_of(text: str, title: str, person: str) -> list[Relation]:
    relations = read(text, "2021-10-05", title).relations
    return [r for r in relations if r.subject == person and r.property == "headOfGovernmentOf"]


def test_an_office_rests_on_the_sentence_that_names_its_holder_and_what_it_is_of() -> None:
    text = f"{NAMES_BOTH}\n\nوأضاف رئيس الوزراء دراغي أن الحوار مستمر. وقال رئيس الوزراء إنه متفائل."
    told = roles_of(text, "إيطاليا ترحب بضيفها", "person:mario_draghi")
    assert {r.evidence.exact for r in told} == {NAMES_BOTH}


def test_a_title_with_a_name_stands_for_its_office_where_nothing_better_is_told() -> None:
    sentence = "وأكد رئيس الوزراء ماريو دراغي أن الحوار هو الطريق الوحيد."
    told = roles_of(f"شهدت إيطاليا نقاشا واسعا حول الميزانية.\n\n{sentence}", "نقاش في روما", "person:mario_draghi")
    assert [r.evidence.exact for r in told] == [sentence]


def test_who_is_named_elsewhere_is_named_by_a_sentence_of_its_own() -> None:
    text = f"{NAMES_BOTH}\n\nوأعرب دراغي عن تفاؤله. وأكد أن بلاده تدعم الحوار."
    spoken = [h for h in read(text, "2021-10-05").happenings if h.cls == "Statement"]
    last = [p for p in spoken[-1].parts if p.role == "speaker"]
    assert last[0].evidence.exact == "وأكد أن بلاده تدعم الحوار."
    assert last[1].evidence.pattern.endswith(NAMED)
    assert "دراغي" in last[1].evidence.exact


def test_the_office_of_a_counterpart_rests_also_on_the_sentence_that_tells_whose_he_is() -> None:
    visit = "وصل وزير الخارجية الكيني موساليا مودافادي أمس إلى بلغراد."
    talks = "وأجرى محادثات مع نظيره الصربي ماركو دجوريتش في العاصمة."
    told = [r for r in read(f"{visit}\n\n{talks}").relations if r.object == "country:SRB"]
    assert {(r.evidence.exact, r.evidence.pattern.endswith(NAMED)) for r in told} == {(talks, False), (visit, True)}


def test_the_office_of_a_counterpart_rests_on_one_sentence_that_tells_both() -> None:
    sentence = "أجرى وزير الخارجية الكيني موساليا مودافادي محادثات مع نظيره الصربي ماركو دجوريتش."
    told = [r for r in read(f"ساد الهدوء في نيروبي.\n\n{sentence}").relations if r.object == "country:SRB"]
    assert {r.evidence.exact for r in told} == {sentence}

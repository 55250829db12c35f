"""What the reader makes of single sentences: the mechanisms that are easy to break."""

from __future__ import annotations

from kg import vocab
from kg.knowledge import load
from kg.steps.graph import to_quads
from kg.steps.resolve import resolve
from tests.short import read


def relations(text: str) -> set[tuple[str, str, str]]:
    return {(r.subject, r.property, r.object) for r in read(text).relations}


def test_of_two_joined_words_of_belonging_the_nearer_one_counts() -> None:
    found = relations("من بين الدول المراقبة وشركاء الحوار في منظمة شنغهاي للتعاون مصر وتركيا.") | relations(
        "عقدت منظمة شنغهاي للتعاون قمتها. ومن بين الدول المراقبة وشركاء الحوار مصر وتركيا."
    )
    assert ("country:EGY", "dialoguePartnerOf", "organization:sco") in found
    assert not {f for f in found if f[1] == "observerOf"}


def test_a_name_straight_before_another_office_does_not_hold_it() -> None:
    found = relations("وحث دونالد ترامب الرئيس الصيني على التفاوض مع اليابان.")
    assert ("person:donald_trump", "headOfStateOf", "country:CHN") not in found


def test_an_office_alone_is_that_of_its_latest_holder() -> None:
    told = read("استقبل المستشار الألماني الرئيس المصري عبد الفتاح السيسي في برلين.").happenings
    assert "person:olaf_scholz" in {p.value for h in told for p in h.parts}


def test_a_claim_is_reached_through_its_statement() -> None:
    told = read("اتهمت أوكرانيا روسيا بقصف مدينة خاركيف.").happenings
    attack = next(h for h in told if h.cls == "Action")
    claim = next(h for h in told if h.cls == "Statement")
    assert (attack.status, attack.said_by) == ("Alleged", ("country:UKR",))
    assert attack.id in claim.values("content")


def test_what_is_denied_is_denied() -> None:
    told = read("نفى المتحدث باسم الكرملين دميتري بيسكوف أن يكون فلاديمير بوتين قد اتصل بدونالد ترامب.").happenings
    call = next(h for h in told if h.cls == "Call")
    assert call.status == "Denied"
    assert set(call.values("participant")) == {"person:vladimir_putin", "person:donald_trump"}


def test_a_membership_keeps_its_beginning() -> None:
    quads, _ = to_quads(resolve([read("وانضمت فنلندا إلى حلف شمال الأطلسي في أبريل 2023.")]), load())
    assert {q.object.value for q in quads if q.predicate.value == vocab.DIP_SINCE} == {"2023-04"}


def test_planned_meetings_are_planned() -> None:
    told = read("ومن المقرر أن يلتقي فولوديمير زيلينسكي غدا كير ستارمر في لندن.").happenings
    meeting = next(h for h in told if h.cls == "Meeting")
    assert (meeting.status, meeting.moment and meeting.moment.value) == ("Planned", "2024-06-11")
    assert meeting.values("location") == ("place:london",)

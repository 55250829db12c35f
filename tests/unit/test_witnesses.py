"""The sentences that facts rest on."""

from __future__ import annotations

from kg.model import Happening, RawPage, Reading
from kg.pipeline import extract

LEAD = "استقبل الرئيس الكيني ويليام روتو، الأحد، نظيره الأوغندي يوري موسيفيني في نيروبي وبحث معه أزمة السودان."
MORE = "وشدد الرئيس الكيني على أن بلاده تدعم الوساطة الأفريقية في السودان."
END = "وبقي الجو صحوا في المدينة حتى المساء، ولم تسجل أي أمطار في ذلك النهار الطويل."


def read(text: str) -> Reading:
    return extract(RawPage(identifier="x", text=text, meta={"published": "2024-06-10"}))


def words(happening: Happening, role: str) -> list[str]:
    return [p.evidence.exact for p in happening.parts if p.role == role]


def test_who_is_meant_is_told_by_the_sentence_that_names_him_as_well() -> None:
    (said,) = [h for h in read(f"\n\n{LEAD}\n\n{MORE}\n\n{END}").happenings if h.cls == "Statement"]
    assert words(said, "speaker") == [MORE, LEAD]


def test_who_is_named_needs_no_other_sentence() -> None:
    named = "وشدد روتو على أن بلاده تدعم الوساطة الأفريقية في السودان."
    (said,) = [h for h in read(f"\n\n{LEAD}\n\n{named}\n\n{END}").happenings if h.cls == "Statement"]
    assert words(said, "speaker") == [named]


def test_what_a_headline_tells_rests_on_the_body_that_tells_it_in_full() -> None:
    found = read(f"روتو يستقبل موسيفيني\n\n{LEAD}\n\n{MORE}\n\n{END}").happenings
    (met,) = [h for h in found if h.cls == "Meeting" and len(h.values("participant", "host")) > 1]
    assert met.evidence.exact == LEAD


def test_the_state_of_an_office_is_told_by_the_sentence_that_names_it() -> None:
    text = f"\n\n{LEAD}\n\nوحضر اللقاء وزير الخارجية موساليا مودافادي.\n\n{END}"
    roles = [r for r in read(text).relations if r.property == "foreignMinisterOf"]
    assert {LEAD} <= {r.evidence.exact for r in roles}

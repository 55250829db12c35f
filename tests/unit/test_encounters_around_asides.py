"""Who met whom where something stands between the noun of an encounter and whom it was with, and who acts in it."""

from __future__ import annotations

import pytest

from tests.short import sides, told

BETWEEN = [
    # what commas set apart
    "أكد ويليام روتو خلال لقائه، صباح الثلاثاء، بالرئيس الفنلندي ألكسندر ستوب أهمية السلام.",
    "أكد ويليام روتو خلال لقائه، صباح الثلاثاء، الرئيس الفنلندي ألكسندر ستوب أهمية السلام.",
    "جاء ذلك خلال اجتماع، هو الأول من نوعه، بين ويليام روتو وألكسندر ستوب.",
    "تناول ويليام روتو ملف المناخ في لقاء، برعاية أممية، مع الرئيس الفنلندي ألكسندر ستوب.",
    # a phrase that meets nobody itself
    "عقد ويليام روتو اجتماعا عبر تقنية الاتصال المرئي مع الرئيس الفنلندي ألكسندر ستوب.",
    "أجرى ويليام روتو محادثات في إطار جولته الأوروبية مع الرئيس الفنلندي ألكسندر ستوب.",
    "تناول ويليام روتو ملف المناخ في لقاء بناء على طلبه مع الرئيس الفنلندي ألكسندر ستوب.",
]


@pytest.mark.parametrize("text", BETWEEN, ids=range(len(BETWEEN)))
def test_asides_do_not_part_a_meeting_from_whom_it_is_with(text: str) -> None:
    assert any({"william_ruto", "alexander_stubb"} <= sides(h) for h in told(text) if h.cls in ("Meeting", "Call"))


def test_an_aside_tells_where_they_met() -> None:
    text = "أكد ويليام روتو خلال لقائه، أمس في مدينة هلسنكي، بالرئيس الفنلندي ألكسندر ستوب أهمية السلام."
    assert [h.values("location") for h in told(text) if h.cls == "Meeting"] == [("place:helsinki",)]


def test_what_a_statement_about_a_meeting_goes_on_with_is_met_by_nobody() -> None:
    text = "قال ويليام روتو إن الاجتماع المقبل، غدا، سيبحث مع الحكومة ملف الرئيس الفنلندي ألكسندر ستوب."
    assert not any({"william_ruto", "alexander_stubb"} <= sides(h) for h in told(text) if h.cls == "Meeting")


THERE = [
    # who opens a gathering, or speaks in a sitting of it
    ("أكد ويليام روتو خلال افتتاحه منتدى الطاقة في طشقند أن المناخ أولوية.", "Meeting"),
    ("أكد ويليام روتو في كلمة افتتح بها ملتقى الاستثمار في طشقند أن المناخ أولوية.", "Meeting"),
    ("في الجلسة الافتتاحية لمؤتمر المانحين في طشقند، أكد ويليام روتو أن المناخ أولوية.", "Meeting"),
    ("ويليام روتو في الجلسة الختامية لمنتدى الطاقة في طشقند: المناخ أولوية لبلادي.", "Meeting"),
    # who says so on a journey of which nothing else is told
    ("أكد ويليام روتو أن المناخ أولوية. جاء ذلك خلال زيارة قصيرة إلى طشقند.", "Visit"),
    ("أشاد ويليام روتو بالتعاون، مؤكدا خلال زيارة إلى طشقند أن المناخ أولوية.", "Visit"),
    ("ويليام روتو في ختام زيارة إلى طشقند: المناخ أولوية لبلادي.", "Visit"),
]


@pytest.mark.parametrize(("text", "cls"), THERE, ids=range(len(THERE)))
def test_who_speaks_in_its_course_is_there(text: str, cls: str) -> None:
    there = [h for h in told(text) if h.cls == cls and "william_ruto" in sides(h)]
    assert [h.values("location")[:1] for h in there] == [("place:tashkent",)]


ELSEWHERE = [
    "بعث ويليام روتو برسالة تهنئة إلى شوكت ميرضيائيف بمناسبة انعقاد القمة الأفريقية، ذكر فيها أن المناخ أولوية.",
    "قبيل منتدى الطاقة في طشقند، أكد ويليام روتو أن المناخ أولوية.",
    "أكد ويليام روتو أن الوفد بحث الملف في زيارة إلى طشقند.",
    "أكد ويليام روتو أهمية السلام. جاء ذلك ردا على سؤال عن زيارة إلى طشقند.",
]


@pytest.mark.parametrize("text", ELSEWHERE, ids=range(len(ELSEWHERE)))
def test_who_only_speaks_of_it_is_not_there(text: str) -> None:
    events = [h for h in told(text) if h.cls in ("Meeting", "Summit", "Visit")]
    assert not any("william_ruto" in sides(h) for h in events)


PRESENT = [
    # who leads a gathering is told at the head of the sentence, or joined to who takes part
    "برئاسة ويليام روتو وألكسندر ستوب، عقد في نيروبي اجتماع اللجنة المشتركة.",
    "عقد في نيروبي اجتماع برئاسة ويليام روتو ومشاركة ألكسندر ستوب.",
    "عقد في نيروبي اجتماع بحضور ويليام روتو ومشاركة الرئيس الفنلندي ألكسندر ستوب.",
    # who speaks at a meeting that somebody else attended
    "أكد ويليام روتو خلال لقاء حضره ألكسندر ستوب أن المناخ أولوية.",
    "أكد ويليام روتو أن المناخ أولوية. جاء ذلك في اللقاء الذي عقد أمس وحضره ألكسندر ستوب.",
]


@pytest.mark.parametrize("text", PRESENT, ids=range(len(PRESENT)))
def test_who_leads_speaks_or_came_meets(text: str) -> None:
    assert any({"william_ruto", "alexander_stubb"} <= sides(h) for h in told(text) if h.cls in ("Meeting", "Summit"))


def test_who_speaks_of_a_meeting_that_another_led_is_not_at_it() -> None:
    text = "أكد ويليام روتو أن المناخ أولوية. وقال إن الاجتماع الذي حضره ألكسندر ستوب كان مهما."
    assert not any({"william_ruto", "alexander_stubb"} <= sides(h) for h in told(text) if h.cls == "Meeting")

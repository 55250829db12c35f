"""Hearers told by a phrase of any people: the states of a region, members, doers of a thing, the neighbour meant."""

from __future__ import annotations

import pytest

from tests.short import deeds, keys, read, speakers, statements

BEFORE = "قال وزير خارجية ساحل العاج مارك كواسي إن بلاده تعمل من أجل السلام. "


def hearers(text: str) -> list[list[str]]:
    """The labels of those who hear the last statement."""
    reading = read(text)
    labels = {e.key: e.label for e in reading.entities}
    said = [h for h in reading.happenings if h.cls == "Statement"]
    return [labels.get(key, key) for key in said[-1].values("addressee")] if said else []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ودعا كواسي دول الساحل إلى ضبط النفس.", "دول الساحل"),
        ("وشكر كواسي الدول الإسكندنافية على دعمها.", "الدول الإسكندنافية"),
        ("كما شكر دول البلقان على دعمها.", "دول البلقان"),
        ("وثمّن كواسي مواقف دول آسيا الوسطى من الأزمة.", "دول آسيا الوسطى"),
        ("ودعا كواسي الدول الأعضاء إلى ضبط النفس.", "الدول الأعضاء"),
        ("وناشد كواسي منظمي المعرض وقف البيع.", "منظمي المعرض"),
        ("ووجه كواسي نداء إلى المزارعين من أجل الحوار.", "المزارعين"),
        ("وأشاد كواسي بجهود المتطوعين في إغاثة النازحين.", "المتطوعين"),
        ("وأبدى كواسي استعداد بلاده لمساعدة المزارعين.", "المزارعين"),
        ("وحمّل كواسي شركاء بلاده مسؤولية الفشل.", "شركاء بلاده"),
    ],
)
def test_a_phrase_of_people_hears(text: str, who: str) -> None:
    assert hearers(BEFORE + text) == [who]


ONE_OTHER = "قال الرئيس البيروفي إن بلاده تريد السلام. "


@pytest.mark.parametrize("word", ["جارتها", "غريمتها"])
def test_a_neighbour_without_a_name_is_the_other_of_two_states(word: str) -> None:
    assert keys(statements(f"{ONE_OTHER}واتهمت الإكوادور {word} بخرق الاتفاق.")[-1], "addressee") == {"PER"}
    (deed,) = deeds(f"{ONE_OTHER}وأغلقت الإكوادور الحدود مع {word}.")
    assert keys(deed, "target") == {"PER"}


def test_but_not_where_it_is_named_or_no_other_is_told_of() -> None:
    named = f"{ONE_OTHER}واتهمت الإكوادور جارتها الشمالية كولومبيا بخرق الاتفاق."
    assert keys(statements(named)[-1], "addressee") == {"COL"}
    several = "اتهمت الإكوادور جارتها بخرق الاتفاق. وشكرت فرنسا. وزار وزير خارجية الصين ليما."
    assert not keys(statements(several)[0], "addressee")


def test_states_of_a_region_speak_and_are_no_subject_of_a_masculine_verb() -> None:
    assert len(speakers("رحبت دول الساحل بالاتفاق.")) == 1
    thanked = statements(BEFORE + "كما شكر دول الساحل على دعمها.")
    assert keys(thanked[-1], "speaker") == keys(thanked[0], "speaker")


def test_a_region_where_something_happens_stays_a_land() -> None:
    (visit,) = (h for h in read("بدأ الرئيس الغاني جولة في دول الساحل أمس.").happenings if h.cls == "Visit")
    assert keys(visit, "location") == {"sahel"}


def test_who_may_speak_behind_a_feminine_verb_is_not_who_hears() -> None:
    assert "السلطات" not in "".join(hearers(BEFORE + "وشكرت السلطات المحلية على دعمها الصين."))


def test_two_bodies_under_one_noun_are_both_told() -> None:
    words = "شدد الاتحادان الأفريقي والأوروبي على ضرورة مكافحة الفقر في القارة."
    assert speakers(words) == {"organization:african_union", "organization:european_union"}
    assert not speakers("شدد الاتحادان المحلي والمدرسي على ضرورة مكافحة الفقر في القارة.")


def test_who_is_promised_something_and_the_members_hear() -> None:
    assert hearers(BEFORE + "ووعد كواسي دول البلقان بتقديم مساعدات عاجلة.") == ["دول البلقان"]
    assert hearers(BEFORE + "وأكد كواسي للدول الأعضاء أن بلاده ستواصل دعمها.") == ["الدول الأعضاء"]

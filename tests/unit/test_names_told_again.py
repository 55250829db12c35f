"""Names that an article tells again in part, names that strangers bear, and to whom words are said."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, roles, statements, told


def test_who_is_spoken_to_is_no_part_of_the_speakers_name() -> None:
    text = (
        "التقى رئيس الوزراء الصيني لي كه تشيانغ نظيره الإثيوبي هايلي مريم ديسالين في بكين. "
        "وقال لي لديسالين إن الصين تدعم إثيوبيا."
    )
    said = statements(text, "2014-05-06")[-1]
    assert (keys(said, "speaker"), keys(said, "addressee")) == ({"li_keqiang"}, {"hailemariam_desalegn"})


@pytest.mark.parametrize(
    ("text", "cls", "who"),
    [
        (
            "زار الرئيس السنغالي ماكي سال باماكو. وأعلن مصدر رسمي أن سال، وهو ضيف مالي، سيسافر الجمعة إلى نيامي.",
            "Visit",
            "macky_sall",
        ),
        (
            "وصل الأمين العام للأمم المتحدة بان كي مون إلى نيروبي. ومن المقرر أن يجري بان، اتصالا هاتفيا بعمر البشير.",
            "Call",
            "ban_ki_moon",
        ),
    ],
)
def test_a_surname_spelled_like_a_small_word(text: str, cls: str, who: str) -> None:
    planned = [h for h in of_class(text, cls, "2014-05-06") if h.status == "Planned"]
    assert who in keys(planned[-1], "actor", "participant")


def test_the_title_names_in_short_whom_the_article_names_in_full() -> None:
    text = "اجتمع وزير الخارجية المغربي، السيد الطيب الفاسي الفهري، في ليما بالرئيس ألان غارسيا."
    happened = told(text, "2010-08-08", "السيد الفاسي الفهري يزور البيرو")
    people = {key for h in happened for key in keys(h, "actor", "participant") if key.endswith("الفهري")}
    assert not people
    assert any(h.cls == "Visit" and "taieb_fassi_fihri" in keys(h, "actor") for h in happened)


def test_a_stranger_before_his_office_is_present() -> None:
    text = "اجتمع الرئيس القبرصي نيكوس خريستودوليدس بنظيره التشيلي بحضور مهران البربندي سفير إيران في نيقوسيا."
    assert ("person:~مهران_البربندي", "officialOf", "country:IRN") in roles(text)
    (meeting,) = of_class(text, "Meeting")
    assert "~مهران_البربندي" in keys(meeting, "participant", "attendee")


@pytest.mark.parametrize(
    ("text", "away"),
    [
        ("رحب المفاوض تران فان مينه بالوفد الكوبي. وأعرب عن رغبة فيتنام في توسيع التعاون بين كوبا وفيتنام.", "VNM"),
        ("وأعرب المفاوض تران فان مينه عن تأييد فيتنام الكامل لتوجهات القيادة الكوبية.", "VNM"),
        ("أطلع رئيس الوفد قادة الاتحاد الأفريقي على تنفيذ المبادرة التي دعا لها جو بايدن.", "african_union"),
    ],
)
def test_who_has_a_wish_does_not_hear_of_it(text: str, away: str) -> None:
    assert not [h for h in statements(text) if away in keys(h, "addressee")]


def test_an_office_that_nobody_knows_does_not_end_a_list() -> None:
    text = (
        "يشارك في القمة الرئيس الكيني وليام روتو ورئيس زامبيا، ووزراء خارجية البلاسان والسويد والدنمارك، "
        "ومديرة مؤسسة النخيل والأمين العام لمنظمة التعاون الإسلامي."
    )
    (summit,) = of_class(text, "Summit")
    assert {"SWE", "DNK"} <= keys(summit, "participant")

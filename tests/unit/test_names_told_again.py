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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # another minister of the state is not the one who was named
        (
            "التقى وزير الخارجية الكيني موساليا مودافادي هاكان فيدان. وقال وزير الزراعة الكيني إن المحصول جيد.",
            "KEN",
        ),
        # the minister is told of again by what he is charged with
        (
            "وصل وزير السياحة الكيني بيتر كيماني إلى أنقرة. والتقاه هاكان فيدان. وأكد وزير السياحة أن مصر ستشارك.",
            "~بيتر_كيماني",
        ),
    ],
)
def test_which_minister_speaks(text: str, speaker: str) -> None:
    assert keys(statements(text)[-1], "speaker") == {speaker}


def test_an_office_behind_a_name_is_nobody_else() -> None:
    text = "شارك وزير الخارجية التركي هاكان فيدان في المنتدى. ووصلت ليلى كمال وزيرة السياحة إلى باريس."
    (visit,) = of_class(text, "Visit")
    assert "hakan_fidan" not in keys(visit, "actor", "participant")


def test_the_main_one_is_no_two_presidents() -> None:
    text = "التقى فلاديمير بوتين إيمانويل ماكرون في سوتشي. وتمثل فرنسا المحور الرئيسي في أوروبا ضد العقوبات."
    assert all({"vladimir_putin"} != keys(h, "absentee") for h in told(text))


def test_who_boycotts_a_summit_that_sees_a_quarrel_is_not_there() -> None:
    text = (
        "وقاطعت اليونان القمة لخلافها مع ألبانيا. وشهدت القمة سجالا بين الرئيس الصربي ألكسندر فوتشيتش ونظيره الألباني."
    )
    (summit,) = of_class(text, "Summit")
    assert "GRC" not in keys(summit, "participant", "attendee", "host")


def test_the_pronoun_of_a_relative_clause_goes_back_to_the_thing_before_it() -> None:
    text = "زار رئيس الوزراء الصيني لي تشيانغ ناورو. ويعمل السكان في مركز المهاجرين الذي تموله أستراليا."
    assert not [h for h in of_class(text, "Action") if "CHN" in keys(h, "target")]


def test_the_evening_of_yesterday() -> None:
    (visit,) = of_class("وصل هاكان فيدان إلى هانوي مساء الأمس.", "Visit", "2024-05-15")
    assert visit.moment is not None
    assert visit.moment.value == "2024-05-14"


@pytest.mark.parametrize(
    ("text", "made", "of"),
    [
        ("عين الرئيس الكيني وليام روتو كيبتو مورانغا سفيرا لدى فرنسا.", "person:~كيبتو_مورانغا", "country:KEN"),
        ("وعين الرئيس الكيني وليام روتو بيتر كاماو سفيرا لبلاده لدى اليابان.", "person:~بيتر_كاماو", "country:KEN"),
        ("وعينت النرويج لارس هانسن سفيرا في كينيا.", "person:~لارس_هانسن", "country:NOR"),
    ],
)
def test_whose_ambassador_somebody_is_made(text: str, made: str, of: str) -> None:
    assert (made, "officialOf", of) in roles(text)


def test_the_two_sides_of_a_clash_are_no_states_told_of_before() -> None:
    text = "وقع وزيرا خارجية الهند وباكستان اتفاقا. واندلعت مواجهات بين الشرطة والرعاة أوقعت قتلى من الطرفين في كينيا."
    assert not [h for h in of_class(text, "Action") if keys(h, "target") & {"IND", "PAK", "KEN"}]


def test_the_assembly_of_the_organisation_told_of() -> None:
    text = "علقت منظمة الدول الأمريكية عضوية نيكاراغوا. وصدر القرار في جلسة للجمعية العامة للمنظمة في ليما."
    (meeting,) = of_class(text, "Meeting")
    assert keys(meeting, "organizer", "participant") == {"oas"}


def test_what_nameless_officials_of_a_state_say() -> None:
    said = statements("التقى هانس غروندبرغ المسؤولين العمانيين الذين أكدوا دعمهم لجهوده.")
    assert [keys(h, "speaker") for h in said] == [{"OMN"}]


def test_a_founder_set_beside_its_state_is_one_whatever_is_done_about_it() -> None:
    text = "وتبحث القمة اتخاذ إجراءات حيال الهند الشريك المؤسس في رابطة سارك مع نيبال."
    assert {("country:IND", "founderOf", "organization:saarc"), ("country:NPL", "founderOf", "organization:saarc")} <= (
        roles(text)
    )
    assert not of_class(text, "Action")


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("نشرت كولومبيا قوات على طول حدودها.", {"COL"}),
        ("وعززت فنزويلا وجود قواتها على طول الحدود.", {"VEN"}),
        # what is only agreed to is not done
        ("وافقت إثيوبيا على نشر قوات على الحدود.", set()),
    ],
)
def test_who_deploys_forces_needs_nobody_against_whom(text: str, by: set[str]) -> None:
    deployed = [h for h in of_class(text, "Action") if "MOBILIZE" in h.categories and h.status == "Occurred"]
    assert {key for h in deployed for key in keys(h, "actor")} == by

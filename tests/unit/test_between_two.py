"""Who "the two sides" are, who is a party to what is signed with others, and what an adjective does not part."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, read, sides, steps, told

TWO_SIDES = [
    (
        "أعلنت السويد التي تتوسط بين الحكومة اليمنية وجماعة الحوثي، الأحد، توقيع الطرفين في جنيف على اتفاق للهدنة.",
        {"yemen_government", "houthis"},
    ),
    ("وقالت قطر إن الوساطة بين إسرائيل وحركة حماس تقدمت، وإن الطرفين وقعا في القاهرة وثيقة للهدنة.", {"ISR", "hamas"}),
    ("وقالت النرويج إن المحادثات بين غانا وتوغو أفضت إلى أن الطرفين وقعا في أكرا اتفاقا للحدود.", {"GHA", "TGO"}),
]


@pytest.mark.parametrize(("text", "parties"), TWO_SIDES, ids=range(len(TWO_SIDES)))
def test_the_two_sides_are_those_named_behind_between(text: str, parties: set[str]) -> None:
    (signing,) = of_class(text, "Signing")
    assert keys(signing, "participant") == parties


def test_two_sides_with_one_state_are_not_those_told_of_before() -> None:
    text = "بحثت غانا وتوغو الحدود في لومي.\n\nوأعلن الجانبان الياباني والعربي إطلاق منتدى للتعاون."
    assert all("GHA" not in keys(h, "speaker", "actor") for h in told(text) if h.evidence.start > 40)


WITH_OTHERS = [
    ("قالت وزيرة خارجية السنغال ياسين فال إنه تم توقيع ثلاث اتفاقيات مع غامبيا في مجال النقل.", {"SEN", "GMB"}),
    ("أكد وزير الخارجية العماني بدر البوسعيدي أنه تم في مسقط التوقيع على اتفاق مع إيران.", {"OMN", "IRN"}),
]


@pytest.mark.parametrize(("text", "parties"), WITH_OTHERS, ids=range(len(WITH_OTHERS)))
def test_who_tells_of_a_signing_with_others_is_a_party_to_it(text: str, parties: set[str]) -> None:
    (signing,) = of_class(text, "Signing")
    assert (keys(signing, "participant"), signing.status) == (parties, "Occurred")


DESCRIBED = [
    ("وقعت الحكومة السورية الجديدة وروسيا اتفاقا في دمشق.", "Signing", {"SYR", "RUS"}),
    ("بحث وزير الخارجية التركي الجديد ونظيره القطري التعاون في أنقرة.", "Meeting", {"TUR"}),
    (
        "التقى الرئيس الأمريكي الديمقراطي جو بايدن نظيره الفرنسي إيمانويل ماكرون.",
        "Meeting",
        {"joe_biden", "emmanuel_macron"},
    ),
    (
        "استقبل رئيس الوزراء البريطاني المحافظ ريشي سوناك الرئيس الكيني وليام روتو في لندن.",
        "Meeting",
        {"rishi_sunak", "william_ruto"},
    ),
]


@pytest.mark.parametrize(("text", "cls", "both"), DESCRIBED, ids=range(len(DESCRIBED)))
def test_an_adjective_parts_no_office_from_its_holder_and_no_side_from_the_other(
    text: str, cls: str, both: set[str]
) -> None:
    (met,) = of_class(text, cls)
    assert both <= sides(met)
    assert len(sides(met)) > 1


def test_a_signing_of_weeks_before_lends_the_one_of_the_news_no_day() -> None:
    text = (
        "أعلنت إيطاليا الأحد عن توقيع ليبيا وتونس في روما على اتفاق لإنشاء لجنة للحدود.\n\n"
        "ووقع البلدان في 9 فبراير الماضي اتفاق ترسيم الحدود في روما."
    )
    days = {h.moment.value for h in of_class(text, "Signing") if h.moment}
    assert "2024-02-09" in days
    assert sum(h.moment is not None and h.moment.value == "2024-02-09" for h in of_class(text, "Signing")) == 1


CONVENED = [
    "انعقد في الدوحة الاجتماع الوزاري الثالث لمنتدى الحوار أمس بمشاركة وزير الخارجية الهندي سوبرامانيام جايشانكار.",
    "عقد الاجتماع التشاوري لدول الحوض في عنتيبي الأحد بحضور وزير الخارجية الهندي سوبرامانيام جايشانكار.",
]


@pytest.mark.parametrize("text", CONVENED)
def test_a_gathering_that_convened_with_somebody_there_is_one(text: str) -> None:
    (met,) = of_class(text, "Meeting")
    assert "subrahmanyam_jaishankar" in sides(met)


def test_its_minister_is_an_office_and_no_verb() -> None:
    text = "قالت كندا إن وزيرها سيسافر إلى طوكيو."
    (visit,) = of_class(text, "Visit")
    assert (keys(visit, "actor"), visit.status) == ({"CAN"}, "Planned")


NAMES = [
    ("التقى الرئيس الغاني وزير التجارة الإيراني، أقبل مهرداديان، في أكرا.", "اقبل_مهرداديان"),
    ("أكد وزير الطاقة البلغاري، أعلم ستانكوفيتش، أن الاتفاق جاهز.", "اعلم_ستانكوفيتش"),
    ("وترأس وفد الحكومة محمد نور عدن رئيس المجلس النيابي.", "محمد_نور_عدن"),
    ("وقال رئيس الوفد حسن يوسف عدو إن المحادثات كانت جيدة.", "حسن_يوسف_عدو"),
]


@pytest.mark.parametrize(("text", "name"), NAMES, ids=range(len(NAMES)))
def test_a_part_of_a_name_may_be_another_word(text: str, name: str) -> None:
    assert f"person:~{name}" in {key for s in steps(text).linked.sentences for item in s.items for key in item.keys}


FOR_HE = [
    "انتقد الرئيس الإيراني مسعود بزشكيان الاتحاد الأوروبي، لأن «قراراته جائرة، فهو يفرض عقوبات على روسيا».",
    "وقال الرئيس التركي رجب طيب أردوغان إن نتنياهو مجرم، فهو يقصف غزة.",
]


@pytest.mark.parametrize("text", FOR_HE)
def test_for_he_tells_of_who_is_judged_and_not_of_who_speaks(text: str) -> None:
    assert of_class(text, "Action") == []


def test_a_time_in_a_relative_clause_is_not_the_day_of_the_news() -> None:
    text = (
        "ذكر بيان مشترك لقبرص واليونان، عن زيارة رئيس وزراء اليونان إلى نيقوسيا التي انتهت أول من أمس، أن الطاقة كانت "
        "محور المباحثات.\n\nوأكدت قبرص دعمها لليونان."
    )
    assert {h.moment.value for h in of_class(text, "Statement") if h.moment} <= {"2024-06-10"}


def test_where_a_journey_leads_may_stand_behind_a_comma() -> None:
    text = "وقال الرئيس الكيني إن زيارة رئيس وزراء إثيوبيا آبي أحمد، إلى نيروبي كانت مهمة."
    (visit,) = of_class(text, "Visit")
    assert "nairobi" in keys(visit, "location")


ONE_OF_SEVERAL = [
    ("وكانت كندا وأستراليا من بين الدول التي صوتت ضد القرار.", "Action", {"CAN", "AUS"}),
    ("وكانت روسيا بين الأعضاء الأربعة الذين صوتوا لصالح المشروع.", "Action", {"RUS"}),
    ("وكان الرئيس الكيني وليام روتو ضمن الزعماء الذين أدانوا الانقلاب في النيجر.", "Statement", {"william_ruto"}),
    ("وكانت تشيلي من الدول التي دعت إلى عقد جلسة طارئة.", "Statement", {"CHL"}),
]


@pytest.mark.parametrize(("text", "cls", "doers"), ONE_OF_SEVERAL, ids=range(len(ONE_OF_SEVERAL)))
def test_who_is_among_those_who_do_something_does_it(text: str, cls: str, doers: set[str]) -> None:
    assert {key for h in of_class(text, cls) for key in keys(h, "actor", "speaker")} == doers


REGIONS = [
    ("بحثت الوزيرة الأوضاع في الشرق الأوسط.", "middle_east"),
    ("وقالت لـ«الشرق الأوسط» إن الوضع صعب.", "asharq_al_awsat"),
]


@pytest.mark.parametrize(("text", "key"), REGIONS, ids=range(len(REGIONS)))
def test_a_region_is_no_outlet_called_like_it(text: str, key: str) -> None:
    assert key in {k.split(":")[1] for s in steps(text).linked.sentences for item in s.items for k in item.keys}


def test_an_office_told_to_be_in_another_body_is_of_that() -> None:
    text = "وأعلن مسؤول السياسة الخارجية في الحزب الديمقراطي الكردستاني هوشيار زيباري رفضه."
    assert {(r.property, r.object) for r in read(text).relations} == {("officialOf", "organization:kdp")}


def test_a_small_word_of_names_makes_one_of_two_strange_words() -> None:
    text = "لكن ايكهارت فون كلاودن قال إن بلاده لن ترسل جنودا إلى مالي."
    assert all("ايكهارت_فون_كلاودن" in key for h in told(text) for key in h.said_by)
    assert told(text)


def test_nobodys_death_is_called_for() -> None:
    text = "كرر الرئيس الكيني وليام روتو التشديد على ضرورة رحيل الرئيس السوداني عمر البشير."
    assert of_class(text, "Appointment") == []


def test_a_visit_that_began_or_ended_on_a_day_was_on_that_day() -> None:
    (visit,) = of_class("أشاد الوزير بنتائج زيارة الرئيس الغاني إلى الرباط التي بدأت السبت.", "Visit")
    assert visit.moment is not None
    assert visit.moment.value == "2024-06-08"


def test_several_are_not_the_one_who_was_spoken_of() -> None:
    text = "وصل رئيس وزراء كندا جاستن ترودو إلى أديس أبابا لبحث مصير أربعة كنديين خطفتهم إريتريا قبل أعوام."
    assert all("justin_trudeau" not in keys(h, "target") for h in of_class(text, "Action"))


@pytest.mark.parametrize(
    "guests",
    [
        "الرئيس الكيني وليام روتو ورئيس الوزراء الإثيوبي آبي أحمد",
        "رئيس الوزراء الإثيوبي آبي أحمد والرئيس الكيني وليام روتو",
    ],
)
def test_the_two_sides_are_the_guests_of_whoever_tells_of_them(guests: str) -> None:
    text = (
        "كتب وزير الخارجية الصومالي أحمد معلم فقي إلى نظيره المصري بدر عبد العاطي قبل أيام.\n\n"
        f"وأعلن الرئيس التركي رجب طيب أردوغان، في مؤتمر صحفي مع {guests}، أن الطرفين اتفقا على وقف القتال."
    )
    said = [h for h in of_class(text, "Statement") if "AGREE" in h.categories]
    assert {"country:KEN", "country:ETH"} in [set(h.values("speaker")) for h in said]


def test_what_two_guests_agree_on_is_theirs_and_not_of_who_tells_it() -> None:
    text = (
        "أعلن الرئيس التركي رجب طيب أردوغان، في مؤتمر صحفي مع الرئيس الكيني وليام روتو "
        "ورئيس الوزراء الإثيوبي آبي أحمد، أن الطرفين اتفقا على إعلان مشترك."
    )
    (found,) = of_class(text, "Agreement")
    assert set(found.values("party")) == {"country:KEN", "country:ETH"}

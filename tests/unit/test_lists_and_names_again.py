"""Lists that go on in other ways than "and", and people and bodies called by a part or the letters of their names.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, sides, statements, steps, told

TOGETHER = [
    # "and each of", "and likewise" go on with a list
    (
        "حضر القمة الرئيس المصري عبد الفتاح السيسي، وكل من الملك عبد الله الثاني والرئيس الفلسطيني محمود عباس.",
        "Summit",
        {"abdel_fattah_el_sisi", "abdullah_ii_of_jordan", "mahmoud_abbas"},
    ),
    (
        "وشارك في القمة الرئيس الكيني وليام روتو، وكل من نظيريه التشادي محمد ديبي والرواندي بول كاغامي.",
        "Summit",
        {"william_ruto", "paul_kagame"},
    ),
    (
        "وشارك في القمة الرئيس الكيني وليام روتو، وكذلك الرئيس الرواندي بول كاغامي.",
        "Summit",
        {"william_ruto", "paul_kagame"},
    ),
    # people without a name open the list
    (
        "ومن المتوقع أن يشارك في القمة عدة رؤساء عرب ورئيس الوزراء العراقي محمد شياع السوداني.",
        "Summit",
        {"mohammed_shia_al_sudani"},
    ),
    # who is brought together is told by a second verb
    (
        "وصل الوزير الأول إلى لومي للمشاركة في القمة الثلاثية التي تبدأ غدا في لومي وتجمع الرئيس بول كاغامي والرئيس"
        " وليام روتو.",
        "Summit",
        {"paul_kagame", "william_ruto"},
    ),
    # in which of their meetings it was
    (
        "التقى ماكرون نظيره الصيني شي جين بينغ في باريس، في أول لقاء بينهما منذ عام.",
        "Meeting",
        {"emmanuel_macron", "xi_jinping"},
    ),
    # whom a delegation comprises
    (
        "وصل الرئيس التركي رجب طيب أردوغان إلى أربيل. ويرافق الرئيس وفد رفيع يضم وزير الخارجية هاكان فيدان.",
        "Visit",
        {"recep_tayyip_erdogan", "hakan_fidan"},
    ),
]


@pytest.mark.parametrize(("text", "cls", "people"), TOGETHER)
def test_all_of_a_list_take_part(text: str, cls: str, people: set[str]) -> None:
    assert any(people <= sides(h) for h in of_class(text, cls))


def test_one_side_and_the_other_open_no_list() -> None:
    (deed,) = told("وقاد وساطة بين إيران من جهة وفرنسا وألمانيا من جهة ثانية.") or (None,)
    assert deed is None or not {"FRA", "DEU"} & keys(deed, "actor")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وصل الرئيس الإكوادوري رافائيل كوريا إلى ليما. وقال كوريا إن بلاده ترفض القرار.", "rafael_correa_delgado"),
        ("وصل المبعوث الكندي بيتر وود إلى الخرطوم. ورفض وود المقترح الجديد.", "بيتر_وود"),
        ("وصل وزير الخارجية المغربي أحمد العراقي إلى بيروت. وأكد العراقي رفض المقترح.", "احمد_العراقي"),
        ("وصل المبعوث القطري فهد الكويتي إلى مسقط. وقال الكويتي إن الحوار مستمر.", "فهد_الكويتي"),
    ],
)
def test_a_family_name_that_is_another_word_means_who_bears_it(text: str, speaker: str) -> None:
    assert any(speaker in key for h in statements(text) for key in h.values("speaker"))


def test_a_state_that_speaks_is_none_of_those_who_bear_its_name() -> None:
    spoke = {
        k for h in statements("وصل الوزير جون كندا إلى باريس. وقالت كندا إنها ترفض القرار.") for k in keys(h, "speaker")
    }
    assert spoke == {"CAN"}


@pytest.mark.parametrize(
    ("text", "keys_met"),
    [
        ("فرضت مجموعة دول غرب القارة (إيكواس) عقوبات على مالي.", {"organization:ecowas", "country:MLI"}),
        ("علقت منظمة الدول المصدرة للنفط (أوبك) عضوية قطر.", {"organization:opec", "country:QAT"}),
        ("واعتقل الجيش في بوركينا فاسو الرئيس المؤقت رودولفو غوميز.", {"person:~رودولفو_غوميز"}),
        ("ورفض المجلس العسكري الحاكم في مالي نشر القوات.", {"organization:mali_junta"}),
    ],
)
def test_a_name_is_read_whole(text: str, keys_met: set[str]) -> None:
    named = {key for sentence in steps(text).linked.sentences for item in sentence.items for key in item.keys}
    assert keys_met <= named


def test_the_meeting_since_which_time_is_counted_is_another() -> None:
    text = (
        "يلتقي وزيرا الخارجية المصري سامح شكري والروسي سيرغي لافروف الخميس في الرياض."
        "\n\nوأعلن الوزيران أن من المرجح أن يعقد اللقاء الذي سيكون الأول منذ اجتماعهما القصير في شباط."
    )
    assert {h.status for h in of_class(text, "Meeting")} == {"Planned", "Occurred"}


def test_the_day_of_what_an_anniversary_keeps_is_not_that_of_a_meeting() -> None:
    text = "وحصل لقاء ميلوني وماكرون قبل ثلاثة أيام من ذكرى إنزال قوات إيطالية في ليبيا في الخامس من أكتوبر 1911."
    assert not any(h.moment and "1911" in str(h.moment.value) for h in told(text))


def test_who_arrives_for_a_summit_of_tomorrow_arrived_before() -> None:
    text = "وصل الرئيس الكيني وليام روتو إلى لومي للمشاركة في القمة الثلاثية التي تبدأ غدا في لومي."
    assert all(h.moment is None or h.moment.value <= "2024-06-10" for h in of_class(text, "Visit"))

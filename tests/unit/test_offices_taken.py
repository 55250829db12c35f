"""Offices that are taken, left and handed over, elections, and what only looks like one."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import keys, of_class, read


def changes(text: str) -> list[Happening]:
    return [h for h in read(text).happenings if h.cls == "Appointment"]


def taking(text: str) -> set[str]:
    return {k for h in changes(text) for k in keys(h, "target")}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أدى رئيس سريلانكا الجديد، رانيل ويكريمسينغه، اليمين الدستورية في كولومبو.", "ranil_wickremesinghe"),
        ("وأدى شانانا غوسماو، الزعيم السابق للمقاومة، اليمين في ديلي.", "kay_rala_xanana_gusmao"),
        ("انتخب مجلس النواب العراقي مرشح حزب الاتحاد الوطني الكردستاني، برهم صالح، رئيسا.", "barham_salih"),
        ("انتخب النواب العراقيون أمس عبد اللطيف رشيد رئيسا للجمهورية.", "latif_rashid"),
        ("غادر الرئيس السريلانكي غوتابايا راجاباكسا السلطة تحت ضغط الشارع.", "gotabaya_rajapaksa"),
        ("قتل الرئيس التشادي إدريس ديبي على الجبهة أمس.", "idriss_deby"),
        ("تنتهي ولاية الأمين العام للأمم المتحدة بان كي مون في نهاية العام.", "ban_ki_moon"),
        ("عهد الرئيس الفرنسي إيمانويل ماكرون إلى فرانسوا بايرو برئاسة الحكومة.", "francois_bayrou"),
        ("أسندت الحكومة الكندية وزارة الخارجية إلى أنيتا أناند.", "anita_anand"),
        ("حلت أنيتا أناند محل ميلاني جولي في وزارة الخارجية الكندية.", "anita_anand"),
        ("وافت المنية أمير الكويت الشيخ نواف الأحمد.", "nawaf_al_ahmad_al_jaber_al_sabah"),
        ("جاء ذلك بعد ساعات من تسلم الوزير ياكوب كولهانيك منصبه.", "jakub_kulhanek"),
    ],
)
def test_who_takes_or_leaves_office(text: str, who: str) -> None:
    assert who in taking(text)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("علما بأن انتخابات عامة ستجرى في توفالو في يناير المقبل.", "TUV"),
        ("وتعد هذه الانتخابات التي أجريت في كينيا الثلاثاء الأولى منذ سنوات.", "KEN"),
    ],
)
def test_an_election_is_of_the_state_that_votes(text: str, state: str) -> None:
    (vote,) = changes(text)
    assert state in keys(vote, "participant")


def test_the_chair_that_somebody_takes_is_an_office_and_that_of_a_state_its_turn() -> None:
    assert changes("تسلم الرئيس البوروندي إيفاريست نداييشيمي رئاسة الكوميسا.")
    assert not changes("تسلمت بوروندي رئاسة الكوميسا من مصر.")


@pytest.mark.parametrize(
    "text", ["قتل الرئيس شخصين في الحادث وفق الرواية.", "غادر الرئيس الكيني وليام روتو القاعة مبكرا."]
)
def test_what_only_looks_like_leaving_office(text: str) -> None:
    assert not changes(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أعفي أحمد عطاف من منصبه وزيرا لخارجية الجزائر.", "ahmed_attaf"),
        ("أرغم روبرت موغابي على ترك السلطة بعد عقود.", "robert_mugabe"),
        ("غيب الموت الصادق المهدي في أبوظبي.", "sadiq_al_mahdi"),
        ("حسمت المرشحة كلوديا شينباوم انتخابات الرئاسة في المكسيك.", "claudia_sheinbaum"),
    ],
)
def test_who_is_relieved_forced_out_or_taken_by_death(text: str, who: str) -> None:
    assert any(who in key for key in taking(text))


def test_behind_him_may_mean_that_somebody_succeeded_him() -> None:
    text = "توفي الرئيس عمر يارادوا بعد مرض طويل، وخلفه نائبه جودلاك جوناثان في رئاسة نيجيريا."
    assert "goodluck_jonathan" in taking(text)
    text = "وقف الرئيس ماكرون أمام القصر وخلفه أنغيلا ميركل في الصورة."
    assert not changes(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وقدم سفير طاجيكستان الجديد رستم عليموف أوراق اعتماده أمس.", "Occurred"),
        ("ويقدم سفير طاجيكستان الجديد رستم عليموف أوراق اعتماده الخميس المقبل.", "Planned"),
        ("وجرت في القصر مراسم تقديم أوراق اعتماد سفير طاجيكستان رستم عليموف.", "Occurred"),
        ("وصدر مرسوم يقضي بتعيين رستم عليموف سفيرا في كينيا.", "Occurred"),
        ("وهذه أول جولة لرستم عليموف بعد تسلمه منصب وزير النقل.", "Occurred"),
        ("وصادق البرلمان على تعيين رستم عليموف وزيرا للنقل.", "Occurred"),
        ("وانتشرت القوات بعد إسقاط الرئيس رستم عليموف.", "Occurred"),
    ],
)
def test_who_takes_up_a_post_or_loses_it(text: str, status: str) -> None:
    found = of_class(text, "Appointment")
    assert [(keys(h, "target"), h.status) for h in found] == [({"~رستم_عليموف"}, status)]
    assert not of_class(text, "Signing")


def test_who_receives_the_papers_takes_no_post() -> None:
    text = "وتسلم وزير الخارجية الزامبي مولامبو هايمبي، في مبنى الوزارة، نسخة من أوراق اعتماد السفير رستم عليموف."
    assert all(keys(h, "target") == {"~رستم_عليموف"} for h in of_class(text, "Appointment"))

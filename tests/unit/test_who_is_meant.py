"""Whom words are meant for, and which body "the organisation" is.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import statements

COUNCIL = "organization:un_security_council"


def hearers(text: str) -> set[str]:
    """All to whom something is said in a short article."""
    return {key for h in statements(text) for key in h.values("addressee")}


# Groups that are asked


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("حثت المستشارة الألمانية أنغيلا ميركل الأطراف على ضبط النفس.", "organization:~parties_short"),
        ("ودعا العاهل المغربي الملك محمد السادس الدول الأفريقية إلى توحيد مواقفها.", "organization:~african_states"),
        ("وطالب الرئيس البرازيلي لولا دا سيلفا القوى الكبرى بتمويل حماية الغابات.", "organization:~great_powers"),
        ("وناشد رئيس الوزراء البولندي دونالد توسك الحلفاء تسريع إرسال الذخائر.", "organization:~allies_short"),
        ("وحث وزير الخارجية الهندي سوبرامانيام جايشانكار مواطنيه على مغادرة ليبيا.", "organization:~citizens_short"),
    ],
)
def test_a_group_behind_a_verb_of_asking_is_asked(text: str, group: str) -> None:
    assert hearers(text) == {group}


@pytest.mark.parametrize(
    "text",
    [
        "وقال العاهل المغربي الملك محمد السادس إن الدول الأفريقية طلبت الدعم.",
        "ودعا الرئيس البرازيلي لولا دا سيلفا إلى مؤتمر تحضره القوى الكبرى.",
        "ودعا الرئيس البرازيلي لولا دا سيلفا إلى مؤتمر تحضره كينيا وتستضيفه تنزانيا.",
        "وأكد وزير الخارجية الهندي سوبرامانيام جايشانكار أن مواطنيه غادروا ليبيا.",
    ],
)
def test_a_group_that_is_only_told_of_is_not_asked(text: str) -> None:
    assert not hearers(text)


# "The organisation"

GROUPS = "عقدت منظمة الصحة العالمية اجتماعا في جنيف حضره ممثلون عن الاتحاد الأفريقي. "


@pytest.mark.parametrize("saying", ["إن بلاده تدعم المنظمة", "إن بلاده ستقدم تمويلا للمنظمة"])
def test_the_organisation_is_the_last_one_called_so(saying: str) -> None:
    found = statements(f"{GROUPS}وقال وزير الصحة الفرنسي أوليفييه فيران {saying}.")
    assert "organization:who" in found[-1].values("about")
    assert "organization:african_union" not in found[-1].values("about")


def test_the_last_one_told_of_that_may_be_called_so_goes_before_one_that_was() -> None:
    text = "رحبت منظمة الصحة العالمية بالقرار. وزار وزير النفط العراقي حيان عبد الغني مقر أوبك في فيينا. "
    found = statements(f"{text}وقال عبد الغني إن بلاده ملتزمة بقرارات المنظمة.")
    assert "organization:opec" in found[-1].values("about")
    assert "organization:who" not in found[-1].values("about")


# Whose charge is denied, to whom an apology goes


def test_what_is_denied_is_aimed_at_the_one_foreign_state_it_names() -> None:
    found = statements("ونفت وزارة الخارجية الجزائرية وجود خلافات مع تونس.")
    assert found[0].values("addressee", "target") == ("country:TUN",)


def test_a_denial_of_what_is_between_other_states_is_aimed_at_nobody() -> None:
    assert not statements("ونفى وزير الخارجية المصري سامح شكري وجود خلافات بين تونس وليبيا.")[0].values("target")


@pytest.mark.parametrize(("day", "who"), [("2015-04-11", "person:raul_castro"), ("2001-04-11", "person:fidel_castro")])
def test_a_surname_alone_is_his_who_leads_at_the_time(day: str, who: str) -> None:
    (said,) = statements("أكد كاسترو أهمية الحوار بين كوبا وكندا.", day)
    assert said.values("speaker") == (who,)


# Hearers without a name


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("دعا الرئيس الكيني وليم روتو سكان المنطقة إلى التحلي بالصبر.", "organization:~سكان_المنطقه_short"),
        ("وشكر رئيس الوزراء الكندي مارك كارني «الأشقاء» الذين وقفوا معه.", "organization:~الاشقا_short"),
        ("وعرض الرئيس الكولومبي إيفان دوكي على النقابات حوارا وطنيا.", "organization:~النقابات_short"),
        ("وهنأ وزير الخارجية التركي هاكان فيدان الشعب السوري بالعيد.", "country:SYR"),
        ("وحض الرئيس الإندونيسي جوكو ويدودو ذوي الضحايا على الصبر.", "organization:~ذوي_الضحايا_short"),
    ],
)
def test_hearers_without_a_name(text: str, heard: str) -> None:
    assert heard in hearers(text)


@pytest.mark.parametrize(
    "text",
    [
        "ودعا المتظاهرون في ليما إلى انتخابات جديدة.",
        "وقال الرئيس البيروفي ألبرتو فوخيموري إن السكان عادوا.",
        "وأشاد الرئيس الكيني وليم روتو بالنتائج الأخيرة.",
    ],
)
def test_no_hearers_where_nobody_is_spoken_to(text: str) -> None:
    assert not hearers(text)


@pytest.mark.parametrize(
    ("text", "speaker", "heard"),
    [
        (
            "سلم سامح شكري رسالة من الرئيس عبد الفتاح السيسي إلى الرئيس الأوغندي يوري موسيفيني.",
            "person:abdel_fattah_el_sisi",
            "person:yoweri_museveni",
        ),
        (
            "نقل سامح شكري تحيات عبد الفتاح السيسي إلى رئيس أوغندا يوري موسيفيني.",
            "person:sameh_shoukry",
            "person:yoweri_museveni",
        ),
        ("تلقت كوبا طلبا من المكسيك لاستقبال وفد.", "country:MEX", "country:CUB"),
        ("تلقت إيران تحذيرا من روسيا من مغبة التصعيد.", "country:RUS", "country:IRN"),
        (
            "حذر الرئيس الأذري إلهام علييف من أن صبره نفد أمام الاستفزازات الأرمينية.",
            "person:ilham_aliyev",
            "country:ARM",
        ),
        ("أثنى وزير الخارجية الإسرائيلي يسرائيل كاتس على واشنطن.", "person:israel_katz", "country:USA"),
        ("قال عمار بن جامع، في إحاطة أمام مجلس الأمن، إن الصمت لم يعد مقبولا.", "person:amar_bendjama", COUNCIL),
        (
            "في رسالة إلى نظيره الأمريكي ماركو روبيو، احتج وزير الخارجية المصري بدر عبد العاطي على الترحيل.",
            "person:badr_abdelatty",
            "person:marco_rubio",
        ),
        (
            "التقى عباس عراقجي بدر عبد العاطي في القاهرة. وشكر عراقجي مضيفه على حسن الاستقبال.",
            "person:abbas_araghchi",
            "person:badr_abdelatty",
        ),
        ("وصف رئيس الوزراء المجري فيكتور أوربان أوكرانيا بأنها بلد فاسد.", "person:viktor_orban", "country:UKR"),
        ("أعرب ماركو روبيو عن دعم بلاده لتشيكيا.", "person:marco_rubio", "country:CZE"),
        ("تتهم بولندا بيلاروسيا بدفع مهاجرين نحو حدودها، وهي تهمة ترفضها مينسك.", "country:BLR", "country:POL"),
        (
            "نددت الأردن بتصريحات السفير الأمريكي مايك هاكابي التي أنكر فيها وجود الضفة الغربية.",
            "country:JOR",
            "person:mike_huckabee",
        ),
        (
            "وجاء في رسالة الملك تشارلز الثالث إلى ملك الأردن عبد الله الثاني أن لندن لن تنسى الصداقة.",
            "person:charles_iii",
            "person:abdullah_ii_of_jordan",
        ),
        ("حمّلت فنزويلا غيانا تبعات الوجود العسكري.", "country:VEN", "country:GUY"),
        (
            "أجرى يائير لابيد اتصالا بالرئيس الأوكراني فولوديمير زيلينسكي أعرب خلاله الثاني عن قلقه.",
            "person:volodymyr_zelenskyy",
            "person:yair_lapid",
        ),
    ],
)
def test_who_says_it_to_whom(text: str, speaker: str, heard: str) -> None:
    found = [h for h in statements(text) if speaker in h.values("speaker")]
    assert any(heard in h.values("addressee") for h in found)

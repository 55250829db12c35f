"""What a document lays down, a law allows or a pretext claims, and what only looks like a deed: no plain facts."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.model import RawPage
from kg.pipeline import stages
from tests.short import keys, told

END = "\n\nوبقي الجو صحوا في المدينة حتى المساء، ولم تسجل أي أمطار في ذلك النهار الطويل."
TODAY = "2024-06-12"


def page(text: str, title: str = "") -> RawPage:
    return RawPage(identifier="x", text=f"{title}\n\n{text}{END}", meta={"published": TODAY})


@pytest.mark.parametrize(
    "text",
    [
        "أبرمت تركيا وقطر اتفاقا ترسل أنقرة بموجبه قوات إلى الدوحة.",
        "اعتمدت بكين ومابوتو إعلانا تمنح بمقتضاه الصين موزمبيق مساعدات بقيمة مئة مليون دولار.",
        "وقع الرئيس الأميركي قانونا يخول وزارة الخزانة فرض عقوبات على ميانمار.",
        "أجاز مجلس الأمن قرارا يتيح للدول الأعضاء أن تفرض حظرا على السلاح على هايتي.",
        "يجيز القانون الفرنسي فرض عقوبات على بيلاروسيا.",
        "ردت مينسك بحجة فرض فرنسا عقوبات عليها.",
    ],
)
def test_what_is_laid_down_allowed_or_a_pretext_has_not_been_done(text: str) -> None:
    deeds = [h for h in told(text) if h.cls == "Action" and {"SANCTION", "MOBILIZE", "AID"} & set(h.categories)]
    assert all(h.status != "Occurred" for h in deeds)


@pytest.mark.parametrize(
    "text",
    ["أرسلت أنقرة قوات إلى الدوحة.", "فرضت الولايات المتحدة عقوبات على ميانمار.", "تفرض فرنسا عقوبات على بيلاروسيا."],
)
def test_what_is_done_is_told_as_done(text: str) -> None:
    assert any(h.cls == "Action" and h.status == "Occurred" for h in told(text))


def test_a_minister_attacks_in_words_and_an_army_by_force() -> None:
    (spoken,) = (h for h in told("هاجم رئيس الوزراء المجري فيكتور أوربان المفوضية الأوروبية.") if h.categories)
    assert (spoken.cls, spoken.categories) == ("Statement", ("ACCUSE",))
    (struck,) = (h for h in told("هاجمت القوات الروسية كييف بالصواريخ.") if h.categories)
    assert (struck.cls, struck.categories) == ("Action", ("ASSAULT",))


def test_nobody_spoken_of_before_has_passed_a_sentence() -> None:
    text = "وصلت القوات الروسية إلى حلب. وحُكم على الصحفي إيفان كريم بالسجن عشر سنوات."
    assert not any("ايفان" in key for h in told(text) for key in keys(h, "target"))
    text = "وصلت القوات الروسية إلى حلب. وحُكم على الصحفي إيفان كريم في طهران بالسجن عشر سنوات."
    passed = [h for h in told(text) if any("ايفان" in key for key in keys(h, "target"))]
    assert [keys(h, "actor") for h in passed] == [{"IRN"}]


def test_the_words_of_the_page_are_nobody_s() -> None:
    assert not any(
        h.cls == "Statement" for h in told("تابعنا على مدار اليوم أعمال قمة حلف شمال الأطلسي المنعقدة في لاهاي.")
    )


def test_a_text_that_will_come_is_no_agreement() -> None:
    held = "اختتم قادة رابطة آسيان قمتهم في فيينتيان أمس. "
    later = told(held + "وقال الأمين العام إن البيان الختامي للقمة سيصدر غدا.")
    issued = told(held + "وأكد البيان الختامي للقمة أهمية حرية الملاحة.")
    assert not any(h.cls == "Agreement" for h in later)
    assert any(h.cls == "Agreement" for h in issued)


def test_a_charter_that_is_named_is_no_pact_between_those_it_is_of() -> None:
    text = "دعا الوزير الكيني إلى احترام مواثيق الأمم المتحدة والاتحاد الأفريقي."
    assert not any(h.cls == "Agreement" for h in told(text))


@pytest.mark.parametrize("word", ["قانونا", "برلمانا", "بلاغا", "وشاحا", "تأبينا"])
def test_the_object_behind_a_president_is_not_his_name(word: str) -> None:
    linked = stages(page(f"وقع الرئيس الأميركي {word} جديدا أمس."), load()).linked
    assert not any(word in name for names in linked.names.values() for name in names)


def test_who_is_named_beside_the_target_is_no_doer() -> None:
    (lifted,) = (
        h
        for h in told("قامت الخارجية الأميركية بشطب كوبا من قائمة الدول الراعية للإرهاب إلى جانب السودان وسوريا.")
        if h.cls == "Action"
    )
    assert not keys(lifted, "actor") & {"SDN", "SYR"}
    (imposed,) = (h for h in told("فرضت فرنسا إلى جانب كندا عقوبات على ميانمار.") if h.cls == "Action")
    assert keys(imposed, "actor") == {"FRA", "CAN"}


def test_the_ambassador_behind_a_verb_of_expelling_is_sent_away() -> None:
    (_closed, second) = told("ستغلق الرباط سفارتها في طهران كما ستطرد السفير الإيراني من المغرب.")
    assert keys(second, "actor") == {"MAR"}
    assert keys(second, "target") == {"IRN"}
    (sent,) = told("وطردت روسيا عشرة دبلوماسيين فرنسيين.")
    assert keys(sent, "actor") == {"RUS"}

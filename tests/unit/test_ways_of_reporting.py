"""Contents of speech, by the ways to report them: in a speech, before a comma, by a noun, of somebody unknown."""

from __future__ import annotations

import pytest

from tests.short import of_class, statements

MINISTER = "وزير الخارجية الأوروغواياني إميليو بوستيو"
CONTENTS = {
    "refused": ("بلاده ترفض أي تدخل أجنبي في شؤونها", "رفض بلاده لأي تدخل أجنبي في شؤونها", "REJECT"),
    "threatened": ("بلاده ستفرض عقوبات جديدة على بيلاروسيا", "", "THREATEN"),
    "praised": ("الأردن يضطلع بدور بناء في المنطقة", "", "SUPPORT"),
    "asked": ("على تشاد أن تسحب قواتها من المنطقة الحدودية", "", "REQUEST"),
}
WAYS = {
    "in a statement of his": "وجاء ذلك في تصريح ل{who} أوضح فيه أن {what}.",
    "in a statement that he put out": "وجاء في بيان أصدره {who} أن {what}.",
    "at a conference, quoted": "قال {who} في مؤتمر صحافي: «{what}».",
    "behind an aside": "أوضح {who}، بحسب ما نقلت عنه وكالة الأنباء الرسمية، أن {what}.",
    "according to what he mentioned": "{what}، وفقا لما ذكره {who}.",
    "before adding": "قال {who} إن الحوار مستمر، قبل أن يضيف أن {what}.",
    "behind the clause that leads": "وإذ قال {who} إن الحوار مستمر، أضاف أن {what}.",
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("content", CONTENTS)
def test_what_is_reported_is_his_and_amounts_to_its_content(way: str, content: str) -> None:
    what, _, category = CONTENTS[content]
    text = WAYS[way].format(who=MINISTER, what=what)
    said = [h for h in statements(text) if category in h.categories]
    assert any("بوستيو" in key for h in said for key in h.values("speaker")), text


@pytest.mark.parametrize(
    "text",
    [
        "قالت وزيرة الخارجية النرويجية آن هويتفيلت إن الحوار مستمر، مضيفة أن بلادها ستفرض عقوبات جديدة على بيلاروسيا.",
        "قال الرئيس الناميبي هاغي غينغوب إن الحوار مستمر. كما طالب السلطات في ميانمار بالإفراج عن المعتقلين.",
        "قال الرئيس الناميبي هاغي غينغوب إن الحوار مستمر. وهنأ أوزبكستان بنجاح الانتخابات.",
    ],
)
def test_who_speaks_goes_on(text: str) -> None:
    speakers = [set(h.values("speaker")) for h in statements(text)]
    assert len(speakers) == 2
    assert speakers[0] == speakers[1]


@pytest.mark.parametrize("verb", ["أعلن", "عرض", "استبعد", "لفت إلى"])
@pytest.mark.parametrize("order", ["{verb} {who} {rest}.", "{who} {verb} {rest}."])
def test_an_office_behind_an_unknown_name_is_his(verb: str, order: str) -> None:
    rest = {
        "أعلن": "عزم بلاده على إعادة فتح سفارتها في دمشق",
        "عرض": "التوسط بين إثيوبيا ومصر",
        "استبعد": "تطبيع العلاقات مع كوبا",
        "لفت إلى": "أن بلاده ترفض أي تدخل أجنبي",
    }[verb]
    head, _, led = verb.partition(" ")
    text = order.format(verb=head, who="ماريو فيلانغا الناطق باسم الحكومة الأنغولية", rest=f"{led} {rest}".strip())
    assert any("فيلانغا" in key for h in statements(text) for key in h.values("speaker")), text


@pytest.mark.parametrize(
    ("noun", "category"),
    [
        ("انتقاده سياسة المجر تجاه اللاجئين", "ACCUSE"),
        ("تفاؤله بقرب التوصل إلى اتفاق مع صربيا", "SUPPORT"),
        ("تشكيكه في جدية كوريا الشمالية", "REJECT"),
    ],
)
def test_a_noun_tells_what_the_quoted_words_amount_to(noun: str, category: str) -> None:
    said = statements(f"ونقلت وكالة رويترز عن مستشار الأمن القومي النيجيري نوهو ريبادو {noun}.")
    assert any(h.categories == (category,) and "ريبادو" in h.values("speaker")[0] for h in said)


@pytest.mark.parametrize(
    "text",
    [
        "أبدى مصدر دبلوماسي تشادي أمس استعداد بلاده للحوار مع كولومبيا.",
        "عبر مسؤولون أوكرانيون عن قلق بلادهم إزاء تدهور الوضع في بوروندي.",
    ],
)
def test_nameless_people_voice_what_their_verb_carries(text: str) -> None:
    assert len(statements(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "وبحسب ما أعلنت رئيسة الوزراء الدنماركية ميته فريدريكسن، فإن إريتريا تدعم الجماعات المسلحة في المنطقة.",
        "إريتريا تدعم الجماعات المسلحة في المنطقة، وفق ما نقلت وكالة رويترز عن وزير الدفاع البيروفي رافاييل كيسبي.",
    ],
)
def test_a_charge_is_no_plain_fact(text: str) -> None:
    (done,) = of_class(text, "Action")
    assert done.status == "Alleged"
    assert done.said_by


@pytest.mark.parametrize(
    "text",
    [
        "ولم يقل وزير الخارجية الكيني موساليا مودافادي إن بلاده ترفض أي تدخل أجنبي.",
        "فهل قال وزير الخارجية الكيني موساليا مودافادي إن بلاده ترفض أي تدخل أجنبي؟",
    ],
)
def test_words_that_nobody_said_say_nothing(text: str) -> None:
    assert not statements(text)


def test_talks_that_were_useful_say_nothing_themselves() -> None:
    said = statements("قال الرئيس الزامبي هاكايندي هيشيليما إن اللقاء كان مفيدا.")
    assert len(said) == 1


def test_a_deed_proposed_in_remarks_is_not_done() -> None:
    text = "اقترح وزير الدفاع البيروفي رافاييل كيسبي في تصريحات صحافية عقد مؤتمر دولي للسلام في السودان."
    assert [h.status for h in of_class(text, "Meeting")] == ["Planned"]


def test_troops_that_will_leave_threaten_nobody() -> None:
    said = statements("قال الرئيس الغاني نانا أكوفو أدو إن القوات الأجنبية ستنسحب من أفغانستان قبل نهاية العام.")
    assert said[0].categories == ("YIELD",)


@pytest.mark.parametrize(
    "text",
    [
        "أكد {who} أن بلاده ستقدم مساعدات طبية إلى هايتي، كما أن على تشاد أن تسحب قواتها.",
        "أشار {who} إلى أن بلاده ستقدم مساعدات طبية إلى هايتي وإلى أن المجر تنتهك القانون الدولي.",
        "شدد {who} على أن بلاده تدعم وحدة العراق، وأنها ترفض أي تدخل أجنبي.",
        "قال {who}: «نرفض أي تدخل أجنبي». «سنواصل دعم أوكرانيا»، تابع بوستيو.",
    ],
)
def test_several_things_said_are_several_statements(text: str) -> None:
    said = [h for h in statements(text.format(who=MINISTER)) if not h.said_by]
    assert len({h.categories for h in said}) == 2


@pytest.mark.parametrize(
    "text",
    [
        "ورد {who} على الاتهامات بالقول إن بلاده ترفض أي تدخل أجنبي.",
        "وأصدر {who} بيانا قال فيه إن «بلادنا ترفض أي تدخل أجنبي».",
        "تحدث {who} إلى الصحافيين أمس قائلا: «نرفض أي تدخل أجنبي».",
    ],
)
def test_a_verb_that_leads_to_words_makes_one_statement_with_them(text: str) -> None:
    said = [h for h in statements(text.format(who=MINISTER)) if not h.said_by]
    assert [h.categories for h in said] == [("REJECT",)]


@pytest.mark.parametrize(
    "where",
    [
        "في مقابلة مع صحيفة محلية",
        "في مقابلة نشرتها صحيفة محلية",
        "في خطاب بثه التلفزيون",
        "في مؤتمر صحافي عقده في العاصمة",
    ],
)
@pytest.mark.parametrize(
    ("verb", "felt"),
    [
        ("أعرب", "عن ثقته في قدرة الصومال على تجاوز الأزمة"),
        ("عبر", "عن قلقه من الوضع في ليبيا"),
        ("أبدى", "أسفه لانسحاب النيجر من المجموعة"),
        ("شدد", "على أهمية تعزيز التعاون الأمني مع ماليزيا"),
        ("دعا", "إلى استئناف مفاوضات السلام في جنوب السودان"),
    ],
)
def test_where_it_is_said_stands_between_a_verb_and_what_it_voices(verb: str, where: str, felt: str) -> None:
    said = [h for h in statements(f"{verb} {MINISTER} {where} {felt}.") if not h.said_by]
    assert len(said) == 1
    assert "بوستيو" in said[0].values("speaker")[0]

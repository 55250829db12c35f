"""Who speaks where nobody is named, or where what is held by all is told. Every sentence is our own."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.pipeline import extract
from tests.short import page, read, speakers, statements


def labels(text: str) -> set[str]:
    """The labels of everybody who speaks in a short article."""
    found = read(text)
    spoken = {k for h in found.happenings if h.cls == "Statement" for k in h.values("speaker")}
    return {e.label for e in found.entities if e.key in spoken}


# Nameless speakers

LEAD = "التقى الرئيس الفرنسي إيمانويل ماكرون نظيره المصري عبد الفتاح السيسي. "


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("وقالت مصادر حكومية إن الهدنة قريبة.", "مصادر حكومية"),
        ("وقال مسؤول فرنسي إن الهدنة قريبة.", "مسؤول فرنسي"),
        ("ونفى مسؤول في مطار بيروت إغلاق المدرج.", "مسؤول في مطار بيروت"),
    ],
)
def test_a_nameless_speaker_is_called_as_the_text_calls_him(text: str, label: str) -> None:
    assert labels(LEAD + text) == {label}


def test_a_nameless_speaker_goes_on() -> None:
    text = LEAD + "وقال دبلوماسي أوروبي إن الهدنة قريبة. وأضاف الدبلوماسي أن الحصار ظالم."
    assert len(statements(text)) == 2
    assert labels(text) == {"دبلوماسي أوروبي"}


def test_who_is_in_a_body_speaks_for_it() -> None:
    assert speakers(LEAD + "وأكد مصدر في الرئاسة المصرية أن الهدنة قريبة.") == {"organization:egypt_presidency"}


@pytest.mark.parametrize("text", ["وقالت مصادر إن الهدنة قريبة.", "وقال مسؤول إن الهدنة قريبة."])
def test_who_is_not_told_any_closer_is_nobody(text: str) -> None:
    assert speakers(LEAD + text) == set()


def test_nameless_speakers_of_two_articles_are_two() -> None:
    text = LEAD + "وقالت مصادر حكومية إن الهدنة قريبة."
    other = extract(page(text, name="other"), load())
    keys = {k for h in other.happenings if h.cls == "Statement" for k in h.values("speaker")}
    assert not keys & speakers(text)


# Those who speak for others


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وذكر مكتب نتنياهو أن الحصار مستمر.", "person:benjamin_netanyahu"),
        ("وفي دمشق، أعلنت وزارة الخارجية والمغتربين أن القرار ظالم.", "organization:syr_foreign_ministry"),
        ("واكتفى سيرغي لافروف بالقول إن القرار ظالم.", "person:sergey_lavrov"),
    ],
)
def test_whose_words_they_are(text: str, speaker: str) -> None:
    assert speakers(LEAD + text) == {speaker}


def test_a_ministry_told_of_needs_no_state_again() -> None:
    text = "وقالت وزارة الخارجية المغربية إن القرار ظالم. وبررت الخارجية الخطوة بالقول إن الرباط ترفض العنف."
    said = [h for h in statements(text) if not h.said_by]
    assert [h.values("speaker") for h in said] == [("organization:mar_foreign_ministry",)] * 2


# What is held by all


@pytest.mark.parametrize(
    ("verb", "status"), [("ويتوقع", "Planned"), ("ويرجح", "Planned"), ("ويعتقد", "Alleged"), ("ويخشى", "Planned")]
)
def test_what_is_held_by_all_has_no_speaker(verb: str, status: str) -> None:
    found = read(LEAD + f"{verb} أن تنضم صربيا إلى الاتحاد الأوروبي.")
    assert [h for h in found.happenings if h.cls == "Statement"] == []
    assert {h.status for h in found.happenings if h.cls == "Accession"} == {status}


def test_who_is_named_expects_himself() -> None:
    assert speakers(LEAD + "ويتوقع ماكرون أن تنضم صربيا إلى الاتحاد الأوروبي.") == {"person:emmanuel_macron"}


def test_neither_said_dismisses_nobody() -> None:
    found = read(LEAD + "ولم يقل أي من الطرفين إن الاتفاق قريب. وعاد ماكرون في ظرف يقل عن ساعتين.")
    assert not any(h.cls == "Appointment" for h in found.happenings)


def test_what_is_denied_is_said_by_nobody() -> None:
    said = statements("ونفى الرئيس الفرنسي إيمانويل ماكرون أن تكون روسيا قد رفضت الوساطة.")
    assert {k for h in said for k in h.values("speaker")} == {"person:emmanuel_macron"}


def test_who_would_have_come_did_not() -> None:
    found = read("افتتحت القمة العربية في تونس. وكان الرئيس المصري عبد الفتاح السيسي سيتحدث لو حضر القمة.")
    summits = [h for h in found.happenings if h.cls == "Summit"]
    assert not any("person:abdel_fattah_el_sisi" in h.values("participant") for h in summits)


# Verbs that look like something else


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("واستقبل ماكرون السيسي، وحثه على فتح المعابر.", "person:emmanuel_macron"),
        ("وعقد الجانبان لقاء قصيرا، وصفه السيسي بأنه رائع.", "person:abdel_fattah_el_sisi"),
        ("كما قال السيسي إن القرار ظالم.", "person:abdel_fattah_el_sisi"),
        ("وأجاب ماكرون بأن القرار ظالم.", "person:emmanuel_macron"),
        ("وقال السيسي إن بلاده اعتذرت عن الحضور، ونفى أن يكون القرار نهائيا.", "person:abdel_fattah_el_sisi"),
        ("وأشرف ماكرون على العرض إلى جانب السيسي، وأكد أن القرار ظالم.", "person:emmanuel_macron"),
        ("وشكر ماكرون الحاضرين، ووعد بتشكيل لجنة للتحقيق.", "person:emmanuel_macron"),
    ],
)
def test_verbs_of_saying_in_disguise(text: str, speaker: str) -> None:
    assert speakers(LEAD + text) - {"country:EGY"} == {speaker}


def test_as_somebody_said_is_no_saying_of_its_own() -> None:
    assert speakers(LEAD + "وزار ماكرون القاهرة، كما قال متحدث.") == set()


def test_a_noun_with_a_pronoun_stays_a_noun() -> None:
    assert speakers(LEAD + "وتحدث الخبراء عن حثه المستمر للأطراف.") == set()


def test_two_blame_each_other() -> None:
    said = statements("وتبادلت روسيا وأوكرانيا الاتهامات بقصف محطة الكهرباء.")
    pairs = {(h.values("speaker"), h.values("addressee")) for h in said}
    assert pairs == {(("country:RUS",), ("country:UKR",)), (("country:UKR",), ("country:RUS",))}
    assert all("ACCUSE" in h.categories for h in said)


def test_who_calls_for_something_besides() -> None:
    said = statements(LEAD + "ورحب ماكرون بالهدنة، داعيا إلى حوار شامل.")
    assert any("REQUEST" in h.categories and h.values("speaker") == ("person:emmanuel_macron",) for h in said)


def test_the_organ_of_another_organisation() -> None:
    assert speakers("ونددت الجمعية العامة لمنظمة الدول الأمريكية بالانقلاب.") == {"organization:oas"}


def test_the_candidate_of_the_opposition_is_who_is_named() -> None:
    assert labels(LEAD + "وقالت مرشحة المعارضة سونيا غزال إن القرار ظالم.") == {"سونيا غزال"}


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("وقال ماكرون إن القرار غير منصف وغير أخلاقي.", "ACCUSE"),
        ("وأعلن ماكرون أن القوات ستتدخل إذا فشلت الوساطة.", "THREATEN"),
        ("وقال ماكرون إن اسم الحركة رفع من لائحة المنظمات الإرهابية.", "SUPPORT"),
    ],
)
def test_what_the_words_amount_to(text: str, category: str) -> None:
    assert category in statements(LEAD + text)[-1].categories


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("وأكد ماكرون أنه سيسافر إلى روما إذا لم يتغير الطقس.", "REJECT"),
        ("وقال ماكرون إن بلاده ستنفذ القرار كاملا.", "REQUEST"),
        ("وأعلن ماكرون فوز المرشح بولاية ثانية.", "REJECT"),
    ],
)
def test_what_the_words_do_not_amount_to(text: str, category: str) -> None:
    assert category not in statements(LEAD + text)[-1].categories


# When it was said

NEWS = "وقع الرئيس الفرنسي إيمانويل ماكرون ونظيره المصري عبد الفتاح السيسي في القاهرة، الاثنين 3 يونيو 2024، معاهدة. "


def dates(text: str) -> set[str | None]:
    """The days of the statements of a short article."""
    return {h.moment.value if h.moment else None for h in statements(text)}


def test_what_the_people_of_the_news_say_is_said_that_day() -> None:
    assert dates(NEWS + "وقال ماكرون إن المعاهدة رائعة.") == {"2024-06-03"}


@pytest.mark.parametrize(
    "text",
    [
        "وقال سيرغي لافروف إن المعاهدة ظالمة.",
        "وكان ماكرون قد قال إن المعاهدة رائعة.",
        "وقال ماكرون في وقت سابق إن المعاهدة رائعة.",
    ],
)
def test_what_others_say_or_said_before_has_no_day(text: str) -> None:
    assert dates(NEWS + text) == {None}


def test_the_time_of_what_is_said_is_not_that_of_the_saying() -> None:
    text = "وأكد سيرغي لافروف أن موسكو ستنضم إلى المعاهدة في سبتمبر 2024، وأنها تدعم السلام."
    assert dates(text) == {None}


def test_a_time_between_the_verb_and_its_object_is_that_of_the_saying() -> None:
    said = statements("وأعلن سيرغي لافروف، الاثنين 3 يونيو 2024، من دمشق اختتام المفاوضات مع سوريا.")
    assert said[0].moment is not None
    assert said[0].moment.value == "2024-06-03"


def test_who_is_written_to_listens() -> None:
    said = statements("وكتب إيمانويل ماكرون إلى عبد الفتاح السيسي أن باريس تدعم الهدنة.")
    assert said[0].values("addressee") == ("person:abdel_fattah_el_sisi",)


def test_whoever_is_praised_is_meant() -> None:
    said = statements("وأشاد إيمانويل ماكرون بعبد الفتاح السيسي.")
    assert said[0].values("addressee") == ("person:abdel_fattah_el_sisi",)


def test_the_ministry_is_the_one_that_spoke() -> None:
    text = "وقالت وزارة الخارجية المصرية إن القرار ظالم. وأضافت الوزارة أن القاهرة تدعم الهدنة."
    assert [h.values("speaker") for h in statements(text)] == [("organization:egy_foreign_ministry",)] * 2


def test_the_company_is_not_the_ministry_that_spoke() -> None:
    text = "وقالت وزارة الخارجية المصرية إن القرار ظالم. وأضافت الشركة أن الأسعار ترتفع."
    assert len(statements(text)) == 1


def test_according_to_a_text_is_no_consent() -> None:
    assert not any("AGREE" in h.categories for h in statements(LEAD + "ووفق البيان كان اللقاء طويلا."))


SOURCE = "يزور أحمد عطاف أبوجا، حسبما جاء في بيان لوزارة الخارجية الجزائرية. "


@pytest.mark.parametrize("source", ["المصدر ذاته", "ذات المصدر", "نفس المصدر", "البيان نفسه"])
def test_the_same_source_is_who_was_quoted(source: str) -> None:
    found = speakers(f"{SOURCE}وأضاف {source} أن الزيارة تندرج في إطار التعاون مع نيجيريا.")
    assert "organization:dza_foreign_ministry" in found
    assert "person:ahmed_attaf" not in found


def test_the_same_source_as_nobody_is_nobody() -> None:
    lead = "زار أحمد عطاف أبوجا. "
    assert speakers(f"{lead}وأوضح ذات المصدر أن الزيارة تندرج في إطار التعاون مع نيجيريا.") == set()


def test_a_visit_allows_nothing() -> None:
    lead = "قال الرئيس الكيني وليام روتو إنه سيزور أكرا. "
    assert len(statements(f"{lead}كما ستسمح هذه الزيارة للوزيرين بالتشاور حول الملفات.")) == len(statements(lead))


def test_who_stands_before_somebody_speaks_to_him() -> None:
    said = statements("أكد لولا دا سيلفا أمام نظيره التشيلي سباستيان بينيرا التزام بلاده بالتعاون في إعادة الإعمار.")
    assert {"person:sebastian_pinera"} == {k for h in said for k in h.values("addressee")}


def test_his_country_is_that_of_who_speaks() -> None:
    (said,) = statements("قال وليام روتو بعد لقائه رئيس غانا إن بلاده مستعدة للتعاون.")
    assert "country:KEN" in said.values("about")
    assert "country:GHA" not in said.values("about")


def test_a_man_does_not_accuse_with_a_feminine_verb() -> None:
    text = "والغائب هو بول كاغامي الذي تتهم جمهورية الكونغو الديمقراطية والأمم المتحدة بلاده بدعم حركة التمرد."
    assert "person:paul_kagame" not in speakers(text)
    assert "country:COD" in speakers(text)


def test_the_union_hears_not_its_own_statement() -> None:
    said = statements("قال محمود علي يوسف في بيان للاتحاد الأفريقي إن هذا التطور إنجاز هام.")
    assert {k for h in said for k in h.values("addressee")} == set()


def test_the_leadership_that_is_praised_does_not_praise() -> None:
    text = "قال محمود علي يوسف إن الاتفاق مهم. وأشاد بالقيادة الحاسمة، ووجه الشكر أيضا إلى فور غناسينغبي على جهوده."
    assert [h.values("speaker") for h in statements(text)] == [("person:mahamoud_ali_youssouf",)] * 3


def test_what_an_agreement_lays_down_nobody_named_before_says() -> None:
    assert not statements("وتنص الخطة على وقف النار وتدعو إلى انتخابات.")
    assert speakers("رحبت فرنسا بالخطة. وتنص الخطة على وقف النار وتدعو إلى انتخابات.") == {"country:FRA"}
    assert len(statements("رحبت فرنسا بالخطة. وتنص الخطة على وقف النار وتدعو إلى انتخابات.")) == 1


def test_the_minister_of_a_state_is_the_one_told_of_or_its_own() -> None:
    met = "التقى وزير الخارجية الروسي سيرغي لافروف نظيره الفرنسي جان نويل بارو في باريس. "
    assert speakers(met + "وأكد الوزير الفرنسي أن بلاده ملتزمة بالاتفاق.") == {"person:jean_noel_barrot"}
    assert speakers(met + "وأضاف الوزير الروسي أن الحوار مهم.") == {"person:sergey_lavrov"}
    assert speakers("رحبت فرنسا بالخطة. وأكد الوزير المصري أن بلاده ملتزمة.") == {"country:FRA", "country:EGY"}


def test_the_country_of_the_minister_is_his_own() -> None:
    met = "التقى وزير الخارجية الروسي سيرغي لافروف نظيره الفرنسي جان نويل بارو في باريس. "
    (said,) = statements(met + "وأكد الوزير الفرنسي التزام بلاده بالاتفاق.")
    assert {"country:FRA", "country:RUS"} & set(said.values("about")) == {"country:FRA"}


def test_a_minister_is_met_by_his_title_alone_and_talks_by_telephone_are_no_meeting() -> None:
    call = "أجرى وزير الخارجية السعودي الأمير فيصل بن فرحان اتصالا هاتفيا بنظيره الهندي سوبرامانيام جايشانكار. "
    later = read(call + "وقال جايشانكار إنه ناقش مع الوزير السعودي الهجوم.").happenings
    assert [h.cls for h in later if h.cls != "Statement"] == ["Call"]
    met = "وصل وزير الخارجية الروسي سيرغي لافروف إلى باريس. والتقى الوزير الروسي الرئيس إيمانويل ماكرون."
    assert any(
        h.cls == "Meeting" and {"person:sergey_lavrov", "person:emmanuel_macron"} <= set(h.values("participant"))
        for h in read(met).happenings
    )

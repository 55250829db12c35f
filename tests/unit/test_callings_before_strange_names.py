"""Who is told of by what he is, before a name no word of which any list has; and who goes on behind a phrase."""

import pytest

from tests.short import of_class, read, speakers

MET = "التقى الرئيس الروماني كلاوس يوهانيس نظيره البولندي أندريه دودا. "


def labels(text: str) -> list[str]:
    """What those are called who speak."""
    reading = read(text)
    named = {entity.key: entity.label for entity in reading.entities}
    return [named[key] for h in reading.happenings if h.cls == "Statement" for key in h.values("speaker")]


@pytest.mark.parametrize("calling", ["السياسي", "النقابي السلوفاكي", "المصرفي", "المستثمر", "الناشر المعروف", "المدرب"])
def test_who_is_called_by_what_he_is_speaks(calling: str) -> None:
    assert labels(f"{MET}وقال {calling} زيكالا بومفوتي إن رومانيا لن تقبل أي تسوية.")[0] == "زيكالا بومفوتي"


@pytest.mark.parametrize("calling", ["السياسي", "النقابي السلوفاكي", "الناشط"])
def test_he_judges_and_warns(calling: str) -> None:
    assert labels(f"{MET}من جهته، حذر {calling} زيكالا كاماو من تدهور العلاقات مع بولندا.") == ["زيكالا كاماو"]
    assert labels(f"{MET}انتقد {calling} زيكالا كاماو موقف بولندا.") == ["زيكالا كاماو"]


@pytest.mark.parametrize("calling", ["رجل الأعمال التشيكي", "أستاذ القانون بجامعة براغ", "محامي الدفاع"])
def test_a_title_that_runs_on_is_no_object(calling: str) -> None:
    assert labels(f"{MET}من جهته، حذر {calling} خوسيه كيسبي من تدهور العلاقات مع بولندا.") == ["خوسيه كيسبي"]
    assert labels(f"{MET}انتقد {calling} خوسيه كيسبي موقف بولندا.") == ["خوسيه كيسبي"]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}وأكد الموقع زيكالا بومفوتي أن رومانيا لن تقبل أي تسوية.",
        f"{MET}وتناولت المحادثات زيكالا بومفوتي التعاون بين رومانيا وبولندا.",
        f"{MET}وأنتج المصنع الروماني زيكالا بومفوتي للتصدير.",
    ],
)
def test_no_name_is_made_of_what_stands_behind_a_thing(text: str) -> None:
    assert not any("بومفوتي" in entity.label for entity in read(text).entities)


def test_any_deed_may_be_rejected() -> None:
    text = f"{MET}ورفض يوهانيس أي تدخل أجنبي في مولدوفا، واستبعد أي حوار مع الانفصاليين."
    assert [h.values("speaker") for h in of_class(text, "Statement")] == [("person:klaus_iohannis",)] * 2


def test_nobody_speaks_where_no_one_did() -> None:
    assert speakers(f"{MET}ولم يعلن أي طرف مسؤوليته عن الهجوم في مولدوفا.") == set()


@pytest.mark.parametrize("phrase", ["في السياق ذاته، ", "في هذا الإطار، ", "خلال اللقاء، ", "من ناحية أخرى، "])
def test_who_spoke_goes_on_behind_a_phrase(phrase: str) -> None:
    text = f"رحب الرئيس الروماني كلاوس يوهانيس باتفاق السلام في السودان. و{phrase}دعا المجتمع الدولي إلى دعم السودان."
    assert speakers(text) == {"person:klaus_iohannis"}


def test_another_turns_to_speak_behind_his_part() -> None:
    text = "رحب الرئيس الروماني كلاوس يوهانيس باتفاق السلام. ومن جانبها، دعت الأمم المتحدة إلى دعم السودان."
    assert speakers(text) == {"person:klaus_iohannis", "organization:un"}


def test_what_his_country_feels_is_his_word() -> None:
    text = (
        "أعرب وزير الخارجية الكيني موساليا مودافادي عن شكره للرئيس الغاني جون دراماني ماهاما "
        "وتضامن بلاده مع الضحايا واستعداد حكومته لإرسال المساعدات."
    )
    assert [h.values("speaker") for h in of_class(text, "Statement")] == [("person:musalia_mudavadi",)] * 3


def test_who_is_told_more_of_speaks_though_nobody_knows_him() -> None:
    text = f"{MET}وقال زيكالا بومفوتي الذي شارك في المحادثات إن رومانيا وبولندا قررتا رفع العقوبات."
    assert labels(text) == ["زيكالا بومفوتي"]


def test_two_without_a_name_go_on_in_the_dual() -> None:
    text = f"{MET}وقال مسؤولان رومانيان إن المحادثات مع بولندا مفيدة. وأكدا أن الاتفاق قريب."
    assert labels(text) == ["مسؤولان رومانيان"] * 2

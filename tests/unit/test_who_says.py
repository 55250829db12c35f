"""Who says something behind a long title, on whose word a sentence stands, and who only seems to speak.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import read, spoken, statements, told

LEAD = "وصل الرئيس الفرنسي إيمانويل ماكرون إلى برلين. "


# Titles that run on before the name


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأعلنت الممثلة الرسمية للخارجية الروسية ماريا زاخاروفا أن موسكو سترد.", "person:maria_zakharova"),
        ("وصرح رئيس لجنة العلاقات الخارجية في مجلس الشيوخ الأمريكي آدم هيل بأن الرد قريب.", "person:~ادم_هيل"),
        ("وقال المستشار الإعلامي لرئاسة البرلمان سالم الورفلي إن الجلسة تأجلت.", "person:~سالم_الورفلي"),
        ("وأعرب وزير الدولة بالخارجية الألمانية فيرنر براندت عن ثقته في الوصول إلى حل.", "person:~فيرنر_براندت"),
        ("وأعلنت وزيرة الثقافة المكسيكية أليسيا مونتيرو أن بلادها ترحب بالقرار.", "person:~اليسيا_مونتيرو"),
    ],
)
def test_a_name_behind_the_words_of_its_title_speaks(text: str, speaker: str) -> None:
    found = statements(LEAD + text)
    assert {k for h in found for k in h.values("speaker")} >= {speaker}
    assert not any(k.startswith("organization:") for h in found for k in h.values("addressee"))


def test_a_name_with_a_particle_is_no_bearer_of_the_title() -> None:
    found = statements(LEAD + "وقال الوزير في مؤتمر صحفي مع سيرغي لافروف إن الحوار مستمر.")
    assert "person:sergey_lavrov" not in {k for h in found for k in h.values("speaker")}


def test_an_office_that_names_its_state_is_not_who_spoke_last() -> None:
    text = "قال الرئيس البرازيلي لولا دا سيلفا إن الحوار ممكن. وأشار الرئيس الأرجنتيني خافيير ميلي إلى الأزمة. "
    found = statements(f"{text}وقال الرئيس البرازيلي إن الحل قريب. وأكد الرئيس الأرجنتيني أن الحل بعيد.")
    assert found[-1].values("speaker") == ("person:javier_gerardo_milei",)


def test_the_head_of_diplomacy_is_the_foreign_minister() -> None:
    text = "صرحت وزيرة الخارجية الفرنسية كاترين كولونا بأن باريس تنتظر. "
    found = statements(f"{text}وأكدت رئيسة الدبلوماسية الفرنسية أن المغرب بلد صديق.")
    assert found[-1].values("speaker") == ("person:catherine_colonna",)


# Who only seems to speak


def test_a_masculine_verb_before_a_capital_has_it_as_object() -> None:
    found = statements("انتقد الرئيس التركي رجب طيب أردوغان القرار ودعا باريس إلى الحوار.")
    assert {h.values("speaker") for h in found} == {("person:recep_tayyip_erdogan",)}
    assert found[-1].values("addressee") == ("country:FRA",)


def test_what_an_indefinite_noun_proposes_nobody_says() -> None:
    assert spoken("انتقد سيرغي لافروف قانونا آخر يقترح فرض رسوم على روسيا.") == {("person:sergey_lavrov", "انتقد")}
    assert spoken("أصدرت روسيا بيانا تدين فيه الهجوم على سوريا.") == {("country:RUS", "أصدر")}


def test_they_are_not_the_one_who_spoke() -> None:
    found = statements("قال سيرغي لافروف إن اسم البلاد يطرح كل يوم، ويتهمونها بنشر الأكاذيب.")
    assert len(found) == 1


def test_whoever_accused_it_is_who_is_told_of_before_the_relative_pronoun() -> None:
    found = statements("انتقدت إثيوبيا تصريحات مصر التي اتهمتها الجمعة بالتسبب بفيضانات في السودان.")
    accused = next(h for h in found if h.evidence.pattern.startswith("accuse"))
    assert (accused.values("speaker"), accused.values("addressee")) == (("country:EGY",), ("country:ETH",))
    others = statements("عادت إلى بيروت السفيرة الفرنسية التي اتهمتها طهران بالتجسس.")
    assert {k for h in others for k in h.values("speaker")} == {"country:IRN"}


def test_anew_is_no_renewal() -> None:
    assert len(statements("قال سيرغي لافروف إن الملف طرح مجددًا، وإن روسيا ترفضه.")) == len(
        statements("قال سيرغي لافروف إن الملف طرح أمس، وإن روسيا ترفضه.")
    )
    assert len(statements("دعا أنطونيو غوتيريش إلى الهدوء، مجددا دعوته إلى وقف القتال في غزة.")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "قال لولا دا سيلفا إن الأزمة باقية حتى تعتذر فرنسا عن أقوالها.",
        "طالب رجب طيب أردوغان إيمانويل ماكرون بأن يعتذر عن تصريحاته.",
    ],
)
def test_what_somebody_is_to_say_is_not_said(text: str) -> None:
    assert not any(h.evidence.pattern.startswith("apologise") for h in statements(text))


def test_what_somebody_is_expected_to_declare_is_planned() -> None:
    (said,) = statements("من المنتظر أن يعلن إيمانويل ماكرون دعمه لأوكرانيا.")
    assert said.status == "Planned"


# Whom it is said to


def test_a_person_behind_to_right_behind_the_speaker_is_told() -> None:
    (said,) = statements("أكد فلاديمير بوتين لرجب طيب أردوغان استعداد موسكو للحوار.")
    assert said.values("addressee") == ("person:recep_tayyip_erdogan",)


# On whose word


def test_what_stands_only_on_the_word_of_one_side_is_alleged() -> None:
    for text in (
        "وفق بيان للخارجية الروسية، قصفت أوكرانيا مدينة بيلغورود.",
        "ووفقا لوزارة الدفاع الروسية، قصفت أوكرانيا مدينة بيلغورود.",
    ):
        (deed,) = (h for h in read(text).happenings if h.cls == "Action")
        assert (deed.status, len(deed.said_by)) == ("Alleged", 1)


def test_according_to_resolutions_is_nobodys_word() -> None:
    found = statements("قال سيرغي لافروف إن الحل يجب أن يكون وفق قرارات الأمم المتحدة.")
    assert not any(h.values("channel") for h in found)


def test_a_headline_with_a_colon_claims_like_any_other_words() -> None:
    text = "لافروف: الغرب يشن حربا على روسيا\n\nتوقف القطار في المحطة القديمة ساعة كاملة قبل أن يتابع رحلته."
    (deed,) = (h for h in read(text).happenings if h.cls == "Action")
    assert (deed.status, deed.said_by) == ("Alleged", ("person:sergey_lavrov",))


# Feelings


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("أعربت إيطاليا عن ثقتها في قدرة الطرفين على الوصول إلى اتفاق.", "trust"),
        ("عبرت الصين عن تمسكها بالحوار.", "adhere"),
        ("أبدت تركيا أسفها لتأجيل الموعد.", "regret"),
        ("عبر الرئيس المصري عبد الفتاح السيسي عن امتنانه للكويت.", "thank"),
    ],
)
def test_what_is_expressed_tells_what_the_words_amount_to(text: str, frame: str) -> None:
    assert [h.evidence.pattern.split("/")[0] for h in statements(text)] == [frame]


def test_what_somebody_thanks_for_or_mourns_has_happened() -> None:
    found = read("أعرب رجب طيب أردوغان عن حزنه لوفاة العاهل الأردني الملك حسين.").happenings
    (died,) = (h for h in found if h.cls == "Appointment")
    assert died.status == "Occurred"


# Speakers of whom nobody has told before


def test_a_ministry_that_nobody_lists_speaks_and_goes_on() -> None:
    text = "وقالت وزارة الغابات والأنهار المصرية إن إثيوبيا تنتهك القانون. واعتبرت أن السد ألحق أضرارا بالسودان."
    first, second = statements(LEAD + text)
    assert first.values("speaker") == second.values("speaker")
    (key,) = first.values("speaker")
    (body,) = (e for e in read(LEAD + text).entities if e.key == key)
    assert (body.label, body.within) == ("وزارة الغابات والأنهار المصرية", "country:EGY")
    assert not {k for h in statements("وقالت وزارة الغابات إن الحرائق انتهت.") for k in h.values("speaker")}


def test_two_sources_speak_and_not_whom_they_name() -> None:
    text = "قال مصدران مطلعان على الملف إن فلاديمير بوتين سيغيب عن القمة. وقال المصدران إن سيرغي لافروف سيحضر."
    assert not {k for h in statements(LEAD + text) for k in h.values("speaker")} & {
        "person:vladimir_putin",
        "person:sergey_lavrov",
        "person:emmanuel_macron",
    }


def test_the_spokesman_alone_is_the_one_told_of() -> None:
    text = "قال المتحدث باسم الخارجية الإيرانية كريم شيرازي إن طهران ترفض التهديد. وأشار الناطق إلى أن طهران سترد."
    assert {h.values("speaker") for h in statements(LEAD + text) if not h.said_by} == {("person:~كريم_شيرازي",)}


def test_an_office_in_the_feminine_is_no_mans() -> None:
    text = "قالت وزيرة الخارجية المكسيكية إن بلادها سترد."
    speakers = {k for h in told(text, "2021-06-10") for k in h.values("speaker")}
    assert speakers == {"country:MEX"}


# Words that only look like cues


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("إن الولايات المتحدة بدلت ممثلها في الأمم المتحدة", "CONSULT"),
        ("إن القرار فني ولا صلة له بالأزمة", "REJECT"),
        ("إن بلاده تستعد لمساعدتهم", "COOPERATE"),
        ("إن لولا بدل مستشاره", "CONSULT"),
        ("إن ملء سد النهضة بدأ أمس", "CONSULT"),
    ],
)
def test_names_show_no_stance_and_short_negations_join(said: str, category: str) -> None:
    found = statements(f"{LEAD}وقال سيرغي لافروف {said}.")
    assert found[-1].categories[0] == category


def test_a_text_that_came_from_a_body_is_its_word() -> None:
    text = "وأعلن بيان صدر عن البيت الأبيض أن بايدن سيحضر القمة. وأوضح بيان صادر عن الرئاسة التركية أن الموعد لم يحدد."
    first, *_, last = statements(text)
    assert first.values("speaker") == ("organization:white_house",)
    assert last.values("speaker") == ("organization:turkish_presidency",)


def test_the_king_is_no_president() -> None:
    text = "التقى ملك الأردن عبد الله الثاني في واشنطن الرئيس الأمريكي جو بايدن. وقال الملك إن السلام ممكن."
    assert statements(text)[-1].values("speaker") == ("person:abdullah_ii_of_jordan",)

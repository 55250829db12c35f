"""Whose words they are: speakers behind asides, parts of bodies, messages, and nouns that only look like speakers.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import speakers, statements

LEAD = "وصل الرئيس الفرنسي إيمانويل ماكرون إلى برلين. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأعرب، عبر حسابه الرسمي، الرئيس الكيني وليم روتو عن ارتياحه للنتائج.", "person:william_ruto"),
        ("وقال بيان أصدره الاتحاد الأفريقي مساء أمس إن البعثة ستبقى في البلاد.", "organization:african_union"),
        ("وأكدت الأمانة العامة لجامعة الدول العربية أنها تتابع الوضع.", "organization:arab_league"),
        ("وحذر المجلس التنفيذي للاتحاد الأفريقي من عودة الحرب.", "organization:african_union"),
        ("أعلنت القمة الثلاثون لجامعة الدول العربية تضامنها مع لبنان.", "organization:arab_league"),
        ("وأفادت مصادر في «الإيغاد»، أن اللقاء تأجل.", "organization:igad"),
        ("أعلنت وزارة الأوقاف والشؤون الدينية أن الحفل تأجل.", "organization:~وزاره_الاوقاف_والشوون_الدينيه_short"),
        ("أصدر الاتحاد الأفريقي بيانا عن الأزمة، يدعو فيه السودان إلى الحوار.", "organization:african_union"),
        ("صرح المجلس العسكري الجديد في النيجر، الاثنين، أن الحدود مغلقة.", "organization:niger_junta"),
        ("لواندا - صرح وزير الخارجية الكيني ألفريد موتوا أن بلاده ستشارك.", "person:alfred_nganga_mutua"),
    ],
)
def test_who_speaks_behind_an_aside_a_text_or_the_part_of_a_body(text: str, speaker: str) -> None:
    assert speakers(LEAD + text) == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "وذكر الدبلوماسي المخضرم، في حديث لوكالة محلية، أن اللقاء كان وديا.",
        "أعلن ضباط السيطرة على القصر في ليبرفيل.",
        "ويقول متنفذون في الحكومة السودانية إن الرئيس الكيني منحاز.",
        "لكن المتحدث باسم الدعم السريع الفالح برقوني أكد أن الدعوة وصلت.",
        "وذكر بيان غير موقع أن وزراء المجموعة شددوا على أهمية الحوار.",
        "بهدف تجنب أي تجدد للمعارك بين روسيا وأوكرانيا.",
        "وتبلغ السيدة فوندال (55 سنة) ذروة مسيرتها.",
        "وفي موعد قريب، سيعلن لاحقا.",
        "وجاء ذلك ردا على ما قاله ناريندرا مودي أمس.",
        "كما أكدوا أهمية الحوار.",
        "قال فلاحي معتوق، مراسل القناة، إن الوفد وصل. وأكد أن الحوار مستمر.",
        "وأكد خبير أن لقاء مودي بضيفه يؤكد أن البلدين متفقان.",
        "ودعا ماكرون الله أن يرحم الضحايا.",
        "ويتم الاستعداد لفرض عقوبات على روسيا.",
    ],
)
def test_nobody_near_speaks_for_who_is_not_known(text: str) -> None:
    found = speakers("زار رئيس الوزراء الهندي ناريندرا مودي اليابان. " + text)
    assert not found & {"person:narendra_modi", "country:SDN", "country:RUS", "country:UKR", "organization:rsf"}


def test_a_noun_that_a_name_owns_is_no_speaker() -> None:
    text = "قال الرئيس المصري عبد الفتاح السيسي إن اللقاء مثمر. أكد على حرص لبنان على زيادة التبادل."
    assert speakers(text) == {"person:abdel_fattah_el_sisi"}


def test_who_is_named_behind_a_relative_clause_of_what_is_regretted_does_not_regret() -> None:
    text = "وأعرب الأمين العام للأمم المتحدة أنطونيو غوتيريش عن أسفه للأحداث التي تعيشها ليبيا."
    assert speakers(text) == {"person:antonio_guterres"}


def test_a_short_name_of_a_body_goes_on_and_whom_it_calls_upon_hears() -> None:
    text = "قال مجلس السيادة السوداني إن الحرب مستمرة. ودعا المجلس الأمم المتحدة إلى اتخاذ مواقف حازمة."
    last = statements(text)[-1]
    assert last.values("speaker") == ("organization:sovereignty_council",)
    assert last.values("addressee") == ("organization:un",)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("بعث الملك عبد الله الثاني برقية تهنئة إلى الرئيس الفرنسي إيمانويل ماكرون.", "SUPPORT"),
        ("بعث الملك عبد الله الثاني برقية تعزية ومواساة إلى الرئيس الفرنسي إيمانويل ماكرون.", "SUPPORT"),
        ("أبرق الملك عبد الله الثاني إلى الرئيس الفرنسي إيمانويل ماكرون.", "CONSULT"),
        ("بعث الملك عبد الله الثاني رسالة إلى الرئيس الفرنسي إيمانويل ماكرون.", "CONSULT"),
    ],
)
def test_a_message_says_what_its_noun_tells(text: str, category: str) -> None:
    (said,) = statements(text)
    assert said.values("speaker") == ("person:abdullah_ii_of_jordan",)
    assert said.values("addressee") == ("person:emmanuel_macron",)
    assert category in said.categories


def test_who_has_died_is_mourned_and_not_spoken_to() -> None:
    (said,) = statements("نعى الرئيس التركي رجب طيب أردوغان الزعيم الجنوب أفريقي نيلسون مانديلا.")
    assert not said.values("addressee")
    assert "person:nelson_mandela" in said.values("about")


def test_who_owns_what_is_affirmed_is_not_addressed() -> None:
    (said,) = statements("أكد الرئيس التركي رجب طيب أردوغان ضرورة احترام الوحدة الكاملة للأراضي التابعة لليبيا.")
    assert not said.values("addressee")


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ('قال الرئيس التركي رجب طيب أردوغان لقناة "الأفق" إن الحوار ممكن.', ""),
        ('قال الرئيس التركي رجب طيب أردوغان إن "الحوار هو السبيل".', "الحوار هو السبيل"),
        ('قال الرئيس التركي رجب طيب أردوغان إن الحل قريب"، مشيدا بجهود "الوسطاء.', ""),
    ],
)
def test_only_words_that_were_said_are_quoted(text: str, quote: str) -> None:
    assert statements(text)[0].quote == quote


def test_a_topic_of_another_state_or_a_vague_one_is_none() -> None:
    (said,) = statements("قال الرئيس الكيني وليم روتو إن نشر قوة متعددة الجنسيات في دول المنطقة يخدم الأمن.")
    assert not any("ukraine" in k or k == "topic:region" for k in said.values("about"))
    (other,) = statements("قال الرئيس الإيراني مسعود بزشكيان إن البرنامج النووي سلمي.")
    assert "topic:iran_nuclear" in other.values("about")
    (korean,) = statements("قال الرئيس الكوري الجنوبي يون سوك يول إن البرنامج النووي لكوريا الشمالية خطر.")
    assert "topic:iran_nuclear" not in korean.values("about")


def test_several_go_on_to_speak() -> None:
    text = "قال وزراء خارجية اليابان والهند والفلبين إن الملاحة حرة. كما أكدوا أهمية الحوار."
    first, last = statements(text)
    assert first.values("speaker") == last.values("speaker")
    assert len(last.values("speaker")) == 3


def test_the_spokesman_alone_goes_on_for_the_body() -> None:
    text = "وقال متحدث باسم قيادة القوات البحرية الصينية إن الدوريات مستمرة. وأضاف المتحدث، أن على الفلبين التوقف فورا."
    assert len(speakers(LEAD + text)) == 1
    assert statements(LEAD + text)[-1].values("addressee") == ("country:PHL",)


def test_a_family_name_is_that_of_whom_the_article_tells() -> None:
    text = "قالت وزيرة الخارجية الأمريكية هيلاري كلينتون إن الحوار ممكن. وأضافت كلينتون أن الحل قريب."
    assert speakers(text) == {"person:hillary_clinton"}


def test_a_feminine_ending_is_no_pronoun_of_a_topic() -> None:
    (said,) = statements("طالب الرئيس الصيني شي جين بينغ الفلبين بالتوقف عن إثارة الحوادث.")
    assert "topic:culture" not in said.values("about")


def test_a_man_thanks_the_state_of_which_he_spoke() -> None:
    text = "قال الرئيس الأوكراني فولوديمير زيلينسكي إن ألمانيا ستدعم بلاده، وشكر ألمانيا على الدعم."
    last = statements(text)[-1]
    assert last.values("speaker") == ("person:volodymyr_zelenskyy",)
    assert last.values("addressee") == ("country:DEU",)


@pytest.mark.parametrize("name", ["«بربوري»", "السفير بربوري"])
def test_a_short_name_set_off_is_who_was_named_before(name: str) -> None:
    text = f"استقبل الرئيس الفرنسي إيمانويل ماكرون السفير سعيد بربوري. وأكد {name} أن العلاقات متينة."
    assert speakers(text) == {"person:~سعيد_بربوري"}


def test_a_body_speaks_on_by_its_head_noun_alone() -> None:
    text = "حذر المجلس العسكري في النيجر من التدخل. وصل الوفد. وأصدر المجلس بيانا دعا فيه إلى الهدوء."
    assert speakers(text) == {"organization:niger_junta"}


def test_words_within_other_words_tell_nothing_of_a_verb() -> None:
    (said,) = statements("أعرب الرئيس الفرنسي إيمانويل ماكرون عن «دعمه الكامل» لقرارات القمة.")
    assert said.categories == ("SUPPORT",)


def test_a_particle_before_quotation_marks_is_one() -> None:
    (said,) = statements("وقال الرئيس الكيني وليم روتو لـ «رويترز» إن الحوار ممكن.")
    assert said.values("speaker") == ("person:william_ruto",)


def test_whose_part_is_stressed_is_not_addressed() -> None:
    (said,) = statements("أكد الرئيس التركي رجب طيب أردوغان الدور المحوري لـ «الأمم المتحدة» في الوساطة.")
    assert not said.values("addressee")


def test_who_is_spoken_for_does_not_speak() -> None:
    found = speakers("وقال متحدث باسم رئيس الوزراء البريطاني بوريس جونسون إن الحوار ممكن.")
    assert found
    assert "person:boris_johnson" not in found
    assert "person:~سامي" not in speakers(LEAD + "وقال دبلوماسي روسي سامي إن الرد قريب.")


def test_disappointment_is_no_hope() -> None:
    (said,) = statements("أعربت وزارة الخارجية الروسية عن خيبة أملها إزاء العقوبات.")
    assert said.categories == ("PROTEST",)


def test_two_who_are_urged_do_not_urge() -> None:
    text = "أشاد الرئيس الصيني شي جين بينغ بالعلاقات بين روسيا والهند، وحث البلدين على الحوار."
    last = statements(text)[-1]
    assert last.values("speaker") == ("person:xi_jinping",)
    assert set(last.values("addressee")) == {"country:RUS", "country:IND"}


def test_a_headline_name_that_is_told_later_does_not_give_way_to_whom_it_calls() -> None:
    text = "عنان يدعو مجلس الأمن الدولي إلى التحرك.\n\nطلب الأمين العام للأمم المتحدة كوفي عنان نشر قوة."
    assert "organization:un_security_council" not in speakers(text)


def test_a_joint_text_is_that_of_each() -> None:
    text = "أصدر وزير الخارجية التركي هاكان فيدان بيانا مشتركا مع نظيره القطري محمد بن عبد الرحمن أكدا فيه دعم الحوار."
    assert set(speakers(text)) >= {"person:hakan_fidan", "person:mohammed_bin_abdulrahman_al_thani"}


def test_the_counterpart_of_a_ministry_is_a_ministry() -> None:
    (said,) = statements("أصدرت الخارجية الكينية ونظيرتها التنزانية بيانا مشتركا، أكدتا فيه رفضهما نشر الصواريخ.")
    assert set(said.values("speaker")) == {"organization:ken_foreign_ministry", "organization:tza_foreign_ministry"}
    assert "REJECT" in said.categories
    (met,) = statements("أكدت أنغيلا ميركل لنظيرتها البريطانية تيريزا ماي دعم الاتفاق.")
    assert met.values("speaker") == ("person:angela_merkel",)


def test_behind_for_his_part_a_verb_spelled_like_a_particle_is_a_verb() -> None:
    text = "من جانبه، عبر الرئيس الجزائري عبد المجيد تبون خلال اللقاء عن ارتياحه للنتائج."
    assert speakers(text) == {"person:abdelmadjid_tebboune"}
    assert speakers("ونقلت المساعدات، عبر مصر، إلى غزة.") == set()

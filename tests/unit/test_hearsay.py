"""What goes about, what others claim, what is due or only asked: told as such, and nobody else made its speaker."""

from __future__ import annotations

import pytest

from tests.short import of_class, statements, told


def plain(text: str) -> list[str]:
    return [h.cls for h in told(text) if h.status == "Occurred"]


def speakers(text: str) -> list[set[str]]:
    return [
        {p.value.split(":")[-1] for p in h.parts if p.role == "speaker"}
        for h in told(text)
        if h.cls == "Statement" and h.status == "Occurred"
    ]


NO_FACTS = [
    "تفيد تقارير غير مؤكدة بأن كوريا الشمالية أرسلت آلاف الجنود إلى روسيا.",
    "حسب رواية المعارضة، وقعت الحكومة الغينية صفقة سرية مع شركة صينية.",
    "ليس صحيحا أن تونس وقعت اتفاقا عسكريا مع إيران.",
    "اعتبر محللون أن الصين تضغط على ليتوانيا بسبب تايوان.",
    "هل تنضم السويد وفنلندا معا إلى حلف الناتو؟",
    "متى يزور الرئيس الإيراني بغداد؟",
    "على إيران أن تسحب قواتها من سوريا فورا.",
    "كاد الرئيس البوليفي أن يطرد السفير الأمريكي لولا تدخل وزير خارجيته.",
    "كادت تركيا تهاجم سوريا قبل سنوات.",
    "لم تعد فرنسا تدعم النيجر بعد الانقلاب.",
    "ساعات وتنعقد القمة الخليجية في الرياض بحضور قادة الدول الست.",
    "تنطلق في جنيف يوم الاثنين القادم جولة جديدة من المحادثات بين جورجيا وأبخازيا.",
    "القاهرة تحتضن نهاية الشهر الجاري مؤتمرا لدول جوار السودان.",
    "غدا.. انطلاق أعمال القمة العربية في المنامة.",
    "لا يزال من غير المؤكد أن يحضر الرئيس التونسي قمة الجزائر.",
    "يقترب الاتحاد الأوروبي من توقيع اتفاق تجارة حرة مع الهند.",
    "لولا الضغط الأمريكي لما وقعت كوسوفو وصربيا اتفاق واشنطن.",
    "هناك حديث عن زيارة قريبة لوزير الخارجية السعودي إلى بيروت.",
    "يستحيل أن تعترف اليونان باستقلال كوسوفو قبل إسبانيا.",
    "على الأرجح ستستضيف الدوحة الجولة القادمة من المفاوضات بين كابول وواشنطن.",
    "ويشارك في القمة المرتقبة رئيسا السنغال وغامبيا.",
    "ويزور ماكرون بعد ذلك البرازيل والأرجنتين قبل أن يختتم جولته في تشيلي.",
    "صحيفة: بن سلمان يزور طوكيو هذا الشهر.",
    "خبير: انضمام صربيا إلى بريكس يضر بمصالحها.",
    "أذربيجان: أرمينيا أطلقت النار على مواقعنا في ناخيتشيفان.",
    "ناقش البرلمان النرويجي مقترحا للاعتراف بدولة فلسطين.",
    "غادر الوفد الإثيوبي القاهرة دون أن يوقع الاتفاق مع مصر والسودان.",
]


@pytest.mark.parametrize("text", NO_FACTS)
def test_stands_as_no_plain_fact(text: str) -> None:
    assert plain(text) == []


FACTS = [
    ("أرسلت كوريا الشمالية آلاف الجنود إلى روسيا.", ["Action"]),
    ("سحبت إيران قواتها من سوريا.", ["Action"]),
    ("هاجمت تركيا سوريا قبل سنوات.", ["Action"]),
    ("زار الرئيس الإيراني بغداد.", ["Visit"]),
]


@pytest.mark.parametrize(("text", "found"), FACTS)
def test_stands_as_a_fact(text: str, found: list[str]) -> None:
    assert plain(text) == found


GOES_ON = "أعلنت الصين أنها ستدعم سوريا. "
UNKNOWN = [
    "ويقول متابعون إن القرار مهم.",
    "ويقول خصومها إنها تدعم الانقلاب.",
    "ويزعم صاحبي أنها وافقت على الاتفاق.",
    "ومن المقرر أن يطرح الاتفاق على مجلس الأمن.",
]


@pytest.mark.parametrize("text", UNKNOWN)
def test_nobody_known_speaks(text: str) -> None:
    assert speakers(GOES_ON + text) == [{"CHN"}]


def test_who_is_named_speaks_for_himself() -> None:
    text = "وقال تيمور إسنباييف مدير مركز دراسات آسيا الوسطى إن المشروع سيفتح أبوابا لبلده."
    assert speakers(GOES_ON + text) == [{"CHN"}, {"~تيمور_اسنباييف"}]


GOING_ON = ["وقالت مجددا إنها ترفض العقوبات.", "وأكدت أنها تدين القصف.", "وأضافت محذرة أن الحرب ستتسع."]


@pytest.mark.parametrize("text", GOING_ON)
def test_who_spoke_goes_on(text: str) -> None:
    assert {"CHN"} in speakers(GOES_ON + text)[1:]


def test_who_does_a_deed_does_the_one_joined_to_it() -> None:
    text = (
        "وقال المتحدث باسم الحكومة الكونغولية إن سبب الأزمة عدوان رواندا على الكونغو الديمقراطية ودعمها لحركة 23 مارس."
    )
    deeds = of_class(text, "Action")
    assert {h.status for h in deeds} == {"Alleged"}
    assert all(any(p.role == "actor" and p.value == "country:RWA" for p in h.parts) for h in deeds)


def test_the_ministry_that_summons_is_of_the_state_where_the_envoy_is() -> None:
    text = "أعربت فرنسا عن قلقها.\n\nواستدعت وزارة الخارجية القائم بالأعمال الفرنسي لدى طهران فلوران إيدالو."
    deed = next(h for h in told(text) if h.cls == "Action")
    assert any(p.role == "actor" and p.value.endswith("irn_foreign_ministry") for p in deed.parts)


def test_who_is_named_in_the_sentence_acts_rather_than_who_spoke_before() -> None:
    text = (
        "طلب الرئيس النيجيري بولا تينوبو عقد قمة طارئة.\n\n"
        "وكان رئيس النيجر السابق محمد بازوم مريضا، رافضا قرار المجموعة."
    )
    assert speakers(text)[-1] == {"mohamed_bazoum"}


def test_a_relative_particle_takes_up_who_is_spoken_to() -> None:
    text = "وصل الوزير الروسي سيرغي لافروف الذي أعرب له رجب طيب أردوغان عن امتنانه لجهوده."
    assert speakers(text) == [{"recep_tayyip_erdogan"}]


def test_who_praises_a_meeting_is_not_at_what_it_was_for() -> None:
    text = "أشاد الأمين العام للأمم المتحدة أنطونيو غوتيريش باجتماع قادة آسيان في جاكرتا لبحث الوضع في ميانمار."
    assert not any(p.value.endswith("antonio_guterres") for h in told(text) if h.cls == "Meeting" for p in h.parts)


def test_no_part_of_a_name_is_asked() -> None:
    (said,) = statements("انتقد رئيس الوزراء العراقي جامعة الدول العربية.")
    assert not [p for p in said.parts if p.value.endswith("arab_states")]


def test_a_visit_of_another_year_is_not_that_of_the_headline() -> None:
    text = (
        "الرئيس الصيني يصل إلى كازاخستان في زيارة\n\n"
        "استقبل كبار المسؤولين الضيف في المطار مساء اليوم.\n\n"
        "وأجرى الرئيس الصيني زيارته الأولى لكازاخستان في سبتمبر 2013."
    )
    visits = {h.moment.value if h.moment else "" for h in told(text) if h.cls == "Visit"}
    assert len(visits) == 2
    assert "2013-09" in visits


def test_whom_a_deed_that_is_asked_for_befalls_is_not_asked() -> None:
    (said,) = statements("دعت فرنسا إلى محاسبة إسرائيل.")
    assert not [p for p in said.parts if p.role == "addressee"]


# what is rumoured, made up, refused, supposed or only seems so has not taken place
UNREAL = [
    "ولا أساس لما راج عن توقيع تونس اتفاقا سريا مع إيطاليا لإيواء المرحلين.",
    "ووصف بالشائعات ما تردد حول طرد السفير الفرنسي من باماكو.",
    "وفبركت الصفحة خبرا عن زيارة السيسي إلى أديس أبابا.",
    "واختلقت القناة قصة لقاء بين الأسد وأردوغان في طهران.",
    "رفض مجلس الشيوخ المكسيكي المصادقة على اتفاق التجارة مع الإكوادور.",
    "ورفضت إثيوبيا التوقيع على وثيقة واشنطن مع مصر والسودان.",
    "ويبدو أن كوريا الشمالية أطلقت صاروخا نحو اليابان.",
    "على ما يبدو سلمت الصين روسيا مسيرات هجومية.",
    "تحقق الشرطة في ما إذا كان عملاء إيرانيون قد خطفوا صحفيا من إسطنبول.",
    "ويشتبه في أن إسرائيل اغتالت العالم الإيراني في طهران.",
    "ومن الجائز أن تكون الصين قد أمدت ميانمار بالسلاح.",
    "كادت زامبيا أن تنسحب من المنظمة.",
    "وكاد الاتفاق بين صنعاء وعدن أن يوقع في مسقط.",
    "وبدلا من توقيع المعاهدة مع فيجي، أصدر رئيس الوزراء النيوزيلندي بيانا.",
    "وتسربت أنباء عن صفقة بيع مسيرات تركية لأنغولا.",
    "وبينما كان الوفد يهم بتوقيع العقد مع الشركة الكورية صدر قرار بالتأجيل.",
    "ومن المبكر الحديث عن تطبيع بين الرياض وتل أبيب.",
    "بوتين يرفض بشكل قاطع ضربة أمريكية لإيران.",
    "تستعد العاصمة الكينية لانطلاق أعمال قمة الاتحاد الأفريقي.",
    "وأعلن قادة المعارضة رفضهم للخطوة قبل تنحي بشار الأسد.",
    "نيوزيلندا تخفق في توقيع معاهدة مع فيجي.",
    "ونسجت مواقع التواصل روايات عن وساطة عراقية بين الرياض وطهران.",
    "وألمحت أنقرة إلى إمكان لقاء أردوغان والأسد.",
    "وما زالت أرمينيا بعيدة عن توقيع معاهدة سلام مع أذربيجان.",
    "وبدل أن توقع الهند الاتفاق مع الصين أغلقت الحدود.",
    "وأشارت أصابع الاتهام إلى بوروندي في اغتيال السفير البلجيكي.",
    "وفي سيناريو متشائم تجتاح أذربيجان جنوب أرمينيا.",
    "ومهما فرضت واشنطن من عقوبات على كوبا فإنها لن تركع.",
    "ويستلزم انضمام البوسنة إلى الناتو إجماعا داخليا.",
    "وكلف البرلمان الحكومة بالتفاوض على انضمام مولدوفا إلى الاتحاد الأوروبي.",
]


@pytest.mark.parametrize("text", UNREAL, ids=range(len(UNREAL)))
def test_what_is_rumoured_made_up_refused_or_only_seems_so_is_no_plain_fact(text: str) -> None:
    assert [h.cls for h in told(text) if h.cls != "Statement" and h.status == "Occurred" and not h.said_by] == []


def test_who_is_not_to_come_is_missing() -> None:
    (summit,) = (h for h in told("بات من شبه المؤكد ألا تحضر كولومبيا قمة الأمريكتين.") if h.cls == "Summit")
    assert (summit.values("absentee"), summit.values("participant")) == (("country:COL",), ())


def test_at_night_is_no_negation() -> None:
    assert [h.status for h in told("وليلا وصل الرئيس الكيني وليام روتو إلى كمبالا.") if h.cls == "Visit"] == [
        "Occurred"
    ]


NAMELESS_AT_A_PLACE = ["خبراء في {place}", "مصادر دبلوماسية في {place}", "دبلوماسيون في {place}", "محللون في {place}"]


@pytest.mark.parametrize("place", ["بروكسل", "لندن", "واشنطن"])
@pytest.mark.parametrize("people", NAMELESS_AT_A_PLACE)
@pytest.mark.parametrize("phrase", ["كما قال", "بحسب", "وفقا لما ذكره"])
def test_nameless_people_are_not_the_state_where_they_are(phrase, people, place):
    people = people.format(place=place)
    found = told(f"طردت بولندا ثلاثة دبلوماسيين بيلاروسيين لاتهامهم بالتجسس، {phrase} {people}.")
    states = {"country:BEL", "country:GBR", "country:USA"}
    assert found
    assert not any(states & {*h.said_by, *h.values("speaker", "channel")} for h in found)


@pytest.mark.parametrize("people", ["مسؤولين في وزارة الخارجية الغانية", "مسؤول نرويجي"])
@pytest.mark.parametrize("content", ["المفاوضات بلغت مرحلة متقدمة جدا", "الشركات الأجنبية انسحبت من المشروع كله"])
def test_who_is_spoken_of_behind_the_phrase_is_not_who_speaks(content, people):
    found = statements(f"وفقا ل{people} فإن {content}.")
    assert found
    assert all("شركات" not in key for h in found for key in h.values("speaker"))


# who says so, in the nominative, whether a woman or a group, and what the key tells of him
TELLERS = [
    ("وزير الخارجية الكيني موساليا مودافادي", "", "mudavadi"),
    ("وزارة الخارجية الباكستانية", "ت", "pak_foreign_ministry"),
    ("أوتاوا", "ت", "CAN"),
    ("حركة طالبان", "ت", "taliban"),
    ("مسؤول سوداني رفيع", "", "مسوول_سوداني"),
    ("مصادر دبلوماسية غربية", "ت", "مصادر_دبلوماسيه"),
]
ON_THE_WORD_OF = [
    "{told}، بحسب {who}.",
    "{told}، كما قال{fem} {who}.",
    "{told}، حسب ما ذكر{fem} {who} في بيان.",
    "{told}، حسبما أفاد{fem} {who}.",
    "{told}، على ما أكد{fem} {who}.",
    "ونشرت صحيفة محلية نقلا عن {who} أن {that}.",
    "بحسب {who}، فإن {that}.",
]
TOLD = [
    ("قدمت اليابان مساعدات غذائية إلى اليمن", "اليابان قدمت مساعدات غذائية إلى اليمن", "Action"),
    ("التقى وزيرا خارجية أرمينيا وأذربيجان في تبليسي", "وزيري خارجية أرمينيا وأذربيجان التقيا في تبليسي", "Meeting"),
]


@pytest.mark.parametrize(("told_of", "that", "cls"), TOLD)
@pytest.mark.parametrize("phrase", ON_THE_WORD_OF)
@pytest.mark.parametrize(("who", "fem", "key"), TELLERS)
def test_what_stands_on_somebodys_word_is_said_by_him(who, fem, key, phrase, told_of, that, cls):
    found = of_class(phrase.format(told=told_of, that=that, who=who, fem=fem), cls)
    assert found
    assert all(any(key in by for by in h.said_by) for h in found)


@pytest.mark.parametrize("also", ["كما أعلنت كينيا دعمها للاتفاق", "كما أكد الرئيس الكيني أن بلاده تدعمه"])
def test_what_somebody_also_says_is_not_on_whose_word_the_rest_stands(also):
    signed = of_class(f"وقعت رومانيا ومولدوفا اتفاقية للتعاون العسكري، {also}.", "Signing")
    assert signed
    assert not any(h.said_by for h in signed)

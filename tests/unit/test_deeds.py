"""Deeds told by nouns, by strikes and forces, by verbs that carry them, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.short import deeds, done, keys, told

# sentence, doer, whom it is done to, category
READ = [
    ("ساد التوتر بعد قصف تركيا أربيل.", "TUR", "IRQ", "ASSAULT"),
    ("على خلفية اعتقال السلطات الإيرانية الباحثة الفرنسية، توترت العلاقات.", "IRN", "FRA", "COERCE"),
    ("بعد اقتحام الشرطة البيروفية مقر السفارة البوليفية، تأزمت العلاقات.", "PER", "BOL", "ASSAULT"),
    ("بعد سحب تونس سفيرها من أنقرة، بردت العلاقات.", "TUN", "TUR", "PROTEST"),
    ("عقب رفع أوتاوا العقوبات عن كوبا، عاد السياح.", "CAN", "CUB", "YIELD"),
    ("جاء القرار عقب قطع كولومبيا علاقاتها مع إسرائيل.", "COL", "ISR", "SANCTION"),
    ("ساءت الأجواء إثر طرد دبلوماسيين بيلاروس من براغ.", "CZE", "BLR", "COERCE"),
    ("استهدفت غارة تركية موقعا في السليمانية.", "TUR", "IRQ", "ASSAULT"),
    ("قتلت غارة أميركية أيمن الظواهري.", "USA", "ayman_al_zawahiri", "ASSAULT"),
    ("أسقطت الدفاعات الجوية الإيرانية طائرة أميركية.", "IRN", "USA", "ASSAULT"),
    ("وصلت قوات رواندية إلى موزمبيق.", "RWA", "MOZ", "MOBILIZE"),
    ("انتشرت القوات الكينية في الصومال.", "KEN", "SOM", "MOBILIZE"),
    ("سبق لكندا أن فرضت عقوبات على ميانمار.", "CAN", "MMR", "SANCTION"),
    ("تخضع ميانمار لعقوبات من كندا.", "CAN", "MMR", "SANCTION"),
    ("حصلت زامبيا على قرض ميسر من الصين.", "CHN", "ZMB", "AID"),
    ("أقدمت الأردن على طرد السفير السوري.", "JOR", "SYR", "COERCE"),
    ("أجرت إثيوبيا وإريتريا عملية تبادل للأسرى.", "ETH", "ERI", "YIELD"),
    ("حظرت هولندا تصدير الآلات الدقيقة إلى الصين.", "NLD", "CHN", "SANCTION"),
    ("أوقفت إيطاليا بيع السلاح للسعودية.", "ITA", "SAU", "SANCTION"),
    ("دعمت كينيا ترشيح المغرب.", "KEN", "MAR", "SUPPORT"),
    ("إن رومانيا وبلغاريا واليونان تزود مولدوفا بالكهرباء.", "ROU", "MDA", "AID"),
    ("أعلنت كينيا، أول من أمس، قطع علاقاتها الدبلوماسية مع مالطا.", "KEN", "MLT", "SANCTION"),
    ("أعلنت صربيا سحب توقيعها على نظام روما الأساسي.", "SRB", "rome_statute", "REJECT"),
    ("وصلت مساعدات طبية من الأردن إلى لبنان.", "JOR", "LBN", "AID"),
    ("قدمت اليابان خمسة ملايين دولار لموزمبيق.", "JPN", "MOZ", "AID"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), READ, ids=range(len(READ)))
def test_a_deed_is_read_however_it_is_told(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


# sentence, doer, whom it is not done to
NOT_READ = [
    # the envoy is the one who is sent away
    ("أضاف المصدر أن السفير الكيني في أوغندا طرد يوم الأحد.", "KEN", "UGA"),
    # only imagined
    ("تخيلوا لو أن مدريد قررت معاقبة لشبونة بسبب الزيتون.", "ESP", "PRT"),
    ("ماذا لو فرضت الهند عقوبات على نيبال؟", "IND", "NPL"),
    # the draft would impose them, not who backs it
    ("عرقل الوفد مشروعا تؤيده الهند ويفرض عقوبات على نيبال.", "IND", "NPL"),
    # prisoners of war are exchanged, no war is waged
    ("تبادلت الهند ونيبال عشرين أسير حرب.", "IND", "IND"),
    # somebody's office stands between the names
    ("بعد اغتيال القيادي في حركة حماس، عم الحزن.", "hamas", "hamas"),
    # the army moves about at home
    ("دخلت القوات العراقية مدينة الموصل.", "IRQ", "IRQ"),
]


@pytest.mark.parametrize(("text", "doer", "target"), NOT_READ, ids=range(len(NOT_READ)))
def test_what_only_looks_like_a_deed_is_none(text: str, doer: str, target: str) -> None:
    told = [h for h in deeds(text) if doer in keys(h, "actor") and target in keys(h, "target")]
    assert not told


def test_prisoners_of_war_are_exchanged_without_violence() -> None:
    these = deeds("تبادلت الهند ونيبال عشرين أسير حرب في أحدث عملية لتبادل الأسرى.")
    assert told
    assert all(h.categories == ("YIELD",) for h in these)


def test_what_follows_then_is_no_part_of_an_accusation() -> None:
    these = deeds("حملت نيبال الهند مسؤولية الانفجار، ثم شنت ضربات على مواقع في الهند.")
    assert {h.status for h in these if "NPL" in keys(h, "actor")} == {"Occurred"}


def test_a_month_of_what_came_before_is_not_that_of_the_answer() -> None:
    these = deeds("بعد قصف تركيا أربيل في مارس 2022، فرض العراق عقوبات على تركيا.")
    answer = [h for h in these if "IRQ" in keys(h, "actor")]
    assert answer
    assert all(h.moment is None for h in answer)


def test_three_states_named_before_are_the_three() -> None:
    these = deeds("زارت البعثة كينيا وأوغندا وتنزانيا. واستدعت الدول الثلاث سفراءها في كيغالي.")
    assert {"KEN", "UGA", "TZA"} <= {k for h in these for k in keys(h, "actor")}


def test_the_state_of_mali_is_no_adjective_behind_a_verb() -> None:
    assert done("طردت مالي السفير الفرنسي.", "MLI", "FRA", "COERCE")
    assert not any("MLI" in keys(h, "target") for h in deeds("قدمت كندا دعما ماليا وأرسلت خبير مالي إلى كينيا."))


def test_a_dual_that_is_another_word_is_that_word() -> None:
    assert not deeds("تعهدت إريتريا وإثيوبيا ضمان حرية التجول لبعثة الأمم المتحدة في السودان.")


def test_for_behind_what_is_his_own_tells_of_nothing_to_come() -> None:
    these = deeds("أكد البيان دعمه لغزو روسيا لأوكرانيا.")
    assert all(h.status != "Planned" for h in these)


def test_violence_that_a_nameless_speaker_tells_of_is_only_claimed() -> None:
    these = deeds('وأضاف في بيان "أعلن نظام الأسد دعمه لعدوان روسيا على جورجيا، ونرفض ذلك".')
    assert {h.status for h in these if h.categories == ("ASSAULT",)} <= {"Alleged"}


def test_who_turns_to_somebody_with_thanks_goes_nowhere() -> None:
    assert not any(h.cls == "Visit" for h in told("توجه الرئيس الكيني بالشكر إلى مصر."))


def test_what_befell_somebody_and_who_did_it() -> None:
    assert done("تعرضت سفينة يونانية لهجوم شنه الحوثيون في البحر الأحمر.", "houthis", "GRC", "ASSAULT")


def test_debts_are_not_shot_down() -> None:
    assert done("أسقط نادي باريس نصف ديون الصومال.", "paris_club", "SOM", "AID")
    assert not any("ASSAULT" in h.categories for h in deeds("أسقط البرلمان الحكومة البلغارية."))


def test_violence_on_the_word_of_nameless_people_is_claimed() -> None:
    for text in ("قصفت تركيا أربيل، بحسب مسؤولين.", "وبحسب مصادر محلية، قصفت تركيا أربيل."):
        assert {h.status for h in deeds(text)} == {"Alleged"}
        assert not any(":~" not in key for h in deeds(text) for key in h.said_by)


def test_who_stresses_that_sanctions_matter_imposes_none() -> None:
    assert not deeds("شدد الرئيس الفرنسي على أهمية العقوبات على روسيا.")


def test_an_adjective_made_of_a_verb_keeps_its_own_name() -> None:
    these = deeds("أعلنت إسرائيل استدعاء سفرائها من الدول المعترفة بفلسطين.")
    assert not any("PSE" in keys(h, "target") for h in these)


def test_a_body_that_reports_is_no_place() -> None:
    text = "وأفادت وكالة مهر للأنباء أنه شهدت العاصمة كامبالا مراسم التوقيع على وثيقة بين إيران وأوغندا."
    places = {p.value for h in told(text) for p in h.parts if p.role == "location"}
    assert not any(k.startswith("organization:") for k in places)


@pytest.mark.parametrize(
    "text",
    [
        "حذرت موسكو من أن أي هجوم أوكراني على القرم سيقابل برد.",
        "من شأن غزو روسي لمولدوفا أن يغير الوضع.",
        "تدربت القوات على صد هجوم صيني على تايوان.",
        "تساءلت الصحيفة: هل تهاجم إيران إسرائيل؟",
    ],
)
def test_violence_that_is_only_feared_or_asked_about_is_none(text: str) -> None:
    assert not any("ASSAULT" in h.categories for h in deeds(text))


@pytest.mark.parametrize(
    ("text", "doer", "target"),
    [
        ("أعلنت هندوراس يوم السبت إنهاء العلاقات الدبلوماسية مع تايوان.", "HND", "TWN"),
        ("قررت الحكومة الكولومبية إنهاء علاقاتها مع إسرائيل.", "COL", "ISR"),
    ],
)
def test_who_ends_relations_severs_them(text: str, doer: str, target: str) -> None:
    assert [(keys(h, "actor"), keys(h, "target")) for h in deeds(text)] == [({doer}, {target})]


def test_ending_something_else_severs_nothing() -> None:
    assert not deeds("أعلنت كينيا إنهاء الأزمة مع الصومال.")


def test_a_like_step_in_a_relative_clause_is_its_states_own() -> None:
    text = "أعلنت صوفيا السبت قطع العلاقات الدبلوماسية مع بيلاروسيا، التي اتخذت بدورها خطوة مماثلة اليوم الأحد."
    assert done(text, "BLR", "BGR", "SANCTION")


def test_what_all_but_a_few_do_not_do_is_no_deed_of_others() -> None:
    text = "ورحبت فرنسا بقرار كوسوفو التي لم تعد تعترف بها سوى تسع دول."
    assert not done(text, "XKX", "FRA", "SUPPORT", "Denied")

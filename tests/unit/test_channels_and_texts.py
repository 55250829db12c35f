"""Who speaks through texts, votes and ranks without a name, in his own person, and at whom words are aimed.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import speakers, statements


def hearers(text: str) -> set[str]:
    return {key for h in statements(text) for key in h.values("addressee")}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وجاء في بيان صادر عن الرئاسة المصرية أن الحوار سيستمر في الأيام المقبلة.", "organization:egypt_presidency"),
        ("وورد في تغريدة لإيمانويل ماكرون أن الحوار سيستمر في الأيام المقبلة.", "person:emmanuel_macron"),
        ("واعتمد البرلمان الأوروبي قرارا غير ملزم يندد بقمع الطلاب.", "organization:european_parliament"),
        (
            "ونسبت وكالة رويترز إلى مصدر في وزارة الخارجية الإيرانية قوله إن الجولة تأجلت.",
            "organization:irn_foreign_ministry",
        ),
    ],
)
def test_who_put_out_a_text_speaks_in_it(text: str, speaker: str) -> None:
    assert speakers(text) == {speaker}


def test_a_text_of_somebody_unknown_is_not_that_of_who_spoke_before() -> None:
    text = "وجاء في بيان للرئاسة المصرية أن الحوار مستمر. وجاء في بيان لأهالي الأسرى أن الصفقة تأخرت."
    assert speakers(text) == {"organization:egypt_presidency"}


def test_a_high_official_is_not_the_one_named_before() -> None:
    text = "واستدعت الهند القائم بالأعمال الكندي ستيوارت ويلر. وذكر مسؤول كبير بالحكومة الكندية أن الرد قريب."
    assert speakers(text) == {"country:CAN"}


@pytest.mark.parametrize(
    "text",
    [
        "أيد أكثر من تسعين في المئة من الناخبين ضم الإقليم إلى البلاد.",
        'وقالت الهند: "لم نعد نثق بتعهد السلطات البيروفية حماية رعايانا".',
        "وتعهدت الهند بسحب الجنود خلال 60 يوما من الجزيرة.",
    ],
)
def test_nobody_else_is_given_the_words(text: str) -> None:
    assert speakers("التقى الرئيس الكيني وليم روتو سفير اليابان. " + text) <= {"country:IND"}


def test_words_in_the_first_person_are_those_of_who_speaks() -> None:
    text = 'قال الرئيس الكيني وليم روتو: "أدعو رواندا إلى ضبط النفس".'
    assert speakers(text) == {"person:william_ruto"}
    assert hearers(text) == {"country:RWA"}


def test_a_noun_of_saying_with_its_owner_has_who_it_is_said_to_behind_it() -> None:
    text = "كررت الولايات المتحدة دعوتها الرئيس الكيني وليم روتو إلى التريث، وانضمت الأمم المتحدة إلى الدعوة."
    assert hearers(text) == {"person:william_ruto"}


def test_a_joint_text_is_not_that_of_who_is_called_upon_behind_it() -> None:
    text = "ودعت فرنسا وألمانيا في بيان مشترك صربيا إلى الاعتراف بالنتائج."
    assert speakers(text) == {"country:FRA", "country:DEU"}


def test_a_verb_of_the_other_gender_has_a_body_for_its_object() -> None:
    assert "country:GEO" not in speakers("وفي القاعة وقف رجل عجوز ويدعو الحكومة الجورجية إلى الاستقالة.")


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("قال الرئيس التركي رجب طيب أردوغان: «على الاتحاد الأوروبي أن يفي بوعوده».", {"organization:european_union"}),
        ("ورفضت إسواتيني ضغوط الصين عليها.", {"country:CHN"}),
        ("وأكد وزير الخارجية الهندي سوبرامانيام جايشانكار أن مواطنيه غادروا ليبيا.", set()),
    ],
)
def test_at_whom_words_are_aimed(text: str, hearer: set[str]) -> None:
    assert hearers(text) == hearer


@pytest.mark.parametrize(
    ("text", "speaker", "hearer"),
    [
        ("وبادر الرئيس الكيني وليم روتو إلى تهنئة دونالد ترامب بفوزه.", "person:william_ruto", "person:donald_trump"),
        ("ولم تتردد كندا في اتهام الهند بالتورط في الحادث.", "country:CAN", "country:IND"),
        ("على الهند أن تكف عن ذلك، يقول الرئيس الكيني وليم روتو.", "person:william_ruto", "country:IND"),
    ],
)
def test_who_says_what_a_verb_before_it_only_leads_to(text: str, speaker: str, hearer: str) -> None:
    assert speakers(text) == {speaker}
    assert hearer in {k for h in statements(text) for k in h.values("addressee", "target")}


@pytest.mark.parametrize(
    "text",
    [
        "وكان موقع ويكيليكس قد أثار ضجة حين كشف عن وثائق سرية كثيرة.",
        "وتحدث المسؤول مشترطا ألا يذكر اسمه.",
        "وتخلف المتسابق إلى المركز السابع على أرضية بللتها الأمطار.",
        "وترددت كندا في اتهام الهند بالتورط في الحادث.",
    ],
)
def test_what_nobody_told_of_before_has_said(text: str) -> None:
    assert "person:william_ruto" not in {
        k for h in statements("قال الرئيس الكيني وليم روتو إن الأمر انتهى. " + text)[1:] for k in h.values("speaker")
    }


def test_who_has_spoken_in_a_relative_clause_goes_on_speaking() -> None:
    text = "واجتمع الوفد مع الرئيس الكيني وليم روتو الذي رحب بالزوار وأعرب عن رغبة بلاده في التعاون."
    assert "person:william_ruto" in {k for h in statements(text)[1:] for k in h.values("speaker")}


def test_who_met_somebody_asks_him() -> None:
    text = "والتقى وانغ يي نظيره الإيراني عباس عراقجي، وطالبه بالعودة إلى المحادثات."
    assert (speakers(text), hearers(text)) == ({"person:wang_yi"}, {"person:abbas_araghchi"})


def test_a_council_that_spoke_before_says_nothing_by_a_feminine_verb() -> None:
    text = "وافق مجلس الأمن على التمديد. لكن لجنة مختصين ترصد الحظر أوصت بأن يمدد العقوبات."
    assert [h.categories for h in statements(text) if "organization:un_security_council" in h.values("speaker")] == [
        ("AGREE",)
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "hearer"),
    [
        ("وأمرت النمسا الملحق بالمغادرة متهمة موسكو بالتجسس.", "country:AUT", "country:RUS"),
        ("وناشدت بكين، على لسان وزير تجارتها، الاتحاد الأوروبي التريث.", "country:CHN", "organization:european_union"),
        ("ودعت فرنسا في بيان مشترك صربيا إلى الاعتراف بالنتائج.", "country:FRA", "country:SRB"),
        ("وهدد الرئيس الكيني وليم روتو بإغلاق الحدود إذا واصلت رواندا القصف.", "person:william_ruto", "country:RWA"),
    ],
)
def test_at_whom_words_are_aimed_past_what_stands_between(text: str, speaker: str, hearer: str) -> None:
    aimed = {k for h in statements(text) if speaker in h.values("speaker") for k in h.values("addressee", "target")}
    assert aimed == {hearer}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأفاد بيان بأن السفير التركي دعي إلى مقر الوزارة صباح اليوم.", "country:TUR"),
        ("والتقى وليم روتو السفير التركي، حيث نقل إليه الوكيل احتجاج الحكومة العراقية.", "country:TUR"),
        ("ولم يفوت الرئيس الكيني وليم روتو الفرصة ليصف إسرائيل بأنها دولة مارقة.", "country:ISR"),
    ],
)
def test_who_is_called_or_told_or_judged_does_not_speak(text: str, speaker: str) -> None:
    assert speaker not in speakers(text)


def test_a_man_calls_somebody_something_by_a_verb_spelled_like_that_of_a_mourning_woman() -> None:
    assert speakers("ونعت نيكولاس مادورو حكومة الأرجنتين بالفاشية.") == {"person:nicolas_maduro"}

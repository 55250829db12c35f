"""Who is named in what is said and does not hear it, and who hears it without being named beside its verb."""

from __future__ import annotations

import pytest

from tests.short import keys, read, statements

NOT_FOR = [
    "قال وزير الدفاع الزامبي إن الطائرات الجديدة لن تساعد الرئيس الكيني على تغيير مسار الحرب.",
    "اقترحت زامبيا عقد اجتماع متابعة قبل قمة للمانحين في بوغوتا.",
    "أكدت وزارة الخارجية الزامبية أنها لا تعتزم تغيير موقفها من بنما.",
    "أعلنت كينيا إرسال كتيبة من الشرطة إلى بنما.",
]


@pytest.mark.parametrize("text", NOT_FOR)
def test_who_only_stands_in_what_is_said_does_not_hear_it(text: str) -> None:
    (said,) = statements(text)[:1]
    assert keys(said, "addressee") == set()


DEALT_WITH = [
    ("أعلنت زامبيا قطع علاقاتها الدبلوماسية مع بنما.", "PAN"),
    ("أشاد الرئيس الزامبي بجهود بنما في تسهيل المفاوضات.", "PAN"),
]


@pytest.mark.parametrize(("text", "side"), DEALT_WITH)
def test_the_other_side_of_a_break_and_who_is_praised_are_spoken_to(text: str, side: str) -> None:
    assert keys(statements(text)[0], "addressee") == {side}


SESSIONS = [
    ("طلبت بنما عقد دورة استثنائية للجمعية العامة للأمم المتحدة.", "un_general_assembly"),
    ("دعت ماليزيا إلى عقد اجتماع عاجل لمنظمة التعاون الإسلامي.", "oic"),
]


@pytest.mark.parametrize(("text", "body"), SESSIONS)
def test_a_body_whose_session_is_asked_for_is_asked(text: str, body: str) -> None:
    assert keys(statements(text)[0], "addressee") == {body}


ANSWERS = [
    ("قال الرئيس الزامبي إن القوات باقية. ورد الرئيس الكيني بأن الوجود الأجنبي مرفوض.", "hakainde_hichilema"),
    ("طالب الرئيس الزامبي بتأجيل القمة، وهو ما رفضه الرئيس الكيني.", "hakainde_hichilema"),
]


@pytest.mark.parametrize(("text", "asker"), ANSWERS)
def test_who_answers_speaks_to_who_spoke_before(text: str, asker: str) -> None:
    assert keys(statements(text)[-1], "addressee") == {asker}


def test_leaders_of_the_members_are_thanked() -> None:
    text = "أعرب الرئيس الزامبي عن شكره لقادة الدول الأعضاء على دعمهم."
    heard = set(statements(text)[0].values("addressee"))
    assert any("الدول الأعضاء" in e.label for e in read(text).entities if e.key in heard)


def test_allies_of_a_capital_are_asked() -> None:
    text = "دعا الرئيس البيلاروسي حلفاء مينسك إلى توحيد المواقف."
    heard = set(statements(text)[0].values("addressee"))
    assert [e.label for e in read(text).entities if e.key in heard] == ["حلفاء مينسك"]

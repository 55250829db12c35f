"""Who is meant by a bare word in a later sentence: the minister, the president, the guest, the leader of a state."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import of_class


def who(happening: Happening, role: str) -> set[str]:
    return {p.value.split(":")[-1] for p in happening.parts if p.role == role}


SPEAKERS = [
    # the minister is none of the others named beside him
    (
        "اجتمع وزير الخارجية غريغول فاشادزه مع رئيس البرلمان الجورجي ديفيد باكرادزه. وأكد الوزير تأييده للحوار.",
        "grigol_vashadze",
    ),
    # the president whom the sentence before was about
    (
        "أدى الرئيس الكيني أوهورو كينياتا اليمين في حفل حضره الرئيسان الرواندي بول كاغامي والأوغندي يوري موسيفيني. "
        "وتعهد الرئيس بمحاربة الفساد.",
        "uhuru_kenyatta",
    ),
    # the leader of a state who was told of, whatever his office
    (
        "أجرى رئيس الوزراء الكمبودي هون سين محادثات مع نظيره الياباني شينزو آبي. وأيد الزعيم الكمبودي مواقف اليابان.",
        "hun_sen",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_speaks_in_the_next_sentence(text: str, speaker: str) -> None:
    assert who(of_class(text, "Statement")[-1], "speaker") == {speaker}


def test_the_guest_is_not_who_receives_him() -> None:
    text = (
        "التقى رئيس الوزراء الياباني شينزو آبي نظيره الكمبودي هون سين في طوكيو. واستقبل الإمبراطور أكيهيتو الضيف لاحقا."
    )
    assert {"akihito", "hun_sen"} in [who(h, "host") | who(h, "participant") for h in of_class(text, "Meeting")]


def test_one_of_two_states_cuts_what_is_between_them() -> None:
    text = "تباحث الرئيس الإكوادوري رافائيل كوريا مع نظيره خوان مانويل سانتوس. وكانت كيتو قد قطعت العلاقات في 2008."
    cut = of_class(text, "Action")[-1]
    assert (who(cut, "actor"), who(cut, "target")) == ({"ECU"}, {"COL"})


def test_the_next_summit_is_another_one() -> None:
    text = "اختتمت في عشق آباد القمة السادسة لرؤساء الدول المطلة على بحر قزوين. وتقرر أن تستضيف طهران القمة المقبلة."
    held, coming = of_class(text, "Summit")
    assert (held.status, coming.status) == ("Occurred", "Planned")
    assert "IRN" not in who(held, "host")

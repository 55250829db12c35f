"""Whom help or praise is aimed at where an enemy is named, and what is read behind "it is planned that".

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import of_class, statements


def targets(text: str) -> set[str]:
    """Whom the deeds of a text are done to."""
    return {k for deed in of_class(text, "Action") for k in deed.values("target")}


@pytest.mark.parametrize(
    ("text", "enemy"),
    [
        ("تعهدت كندا بدعم العمليات العسكرية ضد حركة طالبان.", "organization:taliban"),
        ("قدمت اليابان مساعدات عسكرية لنيجيريا ضد بوكو حرام.", "organization:boko_haram"),
        ("تعهد الرئيس الكيني وليام روتو تقديم مزيد من الدعم في المعركة ضد حركة الشباب.", "organization:al_shabaab"),
    ],
)
def test_who_is_fought_is_not_who_is_helped(text: str, enemy: str) -> None:
    assert enemy not in targets(text)


def test_who_is_helped_stays_so() -> None:
    assert "country:NGA" in targets("قدمت اليابان مساعدات عسكرية لنيجيريا ضد بوكو حرام.")


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت إيطاليا دعم الجهود الدولية ضد تنظيم الدولة الإسلامية.",
        "أشاد الرئيس الكيني وليام روتو بالحملة الصومالية ضد حركة الشباب.",
    ],
)
def test_nobody_praises_whom_a_campaign_fights(text: str) -> None:
    heard = {k for d in statements(text) for k in d.values("addressee")}
    assert not {"organization:isis", "organization:al_shabaab"} & heard


def test_what_is_planned_is_a_verb() -> None:
    text = "قال وزير الدفاع البريطاني إن من المقرر أن تدخل دبابات بريطانية مسرح العمليات العسكرية في أوكرانيا."
    assert [d.categories for d in of_class(text, "Action")] == [("MOBILIZE",)]


def test_nobody_fears_what_he_does_himself() -> None:
    text = (
        "أعلن الرئيس الأمريكي دونالد ترامب انسحاب بلاده من الاتفاق النووي، مما زاد المخاوف من نشوب صراع في الشرق "
        "الأوسط وأغضب حلفاء واشنطن الأوروبيين."
    )
    assert not [d for d in of_class(text, "Action") if "ASSAULT" in d.categories]


def test_a_stranger_behind_that_does_it_himself() -> None:
    text = (
        "أعلن الرئيس الكيني وليام روتو أن شخصا أوغنديا يعيش في كندا تبرع بعشرة ملايين دولار لمساعدة ضحايا الزلزال "
        "المدمر الذي ضرب تركيا."
    )
    assert "person:william_ruto" not in {k for d in of_class(text, "Action") for k in d.values("actor")}

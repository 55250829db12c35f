"""Who did a strike that is told by whom it hit: "died in an ambush that X laid"."""

from __future__ import annotations

import pytest

from tests.short import deeds, keys

# sentence, doer, whom it is done to
DONE = [
    ("قتل خمسة من أفراد الجيش المالي في كمين نصبته حركة الشباب يوم السبت.", "al_shabaab", "MLI"),
    ("استُهدفت سفينة تجارية يونانية قبالة سواحل اليمن بصاروخ أطلقه الحوثيون يوم الأحد.", "houthis", "GRC"),
    ("اغتيل وزير الداخلية الأفغاني في انفجار تبنته حركة طالبان يوم الجمعة.", "taliban", "AFG"),
    ("استهدف هجوم نفذه مسلحون من حركة الشباب قاعدة إثيوبية في الصومال يوم الأحد.", "al_shabaab", "ETH"),
    ("قتل ثلاثة جنود كولومبيين في هجوم شنه متمردون قرب الحدود يوم الأحد.", "متمردون", "COL"),
    ("اختطف مسلحون ثلاثة مهندسين أتراك في شمال نيجيريا يوم الأحد.", "مسلحون", "TUR"),
]


@pytest.mark.parametrize(("text", "doer", "target"), DONE)
def test_done(text: str, doer: str, target: str) -> None:
    assert any(any(doer in k for k in keys(d, "actor")) and target in keys(d, "target") for d in deeds(text))


def test_the_verb_that_tells_whose_it_was_tells_nothing_else() -> None:
    text = "اغتيل وزير الداخلية الأفغاني في انفجار تبنته حركة طالبان يوم الجمعة."
    assert not any("AGREE" in d.categories for d in deeds(text))


def test_a_weapon_that_others_made_did_nothing() -> None:
    text = "قتل جندي كولومبي في انفجار وقع قرب مبنى شيدته شركة صينية يوم الأحد."
    assert not any("CHN" in keys(d, "actor") for d in deeds(text))

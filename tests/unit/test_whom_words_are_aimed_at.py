"""At whom words are aimed that name nobody as hearer: whose conduct they judge, whom a threat is to befall."""

from __future__ import annotations

import pytest

from tests.short import statements


@pytest.mark.parametrize(
    ("words", "aimed"),
    [
        ("ندد وزير الخارجية الكيني موساليا مودافادي بسلوك أوغندا «العدائي».", "country:UGA"),
        (
            "وصف وزير الخارجية الكيني موساليا مودافادي مزاعم رئيس أوغندا يويري موسيفيني بأنها لا أساس لها.",
            "person:yoweri_museveni",
        ),
        ("أعرب وزير الخارجية الكيني موساليا مودافادي عن أسف بلاده لقرار أوغندا إغلاق الحدود.", "country:UGA"),
        ("هدد مجلس الأمن الدولي بفرض عقوبات على رواندا إن لم تسحب قواتها من الأراضي الكونغولية.", "country:RWA"),
        ("هدد وزير الخارجية الروسي سيرغي لافروف برد سريع على قرار هلسنكي طرد دبلوماسيين روس.", "country:FIN"),
        ("قالت أوغندا إن القوات الرواندية هاجمت موقعا تابعا لها قرب الحدود.", "country:RWA"),
    ],
)
def test_whose_conduct_is_judged_is_spoken_to(words: str, aimed: str) -> None:
    assert statements(words)[0].values("addressee") == (aimed,)


@pytest.mark.parametrize(
    "words",
    [
        "نددت كينيا بخرق سيادة أوغندا.",
        "نفت كينيا أن تكون قد وقعت مع أوغندا أي صفقة سرية.",
        "نفت كينيا ما تردد عن ترحيل سفير أوغندا.",
    ],
)
def test_who_is_only_spoken_of_is_not_spoken_to(words: str) -> None:
    assert statements(words)[0].values("addressee") == ()

"""What statements and agreements are about: the longest name, with its owner, and nothing from beside the words."""

from __future__ import annotations

import pytest

from tests.short import of_class, statements

SAYS = "وقال وزير الخارجية المصري سامح شكري "


def about(text: str) -> set[str]:
    """What the first statement of a short article is about."""
    said = statements(text)
    return set(said[0].values("about"))


def agreed(text: str) -> set[str]:
    """What the first agreement of a short article is about."""
    found = of_class(text, "Agreement")
    return set(found[0].values("about"))


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("إن بلاده مستعدة لتطبيع علاقاتها مع تركيا.", "normalisation_relations"),
        ("إن تركيا قررت قطع علاقاتها الدبلوماسية مع اليونان.", "diplomatic_relations"),
        ("إن على اليابان أن تصون منشآتها النووية.", "nuclear_programme"),
        ("إن برنامج كوريا الشمالية النووي لا يطمئن أحدا.", "north_korea_nuclear"),
        ("إن برنامجها النووي لا يخص إلا إيران.", "iran_nuclear"),
        ("إن ترسانة بلاده النووية أسطورة.", "nuclear_weapons"),
        ("إن بلاده تريد حوارا سياسيا.", "dialogue"),
        ("إن تركيا تعد هجوما.", "attack"),
        ("إن التعاون الثلاثي يتقدم.", "trilateral_cooperation"),
        ("إن الصين ترفض الانفصال الاقتصادي.", "economic_decoupling"),
        ("إن الهند تعرض معاهدة عدم اعتداء.", "non_aggression"),
        ("إن المتمردين غادروا المدينة.", "rebels"),
    ],
)
def test_a_topic_is_found_by_its_longest_name_and_with_its_owner(words: str, topic: str) -> None:
    assert f"topic:{topic}" in about(SAYS + words)


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("إن التعاون الثلاثي يتقدم.", "bilateral_relations"),
        ("إن الهند تعرض معاهدة عدم اعتداء.", "attack"),
        ("إن المصادر الدبلوماسية أكدت فتح المعابر.", "dialogue"),
        ("إن القاهرة طلبتها منذ شهر لفتح المعابر.", "education"),
        ("إن السفير أمضى عمره في خدمة السلام.", "hajj"),
        ("إن المجلس أقر العقوبات بالإجماع.", "consensus"),
    ],
)
def test_a_word_that_only_looks_like_a_topic_names_none(words: str, topic: str) -> None:
    assert f"topic:{topic}" not in about(SAYS + words)


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("وقال سامح شكري، في كلمة ألقاها في مؤتمر عن الزراعة، إن القاهرة ترفض العقوبات.", "topic:agriculture"),
        (SAYS + "إن القاهرة ترفض العقوبات، وذلك عقب لقاء مع الرئيس الفرنسي إيمانويل ماكرون.", "person:emmanuel_macron"),
        (SAYS + "إن العقوبات على تركيا، التي تضم قواعد لإيطاليا، خطأ.", "country:ITA"),
        (SAYS + "إن العقوبات تضر بالمدنيين، بحسب وكالة الأنباء البلغارية في بلغاريا.", "country:BGR"),
    ],
)
def test_what_stands_beside_the_words_is_not_what_they_are_about(text: str, beside: str) -> None:
    found = about(text)
    assert "topic:sanctions" in found
    assert beside not in found


def test_what_tells_why_somebody_is_thanked_is_not_beside_it() -> None:
    text = "وشكر وزير الخارجية المصري سامح شكري الرئيس الفرنسي إيمانويل ماكرون الذي سهل تبادل الأسرى."
    assert "topic:prisoner_exchange" in about(text)


def test_only_one_topic_where_nothing_else_is_said() -> None:
    """What stands beside the words counts where they name nothing."""
    assert about(SAYS + "إنه سعيد، وذلك عقب توقيع اتفاق وقف إطلاق النار.") == {"topic:ceasefire"}


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("وقعت مصر واليونان أمس في أثينا معاهدة تنظم الصيد البحري بين البلدين.", "fisheries"),
        ("وقعت مصر واليونان أمس في أثينا الاتفاق الإطاري، الذي يرمي إلى حرية التنقل بين البلدين.", "free_movement"),
    ],
)
def test_an_agreement_is_about_what_it_provides(text: str, topic: str) -> None:
    assert f"topic:{topic}" in agreed(text)


def test_an_agreement_is_not_about_the_occasion() -> None:
    found = agreed("وقعت مصر واليونان أمس اتفاقية للتعاون الزراعي خلال زيارة الرئيس الفرنسي إيمانويل ماكرون لأثينا.")
    assert found == {"topic:agriculture"}


KENYAN = "وزير الخارجية الكيني موساليا مودافادي"


@pytest.mark.parametrize(
    "aside",
    [
        "في أول مكالمة هاتفية له مع نظيره الأوغندي منذ الحرب",
        "بحضور ممثلي الجالية وطلبة الجامعات",
        "خلال مشاركته في مؤتمر عن الذكاء الاصطناعي",
        "على هامش اجتماع لوزراء الزراعة والصحة",
        "وفق بيان نشرته السفارة على موقعها",
        "في سلسلة وثائقية جديدة تبحث في أسباب الحرب",
    ],
)
@pytest.mark.parametrize("shape", ["دعا {0} {1} إلى إصلاح السدود.", "دعا {0} إلى إصلاح السدود {1}."])
def test_what_stands_before_the_particle_of_what_is_said_is_no_part_of_it(shape: str, aside: str) -> None:
    assert about(shape.format(KENYAN, aside)) >= {"topic:dam", "topic:reforms"}
    others = {"war", "phone_call", "diaspora", "education", "artificial_intelligence", "agriculture", "embassy"}
    assert about(shape.format(KENYAN, aside)).isdisjoint(f"topic:{other}" for other in others)


def test_that_behind_what_is_said_belongs_to_the_aside() -> None:
    told = about(f"رحب {KENYAN} بإصلاح السدود، وذلك عقب تأكيد النرويج أنها ستفرض عقوبات جديدة.")
    assert "topic:sanctions" not in told
    assert "topic:dam" in told


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("إن الأمر لا يعدو الدفاع عن الرئيس", "defence"),
        ("إن القانون دخل حيز التنفيذ", "implementation"),
        ("إن الوفد سيجري لقاءات مع وزراء الدفاع والتجارة والزراعة", "agriculture"),
        ("إن مسؤولين من وزارتي الصحة والتعليم سيحضرون", "education"),
        ("إن المناخ السياسي تغير", "climate"),
        ("إن عودة المياه إلى مجاريها تسعده", "water"),
    ],
)
def test_words_of_an_idiom_or_of_an_office_name_no_topic(words: str, topic: str) -> None:
    said = statements(f"{SAYS}{words}.")
    assert all(f"topic:{topic}" not in s.values("about") for s in said)


def test_what_only_points_back_is_named_where_nothing_else_is() -> None:
    met = "التقى الرئيس الكيني وليام روتو الرئيس الأوغندي يوري موسيفيني. "
    text = met + "وقال روتو إنه لا يعلم شيئا عن هذا الاجتماع."
    assert "topic:meeting" in set().union(*(s.values("about") for s in statements(text)))

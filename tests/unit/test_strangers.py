"""People whom nobody knew, with the less usual offices of pages seen for the first time."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.model import RawPage
from kg.pipeline import stages
from tests.short import read, roles, steps

END = "\n\nوحضر اللقاء عدد من المسؤولين في ساعة متأخرة من الليل."


@pytest.mark.parametrize(
    ("text", "name", "role", "of"),
    [
        (
            "استقبلت وزيرة الإحصاء والسكن الكينية مورين واكوبا الضيف.",
            "مورين_واكوبا",
            "officialOf",
            "country:KEN",
        ),
        (
            "قالت وزيرة الاندماج الإقليمي والشؤون الخارجية الغابونية أديل مبوندو إن بلادها مستعدة.",
            "اديل_مبوندو",
            "foreignMinisterOf",
            "country:GAB",
        ),
        (
            "وقال نائب وزير الغابات والمياه الإندونيسي بودي هارسونو إن بلاده مستعدة.",
            "بودي_هارسونو",
            "officialOf",
            "country:IDN",
        ),
        (
            "قالت مفوضة الإيكواس للزراعة والمياه ديارا كوليبالو إن الخطة جاهزة.",
            "ديارا_كوليبالو",
            "officialOf",
            "organization:ecowas",
        ),
        (
            "وحضر مندوب هولندا السفير عبدالرزاق بن سالم الواعظ، الجلسة.",
            "عبدالرزاق_بن_سالم_الواعظ",
            "officialOf",
            "country:NLD",
        ),
        ("وقال الناطق باسم الحكومة البرازيلية توفار نونيش إن الخطة جاهزة.", "توفار_نونيش", "officialOf", "country:BRA"),
        (
            "وقال رئيس مفوضية المجموعة الاقتصادية لدول غرب أفريقيا «إيكواس» بيرتران ساوادوغي إن الخطة جاهزة.",
            "بيرتران_ساوادوغي",
            "chiefOf",
            "organization:ecowas",
        ),
    ],
)
def test_who_is_not_known_has_the_office(text: str, name: str, role: str, of: str) -> None:
    assert (f"person:~{name}", role, of) in roles(text), roles(text)


def test_a_known_man_has_each_of_his_offices() -> None:
    found = roles("بعث الشيخ محمد بن راشد آل مكتوم، نائب رئيس الدولة، رئيس مجلس الوزراء، حاكم دبي، برقية تهنئة.")
    key = "person:mohammed_bin_rashid_al_maktoum"
    assert {(key, "officialOf", "country:ARE"), (key, "headOfGovernmentOf", "country:ARE")} <= found


@pytest.mark.parametrize(
    "text",
    [
        "وأكد رئيس الاتحاد الأفريقي يولي اهتماما كبيرا لهذه القضية.",
        "وقال المتحدث باسم الحكومة الفرنسية للصحفيين إن الخطة جاهزة.",
        "وقال وزير في الحكومة الإيطالية إن الخطة جاهزة.",
        "أعلن الرئيس الروسي بوتين استعداده للحوار.",
    ],
)
def test_no_name_is_made_of_other_words(text: str) -> None:
    assert not any(s.startswith("person:~") for s, _, _ in roles(text)), roles(text)


def test_the_envoy_of_another_state_is_not_the_president_before_him() -> None:
    found = roles("كلف الرئيس السنغالي ماكي سال سفير المملكة بنقل تحياته إلى العاهل المغربي.")
    assert ("person:macky_sall", "officialOf", "country:SEN") not in found


def test_an_envoy_who_observes_makes_no_state_an_observer() -> None:
    found = roles("وهو سفير لدى الأردن ونيجيريا، كما أنه سفير مراقب دائم لدى الاتحاد الأفريقي.")
    assert not any(p == "observerOf" for _, p, _ in found)


def test_whose_membership_is_suspended_is_not_told_to_be_a_member() -> None:
    found = roles("وجددت القمة قرار الاتحاد الأفريقي بتعليق عضوية النيجر ومالي.")
    assert not any(p == "memberOf" for _, p, _ in found)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("وعقد الاجتماع برعاية الأممالمتحدة في كورياالجنوبية.", {"organization:un", "country:KOR"}),
        ("وزار الوزير باكستانوأفغانستان أمس.", {"country:PAK", "country:AFG"}),
    ],
)
def test_names_that_a_page_ran_together_are_parted(text: str, keys: set[str]) -> None:
    found = {k for s in steps(text).linked.sentences for i in s.items for k in i.keys}
    assert keys <= found, found


def test_a_known_word_is_never_parted() -> None:
    knowledge = load()
    assert [knowledge.parts_of(word) for word in ("مصرالكويت", "فاسوالجزاير")] == [(3, 6), (4, 7)]
    assert all(knowledge.parts_of(word) is None for word in ("مانيلا", "فنزويلا", "والجزاير", "المتحده"))


def test_a_page_gives_its_day_with_the_month_first() -> None:
    text = "قمة في نيروبي\n\nيونيو 18, 2025\n\nاستقبل الرئيس الكيني وليام روتو نظيره الأوغندي في نيروبي اليوم."
    published = stages(RawPage(identifier="x", text=text + END), load()).article.published
    assert str(published) == "2025-06-18"


def test_a_given_name_alone_speaks_for_nobody_spoken_of_before() -> None:
    text = "التقى إيمانويل ماكرون وزير خارجية تونس في باريس. وقال سليم إن اللقاء كان مثمرا."
    assert not [h for h in read(text).happenings if h.cls == "Statement"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("التقى رئيس مجلس النواب المغربي راشيد الطالبي العلمي الضيوف في الرباط.", "راشيد_الطالبي_العلمي"),
        ("عاد السفير الفرنسي فيليب إتيان إلى مقر عمله في طوكيو.", "فيليب_اتيان"),
        ("قالت الناطقة باسم الخارجية الأردنية صباح الرافعي، إن الخطة جاهزة.", "صباح_الرافعي"),
        ("استقبلت وزيرة التربية الوطنية الجزائرية نورية بن غبريت الوفد.", "نوريه_بن_غبريت"),
        # what somebody with one name does is none of it
        ("أكد السفير المصري سعيد التزام بلاده بالحوار.", "سعيد"),
        ("أعلن السفير المصري سعيد الموافقة على الخطة.", "سعيد"),
    ],
)
def test_the_family_names_of_somebody_in_office_belong_to_his_name(text: str, name: str) -> None:
    assert f"person:~{name}" in {s for s, _, _ in roles(text)}, roles(text)


def test_on_a_page_without_a_day_the_counterpart_of_a_minister_is_one() -> None:
    text = "التقى وزير الخارجية المصري سامح شكري نظيره الفرنسي جان إيف لودريان في القاهرة." + END
    found = {(r.subject, r.property) for r in stages(RawPage(identifier="x", text=text), load()).reading.relations}
    assert ("person:jean_yves_le_drian", "foreignMinisterOf") in found
    assert ("person:jean_yves_le_drian", "officialOf") not in found

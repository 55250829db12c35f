"""What an article names as bodies: the outlet that put it out, those that no list has, those of its own state."""

from __future__ import annotations

import pytest

from tests.short import roles, statements, steps

AT_HOME = "قال الرئيس العراقي في بغداد إن العراق سيوقع الاتفاق غدا. "
NAMED = (
    ("ليما - أنديس نيوز: استقبل الرئيس البيروفي نظيره التشيلي في القصر الرئاسي مساء الاثنين.", "أنديس نيوز"),
    ("كيتو (سفاري): استقبل الرئيس الإكوادوري نظيره التشيلي في القصر الرئاسي مساء الاثنين.", "سفاري"),
    ("أعلن رئيس الاتحاد المغربي لكرة السلة كاظم العلي أن المنتخب سيشارك في البطولة.", "الاتحاد المغربي لكرة السلة"),
    (
        "قال رئيس المنظمة الباكستانية للطاقة النووية خالد محمود إن الوفد وصل إلى المدينة.",
        "المنظمة الباكستانية للطاقة النووية",
    ),
    ("دعت المجموعة الأفريقية في الأمم المتحدة إلى عقد جلسة طارئة بشأن الأزمة.", "المجموعة الأفريقية"),
    ("وقال محاضر في جامعة سبها الليبية إن الأمر خطير ولا يحتمل التأجيل أبدا.", "جامعة سبها الليبية"),
    (AT_HOME + "ووقعت وزارة النفط والمعادن مذكرة مع شركة توتال في المدينة.", "وزارة النفط والمعادن"),
    (AT_HOME + "وعرضت الاتفاقات على المجلس الوطني للمصادقة عليها في جلسة لاحقة.", "المجلس الوطني"),
    ("ذكرت وكالة آرتا للأنباء أن الوزير الأرميني وصل إلى المدينة مساء الاثنين.", "وكالة آرتا"),
)


def named(text: str) -> set[str]:
    """Every name of a body that a short article has."""
    linked = steps(text).linked
    here = {key for s in linked.sentences for item in s.items for key in item.keys if key.startswith("organization:")}
    here |= {role.of for s in linked.sentences for role in s.roles}
    return {name for key in here for name in linked.names.get(key, ())}


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_body_that_no_list_has_is_named(text: str, name: str) -> None:
    assert name in named(text)


def test_troops_and_its_embassy_are_no_names() -> None:
    assert named("قتلت قوات كولومبية أحد قادة المتمردين قرب الحدود مع الإكوادور مساء الاثنين.") == set()
    linked = steps("استدعت كينيا سفيرها لدى الصومال وأغلقت سفارتها في مقديشو مساء الاثنين.").linked
    own = [i.why for s in linked.sentences for i in s.items if i.keys == ("organization:ken_embassy",)]
    assert own == ["possessive"]


def test_a_quarter_of_the_world_is_no_outlet() -> None:
    linked = steps("وقال الرئيس الكيني إن الحوار بين الشرق والغرب ضروري، وإن المعارك في الشرق مستمرة.").linked
    assert "organization:asharq_news" not in {key for s in linked.sentences for item in s.items for key in item.keys}


def test_an_outlet_that_only_the_article_names_passes_on_what_others_say() -> None:
    said = statements("ذكرت وكالة آرتا للأنباء أن وزير الخارجية الأرميني ندد بالهجوم على الحدود مساء الاثنين.")
    assert not any(key.startswith("organization:~~") for h in said for key in h.values("speaker"))


def test_a_house_that_several_states_have_is_that_of_the_one_named_behind_it() -> None:
    linked = steps("قرر مجلس الشيوخ في باراغواي عزل الرئيس بعد محاكمة استمرت يومين.").linked
    assert any("organization:pry_parliament" in item.keys for s in linked.sentences for item in s.items)


@pytest.mark.parametrize(
    ("text", "role", "of"),
    [
        ("أعلن الناطق الرسمي باسم «العدل والمساواة» كاظم العلي أن الحركة سترد غدا.", "officialOf", "jem_sudan"),
        ("وقال سكرتير وزير الخارجية الكيني كاظم العلي إن الوفد غادر المدينة أمس.", "officialOf", "KEN"),
        ("وقع الاتفاق عن حركة حماس كاظم العلي أمينها التنفيذي مساء الاثنين.", "chiefOf", "hamas"),
        ("وقال رئيس الهيئة التونسية للطاقة المتجددة كاظم العلي إن الوفد غادر.", "officialOf", "TUN"),
    ],
)
def test_a_stranger_has_the_office_that_stands_with_the_name(text: str, role: str, of: str) -> None:
    assert (role, of) in {(r, o.split(":")[-1]) for person, r, o in roles(text) if "كاظم" in person}


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("معهد بالي لأبحاث السلام", "معهد_بالي_لابحاث_السلام"),
        ("اللجنة المستقلة لتقصي الحقائق", "اللجنه_المستقله_لتقصي_الحقايق"),
        ("اتحاد نقابات العمال البيروفي", "اتحاد_نقابات_العمال_البيروفي"),
        ("شبكة أطباء من أجل الحياة", "شبكه_اطبا_من_اجل_الحياه"),
        ("منظمة صحافة بلا قيود", "منظمه_صحافه_بلا_قيود"),
        ("الاتحاد البرلماني الآسيوي", "الاتحاد_البرلماني_الاسيوي"),
        ("جيش تحرير الجبل", "جيش_تحرير_الجبل"),
        ("تحالف الأحزاب المدنية", "تحالف_الاحزاب_المدنيه"),
        ("تجمع المهنيين البيروفيين", "تجمع_المهنيين_البيروفيين"),
        ("ائتلاف المعارضة الوطنية", "ايتلاف_المعارضه_الوطنيه"),
        ("حركة الخامس من أيار", "حركه_الخامس_من_ايار"),
        ("حركة 12 مارس", "حركه_12_مارس"),
        ("مؤسسة كليمان الخيرية", "موسسه_كليمان_الخيريه"),
        ("مجلس الأمن القومي البيروفي", "مجلس_الامن_القومي_البيروفي"),
    ],
)
@pytest.mark.parametrize("way", ["أكد بيان صادر عن {} أن الوضع جيد.", "ووقعت كينيا اتفاقا مع {} في فيينا."])
def test_a_body_is_called_by_all_that_its_name_says(name: str, key: str, way: str) -> None:
    found = {k for s in steps(way.format(name)).linked.sentences for i in s.items for k in i.keys}
    assert f"organization:~{key}" in found
    assert len({k for k in found if k.startswith("organization:")}) == 1


@pytest.mark.parametrize("body", ["بعثة المنظمة", "قوات حفظ السلام", "لجنة من أجل الحوار"])
def test_words_for_what_has_no_name_make_no_body(body: str) -> None:
    found = {k for s in steps(f"غادرت {body} العاصمة أمس.").linked.sentences for i in s.items for k in i.keys}
    assert not any(k.startswith("organization:") for k in found)


@pytest.mark.parametrize(
    ("office", "key"),
    [
        ("رئيس هيئة الملاحة البحرية الغابونية", "هييه_الملاحه_البحريه_الغابونيه"),
        ("رئيس وكالة التعاون السويدية", "وكاله_التعاون_السويديه"),
        ("رئيس رابطة الصحفيين الغابونيين", "رابطه_الصحفيين_الغابونيين"),
    ],
)
def test_who_heads_a_body_heads_it_by_its_whole_name(office: str, key: str) -> None:
    assert ("person:~زياد_ابو_الهيجا", "chiefOf", f"organization:~{key}") in roles(
        f"قال {office} زياد أبو الهيجاء إن الوضع جيد."
    )


def test_a_society_of_a_state_is_none_of_the_world() -> None:
    found = {k for s in steps("ووصل الهلال الأحمر الكيني إلى غزة.").linked.sentences for i in s.items for k in i.keys}
    assert "organization:~الهلال_الاحمر_الكيني" in found


FIELDS = ("الزراعة والأمن الغذائي", "البيئة والموارد المائية", "التعليم العالي والبحث العلمي", "شؤون المغتربين")
PURPOSES = ("لحقوق الإنسان", "للموانئ", "لمكافحة الفساد")


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("state", [" الكينية", " في زامبيا"])
def test_a_ministry_is_named_with_all_of_its_fields(field: str, state: str) -> None:
    name = f"وزارة {field}{state}"
    assert name in named(f"وحذرت {name} من مخاطر الجفاف في شرق البلاد مساء الاثنين.")


def test_the_charge_of_a_ministry_ends_before_whom_else_is_told_of() -> None:
    assert "وزارة الدفاع الكينية" in named("اتفقت وزارة الدفاع الكينية والوفد الزائر على عقد جلسة أخرى.")


@pytest.mark.parametrize("head", ["المجلس الوطني", "السلطة الوطنية", "المجلس الانتقالي"])
@pytest.mark.parametrize("purpose", PURPOSES)
def test_what_it_is_for_makes_a_body_another_than_that_of_a_short_name(head: str, purpose: str) -> None:
    assert f"{head} {purpose}" in named(f"وأعلن {head} {purpose} في بيان أن الأوضاع تزداد سوءا.")


@pytest.mark.parametrize(
    ("name", "seat"), [("السفارة الكينية", "في لندن"), ("سفارة بيرو", "لدى اليابان"), ("القنصلية التركية", "بالبصرة")]
)
def test_a_mission_is_that_at_its_place(name: str, seat: str) -> None:
    assert {name, f"{name} {seat}"} <= named(f"وتظاهر العشرات أمام {name} {seat} مساء الاثنين.")


def test_a_mission_told_of_again_without_its_place_is_the_same() -> None:
    linked = steps("وقالت السفارة الكينية في لندن إن الوضع هادئ. وأضافت السفارة الكينية أن العمل مستمر.").linked
    keys = {k for s in linked.sentences for item in s.items for k in item.keys if "embassy" in k}
    assert keys == {"organization:ken_embassy_gbr"}


@pytest.mark.parametrize(
    "name",
    [
        "معهد الدراسات الأمنية",
        "كلية الدفاع الوطني",
        "مركز أبحاث الهجرة",
        "المدرسة الوطنية للقضاء",
        "بعثة الأمم المتحدة في نيبال",
        "المكتب الإعلامي لرئيس الوزراء الكيني",
        "وكالة الأنباء السنغالية",
        "التلفزيون الرسمي الكيني",
    ],
)
def test_an_institute_a_mission_and_an_outlet_are_named(name: str) -> None:
    assert name in named(f"وفي بيان صدر مساء الاثنين، ذكر {name} أن الأوضاع تزداد سوءا.")


@pytest.mark.parametrize("words", ["الجبهة الشرقية والأوضاع", "شبكة الطرق والجسور", "المكتب الصحفي لارس هولم"])
def test_what_stands_beside_a_noun_makes_no_name_of_it(words: str) -> None:
    assert not any(len(name.split()) > 2 for name in named(f"وتطرق البحث إلى العلاقات الثنائية و{words} في المنطقة."))


def test_the_topic_behind_the_name_of_a_body_is_no_part_of_it() -> None:
    assert "التحالف الوطني للإصلاح" in named("وتلقى الوزير رسالة من التحالف الوطني للإصلاح بشأن الوضع في الجنوب.")


@pytest.mark.parametrize(
    "name",
    [
        "لجنة تقصي الحقائق",
        "حركة قوات الإنقاذ الوطني",
        "بعثة مراقبي الاتحاد الأفريقي في مالي",
        "لجنة الأمم المتحدة لتقصي الحقائق",
        "الاتحاد الأفريقي لكرة القدم",
        "الكنيسة الأنجليكانية",
        "رئاسة الأركان الكينية",
    ],
)
def test_what_it_is_for_and_whose_it_is_belongs_to_the_name(name: str) -> None:
    assert name in named(f"وأكد مسؤول أن {name} ستواصل العمل في المدينة.")


@pytest.mark.parametrize(
    "words", ["صندوق الاقتراع", "غرفة الأخبار", "هيئة المحلفين", "منظمات المجتمع المدني", "حركة قوات العدو"]
)
def test_a_thing_called_by_the_noun_for_a_body_is_none(words: str) -> None:
    assert named(f"وتناول النقاش {words} في المدينة مساء الاثنين.") == set()


def test_the_field_of_several_ministers_is_no_ministry() -> None:
    assert named("وانتقد الوزير تدخل مسؤولي الخارجية الأستراليين في شؤون البلاد.") == set()


def test_the_south_of_a_continent_is_no_state() -> None:
    linked = steps("وبحث الوزير الوضع في دول جنوب أمريكا مساء الاثنين.").linked
    keys = {k for s in linked.sentences for item in s.items for k in item.keys}
    assert "place:south_america" in keys
    assert "country:USA" not in keys

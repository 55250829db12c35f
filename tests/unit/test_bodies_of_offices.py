"""Bodies that offices name, who leads an organisation, and what bodies and names are called on the page."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.model import RawPage
from kg.pipeline import stages
from tests.short import roles, statements, steps


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        (
            "وقالت المتحدثة باسم وزارة الخارجية الكندية لورا سيمونز إن المباحثات مستمرة.",
            "officialOf",
            "can_foreign_ministry",
        ),
        ("وأعلن محافظ البنك المركزي النرويجي يوهان برغستروم خفض الفائدة.", "chiefOf", "nor_central_bank"),
        ("والتقى رئيس البرلمان الفنلندي ميكا لاهتينن الوفد.", "chiefOf", "fin_parliament"),
        ("واستقبل مدير المخابرات الهنغارية لازلو كوفاكس نظيره.", "chiefOf", "hun_intelligence"),
    ],
)
def test_an_office_that_names_a_body_is_held_in_the_state_and_in_the_body(text: str, role: str, body: str) -> None:
    told = roles(text)
    assert {(r, o) for _, r, o in told} == {
        ("officialOf", f"country:{body[:3].upper()}"),
        (role, f"organization:{body}"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "وصل وزير الدفاع البلجيكي يان هندريكس إلى المطار.",
        "وصل رئيس مجلس الوزراء البلجيكي يان هندريكس إلى المطار.",
    ],
)
def test_a_minister_and_a_head_of_government_are_of_the_state_alone(text: str) -> None:
    assert {o for _, _, o in roles(text)} == {"country:BEL"}


@pytest.mark.parametrize(
    ("text", "person", "of"),
    [
        ("ورفضت حركة «فجر الوادي» التي يقودها سالم الورداني الاتفاق.", "سالم_الورداني", "حركه_فجر_الوادي"),
        ("ووقعت حركة «فجر الوادي» بزعامة سالم الورداني الاتفاق.", "سالم_الورداني", "حركه_فجر_الوادي"),
        ("وندد سالم الورداني الذي يتزعم حركة «فجر الوادي» بالقرار.", "سالم_الورداني", "حركه_فجر_الوادي"),
    ],
)
def test_who_leads_an_organisation_is_its_chief(text: str, person: str, of: str) -> None:
    assert (f"person:~{person}", "chiefOf", f"organization:~{of}") in roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "ورفضت حركة «فجر الوادي» التي كان يقودها سالم الورداني الاتفاق.",
        "ووصل وفد من حركة «فجر الوادي» بقيادة سالم الورداني إلى المدينة.",
        "وقاتلت قوات تحالف دعم الشرعية في اليمن بقيادة السعودية هناك.",
    ],
)
def test_who_led_it_once_or_leads_some_of_it_is_not_its_chief(text: str) -> None:
    assert not {r for _, r, _ in roles(text)} & {"chiefOf"}


def test_a_leading_member_belongs_to_the_party_and_the_spokesman_to_the_front_named_before() -> None:
    told = roles("وانتقدت جبهة الوفاق الوطني القرار. وقال القيادي في الجبهة كمال الزواري إن الحوار توقف.")
    assert ("person:~كمال_الزواري", "officialOf", "organization:~جبهه_الوفاق_الوطني") in told


def test_the_head_of_the_mission_is_of_the_one_told_of() -> None:
    told = roles("ورحبت بعثة الأمم المتحدة لمساعدة العراق (يونامي) بالخطوة. وقال رئيس البعثة كارل هوفمان إنها مهمة.")
    assert ("person:~كارل_هوفمان", "chiefOf", "organization:unami") in told


def test_the_union_of_a_state_is_not_the_union_told_of() -> None:
    told = roles("ورحب الاتحاد الأفريقي بالخطوة. وقال رئيس الاتحاد الصومالي للرماية حسن عرتن إن الفريق جاهز.")
    assert not {o for _, _, o in told if o == "organization:african_union"}


def test_who_sits_in_a_ministry_behind_a_field_is_of_its_state() -> None:
    told = roles("وقالت سلمى الكثيري، نائبة مساعد الوزير للشؤون السياسية بالخارجية العمانية، إن الزيارة مثمرة.")
    assert ("person:~سلمي_الكثيري", "officialOf", "country:OMN") in told


def test_names_and_adjectives_may_stand_in_quotation_marks_behind_an_office() -> None:
    told = roles("ووصل وزير الدفاع « الدنماركي » « ينس هولمغارد » إلى العاصمة.")
    assert told == {("person:~ينس_هولمغارد", "officialOf", "country:DNK")}


def test_a_body_keeps_the_words_that_the_article_calls_it_by() -> None:
    names = steps("وأعلنت الخارجية البلغارية موقفها، وأغلقت سفارة بلغاريا في المدينة.").linked.names
    assert "الخارجية البلغارية" in names["organization:bgr_foreign_ministry"]
    assert "سفارة بلغاريا" in names["organization:bgr_embassy"]


def test_an_official_is_not_a_namesake_in_another_office() -> None:
    told = roles("والتقى القائم بالأعمال السوداني في نيروبي محمد عثمان الوزير.")
    assert ("person:~محمد_عثمان", "officialOf", "country:SDN") in told


@pytest.mark.parametrize(
    ("text", "person", "of"),
    [
        ("وحضر وكيل الأمين العام للشؤون السياسية، هنري لوكاس، الجلسة.", "هنري_لوكاس", "un"),
        ("وأبلغ الممثل الخاص للأمين العام في ليبيريا بول هوفمان الصحفيين بذلك.", "بول_هوفمان", "un"),
        ("وأوضح سالم آغ الغالي، مسؤول العلاقات الخارجية بحركة طالبان، الموقف.", "سالم_اغ_الغالي", "taliban"),
    ],
)
def test_who_serves_an_organisation_is_its_official(text: str, person: str, of: str) -> None:
    assert (f"person:~{person}", "officialOf", f"organization:{of}") in roles(text)


def test_who_receives_an_envoy_is_not_the_envoy() -> None:
    told = roles("استقبل رئيس البرلمان الأردني سفير جمهورية السنغال المعين لدى المملكة مامادو ديالو أمس.")
    assert told == {("person:~مامادو_ديالو", "officialOf", "country:SEN")}


def test_the_next_of_two_bodies_is_not_part_of_the_name_of_the_first() -> None:
    read_ = steps("وتفاوضت حركة «فجر الوادي» أمس، واتفقت الحركة والحكومة المالية على هدنة.")
    assert "organization:~الحركه_والحكومه_الماليه" not in read_.linked.made


def test_leaders_of_states_are_told_in_a_list() -> None:
    told = roles("وحضر قادة دول تشاد محمد إدريس ديبي والنيجر عبد الرحمن تياني ومالي عاصمي غويتا القمة.")
    assert {o for _, r, o in told if r == "headOfStateOf"} == {"country:TCD", "country:NER", "country:MLI"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وأعلن حزب الوفاق من أجل العدالة موقفه أمس.", "حزب الوفاق من أجل العدالة"),
        ("والتقى رئيس المجلس الدائم لمنظمة الدول الأمريكية.", "المجلس الدائم لمنظمة الدول الأمريكية"),
        ("وقالت الجبهة المدنية للدفاع عن الدستور إنها ستشارك.", "الجبهة المدنية للدفاع عن الدستور"),
    ],
)
def test_the_name_of_a_body_goes_on_with_what_it_is_for_or_part_of(text: str, name: str) -> None:
    assert name in {made.label for made in steps(text).linked.made.values()}


def test_the_chair_of_a_committee_is_an_official_of_the_house() -> None:
    told = roles("وقال رئيس لجنة الشؤون الخارجية في مجلس النواب الأمريكي توماس هارلو إن القرار صائب.")
    assert {o for _, r, o in told if r == "officialOf"} == {"organization:us_house", "country:USA"}


def test_what_is_signed_for_a_side_is_not_signed_by_who_was_spoken_of_last() -> None:
    text = (
        "وقعت الحكومة المالية وحركات الأرضية أمس على اتفاق السلم، فيما طلبت جبهة البوليساريو مهلة.\n\n"
        "ووقع النص عن الطرف الحكومي وزير الخارجية المالي عبد الله ديوب."
    )
    found = stages(RawPage(identifier="x", text=text, meta={"published": "2024-06-10"}), load()).reading
    signed = {p.value for e in found.happenings if e.cls == "Signing" for p in e.parts}
    assert "organization:polisario" not in signed


def test_who_acts_for_the_mission_of_a_state_is_its_official() -> None:
    told = roles("وقالت القائمة بأعمال بعثة كندا لدى الأمم المتحدة لورا سيمونز بعد التصويت إن الحظر ضروري.")
    assert ("person:~لورا_سيمونز", "officialOf", "country:CAN") in told


# what no list of ministries has: bare nouns before the field, adjectives behind it, what "and" joins
FIELDS = [
    "إدارة الأراضي",
    "تنمية البلديات",
    "إصلاح المؤسسات العامة",
    "التخطيط العمراني",
    "البناء والإسكان",
    "شؤون المصالحة الوطنية",
]
MINISTERS = [
    ("أعلن وزير {field} التشادي محمد علي عبد الله أن العمل سيستمر.", "TCD", "محمد_علي"),
    ("أعلن وزير {field} اللاوسية بونكوم فونغسافان أن العمل سيستمر.", "LAO", "بونكوم"),
    ("أعلن وزير {field} في بيرو خوان ألبرتو سانتيبانيز أن العمل سيستمر.", "PER", "خوان"),
    ("أعلن مارك زيبارو، وزير {field} البولندي، أن العمل سيستمر.", "POL", "مارك"),
    ("وقال صامويل روتيتش وزير {field} الكيني إن العمل سيستمر.", "KEN", "صامويل"),
    ("واجتمع وزير {field} الكيني صامويل روتيتش مع السفير الكندي.", "KEN", "صامويل"),
]


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize(("text", "state", "name"), MINISTERS)
def test_a_minister_of_a_field_that_no_list_has_is_one(text: str, state: str, name: str, field: str) -> None:
    assert any(
        name in who and (role, of) == ("officialOf", f"country:{state}")
        for who, role, of in roles(text.format(field=field))
    )


@pytest.mark.parametrize(
    "text", ["وقال وزير إن إدارة الأراضي تحتاج إلى إصلاح.", "وزار وزير تنمية أراض واسعة في البلاد."]
)
def test_no_field_without_a_state_or_a_name_behind_it(text: str) -> None:
    assert not roles(text)


OFFICES_OF_STATE = [
    "مكتب الرئيس",
    "المكتب الرئاسي",
    "مكتب رئيس الجمهورية",
    "الديوان الرئاسي",
    "مكتب رئيس الحكومة",
    "رئاسة مجلس الوزراء",
]
VOICES = ["المتحدث باسم {body}", "ممثل {body}", "مسؤول في {body}", "{body}"]


@pytest.mark.parametrize("body", OFFICES_OF_STATE)
@pytest.mark.parametrize("voice", VOICES)
def test_the_office_of_who_leads_a_state_speaks_for_it(voice: str, body: str) -> None:
    nisba = "الكينية" if body.startswith("رئاسة") else "الكيني"
    verb = "وأعلنت" if voice.startswith("{") and body.startswith("رئاسة") else "وأعلن"
    found = statements(f"{verb} {voice.format(body=f'{body} {nisba}')} أن بلاده ترفض قرار تشاد.")
    assert any("ken" in key.lower() for h in found for key in h.values("speaker"))

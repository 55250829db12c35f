"""Names made of two that each stand for somebody known, topics misread, and who does not do what he speaks of.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import read, steps, told


def people(text: str) -> set[str]:
    """The keys of all people that a short article names."""
    linked = steps(text).linked
    return {k for s in linked.sentences for item in s.items for k in item.keys if k.startswith("person:")}


def topics(text: str) -> set[str]:
    """The topics of the list that the statements of a short article are about."""
    return {k for h in told(text) for k in h.values("about") if k.startswith("topic:") and "~" not in k}


def test_a_given_name_and_a_family_name_are_one_person() -> None:
    assert people("وأعلن جوناثان كوهين السفير الأمريكي لدى الأمم المتحدة أن واشنطن مستعدة للحوار.") == {
        "person:~جوناثان_كوهين"
    }


@pytest.mark.parametrize("word", ["بصداقاتنا", "بضيوفنا"])
def test_a_word_with_our_behind_it_is_nobody(word: str) -> None:
    found = read(f"أشاد الرئيس الكيني {word} في القمة التي عقدت هناك قبل الظهر.")
    assert not any(key.startswith("person:~") for r in found.relations for key in (r.subject,))


@pytest.mark.parametrize(
    ("text", "topic", "there"),
    [
        ("حذر الرئيس الكيني وليام روتو من اللجوء إلى التحكيم في النزاع.", "topic:refugees", False),
        ("وأكد الرئيس الكيني وليام روتو أن حق اللجوء مصون في البلاد.", "topic:refugees", True),
        ("ودعا الرئيس الكيني وليام روتو إلى استفتاء شعبي في الإقليم.", "topic:referendum", True),
        ("ودعا الرئيس الكيني وليام روتو إلى استفتاء شعبي في الإقليم.", "topic:elections", False),
        ("وقال الرئيس الكيني وليام روتو إن الحكومة تمضي مراهنا على الشعب.", "topic:women", False),
        ("وقال الرئيس الكيني وليام روتو إن المرأة شريك في التنمية.", "topic:women", True),
    ],
)
def test_topics_are_not_read_into_other_words(text: str, topic: str, *, there: bool) -> None:
    assert (topic in topics(text)) is there


@pytest.mark.parametrize(
    "text",
    [
        "حذر الرئيس الكيني وليام روتو من فرض عقوبات على أوغندا.",
        "وحذرت وزيرة الخارجية البريطانية مارغريت بيكيت من غزو لبنان.",
    ],
)
def test_who_warns_of_a_deed_does_not_do_it(text: str) -> None:
    assert not any(h.values("actor") for h in told(text) if h.cls == "Action")


def test_who_supports_talks_is_not_at_them() -> None:
    found = told("وجددت فرنسا دعمها للمحادثات بين إثيوبيا وإريتريا في جدة.")
    (talks,) = (h for h in found if h.cls == "Meeting")
    assert set(talks.values("participant")) == {"country:ETH", "country:ERI"}


def test_whose_sites_are_struck_is_struck() -> None:
    found = told("تزامن ذلك مع الهجمات التي تشنها إثيوبيا على مواقع حركة الشباب في الصومال.")
    deed = next(h for h in found if h.cls == "Action")
    assert deed.values("actor") == ("country:ETH",)
    assert "organization:al_shabaab" in deed.values("target")


def test_a_call_in_which_somebody_speaks_took_place() -> None:
    text = "وعبر الرئيس الأمريكي جو بايدن في مكالمة هاتفية مع نظيره التركي رجب طيب أردوغان عن رغبته في الترحيب بالسويد."
    (call,) = (h for h in told(text, "2023-07-10") if h.cls == "Call")
    assert (call.status, call.said_by) == ("Occurred", ())


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("وأكد وزير الخارجية الكيني أن بلاده ستفعل أقصى ما في وسعها في الملف.", {"CONSULT", "COOPERATE"}),
        ("وقال وزير الخارجية الكيني إن العملية المناهضة للإرهاب بدأت في الصباح.", {"CONSULT"}),
        ("وقال وزير الخارجية الكيني إن المهمة لن تكون سهلة في هذه السنة.", {"CONSULT"}),
    ],
)
def test_words_that_only_look_like_a_stance(text: str, categories: set[str]) -> None:
    assert {c for h in told(text) if h.cls == "Statement" for c in h.categories} == categories


def test_the_famous_are_not_first_names_of_what_follows() -> None:
    assert people("وأخذ الرئيس ترامب بنظرة بلاده إلى الأزمة في كوريا الشمالية أول من أمس.") == {"person:donald_trump"}


def test_all_contacts_that_are_suspended_are_no_call() -> None:
    found = told("كما أعلنت بريطانيا تعليق جميع الاتصالات الثنائية عالية المستوى مع روسيا.")
    assert {h.cls for h in found} == {"Statement", "Action"}


@pytest.mark.parametrize("lacking", ["لا يملك أي خطط", "لا يملك أي خطط بعد", "ليست لديه أي خطط"])
def test_what_nobody_plans_is_denied_and_whose_plan_it_is_not_is_told(lacking: str) -> None:
    text = f"وأضاف بيسكوف أن الرئيس الروسي فلاديمير بوتين {lacking} للقاء الدبلوماسيين الأوكرانيين."
    (meeting,) = (h for h in told(text, "2018-03-31") if h.cls == "Meeting")
    assert meeting.status == "Denied"
    assert "person:vladimir_putin" in meeting.values("participant")
    assert "person:dmitry_peskov" not in meeting.values("participant")

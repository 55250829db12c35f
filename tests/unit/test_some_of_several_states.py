"""States named as the first of several that do or say something, and what a body grew by before it is spoken of."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.pipeline import stages
from tests.short import keys, of_class, page, told


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("وطردت دول أوروبية عدة، في مقدمتها هولندا والنمسا، عشرات الدبلوماسيين الروس.", "NLD AUT"),
        ("وفرضت دول غربية، من ضمنها كندا وأستراليا، عقوبات على بيلاروسيا.", "CAN AUS"),
        ("وأدانت دول عربية، من بينها الكويت والأردن، الهجوم على مقر الأمم المتحدة في لبنان.", "KWT JOR"),
        ("ورحبت دول أفريقية، أبرزها كينيا وأوغندا، بالاتفاق بين إثيوبيا والصومال.", "KEN UGA"),
        ("ودعت دول عدة، على رأسها كينيا، إلى وقف إطلاق النار في السودان.", "KEN"),
    ],
)
def test_states_named_first_of_several_do_it(text: str, states: str) -> None:
    found = {key for h in told(text) for key in keys(h, "actor", "speaker")}
    assert found == set(states.split())


@pytest.mark.parametrize(
    "text",
    [
        "وهاجمت كوريا الشمالية دولا عدة، على رأسها هولندا والنمسا، في بيان لها.",
        "وبحث الوزير التركي هاكان فيدان قضايا عدة، في مقدمتها هولندا والنمسا.",
    ],
)
def test_those_to_whom_it_is_done_do_not_do_it(text: str) -> None:
    assert not any({"NLD", "AUT"} & keys(h, "actor", "speaker") for h in told(text))


def test_what_a_body_grew_by_has_its_own_year() -> None:
    text = "والتحقت الهند بمنظمة شنغهاي للتعاون في 2017، قبل أن تتوسع في 2023 لتشمل إيران."
    dates = {
        key: str(h.moment.value) for h in of_class(text, "Accession") if h.moment for key in keys(h, "participant")
    }
    assert dates["IRN"].startswith("2023")


@pytest.mark.parametrize(
    "text", ["وحذر من أن حلف شمال الأطلسي قد يتوسع ليشمل أوكرانيا.", "وقال إن الحلف يريد أن يتوسع ليشمل أوكرانيا."]
)
def test_growth_that_is_feared_or_hoped_for_makes_no_member(text: str) -> None:
    found = stages(page(text), load()).reading.relations
    assert not any(r.subject == "country:UKR" and r.property == "memberOf" for r in found)


EXPELLED = "قررت موسكو صباح اليوم إبعاد دبلوماسيين من بلغاريا. "


@pytest.mark.parametrize(
    "text",
    [
        "وطردت دول أوروبية عدة، في مقدمتها هولندا والنمسا، عشرات الدبلوماسيين الروس.",
        "واحتجزت دول أوروبية، بينها هولندا والنمسا، سفنا روسية.",
    ],
)
def test_what_is_done_stands_behind_the_names(text: str) -> None:
    done = [h for h in told(EXPELLED + text) if keys(h, "actor") == {"NLD", "AUT"}]
    assert [keys(h, "target") for h in done] == [{"RUS"}]


def test_states_without_a_name_are_not_who_was_spoken_of_last() -> None:
    text = "أعلنت بلغاريا أمس استدعاء سفيرها. وطردت دول أوروبية عشرات الدبلوماسيين الروس."
    expelled = [h for h in told(text) if "COERCE" in h.categories]
    assert [keys(h, "target") for h in expelled] == [{"RUS"}]
    assert not any("BGR" in keys(h, "actor") for h in expelled)

# ruff: noqa: E501 (scripts for the browser)
"""The evidence of the page: both ends of a fact marked, denials beside assertions, and time that plays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pagequads
import pytest
from visits import Visit

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
Open = Callable[..., Visit]
MARKS = """() => [...document.querySelectorAll('#panel .entry')].filter((entry) => entry.querySelector(':scope > blockquote')).map((entry) => {
  const quote = entry.querySelector(':scope > blockquote'), text = (style) => [...quote.querySelectorAll('mark.' + style)].map((mark) => mark.textContent);
  return { one: text('m1'), other: text('m2'), understood: !!entry.querySelector(':scope > .understood'), words: quote.textContent }; })"""


def quotes(seen: Visit) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = seen.page.evaluate(MARKS)
    return found


def test_both_ends_are_marked_and_told_apart(visit: Open) -> None:
    """The one whose panel it is in one colour, the counterpart in the other."""
    for node, one, other in (("person:ahmad", "أحمد الإبراهيمي", "مصر"), ("country:EGY", "مصر", "أحمد الإبراهيمي")):
        first = quotes(visit("mixed", f"#v=1&sel={node}"))[0]
        assert first["one"] == [one]
        assert first["other"] == [other]
        assert not first["understood"]


@pytest.mark.parametrize(
    "node", ["person:xi_jinping", "person:vladimir_putin", "country:CHN", "country:RUS", "organization:sco"]
)
def test_an_end_that_is_not_marked_is_said_to_be_understood(visit: Open, node: str) -> None:
    """On the bundled articles: no sentence leaves the reader to guess who is meant."""
    found = quotes(visit("seeds", f"#v=1&sel={node}"))
    assert found
    assert [quote["words"] for quote in found if not quote["one"] and not quote["understood"]] == []
    assert sum(bool(quote["one"] and quote["other"]) for quote in found) >= 0.6 * len(found)


def test_a_metonym_or_an_adjective_is_a_naming_too(visit: Open) -> None:
    found = [
        word
        for node in ("country:CHN", "country:RUS")
        for quote in quotes(visit("seeds", f"#v=1&sel={node}"))
        for word in quote["one"]
    ]
    assert {"بكين", "موسكو"} <= {word.lstrip("وبل") for word in found} | {*found}


@pytest.mark.parametrize(("node", "words", "who"), [
    ("person:salim", pagequads.DENIAL, "هدى التونسي"), ("event:said0", pagequads.DENIAL, "هدى التونسي"),
    ("event:went0", pagequads.DENIAL, "هدى التونسي"), ("person:huda", pagequads.CLAIM, "سالم الشامي"),
    ("event:said1", pagequads.CLAIM, "سالم الشامي"), ("event:went1", pagequads.CLAIM, "سالم الشامي"),
])  # fmt: skip
def test_what_one_source_claims_and_another_denies_stands_together(
    visit: Open, node: str, words: str, who: str
) -> None:
    """Reached through the content of the two statements, from either side."""
    seen = visit("disputed", f"#v=1&sel={node}")
    other = seen.page.locator("#panel .other").first
    assert other.locator("blockquote").text_content() == words
    assert who in other.locator(".who").text_content()
    assert seen.page.locator("#panel .tag.warn").count() >= 1
    assert other.locator('a[href^="https://news.example/d"]').count() == 1


def test_disputes_are_offered_at_the_start_and_on_the_timeline(visit: Open) -> None:
    seen = visit("disputed")
    assert "ليلى المنصوري" in seen.page.locator("#panel .welcome ul.hello").last.text_content()
    seen.page.click('[data-view="timeline"]')
    assert seen.page.locator("#view-timeline .tag.warn").count() == 2


def test_a_statement_shows_what_it_claims_with_its_status(visit: Open) -> None:
    seen = visit("disputed", "#v=1&sel=person:salim")
    claim = seen.page.locator("#panel .entry .claims li").first
    assert "ليلى المنصوري" in claim.text_content()
    assert claim.locator(".tag.alleged").count() == 1


# Time


def shown(seen: Visit) -> int:
    return int(seen.page.evaluate(r"document.getElementById('count').textContent.match(/[\d,]+/g)[2].replace(',', '')"))


def until(seen: Visit, condition: str) -> None:
    """Wait for up to ten seconds; the page's policy lets no other way of waiting run."""
    for _ in range(100):
        if seen.page.evaluate(condition):
            return
        seen.page.wait_for_timeout(100)
    pytest.fail(condition)


def test_time_plays_and_one_undo_brings_back(visit: Open) -> None:
    seen = visit("500")
    before, handle = shown(seen), seen.page.locator('#time input[data-h="to"]')
    end = int(handle.input_value())
    seen.page.click("#b-play")
    assert seen.page.get_attribute("#b-play", "aria-pressed") == "true"
    first, facts = int(handle.input_value()), shown(seen)
    assert first < end
    assert facts < before
    until(seen, f"+document.querySelector('#time input[data-h=to]').value >= {first + 2}")
    assert shown(seen) > facts
    seen.page.click("#b-play")
    assert seen.page.get_attribute("#b-play", "aria-pressed") == "false"
    stopped = int(handle.input_value())
    assert "to=" in seen.page.evaluate("location.hash")
    seen.page.wait_for_timeout(1200)
    assert int(handle.input_value()) == stopped
    seen.page.keyboard.press("Control+z")
    assert int(handle.input_value()) == end
    assert shown(seen) == before
    assert seen.problems == []


def test_time_plays_to_the_end_from_the_keyboard(visit: Open) -> None:
    seen = visit("mixed")
    seen.page.focus("#net")
    seen.page.keyboard.press("p")
    assert seen.page.get_attribute("#b-play", "aria-pressed") == "true"
    until(seen, "document.getElementById('b-play').getAttribute('aria-pressed') === 'false'")
    assert "to=" not in seen.page.evaluate("location.hash")
    seen.page.keyboard.press("p")
    seen.page.keyboard.press("Escape")
    assert seen.page.get_attribute("#b-play", "aria-pressed") == "false"


def test_a_chosen_part_of_time_moves_as_a_window(visit: Open) -> None:
    seen = visit("500", "#v=1&from=2015-01-01&to=2016-12-31")
    value = "[...document.querySelectorAll('#time input')].map((handle) => +handle.value)"
    seen.page.evaluate("location.hash = '#v=1&from=2016-06-01&to=2017-12-31'")
    start = seen.page.evaluate(value)
    seen.page.click("#b-play")
    until(seen, f"+document.querySelector('#time input[data-h=from]').value > {start[0]}")
    now = seen.page.evaluate(value)
    assert now[1] > start[1]


def test_what_the_handles_hold_is_written_out(visit: Open) -> None:
    seen = visit("500", "#v=1&from=2016-06-01&to=2017-12-31")
    assert "2016" in seen.page.locator("#time .span").text_content()
    assert "2017" in seen.page.locator("#time .span").text_content()


def test_nothing_to_show_is_said_with_a_way_back(visit: Open) -> None:
    seen = visit("small")
    for view in ("graph", "table", "timeline", "map", "matrix"):
        seen.page.click(f'[data-view="{view}"]')
        seen.page.click('[data-f="stnone"]')
        if view != "map":
            assert seen.page.locator("#nothing").is_visible(), view
            seen.page.click("#b-again")
        else:
            seen.page.click('[data-f="stall"]')
        assert seen.page.locator("#nothing").is_hidden(), view


def test_the_empty_graph_is_a_page_too(visit: Open) -> None:
    seen = visit("empty")
    assert seen.page.locator("#nothing").is_visible()
    for view in ("table", "timeline", "map", "matrix"):
        seen.page.click(f'[data-view="{view}"]')
    assert seen.problems == []


@pytest.mark.parametrize(("name", "hash", "width", "scheme"), [
    ("disputed", "#v=1&sel=person:salim", 1366, "light"), ("disputed", "#v=1&sel=event:went1", 1366, "dark"),
    ("seeds", "#v=1&view=matrix", 1366, "light"), ("seeds", "#v=1&view=matrix", 1366, "dark"),
    ("seeds", "#v=1&view=map&lang=en", 1366, "dark"), ("seeds", "#v=1&sel=country:CHN", 1366, "light"),
    ("seeds", "#v=1&view=table", 390, "light"), ("seeds", "#v=1&view=timeline", 390, "dark"), ("seeds", "", 390, "light"),
    ("empty", "", 1366, "light"),
])  # fmt: skip
def test_real_articles_and_phones_are_accessible_too(
    visit: Open, name: str, hash: str, width: int, scheme: str
) -> None:
    seen = visit(name, hash, viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True)
    seen.page.add_script_tag(path=str(AXE))
    if name == "empty":
        seen.page.click("#b-help")
    found = seen.page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    assert [(v["id"], v["nodes"][0]["html"][:200]) for v in found["violations"]] == []

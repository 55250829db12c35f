# ruff: noqa: E501 (scripts for the browser)
"""Every fact without a mouse: walked through with keys alone, in the graph and in the table, and counted."""

from __future__ import annotations

import base64
import gzip
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from visits import Visit

Open = Callable[..., Visit]
FOCUS = "document.activeElement && (document.activeElement.id || document.activeElement.className)"


def facts_of(html: str) -> int:
    """How many facts the page holds: they are numbered from 0."""
    found = re.search(r'id="data">([^<]*)<', html)
    assert found
    data: dict[str, Any] = json.loads(gzip.decompress(base64.b64decode(found[1])))
    return len(data["facts"]["s"])


def tab_to(seen: Visit, target: str, *, back: bool = False) -> None:
    """Press Tab until the focus is on an element that matches."""
    for _ in range(400):
        if seen.page.evaluate(f"document.activeElement.matches({target!r})"):
            return
        seen.page.keyboard.press("Shift+Tab" if back else "Tab")
    pytest.fail(f"{target} cannot be reached with Tab")


def read_panel(seen: Visit) -> set[int]:
    """The facts of the entries that the arrow key goes through, from the panel's top to its end."""
    found: set[int] = set()
    last = None
    while True:
        seen.page.keyboard.press("ArrowDown")
        now = seen.page.evaluate(
            "[document.activeElement.className, document.activeElement.dataset.facts || '', [...document.querySelectorAll('#panel .entry')].indexOf(document.activeElement)]"
        )
        if now == last or now[2] < 0:
            return found
        found |= {int(number) for number in now[1].split()}
        last = now


@pytest.mark.parametrize("name", ["small", "mixed", "disputed"])
def test_the_graph_reaches_every_fact_with_keys_alone(visit: Open, built: Callable[[str], Path], name: str) -> None:
    seen = visit(name)
    found: set[int] = set()
    tab_to(seen, "#net")
    seen.page.keyboard.press("Home")
    chosen = None
    while True:
        now = seen.page.locator("#panel h2").text_content() + seen.page.evaluate("location.hash")
        if now == chosen:
            break
        chosen = now
        seen.page.keyboard.press("Enter")
        assert seen.page.evaluate("document.activeElement.id") == "panel"
        found |= read_panel(seen)
        tab_to(seen, "#net", back=True)
        seen.page.keyboard.press("PageDown")
    assert found == set(range(facts_of(built(name).read_text("utf-8"))))


@pytest.mark.parametrize("name", ["small", "mixed", "disputed"])
def test_the_table_reaches_every_fact_with_keys_alone(visit: Open, built: Callable[[str], Path], name: str) -> None:
    seen = visit(name, "#v=1&view=table&attrs=1")
    found: list[int] = []
    tab_to(seen, "tr[data-fact]")
    while True:
        rows = [int(seen.page.evaluate("document.activeElement.dataset.fact"))]
        while True:
            seen.page.keyboard.press("ArrowDown")
            row = int(seen.page.evaluate("document.activeElement.dataset.fact"))
            if row == rows[-1]:
                break
            rows.append(row)
        found += rows
        seen.page.keyboard.press("PageDown")
        if int(seen.page.evaluate("document.activeElement.dataset.fact")) in rows:
            break
    assert sorted(found) == list(range(facts_of(built(name).read_text("utf-8"))))


def test_a_row_leads_to_its_evidence(visit: Open) -> None:
    seen = visit("mixed", "#v=1&view=table&attrs=1")
    tab_to(seen, "tr[data-fact]")
    for _ in range(12):
        fact = seen.page.evaluate("document.activeElement.dataset.fact")
        seen.page.keyboard.press("Enter")
        assert seen.page.evaluate("document.activeElement.id") == "panel"
        assert fact in seen.page.locator("#panel .entry").first.get_attribute("data-facts").split()
        assert seen.page.locator("#panel blockquote").count() >= 1
        tab_to(seen, f'tr[data-fact="{fact}"]', back=True)
        seen.page.keyboard.press("ArrowDown")


def test_long_lists_go_on_with_the_same_key(visit: Open) -> None:
    """The entry after the last that is shown opens the rest of the list."""
    seen = visit("500", "#v=1&sel=country:EGY")
    seen.page.focus("#panel")
    total = int(re.sub(r"\D", "", seen.page.locator("#panel h3").first.text_content()))
    assert seen.page.locator("#panel .more").count() == 1
    assert len(read_panel(seen)) == total


def test_every_view_and_tool_has_a_key_or_a_tab_stop(visit: Open) -> None:
    seen = visit("mixed")
    stops = set()
    for _ in range(120):
        seen.page.keyboard.press("Tab")
        stops.add(
            seen.page.evaluate(
                "document.activeElement.id || document.activeElement.dataset.view || document.activeElement.dataset.h || ''"
            )
        )
    assert {
        "q",
        "graph",
        "table",
        "timeline",
        "map",
        "matrix",
        "b-filter",
        "b-reset",
        "b-share",
        "b-theme",
        "b-help",
        "b-lang",
        "net",
        "b-in",
        "b-out",
        "b-fit",
        "b-play",
        "from",
        "to",
    } <= stops


def test_the_keys_are_listed(visit: Open) -> None:
    seen = visit("mixed")
    seen.page.focus("#net")
    seen.page.keyboard.press("?")
    assert seen.page.locator("#help").is_visible()
    assert seen.page.locator("#keys kbd").count() >= 10
    seen.page.keyboard.press("Escape")
    assert seen.page.locator("#help").is_hidden()


# Links


EVERYTHING = """() => { const html = (id) => document.getElementById(id).innerHTML, view = document.getElementById('body').dataset.at;
  return { hash: location.hash, lang: document.documentElement.lang, dir: document.documentElement.dir, panel: html('panel'), filters: html('filters'),
  view: view === 'graph' || view === 'map' ? document.querySelector('#view-' + view + ' .legend').innerHTML : html('view-' + view), count: html('count'), time: html('time'), nothing: document.getElementById('nothing').hidden,
  checks: [...document.querySelectorAll('#filters input')].map((box) => box.checked + box.value),
  handles: [...document.querySelectorAll('#time input')].map((handle) => handle.value), opened: [...document.querySelectorAll('#filters details')].map((box) => box.open) }; }"""


DRAWN = """() => document.getElementById('body').dataset.at === 'graph' ? document.querySelector('#net canvas').toDataURL()
  : document.querySelector('#view-' + document.getElementById('body').dataset.at).outerHTML"""


def link_of(seen: Visit) -> str:
    seen.page.click("#b-share")
    seen.page.click('[data-do="link"]')
    link = str(seen.page.input_value("#dialog-text"))
    seen.page.click("#b-close")
    return "#" + link.partition("#")[2]


def by_hand(seen: Visit, view: str) -> None:
    """What a reader may do: language, filters of every sort, time, a choice, a group, a view."""
    seen.page.click("#b-lang")
    seen.page.locator("#filters details[data-key=kind] input[type=checkbox]").nth(2).click()
    seen.page.locator("#filters details[data-key=st] input[type=checkbox]").nth(1).click()
    seen.page.locator("#filters details[data-key=cat] input[type=checkbox]").nth(1).click()
    for key in ("rel", "art"):
        seen.page.locator(f"#filters details[data-key={key}] summary").click()
        seen.page.locator(f"#filters details[data-key={key}] input[type=checkbox]").nth(1).click()
        seen.page.locator(f"#filters details[data-key={key}] summary").click()
    seen.page.focus('#time input[data-h="to"]')
    seen.page.keyboard.press("ArrowLeft")
    seen.page.fill("#q", "Person 7")
    seen.page.keyboard.press("Enter")
    seen.page.click(f'[data-view="{view}"]')


@pytest.mark.parametrize("view", ["graph", "table", "timeline", "map", "matrix"])
def test_a_link_restores_all_that_was_seen(visit: Open, view: str) -> None:
    """View, panel, filters and handles, element by element; the drawing, fitted, pixel by pixel."""
    first = visit("500")
    by_hand(first, view)
    link = link_of(first)
    other = visit("500", link)
    assert other.page.evaluate(EVERYTHING) == first.page.evaluate(EVERYTHING)
    assert link_of(other) == link
    for seen in (first, other):
        if view in ("graph", "map"):
            seen.page.locator(f"#view-{view} .zoom button").last.click()
        seen.page.mouse.move(5, 5)
        seen.page.wait_for_timeout(150)
    assert other.page.evaluate(DRAWN) == first.page.evaluate(DRAWN)


def test_a_link_keeps_where_somebody_looked(visit: Open) -> None:
    first = visit("500")
    box = first.page.locator("#net").bounding_box()
    first.page.mouse.move(box["x"] + 300, box["y"] + 250)
    for _ in range(4):
        first.page.mouse.wheel(0, -200)
        first.page.wait_for_timeout(60)
    link = link_of(first)
    assert "&at=" in link
    other = visit("500", link)
    assert link_of(other) == link
    other.page.keyboard.press("Escape")
    other.page.focus("#net")
    other.page.keyboard.press("0")
    assert "&at=" not in link_of(other)


def test_undo_steps_back_through_everything(visit: Open) -> None:
    seen = visit("500")
    before = seen.page.evaluate(EVERYTHING)
    by_hand(seen, "table")
    for _ in range(12):
        if seen.page.locator("#b-undo").is_disabled():
            break
        seen.page.click("#b-undo")
    after = seen.page.evaluate(EVERYTHING)
    assert after["checks"] == before["checks"]
    assert after["handles"] == before["handles"]
    assert after["lang"] == before["lang"]
    assert seen.page.locator("#b-undo").is_disabled()

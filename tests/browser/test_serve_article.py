"""The article page of `kg serve` in a real browser: from a sentence to its facts, and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.servers import explorer

TARGET = "() => document.querySelector(':target')?.id"
IN_VIEW = """() => { const box = document.querySelector(':target').getBoundingClientRect();
  return box.top < innerHeight && box.bottom > 0; }"""


@pytest.fixture(scope="module")
def address(seeds_out: Path) -> Iterator[str]:
    with explorer(seeds_out) as found:
        yield found


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_sentence_leads_to_its_facts_and_back(browser: Any, address: str, lang: str) -> None:
    page = browser.new_page(viewport={"width": 1200, "height": 700})
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.goto(f"{address}/articles/01_astana_summit?lang={lang}")
    marks = page.locator("article .mark")
    assert marks.count() > 8
    assert page.locator("article .mention").count() > 20
    assert page.evaluate("getComputedStyle(document.querySelector('article')).direction") == "rtl"
    ids = page.eval_on_selector_all("article .mark", "marks => marks.map(mark => mark.id)")
    blocks = page.eval_on_selector_all(".facts", "blocks => blocks.map(block => block.id)")
    assert sorted(name[1:] for name in ids) == sorted(name[1:] for name in blocks)
    page.locator(".mark .go").last.click()
    last = page.evaluate(TARGET)
    assert last.startswith("f")
    assert page.evaluate(IN_VIEW)
    page.locator(f"#{last} .quote").click()
    assert page.evaluate(TARGET) == f"s{last[1:]}"
    assert page.evaluate(IN_VIEW)
    assert not troubles
    page.close()


def test_a_name_leads_to_what_is_known_and_back_to_the_sentence(browser: Any, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/articles/01_astana_summit?lang=ar")
    page.locator(".mark .mention").first.click()
    page.wait_for_url("**/thing?**")
    page.locator("li[dir=rtl] a").first.click()
    page.wait_for_url("**/articles/**")
    assert page.evaluate(TARGET).startswith("s")
    page.close()

"""A headless Chromium for the tests of the page, and pages to look at.

Without Chromium these tests are skipped, except where CI says that it must be there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pagequads
import pytest
from pyoxigraph import Quad, RdfFormat, parse
from visits import CHROMIUM, FLAGS, Visit

from kg.views import page


def _needs(thing: object, name: str) -> None:
    if thing:
        return
    message = f"{name} is not installed: the tests of the page need it"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """One browser for all tests."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        sync_playwright = None
    _needs(sync_playwright, "playwright")
    _needs(CHROMIUM, "chromium")
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def made(request: pytest.FixtureRequest) -> Callable[[str], list[Quad]]:
    """The quads of a graph by name: sizes in nodes, special cases, or the bundled articles as they are built."""
    makers: dict[str, Callable[[], list[Quad]]] = {
        "empty": list,
        "small": lambda: pagequads.large(60).quads,
        "hostile": lambda: pagequads.hostile()[0].quads,
        "mixed": lambda: pagequads.mixed().quads,
        "disputed": lambda: pagequads.disputed().quads,
        "seeds": lambda: _read(request.getfixturevalue("seeds_out") / "graph.trig"),
    }
    kept: dict[str, list[Quad]] = {}

    def make(name: str) -> list[Quad]:
        if name not in kept:
            kept[name] = pagequads.large(int(name)).quads if name.isdigit() else makers[name]()
        return kept[name]

    return make


def _read(path: Path) -> list[Quad]:
    return list(parse(path=str(path), format=RdfFormat.TRIG))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, made: Callable[[str], list[Quad]]) -> Callable[[str], Path]:
    """The page of one of those graphs."""
    folder = tmp_path_factory.mktemp("pages")

    def build(name: str) -> Path:
        path = folder / f"{name}.html"
        if not path.exists():
            path.write_text(page.render(made(name)), "utf-8")
        return path

    return build


@pytest.fixture
def visit(browser: Any, built: Callable[[str], Path]) -> Iterator[Callable[..., Visit]]:
    """Open a made-up page: `visit("small", "#v=1&view=table")`."""
    opened: list[Visit] = []

    def open_page(name: str, hash: str = "", **context: Any) -> Visit:
        opened.append(Visit(browser, built(name), hash, **context))
        return opened[-1]

    yield open_page
    for one in opened:
        one.context.close()

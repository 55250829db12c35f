"""Pictures of a built page: `python tests/browser/screenshots.py [out/graph.html] [.assets] [name …]`.

Without names, the three of the README.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from visits import CHROMIUM, FLAGS

WIDE, PHONE = {"width": 1366, "height": 820}, {"width": 390, "height": 800}
SHOTS = (
    ("graph", "", WIDE, "light"),
    ("evidence", "#v=1&sel={best}", WIDE, "light"),
    ("timeline", "#v=1&view=timeline", WIDE, "light"),
    ("map", "#v=1&view=map", WIDE, "light"),
    ("positions", "#v=1&view=matrix", WIDE, "light"),
    ("table", "#v=1&view=table", WIDE, "light"),
    ("dark", "#v=1&sel={best}", WIDE, "dark"),
    ("english", "#v=1&lang=en&sel={best}", WIDE, "light"),
    ("phone", "", PHONE, "light"),
)
README = ("graph", "evidence", "timeline")


def take(built: Path, folder: Path, names: Sequence[str] = README) -> None:
    """Write some of `SHOTS` into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        best = _most_present(browser, built)
        for name, hash, size, scheme in SHOTS:
            if name not in names:
                continue
            page = browser.new_page(viewport=size, color_scheme=scheme, device_scale_factor=1)
            page.goto(built.resolve().as_uri() + hash.format(best=best))
            page.wait_for_selector("html[data-ready]")
            page.wait_for_timeout(300)
            page.screenshot(path=folder / f"{name}.png")
            page.close()
        browser.close()


def _most_present(browser: Browser, built: Path) -> str:
    """The identifier of the person who is most present in the graph, or of whatever else comes first."""
    page = browser.new_page(viewport=WIDE)
    page.goto(built.resolve().as_uri())
    page.wait_for_selector("html[data-ready]")
    people = page.locator("#panel .hello li:has(circle) button")
    (people if people.count() else page.locator("#panel .hello button")).first.click()
    best = str(page.evaluate("decodeURIComponent(/sel=([^&]*)/.exec(location.hash)[1])"))
    page.close()
    return best


if __name__ == "__main__":
    take(Path(*sys.argv[1:2] or ["out/graph.html"]), Path(*sys.argv[2:3] or [".assets"]), sys.argv[3:] or README)

"""The page as it looks: against small stored pictures, on this machine and on one without Arabic fonts.

`python tests/browser/pictures.py` makes them anew after a change that was meant; look at them before committing.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pictures
import pytest
from visits import CHROMIUM, FLAGS


def _fonts(pattern: str) -> set[str]:
    """Files of the fonts of this machine that match a pattern."""
    if not shutil.which("fc-list"):
        return set()
    lines = subprocess.run(["fc-list", pattern, "file"], capture_output=True, text=True, check=True).stdout.splitlines()
    return {line.rstrip(": ") for line in lines if line.rstrip(": ").endswith((".ttf", ".otf"))}


@pytest.fixture(scope="module")
def bare(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A browser that finds no font with Arabic letters."""
    folder = tmp_path_factory.mktemp("fonts")
    latin = sorted(_fonts(":charset=0041") - _fonts(":charset=0628"))
    if not latin:
        pytest.skip("no font without Arabic letters to be found with fc-list")
    for font in latin:
        shutil.copy(font, folder)
    config = folder / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{folder}</dir><cachedir>{folder / 'cache'}</cachedir></fontconfig>", "utf-8")
    started = browser.browser_type.launch(
        executable_path=CHROMIUM, args=FLAGS, env={**os.environ, "FONTCONFIG_FILE": str(config)})  # fmt: skip
    yield started
    started.close()


@pytest.mark.parametrize("name", list(pictures.CASES))
def test_it_looks_as_it_did(browser: Any, built: Callable[[str], Path], name: str) -> None:
    found = pictures.compare(browser, pictures.look(browser, built("mixed"), name), name)
    assert found.small(), found


@pytest.mark.parametrize("name", list(pictures.CASES))
def test_a_machine_without_arabic_fonts_looks_the_same(
    browser: Any, bare: Any, built: Callable[[str], Path], name: str
) -> None:
    found = pictures.compare(browser, pictures.look(bare, built("mixed"), name), name)
    assert found.small(), found


BREAKS = {
    "letters that no font of the machine has": lambda html: re.sub(r"@font-face\{[^}]*\}", "", html),
    "another font": lambda html: html.replace("</style>", "body,button,input{font-family:monospace!important}</style>"),
    "bold everywhere": lambda html: html.replace("</style>", "*{font-weight:700!important}</style>"),
    "pale text": lambda html: html.replace("</style>", "*{color:#999!important}</style>"),
    "from left to right": lambda html: html.replace("</style>", "html{direction:ltr!important}</style>"),
}


@pytest.mark.parametrize("what", list(BREAKS))
@pytest.mark.parametrize("name", ["mixed_labels", "mixed_evidence", "phone"])
def test_the_comparison_sees_what_is_wrong(
    browser: Any, bare: Any, built: Callable[[str], Path], tmp_path: Path, what: str, name: str
) -> None:
    """A comparison that lets everything pass would prove nothing."""
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", built("mixed").read_text("utf-8"))
    wrong = tmp_path / "wrong.html"
    wrong.write_text(BREAKS[what](html), "utf-8")
    found = pictures.compare(browser, pictures.look(bare, wrong, name), name)
    assert not found.small(), found


def test_stored_pictures_are_small() -> None:
    kept = sorted(pictures.KEPT.glob("*.png"))
    assert [path.stem for path in kept] == sorted(pictures.CASES)
    assert all(path.stat().st_size < 10_000 for path in kept)

"""What is installed reads as the source does, to the byte, in machine code where it could be translated."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.conftest import ROOT

ARTICLES = [ROOT / "tests" / "gold" / "articles", ROOT / "seeds"]
COMPILER = shutil.which(str(sysconfig.get_config_var("CC") or "").split(" ")[0])
HEADERS = Path(sysconfig.get_path("include"), "Python.h")


def graph(code: Path, out: Path) -> bytes:
    """The graph of the articles that the package in a folder builds."""
    subprocess.run(
        [sys.executable, "-m", "kg", "build", *map(str, ARTICLES), "--out", str(out)],
        cwd=out.parent,
        env={**os.environ, "PYTHONPATH": str(code)},
        capture_output=True,
        timeout=240,
        check=False,
    )
    return (out / "graph.trig").read_bytes()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the package lies as `pip install .` lays it: made here, unless `KG_INSTALLED` tells where that was done."""
    if given := os.environ.get("KG_INSTALLED"):
        return Path(given)
    folder = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder), str(ROOT)]
    subprocess.run(command, check=True, timeout=900, env={k: v for k, v in os.environ.items() if k != "KG_PURE"})
    return folder


def test_it_is_translated_where_that_can_be_done(installed: Path) -> None:
    made = list((installed / "kg").rglob(f"*{sysconfig.get_config_var('EXT_SUFFIX')}"))
    assert bool(made) == bool(COMPILER and HEADERS.exists())
    (told,) = installed.glob("diplomacy_kg-*.dist-info/WHEEL")
    assert ("Root-Is-Purelib: true" in told.read_text("utf-8")) != bool(made)


def test_it_reads_as_the_source_does(installed: Path, tmp_path: Path) -> None:
    ours = graph(ROOT, tmp_path / "ours")
    assert ours
    same = graph(installed, tmp_path / "theirs") == ours
    assert same, "the two graphs differ; their lines are too many to be compared here"

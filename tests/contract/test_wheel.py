"""The wheel reads as the source does, to the byte, in machine code where it could be translated."""

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
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
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as `pip install .` makes it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, timeout=900, env={k: v for k, v in os.environ.items() if k != "KG_PURE"})
    return next(folder.glob("*.whl"))


def test_it_is_translated_where_that_can_be_done(wheel: Path) -> None:
    made = [n for n in zipfile.ZipFile(wheel).namelist() if n.endswith(str(sysconfig.get_config_var("EXT_SUFFIX")))]
    assert bool(made) == bool(COMPILER and HEADERS.exists())
    assert wheel.name.endswith("none-any.whl") != bool(made)


def test_it_reads_as_the_source_does(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    ours = graph(ROOT, tmp_path / "ours")
    assert ours
    same = graph(tmp_path / "installed", tmp_path / "theirs") == ours
    assert same, "the two graphs differ; their lines are too many to be compared here"

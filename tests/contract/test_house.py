"""The rules of the house: no Arabic and no IRIs in the code, a vocabulary that is not stale, the same bytes every time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kg import ontology

ROOT = Path(__file__).parents[2]
CODE = sorted((ROOT / "kg").rglob("*.py"))


@pytest.mark.parametrize("path", CODE, ids=lambda p: str(p.relative_to(ROOT)))
def test_code_holds_no_arabic_words(path: Path) -> None:
    words = re.findall(r"[\u0621-\u064a]{2,}", path.read_text("utf-8"))
    assert words == []


def test_only_the_vocabulary_and_the_ontology_hold_iris() -> None:
    allowed = {"vocab.py", "ontology.py"}
    holders = {p.name for p in CODE if re.search(r"[\"']https?://[a-z]", p.read_text("utf-8"))}
    assert holders <= allowed


def test_the_vocabulary_is_generated() -> None:
    assert ontology.vocabulary() == (ROOT / "kg" / "vocab.py").read_text("utf-8")


def test_no_module_is_a_drawer() -> None:
    assert not {p.stem for p in CODE} & {"utils", "helpers", "common", "manager", "misc"}


def built(out: Path, seed: str, files: list[str]) -> bytes:
    env = {**os.environ, "PYTHONHASHSEED": seed}
    subprocess.run([sys.executable, "-m", "kg", "build", *files, "--out", str(out)], cwd=ROOT, env=env, check=True)
    return (out / "graph.trig").read_bytes() + (out / "graph.ttl").read_bytes()


def test_same_articles_same_bytes(tmp_path: Path) -> None:
    files = [str(p) for p in sorted((ROOT / "seeds").glob("*.txt"))]
    assert built(tmp_path / "a", "1", files) == built(tmp_path / "b", "2", files[::-1])

"""How good the reading is: what `floors.toml` pins may rise, never fall in silence."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, serialize

from kg.pipeline import build

SHARED = Path(__file__).parents[3] / "shared"
FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared gold facts are not beside this checkout")
def test_the_shared_gold(tmp_path: Path) -> None:
    graph = tmp_path / "graph.nq"
    graph.write_bytes(serialize(build([str(SHARED / "seeds")]).quads, format=RdfFormat.N_QUADS))
    gold = SHARED / "evaluation"
    command = [sys.executable, str(gold / "score.py"), "--json", "--gold", str(gold / "seeds.gold.jsonl"),
               "--distractors", str(gold / "seeds.distractors.jsonl"), str(graph)]
    score = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert score["asserted"] == []
    for kind, floor in FLOORS["shared"].items():
        assert score["tally"][kind]["found"] >= floor, kind

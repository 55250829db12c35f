"""The rules of the house: no Arabic and no IRIs in code, nothing stale, a true README, the same bytes always."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from typer.main import get_command

from kg import ontology
from kg.cli import app
from tests.conftest import ROOT, SEEDS, Run, run_kg
from tests.servers import free_port, wait_for

CODE = sorted((ROOT / "kg").rglob("*.py"))
TEXTS = [ROOT / name for name in ("README.md", "kg/README.md", "seeds/README.md", "tests/README.md")]
DRAWERS = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc", "tools", "base", "core"}
README = (ROOT / "README.md").read_text("utf-8")
VERBS = sorted(get_command(app).commands)  # type: ignore[attr-defined]


def is_arabic_letter(character: str) -> bool:
    return unicodedata.category(character)[0] == "L" and unicodedata.name(character, "").startswith("ARABIC")


@pytest.mark.parametrize("path", CODE, ids=lambda p: str(p.relative_to(ROOT)))
def test_code_holds_no_arabic(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert [line for line in lines if any(map(is_arabic_letter, line))] == []


def test_only_the_vocabulary_holds_iris() -> None:
    holders = {str(p.relative_to(ROOT)) for p in CODE if re.search(r"[\"']https?://\w", p.read_text("utf-8"))}
    assert holders == {"kg/vocab.py"}


def test_the_vocabulary_is_generated() -> None:
    stale = "run: python -m kg.ontology"
    assert ontology.vocabulary() == (ROOT / "kg" / "vocab.py").read_text("utf-8"), stale


def test_no_module_is_a_drawer() -> None:
    assert not {p.stem for p in CODE} & DRAWERS
    assert not {p.parent.name for p in CODE} & DRAWERS


def test_every_module_says_what_it_is_for() -> None:
    told = {p: p.read_text("utf-8") for p in CODE}
    assert [str(p) for p, text in told.items() if text.strip() and not ast.get_docstring(ast.parse(text))] == []


def test_every_part_has_its_line_on_the_map() -> None:
    text = (ROOT / "kg" / "README.md").read_text("utf-8")
    unlisted = {"__init__", "__main__", "__pycache__", "README"}
    parts = {p.stem if p.suffix else p.name for p in (ROOT / "kg").iterdir()} - unlisted
    parts |= {p.stem for p in (ROOT / "kg" / "steps").iterdir()} - {"__init__", "__pycache__"}
    assert {part for part in parts if not re.search(rf"\b{part}\b", text)} == set()


def test_links_in_texts_lead_somewhere() -> None:
    for text in TEXTS:
        links = re.findall(r"\]\((?!https?:)([^)#]+)", text.read_text("utf-8"))
        assert [link for link in links if not (text.parent / link).exists()] == [], text


@pytest.mark.parametrize("path", CODE, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_starred_tuple_stands_behind_in(path: Path) -> None:
    """What translates the readers into machine code fails at one, and the wheel would be pure Python."""
    compared = (n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Compare))
    sides = (
        s for n in compared for o, s in zip(n.ops, n.comparators, strict=True) if isinstance(o, ast.In | ast.NotIn)
    )
    listed = (side for side in sides if isinstance(side, ast.Tuple | ast.List | ast.Set))
    assert [side.lineno for side in listed if any(isinstance(e, ast.Starred) for e in side.elts)] == []


@pytest.mark.parametrize("path", CODE, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_two_names_share_one_assignment(path: Path) -> None:
    """What translates the readers writes invalid code where one line gives two names one value."""
    tree = ast.parse(path.read_text("utf-8"))
    assert [n.lineno for n in tree.body if isinstance(n, ast.Assign) and len(n.targets) > 1] == []


# ------------------------------------------------------------------------------------------- the command line, told


@pytest.mark.parametrize(
    "path", [p for p in CODE if p.parts[len(ROOT.parts) + 1] in ("match", "steps")], ids=lambda p: p.stem
)
def test_no_generator_stands_behind_in(path: Path) -> None:
    """A translated generator cannot be asked what it holds."""
    tree = ast.parse(path.read_text("utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    made = {f.name for f in functions if any(isinstance(n, ast.Yield | ast.YieldFrom) for n in ast.walk(f))}
    asked = [side for node in ast.walk(tree) if isinstance(node, ast.Compare) for side in node.comparators]
    calls = [side.func.id for side in asked if isinstance(side, ast.Call) and isinstance(side.func, ast.Name)]
    assert made.isdisjoint(calls)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_and_stands_in_the_readme(verb: str) -> None:
    command = get_command(app).commands[verb]  # type: ignore[attr-defined]
    assert command.help
    assert [p.name for p in command.params if p.name != "help" and not getattr(p, "help", None)] in ([], ["format"])
    assert re.search(rf"\bkg {verb}\b", README)


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.M | re.S)


def commands() -> Iterator[str]:
    """The shell commands of the README, one by one, without their remarks."""
    for block in blocks("sh"):
        for line in block.splitlines():
            for part in re.sub(r"\s+#.*", "", line).split(" && "):
                if part.strip():
                    yield part.strip()


def test_the_first_screen_builds_and_tests() -> None:
    """The two commands that set everything up; `.ci/run` runs both in full."""
    screen = "\n".join(README.splitlines()[:40])
    assert "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/kg build seeds --out out" in screen
    assert "python3 -m venv .venv && .venv/bin/pip install '.[test]' && .venv/bin/python -m pytest" in screen


def test_every_command_of_the_readme_runs(tmp_path: Path) -> None:
    for name in ("seeds", "tests", "kg", "ontology"):
        (tmp_path / name).symlink_to(ROOT / name)
    ours = [c for c in commands() if c.startswith(".venv/bin/kg ")]
    assert {c.split()[1] for c in ours} == set(VERBS)
    for command in ours:
        line = command.replace(".venv/bin/kg ", f"{sys.executable} -m kg ")
        if " kg serve" in line:
            serves(line, tmp_path)
            continue
        done = subprocess.run(
            ["bash", "-c", line],
            cwd=tmp_path,
            env=environment(),
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stderr}"


def environment(**settings: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "BROWSER": "true", **settings}


def serves(line: str, cwd: Path) -> None:
    port = free_port()
    process = subprocess.Popen(
        [*line.split(), "--port", str(port)],
        cwd=cwd,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(f"http://127.0.0.1:{port}/", process)
        asked = httpx.get(f"http://127.0.0.1:{port}/sparql", params={"query": "ASK { ?s a dip:Summit }"}, timeout=30)
        assert asked.status_code in (200, 400)
    finally:
        process.terminate()
        process.wait(timeout=30)


def test_the_python_of_the_readme_runs(tmp_path: Path) -> None:
    (tmp_path / "seeds").symlink_to(SEEDS)
    code = "\n".join(blocks("python"))
    assert "import kg" in code
    done = subprocess.run(
        [sys.executable, "-W", "error::SyntaxWarning", "-c", code],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr


# --------------------------------------------------------------------------------------- the same input, the same bytes


def built(out: Path, seed: str, sources: list[str]) -> dict[str, bytes]:
    done = run_kg("build", *sources, "--out", out, PYTHONHASHSEED=seed)
    assert done.returncode == 0, done.stderr
    return {name: (out / name).read_bytes() for name in ("graph.ttl", "graph.trig", "graph.html")}


READ = """
import sys
from pathlib import Path
from kg.pipeline import extract, pages
for path in sorted(Path(sys.argv[1]).iterdir()):
    for page in pages([str(path)], 5_000_000):
        print(repr(extract(page)))
"""


def test_same_readings_whatever_the_hashes(tmp_path: Path) -> None:
    articles = ROOT / "tests" / "gold" / "articles"
    told = [
        subprocess.run(
            [sys.executable, "-c", READ, str(articles)],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            timeout=240,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0]
    assert told[0] == told[1], "a set hands on its members in the order of their hashes"


def test_same_articles_same_bytes(tmp_path: Path) -> None:
    files = [str(p) for p in sorted(SEEDS.glob("*.txt"))]
    first = built(tmp_path / "a", "1", files)
    assert built(tmp_path / "b", "2", files[::-1]) == first
    assert built(tmp_path / "c", "3", [str(SEEDS)]) == first
    assert built(tmp_path / "c", "4", [*files[2:], *files[:2]]) == first


def test_an_export_gives_the_same_bytes(kg: Run, seeds_out: Path, tmp_path: Path) -> None:
    for name in ("graph.ttl", "graph.trig"):
        for turn in ("1", "2"):
            kg("export", tmp_path / f"{turn}-{name}", "--out", seeds_out, PYTHONHASHSEED=turn)
        assert (tmp_path / f"1-{name}").read_bytes() == (tmp_path / f"2-{name}").read_bytes()
        assert (tmp_path / f"1-{name}").read_bytes() == (seeds_out / name).read_bytes()

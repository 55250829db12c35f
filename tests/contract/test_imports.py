"""The floors of the house hold, and the rules that say so are no dead letter: known breaches are caught."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        timeout=120,
        check=False,
    )


def test_the_floors_hold() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(
        ROOT / "kg",
        tmp_path / "kg",
        ignore=lambda folder, names: [
            n
            for n in names
            if not (n.endswith(".py") or (Path(folder) / n).is_dir()) or n in ("static", "html", "__pycache__")
        ],
    )
    return tmp_path


BREACHES = {
    "a module without a floor": ("kg/utils.py", "", "Floors"),
    "a step that calls the pipeline": ("kg/steps/read/decoding.py", "import kg.pipeline", "Floors"),
    "a view that looks into the store": ("kg/views/terms.py", "import kg.store.embedded", "Floors"),
    "the model that knows a step": ("kg/model/article.py", "import kg.steps.read", "Floors"),
    "a step that imports another": ("kg/steps/segment/reader.py", "import kg.steps.read", "Steps"),
    "a step that meets the engine": ("kg/steps/facts/said.py", "import pyoxigraph", "Engines"),
    "two modules in a circle": ("kg/store/rows.py", "import kg.store.embedded", "cycle"),
}


@pytest.mark.parametrize("breach", BREACHES)
def test_a_breach_is_caught(copy: Path, breach: str) -> None:
    place, line, contract = BREACHES[breach]
    path = copy / place
    path.write_text((path.read_text("utf-8") if path.exists() else '"""A drawer."""\n') + f"\n{line}\n", "utf-8")
    done = lint(copy)
    assert done.returncode == 1, done.stdout
    broken = [told for told in done.stdout.splitlines() if "BROKEN" in told]
    assert any(contract in told for told in broken) or (not broken and "utils" in done.stdout), done.stdout

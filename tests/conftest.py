"""What many tests need: the command line as a user runs it, and the graph of the bundled articles."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def run_kg(*arguments: str | Path, cwd: Path = ROOT, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run `kg` in a process of its own; `settings` are environment variables, `stdin` what it reads."""
    given = settings.pop("stdin", None)
    env = {**os.environ, "COLUMNS": "400", "PYTHONPATH": str(ROOT), "BROWSER": "true", **settings}
    return subprocess.run(
        [sys.executable, "-m", "kg", *map(str, arguments)],
        cwd=cwd,
        env=env,
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )


@pytest.fixture(scope="session")
def kg() -> Run:
    """The command line: `kg("build", "seeds", "--out", folder)`."""
    return run_kg


@pytest.fixture(scope="session")
def seeds_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The build folder of the bundled articles."""
    out = tmp_path_factory.mktemp("seeds") / "out"
    done = run_kg("build", SEEDS, "--out", out)
    assert done.returncode == 0, done.stderr
    return out

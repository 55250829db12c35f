"""What translates the readers is told which names of a module are constants."""

from __future__ import annotations

import ast
import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Generic, TypeVar

import pytest

from tests.conftest import ROOT

HOOKS = "hatchling.builders.hooks.plugin.interface"
HEAD = "from __future__ import annotations\n"
TOLD = f"{HEAD}from typing import Final\n"

T = TypeVar("T")


class Hook(Generic[T]):
    """Stands for the class that the wheel's builder has, as that need not be installed."""


@pytest.fixture(scope="module")
def as_final() -> Iterator[Callable[[str], str]]:
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / ".hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    hooks: Any = ModuleType(HOOKS)
    hooks.BuildHookInterface = Hook
    with pytest.MonkeyPatch.context() as patch:
        parts = HOOKS.split(".")
        for i in range(1, len(parts)):
            patch.setitem(sys.modules, ".".join(parts[:i]), ModuleType(parts[i - 1]))
        patch.setitem(sys.modules, HOOKS, hooks)
        spec.loader.exec_module(module)
        yield module.as_final


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("LEAD = 3\n", "LEAD: Final = 3\n"),
        ('_NAMED = frozenset({"Visit"})\n', '_NAMED: Final = frozenset({"Visit"})\n'),
        ("WORDS: tuple[str, ...] = ()\n", "WORDS: Final[tuple[str, ...]] = ()\n"),
    ],
)
def test_a_constant_is_final(as_final: Callable[[str], str], line: str, told: str) -> None:
    assert as_final(f"{HEAD}\n{line}") == f"{TOLD}\n{told}"


@pytest.mark.parametrize(
    "text",
    [
        f'{HEAD}\nT = TypeVar("T")\n',
        f"{HEAD}\nOWNED: TypeAlias = Callable[[str], str]\n",
        f"{HEAD}\ndef lead() -> int:\n    LEAD = 3\n    return LEAD\n",
        "LEAD = 3\n",
    ],
)
def test_what_is_no_constant_or_tells_no_annotations_stays(as_final: Callable[[str], str], text: str) -> None:
    assert as_final(text) == text


@pytest.mark.parametrize("path", sorted((ROOT / "kg").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_constant_is_given_twice(path: Path) -> None:
    given: set[str] = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        names = {t.id for t in targets if isinstance(t, ast.Name)}
        assert not names & given, f"what is final for the translator is given again: {names & given}"
        given |= names

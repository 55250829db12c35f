"""What translates the readers is told which names of a module are constants, and how objects are made."""

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
def hook() -> Iterator[Any]:
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
        yield module


@pytest.fixture(scope="module")
def as_final(hook: Any) -> Callable[[str], str]:
    found: Callable[[str], str] = hook.as_final
    return found


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


DATA = """from dataclasses import dataclass, field

@dataclass(slots=True)
class Stop(Record):
    name: str
    days: list[int] = field(default_factory=list)
    last: bool = False
    guest: Stop = field(init=False)

    def stay(self) -> int:
        return len(self.days)
"""


def test_a_data_class_makes_its_objects_itself(hook: Any) -> None:
    told: dict[str, Any] = {"Record": object}
    exec(hook.with_makers(DATA, frozenset()), told)
    first, second = told["Stop"]("town"), told["Stop"]("village", [3], last=True)
    first.days.append(1)
    assert (first.name, first.days, first.last) == ("town", [1], False)
    assert (second.name, second.days, second.last) == ("village", [3], True)
    assert told["Stop"]("town").stay() == 0
    assert not hasattr(second, "guest")


def test_a_data_class_hands_its_objects_on_whole(hook: Any) -> None:
    told: dict[str, Any] = {"Record": object}
    exec(hook.with_makers(DATA.replace("    guest: Stop = field(init=False)\n", ""), frozenset()), told)
    kind, values = told["Stop"]("town", [2]).__reduce__()
    assert kind(*values) == told["Stop"]("town", [2])


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        (DATA, {"Stop"}),
        (DATA.replace("(Record)", "(Place)"), set[str]()),
        (DATA.replace("slots=True", "frozen=True, slots=True"), set[str]()),
        (DATA.replace("def stay", "def __post_init__"), set[str]()),
    ],
)
def test_what_others_derive_from_or_may_not_be_changed_stays(hook: Any, text: str, bases: set[str]) -> None:
    assert hook.with_makers(text, frozenset(bases)) == text

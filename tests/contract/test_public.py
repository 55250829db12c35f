"""What `import kg` offers stays what it is: no module takes the place of a function, each can be called again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest

import kg
from tests.conftest import ROOT, SEEDS

ARTICLE = str(SEEDS / "04_ministers.txt")
MINISTERS = "SELECT ?who ?state WHERE { ?who dip:foreignMinisterOf ?state } ORDER BY ?who ?state"

# A module that is imported becomes an attribute of its package, over whatever bore that name there.
IMPORT_ALL = """
from importlib import import_module
from pkgutil import walk_packages
import kg

told = {}
def remember(package):
    told[package] = {name: getattr(package, name) for name in getattr(package, "__all__", ())}

remember(kg)
for found in walk_packages(kg.__path__, "kg."):
    if found.name != "kg.__main__":
        remember(import_module(found.name))
assert len(told) > 100
for package, names in told.items():
    for name, thing in names.items():
        if getattr(package, name) is not thing:
            print(f"{package.__name__}.{name}")
"""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("public") / "out"
    kg.write(kg.build([ARTICLE]), folder)
    return folder


def written(out: Path) -> bytes:
    kg.write(kg.build([ARTICLE]), out.with_name("written"))
    return (out.with_name("written") / "graph.ttl").read_bytes()


def exported(out: Path) -> bytes:
    kg.export(out, out.with_name("graph.nt"))
    return out.with_name("graph.nt").read_bytes()


def opened(out: Path) -> list[Any]:
    with kg.open(out) as graph:
        return graph.articles()


CALLS: dict[str, Callable[[Path], Any]] = {
    "build": lambda out: kg.build([ARTICLE]).quads,
    "explain": lambda out: kg.explain(ARTICLE),
    "export": exported,
    "extract": lambda out: kg.extract(ARTICLE),
    "open": opened,
    "query": lambda out: kg.query(out, MINISTERS).records(),
    "write": written,
}


def test_every_public_name_is_called_here() -> None:
    assert sorted(CALLS) == sorted(kg.__all__)


@pytest.mark.parametrize("name", CALLS)
def test_a_function_can_be_called_twice(out: Path, name: str) -> None:
    first = CALLS[name](out)
    assert first
    assert CALLS[name](out) == first


def test_no_module_bears_the_name_of_a_function() -> None:
    assert set(kg.__all__) & {module.name for module in iter_modules(kg.__path__)} == set()


def test_public_names_outlast_the_import_of_every_module() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr

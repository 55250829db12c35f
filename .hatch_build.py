"""What is made when the wheel is built: the knowledge, ready to load, and the readers of text, in machine code.

Where a C compiler and the headers of Python are at hand, mypyc translates the modules that read text, which then read
twice as fast. The sources lie in the wheel beside them and do the same; where anything is lacking, or `KG_PURE` is set,
they do it alone. This file is run by itself, too: as the process that translates.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parent
NAME = "kg"
TRANSLATOR = "mypy[mypyc]>=1.18,<3"
# What is translated, of a package all below it. Not what is handed out or pickled: readings, and of the knowledge all
# but the few records that each word is asked about.
READERS = (
    "model/replacing.py",
    "model/classes.py",
    "model/sentences.py",
    "model/mentions.py",
    "model/links.py",
    "match",
    "knowledge/cues.py",
    "knowledge/endings.py",
    "knowledge/frames.py",
    "knowledge/needs.py",
    "knowledge/ties.py",
    "steps/segment",
    "steps/times",
    "steps/mentions",
    "steps/link",
    "steps/facts",
)
RECORD = "model/replacing.py"
KNOWLEDGE = "_shipped/knowledge"
MAKE_KNOWLEDGE = """
import sys
from pathlib import Path
from kg.knowledge import Knowledge
from kg.knowledge.compiled import write_compiled
write_compiled(Knowledge(), *map(Path, sys.argv[1:]))
"""
# What mypyc does not know to be a data class, and that classes left in Python derive from one of ours.
HEAD = "import annotations\n"
CHECKED = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from mypy_extensions import mypyc_attr\n"
AS_CLASS = (
    ("@record\n", "@dataclass(slots=True)\n"),
    (HEAD, f"{HEAD}from dataclasses import dataclass\n"),
)
AS_BASE = (
    ("class Record:\n", "@mypyc_attr(allow_interpreted_subclasses=True)\nclass Record:\n"),
    (HEAD, f"{HEAD}{CHECKED}"),
)
# A name of a module that is never given anew is one place in memory; any other is looked up wherever it is read.
CONSTANT = re.compile(r"^(_?[A-Z][A-Z0-9_]*)(?: = (?!TypeVar\()|: (?!TypeAlias\b)([^=\n]+) = )", re.MULTILINE)
# the class that another derives from
DERIVED = re.compile(r"^class \w+\((\w+)\):", re.MULTILINE)
AS_FINAL = (HEAD, f"{HEAD}from typing import Final\n")


def readers(package: Path) -> Iterator[Path]:
    """The modules of a package that are translated."""
    for name in READERS:
        found = package / name
        inside = [found] if found.is_file() else sorted(found.rglob("*.py"))
        yield from (path for path in inside if path.name != "__init__.py")


def can_translate() -> bool:
    """Whether there are a C compiler and what it needs of Python."""
    compiler = str(sysconfig.get_config_var("CC") or "").split(" ")[0]
    headers = Path(sysconfig.get_path("include"), "Python.h")
    return not os.environ.get("KG_PURE") and bool(shutil.which(compiler)) and headers.exists()


def prepare(place: Path) -> None:
    """Lay the package out in a folder, its records as the data classes that they are."""
    shutil.copytree(ROOT / NAME, place / NAME, ignore=shutil.ignore_patterns("__pycache__"))
    found = {path: path.read_text("utf-8") for path in readers(place / NAME)}
    bases = frozenset(base for text in found.values() for base in DERIVED.findall(text))
    for path, text in found.items():
        for old, new in AS_BASE if path == place / NAME / RECORD else AS_CLASS if "@record\n" in text else ():
            text = text.replace(old, new)
        path.write_text(with_makers(as_final(text), bases), "utf-8")


def as_final(text: str) -> str:
    """A module whose constants are told to be such; without the line for annotations it is left as it is."""
    if HEAD not in text:
        return text
    named = CONSTANT.sub(lambda m: f"{m[1]}: Final[{m[2]}] = " if m[2] else f"{m[1]}: Final = ", text)
    return named.replace(*AS_FINAL, 1) if named != text else text


def with_makers(text: str, bases: frozenset[str]) -> str:
    """A module whose data classes make their objects themselves: what `dataclass` would add for it stays Python.

    One that is among the `bases` of others is left as it is, and so are those.
    """
    lines = text.splitlines(keepends=True)
    classes = [made for made in ast.parse(text).body if isinstance(made, ast.ClassDef)]
    for made in reversed([c for c in classes if is_data(c) and c.name not in bases]):
        fields = [f for f in made.body if isinstance(f, ast.AnnAssign)]
        told = [field for field in map(as_parameter, fields) if field is not None]
        head = f"    def __init__(self, {', '.join(parameter for parameter, _ in told)}) -> None:\n"
        body = "".join(f"        self.{line}\n" for _, line in told)
        if len(told) == len(fields):
            kept = "".join(f"self.{field.target.id}, " for field in fields if isinstance(field.target, ast.Name))
            body += f"\n    def __reduce__(self):\n        return {made.name}, ({kept})\n"
        lines.insert(fields[-1].end_lineno or 0, f"\n{head}{body}")
    return "".join(lines)


def is_data(made: ast.ClassDef) -> bool:
    """Whether a class is a data class whose objects may be changed, and has no fields but its own."""
    told = [ast.unparse(decorator) for decorator in made.decorator_list]
    own = {part.name for part in made.body if isinstance(part, ast.FunctionDef)}
    alone = {ast.unparse(base) for base in made.bases} <= {"Record"}
    return told == ["dataclass(slots=True)"] and alone and own.isdisjoint({"__init__", "__post_init__"})


def as_parameter(field: ast.AnnAssign) -> tuple[str, str] | None:
    """The parameter for a field and how it is kept; None for a field that is filled only later."""
    name, kind, given = ast.unparse(field.target), ast.unparse(field.annotation), field.value
    if not (isinstance(given, ast.Call) and ast.unparse(given.func) == "field"):
        return f"{name}: {kind}" + (f" = {ast.unparse(given)}" if given else ""), f"{name} = {name}"
    made = next((ast.unparse(word.value) for word in given.keywords if word.arg == "default_factory"), "")
    return (f"{name}: {kind} | None = None", f"{name} = {made}() if {name} is None else {name}") if made else None


def translate(place: Path) -> None:
    """Translate the readers of the package in a folder and compile them there."""
    from mypyc.build import mypycify
    from setuptools import setup

    os.chdir(place)
    modules = [str(path.relative_to(place)) for path in readers(place / NAME)]
    options = ["--config-file=", "--ignore-missing-imports", "--follow-imports=silent", "--cache-dir=cache"]
    extensions = mypycify([*options, *modules], opt_level="1", debug_level="0", multi_file=True, group_name=NAME)
    setup(name=NAME, ext_modules=extensions, script_args=["build_ext", "--inplace", f"-j{os.cpu_count() or 1}"])


if __name__ == "__main__":
    translate(Path(sys.argv[1]))
else:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

    class WheelHook(BuildHookInterface[Any]):
        """Puts both into the wheel; the knowledge is made by the code of the package itself, with no library."""

        def dependencies(self) -> list[str]:
            """What translates, wanted only where that can be done."""
            return [TRANSLATOR] if can_translate() else []

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            """Make both, unless what is installed is the checkout."""
            if version == "editable":
                return
            self.folder = TemporaryDirectory()
            place = Path(self.folder.name)
            translated = place / "translated"
            done = can_translate() and self.translated(translated, build_data)
            made = place / Path(KNOWLEDGE).name
            # by the code that is to load it
            code = translated if done else ROOT
            command = [sys.executable, "-B", "-c", MAKE_KNOWLEDGE, str(ROOT / NAME), str(made)]
            subprocess.run(command, check=True, cwd=code, env={**os.environ, "PYTHONPATH": str(code)})
            build_data["force_include"][str(made)] = f"{NAME}/{KNOWLEDGE}"

        def translated(self, place: Path, build_data: dict[str, Any]) -> bool:
            """Whether the readers could be translated, into a folder; else the wheel is one for any machine."""
            prepare(place)
            run = subprocess.run([sys.executable, __file__, str(place)], capture_output=True, text=True)
            if run.returncode:
                self.app.display_warning(f"not translated, so that the wheel is pure Python: {run.stderr[-2000:]}")
                return False
            ending = sysconfig.get_config_var("EXT_SUFFIX")
            found = [*place.glob(f"*{ending}"), *(place / NAME).rglob(f"*{ending}")]
            build_data["force_include"].update({str(path): str(path.relative_to(place)) for path in found})
            build_data.update(pure_python=False, infer_tag=True)
            return True

        def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
            """Leave nothing behind."""
            if version != "editable":
                self.folder.cleanup()

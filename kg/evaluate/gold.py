"""Gold facts and distractors: JSON lines, read and checked. A fact names things by lists of acceptable forms."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import DataError
from kg.evaluate.kinds import ONE_OF, REQUIRED, SIDES, SLOTS

Forms = tuple[str, ...]
ABOUT_ITSELF = ("doc", "id", "kind")
_DATE = re.compile(r"\d{4}(-\d\d){0,2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldFact:
    """One line: `values` has the acceptable forms of each field, `sides` the parties that must all be there.

    `group` is shared by the statements of several articles that may be one node.
    """

    where: str
    doc: str
    id: str
    kind: str
    group: str
    values: Mapping[str, Forms]
    sides: tuple[Forms, ...]
    line: str

    @property
    def slots(self) -> tuple[str, ...]:
        """The optional slots that the line has."""
        return tuple(slot for slot in SLOTS[self.kind] if slot in self.values)


def read_gold(place: Path) -> list[GoldFact]:
    """The facts of a `.jsonl` file, or of all such files of a folder in the order of their names.

    Raises `DataError` with a line `file:line: what is wrong` for every fault.
    """
    facts: list[GoldFact] = []
    problems: list[str] = []
    for where, line in _lines(place):
        try:
            facts.append(_fact(where, line))
        except ValueError as error:
            problems.append(f"{where}: {error}")
    problems += _repeated(facts)
    if problems:
        raise DataError(problems)
    return facts


def _lines(place: Path) -> Iterator[tuple[str, str]]:
    paths = sorted(place.glob("*.jsonl")) if place.is_dir() else [place]
    if not paths:
        raise DataError([f"{place}: no .jsonl file is there"])
    for path in paths:
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise DataError([f"{path}: cannot be read: {error}"]) from error
        for number, line in enumerate(text.splitlines(), 1):
            if line.strip():
                yield f"{path.name}:{number}", line.strip()


def _fact(where: str, line: str) -> GoldFact:
    found = _object(line)
    kind = found["kind"]
    fields = (*REQUIRED[kind], *SLOTS[kind])
    values = {name: _forms(name, found[name]) for name in fields if name in found and name not in SIDES}
    sides = [_forms(name, side) for name in SIDES for side in _side_list(name, found.get(name, []))]
    group = str(found.get("same_as", found["id"]))
    return GoldFact(
        where=where,
        doc=found["doc"],
        id=found["id"],
        kind=kind,
        group=group,
        values=values,
        sides=tuple(sides),
        line=line,
    )


def _object(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except json.JSONDecodeError as error:
        raise ValueError(f"no JSON at column {error.colno}: {error.msg}") from error
    if not isinstance(found, dict):
        raise ValueError("not a JSON object")
    _require(found, ABOUT_ITSELF)
    for name in ABOUT_ITSELF:
        if not isinstance(found[name], str):
            raise ValueError(f"{name} is not a string")
    if found["kind"] not in REQUIRED:
        raise ValueError(f"unknown kind {found['kind']!r}: choose one of {', '.join(REQUIRED)}")
    _require(found, REQUIRED[found["kind"]])
    return found


def _require(found: Mapping[str, Any], names: tuple[str, ...]) -> None:
    lacking = [name for name in names if name not in found]
    if lacking:
        raise ValueError(f"lacks {', '.join(lacking)}")


def _side_list(name: str, value: object) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError(f"{name} is not a list of names")
    return value


def _forms(name: str, value: object) -> Forms:
    forms = tuple(value) if isinstance(value, list) else (value,)
    if not forms or not all(isinstance(form, str) for form in forms):
        raise ValueError(f"{name} is not a name or a list of them")
    known = ONE_OF.get(name)
    if known and (not isinstance(value, str) or value not in known):
        raise ValueError(f"unknown {name} {value!r}: choose one of {', '.join(known)}")
    if name == "date" and not (isinstance(value, str) and _DATE.fullmatch(value)):
        raise ValueError(f"date {value!r} is not of the form 2024, 2024-07 or 2024-07-03")
    return forms


def _repeated(facts: list[GoldFact]) -> Iterator[str]:
    first: dict[tuple[str, str], str] = {}
    for fact in facts:
        before = first.setdefault((fact.doc, fact.id), fact.where)
        if before != fact.where:
            yield f"{fact.where}: id {fact.id!r} stands already at {before}"

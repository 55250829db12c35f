"""The state of a minister whose field no list names: it stands between the field, whatever that is, and his name."""

from __future__ import annotations

from kg.model import Unit
from kg.steps.link.context import Context
from kg.steps.link.organisation_names import is_definite

FIELDS = frozenset({"word", "noun", "unknown", "orgword", "topic", "participle", "anaphor", "place"})
# small words inside a field: "relations between the institutions", "cooperation with the region"
LINKING = frozenset({"between", "with", "place"})
LANDS = frozenset({"country", "nisba"})
MOST = 9


def field_by_place(m: Context, at: int) -> tuple[str, int]:
    """The state behind the rest of a field that begins at a place, and the place behind; the name must follow it."""
    i = at
    while i < len(m.units) and i - at <= MOST:
        unit = m.units[i]
        if unit.kind in LANDS and unit.key.startswith("country:") and not unit.conj:
            told = i > at and _is_named(m, i + 1)
            return (unit.key, i + 1) if told else ("", at)
        if not _goes_on(m, i):
            break
        i += 1
    return "", at


def _goes_on(m: Context, at: int) -> bool:
    unit = m.units[at]
    if unit.kind == "particle" and isinstance(unit.info, frozenset) and unit.info & LINKING:
        return not unit.conj
    word, conjunctions = m.text(unit), tuple(m.knowledge.lexicon.clitics.conjunctions)
    joined = unit.kind == "unknown" and word.startswith(conjunctions)  # "and" written onto a word that nobody knows
    definite = is_definite(m, at) or (joined and word[1:].startswith(m.knowledge.lexicon.clitics.article))
    return unit.kind in FIELDS and not unit.prep and (definite or unit.kind == "place")


def _is_named(m: Context, at: int) -> bool:
    """Whether the name of a person, with titles or behind a comma, stands at a place."""
    name = m.titles(at + int(m.is_comma(at)))
    bearer = m.units[name] if name < len(m.units) else None
    return bearer is not None and bearer.kind == "person" and not (bearer.conj or bearer.prep)


def of_own_people(m: Context, unit: Unit) -> tuple[str, ...]:
    """The state whose people abroad a minister looks after: "minister of foreign affairs and of the X-ians abroad"."""
    conjunctions = tuple(m.knowledge.lexicon.clitics.conjunctions)
    for norm in m.sentence.norms[unit.start + 1 : unit.end]:
        bare = norm[1:] if norm.startswith(conjunctions) else norm
        for entry in m.knowledge.lexicon.get(bare):
            if entry.kind == "nisba" and entry.key.startswith("country:") and entry.info[1] != "singular":
                return (entry.key,)
    return ()

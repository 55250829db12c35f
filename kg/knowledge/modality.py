"""What `modality.toml` holds: words and phrases that make a plan, a wish or a doubt of what stands behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from kg.match.conjugate import Paradigms, conjugate
from kg.match.fold import fold
from kg.model import Entry
from kg.model.record import Record, record

# how many words before it one may stand from its event
NEAR = 4
# the parts of a verb in `above`: what must follow, and the words between which there is a choice
BEHIND, OR = " + ", "|"
FINITE = ("perfect", "imperfect")


@record
class Above(Record):
    """What a word makes of the noun of an event that it governs by a particle, "" where that is its object."""

    particle: str
    status: str
    detail: str


def modal_forms(row: Mapping[str, Any]) -> Iterator[str]:
    """The words and phrases of a row of `modality.toml`, those that combine the words of several lists among them."""
    yield from row["forms"]
    if "each" in row:
        yield from map(" ".join, product(*row["each"]))


def modal_entries(rows: Iterable[Mapping[str, Any]], prepositions: frozenset[str]) -> Iterator[tuple[str, Entry]]:
    """Each folded word or phrase with its status, finer value, row and reach in words."""
    for row in rows:
        told = (row.get("detail", ""), row["id"], row.get("before", NEAR))
        for form in modal_forms(row):
            yield _bare(fold(form), prepositions), Entry("modal", row["status"], told)


def _bare(form: str, prepositions: frozenset[str]) -> str:
    """A phrase without a particle at its end that is written onto the next word."""
    head, _, last = form.rpartition(" ")
    return head if head and last in prepositions else form


def words_above(rows: Iterable[Mapping[str, Any]], paradigms: Paradigms, future: str) -> dict[str, tuple[Above, ...]]:
    """From each folded form of a verb, and each folded phrase, of `above` to what it makes of what it governs."""
    found: dict[str, tuple[Above, ...]] = {}
    for row in rows:
        tenses = FINITE[1:] if row.get("present") else FINITE
        for told in (*row.get("verbs", ()), *row.get("forms", ())):
            word, _, behind = told.partition(BEHIND)
            verbal = told in row.get("verbs", ())
            forms = _finite(word, paradigms, tenses, future) if verbal else {fold(word)}
            for form, particle in product(sorted(forms), map(fold, behind.split(OR))):
                found[form] = (*found.get(form, ()), Above(particle, row["status"], row["detail"]))
    return found


def _finite(verb: str, paradigms: Paradigms, tenses: tuple[str, ...], future: str) -> set[str]:
    """The forms of a verb in some tenses, with the mark of the future and without it."""
    root, form, *vowel = verb.split()
    made = conjugate(root, form, "".join(vowel), paradigms)
    told = {fold(f) for f, features in made if features.tense in tenses and not features.short}
    return told | {future + form for form in told} if "imperfect" in tenses else told

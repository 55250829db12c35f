"""What `modality.toml` holds: words and phrases that make a plan, a wish or a doubt of what stands behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from kg.match.fold import fold
from kg.model import Entry

# how many words before it one may stand from its event
NEAR = 4


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

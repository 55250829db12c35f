"""What is written onto words: the endings of `inflections.toml`, the clitics, the mark of the future."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from kg.knowledge.endings import Endings
from kg.match.clitics import Clitics
from kg.match.fold import fold


def future_verb(own: Mapping[str, Any]) -> re.Pattern[str]:
    """A word that can only be a verb with the future mark, known or not, with or without a conjunction."""
    return re.compile(f"[{''.join(own['conjunctions'])}]?{own['future']}[{''.join(own['imperfect'])}]\\w{{3}}")


def load_endings(data: Mapping[str, Any]) -> Endings:
    return Endings(
        fold(data["article"]),
        fold(data["feminine"]),
        fold(data["tied"]),
        tuple((fold(e), g, n) for e, g, n in data["nisba"]),
        tuple(map(fold, data["pronouns"])),
        tuple(map(fold, data["duals"])),
        fold(data["accusative"]),
        tuple(filter(None, map(fold, data["uninflected"]))),
        data["unchanging"],
        {fold(k): tuple(fold(v) for v in vs) for k, vs in data["hamza_before_pronoun"].items() if fold(k)},
        {fold(k): fold(v) for k, v in data["joined"].items()},
        tuple((fold(first), fold(last)) for first, last in data["nominative_people"]),
        tuple(map(fold, data["groups_asked"])),
        fold(data["for_the"]),
        fold(data["for_any"]),
        fold(data["by"]),
        tuple(map(fold, data["dual_verbs"])),
        tuple(map(fold, data["dual_construct"])),
        (fold(data["owned_by_one"]), tuple(map(fold, data["owned_by_several"])), fold(data["owned_by_two"])),
    )


def load_clitics(own: Mapping[str, Any], data: Mapping[str, Any], endings: Endings) -> Clitics:
    pronouns = tuple(sorted({fold(row["form"]) for row in data["enclitic"]}, key=lambda p: (-len(p), p)))
    joins = tuple((fold(r["joined"]), fold(r["ending"])) for r in data["join"] if r["joined"] and r["on"] == "verb")
    more = tuple((v, k) for k, v in endings.joined.items())
    return Clitics(
        frozenset(own["conjunctions"]),
        frozenset(own["prepositions"]),
        endings.article,
        own["lam"],
        own["future"],
        pronouns,
        joins + more,
        frozenset(map(fold, own["split"])),
        frozenset({fold(row["form"]) for row in data["enclitic"] if "verb" not in row["on"]}),
    )

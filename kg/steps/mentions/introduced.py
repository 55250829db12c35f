"""Whether an office or a title leads up to the place where a name may begin."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.clitics import Clitics
from kg.model import Token, Unit

OPENERS = frozenset({"office", "title", "counterpart", "anaphor"})
PLACES = frozenset({"country", "organization", "place"})
SEATS = PLACES | {"body"}
# what somebody may sit in
HEADS = SEATS | {"orgword", "noun"}
# what an adjective of a state stands behind
HOLDING = frozenset({"office", "counterpart"})
CHARGED = "charged"
FIELD = PLACES | {"word", "noun", "orgword", "participle", "unknown", "body"}
FAR = 8
MOST_BACK = 3
# a short name with its brackets
BRACKET = 3
BETWEEN = frozenset(
    {"nisba", "nisba_weak", "modifier", "country", "organization", "body", "place", "title", "state_of", "quote"}
)
# what may stand right before the name that an office or title introduces
LEADING = OPENERS | BETWEEN


def is_introduced(found: Sequence[Unit], unit: Unit) -> bool:
    """Whether an office or a title leads up to this place, with only what it is of in between."""
    bracketed = len(found) > BRACKET and found[-1].key == ")" and found[-BRACKET].key == "("
    if bracketed and found[-2].kind == "organization":
        found = found[:-BRACKET]
    if unit.prep or not found or not (found[-1].kind in LEADING or _is_weak(found)):
        return False
    found = found[:-1] if _is_weak(found) else found
    for back, unit_before in enumerate(reversed(found)):
        if unit_before.kind in OPENERS:
            return back > 0 or not unit.conj
        if unit_before.kind in ("particle", "function") and back and found[-back].kind in SEATS:
            continue
        if unit_before.kind not in BETWEEN or back > 5:
            return False
        if unit.conj and back == 0:
            return False
        if unit_before.prep and unit_before.kind not in ("organization", "country", "body", "place"):
            return False
    return False


def _is_weak(found: Sequence[Unit]) -> bool:
    """Whether the last word is the adjective of a state that is spelled like another word, right behind an office."""
    weak = found[-1].kind not in LEADING and any(e.kind == "nisba_weak" for e in found[-1].entries)
    return weak and len(found) > 1 and found[-2].kind in HOLDING and not (found[-1].conj or found[-1].prep)


def goes_on_list(found: Sequence[Unit], unit: Unit) -> bool:
    """Whether a list of holders goes on: "the presidents of X, N, and of Y" before a name."""
    if (
        unit.conj
        or unit.prep
        or len(found) < MOST_BACK
        or found[-1].kind not in ("country", "nisba")
        or not found[-1].conj
    ):
        return False
    before = found[-2] if found[-2].kind != "mark" else found[-3]
    plural = (
        u for u in found[-FAR * 3 :] if u.kind == "office" and getattr(u.info, "number", "") in ("plural", "dual")
    )
    return before.kind == "person" and next(plural, None) is not None


def is_introduced_far(found: Sequence[Unit], unit: Unit, tokens: Sequence[Token], clitics: Clitics) -> bool:
    """Whether what an office is for stands between it and this place: "the commissioner for peace and security N".

    It is "for" that, or of it: "the head of the department of foreign relations in the party, N".
    """
    if unit.conj or unit.prep:
        return False
    inside = False
    for back in range(len(found) - 1, max(-1, len(found) - 1 - FAR), -1):
        before = found[back]
        if before.kind == "office":
            closing = tokens[before.end - 1].norm
            open_ended = before.end - before.start > 1 and not closing.startswith(clitics.article)  # "spokesman of"
            free = before.info is not None and (inside or open_ended or not before.info.definite)
            return back < len(found) - 1 and free
        if before.kind == "particle" and back < len(found) - 1 and found[back + 1].kind in HEADS:
            inside = any(e.kind == "orgword" for e in found[back + 1].entries)
            continue
        if before.kind not in FIELD or before.pron:
            return False
        norm = tokens[before.start].norm[len(before.conj) :]
        if before.prep and back and found[back - 1].key == CHARGED:
            return is_introduced(found[: back - 1], unit)
        if before.prep == clitics.lam or norm.startswith(clitics.lam * 2):
            return is_introduced(found[:back], unit)
        last = back == len(found) - 1
        if last and before.kind not in PLACES and not norm[len(before.prep) :].startswith(clitics.article):
            return False
    return False

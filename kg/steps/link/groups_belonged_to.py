"""Where words before a noun tell that states belong to what it names, so that it names a body, whatever its head is.

"X, a member of the League of Small Islands", "took over the rotating presidency of", "X joined".
"""

from __future__ import annotations

from kg.steps.link.context import Context

# words of a phrase of belonging, at most
LONGEST = 4
# how far before a group the verb of joining and the state may stand
FAR, FARTHER = 5, 14
BELONGING, CHAIRED, JOINING = "ranked_in", "ranked_of", "joining_to"
BESIDE, OFFICE = "ranked_beside", "presidency_of"
# "X is counted as a member of"
COUNTED = "counted_as"
TRACES = frozenset({BELONGING, CHAIRED, JOINING, BESIDE, OFFICE, "become_in"})


def may_belong(m: Context) -> bool:
    """Whether a sentence may have a phrase of belonging."""
    return not m.traces.isdisjoint(TRACES)


def names_member(m: Context) -> bool:
    """Whether a sentence that may have such a phrase names a state, of which it could be said."""
    return may_belong(m) and _has_state(m, 0, len(m.units))


def is_belonged_to(m: Context, at: int) -> bool:
    """Whether what is said before the noun at a place is said of states and a body that they are in."""
    unit = m.units[at]
    if unit.conj or not _has_state(m, at - FARTHER, at + FARTHER):
        return False
    groups, lam = m.knowledge.groups, m.knowledge.lexicon.clitics.lam
    norms, near = m.sentence.norms[: unit.start], m.units[max(0, at - FAR) : at]
    before = {" ".join(norms[-size:]) for size in range(1, LONGEST + 1)}
    if unit.prep == lam or m.text(unit).startswith(lam * 2):
        return not before.isdisjoint(groups[CHAIRED]) or _is_chaired(m, at)
    if unit.prep or not _has_state(m, at - FARTHER, at):
        return False
    if not before.isdisjoint(groups[BELONGING]):
        return _is_said_of_state(m, at)
    words = {m.text(u)[len(u.conj) + len(u.prep) :] for u in near}
    is_one = not words.isdisjoint(groups["become"] | groups[COUNTED])
    ranks = groups[BESIDE] | groups["become_in"] if is_one else groups[BESIDE]
    beside = next((size for size in (2, 1) if " ".join(norms[-size:]) in ranks), 0)
    if beside and any(u.kind == "country" and u.end == unit.start - beside for u in near):
        return True
    leads = not before.isdisjoint(groups["leading_to"])
    return leads and not words.isdisjoint(groups[JOINING]) and _is_said_of_state(m, at)


def _has_state(m: Context, first: int, last: int) -> bool:
    return any(unit.kind == "country" for unit in m.units[max(0, first) : last])


def _is_said_of_state(m: Context, at: int) -> bool:
    """Whether a state, and nobody in person, is named last before a place."""
    told = (u.kind for u in reversed(m.units[max(0, at - FARTHER) : at]))
    return next((kind for kind in told if kind in ("country", "person", "office", "title")), "") == "country"


def _is_chaired(m: Context, at: int) -> bool:
    """Whether a state's presidency stands close before a place: "the current presidency of X of the fund"."""
    for i in range(max(1, at - FAR), at):
        before = m.units[i - 1]
        if (
            m.units[i].kind == "country"
            and m.text(before)[len(before.conj) + len(before.prep) :] in m.knowledge.groups[OFFICE]
        ):
            return True
    return False

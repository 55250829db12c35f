"""Ministers told of again by what they are charged with: who has tourism is no other minister of the state."""

from __future__ import annotations

from kg.steps.link.context import Context
from kg.steps.link.turns import MINISTER, Known


def portfolio(m: Context, at: int) -> str:
    """What the minister at a place is charged with, folded; empty for a bare "minister" and for other offices."""
    unit = m.units[at]
    if unit.key != MINISTER:
        return ""
    words = m.text(unit)[len(unit.conj) + len(unit.prep) :].split(" ")
    return " ".join(words[1:])


def note_portfolio(m: Context, at: int, key: str) -> None:
    """Note what a minister who is named is charged with."""
    if key and (charge := portfolio(m, at)):
        m.people.known.setdefault(key, Known(key)).portfolios.add(charge)


def charged_with(m: Context, charge: str, states: tuple[str, ...]) -> str:
    """Who of the article is the minister so charged, of one of these states where they are told; empty for nobody."""
    told = (*(m.people.known[key] for key in reversed(m.people.recent)), *m.people.heard.values())
    fitting = (r for r in told if charge in r.portfolios)
    return next((r.key for r in fitting if not states or any(of in states for _, of, _ in r.roles)), "")

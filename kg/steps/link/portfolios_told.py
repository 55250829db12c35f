"""Ministers told of again by what they are charged with: who has tourism is no other minister of the state."""

from __future__ import annotations

from kg.steps.link.context import Context
from kg.steps.link.turns import MINISTER, Known

# ministers of whom there is one for each state anyway, or several with the same words
WITHOUT = frozenset({"foreign_minister", "minister_of_state"})


def portfolio(m: Context, at: int) -> str:
    """What the minister at a place is charged with, folded; empty for a bare "minister" and for other offices."""
    return charge_of(m, at) if m.units[at].key == MINISTER else ""


def charge_of(m: Context, at: int) -> str:
    """What a minister at a place is charged with, also one whose office has an entry of its own: "of defence"."""
    unit = m.units[at]
    if unit.kind != "office" or unit.key in WITHOUT:
        return ""
    words = m.text(unit)[len(unit.conj) + len(unit.prep) :].split(" ")
    return " ".join(words[1:]) if words[0] in m.knowledge.offices.ministers else ""


def note_portfolio(m: Context, at: int, key: str) -> None:
    """Note what a minister who is named is charged with."""
    if key and (charge := charge_of(m, at)):
        m.people.known.setdefault(key, Known(key)).portfolios.add(charge)


def charged_with(m: Context, charge: str, states: tuple[str, ...], but: str = "") -> str:
    """Who of the article is the minister so charged, of one of these states where they are told; empty for nobody.

    It is another one than `but`.
    He may be told of again by the first words of his charge, where nobody else's begins so: "the minister of
    investment" for that of investment and trade.
    """
    told = (*(m.people.known[key] for key in reversed(m.people.recent)), *m.people.heard.values())
    own = [
        r for r in told if r.key != but and r.portfolios and (not states or any(of in states for _, of, _ in r.roles))
    ]
    if exact := next((r.key for r in own if charge in r.portfolios), ""):
        return exact
    begun = {r.key for r in own if any(p.startswith(f"{charge} ") for p in r.portfolios)}
    return begun.pop() if len(begun) == 1 else ""


def is_anothers(m: Context, at: int, key: str, offices: tuple[tuple[str, str, str], ...]) -> bool:
    """Whether an office right behind somebody's name is that of another whom the article told of: "X met the minister".

    Whoever is named holds an office already, and that behind him is of nothing told there.
    """
    if any(of for _, of, _ in offices):
        return False
    held = m.people.known.get(key)
    if held is None or not held.roles:
        return False
    if charge := charge_of(m, at):
        return bool(charged_with(m, charge, (), key))
    others = {m.people.with_role(role, office) for role, _, office in offices} - {""}
    return bool(others) and key not in others

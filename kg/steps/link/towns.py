"""Towns: those that nobody knows, by the word "town" before them, and capitals by the states that they are of."""

from __future__ import annotations

from kg.model import Made, Unit
from kg.steps.link.context import Context, Found

# how many words the name of a town may have that nobody knows
LONGEST = 2
# kinds of words of which a name may be made
PARTS = frozenset({"word", "noun", "unknown", "given", "person", "orgword"})


def town_itself(unit: Unit) -> str:
    """The town that a name is, where it may stand for its state as well: of "the Ruritanian capital X"."""
    if unit.prep or unit.conj:
        return ""
    return unit.key if unit.kind == "place" else next((e.key for e in unit.entries if e.kind == "place"), "")


def town_of(m: Context, at: int) -> Found | None:
    """A town that nobody knows, in the state that is named behind it: "the town of N in X", "the X-ian town of N"."""
    name = at + 1
    while name < len(m.units) and name <= at + LONGEST and _is_strange(m.units[name]):
        if name > at + 1 and _is_purpose(m, m.units[name]):
            break
        name += 1
    if name == at + 1 or not is_town(m, at):
        return None
    state, after = _state_behind(m, name)
    closed = name < len(m.units) and _is_purpose(m, m.units[name])
    if not state and not closed and not _ends_name(m, name):
        return None
    return (_town(m, at + 1, name, state),), after, "town"


def is_town(m: Context, at: int) -> bool:
    """Whether a word is one before the name of a town."""
    unit = m.units[at]
    return m.text(unit)[len(unit.conj) + len(unit.prep) :] in m.knowledge.groups["towns"]


def _state_behind(m: Context, at: int) -> tuple[str, int]:
    """The state named by an adjective, or behind "in", right behind the name of a town, and the place behind it."""
    origin = m.units[at] if at < len(m.units) else None
    if origin is None or origin.conj:
        return "", at
    definite = m.text(origin).startswith(m.knowledge.endings.article)
    if origin.kind == "nisba" and definite and not origin.prep and origin.key.startswith("country:"):
        m.note_state(origin.key)
        return origin.key, at + 1
    quarter = m.text(origin)[len(origin.prep) :] in m.knowledge.groups["quarters"]
    inside = quarter or m.text(origin) in m.knowledge.groups["place"]
    state = m.units[at + 1] if inside and at + 1 < len(m.units) else origin
    if state.kind == "country" and (inside or state.prep in m.knowledge.groups["at"]) and not state.conj:
        if quarter:
            m.note_state(state.key)
        return state.key, at + 2 if quarter else at
    return "", at


def _ends_name(m: Context, at: int) -> bool:
    """Whether no word stands behind a name that may be a part of it.

    What happened there may, "in the village of X talks were held", and what sort of a town it is: "the border town".
    """
    if at >= len(m.units) or m.units[at].kind not in PARTS:
        return True
    unit = m.units[at]
    definite = m.text(unit).startswith(m.knowledge.endings.article)
    return unit.kind == "noun" or ((unit.kind, unit.key) == ("word", "adjective") and definite)


def _town(m: Context, first: int, after: int, state: str) -> str:
    """The key of a town by its name."""
    tokens = m.sentence.tokens[m.units[first].start : m.units[after - 1].end]
    key = f"place:~{'_'.join(t.norm for t in tokens if t.is_word)}"
    known = m.made.get(key)
    if known is None or (state and not known.within):
        m.made[key] = Made(key, ("Place",), " ".join(t.text for t in tokens if t.is_word), state)
    return key


def _is_strange(unit: Unit) -> bool:
    return unit.kind == "unknown" and not (unit.conj or unit.prep or unit.pron)


def _is_purpose(m: Context, unit: Unit) -> bool:
    """Whether a word behind the name of a town is "to" with what is done there: "to the town of X to inspect"."""
    lam, text = m.knowledge.lexicon.clitics.lam, m.text(unit)
    met = m.knowledge.lexicon.match([text.removeprefix(lam)], 0) if text.startswith(lam) else None
    return met is not None and any(e.kind in ("verb", "noun", "word") for e in met.entries)


def name_capital(m: Context, at: int, after: int, state: str) -> None:
    """Note that a town is called "the Ruritanian capital" here."""
    words = [t.text for t in m.sentence.tokens[m.units[at].start : m.units[after - 1].end]]
    words[0] = words[0][len(m.units[at].conj) + len(m.units[at].prep) :]
    towns = (place for place, of in m.knowledge.world.capitals.items() if of == state)
    for town in towns if words[0] else ():
        m.names.setdefault(town, set()).add(" ".join(words))

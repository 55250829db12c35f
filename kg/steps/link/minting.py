"""What becomes of the name of an organisation that the base does not know: its key, and what it is called besides."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Made, Unit
from kg.steps.link.context import Context

OF_STATES = frozenset({"bureau"})
MOST_LETTERS = 8
# how many words a name has at least that is whole without its state
LONG = 3


def mint(m: Context, at: int, after: int) -> tuple[str, int]:
    """The key of an organisation named at a place, and the place behind it with its letters in brackets.

    Where these are the name of one that the base knows, it is that one.
    """
    unit = m.units[at]
    if known := known_by_letters(m, after):
        m.heads[bare(m, unit).removeprefix(m.knowledge.lexicon.clitics.article)] = known
        return known, behind_letters(m, after)
    words = [bare(m, unit), *(m.text(u) for u in m.units[at + 1 : after] if u.kind != "quote")]
    surface = " ".join(
        [m.surface(unit), *(t.text for t in m.sentence.tokens[unit.end : m.units[after - 1].end] if t.is_word)]
    )
    key = "organization:~" + "_".join(" ".join(words).split(" "))
    states = [u.key for u in m.units[at:after] if u.kind in ("nisba", "country") and u.key.startswith("country:")]
    own = kind_of(unit) in OF_STATES and bool(states)
    types: tuple[str, ...] = ("Organization", "GovernmentOrganization") if own else ("Organization",)
    types = m.made[key].types if key in m.made else types
    m.made[key] = Made(key, types, surface, states[-1] if states else "")
    names = m.names.setdefault(key, set())
    names.update((surface, *_also_called(m, at, after, surface), *_without_state(m, at, after)))
    m.heads[words[0].removeprefix(m.knowledge.lexicon.clitics.article)] = key
    return key, _lettered(m, after, key)


def _also_called(m: Context, at: int, after: int, surface: str) -> tuple[str, ...]:
    """Other names of an organisation: what stands in quotation marks, and with the state behind "in"."""
    behind = m.units[after : after + 2]
    inside = len(behind) == 2 and behind[1].kind == "country" and m.text(behind[0]) in m.knowledge.groups["place"]
    seat = (f"{surface} {m.surface(behind[0])} {m.surface(behind[1])}",) if inside else ()
    quoted = after > at + 1 and m.units[at + 1].kind == "quote" == m.units[after - 1].kind
    inner = [t.text for t in m.sentence.tokens[m.units[at + 1].end : m.units[after - 1].start] if t.is_word]
    return (*seat, " ".join(inner)) if quoted and inner else seat


def _without_state(m: Context, at: int, after: int) -> tuple[str, ...]:
    """The name of an organisation without the adjective of its state at the end, where enough is left of it."""
    last = m.units[after - 1]
    if last.kind != "nisba" or last.conj or after - at < LONG:
        return ()
    tokens = m.sentence.tokens[m.units[at].end : last.start]
    return (" ".join([m.surface(m.units[at]), *(t.text for t in tokens if t.is_word)]),)


def _lettered(m: Context, at: int, key: str) -> int:
    """The place behind the letters of an organisation in brackets, which are another name of it."""
    inner = _letters(m, at)
    if inner is None:
        return at
    word = m.text(inner)
    if len(word) <= MOST_LETTERS:
        m.names[key].add(word)
    return behind_letters(m, at)


def known_by_letters(m: Context, at: int) -> str:
    """The international organisation whose name of one word stands in brackets at a place."""
    inner = _letters(m, at)
    if inner is None or inner.kind != "organization" or inner.end - inner.start > 1 or inner.prep:
        return ""
    thing = m.knowledge.world.things[inner.key]
    return inner.key if "InternationalOrganization" in thing.types else ""


def _letters(m: Context, at: int) -> Unit | None:
    """What stands alone in brackets at a place, with quotation marks or without."""
    inner = [u for u in m.units[at : at + 5] if u.kind != "quote"]
    if len(inner) < 3 or inner[0].key != "(" or inner[2].key != ")" or inner[1].kind not in ("unknown", "organization"):
        return None
    return inner[1]


def behind_letters(m: Context, at: int) -> int:
    """The place behind the brackets that open at a place, where letters stand in them."""
    return at + [u.key for u in m.units[at : at + 5]].index(")") + 1


def kind_of(unit: Unit) -> str:
    """The kind of organisation that a head noun makes, empty for any other word."""
    return next((str(e.info) for e in unit.entries if e.kind == "orgword"), "")


def bare(m: Context, unit: Unit) -> str:
    """The folded head noun without what is written onto it."""
    if unit.end > unit.start + 1:
        return fold(m.surface(unit))
    word = m.sentence.norms[unit.start][len(unit.conj) + len(unit.prep) :]
    clitics = m.knowledge.lexicon.clitics
    if unit.prep == clitics.lam and word.startswith(clitics.lam):
        # "for the committee" drops one of three like letters
        return clitics.article + (word if word in m.knowledge.lexicon else word[1:])
    return word

"""Organisations that the base does not know: a head noun with its name, or with a name in quotes or brackets.

A later "the movement" or the letters in brackets stand for the same one.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.model import Made, Unit
from kg.steps.link.context import Context, Found
from kg.steps.link.organisation_names import for_its_aim, for_what, is_definite, named, of_what, quoted

ALONE = frozenset({"party", "company"})
DIRECT = ALONE | {"committee", "agency", "body"}
HEADS = DIRECT | {"research", "works", "religious", "state", "force"}
MOST_LETTERS = 8


def at_orgword(m: Context, at: int) -> Found | None:
    """An organisation of a kind that acts by itself, named here or called by its head noun alone."""
    return acting(m, at) or called_by_head(m, at) or _known_group(m, at)


def _known_group(m: Context, at: int) -> Found | None:
    """ "The agency", "the league": an organisation of states told of before, where no word tells it apart."""
    found = called_by_head(m, at, HEADS)
    thing = m.knowledge.world.things.get(found[0][0]) if found else None
    if thing is None or "InternationalOrganization" not in thing.types:
        return None
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    article = m.knowledge.lexicon.clitics.article
    apart = behind is not None and behind.kind != "mark" and m.text(behind).startswith(article)
    return None if apart else found


def acting(m: Context, at: int) -> Found | None:
    """An organisation of a kind that acts by itself, under a name that no other body goes by."""
    return organisation(m, at, DIRECT, whole=True)


def organisation(m: Context, at: int, kinds: frozenset[str], *, whole: bool = False) -> Found | None:
    """An organisation whose name begins with a head noun at a place, where the head is one of some kinds.

    Where a `whole` name is wanted, one adjective alone makes none of a body, as it may be another word for a known one.
    """
    unit = m.units[at]
    kind = _kind(unit)
    if kind not in kinds or unit.end - unit.start > 1 or unit.pron:
        return None
    if kind not in ALONE and not is_definite(m, at) and at + 1 < len(m.units) and _is_led_to(m, at + 1):
        return None  # "a committee for the talks" has no name
    after = quoted(m, at + 1) or for_what(m, at, named(m, at)) or at + 1
    after = for_its_aim(m, of_what(m, after)) if kind in ALONE else after
    after = after if after > at + 1 else 0
    if kind not in ALONE and (part := _part(m, at, after or at + 1, named=not whole)):
        return part
    if whole and kind not in ALONE and after == at + 2 and is_definite(m, at):
        return None  # "the southern bloc" is another word for one that has a name
    if kind not in ALONE and after and _is_shared(m, at, after):
        return None
    if not after or any(m.text(u) in m.knowledge.offices.far for u in m.units[at + 1 : after]):
        return None
    if m.units[at + 1].kind == "quote" and m.units[at + 2].kind == "organization" and after == at + 4:
        return (m.units[at + 2].key,), after, "name"
    key, after = _mint(m, at, after)
    return (key,), after, "name"


def _is_led_to(m: Context, at: int) -> bool:
    """Whether a particle is written onto the word at a place."""
    return bool(m.units[at].prep) or m.text(m.units[at]).startswith(m.knowledge.lexicon.clitics.lam * 2)


def _part(m: Context, at: int, after: int, *, named: bool) -> Found | None:
    """A body with "of" and the known organisation behind it of which it is a part: "the executive council of X".

    It is a thing of its own only where it is `named` as what an office is of: what it does is done by the whole.
    """
    whole = m.units[after] if after < len(m.units) else None
    if whole is None or whole.kind != "organization" or whole.prep != m.knowledge.lexicon.clitics.lam:
        return None
    if not named and is_definite(m, at):
        return (whole.key,), after + 1, "name"
    if not is_definite(m, at) or whole.info == "ambiguous":
        return None
    key, _ = _mint(m, at, after + 1)
    m.parts[key] = whole.key
    return (key,), after + 1, "name"


def _is_shared(m: Context, at: int, after: int) -> bool:
    """Whether a body is called by the states that have it between them, which are the parties to what it does."""
    return sum(u.kind == "nisba" and u.key.startswith("country:") for u in m.units[at:after]) > 1


def called_by_head(m: Context, at: int, kinds: frozenset[str] = ALONE) -> Found | None:
    """ "The movement": the organisation last named with this head, where no name of its own follows."""
    unit = m.units[at]
    if _kind(unit) not in kinds or not is_definite(m, at) or unit.pron:
        return None
    key = m.heads.get(_bare(m, unit).removeprefix(m.knowledge.lexicon.clitics.article))
    return ((key,), at + 1, "head") if key else None


def note_head(m: Context, key: str, names: Iterable[str]) -> None:
    """Note by which head noun an organisation may be called from now on."""
    called = m.knowledge.memo(_called)
    for name in names:
        head, bodies = called[name]
        if head:
            m.heads[head] = key
        m.bodies.update(dict.fromkeys(bodies, key))


def _called(name: str, knowledge: Knowledge) -> tuple[str, tuple[str, ...]]:
    """The head noun by which an organisation of a name may be called, and the kinds of bodies that it may name."""
    head = fold(name).split(" ", 1)[0].removeprefix(knowledge.lexicon.clitics.article)
    entries = knowledge.lexicon.get(head)
    alone = any(e.kind == "orgword" and e.info in HEADS for e in entries)
    return head if alone else "", tuple(e.key for e in entries if e.kind == "body")


def _mint(m: Context, at: int, after: int) -> tuple[str, int]:
    unit = m.units[at]
    words = [_bare(m, unit), *(m.text(u) for u in m.units[at + 1 : after] if u.kind != "quote")]
    surface = " ".join(
        [m.surface(unit), *(t.text for t in m.sentence.tokens[unit.end : m.units[after - 1].end] if t.is_word)]
    )
    key = "organization:~" + "_".join(" ".join(words).split(" "))
    states = [u.key for u in m.units[at:after] if u.kind in ("nisba", "country") and u.key.startswith("country:")]
    m.made[key] = Made(key, ("Organization",), surface, states[-1] if states else "")
    names = m.names.setdefault(key, set())
    names.update((surface, *_also_called(m, at, after, surface)))
    m.heads[words[0].removeprefix(m.knowledge.lexicon.clitics.article)] = key
    return key, _lettered(m, after, key)


def _also_called(m: Context, at: int, after: int, surface: str) -> tuple[str, ...]:
    """Other names of an organisation: what stands in quotation marks, and with the state behind "in"."""
    behind = m.units[after : after + 2]
    inside = len(behind) == 2 and behind[1].kind == "country" and m.text(behind[0]) in m.knowledge.groups["place"]
    seat = (f"{surface} {m.surface(behind[0])} {m.surface(behind[1])}",) if inside else ()
    quoted = m.units[at + 1].kind == "quote" == m.units[after - 1].kind
    inner = [t.text for t in m.sentence.tokens[m.units[at + 1].end : m.units[after - 1].start] if t.is_word]
    return (*seat, " ".join(inner)) if quoted and inner else seat


def _lettered(m: Context, at: int, key: str) -> int:
    """The place behind the letters of an organisation in brackets, which are another name of it."""
    inner = [u for u in m.units[at : at + 5] if u.kind != "quote"]
    if len(inner) < 3 or inner[0].key != "(" or inner[2].key != ")" or inner[1].kind not in ("unknown", "organization"):
        return at
    word = m.text(inner[1])
    if len(word) <= MOST_LETTERS:
        m.names[key].add(word)
    return at + [u.key for u in m.units[at : at + 5]].index(")") + 1


def _kind(unit: Unit) -> str:
    """The kind of organisation that a head noun makes, empty for any other word."""
    return next((str(e.info) for e in unit.entries if e.kind == "orgword"), "")


def _bare(m: Context, unit: Unit) -> str:
    """The folded head noun without what is written onto it."""
    return fold(m.surface(unit))

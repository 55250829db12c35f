"""Outlets that the base does not know: the noun for one with a strange name or a name in quotes behind it."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Made
from kg.model.keys import MADE_OUTLET
from kg.steps.link.context import Context, Found
from kg.steps.link.minting import kind_of
from kg.steps.link.organisation_names import proper, quoted

MEDIA, AGENCY = "media", "agency"
TYPES = ("Organization", "NewsMediaOrganization")
DESCRIBING = frozenset({"word", "nisba", "unknown"})


def outlet(m: Context, at: int) -> Found | None:
    """An outlet with its kind before its name: 'the paper "X"', "the X news agency"; one that is known is left alone.

    It passes on what others say, as those do that are known.
    """
    unit = m.units[at]
    kind = kind_of(unit)
    if kind not in (MEDIA, AGENCY) or unit.pron:
        return None
    if after := _of_state(m, at):
        return (make_outlet(m, at, after),), after, "name"
    after = quoted(m, at + 1)
    if after and kind == MEDIA and after == at + 4 and m.units[at + 2].kind == "organization":
        return (m.units[at + 2].key,), after, "name"
    heads = m.knowledge.groups["outlet_heads"]
    if not after and (kind == AGENCY or fold(m.surface(unit)) in heads):
        after = proper(m, at, kind)
    called = after and after < len(m.units) and m.text(m.units[after]) in m.knowledge.groups["for_news"]
    if not after or (kind == AGENCY and not called):
        return None
    key = make_outlet(m, at, after)
    return (key,), after + bool(called), "name"


def _of_state(m: Context, at: int) -> int:
    """The place behind the adjective of the state whose own outlet is told of: "the official X-ian news agency"."""
    if fold(m.surface(m.units[at])) not in m.knowledge.groups["national_outlets"]:
        return 0
    after = at + 1
    if after < len(m.units) and m.text(m.units[after]) in m.knowledge.groups["of_the_state"]:
        after += 1
    own = after < len(m.units) and m.units[after].kind == "nisba" and m.units[after].key.startswith("country:")
    return after + 1 if own and not m.units[after].conj else 0


def make_outlet(m: Context, first: int, last: int) -> str:
    """The key of an outlet that the units from `first` to `last` name, with and without its kind."""
    tokens = m.sentence.tokens
    names = [t.text for t in tokens[m.units[first].end : m.units[last - 1].end] if t.text[0].isalnum()]
    whole = " ".join([m.surface(m.units[first]), *names])
    return note_outlet(m, whole, (whole, " ".join(names)))


def note_outlet(m: Context, label: str, names: tuple[str, ...]) -> str:
    """The key of an outlet that an article names so."""
    key = MADE_OUTLET + fold(label).replace(" ", "_")
    m.made[key] = Made(key, TYPES, label, "")
    m.names.setdefault(key, set()).update(names)
    return key

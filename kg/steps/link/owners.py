"""Whose something is: the state or person that a pronoun behind an office or a body points to."""

from __future__ import annotations

from kg.steps.link.context import Context
from kg.steps.link.organisations import called_by_head

WORDS = frozenset({"function", "particle"})
ORGANISATION, COUNTRY = "organisation", "country"
UNLISTED = "organization:~"


def owner_state(m: Context, pron: str, at: int, of: str) -> tuple[str, ...]:
    """The state that a pronoun behind an office points to: "her minister" is a state's, "his" a person's.

    What the office may be `of` tells whether it may be an organisation as well, or is always one.
    """
    bodies = of == "any"
    if of != COUNTRY and pron in m.knowledge.state_pronouns and (named := _unlisted(m)):
        return (named,)
    if of == ORGANISATION and (named := next(filter(None, (_group(m, i) for i in range(at - 1, -1, -1))), "")):
        return (named,)
    if pron in m.knowledge.state_pronouns:
        if bodies and at > 1 and m.units[at - 1].kind == "quote" and not _group(m, at - 2):
            return ()  # of what stands in quotation marks right before
        bare = _bare_state(m, at, bodies=bodies)
        if bare or m.recent_states:
            return (bare or m.recent_states[-1],)
    if m.people.recent:
        if bodies and (led := _led(m, m.people.recent[-1])):
            return (led,)
        state = m.people.state_of(m.people.recent[-1])
        return (state,) if state else ()
    return ()


def _unlisted(m: Context) -> str:
    """The body that no list has to which "her" points: told last in the sentence, else first in the one before.

    A state or another body told nearer is pointed to instead.
    """
    for item in reversed(m.items):
        key = item.keys[0] if item.kind == "ref" and item.keys else ""
        if key.startswith(("country:", "organization:")):
            return key if _is_hers(m, key) else ""
    return m.topic_body if _is_hers(m, m.topic_body) else ""


def _is_hers(m: Context, key: str) -> bool:
    """Whether a body that only the article names has a feminine noun for its head: "the movement"."""
    made = m.made.get(key) if key.startswith(UNLISTED) else None
    return made is not None and made.label.split(" ")[0].endswith(m.knowledge.feminine)


def _led(m: Context, key: str) -> str:
    """The organisation that somebody was told to lead and no state besides: "his envoy" is of that."""
    record = m.people.known.get(key)
    told = {(r, of) for r, of, _ in record.roles} if record else set()
    bodies = {of for r, of in told if r == "chiefOf" and of.startswith("organization:")}
    return bodies.pop() if len(bodies) == 1 and not any(of.startswith("country:") for _, of in told) else ""


def _bare_state(m: Context, at: int, *, bodies: bool) -> str:
    """The state last named before a place in its sentence without a particle, which is who acts or is acted on."""
    for i in range(at - 1, -1, -1):
        unit = m.units[i]
        if bodies and (group := _group(m, i)):
            return group
        if unit.info == "ambiguous" or unit.kind not in ("country", "place"):
            continue
        beside = i == at - 1 and not (unit.kind == "place" and _governed(m, i)) and not _is_sent_to(m, i)
        if beside or _is_relative(m, i + 1) or not _governed(m, i):
            state = unit.key if unit.kind == "country" else m.knowledge.world.capitals.get(unit.key, "")
            if state:
                return state
    return ""


def _is_sent_to(m: Context, at: int) -> bool:
    """Whether "to" leads a state behind a verb with another state for its subject: "X sent to Y her minister"."""
    onward = at > 1 and m.text(m.units[at - 1]) in m.knowledge.ties.words["onward"]
    return onward and any(
        m.units[i].kind == "country" and not m.units[i].prep and m.units[i - 1].kind == "verb" for i in range(1, at - 1)
    )


def _group(m: Context, at: int) -> str:
    """The organisation named at a place, by its name or by its head noun alone."""
    unit = m.units[at]
    if unit.kind == "organization":
        return unit.key
    found = called_by_head(m, at) if unit.kind == "orgword" else None
    return found[0][0] if found else ""


def _is_relative(m: Context, at: int) -> bool:
    unit = m.units[at]
    return unit.kind == "particle" and isinstance(unit.info, frozenset) and "relative" in unit.info


def _governed(m: Context, at: int) -> bool:
    """Whether a particle stands before a name, or before the one that "and" joins it to."""
    if m.units[at].prep or not at:
        return bool(m.units[at].prep)
    if m.units[at].conj:
        return m.units[at - 1].kind in ("country", "place") and _governed(m, at - 1)
    return m.units[at - 1].kind in WORDS

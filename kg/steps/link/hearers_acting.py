"""Groups known as those whom words are meant for, where they do something themselves: "the great powers signed"."""

from __future__ import annotations

from kg.knowledge.cues import Audience
from kg.model import Made
from kg.model.keys import COLLECTIVE, GROUP
from kg.steps.link.context import Context, Found

ASKED = "addressee"


def audience_at(m: Context, at: int) -> Audience | None:
    """The group for whom words are meant that two words name, where it is known as such: "the great powers"."""
    first, last = m.units[at].start, m.units[at].end + 1
    words = m.sentence.words(first, last)[len(m.units[at].conj) + len(m.units[at].prep) :]
    return m.knowledge.cues.audiences.get(words)


def takes_part(m: Context, at: int) -> bool:
    """Whether a group known as hearers does something here itself: with others whom a list names, or behind a verb.

    What a verb of asking has behind it may be who is asked.
    """
    unit, before = m.units[at], m.units[at - 1] if at else None
    if unit.prep or before is None:
        return False
    if unit.conj:
        return bool(m.items) and m.items[-1].kind == "ref"
    senses = m.knowledge.frames.verbs.get(before.key, ()) if before.kind == "verb" else ()
    return bool(senses) and not any(sense.frame.object == ASKED for sense in senses)


def as_actors(m: Context, at: int, audience: Audience) -> Found:
    """A group known as hearers, as those know it who ask who hears: one for all articles, or the article's own."""
    name = f"~{audience.id}".lower()
    key = f"organization:{name}" if audience.kind == "one" else f"{GROUP}{name}"
    m.made.setdefault(key, Made(key, ("Organization",), audience.label, ""))
    words = m.sentence.tokens[m.units[at].end : m.units[at].end + 1]
    m.names.setdefault(key, set()).update((audience.label, " ".join([m.surface(m.units[at]), words[0].text])))
    return (key,), at + 2, COLLECTIVE

"""Groups known as those whom words are meant for, where they do something themselves: "the great powers signed"."""

from __future__ import annotations

from kg.knowledge.cues import Audience
from kg.model import Made
from kg.model.classes import CONVENED
from kg.model.keys import COLLECTIVE, GROUP
from kg.steps.link.context import Context, Found
from kg.steps.link.organisation_names import is_definite

ASKED = "addressee"
MEMBERS, BODY = "members", "body"
NARROWING = frozenset({"word", "nisba", "nisba_weak", "modifier", "participle", "unknown", "anaphor"})


def audience_at(m: Context, at: int) -> Audience | None:
    """The group for whom words are meant that two words name, or one behind "for": "the great powers", "the donors"."""
    unit, clitics = m.units[at], m.knowledge.lexicon.clitics
    words = clitics.bare(m.sentence.words(unit.start, unit.end + 1), unit.conj, unit.prep)
    audiences = m.knowledge.cues.audiences
    return audiences.get(words) or (audiences.get(words.split(" ")[0]) if unit.prep == clitics.lam else None)


def takes_part(m: Context, at: int) -> bool:
    """Whether a group known as hearers does something here itself: with others whom a list names, or behind a verb.

    What a verb of asking has behind it may be who is asked.
    """
    unit, before = m.units[at], m.units[at - 1] if at else None
    if before is None or unit.prep not in ("", m.knowledge.lexicon.clitics.lam) or _is_narrower(m, at):
        return False
    if before.kind == "noun":
        # "a summit of the donors"
        held = m.knowledge.frames.nouns.get(before.key, ())
        return bool(unit.prep) and any(sense.frame.event in CONVENED for sense in held)
    if unit.prep:
        return False
    if unit.conj:
        return bool(m.items) and m.items[-1].kind == "ref"
    senses = m.knowledge.frames.verbs.get(before.key, ()) if before.kind == "verb" else ()
    return bool(senses) and not any(sense.frame.object == ASKED for sense in senses)


def _is_narrower(m: Context, at: int) -> bool:
    """Whether a further word tells that only some of such a group are meant: "all the states | that are members"."""
    last = m.units[at].end + 1
    behind = next((i for i in range(at + 1, len(m.units)) if m.units[i].start >= last), -1)
    if behind < 0 or m.units[behind].conj or m.units[behind].prep or m.units[behind].kind not in NARROWING:
        return False
    return is_definite(m, behind)


def of_body(m: Context, at: int) -> Found | None:
    """The organisation whose members act where it is named behind them: "the member states of X signed"."""
    first = at + 1
    if first < len(m.units) and m.text(m.units[first]) in m.knowledge.groups["inside"]:
        first += 1
    behind = m.units[first] if first < len(m.units) else None
    if behind is None or behind.kind != "organization" or behind.conj or behind.prep:
        return None
    body = m.knowledge.world.things.get(behind.key)
    international = body is not None and "InternationalOrganization" in body.types
    return ((behind.key,), first + 1, MEMBERS) if international else None


def as_actors(m: Context, at: int, audience: Audience) -> Found:
    """A group known as hearers, as those know it who ask who hears: one for all articles, or the article's own."""
    name = f"~{audience.id}".lower()
    key = f"organization:{name}" if audience.kind == "one" else f"{GROUP}{name}"
    m.made.setdefault(key, Made(key, ("Organization",), audience.label, ""))
    whole = m.sentence.words(m.units[at].end - 1, m.units[at].end + 1).split(" ")[-1]
    several = any(form.endswith(f" {whole}") for form, told in m.knowledge.cues.audiences.items() if told == audience)
    words = m.sentence.tokens[m.units[at].end : m.units[at].end + several]
    m.names.setdefault(key, set()).update(
        (audience.label, " ".join([m.surface(m.units[at]), *(t.text for t in words)]))
    )
    return (key,), at + 1 + several, COLLECTIVE

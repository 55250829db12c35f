"""Find what a document mentions: names, offices, states, bodies, places, times, verbs and event nouns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.knowledge import Knowledge
from kg.model import Document, Marked, Sentence, Unit
from kg.steps.mentions.dashes import without_dashes
from kg.steps.mentions.led_bodies import with_led_bodies
from kg.steps.mentions.ministries import with_ministries
from kg.steps.mentions.name_parts import LEAST_LETTERS
from kg.steps.mentions.name_parts_again import with_hidden_names, without_hearers
from kg.steps.mentions.namesakes import named_states, with_state_meant
from kg.steps.mentions.orders import without_orders
from kg.steps.mentions.outlets import without_outlets
from kg.steps.mentions.people import find_people
from kg.steps.mentions.portfolios import with_portfolios
from kg.steps.mentions.posts import with_posts
from kg.steps.mentions.ranks import with_ranks
from kg.steps.mentions.set_off_names import without_quotes_of_names
from kg.steps.mentions.slashes import with_slashes
from kg.steps.mentions.state_nouns import with_state_nouns
from kg.steps.mentions.units import cut, without_asides, without_positions

__all__ = ["find_mentions"]


def find_mentions(
    document: Document, knowledge: Knowledge, times: Mapping[int, Iterable[tuple[int, int]]]
) -> tuple[Marked, ...]:
    """The units of each sentence in a part of the page that is news, people found and later short names joined."""
    lexicon, clitics = knowledge.lexicon, knowledge.lexicon.clitics
    read: list[tuple[Sentence, list[Unit]]] = []
    for sentence in document.sentences:
        if sentence.zone.is_news:
            told = dict(times.get(sentence.index, ()))
            units = cut(sentence, lexicon, told)
            kinds = {unit.kind for unit in units}
            if told and "organization" in kinds:
                units = without_outlets(sentence, units, told, knowledge)
                kinds = {unit.kind for unit in units}
            if "title" in kinds:
                units = without_asides(units)
            if "country" in kinds:
                units = with_state_nouns(sentence, units, knowledge)
            if "orgword" in kinds:
                units = with_ministries(sentence, units, knowledge)
            if "office" in kinds:
                units = without_dashes(with_led_bodies(sentence, units, knowledge))
                units = with_posts(sentence, units, knowledge)
            read.append((sentence, without_positions(units, sentence.norms, knowledge.pages.positions)))
    named = named_states((units for _, units in read), knowledge)
    marked: list[tuple[Sentence, list[Unit]]] = []
    for sentence, units in read:
        plain = without_orders(sentence, units, knowledge)
        meant = with_slashes(with_portfolios(sentence, with_state_meant(plain, named), knowledge))
        found = find_people(with_ranks(meant), sentence.tokens, clitics)
        marked.append((sentence, without_quotes_of_names(found)))
    short, ends = _short_names(marked), _ends(marked)
    again = ((s, with_hidden_names(s, without_hearers(s, units, short, clitics.lam), ends)) for s, units in marked)
    return tuple((s, tuple(_with_short(s, units, short, knowledge))) for s, units in again)


def _ends(marked: list[tuple[Sentence, list[Unit]]]) -> frozenset[str]:
    """The first and the last words of full names."""
    people = ((s.tokens, u) for s, units in marked for u in units if u.kind == "person" and u.end - u.start > 1)
    return frozenset(
        word
        for tokens, u in people
        for word in (tokens[u.start].norm[len(u.conj) + len(u.prep) :], tokens[u.end - 1].norm)
        if len(word) >= LEAST_LETTERS
    )


def _short_names(marked: list[tuple[Sentence, list[Unit]]]) -> frozenset[str]:
    """The last words of the names of people who are not known beforehand, and the first of two-word ones."""
    short: set[str] = set()
    for sentence, units in marked:
        for unit in units:
            if unit.kind == "person" and unit.end - unit.start > 1:
                norms = [token.norm for token in sentence.tokens[unit.start : unit.end]]
                short.update(norm for norm in norms[1:] if len(norm) > LEAST_LETTERS)
                short.update(" ".join(norms[-size:]) for size in range(2, len(norms)))
                short.add(sentence.tokens[unit.start].norm[len(unit.conj) + len(unit.prep) :])
    return frozenset(short)


def _with_short(sentence: Sentence, units: list[Unit], short: frozenset[str], knowledge: Knowledge) -> list[Unit]:
    """Read unknown words that are part of a full name of this article as that person."""
    clitics = knowledge.lexicon.clitics
    out: list[Unit] = []
    for unit in units:
        if unit.kind == "unknown" or (unit.kind == "given" and not unit.prep):
            norm = " ".join(token.norm for token in sentence.tokens[unit.start : unit.end])
            bare = norm[1:] if unit.kind == "given" and unit.conj else norm
            conj = prep = ""
            if bare not in short and bare[:1] in clitics.conjunctions:
                conj, bare = bare[:1], bare[1:]
            if bare not in short and bare[:1] in clitics.prepositions:
                prep, bare = bare[:1], bare[1:]
            if bare in short:
                unit = unit._replace(
                    kind="person", key="", info="short", conj=unit.conj or conj, prep=unit.prep or prep
                )
        out.append(unit)
    return out

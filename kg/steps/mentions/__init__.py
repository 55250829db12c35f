"""Find what a document mentions: names, offices, states, bodies, places, times, verbs and event nouns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.knowledge import Knowledge
from kg.model import Document, Marked, Sentence, Unit
from kg.steps.mentions.callings import with_callings
from kg.steps.mentions.compound_names import with_compounds
from kg.steps.mentions.dashes import without_brackets_of_offices, without_dashes
from kg.steps.mentions.help_meant import with_help_meant
from kg.steps.mentions.led_bodies import with_led_bodies
from kg.steps.mentions.ministries import with_ministries
from kg.steps.mentions.namesakes import named_states, with_state_meant
from kg.steps.mentions.orders import without_orders
from kg.steps.mentions.outlets import NISBAS, without_credits, without_outlets
from kg.steps.mentions.people import find_people
from kg.steps.mentions.portfolios import with_portfolios
from kg.steps.mentions.posts import with_posts
from kg.steps.mentions.ranks import with_ranks
from kg.steps.mentions.set_off_names import without_quotes_of_names
from kg.steps.mentions.short_names import with_short_names
from kg.steps.mentions.slashes import with_slashes
from kg.steps.mentions.split_offices import with_split_offices
from kg.steps.mentions.state_nouns import with_state_nouns
from kg.steps.mentions.units import cut
from kg.steps.mentions.wishes import without_asides, without_positions

__all__ = ["find_mentions"]

# what a ministry may be read as before its field: the bare noun, or one that the data knows
BODIES = frozenset({"orgword", "body"})
# an office, and what is none by itself: "president of the company"
OFFICES = frozenset({"office", "non_office"})
# what leads the names of several who hold one office
HELD = frozenset({"office", "anaphor"})


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
            if "organization" in kinds:
                units = without_outlets(sentence, units, told, knowledge)
                kinds = {unit.kind for unit in units}
            if not kinds.isdisjoint(NISBAS):
                units = without_credits(sentence, units, knowledge)
            if "title" in kinds:
                units = without_asides(units)
            if "country" in kinds:
                units = with_state_nouns(sentence, units, knowledge)
            if not kinds.isdisjoint(BODIES):
                units = with_ministries(sentence, units, knowledge)
            units = with_split_offices(sentence, units, knowledge)
            if not kinds.isdisjoint(OFFICES):
                units = with_led_bodies(
                    sentence, without_brackets_of_offices(with_help_meant(units, knowledge.endings.feminine)), knowledge
                )
                units = with_posts(sentence, units, knowledge)
            if not kinds.isdisjoint(HELD):
                units = without_dashes(units)
            read.append((sentence, without_positions(units, sentence.norms, knowledge.pages.positions)))
    states = named_states((units for _, units in read), knowledge)
    marked: list[tuple[Sentence, list[Unit]]] = []
    for sentence, units in read:
        plain = without_orders(sentence, units, knowledge)
        meant = with_slashes(with_portfolios(sentence, with_state_meant(plain, states), knowledge))
        named = with_compounds(sentence, with_callings(sentence, with_ranks(meant), knowledge), knowledge)
        found = find_people(named, sentence.tokens, clitics)
        marked.append((sentence, without_quotes_of_names(found)))
    named_again = with_short_names(marked, knowledge)
    return tuple((sentence, tuple(units)) for (sentence, _), units in zip(marked, named_again, strict=True))

"""From the resolved graph to RDF: plain triples in the default graph, facts and evidence in one graph an article."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from pyoxigraph import Literal, Quad

from kg import ontology, vocab
from kg.knowledge import Knowledge
from kg.knowledge.offices import LEADING
from kg.model import Resolved
from kg.steps.graph.acting_for import ActingFor
from kg.steps.graph.facts import Facts
from kg.steps.graph.happenings import Happenings
from kg.steps.graph.sink import Sink, Triple
from kg.steps.graph.things import Things

LEADERS = LEADING | {"chiefOf"}


class Counts(NamedTuple):
    """How much a graph holds."""

    articles: int
    entities: int
    events: int
    facts: int


def to_quads(resolved: Resolved, knowledge: Knowledge) -> tuple[list[Quad], Counts]:
    """All quads of the graph, each once and sorted, and how much they hold."""
    sink = Sink()
    things = Things(sink, resolved, knowledge)
    facts = Facts(sink, things)
    for article in resolved.articles:
        things.article(article)
    acting = ActingFor(_relations(resolved, facts), knowledge.world.tenures, resolved.articles)
    happenings = Happenings(facts, acting)
    for node in resolved.nodes:
        happenings.write(node)
    facts.write()
    _schemes(sink)
    counts = Counts(len(resolved.articles), len(things.described), len(resolved.nodes), len(facts.told))
    return sorted(sink.quads, key=str), counts


def _relations(resolved: Resolved, facts: Facts) -> dict[str, set[str]]:
    """Write the offices and other ties; gives the states that each leader acts for."""
    states: dict[str, set[str]] = defaultdict(set)
    for (subject, prop, target), sayings in resolved.relations.items():
        triple = Triple(facts.things.thing(subject), facts.sink.terms.local(prop), facts.things.thing(target))
        for saying in sayings:
            facts.note(triple, saying)
        if any(not s.said_by and s.status == "Occurred" for s in sayings):
            facts.sink.plain(triple)
            if prop in LEADERS:
                facts.sink.type(triple.subject, vocab.DIP_T_LEADER)
            if prop in LEADERS or prop == "foreignMinisterOf":
                states[subject].add(target)
    return states


def _schemes(sink: Sink) -> None:
    """The labels of the code lists that the graph uses, so that it stands alone."""
    for used in sorted(name for name in sink.terms if name.startswith(vocab.PREFIXES["dip"])):
        for language, label in ontology.labels().get(used, {}).items():
            sink.add(sink.terms[used], vocab.RDFS_LABEL, Literal(label, language=language))

"""Facts: who says a triple, with which status, on which words, in one named graph an article."""

from __future__ import annotations

import hashlib
from collections import defaultdict

from pyoxigraph import Literal, NamedNode

from kg import vocab
from kg.model import Evidence, Saying
from kg.steps.graph.addresses import count, date_literal, number
from kg.steps.graph.sink import Sink, Triple
from kg.steps.graph.things import Things, article_iri, graph_iri


class Facts:
    """Gathers who says what, and writes it when all is told."""

    def __init__(self, sink: Sink, things: Things) -> None:
        self.sink = sink
        self.things = things
        self.told: dict[tuple[Triple, str], list[Saying]] = defaultdict(list)
        self.evidence: dict[str, NamedNode] = {}

    def read(self, triple: Triple, saying: Saying) -> None:
        """Take up a plain triple and who says it where."""
        self.sink.plain(triple)
        self.note(triple, saying)

    def note(self, triple: Triple, saying: Saying) -> None:
        """Take up who says something where, without saying it ourselves."""
        said = "|".join((saying.status, *saying.said_by))
        self.told[triple, said].append(saying)

    def write(self) -> None:
        """Write every fact with its evidence into the graphs of its articles."""
        terms, add = self.sink.terms, self.sink.add
        for (triple, said), sayings in self.told.items():
            name = hashlib.sha256(f"{triple}|{said}".encode()).hexdigest()[:16]
            fact = NamedNode(f"{vocab.BASE}fact/f{name}")
            first = sayings[0]
            confidence = 1.0
            by_article: dict[str, list[Saying]] = {}
            for saying in sayings:
                by_article.setdefault(saying.evidence.article, []).append(saying)
            for told in by_article.values():
                confidence *= 1 - told[-1].confidence
            for article, told in by_article.items():
                graph = graph_iri(article)
                add(fact, vocab.RDF_TYPE, terms[vocab.DIP_T_FACT], graph)
                add(fact, vocab.RDF_SUBJECT, triple.subject, graph)
                add(fact, vocab.RDF_PREDICATE, triple.predicate, graph)
                add(fact, vocab.RDF_OBJECT, triple.object, graph)
                add(fact, vocab.DIP_CONFIDENCE, number(1 - confidence), graph)
                add(fact, vocab.DIP_STATUS, terms.local(first.status), graph)
                for speaker in first.said_by:
                    add(fact, vocab.DIP_ATTRIBUTED_TO, self.things.thing(speaker), graph)
                for saying in told:
                    if saying.since:
                        add(fact, vocab.DIP_SINCE, date_literal(saying.since), graph)
                    add(fact, vocab.PROV_WAS_DERIVED_FROM, self._evidence(saying.evidence, graph), graph)

    def _evidence(self, evidence: Evidence, graph: NamedNode) -> NamedNode:
        key = f"{evidence.article}|{evidence.start}|{evidence.end}|{evidence.pattern}"
        if key in self.evidence:
            return self.evidence[key]
        node = NamedNode(f"{vocab.BASE}evidence/x{hashlib.sha256(key.encode()).hexdigest()[:16]}")
        self.evidence[key] = node
        self.sink.add(node, vocab.RDF_TYPE, self.sink.terms[vocab.DIP_T_EVIDENCE], graph)
        self.sink.add(node, vocab.OA_HAS_SOURCE, article_iri(evidence.article), graph)
        self.sink.add(node, vocab.OA_EXACT, Literal(evidence.exact), graph)
        self.sink.add(node, vocab.OA_START, count(evidence.start), graph)
        self.sink.add(node, vocab.OA_END, count(evidence.end), graph)
        self.sink.add(node, vocab.DIP_PATTERN, Literal(evidence.pattern), graph)
        return node

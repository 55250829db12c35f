"""The articles and the things that a graph speaks of, each described once."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from pyoxigraph import Literal, NamedNode

from kg import vocab
from kg.knowledge import Knowledge
from kg.knowledge.things import Thing
from kg.model import Article, Resolved
from kg.steps.graph.addresses import date_literal, iri
from kg.steps.graph.sink import Sink

# an article is asked for with each of its facts, which follow one another
REMEMBERED = 256


@lru_cache(REMEMBERED)
def article_iri(identifier: str) -> NamedNode:
    """The IRI of an article."""
    return NamedNode(f"{vocab.BASE}article/{_local(identifier)}")


@lru_cache(REMEMBERED)
def graph_iri(identifier: str) -> NamedNode:
    """The IRI of the named graph with what an article says."""
    return NamedNode(f"{vocab.BASE}graph/{_local(identifier)}")


def _local(identifier: str) -> str:
    safe = re.sub(r"[^A-Za-z0-9_-]", "_", identifier)
    tail = "" if safe == identifier else "_" + hashlib.sha256(identifier.encode()).hexdigest()[:8]
    return f"a{safe}{tail}"


class Things:
    """Describes what a graph speaks of, from the base and from what the articles call it."""

    def __init__(self, sink: Sink, resolved: Resolved, knowledge: Knowledge) -> None:
        self.sink = sink
        self.resolved = resolved
        self.knowledge = knowledge
        self.described: set[str] = set()

    def article(self, article: Article) -> None:
        """Describe an article."""
        node = article_iri(article.identifier)
        self.sink.type(node, vocab.SCHEMA_T_NEWS_ARTICLE)
        self.sink.add(node, vocab.SCHEMA_IDENTIFIER, Literal(article.identifier))
        if article.title:
            self.sink.add(node, vocab.SCHEMA_HEADLINE, Literal(article.title, language="ar"))
        if article.outlet:
            self.sink.add(node, vocab.SCHEMA_PUBLISHER, Literal(article.outlet))
        if article.published:
            self.sink.add(node, vocab.SCHEMA_DATE_PUBLISHED, date_literal(article.published.isoformat()))
        if article.url:
            self.sink.add(node, vocab.SCHEMA_URL, Literal(article.url))

    def thing(self, key: str) -> NamedNode:
        """The node of an entity, which is described when it is first asked for."""
        node = iri(key)
        if key in self.described:
            return node
        self.described.add(key)
        thing = self.knowledge.thing(key)
        entity = self.resolved.entities.get(key)
        types = thing.types if thing else entity.types if entity else ("Person",)
        for name in types:
            self.sink.type(node, self._class(name))
        label = thing.ar if thing else entity.label if entity else key
        self.sink.add(node, vocab.RDFS_LABEL, Literal(label, language="ar"))
        names = {*(thing.aliases if thing else ()), *(entity.names if entity else ())} - {label}
        for name in names:
            self.sink.add(node, vocab.SKOS_ALT_LABEL, Literal(name, language="ar"))
        if thing:
            self._known(node, thing)
        elif entity and entity.within:
            self.sink.add(node, vocab.SCHEMA_CONTAINED_IN_PLACE, self.thing(entity.within))
        if "Concept" in types:
            self.sink.add(node, vocab.SKOS_IN_SCHEME, self.sink.terms[vocab.DIP_TOPICS])
        return node

    def _known(self, node: NamedNode, thing: Thing) -> None:
        if thing.en:
            self.sink.add(node, vocab.RDFS_LABEL, Literal(thing.en, language="en"))
        for name in thing.aliases_en:
            self.sink.add(node, vocab.SKOS_ALT_LABEL, Literal(name, language="en"))
        if thing.qid:
            self.sink.add(node, vocab.OWL_SAME_AS, NamedNode(vocab.PREFIXES["wd"] + thing.qid))
        if thing.within and thing.types[0] != "Organization":
            self.sink.add(node, vocab.SCHEMA_CONTAINED_IN_PLACE, self.thing(thing.within))
        if thing.capital_of:
            self.sink.add(node, vocab.DIP_CAPITAL_OF, self.thing(thing.capital_of))
        if "Agreement" in thing.types:
            self.sink.add(node, vocab.DIP_KIND, self.sink.terms.local(thing.detail or "Document"))

    @staticmethod
    def _class(name: str) -> str:
        own = {"InternationalOrganization", "Agreement", "Leader"}
        if name == "Concept":
            return vocab.SKOS_T_CONCEPT
        return vocab.PREFIXES["dip" if name in own else "schema"] + name

    def name(self, key: str) -> str:
        """What an entity is called in Arabic."""
        thing = self.knowledge.thing(key)
        if thing:
            return thing.ar
        return self.resolved.entities[key].label if key in self.resolved.entities else key

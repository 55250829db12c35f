"""From the resolved graph to RDF: plain triples in the default graph, facts and evidence in one graph an article."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from typing import NamedTuple

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from kg import ontology, vocab
from kg.knowledge import Knowledge
from kg.model import Article, Evidence, Happening, Moment, Node, Resolved, Saying
from kg.steps.graph.addresses import Terms, count, date_literal, iri, number

AGREEMENT_ROLES = frozenset({"party", "signatory", "about", "concludedAt"})
LEADING = frozenset({"headOfStateOf", "headOfGovernmentOf", "chiefOf"})
DEFAULT = DefaultGraph()
COMMA = "\u060c "


class Counts(NamedTuple):
    """How much a graph holds."""

    articles: int
    entities: int
    events: int
    facts: int


class Triple(NamedTuple):
    """A plain triple, read in articles."""

    subject: NamedNode
    predicate: NamedNode
    object: NamedNode | Literal


def to_quads(resolved: Resolved, knowledge: Knowledge) -> tuple[list[Quad], Counts]:
    """All quads of the graph, each once and sorted, and how much they hold."""
    writer = _Writer(resolved, knowledge)
    quads = writer.write()
    counts = Counts(len(resolved.articles), len(writer.described), len(resolved.nodes), len(writer.facts))
    return quads, counts


class _Writer:
    """Gathers the quads of one graph."""

    def __init__(self, resolved: Resolved, knowledge: Knowledge) -> None:
        self.resolved = resolved
        self.knowledge = knowledge
        self.quads: dict[Quad, None] = {}
        self.terms = Terms()
        self.facts: dict[tuple[Triple, str], list[Saying]] = defaultdict(list)
        self.described: set[str] = set()
        self.states: dict[str, set[str]] = defaultdict(set)
        self.evidence: dict[str, NamedNode] = {}

    def write(self) -> list[Quad]:
        for article in self.resolved.articles:
            self._article(article)
        self._relations()
        for node in self.resolved.nodes:
            self._node(node)
        self._write_facts()
        self._schemes()
        return sorted(self.quads, key=str)

    def _add(self, s: NamedNode, p: str, o: NamedNode | Literal, graph: NamedNode | DefaultGraph = DEFAULT) -> None:
        self.quads[Quad(s, self.terms[p], o, graph)] = None

    def _type(self, s: NamedNode, *types: str) -> None:
        for name in types:
            self._add(s, vocab.RDF_TYPE, self.terms[name])

    # Articles and things

    def _article(self, article: Article) -> None:
        node = self._article_iri(article.identifier)
        self._type(node, vocab.SCHEMA_T_NEWS_ARTICLE)
        self._add(node, vocab.SCHEMA_IDENTIFIER, Literal(article.identifier))
        if article.title:
            self._add(node, vocab.SCHEMA_HEADLINE, Literal(article.title, language="ar"))
        if article.outlet:
            self._add(node, vocab.SCHEMA_PUBLISHER, Literal(article.outlet))
        if article.published:
            self._add(node, vocab.SCHEMA_DATE_PUBLISHED, date_literal(article.published.isoformat()))
        if article.url:
            self._add(node, vocab.SCHEMA_URL, Literal(article.url))

    @staticmethod
    def _local(identifier: str) -> str:
        safe = re.sub(r"[^A-Za-z0-9_-]", "_", identifier)
        tail = "" if safe == identifier else "_" + hashlib.sha256(identifier.encode()).hexdigest()[:8]
        return f"a{safe}{tail}"

    def _article_iri(self, identifier: str) -> NamedNode:
        return NamedNode(f"{vocab.BASE}article/{self._local(identifier)}")

    def _graph_iri(self, identifier: str) -> NamedNode:
        return NamedNode(f"{vocab.BASE}graph/{self._local(identifier)}")

    def _thing(self, key: str) -> NamedNode:
        node = iri(key)
        if key in self.described:
            return node
        self.described.add(key)
        thing = self.knowledge.thing(key)
        entity = self.resolved.entities.get(key)
        types = thing.types if thing else entity.types if entity else ("Person",)
        for name in types:
            self._type(node, self._class(name))
        label = thing.ar if thing else entity.label if entity else key
        self._add(node, vocab.RDFS_LABEL, Literal(label, language="ar"))
        names = {*(thing.aliases if thing else ()), *(entity.names if entity else ())} - {label}
        for name in names:
            self._add(node, vocab.SKOS_ALT_LABEL, Literal(name, language="ar"))
        if thing:
            self._known(node, thing)
        elif entity and entity.within:
            self._add(node, vocab.SCHEMA_CONTAINED_IN_PLACE, self._thing(entity.within))
        if "Concept" in types:
            self._add(node, vocab.SKOS_IN_SCHEME, self.terms[vocab.DIP_TOPICS])
        return node

    def _known(self, node: NamedNode, thing: object) -> None:
        en, aliases, qid = thing.en, thing.aliases_en, thing.qid  # type: ignore[attr-defined]
        if en:
            self._add(node, vocab.RDFS_LABEL, Literal(en, language="en"))
        for name in aliases:
            self._add(node, vocab.SKOS_ALT_LABEL, Literal(name, language="en"))
        if qid:
            self._add(node, vocab.OWL_SAME_AS, NamedNode(vocab.PREFIXES["wd"] + qid))
        if thing.within and thing.types[0] != "Organization":  # type: ignore[attr-defined]
            self._add(node, vocab.SCHEMA_CONTAINED_IN_PLACE, self._thing(thing.within))  # type: ignore[attr-defined]
        if thing.capital_of:  # type: ignore[attr-defined]
            self._add(node, vocab.DIP_CAPITAL_OF, self._thing(thing.capital_of))  # type: ignore[attr-defined]
        if "Agreement" in thing.types:  # type: ignore[attr-defined]
            self._add(node, vocab.DIP_KIND, self.terms.local(thing.detail or "Document"))  # type: ignore[attr-defined]

    @staticmethod
    def _class(name: str) -> str:
        own = {"InternationalOrganization", "Agreement", "Leader"}
        if name == "Concept":
            return vocab.SKOS_T_CONCEPT
        return vocab.PREFIXES["dip" if name in own else "schema"] + name

    # Relations

    def _relations(self) -> None:
        for (subject, prop, target), sayings in self.resolved.relations.items():
            asserted = [s for s in sayings if not s.said_by and s.status == "Occurred"]
            triple = Triple(self._thing(subject), self.terms.local(prop), self._thing(target))
            for saying in sayings:
                self._fact(triple, saying)
            if asserted:
                self._plain(triple)
                if prop in LEADING:
                    self._type(triple.subject, vocab.DIP_T_LEADER)
                    self.states[subject].add(target)
                elif prop == "foreignMinisterOf":
                    self.states[subject].add(target)

    def _plain(self, triple: Triple) -> None:
        self.quads[Quad(triple.subject, triple.predicate, triple.object, DEFAULT)] = None
        above = vocab.SUPER_PROPERTIES.get(triple.predicate.value)
        while above:
            self._add(triple.subject, above, triple.object)
            above = vocab.SUPER_PROPERTIES.get(above)

    # Happenings

    def _node(self, node: Node) -> None:
        same = sorted({p.value for h in node.told for p in h.parts if p.role == "same"})
        subject = self._thing(same[0]) if same else iri(node.id)
        base = [Saying(h.evidence, h.confidence, h.status, h.said_by) for h in node.told]
        if node.cls == "Agreement":
            self._agreement(node, subject, base, known=bool(same))
        else:
            self._event(node, subject, base)
        for (role, value, text), sayings in node.parts.items():
            if role == "same" or (node.cls == "Agreement" and role not in AGREEMENT_ROLES):
                continue
            target: NamedNode | Literal = Literal(value) if text else self._value(value)
            for saying in sayings:
                self._read(Triple(subject, self.terms.local(role), target), saying)
        self._states_of(node, subject)

    def _value(self, value: str) -> NamedNode:
        return (
            iri(value)
            if value.startswith("event:") or re.match(r"agreement:[a-z]+_[0-9a-f]{12}$", value)
            else self._thing(value)
        )

    def _event(self, node: Node, subject: NamedNode, base: list[Saying]) -> None:
        self._type(subject, vocab.DIP_T_EVENT, vocab.SCHEMA_T_EVENT)
        self._add(subject, vocab.RDFS_LABEL, Literal(self._title(node), language="ar"))
        first = node.first
        for happening, saying in zip(node.told, base, strict=True):
            self._read(Triple(subject, self.terms[vocab.RDF_TYPE], self.terms.local(node.cls)), saying)
            for category in happening.categories:
                self._read(Triple(subject, self.terms[vocab.DIP_CATEGORY], self.terms.local(category)), saying)
            if happening.quote:
                self._read(Triple(subject, self.terms[vocab.DIP_QUOTE], Literal(happening.quote)), saying)
            if happening.moment:
                text = Literal(happening.moment.text)
                self._read(Triple(subject, self.terms[vocab.DIP_DATE_TEXT], text), _when(happening, saying))
        self._read(Triple(subject, self.terms[vocab.DIP_STATUS], self.terms.local(first.status)), base[0])
        finer = STATUS_DETAIL.get(first.detail)
        if finer and finer != first.status:
            self._read(Triple(subject, self.terms[vocab.DIP_STATUS], self.terms.local(finer)), base[0])
        self._times(node, subject, base, vocab.SCHEMA_START_DATE, vocab.SCHEMA_END_DATE)

    def _agreement(self, node: Node, subject: NamedNode, base: list[Saying], *, known: bool) -> None:
        if not known:
            self._add(subject, vocab.RDFS_LABEL, Literal(self._title(node), language="ar"))
        for saying in base:
            self._read(Triple(subject, self.terms[vocab.RDF_TYPE], self.terms[vocab.DIP_T_AGREEMENT]), saying)
            self._read(Triple(subject, self.terms[vocab.DIP_KIND], self.terms.local(node.first.kind)), saying)
        self._times(node, subject, base, vocab.DIP_CONCLUDED_ON, "")

    def _times(self, node: Node, subject: NamedNode, base: list[Saying], start: str, end: str) -> None:
        dated = [
            (h.moment.value, h.moment.until, _when(h, s))
            for h, s in zip(node.told, base, strict=True)
            if h.moment and h.moment.value
        ]
        if not dated:
            return
        best = max(dated, key=lambda d: len(d[0]))[0]
        for value, until, saying in dated:
            if value == best:
                self._read(Triple(subject, self.terms[start], date_literal(value)), saying)
                if until and end:
                    self._read(Triple(subject, self.terms[end], date_literal(until)), saying)

    def _title(self, node: Node) -> str:
        first: Moment | None = node.first.moment
        name = ontology.labels()[vocab.PREFIXES["dip"] + (node.first.kind or node.cls)]["ar"]
        keys = list(
            dict.fromkeys(
                v
                for h in node.told
                for v in h.values(
                    "speaker", "organizer", "actor", "participant", "host", "party", "signatory", "target"
                )
            )
        )
        names = COMMA.join(self._name(k) for k in keys[:3])
        day = f" ({first.value})" if first and first.value else ""
        return f"{name}: {names}{day}" if names else f"{name}{day}"

    def _name(self, key: str) -> str:
        thing = self.knowledge.thing(key)
        if thing:
            return thing.ar
        return self.resolved.entities[key].label if key in self.resolved.entities else key

    def _states_of(self, node: Node, subject: NamedNode) -> None:
        """A state takes part in what its leader takes part in."""
        if node.cls in ("Statement", "Appointment", "Agreement"):
            return
        for role, value, _ in node.parts:
            if role in ("participant", "actor", "target", "host", "signatory"):
                for state in sorted(self.states.get(value, ())):
                    self._add(subject, vocab.DIP_PARTICIPANT, self._thing(state))

    # Facts

    def _read(self, triple: Triple, saying: Saying) -> None:
        self._plain(triple)
        self._fact(triple, saying)

    def _fact(self, triple: Triple, saying: Saying) -> None:
        said = "|".join((saying.status, *saying.said_by))
        self.facts[triple, said].append(saying)

    def _write_facts(self) -> None:
        for (triple, said), sayings in self.facts.items():
            name = hashlib.sha256(f"{triple}|{said}".encode()).hexdigest()[:16]
            fact = NamedNode(f"{vocab.BASE}fact/f{name}")
            first = sayings[0]
            confidence = 1.0
            for saying in {s.evidence.article: s for s in sayings}.values():
                confidence *= 1 - saying.confidence
            for article in sorted({s.evidence.article for s in sayings}):
                graph = self._graph_iri(article)
                self._add(fact, vocab.RDF_TYPE, self.terms[vocab.DIP_T_FACT], graph)
                self._add(fact, vocab.RDF_SUBJECT, triple.subject, graph)
                self._add(fact, vocab.RDF_PREDICATE, triple.predicate, graph)
                self._add(fact, vocab.RDF_OBJECT, triple.object, graph)
                self._add(fact, vocab.DIP_CONFIDENCE, number(1 - confidence), graph)
                self._add(fact, vocab.DIP_STATUS, self.terms.local(first.status), graph)
                for speaker in first.said_by:
                    self._add(fact, vocab.DIP_ATTRIBUTED_TO, self._thing(speaker), graph)
                for since in sorted({s.since for s in sayings if s.since and s.evidence.article == article}):
                    self._add(fact, vocab.DIP_SINCE, date_literal(since), graph)
                for saying in sayings:
                    if saying.evidence.article == article:
                        self._add(fact, vocab.PROV_WAS_DERIVED_FROM, self._evidence(saying.evidence, graph), graph)

    def _evidence(self, evidence: Evidence, graph: NamedNode) -> NamedNode:
        key = f"{evidence.article}|{evidence.start}|{evidence.end}|{evidence.pattern}"
        if key in self.evidence:
            return self.evidence[key]
        node = NamedNode(f"{vocab.BASE}evidence/x{hashlib.sha256(key.encode()).hexdigest()[:16]}")
        self.evidence[key] = node
        self._add(node, vocab.RDF_TYPE, self.terms[vocab.DIP_T_EVIDENCE], graph)
        self._add(node, vocab.OA_HAS_SOURCE, self._article_iri(evidence.article), graph)
        self._add(node, vocab.OA_EXACT, Literal(evidence.exact), graph)
        self._add(node, vocab.OA_START, count(evidence.start), graph)
        self._add(node, vocab.OA_END, count(evidence.end), graph)
        self._add(node, vocab.DIP_PATTERN, Literal(evidence.pattern), graph)
        return node

    def _schemes(self) -> None:
        """The labels of the code lists that the graph uses, so that it stands alone."""
        for used in sorted(name for name in self.terms if name.startswith(vocab.PREFIXES["dip"])):
            for language, label in ontology.labels().get(used, {}).items():
                self._add(self.terms[used], vocab.RDFS_LABEL, Literal(label, language=language))


def _when(happening: Happening, saying: Saying) -> Saying:
    """What an article says of the time of a happening, with the words that tell the time."""
    return saying._replace(evidence=happening.dated) if happening.dated else saying


STATUS_DETAIL = {
    "scheduled": "Scheduled",
    "expected": "Expected",
    "hoped": "Hoped",
    "conditional": "Conditional",
    "negated": "Negated",
    "alleged": "Claimed",
    "undetermined": "Undetermined",
}

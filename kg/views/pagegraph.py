"""Quads read back into what the page shows: things, facts, evidence and articles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from pyoxigraph import DefaultGraph, Literal, Quad

from kg import vocab

KINDS: dict[str, tuple[str, ...]] = {
    "agreement": (vocab.DIP_T_AGREEMENT,),
    "summit": (vocab.DIP_T_SUMMIT,),
    "meeting": (vocab.DIP_T_MEETING,),
    "call": (vocab.DIP_T_CALL,),
    "visit": (vocab.DIP_T_VISIT,),
    "signing": (vocab.DIP_T_SIGNING,),
    "accession": (vocab.DIP_T_ACCESSION,),
    "founding": (vocab.DIP_T_FOUNDING,),
    "appointment": (vocab.DIP_T_APPOINTMENT,),
    "statement": (vocab.DIP_T_STATEMENT,),
    "action": (vocab.DIP_T_ACTION, vocab.DIP_T_EVENT, vocab.SCHEMA_T_EVENT),
    "country": (vocab.SCHEMA_T_COUNTRY,),
    "person": (vocab.SCHEMA_T_PERSON, vocab.DIP_T_LEADER),
    "media": (vocab.SCHEMA_T_NEWS_MEDIA_ORGANIZATION,),
    "organisation": (
        vocab.DIP_T_INTERNATIONAL_ORGANIZATION, vocab.SCHEMA_T_GOVERNMENT_ORGANIZATION, vocab.SCHEMA_T_ORGANIZATION),
    "place": (vocab.SCHEMA_T_CITY, vocab.SCHEMA_T_PLACE),
    "topic": (vocab.SKOS_T_CONCEPT,),
}  # fmt: skip
EVENTS = frozenset(list(KINDS)[1:11])
TEXTS = frozenset({vocab.RDFS_LABEL, vocab.SKOS_PREF_LABEL, vocab.SKOS_ALT_LABEL})
UNSAID = frozenset({*TEXTS, vocab.RDF_TYPE, vocab.OWL_SAME_AS, vocab.SKOS_IN_SCHEME, vocab.SKOS_BROADER})


@dataclass(slots=True, kw_only=True)
class Thing:
    """A node: its IRI, kind (a key of `KINDS`), labels by language, other names, and other IRIs of the same thing."""

    iri: str
    kind: str
    labels: dict[str, str] = field(default_factory=dict)
    aliases: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Said:
    """A statement about a thing. Known beforehand or inferred when it has no evidence (then confidence is 1)."""

    iri: str
    subject: str
    predicate: str
    object: str
    literal: bool
    status: str = ""
    confidence: float = 1.0
    by: list[str] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Reading:
    """All that the page is made from; everything in a fixed order."""

    things: dict[str, Thing]
    facts: list[Said]
    evidence: dict[str, dict[str, str]]
    articles: dict[str, dict[str, str]]
    labels: dict[str, dict[str, str]]


Properties = dict[str, list[tuple[str, str | None]]]


def read(quads: Iterable[Quad]) -> Reading:
    """Gather the quads of a whole graph. Unknown classes and properties are kept as they are, never an error."""
    plain, sourced = _subjects(quads)
    typed = {s: {o for o, _ in p.get(vocab.RDF_TYPE, ())} for s, p in (*plain.items(), *sourced.items())}
    things = {s: _thing(s, kind, plain[s]) for s in sorted(plain) if (kind := _kind(s, typed[s]))}
    articles = {s: _flat(p) for s, p in sorted(plain.items()) if vocab.SCHEMA_T_NEWS_ARTICLE in typed[s]}
    evidence = {s: _flat(p) for s, p in sorted(sourced.items()) if vocab.DIP_T_EVIDENCE in typed[s]}
    facts = [_fact(s, p) for s, p in sorted(sourced.items()) if vocab.DIP_T_FACT in typed[s] and _whole(p)]
    labels = {s: _labels(p) for s, p in plain.items() if s not in things}
    facts += _known(plain, things, {(f.subject, f.predicate, f.object) for f in facts})
    for iri in sorted({end for f in facts for end in (f.subject, *f.by) if end not in things}):
        things[iri] = Thing(iri=iri, kind="topic", labels=labels.get(iri, {}))
    return Reading(things=things, facts=facts, evidence=evidence, articles=articles, labels=labels)


def _subjects(quads: Iterable[Quad]) -> tuple[dict[str, Properties], dict[str, Properties]]:
    """Subjects of the default graph, and of the named ones; values sorted."""
    plain: dict[str, Properties] = {}
    sourced: dict[str, Properties] = {}
    for quad in quads:
        where = plain if isinstance(quad.graph_name, DefaultGraph) else sourced
        text = str(getattr(quad.object, "value", ""))
        pair = (text, (quad.object.language or "") if isinstance(quad.object, Literal) else None)
        where.setdefault(str(getattr(quad.subject, "value", "")), {}).setdefault(quad.predicate.value, []).append(pair)
    for properties in (*plain.values(), *sourced.values()):
        for key, values in properties.items():
            if len(values) > 1:
                properties[key] = sorted(set(values), key=lambda pair: (pair[0], pair[1] or ""))
    return plain, sourced


def _kind(iri: str, types: set[str]) -> str:
    if iri.startswith(vocab.PREFIXES["dip"]):
        return ""
    return next((kind for kind, classes in KINDS.items() if types & set(classes)), "")


def _thing(iri: str, kind: str, properties: Properties) -> Thing:
    aliases = [text for text, _ in properties.get(vocab.SKOS_ALT_LABEL, ())]
    same = [other for other, _ in properties.get(vocab.OWL_SAME_AS, ())]
    return Thing(iri=iri, kind=kind, labels=_labels(properties), aliases=aliases, same=same)


def _labels(properties: Properties) -> dict[str, str]:
    pairs = [*properties.get(vocab.SKOS_PREF_LABEL, ()), *properties.get(vocab.RDFS_LABEL, ())]
    return {language or "": text for text, language in pairs}


def _flat(properties: Properties) -> dict[str, str]:
    return {key: values[0][0] for key, values in properties.items()}


def _whole(properties: Properties) -> bool:
    return all(key in properties for key in (vocab.RDF_SUBJECT, vocab.RDF_PREDICATE, vocab.RDF_OBJECT))


def _fact(iri: str, properties: Properties) -> Said:
    flat = _flat(properties)
    statuses = [value for value, _ in properties.get(vocab.DIP_STATUS, ())]
    return Said(
        iri=iri,
        subject=flat[vocab.RDF_SUBJECT],
        predicate=flat[vocab.RDF_PREDICATE],
        object=flat[vocab.RDF_OBJECT],
        literal=properties[vocab.RDF_OBJECT][0][1] is not None,
        status=plainest(statuses),
        confidence=_number(flat.get(vocab.DIP_CONFIDENCE, "1")),
        by=[value for value, _ in properties.get(vocab.DIP_ATTRIBUTED_TO, ())],
        evidence=[value for value, _ in properties.get(vocab.PROV_WAS_DERIVED_FROM, ())],
    )


def plainest(statuses: Iterable[str]) -> str:
    """The one of the four plain statuses among several; the first of them all when none is plain."""
    found = list(statuses)
    plain = (vocab.DIP_T_DENIED, vocab.DIP_T_ALLEGED, vocab.DIP_T_PLANNED, vocab.DIP_T_OCCURRED)
    return next((status for status in plain if status in found), found[0] if found else "")


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _known(plain: dict[str, Properties], things: dict[str, Thing], read_in: set[tuple[str, str, str]]) -> list[Said]:
    """Plain triples between things that no article was read for and no narrower triple implies."""
    found = []
    for subject in things:
        properties = plain[subject]
        for predicate, values in sorted(properties.items()):
            if predicate in UNSAID:
                continue
            narrower = {value for child in _narrower(predicate) for value, _ in properties.get(child, ())}
            for value, language in values:
                if (subject, predicate, value) not in read_in and value not in narrower:
                    plain_text = language is not None
                    found.append(Said(iri="", subject=subject, predicate=predicate, object=value, literal=plain_text))
    return found


def _narrower(predicate: str) -> list[str]:
    children = [child for child, parent in vocab.SUPER_PROPERTIES.items() if parent == predicate]
    return children + [grandchild for child in children for grandchild in _narrower(child)]

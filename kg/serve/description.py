"""What the endpoint says of itself: a SPARQL 1.1 Service Description, and VoID numbers of the graph."""

from __future__ import annotations

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

from kg.prefixes import expand, prefixes
from kg.store.protocol import Store

RESULT_FORMATS = (
    "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle", "N-Triples",
    "RDF_XML", "JSON-LD",
)  # fmt: skip
FORMATS = {
    "text/turtle": RdfFormat.TURTLE,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/ld+json": RdfFormat.JSON_LD,
}
VOCABULARIES = ("dip", "schema", "skos", "prov", "oa")
CLASSES = ("schema:Person", "schema:Country", "schema:Organization", "dip:Event", "dip:Agreement")


def describe(store: Store, endpoint: str, media: str) -> bytes:
    """The description in one of `FORMATS`; `endpoint` is the address under which the client asks."""
    names = {**prefixes(), "sd": expand("sd:"), "void": expand("void:"), "formats": expand("formats:")}
    fmt = FORMATS[media]
    shown = names if fmt in (RdfFormat.TURTLE, RdfFormat.RDF_XML) else None
    return serialize(_triples(store, endpoint), format=fmt, prefixes=shown) or b""


def _triples(store: Store, endpoint: str) -> list[Triple]:
    service, dataset, graph = (f"{endpoint}#{part}" for part in ("service", "dataset", "graph"))
    rows: list[tuple[str, str, NamedNode | Literal]] = [
        (service, "rdf:type", _node("sd:Service")),
        (service, "sd:endpoint", NamedNode(endpoint)),
        (service, "sd:supportedLanguage", _node("sd:SPARQL11Query")),
        (service, "sd:defaultDataset", NamedNode(dataset)),
        (dataset, "rdf:type", _node("sd:Dataset")),
        (dataset, "rdf:type", _node("void:Dataset")),
        (dataset, "void:sparqlEndpoint", NamedNode(endpoint)),
        (dataset, "sd:defaultGraph", NamedNode(graph)),
        (graph, "rdf:type", _node("sd:Graph")),
    ]
    rows += [(service, "sd:resultFormat", _node(f"formats:{name}")) for name in RESULT_FORMATS]
    rows += [(dataset, "void:vocabulary", NamedNode(expand(f"{name}:"))) for name in VOCABULARIES]
    rows += _numbers(store, dataset, graph)
    return [Triple(NamedNode(s), _node(p), o) for s, p, o in rows]


def _numbers(store: Store, dataset: str, graph: str) -> list[tuple[str, str, NamedNode | Literal]]:
    rows: list[tuple[str, str, NamedNode | Literal]] = [
        (dataset, "void:triples", Literal(len(store))),
        (dataset, "void:documents", Literal(len(store.graphs()))),
    ]
    for name in CLASSES:
        count = store.query(f"SELECT (COUNT(*) AS ?n) WHERE {{ ?thing a <{expand(name)}> }}").rows[0][0]
        part = f"{dataset}-{name.partition(':')[2]}"
        rows += [(dataset, "void:classPartition", NamedNode(part)), (part, "void:class", _node(name))]
        rows += [(part, "void:entities", count)] if isinstance(count, Literal) else []
    return rows


def _node(name: str) -> NamedNode:
    return NamedNode(expand(name))

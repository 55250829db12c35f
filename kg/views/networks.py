"""GraphML and GEXF for network tools: things and events as nodes, what is said between them as edges.

Facts, evidence and articles are left out: they say where an edge comes from, and would be most of the picture.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.prefixes import expand
from kg.views.ordering import Group, subjects
from kg.views.terms import literal
from kg.views.turtle import Name, namer
from kg.views.xml import attribute, text

LEFT_OUT = ("dip:Fact", "dip:Evidence", "schema:NewsArticle")
GENERAL = ("schema:Event", "dip:Event", "schema:Organization", "schema:Person")
FIELDS = ("label", "label_en", "kind", "date", "status", "category")
VALUES = {"date": ("schema:startDate", "dip:concludedOn"), "status": ("dip:status",), "category": ("dip:category",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A thing or an event: its short IRI, the texts of `FIELDS` that it has, and predicate and IRI of what it names."""

    id: str
    types: tuple[str, ...]
    fields: dict[str, str]
    links: list[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """What one node says of another: both by their short IRIs, and the property."""

    number: int
    source: str
    relation: str
    target: str


def nodes(lines: Iterable[str], prefixes: Mapping[str, str]) -> Iterator[Node]:
    """The things and events of sorted lines."""
    name = namer(prefixes)
    for _, subject, group in subjects(lines):
        named = [(name(predicate), value) for predicate, value in group]
        types = [name(value) for predicate, value in named if predicate == "rdf:type"]
        if types and not set(types) & set(LEFT_OUT) and not name(subject).startswith("dip:"):
            yield _node(name(subject), types, named, name)


def _node(subject: str, types: list[str], group: Group, name: Name) -> Node:
    kind = next((kind for kind in types if kind not in GENERAL), types[0])
    labels = {(found.language or ""): found.value
              for predicate, value in group if predicate == "rdfs:label" and (found := literal(value))}  # fmt: skip
    fields = {"label": labels.get("ar") or next(iter(labels.values()), subject), "kind": kind.partition(":")[2] or kind}
    if "en" in labels:
        fields["label_en"] = labels["en"]
    for field, predicates in VALUES.items():
        values = [_text(value, name) for predicate, value in group if predicate in predicates]
        if values:
            fields[field] = " ".join(values)
    links = [(predicate, name(value)) for predicate, value in group if value[0] == "<" and predicate != "rdf:type"]
    return Node(id=subject, types=tuple(types), fields=fields, links=links)


def _text(value: str, name: Name) -> str:
    found = literal(value)
    return found.value if found else name(value).partition(":")[2]


def graphml(lines: Iterable[str], prefixes: Mapping[str, str]) -> Iterator[str]:
    """Sorted lines of one merged graph as GraphML, edges after nodes."""
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns={attribute(expand("graphml:"))}>\n'
    for key in FIELDS:
        yield f'  <key id="{key}" for="node" attr.name="{key}" attr.type="string"/>\n'
    yield '  <key id="relation" for="edge" attr.name="relation" attr.type="string"/>\n'
    yield '  <graph id="diplomacy" edgedefault="directed">\n'
    for part in network(lines, prefixes):
        yield _graphml_node(part) if isinstance(part, Node) else _graphml_edge(part)
    yield "  </graph>\n</graphml>\n"


def _graphml_node(node: Node) -> str:
    data = "".join(f'<data key="{key}">{text(value)}</data>' for key, value in node.fields.items())
    return f"    <node id={attribute(node.id)}>{data}</node>\n"


def _graphml_edge(edge: Edge) -> str:
    ends = f"source={attribute(edge.source)} target={attribute(edge.target)}"
    return f'    <edge id="e{edge.number}" {ends}><data key="relation">{text(edge.relation)}</data></edge>\n'


def gexf(lines: Iterable[str], prefixes: Mapping[str, str]) -> Iterator[str]:
    """Sorted lines of one merged graph as GEXF 1.2."""
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns={attribute(expand("gexf:"))} version="1.2">\n'
    yield '  <graph defaultedgetype="directed" mode="static">\n    <attributes class="node" mode="static">\n'
    for key in FIELDS[1:]:
        yield f'      <attribute id="{key}" title="{key}" type="string"/>\n'
    yield "    </attributes>\n    <nodes>\n"
    between = "    </nodes>\n    <edges>\n"
    for part in network(lines, prefixes):
        if isinstance(part, Node):
            yield _gexf_node(part)
        else:
            yield between + _gexf_edge(part)
            between = ""
    yield f"{between}    </edges>\n  </graph>\n</gexf>\n"


def _gexf_node(node: Node) -> str:
    values = "".join(
        f'<attvalue for="{key}" value={attribute(value)}/>' for key, value in node.fields.items() if key != "label"
    )
    head = f"id={attribute(node.id)} label={attribute(node.fields['label'])}"
    return f"      <node {head}><attvalues>{values}</attvalues></node>\n"


def _gexf_edge(edge: Edge) -> str:
    ends = f"source={attribute(edge.source)} target={attribute(edge.target)}"
    return f'      <edge id="{edge.number}" {ends} label={attribute(edge.relation)}/>\n'


def network(lines: Iterable[str], prefixes: Mapping[str, str]) -> Iterator[Node | Edge]:
    """All nodes, then the edges whose ends are nodes both; edges wait in a file."""
    seen: set[str] = set()
    with tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n") as waiting:
        for node in nodes(lines, prefixes):
            seen.add(node.id)
            yield node
            waiting.writelines(f"{node.id} {relation} {target}\n" for relation, target in node.links)
        waiting.seek(0)
        edges = (line[:-1].split(" ") for line in waiting)
        for number, (source, relation, target) in enumerate(edge for edge in edges if edge[2] in seen):
            yield Edge(number=number, source=source, relation=relation, target=target)

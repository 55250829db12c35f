"""The ontology: its terms as constants, its labels, and the shapes that every written graph must hold to.

Run as a module it writes `kg/vocab.py` anew: ``python -m kg.ontology``.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pyoxigraph import Literal, Quad, RdfFormat, parse

from kg import vocab

if TYPE_CHECKING:  # rdflib is slow to import, and needed only where shapes are checked
    from rdflib import Graph
    from rdflib.term import Node

PACKAGE = Path(__file__).parent
Triple = tuple["Node", "Node", "Node"]
FILES = ("diplomacy.ttl", "alignments.ttl")


class Problem(NamedTuple):
    """One way in which a graph does not conform: the node, the path, and the message of the shape."""

    node: str
    path: str
    message: str


def folder() -> Path:
    """The folder that holds the ontology: shipped inside the package, or beside it in a checkout."""
    shipped = PACKAGE / "_shipped" / "ontology"
    return shipped if shipped.is_dir() else PACKAGE.parent / "ontology"


@lru_cache(maxsize=1)
def graph() -> Graph:
    """All classes, properties, code lists and alignments."""
    from rdflib import Graph

    whole = Graph()
    for name in FILES:
        whole.parse(folder() / name, format="turtle")
    return whole


@lru_cache(maxsize=1)
def labels() -> Mapping[str, Mapping[str, str]]:
    """Term IRI to language to label."""
    found: dict[str, dict[str, str]] = {}
    for term, said, label, _ in triples():
        if said.value == vocab.RDFS_LABEL and isinstance(label, Literal):
            found.setdefault(term.value, {})[label.language or ""] = label.value
    return found


@lru_cache(maxsize=1)
def triples() -> tuple[Quad, ...]:
    """All that the ontology states, for who can do without rdflib."""
    return tuple(quad for name in FILES for quad in parse(path=folder() / name, format=RdfFormat.TURTLE))


def terms() -> Mapping[str, object]:
    """The prefixes and outside terms of `terms.toml`."""
    return tomllib.loads((folder() / "terms.toml").read_text("utf-8"))


@lru_cache(maxsize=1)
def shapes() -> Graph:
    """The SHACL shapes."""
    from rdflib import Graph

    return Graph().parse(folder() / "shapes.ttl", format="turtle")


def validate(triples: Iterable[Triple]) -> list[Problem]:
    """What in some triples breaks a shape, in a fixed order; empty when they conform."""
    from pyshacl import validate as shacl
    from rdflib import RDF, SH, Graph

    data = Graph()
    for triple in chain(triples, _listed()):
        data.add(triple)
    conforms, report, _ = shacl(
        data, shacl_graph=shapes(), ont_graph=graph(), inference="none", advanced=False, inplace=True
    )
    if conforms:
        return []
    problems = []
    for node in report.subjects(RDF.type, SH.ValidationResult):
        told = (str(report.value(node, term) or "") for term in (SH.focusNode, SH.resultPath, SH.resultMessage))
        problems.append(Problem(*told))
    return sorted(problems)


def _listed() -> Iterator[Triple]:
    """The members of the code lists, which the data refers to."""
    from rdflib import RDF, URIRef

    own = str(terms()["prefixes"]["dip"])  # type: ignore[index]
    for scheme in (URIRef(own + name) for name in ("Category", "AgreementKind", "Status")):
        for term in graph().subjects(RDF.type, scheme):
            yield term, RDF.type, scheme


def vocabulary() -> str:
    """The text of `kg/vocab.py`."""
    from rdflib import OWL, RDF, RDFS, SKOS

    data = terms()
    prefixes: dict[str, str] = data["prefixes"]  # type: ignore[assignment]
    outside: dict[str, list[str]] = data["terms"]  # type: ignore[assignment]
    own = sorted(
        str(s).removeprefix(prefixes["dip"])
        for s in set(graph().subjects(RDF.type, None))
        if str(s).startswith(prefixes["dip"])
        and (
            (s, RDF.type, OWL.Class) in graph()
            or (s, RDF.type, OWL.ObjectProperty) in graph()
            or (s, RDF.type, OWL.DatatypeProperty) in graph()
            or (s, RDF.type, SKOS.Concept) in graph()
            or (s, RDF.type, SKOS.ConceptScheme) in graph()
        )
    )
    lines = [
        '"""GENERATED from ontology/ by `python -m kg.ontology`: the IRIs of the graph. Do not edit."""',
        "",
        f'BASE = "{data["base"]}"',
        "",
        "PREFIXES = {",
    ]
    lines += [f'    "{prefix}": "{iri}",' for prefix, iri in sorted(prefixes.items())] + ["}", ""]
    for prefix in sorted({"dip", *outside}):
        for name in own if prefix == "dip" else sorted(outside[prefix]):
            lines.append(f'{_constant(prefix, name)} = "{prefixes[prefix]}{name}"')
        lines.append("")
    broader = {
        str(c): str(p)
        for c, p in graph().subject_objects(RDFS.subPropertyOf)
        if str(c).startswith(prefixes["dip"]) and str(p).startswith(prefixes["dip"])
    }
    lines.append("SUPER_PROPERTIES = {")
    for child, parent in sorted(broader.items()):
        below, above = (_constant("dip", term.removeprefix(prefixes["dip"])) for term in (child, parent))
        lines.append(f"    {below}: {above},")
    return "\n".join([*lines, "}", ""])


def _constant(prefix: str, name: str) -> str:
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper()
    kind = "C_" if name[:1].isupper() and name.isupper() else ""
    return (
        f"{prefix.upper()}_{kind}{snake}" if kind else f"{prefix.upper()}_{'' if name[:1].islower() else 'T_'}{snake}"
    )


if __name__ == "__main__":
    (PACKAGE / "vocab.py").write_text(vocabulary(), "utf-8")
    sys.stdout.write(f"kg/vocab.py: {len(vocabulary().splitlines())} lines\n")

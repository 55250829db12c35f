"""Turtle and TriG that people read and that change little when the graph does.

One block for each subject, one line for each predicate, the type and the names first; everything else sorted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import groupby

from kg.prefixes import expand
from kg.views.ordering import Group, sorted_lines, subjects

FIRST = ("rdf:type", "rdfs:label", "skos:prefLabel", "skos:altLabel", "schema:identifier", "rdf:subject",
         "rdf:predicate", "rdf:object")  # fmt: skip
_LOCAL = re.compile(
    r"[A-Za-z0-9_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff]"
    r"(?:[A-Za-z0-9_.\-\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff]*"
    r"[A-Za-z0-9_\-\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff])?"
)
_BARE = {
    "xsd:integer": re.compile(r"[+-]?[0-9]+"),
    "xsd:decimal": re.compile(r"[+-]?[0-9]*\.[0-9]+"),
    "xsd:boolean": re.compile(r"true|false"),
}
Name = Callable[[str], str]


def namer(prefixes: Mapping[str, str]) -> Name:
    """A function that gives an N-Triples term its Turtle form, with prefixes where they fit."""
    by_namespace = {namespace: prefix for prefix, namespace in prefixes.items()}
    datatypes = {f"<{expand(name)}>": pattern for name, pattern in _BARE.items()}

    @lru_cache(maxsize=1 << 17)
    def iri(term: str) -> str:
        cut = max(term.rfind("/"), term.rfind("#")) + 1
        prefix, local = by_namespace.get(term[1:cut]), term[cut:-1]
        return f"{prefix}:{local}" if prefix is not None and _LOCAL.fullmatch(local) else term

    def name(term: str) -> str:
        if term[0] == "<" and term[1] != "<":
            return iri(term)
        if term[0] != '"' or term[-1] != ">":
            return term
        value, _, datatype = term.rpartition("^^")
        bare = datatypes.get(datatype)
        return value[1:-1] if bare and bare.fullmatch(value, 1, len(value) - 1) else f"{value}^^{iri(datatype)}"

    return name


def header(prefixes: Mapping[str, str]) -> str:
    """The prefix declarations."""
    return "".join(f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in prefixes.items())


def turtle(lines: Iterable[str], prefixes: Mapping[str, str]) -> Iterator[str]:
    """Sorted lines as Turtle, or as TriG where they name graphs; yields one block after the other."""
    name = namer(prefixes)
    yield header(prefixes)
    for graph, members in groupby(subjects(lines), key=lambda member: member[0]):
        inner = "    " if graph else ""
        yield f"\n{name(graph)} {{\n" if graph else ""
        for index, (_, subject, group) in enumerate(members):
            gap = "" if graph and index == 0 else "\n"
            yield f"{gap}{inner}{name(subject)}\n{block(group, name, inner + '    ')} .\n"
        yield "}\n" if graph else ""


def block(group: Group, name: Name, indent: str) -> str:
    """Predicates and objects of one subject, each on a line of its own, without the final stop."""
    by_predicate: dict[str, list[str]] = {}
    for predicate, value in group:
        by_predicate.setdefault(predicate, []).append(value)
    written = []
    for predicate in sorted(by_predicate, key=_rank):
        values = f" ,\n{indent}    ".join(map(name, by_predicate[predicate]))
        written.append(f"{indent}{'a' if _rank(predicate)[0] == 0 else name(predicate)} {values}")
    return " ;\n".join(written)


@cache
def _rank(predicate: str) -> tuple[int, str]:
    order = {f"<{expand(known)}>": place for place, known in enumerate(FIRST)}
    return order.get(predicate, len(order)), predicate


def annotated(lines: Iterable[str], prefixes: Mapping[str, str]) -> Iterator[str]:
    """Sorted lines of one merged graph as RDF 1.2 Turtle: a fact annotates the triple that it is about.

    `s p o ~ fact {| … |}` where the triple stands in the graph; a fact about a triple that is only claimed
    is written as `fact rdf:reifies <<( s p o )>>`, which asserts nothing.
    """
    name = namer(prefixes)
    yield 'VERSION "1.2"\n' + header(prefixes)
    records = sorted_lines(_records(lines))
    for subject, group in groupby((record.split(" ", 1) for record in records), key=lambda parts: parts[0]):
        pieces = list(_statements(name(subject), [rest for _, rest in group], name))
        yield "\n" + "".join(pieces)


def _records(lines: Iterable[str]) -> Iterator[str]:
    """Plain triples and facts as `subject predicate object<TAB>fact<TAB>annotations`, so that they sort together."""
    fact, subject, predicate, value = (f"<{expand(name)}>" for name in ("dip:Fact", *FIRST[5:]))
    for _, about, group in subjects(lines):
        of = dict(group)
        if ({subject, predicate, value} <= of.keys()) and (f"<{expand('rdf:type')}>", fact) in group:
            rest = [f"{p} {o}" for p, o in group if p not in (subject, predicate, value)]
            yield "\t".join([f"{of[subject]} {of[predicate]} {of[value]}", about, *rest])
        else:
            yield from (f"{about} {p} {o}\t" for p, o in group)


def _statements(subject: str, records: list[str], name: Name) -> Iterator[str]:
    asserted = {record.partition("\t")[0] for record in records if record.endswith("\t")}
    plain: Group = []
    for record in records:
        triple, fact, *rest = record.split("\t")
        predicate, value = triple.split(" ", 1)
        notes: Group = [(p, o) for p, _, o in (line.partition(" ") for line in rest)]
        if not fact:
            plain.append((predicate, value))
        elif triple in asserted:
            yield f"{subject} {name(predicate)} {name(value)} ~ {name(fact)} {{|\n{block(notes, name, '    ')} |}} .\n"
        else:
            term = f"<<( {subject} {name(predicate)} {name(value)} )>>"
            yield f"{name(fact)} rdf:reifies {term} ;\n{block(notes, name, '    ')} .\n"
    if plain:
        yield f"{subject}\n{block(plain, name, '    ')} .\n"

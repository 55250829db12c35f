"""The page of the graph: one HTML file, drawn by pyvis, that opens offline."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad
from pyvis.network import Network

from kg import vocab

COLOURS = {
    vocab.SCHEMA_T_PERSON: "#3b6ea8", vocab.SCHEMA_T_COUNTRY: "#b5533c", vocab.SCHEMA_T_ORGANIZATION: "#6a8f3c",
    vocab.DIP_T_AGREEMENT: "#8a5aa8", vocab.DIP_T_EVENT: "#c9a227", vocab.SCHEMA_T_PLACE: "#777777",
    vocab.SCHEMA_T_CITY: "#777777",
}
MOST_NODES = 400
REMOTE = re.compile(r'<(?:link|script)\b[^>]*(?:href|src)\s*=\s*"https?:[^>]*>(?:\s*</script>)?', re.S)


def render(quads: Iterable[Quad], *, title: str | None = None) -> str:
    """A complete HTML page of the graph's things and events, the best connected first; the same quads give the same page.

    Statements are left out of the drawing, and of more than `MOST_NODES` nodes the rest; the page says how many.
    """
    plain = [q for q in quads if isinstance(q.graph_name, DefaultGraph)]
    labels, kinds, edges = _parts(plain)
    degree: dict[str, int] = {}
    for source, _, target in edges:
        degree[source] = degree.get(source, 0) + 1
        degree[target] = degree.get(target, 0) + 1
    shown = sorted(degree, key=lambda n: (-degree[n], n))[:MOST_NODES]
    network = Network(height="92vh", width="100%", directed=True, cdn_resources="in_line")
    for node in shown:
        network.add_node(node, label=labels[node], color=COLOURS[kinds[node]], size=10 + min(degree[node], 30))
    kept = set(shown)
    for source, name, target in edges:
        if source in kept and target in kept:
            network.add_edge(source, target, title=name)
    network.toggle_physics(len(shown) < 150)
    return _offline(network.generate_html(), f"{title or 'diplomacy-kg'}: {len(shown)} / {len(degree)}")


def _parts(plain: list[Quad]) -> tuple[dict[str, str], dict[str, str], list[tuple[str, str, str]]]:
    labels: dict[str, str] = {}
    kinds: dict[str, str] = {}
    statements: set[str] = set()
    for quad in plain:
        node = str(quad.subject.value)
        if quad.predicate.value == vocab.RDFS_LABEL and isinstance(quad.object, Literal) and quad.object.language == "ar":
            labels[node] = quad.object.value
        elif quad.predicate.value == vocab.RDF_TYPE and isinstance(quad.object, NamedNode):
            if quad.object.value in COLOURS:
                kinds.setdefault(node, quad.object.value)
            if quad.object.value == vocab.DIP_T_STATEMENT:
                statements.add(node)
    drawn = {n for n in labels if n in kinds and n not in statements}
    edges = sorted(
        {(q.subject.value, re.split(r"[#/]", q.predicate.value)[-1], q.object.value) for q in plain
         if isinstance(q.object, NamedNode) and q.subject.value in drawn and q.object.value in drawn})
    return labels, kinds, edges


def _offline(html: str, title: str) -> str:
    """The page without what pyvis would fetch, right to left, with a policy that forbids every request."""
    policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:"
    head = f'<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}"><title>{title}</title>'
    html = REMOTE.sub("", html).replace("<head>", head, 1).replace("<center>", "").replace("</center>", "")
    return "<!DOCTYPE html>\n" + html.replace("<html>", '<html lang="ar" dir="rtl">', 1) + f"<p>{title}</p>\n"

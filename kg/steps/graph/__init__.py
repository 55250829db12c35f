"""From the resolved graph to RDF: plain triples in the default graph, facts and evidence in one graph an article."""

from kg.steps.graph.addresses import iri
from kg.steps.graph.writer import Counts, to_quads

__all__ = ["Counts", "iri", "to_quads"]

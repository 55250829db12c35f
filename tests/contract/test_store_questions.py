"""The named questions answer the same in a folder, on `oxigraph serve` and on Virtuoso."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph
import pytest
from pyoxigraph import Quad, RdfFormat

from kg.store import questions
from kg.store.embedded import EmbeddedStore, open_store, write
from kg.store.remote import RemoteStore
from tests import synthetic
from tests.servers import SERVERS
from tests.unit.test_queries import SAMPLE
from tests.unit.test_store_answers import ANSWERS, GRAPH


def everything() -> list[Quad]:
    """A made-up graph of some size, and the one in which every question has an answer."""
    return [*synthetic.quads(12), *pyoxigraph.parse(path=str(GRAPH), format=RdfFormat.TRIG)]


@pytest.fixture(scope="module")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedStore]:
    folder = tmp_path_factory.mktemp("embedded")
    write(everything(), folder)
    with open_store(folder) as store:
        yield store


@pytest.fixture(scope="module", params=SERVERS)
def remote(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RemoteStore]:
    with SERVERS[request.param](tmp_path_factory.mktemp(request.param)) as server, RemoteStore(server) as store:
        store.load(everything())
        yield store


@pytest.mark.parametrize("name", questions.questions())
def test_same_rows_everywhere(embedded: EmbeddedStore, remote: RemoteStore, name: str) -> None:
    question = questions.find(name)
    given = {p.name: SAMPLE[p.kind] for p in question.parameters if p.required}
    assert_same(embedded, remote, name, given, "ar")


@pytest.mark.parametrize(("name", "given", "wanted"), ANSWERS)
def test_same_answers_by_every_parameter(
    embedded: EmbeddedStore, remote: RemoteStore, name: str, given: dict[str, str], wanted: str
) -> None:
    assert_same(embedded, remote, name, given, "en")


def test_order_of_loading_changes_no_answer(tmp_path: Path) -> None:
    """Where a limit cuts through events of the same day, the rows are the same, however they came into the store."""
    known = list(synthetic.quads(120))
    write(known, tmp_path / "forward")
    write(reversed(known), tmp_path / "backward")
    with open_store(tmp_path / "forward") as one, open_store(tmp_path / "backward") as other:
        for name, question in questions.questions().items():
            given = {p.name: SAMPLE[p.kind] for p in question.parameters if p.required}
            assert questions.ask(one, name, given).rows == questions.ask(other, name, given).rows, name


def assert_same(embedded: EmbeddedStore, remote: RemoteStore, name: str, given: dict[str, str], lang: str) -> None:
    """Both answer with the same rows, whatever their order."""
    ours = questions.ask(embedded, name, given, lang=lang, limit=5000)
    theirs = questions.ask(remote, name, given, lang=lang, limit=5000)
    assert theirs.variables == ours.variables
    assert sorted(map(str, theirs.rows)) == sorted(map(str, ours.rows))

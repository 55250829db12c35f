"""The named questions answer the same in a folder, on `oxigraph serve` and on Virtuoso."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kg.store import questions
from kg.store.embedded import EmbeddedStore, open_store, write
from kg.store.remote import RemoteStore
from tests import synthetic
from tests.servers import SERVERS
from tests.unit.test_queries import SAMPLE


@pytest.fixture(scope="module")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedStore]:
    folder = tmp_path_factory.mktemp("embedded")
    write(synthetic.quads(12), folder)
    with open_store(folder) as store:
        yield store


@pytest.fixture(scope="module", params=SERVERS)
def remote(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RemoteStore]:
    with SERVERS[request.param](tmp_path_factory.mktemp(request.param)) as server, RemoteStore(server) as store:
        store.load(synthetic.quads(12))
        yield store


@pytest.mark.parametrize("name", questions.questions())
def test_same_rows_everywhere(embedded: EmbeddedStore, remote: RemoteStore, name: str) -> None:
    question = questions.find(name)
    given = {p.name: SAMPLE[p.kind] for p in question.parameters if p.required}
    ours = questions.ask(embedded, name, given, limit=5000)
    theirs = questions.ask(remote, name, given, limit=5000)
    assert theirs.variables == ours.variables
    assert sorted(map(str, theirs.rows)) == sorted(map(str, ours.rows))

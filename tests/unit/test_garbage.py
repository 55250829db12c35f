"""While a build runs nothing looks for garbage, and afterwards all is as the caller had it."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from kg import pipeline
from kg.garbage import uncollected


@pytest.fixture(params=[True, False])
def collecting(request: pytest.FixtureRequest):
    """Whether the caller has the search on; put back as it was."""
    before = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield request.param
    (gc.enable if before else gc.disable)()


def test_the_search_is_off_within_and_as_before_behind(collecting):
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled() is collecting


def test_a_fault_leaves_it_as_before(collecting):
    with pytest.raises(ZeroDivisionError), uncollected():
        raise ZeroDivisionError
    assert gc.isenabled() is collecting


def test_a_build_of_the_library_runs_without_it(tmp_path: Path, collecting):
    article = tmp_path / "a.txt"
    article.write_text("title: زيارة\npublished: 2024-05-01\n\nزار الرئيس الفرنسي إيمانويل ماكرون مدريد.\n", "utf-8")
    seen = []
    pipeline.build([str(article)], progress=lambda _: seen.append(gc.isenabled()))
    assert seen == [False]
    assert gc.isenabled() is collecting

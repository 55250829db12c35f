"""One article that the reading fails at does not take the others with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import pipeline
from kg.knowledge import Knowledge
from kg.model import RawPage, Reading
from kg.pipeline import build, extract

TEXT = "التقى وزير الخارجية المصري بدر عبد العاطي نظيره الأردني أيمن الصفدي في عمان يوم الأحد 9 يونيو 2024."


def test_a_fault_in_one_article_loses_only_that_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(f"لقاء في عمان\n\n{TEXT}\n\nوأكد الوزيران أهمية التعاون بين البلدين.\n")

    def failing(page: RawPage, knowledge: Knowledge | None = None) -> Reading:
        if page.identifier == "b":
            raise IndexError("tuple index out of range")
        return extract(page, knowledge)

    monkeypatch.setattr(pipeline, "extract", failing)
    built = build([str(tmp_path)])
    assert built.counts.articles == 2
    (error,) = built.left_out
    assert error.where == "b"
    assert "IndexError: tuple index out of range; test_pipeline.py, line" in error.reason

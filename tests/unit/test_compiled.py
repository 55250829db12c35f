"""The knowledge that the wheel carries ready made: the same as what is made of the data, and never a stale one."""

import shutil
from pathlib import Path

import pytest

from kg.knowledge import PACKAGE, Knowledge
from kg.knowledge.compiled import CODE, DATA, PLACE, read_compiled, write_compiled
from kg.model import RawPage
from kg.pipeline import extract

TEXT = """القمة في نيروبي
نيروبي 3 يوليو 2023 - التقى الرئيس الكيني وليام روتو نظيره الأوغندي يوويري موسيفيني يوم الاثنين، ووقعا اتفاقية للتجارة.
وقال وزير الخارجية الكيني إن بلاده ستنضم إلى الاتفاق."""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with the data, the code and the compiled knowledge of ours."""
    copy = tmp_path_factory.mktemp("package")
    for folder in (*DATA, *CODE):
        shutil.copytree(PACKAGE / folder, copy / folder)
    (copy / PLACE).parent.mkdir()
    write_compiled(Knowledge(), copy, copy / PLACE)
    return copy


def test_it_reads_an_article_as_the_knowledge_made_anew_does(package: Path) -> None:
    page = RawPage(identifier="a", text=TEXT)
    found = extract(page, read_compiled(package))
    assert found.happenings
    assert found == extract(page, Knowledge())


def test_a_checkout_has_none(tmp_path: Path) -> None:
    assert read_compiled(tmp_path) is None


@pytest.mark.parametrize("path", ["world/topics.csv", "lang/ar/nouns.toml", "knowledge/forms.py", "match/fold.py"])
def test_it_is_passed_over_when_data_or_code_have_changed(package: Path, path: str) -> None:
    content = (package / path).read_bytes()
    (package / path).write_bytes(content + b"\n")
    assert read_compiled(package) is None
    (package / path).write_bytes(content)
    assert read_compiled(package) is not None

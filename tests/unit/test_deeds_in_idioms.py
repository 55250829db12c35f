"""Deeds told with idioms: what is put, thrown, shared, won or carried; and what two states do to one another."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import vocab
from kg.model import Happening
from kg.pipeline import build
from tests.short import told

END = "\n\nوبقي الطقس معتدلا في المدينة حتى ساعة متأخرة من الليل دون أي تغيير يذكر."

# sentence, class, role (any where none is told), who plays it, status
READ = [
    ("وضعت مصر محمد مرسي رهن الإقامة الجبرية.", "Action", "target", "mohamed_morsi", "Occurred"),
    ("تولت توغو دور الوسيط في غينيا بيساو.", "Action", "target", "GNB", "Occurred"),
    ("حظيت ليبيا باعتراف نيجيريا بعد أشهر من القتال.", "Action", "actor", "NGA", "Occurred"),
    ("عرقلت بولندا اعتماد موازنة الاتحاد الأوروبي.", "Action", "actor", "POL", "Occurred"),
    ("اكتمل خروج القوات الأميركية من أفغانستان.", "Action", "actor", "USA", "Occurred"),
    ("أمطرت إيران إسرائيل بوابل من الصواريخ.", "Action", "target", "ISR", "Occurred"),
    ("التحقت مصر وإثيوبيا بتجمع بريكس.", "Accession", "", "brics", "Occurred"),
    ("استعاد المغرب مقعده في الاتحاد الأفريقي.", "Accession", "participant", "MAR", "Occurred"),
    ("أبصر الاتحاد الأفريقي النور في دوربان.", "Founding", "", "african_union", "Occurred"),
    ("تخلى حسني مبارك عن منصبه بعد أسابيع من الاحتجاج.", "Appointment", "target", "hosni_mubarak", "Occurred"),
    ("تراجعت سورينام وليبيريا عن الاعتراف باستقلال كوسوفو.", "Action", "target", "XKX", "Occurred"),
    ("ستدشن الهند سفارتها في ليبيا.", "Action", "actor", "IND", "Planned"),
]
# who brought two together, by the adjective of a state
SPONSORED = [
    ("تبادلت روسيا وأوكرانيا الأسرى بوساطة إماراتية.", "ARE"),
    ("وقعت أرمينيا وأذربيجان اتفاق سلام برعاية أميركية.", "USA"),
]
# words of the same idioms that tell of no deed
NOT_DONE = [
    "وضعت مصر خطة جديدة رهن الدراسة في وزارة الزراعة.",
    "أمطرت السماء في إيران يوم أمس بغزارة.",
    "التحق أبناء الجالية المصرية بمدارس المدينة.",
    "تقاسمت مصر والمغرب صدارة المجموعة بعد التعادل.",
]


def _plays(happening: Happening, role: str, who: str) -> bool:
    return any(p.value.endswith(f":{who}") for p in happening.parts if role in ("", p.role))


@pytest.mark.parametrize(("text", "cls", "role", "who", "status"), READ)
def test_idioms_tell_of_deeds(text: str, cls: str, role: str, who: str, status: str) -> None:
    found = [h for h in told(text) if h.cls == cls and _plays(h, role, who)]
    assert [h.status for h in found] == [status], told(text)


@pytest.mark.parametrize("text", NOT_DONE)
def test_what_looks_like_an_idiom_of_a_deed(text: str) -> None:
    assert [h for h in told(text) if h.cls in ("Action", "Accession", "Founding")] == []


@pytest.mark.parametrize(("text", "who"), SPONSORED)
def test_sponsors_by_their_adjectives(text: str, who: str) -> None:
    (found,) = (h for h in told(text) if h.categories[:1] == ("CONSULT",) and h.cls == "Action")
    assert found.values("actor") == (f"country:{who}",)


def _sides(tmp_path: Path, text: str) -> tuple[set[str], set[str]]:
    (tmp_path / "a.txt").write_text(f"published: 2024-06-12\n\n{text}{END}", "utf-8")
    quads = list(build([str(tmp_path / "a.txt")]).quads)
    actors, targets = (
        {q.object.value.rsplit("/", 1)[-1] for q in quads if q.predicate.value == role}
        for role in (vocab.DIP_ACTOR, vocab.DIP_TARGET)
    )
    return actors, targets


def test_what_two_states_do_to_one_another_each_does_and_suffers(tmp_path: Path) -> None:
    both = {"EGY", "CYP"}
    assert _sides(tmp_path, "تتقاسم مصر وقبرص كلفة خط الأنابيب الجديد.") == (both, both)


def test_those_who_set_up_ties_do_it_to_one_another(tmp_path: Path) -> None:
    both = {"EGY", "CYP"}
    assert _sides(tmp_path, "نسجت مصر علاقات دبلوماسية كاملة مع قبرص.") == (both, both)

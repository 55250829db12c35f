"""What Arabic news has for blaming, warning, asking, praising, rejecting and giving way. Every sentence is our own."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.model import RawPage
from kg.pipeline import extract

TAIL = "\n\nوهذه فقرة ثانية طويلة بما يكفي لكي يقرأ النص كله على أنه مقال كامل."
WHO = "الرئيس الفرنسي إيمانويل ماكرون"
SPEAKER = "person:emmanuel_macron"
WAYS = {
    "ACCUSE": [
        "وعبر {} عن امتعاضه من تصريحات أنقرة.",
        "وأعرب {} عن استغرابه من موقف تركيا.",
        "وأبدى {} استهجانه للقرار التركي.",
        "وشن {} هجوما لاذعا على الحكومة التركية.",
        "وصب {} جام غضبه على تركيا.",
        "وألقى {} باللائمة على روسيا في فشل المحادثات.",
        "وعاب {} على أوروبا صمتها.",
        "وفضح {} ممارسات النظام.",
        "ودان {} الهجوم على السفارة.",
        "ووصف {} الصفقة بأنها فدية.",
    ],
    "THREATEN": [
        "وأطلق {} تحذيرا من اندلاع حرب إقليمية.",
        "ودق {} ناقوس الخطر بشأن الوضع في السودان.",
        "وتعهد {} بالرد على الهجوم.",
        "وخير {} إيران بين التفاوض والعقوبات.",
        "وقال {} إن بلاده لن تسمح لأحد بتهديد الاستقرار.",
    ],
    "REQUEST": [
        "وأطلق {} نداء عاجلا لوقف إطلاق النار.",
        "وعبر {} عن تطلعه إلى زيارة القاهرة.",
        "ووضع {} شروطا لاستئناف المحادثات.",
    ],
    "SUPPORT": [
        "ونوه {} بجهود الوساطة القطرية.",
        "وحيا {} صمود الشعب الأوكراني.",
        "وساند {} مطالب الفلسطينيين.",
        "وعبر {} عن مساندته للمبادرة.",
        "وترحم {} على ضحايا الهجوم.",
        "واحتفى {} باتفاق السلام.",
        "ونقل {} تحياته إلى الملك.",
        "وتمنى {} التوفيق للاعبين.",
    ],
    "REJECT": [
        "وسجل {} اعتراضه على القرار.",
        "وقلل {} من أهمية الخلاف مع ألمانيا.",
        "ونأى {} بنفسه عن تصريحات وزيره.",
        "واعتذر {} عن عدم قبول العرض.",
        "وأعلن {} مقاطعة القمة.",
        "وأعلن {} انسحاب بلاده من الاتفاق.",
    ],
    "COOPERATE": ["وأبدى {} انفتاحه على الحوار مع إيران.", "وعرض {} خدماته لحل الأزمة."],
    "AGREE": ["وقطع {} وعدا بزيادة الاستثمارات.", "وأعطى {} الضوء الأخضر للاتفاق."],
    "AID": ["وأعلن {} تقديم مساعدات بقيمة مئة مليون يورو إلى لبنان.", "وتعهد {} بدعم الاقتصاد اللبناني."],
    "YIELD": ["وتنازل {} عن مطلبه.", "وسلم {} بالأمر الواقع."],
    "CONSULT": ["ولم يستبعد {} عقد لقاء قريب.", "وقدر {} عدد الضحايا بألف شخص."],
}


@pytest.mark.parametrize(("category", "text"), [(c, text) for c, texts in WAYS.items() for text in texts])
def test_news_has_many_ways_to_say_it(category: str, text: str) -> None:
    page = RawPage(identifier="ways", text=text.format(WHO) + TAIL, meta={"published": "2024-06-10"})
    said = [h for h in extract(page, load()).happenings if h.cls == "Statement" and SPEAKER in h.values("speaker")]
    assert category in {c for h in said for c in h.categories}


@pytest.mark.parametrize(
    "text",
    [
        "وزاد {} عدد المستشارين في القصر.",
        "ودق {} باب القاعة.",
        "وأطلق {} قمرا صناعيا.",
        "وقطع {} الشريط.",
        "وقدم {} ضيفه إلى الحضور.",
    ],
)
def test_the_same_verbs_say_nothing_without_their_words(text: str) -> None:
    page = RawPage(identifier="ways", text=text.format(WHO) + TAIL, meta={"published": "2024-06-10"})
    assert not [h for h in extract(page, load()).happenings if h.cls == "Statement"]


@pytest.mark.parametrize(
    "text",
    [
        "وجاء على لسان {} أن باريس ترفض التهجير.",
        "وباريس ترفض التهجير، على حد قول {}.",
        "وبحسب {} فإن باريس ترفض التهجير.",
        "«القرار غير مقبول»، هكذا قال {} أمس.",
        "«القرار غير مقبول»، بهذه الكلمات علق {} على التطورات.",
        "وألقى {} كلمة شدد فيها على أن القرار غير مقبول.",
        "وما فتئ {} يرفض المقترح الأمريكي.",
    ],
)
def test_words_stand_in_many_places(text: str) -> None:
    page = RawPage(identifier="ways", text=text.format(WHO) + TAIL, meta={"published": "2024-06-10"})
    said = [h for h in extract(page, load()).happenings if h.cls == "Statement" and not h.said_by]
    assert {(key, "REJECT" in h.categories) for h in said for key in h.values("speaker")} >= {(SPEAKER, True)}


def test_what_a_state_says_by_somebodys_account_is_his_account() -> None:
    text = "وباريس ترفض التهجير، على حد قول الرئيس المصري عبد الفتاح السيسي."
    page = RawPage(identifier="ways", text=text + TAIL, meta={"published": "2024-06-10"})
    inner = [h for h in extract(page, load()).happenings if h.values("speaker") == ("country:FRA",)]
    assert [h.said_by for h in inner] == [("person:abdel_fattah_el_sisi",)]

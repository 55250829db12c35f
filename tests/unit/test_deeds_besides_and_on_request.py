"""Deeds that a participle tells besides, and deeds of those who are given time or asked for them."""

from __future__ import annotations

import pytest

from tests.short import deeds, done, keys, statements

# sentence, doer, whom it is done to, category
READ = [
    ("وانضمت النرويج إلى المبادرة، مرسلة شحنة أدوية إلى ناميبيا.", "NOR", "NAM", "AID"),
    ("وانسحبت كندا من المعاهدة، فارضة عقوبات على كوبا، ومغلقة سفارتها في هافانا.", "CAN", "CUB", "SANCTION"),
    ("ورحبت كندا بالقرار، رافعة العقوبات عن كوبا ومعيدة سفيرها إلى هافانا.", "CAN", "CUB", "YIELD"),
    ("وأقدمت كولومبيا على الخطوة ذاتها، معترفة بدولة فلسطين.", "COL", "PSE", "SUPPORT"),
    ("وتريثت كندا أسبوعا، ثم رفعت العقوبات عن كوبا.", "CAN", "CUB", "YIELD"),
    ("وتتمتع غينيا بدعم فرنسا في هذا الملف منذ سنوات.", "FRA", "GIN", "SUPPORT"),
    ("وقدمت هولندا لأوكرانيا حزمة جديدة قيمتها 175 مليون يورو.", "NLD", "UKR", "AID"),
    ("وختم الوزير الكندي زيارته لهايتي، معلنا عن مساعدات بقيمة مليون دولار إلى هايتي.", "CAN", "HTI", "AID"),
]
# sentence, doer, whom it is not done to in the category
NOT_READ = [
    ("وأعلنت النرويج مبادرة ممولة من بلجيكا لدعم المدارس في ناميبيا.", "NOR", "BEL", "AID"),
    ("وقدمت هولندا للجنة حزمة جديدة من المقترحات بشأن أوكرانيا.", "NLD", "UKR", "AID"),
    ("وأكدت كندا أنها لن تكون داعمة لأي انقلاب في مالي.", "CAN", "MLI", "SUPPORT"),
    ("ومنحت كندا رواندا مهلة أسبوع لسحب قواتها من الكونغو الديمقراطية.", "CAN", "RWA", "AID"),
]
# sentence, who is to do it
ASKED = [
    ("أمهل الاتحاد الأفريقي حكومة غينيا عشرة أيام كي تفرج عن بحارة من غانا.", "GIN"),
    ("أمهلت كندا رواندا أسبوعا لسحب قواتها من الكونغو الديمقراطية.", "RWA"),
    ("ومنحت كندا رواندا مهلة أسبوع لسحب قواتها من الكونغو الديمقراطية.", "RWA"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), READ, ids=range(len(READ)))
def test_what_a_participle_tells_besides_is_read(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


@pytest.mark.parametrize(("text", "doer", "target", "category"), NOT_READ, ids=range(len(NOT_READ)))
def test_what_only_describes_is_not(text: str, doer: str, target: str, category: str) -> None:
    assert not done(text, doer, target, category)


@pytest.mark.parametrize(("text", "doer"), ASKED, ids=range(len(ASKED)))
def test_who_is_given_time_is_to_do_it(text: str, doer: str) -> None:
    (deed,) = deeds(text)
    assert (keys(deed, "actor"), deed.status) == ({doer}, "Planned")
    assert keys(statements(text)[0], "addressee") == {doer}

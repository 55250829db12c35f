"""Who is sent, whom the receiver of a traveller means, where somebody spoke on his way, what goes on with plans."""

from __future__ import annotations

from tests.short import keys, of_class, statements, told


def test_who_is_sent_travels_and_not_the_sender() -> None:
    (visit,) = of_class("أوفد الرئيس الفرنسي إيمانويل ماكرون مستشاره إيمانويل بون إلى موسكو.", "Visit")
    assert keys(visit, "actor", "participant") == {"emmanuel_bonne"}


def test_those_sent_without_a_name_go_for_their_state() -> None:
    text = "قرر الرئيس التركي رجب طيب أردوغان أن يوفد مسؤولين رفيعي المستوى إلى ليبيا."
    (visit,) = of_class(text, "Visit")
    assert (keys(visit, "actor"), visit.status) == ({"TUR"}, "Planned")


def test_who_receives_a_traveller_meets_him_whatever_his_tour_takes_in() -> None:
    text = (
        "وصل رئيس الوزراء الياباني فوميو كيشيدا إلى الرياض أمس ضمن جولة تشمل أبو ظبي والدوحة."
        " واستقبله ولي العهد السعودي الأمير محمد بن سلمان وبحث معه التعاون بين البلدين."
    )
    (met,) = of_class(text, "Meeting")
    assert keys(met, "host", "participant") == {"mohammad_bin_salman", "fumio_kishida"}
    assert all("ARE" not in keys(h, "about", "participant") for h in told(text))


def test_words_on_the_way_are_said_where_somebody_stops() -> None:
    text = (
        "تصل وزيرة الخارجية الألمانية أنالينا بيربوك إلى القاهرة اليوم."
        " وقالت بيربوك لدى توقفها في أثينا إن على مصر أن تراجع سياساتها."
    )
    (said,) = statements(text)
    assert keys(said, "location") == {"athens"}


def test_also_goes_on_with_what_is_to_come() -> None:
    text = (
        "ستوقع كينيا وأوغندا اتفاقا للتجارة في نيروبي."
        " كما يوقع الرئيس الكيني وليام روتو ميثاق البحيرات مع وزير خارجية رواندا."
    )
    assert {h.status for h in of_class(text, "Signing")} == {"Planned"}


def test_who_faces_the_press_with_somebody_meets_him() -> None:
    text = "قال وزير الخارجية الإيطالي أنطونيو تاياني في مؤتمر صحفي مع نظيره الليبي في روما إن بلاده تدعم الانتخابات."
    (met,) = of_class(text, "Meeting")
    assert "antonio_tajani" in keys(met, "participant")
    assert keys(met, "location") == {"rome"}

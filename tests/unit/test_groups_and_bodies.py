"""Groups without a name that act, and how far the names of bodies reach that no list has.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import steps


def met(text: str) -> set[str]:
    """The labels of all who take part in what a short article tells."""
    told = steps(text).reading
    labels = {e.key: e.label for e in told.entities}
    roles = ("participant", "actor", "target", "host", "speaker")
    return {labels[k] for h in told.happenings for k in h.values(*roles)}


def named(text: str) -> set[str]:
    """The bodies that a short article names: what each is called where the world does not know it."""
    linked = steps(text).linked
    keys = {k for s in linked.sentences for item in s.items for k in item.keys if k.startswith("organization:")}
    return {linked.made[k].label for k in keys if k in linked.made}


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("اجتمع وزراء طاقة دول الجوار في لومي السبت لبحث الربط الكهربائي.", "وزراء طاقة دول الجوار"),
        ("والتقى الرئيس التنزاني شيوخ العشائر الكينية في دودوما الخميس.", "شيوخ العشائر الكينية"),
        ("وانطلقت في نيروبي محادثات السلام بين الحكومة الموزمبيقية والمتمردين الثلاثاء.", "المتمردون"),
        ("والتقى وفد المعارضة البوروندية وزير الخارجية البلجيكي في جنيف.", "المعارضة البوروندية"),
        ("وعقد الوسيط في كمبالا لقاء مع ممثلي الأحزاب السياسية الأحد.", "الأحزاب السياسية"),
        ("واجتمع وزراء الزراعة الأفارقة في كمبالا الأحد لبحث خطة الغذاء.", "وزراء الزراعة الأفارقة"),
        ("وأسقط الانفصاليون الموالون لروسيا مروحية أوكرانية الأحد.", "الانفصاليون الموالون لروسيا"),
        ("واحتجز الانقلابيون في بوركينا فاسو الرئيس روك كابوري داخل مقر إقامته.", "الانقلابيون"),
        ("واستقبلت الرئيسة الهندية رجال الأعمال الفيتناميين في نيودلهي صباح الاثنين.", "رجال الأعمال الفيتناميون"),
    ],
)
def test_a_group_without_a_name_takes_part(text: str, group: str) -> None:
    assert group in met(text)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("وقالت الصحيفة المعارضة إن الوزير الكيني زار أديس أبابا الأحد.", "المعارضة"),
        ("ورغم المعارضة الشديدة التقى الوزير الكيني نظيره الإثيوبي في نيروبي.", "المعارضة الشديدة"),
        ("وكانت أحوال رجال الحي هادئة حين وصل الوزير الكيني إلى أديس أبابا.", "رجال الحي"),
    ],
)
def test_a_word_that_only_looks_like_a_group_is_none(text: str, group: str) -> None:
    assert group not in met(text)


def test_who_tells_of_a_group_goes_on_to_speak() -> None:
    told = steps(
        "أما أردوغان فتعهد بأن تبقى المعارضة المعتدلة في مواقعها، واتهم وحدات حماية الشعب بخرق الهدنة."
    ).reading
    speakers = {k for h in told.happenings if h.cls == "Statement" for k in h.values("speaker")}
    assert speakers == {"person:recep_tayyip_erdogan"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("نظمت مؤسسة كلاوس هوفمان ندوة في عمان عن مستقبل المنطقة.", "مؤسسة كلاوس هوفمان"),
        ("وقعت جامعة نايف العربية للعلوم الأمنية اتفاقا مع ماليزيا.", "جامعة نايف العربية للعلوم الأمنية"),
        ("ورفضت حركة الشعب الاتفاق مع ماليزيا.", "حركة الشعب"),
        ("وأبرمت جامعة الملك خالد اتفاقا مع ماليزيا.", "جامعة الملك خالد"),
        ("وأمرت المحكمة الأفريقية لحقوق الإنسان مالي بدفع تعويض.", "المحكمة الأفريقية لحقوق الإنسان"),
        ("وبحثت جبهة تحرير أوروميا والحكومة الإثيوبية الهدنة في زنجبار.", "جبهة تحرير أوروميا"),
        ("واستأنفت الخطوط الجوية النيجيرية رحلاتها إلى أكرا.", "الخطوط الجوية النيجيرية"),
        ("وأدانت دار الإفتاء الجزائرية الهجوم.", "دار الإفتاء الجزائرية"),
        ("وأعلن جهاز الأمن الوطني البلغاري اعتقال خلية.", "جهاز الأمن الوطني البلغاري"),
        ("وقرر مجلس الأمن والدفاع التشادي قطع العلاقات مع كندا.", "مجلس الأمن والدفاع التشادي"),
        ("وأكد الوزير دور الوكالة الغانية للشراكة من أجل التنمية.", "الوكالة الغانية للشراكة من أجل التنمية"),
        ("ومدد المجلس ولاية فريق الخبراء حتى الأول من يوليو.", "فريق الخبراء"),
    ],
)
def test_a_body_that_no_list_has_is_named_to_its_end(text: str, name: str) -> None:
    assert name in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "وكانت حركة السفن في القناة بطيئة بسبب الضباب.",
        "وتوقع الخبير تعافي الحركة الجوية بعد الشتاء.",
        "واشتد القتال على الجبهة الشمالية منذ الفجر.",
        "ووقع الوزيران الاتفاق في جامعة زيوريخ مساء السبت.",
        "وتعمل شركة صغيرة في القرية على بيع الألبان.",
        "ووضع الوزير حجر الأساس لمركز صحي في الضاحية.",
        "وبحث الجانبان البرنامج النووي الإيراني.",
    ],
)
def test_what_only_looks_like_a_body_is_none(text: str) -> None:
    assert named(text) == set()


def test_a_body_is_called_without_its_state_as_well() -> None:
    linked = steps("شاركت الكتلة الديمقراطية السودانية في ورشة أسمرة.").linked
    names = next(names for key, names in linked.names.items() if key in linked.made)
    assert {"الكتلة الديمقراطية السودانية", "الكتلة الديمقراطية"} <= names


def test_who_leads_an_organisation_meets_who_leads_a_state() -> None:
    told = steps("التقى الأمين العام لرابطة آسيان كاو كيم هورن رئيس تيمور الشرقية في ديلي.").reading
    assert {(r.property, r.object) for r in told.relations} == {("chiefOf", "organization:asean")}


def people(text: str) -> set[str]:
    """The names of people that a short article has and the world does not."""
    linked = steps(text).linked
    return {k.split("~")[1] for s in linked.sentences for i in s.items for k in i.keys if k.startswith("person:~")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("واستبعد وزير الصناعة التشيكي كاريل دفورجاك حدوثه هذا العام.", "كاريل_دفورجاك"),
        ("وقال المحلل السياسي أندريه كورتوف إن الحل قريب.", "اندريه_كورتوف"),
    ],
)
def test_a_name_of_somebody_unknown_begins_and_ends(text: str, name: str) -> None:
    assert name in people(text)


def test_good_faith_and_satellites_are_no_people() -> None:
    assert people("ودعا الوسيط إلى التفاوض عن حسن نية قبل إطلاق قمر صناعي كيني.") == set()


def test_several_without_a_name_stand_for_who_sends_them() -> None:
    told = steps("اجتمع ممثلون عن الاتحاد الأفريقي بوزير الخارجية التايلاندي في بانكوك الأحد.").reading
    (meeting,) = (h for h in told.happenings if h.cls == "Meeting")
    assert "organization:african_union" in meeting.values("participant", "organizer")


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("ووقعت زامبيا والدول الضامنة الثلاث اتفاق سلام في لومي الأحد.", "الدول الضامنة الثلاث"),
        ("ووقعت زامبيا والدول الست الكبرى اتفاق سلام في لومي الأحد.", "الدول الست الكبرى"),
        ("والتقى وزراء خارجية الدول الثماني الصناعية الرئيس الكيني في روما.", "الدول الثماني الصناعية"),
        ("وأعلنت القوى الكبرى دعمها لخطة الحكومة الزامبية.", "الدول الكبرى"),
        ("وتعهدت الدول الراعية بتقديم الدعم لزامبيا.", "الدول الراعية"),
        ("واقترحت زامبيا عقد لقاء في مايو المقبل قبل قمة للمانحين في بروكسل في يونيو.", "المانحون"),
    ],
)
def test_states_told_by_their_number_or_kind_take_part(text: str, group: str) -> None:
    assert group in met(text)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("وكانت زامبيا من الدول القليلة التي وقعت اتفاقا مع كينيا.", "الدول القليلة"),
        ("ووقعت الدول الثلاث زامبيا وكينيا وتنزانيا اتفاقا في لومي.", "الدول الثلاث"),
        ("ودعت القوى الكبرى إلى ضبط النفس.", "الدول الكبرى"),
        ("وأيدت كل الدول الأعضاء الأخرى في المجلس مشروع القرار.", "دول العالم"),
    ],
)
def test_states_that_are_few_named_or_asked_are_no_group(text: str, group: str) -> None:
    told = steps(text).reading
    labels = {e.key: e.label for e in told.entities}
    assert group not in {labels[k] for h in told.happenings for k in h.values("participant", "actor", "speaker")}


def test_no_years_are_counted_before_a_year() -> None:
    told = steps("واجتمعت الدول الضامنة الثلاث عام 2015 مع الرئيس الكيني في روما.").reading
    assert [h.moment.value for h in told.happenings if h.cls == "Meeting" and h.moment] == ["2015"]

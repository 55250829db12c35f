"""Who is at a gathering because of what he does at it, and journeys that an invitation or another verb tells of."""

from __future__ import annotations

import pytest

from tests.short import keys, told

AT_GATHERINGS = [
    ("وفي الجلسة الختامية للقمة العربية بالمنامة، ألقى أنطونيو غوتيريش خطابا قصيرا.", "antonio_guterres"),
    ("ودعا ويليام روتو، في مداخلته أمام المؤتمر الدولي لدعم الصومال في لندن، إلى مزيد من المال.", "william_ruto"),
    ("اختتم جاستن ترودو مشاركته في قمة أبيك بليما بلقاء قصير.", "justin_trudeau"),
    ("توجه ويليام روتو إلى بكين حيث سيحضر منتدى التعاون الصيني الأفريقي.", "william_ruto"),
    ("وقالت كايا كالاس على هامش مشاركتها في مؤتمر ميونيخ للأمن إن القارة مطالبة بالمزيد.", "kaja_kallas"),
    ("شهد مؤتمر باندونغ عام 1955 حضور جمال عبد الناصر.", "gamal_abdel_nasser"),
    ("وكان من بين الحاضرين في قمة مجموعة السبع رئيس الوزراء البريطاني كير ستارمر.", "keir_starmer"),
    ("أوفدت موسكو ماريا زاخاروفا لحضور منتدى سان بطرسبرغ الاقتصادي.", "maria_zakharova"),
    ("وافتتح حسني مبارك أعمال المؤتمر بكلمة قصيرة.", "hosni_mubarak"),
    ("حل ويليام روتو ضيفا على قمة مجموعة السبع في هيروشيما.", "william_ruto"),
    (
        "تقاطرت الوفود على بغداد للمشاركة في مؤتمر بغداد للتعاون. كما وصل إلى بغداد عبد الفتاح السيسي.",
        "abdel_fattah_el_sisi",
    ),
]


@pytest.mark.parametrize(("text", "who"), AT_GATHERINGS, ids=range(len(AT_GATHERINGS)))
def test_who_acts_at_a_gathering_is_there(text: str, who: str) -> None:
    held = [h for h in told(text) if h.cls in ("Summit", "Meeting")]
    assert any(who in keys(h, "participant") for h in held)


NOT_THERE = [
    "دعا ويليام روتو إلى عقد قمة أفريقية في نيروبي.",
    "قال ويليام روتو إن قمة مجموعة السبع في هيروشيما لم تأت بجديد.",
    "رحب ويليام روتو بقمة مجموعة السبع في هيروشيما.",
    "قال ويليام روتو في مؤتمر صحفي إن بلاده بخير.",
    "ومثل ويليام روتو في القمة العربية بالمنامة وزير خارجيته موساليا مودافادي.",
    "وصل ويليام روتو إلى القاهرة قبل قمة مجموعة السبع في هيروشيما.",
]


@pytest.mark.parametrize("text", NOT_THERE, ids=range(len(NOT_THERE)))
def test_who_only_speaks_of_a_gathering_is_not_there(text: str) -> None:
    held = [h for h in told(text) if h.cls in ("Summit", "Meeting") and h.status == "Occurred"]
    assert not any("william_ruto" in keys(h, "participant") for h in held)


JOURNEYS = [
    ("بات ناريندرا مودي أول رئيس وزراء هندي يزور بولندا منذ عقود.", "narendra_modi", "POL", "Occurred"),
    ("قبل فلاديمير بوتين دعوة كيم جونغ أون لزيارة بيونغ يانغ.", "vladimir_putin", "pyongyang", "Planned"),
    ("دعا شي جين بينغ أنتوني ألبانيزي إلى زيارة بكين.", "anthony_albanese", "beijing", "Planned"),
    ("رفض لولا دا سيلفا دعوة زيلينسكي لزيارة كييف.", "luiz_inacio_lula_da_silva", "kyiv", "Denied"),
    ("عاد رافائيل غروسي إلى طهران للمرة الثانية.", "rafael_grossi", "tehran", "Occurred"),
    ("وفي ختام زيارة إلى ألمانيا، أثنى أنور إبراهيم على متانة العلاقات.", "anwar_ibrahim", "DEU", "Occurred"),
    ("وأثناء تواجده في لشبونة، صرح ويليام روتو بأن بلاده بخير.", "william_ruto", "lisbon", "Occurred"),
    ("وقال بدر عبد العاطي خلال وجوده في نيويورك إن بلاده ترفض ذلك.", "badr_abdelatty", "new_york", "Occurred"),
    ("يوجد ويليام روتو في هافانا في زيارة دولة.", "william_ruto", "havana", "Occurred"),
    ("تراجع كارل نيهامر عن السفر إلى موسكو.", "karl_nehammer", "moscow", "Denied"),
    ("وقطع ويليام روتو، ليل الأربعاء، زيارة إلى مانيلا.", "william_ruto", "manila", "Occurred"),
    ("وأكد ديفيد أديانغ تطلعه إلى زيارة الصين.", "david_adeang", "CHN", "Planned"),
    ("كانت طرابلس المحطة الثانية لجورجا ميلوني في أفريقيا.", "giorgia_meloni", "tripoli", "Occurred"),
    ("شملت جولة شي جين بينغ الأوروبية باريس وبلغراد.", "xi_jinping", "belgrade", "Occurred"),
    ("سيكون ويليام روتو في بكين أواخر يونيو.", "william_ruto", "beijing", "Planned"),
    ("في اليوم الثاني من زيارته إلى نيودلهي، وضع ألكسندر ستوب إكليلا.", "alexander_stubb", "new_delhi", "Occurred"),
    ("فر أشرف غني إلى أبوظبي مع دخول طالبان كابول.", "ashraf_ghani", "abu_dhabi", "Occurred"),
]


@pytest.mark.parametrize(("text", "who", "where", "status"), JOURNEYS, ids=range(len(JOURNEYS)))
def test_journeys_in_other_words(text: str, who: str, where: str, status: str) -> None:
    visits = [h for h in told(text) if h.cls == "Visit" and h.status == status]
    assert any(keys(v, "actor") == {who} and where in keys(v, "location") for v in visits)


AT_HOME = [
    "عاد ويليام روتو إلى نيروبي مساء الأحد.",
    "لجأ ويليام روتو إلى القضاء في نيروبي.",
    "دعا ويليام روتو إلى زيارة المتاحف في لندن.",
    "استقل السكان القطار إلى لندن.",
    "محطة زابوريجيا النووية هي المحطة الأولى في أوروبا.",
    "خلال زيارته إلى باريس، قال إيمانويل ماكرون إن الأمر محسوم.",
]


@pytest.mark.parametrize("text", AT_HOME, ids=range(len(AT_HOME)))
def test_what_is_no_journey(text: str) -> None:
    assert not [h for h in told(text) if h.cls == "Visit"]

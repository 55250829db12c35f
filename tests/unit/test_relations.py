"""Standing relations: what each shape of words must be read as, and what must not be taken for a relation."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.knowledge.memberships import Memberships, Term
from kg.model import RawPage
from kg.pipeline import extract

END = "\n\nوحضر اللقاء عدد من المسؤولين في ساعة متأخرة من الليل."
PROPERTIES = {
    "memberOf": "member",
    "founderOf": "founder",
    "observerOf": "observer",
    "dialoguePartnerOf": "partner",
    "chairOf": "chair",
    "capitalOf": "capital",
}
MEMBERS = [
    (
        "يضم حلف شمال الأطلسي 32 دولة من بينها الولايات المتحدة وألمانيا وفرنسا.",
        "USA DEU FRA member nato",
    ),
    (
        "وتتألف مجموعة السبع من كندا وفرنسا وألمانيا وإيطاليا واليابان وبريطانيا والولايات المتحدة.",
        "CAN FRA DEU ITA JPN GBR USA member g7",
    ),
    (
        "واجتمع وزراء مجموعة بريكس، التي تضم البرازيل وروسيا والهند والصين وجنوب أفريقيا، في نيويورك.",
        "BRA RUS IND CHN ZAF member brics",
    ),
    ("وقال دبلوماسي إن إيران، العضو في منظمة شنغهاي للتعاون منذ 2023، تؤيد المقترح.", "IRN member sco"),
    ("تركيا عضو في حلف شمال الأطلسي منذ عام 1952.", "TUR member nato"),
    (
        "وأكد الوزيران أن فرنسا وبريطانيا، بصفتهما عضوين دائمين في مجلس الأمن، تتحملان مسؤولية خاصة.",
        "FRA GBR member un_security_council",
    ),
    ("واستخدمت روسيا، العضو الدائم في مجلس الأمن، حق النقض.", "RUS member un_security_council"),
    ("أصبحت السويد العضو الثاني والثلاثين في حلف شمال الأطلسي.", "SWE member nato"),
    ("ورحبت مجموعة العشرين بالاتحاد الأفريقي عضوا دائما فيها.", "african_union member g20"),
    ("وستعمل الهند والبرازيل معا في إطار مجموعة العشرين على إصلاح المؤسسات المالية.", "IND BRA member g20"),
    ("وأكدت ألمانيا مع شركائها في الاتحاد الأوروبي دعمها للاتفاق.", "DEU member european_union"),
    (
        "وتضم رابطة آسيان عشر دول هي إندونيسيا وماليزيا والفلبين وسنغافورة وتايلاند وبروناي وفيتنام ولاوس وميانمار وكمبوديا.",
        "IDN MYS PHL SGP THA BRN VNM LAO MMR KHM member asean",
    ),
    (
        "والدول الأعضاء في مجلس التعاون هي السعودية والإمارات والكويت وقطر والبحرين وسلطنة عمان.",
        "SAU ARE KWT QAT BHR OMN member gcc",
    ),
    (
        "وحضر الاجتماع وزراء من فرنسا وألمانيا وإيطاليا، الأعضاء في مجموعة السبع.",
        "FRA DEU ITA member g7",
    ),
    ("قال الوزير التركي إن بلاده، وهي عضو في حلف شمال الأطلسي، ترفض العقوبات.", "TUR member nato"),
    ("انضمت كرواتيا إلى الاتحاد الأوروبي في يوليو 2013.", "HRV member european_union"),
    (
        "ورحبت الصين بتوسع مجموعة بريكس لتشمل مصر وإثيوبيا وإيران والإمارات.",
        "EGY ETH IRN ARE member brics",
    ),
    ("والتقى وزيرا خارجية الهند واليابان، العضوين في الحوار الأمني الرباعي.", "IND JPN member quad"),
    ("وأدانت هولندا، العضو في الاتحاد الأوروبي، الهجوم على السفارة.", "NLD member european_union"),
    (
        "ووقع الاتفاق الأعضاء الخمسة الدائمون في مجلس الأمن، وهم الصين وفرنسا وروسيا وبريطانيا والولايات المتحدة، إضافة إلى ألمانيا.",
        "CHN FRA RUS GBR USA member un_security_council",
    ),
    (
        "ويتكون الاتحاد الاقتصادي الأوراسي من روسيا وبيلاروس وكازاخستان وأرمينيا وقيرغيزستان.",
        "RUS BLR KAZ ARM KGZ member eaeu",
    ),
    (
        "ويضم الاتحاد الاقتصادي الأوراسي إلى جانب روسيا كلا من بيلاروس وكازاخستان.",
        "RUS BLR KAZ member eaeu",
    ),
    ("وتعد فيتنام ولاوس عضوين في رابطة آسيان.", "VNM LAO member asean"),
    ("وظلت النرويج خارج الاتحاد الأوروبي رغم أنها عضو في حلف شمال الأطلسي.", "NOR member nato"),
    (
        "وتعارض المجر، وهي دولة عضو في الاتحاد الأوروبي وحلف شمال الأطلسي، إرسال الأسلحة.",
        "HUN member european_union; HUN member nato",
    ),
    ("وأشار إلى أن البرازيل وجنوب أفريقيا عضوان في مجموعتي بريكس والعشرين.", "BRA ZAF member brics"),
    ("والأردن عضو غير دائم في مجلس الأمن.", "JOR member un_security_council"),
    (
        "وانتخبت الجمعية العامة باكستان والدنمارك واليونان أعضاء غير دائمين في مجلس الأمن.",
        "PAK DNK GRC member un_security_council",
    ),
    ("ورفضت روسيا، وهي عضو دائم في مجلس الأمن، مشروع القرار.", "RUS member un_security_council"),
]
FOUNDERS = [
    (
        "أسست السعودية والعراق وإيران والكويت وفنزويلا منظمة أوبك في بغداد عام 1960.",
        "SAU IRQ IRN KWT VEN founder opec",
    ),
    (
        "تأسس مجلس التعاون الخليجي عام 1981 بمبادرة من الكويت والسعودية والإمارات وقطر والبحرين وعمان.",
        "KWT SAU ARE QAT BHR OMN founder gcc",
    ),
    ("وتعد مصر من الدول المؤسسة لجامعة الدول العربية.", "EGY founder arab_league"),
    ("والعراق أحد الأعضاء المؤسسين في جامعة الدول العربية.", "IRQ founder arab_league"),
    (
        "وكانت رابطة آسيان قد تأسست في بانكوك سنة 1967 على يد إندونيسيا وماليزيا والفلبين وسنغافورة وتايلاند.",
        "IDN MYS PHL SGP THA founder asean",
    ),
    (
        "وبصفتها عضوا مؤسسا في الاتحاد الأفريقي، دعت الجزائر إلى الحوار.",
        "DZA member african_union; DZA founder african_union",
    ),
    (
        "وأسست الصين والبرازيل وروسيا والهند وجنوب أفريقيا بنك التنمية الجديد عام 2014.",
        "CHN BRA RUS IND ZAF founder ndb",
    ),
    (
        "وشكلت الولايات المتحدة وبريطانيا وأستراليا تحالف أوكوس عام 2021.",
        "USA GBR AUS founder aukus",
    ),
]
STANDING = [
    ("وتحمل كل من أفغانستان ومنغوليا صفة المراقب في منظمة شنغهاي للتعاون.", "AFG MNG observer sco"),
    ("وحصلت فلسطين على صفة دولة مراقب غير عضو في الأمم المتحدة عام 2012.", "PSE observer un"),
    ("ومنحت منظمة شنغهاي للتعاون مصر وقطر صفة شريك الحوار.", "EGY QAT partner sco"),
    ("والهند شريك حوار لرابطة آسيان منذ عام 1995.", "IND partner asean"),
    ("وتشارك أستراليا ونيوزيلندا بصفتهما شريكي حوار لرابطة آسيان.", "AUS NZL partner asean"),
    ("وزار الوزير أنقرة عاصمة تركيا.", "ankara capital TUR"),
    ("وتتمتع روسيا بصفة مراقب في منظمة التعاون الإسلامي منذ عام 2005.", "RUS observer oic"),
    ("ولأوزبكستان صفة مراقب في الاتحاد الاقتصادي الأوراسي.", "UZB observer eaeu"),
    ("ووجهت الدعوة إلى الصين بصفتها شريكا في الحوار لرابطة آسيان.", "CHN partner asean"),
    (
        "ومن شركاء الحوار لرابطة آسيان الصين واليابان وكوريا الجنوبية.",
        "CHN JPN KOR partner asean",
    ),
]
CHAIRS = [
    ("تتولى جنوب أفريقيا رئاسة مجموعة العشرين هذا العام.", "ZAF chair g20"),
    ("وتسلمت البرازيل الرئاسة الدورية لمجموعة العشرين من الهند.", "BRA chair g20"),
    (
        "وسلم رئيس الوزراء الهندي ناريندرا مودي رئاسة مجموعة العشرين إلى الرئيس البرازيلي لويس إيناسيو لولا دا سيلفا.",
        "BRA chair g20",
    ),
    ("وانتقلت رئاسة الاتحاد الأفريقي من جزر القمر إلى موريتانيا.", "MRT chair african_union"),
    (
        "قال الرئيس الموريتاني محمد ولد الشيخ الغزواني، الرئيس الحالي للاتحاد الأفريقي، إن القارة تحتاج إلى السلام.",
        "MRT chair african_union",
    ),
    ("وأشادت الصين برئاسة البرازيل لمجموعة العشرين.", "BRA chair g20"),
    ("وترأس الهند حاليا مجموعة العشرين.", "IND chair g20"),
    (
        "وقال وزير الخارجية الإندونيسية ريتنو مارسودي، التي ترأس بلادها رابطة آسيان هذا العام، إن الحوار ضروري.",
        "IDN chair asean",
    ),
    ("وقالت إيطاليا، التي تتولى رئاسة مجموعة السبع هذا العام، إن القمة ستعقد في يونيو.", "ITA chair g7"),
    ("وتولت بلجيكا الرئاسة الدورية لمجلس الاتحاد الأوروبي مطلع يناير.", "BEL chair council_of_eu"),
    ("وتسلم العاهل البحريني حمد بن عيسى آل خليفة رئاسة القمة العربية من السعودية.", "BHR chair arab_league"),
    (
        "تسلم رئيس جنوب أفريقيا سيريل رامافوزا رئاسة الاتحاد الأفريقي من نظيره المصري عبد الفتاح السيسي.",
        "ZAF chair african_union",
    ),
    ("وأكدت رئاسة الصين لمجلس الأمن خلال هذا الشهر أن الجلسة ستعقد غدا.", "CHN chair un_security_council"),
    ("وترأس الصين مجلس الأمن خلال الشهر الحالي.", "CHN chair un_security_council"),
    ("واستضافت قازان، بصفتها مقر رئاسة روسيا لمجموعة بريكس، القمة.", "RUS chair brics"),
    (
        "وقال الرئيس البرازيلي لويس إيناسيو لولا دا سيلفا، الذي تتولى بلاده رئاسة مجموعة العشرين، إن الجوع ليس قدرا.",
        "BRA chair g20",
    ),
    ("وبحث الوزيران رئاسة أذربيجان لحركة عدم الانحياز.", "AZE chair nam"),
    ("وتترأس روسيا مجموعة بريكس خلال عام 2024.", "RUS chair brics"),
    ("وروسيا هي الرئيسة الحالية لمجموعة بريكس.", "RUS chair brics"),
    (
        "وقال وزير خارجية البحرين عبد اللطيف الزياني، رئيس الدورة الحالية لجامعة الدول العربية، إن السلام خيار.",
        "BHR chair arab_league",
    ),
    ("وخلفت كازاخستان الهند في رئاسة منظمة شنغهاي للتعاون.", "KAZ chair sco"),
    ("وتولت إستونيا رئاسة الاتحاد الأوروبي للمرة الأولى.", "EST chair european_union"),
]
NONE = [
    "ليست أوكرانيا عضوا في حلف شمال الأطلسي.",
    "وتسعى أوكرانيا إلى أن تصبح عضوا في حلف شمال الأطلسي.",
    "وتقدمت أوكرانيا بطلب رسمي للحصول على عضوية الاتحاد الأوروبي.",
    "وكانت بريطانيا عضوا في الاتحاد الأوروبي حتى عام 2020.",
    "وأعلن الرئيس أن بلاده لن تكون عضوا في حلف شمال الأطلسي.",
    "وعلقت منظمة الدول الأمريكية عضوية هندوراس عام 2009.",
    "وستتولى المجر رئاسة مجلس الاتحاد الأوروبي في يوليو المقبل.",
    "وقرر القادة دعوة الأرجنتين لتصبح عضوا كاملا في مجموعة بريكس.",
    "ودعا الرئيس الأمريكي جو بايدن حلفاءه في حلف شمال الأطلسي إلى زيادة الإنفاق.",
    "انسحبت قطر من منظمة أوبك التي كانت عضوا فيها منذ 1961.",
    "وتضم قائمة الدول المدعوة مصر والإمارات وإسبانيا.",
    "ويضم الوفد ممثلين عن مصر والأردن.",
    "وأعضاء المجلس هم السعودية والإمارات وقطر.",
    "وقال الأمين العام إن الحلف يضم اليوم اثنتين وثلاثين دولة، أحدثها السويد.",
    "وقال مسؤول في الحلف إن عضوية أوكرانيا في الناتو ليست مطروحة الآن.",
    "وأيدت فرنسا عضوية فلسطين الكاملة في الأمم المتحدة.",
    "ولم تنضم سويسرا إلى الاتحاد الأوروبي.",
    "وطلبت فنلندا والسويد الانضمام إلى حلف شمال الأطلسي في مايو 2022.",
    "ومن المقرر أن تنضم تيمور الشرقية إلى رابطة آسيان.",
    "وأعلن البيت الأبيض أن الولايات المتحدة ستنسحب من منظمة الصحة العالمية.",
    "وكان من بين الدول المراقبة في الاجتماع تركيا والبرازيل.",
    "وشاركت الهند في الاجتماع بصفة مراقب.",
    "ترأس الرئيس المصري عبد الفتاح السيسي الاجتماع الوزاري.",
    "وترأس وفد بلاده في اجتماع مجلس الأمن وزير الخارجية الفرنسي ستيفان سيجورنيه.",
    "واختتمت القمة برئاسة السعودية أعمالها.",
    "وتستعد جنوب أفريقيا لتولي رئاسة مجموعة العشرين في ديسمبر.",
    "وتعهدت فرنسا وألمانيا بإنشاء صندوق للمناخ.",
    "وسبق لسوريا أن كانت عضوا في جامعة الدول العربية قبل تعليق عضويتها.",
    "وقال عضو مجلس الشيوخ الأمريكي إن الصين خصم.",
    "وزار وفد من أعضاء الكونغرس تايوان واليابان.",
    "وعين الأمين العام أعضاء اللجنة من مصر والأردن.",
    "ودعت مصر، رئيسة الدورة الحالية لمؤتمر المناخ، إلى الوفاء بالتعهدات.",
    "واختتمت الهند رئاستها لمجموعة العشرين العام الماضي.",
    "وانضمت إيران إلى المنظمة عضوا كامل العضوية العام الماضي.",
    "وانسحبت مالي وبوركينا فاسو والنيجر من المجموعة الاقتصادية لدول غرب أفريقيا.",
    "وقال إن السعودية لم تصبح بعد عضوا في مجموعة بريكس.",
    "وأكدت السعودية أنها لم تنضم رسميا إلى مجموعة بريكس.",
    "وأضاف أن انضمام مولدوفا إلى الاتحاد الأوروبي سيستغرق سنوات.",
    "وأبدت ماليزيا رغبتها في الانضمام إلى مجموعة بريكس.",
    "ولا تزال تركيا مرشحة لعضوية الاتحاد الأوروبي.",
    "وصربيا دولة مرشحة للانضمام إلى الاتحاد الأوروبي.",
    "وحذر حلف شمال الأطلسي روسيا من مهاجمة أي دولة عضو.",
    "وأكد أن الاعتداء على بولندا سيكون اعتداء على جميع أعضاء الحلف.",
    "وجددت الدول الأعضاء في الاتحاد الأوروبي عقوباتها على روسيا.",
    "ودعت الدول الأعضاء في مجلس الأمن إسرائيل إلى وقف إطلاق النار.",
    "وأعلنت رئاسة الوزراء البريطانية أن الاجتماع سيعقد في لندن.",
    "وأكد المتحدث باسم الرئاسة التركية أن حلف شمال الأطلسي سيجتمع في أنقرة.",
    "وتأسس حلف شمال الأطلسي عام 1949 لمواجهة الاتحاد السوفيتي.",
    "وتضم اللجنة الرباعية الولايات المتحدة والسعودية ومصر والإمارات.",
    "وشارك في الاجتماع مراقبون من الولايات المتحدة وكندا.",
    "وتضم العاصمة القطرية الدوحة مكتبا للأمم المتحدة.",
    "وعقدت القمة في مدينة كازان بحضور قادة الدول الأعضاء: روسيا والصين والهند.",
    "ترأست مصر اجتماع مجلس جامعة الدول العربية على مستوى المندوبين.",
    "ترأس وزير الخارجية السعودي فيصل بن فرحان اجتماع منظمة التعاون الإسلامي في جدة.",
    "ترأست قطر الجلسة الافتتاحية لقمة مجلس التعاون.",
    "تولى أنطونيو غوتيريش منصب الأمين العام للأمم المتحدة.",
]


def told(text: str) -> set[tuple[str, str, str]]:
    """The relations of a text as (subject, property, object) without the kinds of their keys."""
    reading = extract(RawPage(identifier="x", text=text + END, meta={"published": "2024-06-10"}))
    return {
        (r.subject.split(":")[1], PROPERTIES[r.property], r.object.split(":")[1])
        for r in reading.relations
        if r.property in PROPERTIES
    }


def expected(rows: str) -> set[tuple[str, str, str]]:
    """Rows of "states property body", apart by semicolons."""
    parted = [row.split() for row in rows.split("; ")]
    return {(state, row[-2], row[-1]) for row in parted for state in row[:-2]}


@pytest.mark.parametrize(("text", "rows"), MEMBERS)
def test_members(text: str, rows: str) -> None:
    assert told(text) == expected(rows)


@pytest.mark.parametrize(("text", "rows"), FOUNDERS)
def test_founders(text: str, rows: str) -> None:
    assert told(text) == expected(rows)


@pytest.mark.parametrize(("text", "rows"), STANDING)
def test_observers_partners_and_capitals(text: str, rows: str) -> None:
    assert told(text) == expected(rows)


@pytest.mark.parametrize(("text", "rows"), CHAIRS)
def test_chairs(text: str, rows: str) -> None:
    assert told(text) == expected(rows)


@pytest.mark.parametrize("text", NONE)
def test_what_is_denied_past_wished_for_or_of_another_kind_ties_nobody(text: str) -> None:
    assert told(text) == set()


def test_a_noun_points_back_to_the_body_whose_name_begins_with_it() -> None:
    text = "اجتمع مجلس الأمن بطلب من الأمم المتحدة. ويترأس المجلس لهذا الشهر السفير الصيني."
    assert told(text) <= {("CHN", "chair", "un_security_council")}
    assert ("QAT", "chair", "un_security_council") in told("اجتمع مجلس الأمن أمس. وترأس الجلسة قطر.")


def test_a_membership_that_ended_is_not_told_as_one_that_lasts() -> None:
    assert told("وأشارت قطر، العضو في منظمة أوبك، إلى وفرة المعروض.") == set()


def test_the_table_of_memberships_only_weighs() -> None:
    table = Memberships({("organization:a", "memberOf"): {"country:b": (Term("2001", "2010-05"),)}})
    assert table.knows("memberOf", "organization:a")
    assert not table.knows("founderOf", "organization:a")
    assert table.ever("country:b", "memberOf", "organization:a")
    assert not table.ever("country:c", "memberOf", "organization:a")
    assert table.over("country:b", "memberOf", "organization:a", "2012-01-01")
    assert not table.over("country:b", "memberOf", "organization:a", "2010-05-01")
    assert not table.over("country:b", "memberOf", "organization:a", "")


def test_the_shipped_table_knows_states_and_bodies() -> None:
    table = load().memberships
    assert table.ever("country:TUR", "memberOf", "organization:nato")
    assert table.ever("organization:african_union", "memberOf", "organization:g20")


def test_every_tie_has_a_shape_that_is_read() -> None:
    from kg.steps.facts.relations import SHAPES

    shapes = {tie.shape for ties in load().ties.by_first.values() for tie in ties}
    assert shapes - set(SHAPES) <= {"mention", "joined"}

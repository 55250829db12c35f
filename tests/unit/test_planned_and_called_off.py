"""Gatherings and journeys that are to come, were called off, or are only wished for: never told as facts."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import keys, of_class, told

# a Wednesday
TODAY = "2024-06-12"
BODY = "شهدت العاصمة حركة عادية في أسواقها صباح هذا النهار، وفتحت المدارس أبوابها كالعادة."


def events(happenings: tuple[Happening, ...]) -> list[tuple[str, str, str]]:
    return [
        (h.cls, h.status, h.moment.value or "" if h.moment else "")
        for h in happenings
        if h.cls not in ("Statement", "Action", "Agreement")
    ]


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("طوكيو تحتضن الجمعة محادثات يابانية كورية جنوبية", ("Meeting", "Planned", "2024-06-14")),
        ("لولا دا سيلفا يستقبل خافيير ميلي السبت", ("Meeting", "Planned", "2024-06-15")),
        ("قمة خليجية طارئة الأحد في مسقط", ("Summit", "Planned", "2024-06-16")),
        ("ناريندرا مودي يزور كولومبو صباح الاثنين", ("Visit", "Planned", "2024-06-17")),
        # the day of the news itself, and days that the words tell to be past
        ("لولا دا سيلفا يستقبل خافيير ميلي الأربعاء", ("Meeting", "Occurred", "2024-06-12")),
        ("لولا دا سيلفا استقبل خافيير ميلي السبت", ("Meeting", "Occurred", "2024-06-08")),
        ("لولا دا سيلفا يستقبل خافيير ميلي", ("Meeting", "Occurred", "")),
    ],
)
def test_a_headline_in_the_present_with_a_weekday(title: str, found: tuple[str, str, str]) -> None:
    assert events(told(BODY, TODAY, title)) == [found]


def test_the_body_tells_that_the_day_of_the_headline_has_passed() -> None:
    text = "استقبل الرئيس البرازيلي لولا دا سيلفا، الثلاثاء، نظيره الأرجنتيني خافيير ميلي في برازيليا."
    assert events(told(text, TODAY, "لولا دا سيلفا يستقبل خافيير ميلي الثلاثاء")) == [
        ("Meeting", "Occurred", "2024-06-11"),
        ("Visit", "Occurred", "2024-06-11"),
    ]


CALLED_OFF = [
    ("ألغى سيرغي لافروف زيارة كان يعتزم القيام بها إلى بلغراد الشهر المقبل.", {"sergey_lavrov"}, {"belgrade"}),
    ("ألغى سيرغي لافروف زيارة كان من المقرر أن يقوم بها إلى بلغراد.", {"sergey_lavrov"}, {"belgrade"}),
    ("ألغى سيرغي لافروف زيارة مقررة إلى بلغراد.", {"sergey_lavrov"}, {"belgrade"}),
    ("قرر سيرغي لافروف إلغاء زيارته إلى بلغراد.", {"sergey_lavrov"}, {"belgrade"}),
    ("كان من المقرر أن يزور سيرغي لافروف بلغراد، لكن الزيارة ألغيت.", {"sergey_lavrov"}, {"belgrade"}),
    ("زيارة سيرغي لافروف إلى بلغراد لن تتم هذا العام.", {"sergey_lavrov"}, {"belgrade"}),
    ("ألغت صربيا زيارة كان من المقرر أن يقوم بها سيرغي لافروف إلى بلغراد.", {"sergey_lavrov"}, {"belgrade"}),
]


@pytest.mark.parametrize(("text", "who", "where"), CALLED_OFF, ids=range(len(CALLED_OFF)))
def test_a_journey_that_was_called_off(text: str, who: set[str], where: set[str]) -> None:
    [visit] = of_class(text, "Visit", TODAY)
    assert (visit.status, keys(visit, "actor"), keys(visit, "location")) == ("Denied", who, where)


@pytest.mark.parametrize(
    "text",
    [
        "ألغى عباس عراقجي اجتماعا كان مقررا مع كايا كالاس في بروكسل.",
        "وألغيت القمة التي كانت مقررة بين شي جين بينغ وناريندرا مودي في غوا.",
        "تقرر تأجيل زيارة تو لام إلى جاكرتا.",
        "عرضت النرويج استضافة محادثات بين كولومبيا وفنزويلا في أوسلو.",
        "رحب غابرييل بوريتش بفكرة عقد قمة بين لويس أرسي وخافيير ميلي.",
        "لم تستبعد مصادر دبلوماسية عقد لقاء بين شي جين بينغ وناريندرا مودي.",
        "قال شي جين بينغ إنه لا يرغب في لقاء ناريندرا مودي.",
        "قال تو لام إنه لم يحدد بعد موعد لقاء شي جين بينغ وناريندرا مودي.",
        "شدد أيمن الصفدي على ضرورة انسحاب إسرائيل من غزة، وتشكيل الاتحاد الأفريقي.",
        "تسلم عبد المجيد تبون دعوة لحضور القمة العربية في بغداد.",
        "تأمل الدول الأعضاء أن توقع أذربيجان وأرمينيا خلال القمة معاهدة سلام.",
        "أكد فيصل بن فرحان أهمية عقد قمة بين شي جين بينغ وناريندرا مودي.",
        "أقر تو لام بعدم التوصل لاتفاق مع الصين بشأن الحدود.",
        # nor what there is not, what is agreed to be held, and what only sets the scene of it
        "قال تو لام إنه لن تكون هناك محادثات مع شي جين بينغ.",
        "أكد تو لام أنه ليست هناك أي لقاءات مع شي جين بينغ.",
        "قال تو لام إنه لا توجد مفاوضات بين فيتنام والصين حول الحدود.",
        "أشار تو لام إلى اتفاق مبدئي على عقد لقاء بين شي جين بينغ وناريندرا مودي.",
        "لا يستبعد تو لام لقاء ناريندرا مودي خلال زيارته إلى الصين.",
        "أكد تو لام أن إمكانية لقائه ناريندرا مودي أثناء اجتماعات الأمم المتحدة في جنيف لا تزال قائمة.",
        "أكدت الرئاسة الفيتنامية زيارة تو لام إلى باريس، حيث سيجري محادثات مع إيمانويل ماكرون.",
        "اقترحت فيتنام عقد اجتماع مع الصين قبل قمة للمانحين في بروكسل.",
    ],
)
def test_nothing_stands_as_a_fact(text: str) -> None:
    assert not [h for h in told(text, TODAY) if h.cls not in ("Statement", "Action") and h.status == "Occurred"]


@pytest.mark.parametrize(
    ("text", "cls"),
    [
        ("أشاد تو لام باستضافة قطر محادثات السلام بين كولومبيا وفنزويلا في الدوحة.", "Meeting"),
        ("أشاد تو لام بأهمية زيارة شي جين بينغ إلى هانوي.", "Visit"),
        ("ألغت المحكمة الحكم بعد أن التقى شي جين بينغ ناريندرا مودي في غوا.", "Meeting"),
        ("أعلن تو لام خلال لقائه شي جين بينغ في هانوي أنه سيزور باريس.", "Meeting"),
        ("فتح تو لام الباب لإمكانية لقاء ناريندرا مودي بعد تأكيده الأسبوع الماضي ذلك خلال قمة في جاكرتا.", "Summit"),
    ],
)
def test_what_took_place_is_a_fact(text: str, cls: str) -> None:
    assert [h.status for h in told(text, TODAY) if h.cls == cls] == ["Occurred"]


@pytest.mark.parametrize(
    ("text", "cls", "status"),
    [
        # the final ceremony is awaited; what papers wrote is denied; the pact that is to be revived was signed
        ("اتفاق السلام جاهز والتوقيع النهائي مرتقب بباماكو.", "Signing", "Planned"),
        ("نفى مصدر في الرئاسة ما نشرته إحدى الصحف من أن الزيارة تضمنت توقيع اتفاقية مع موسكو.", "Signing", "Denied"),
        (
            "أكد تو لام رغبة فيتنام في تفعيل الاتفاق الذي وقعه تو لام في باريس مع إيمانويل ماكرون.",
            "Signing",
            "Occurred",
        ),
        # "on that" behind a verb of stressing opens what is said, "provided that" what is to come
        ("شدد تو لام خلال استقباله شي جين بينغ على أن العلاقات متينة.", "Meeting", "Occurred"),
        ("وصل تو لام إلى باريس، على أن يلتقي إيمانويل ماكرون.", "Meeting", "Planned"),
    ],
)
def test_the_status_of_what_stands_in_other_words(text: str, cls: str, status: str) -> None:
    assert [h.status for h in told(text, TODAY) if h.cls == cls] == [status]


@pytest.mark.parametrize(
    ("text", "cls", "status"),
    [
        (
            "زار تو لام باريس قبل أن تتم إعادة الموعد بعد إلغاء زيارة شي جين بينغ إلى هانوي.",
            "Visit",
            {"Occurred", "Denied"},
        ),
        ("أشارت الرئاسة التركية إلى أن زيارة رجب طيب أردوغان إلى أبوظبي ستجري في موعد جديد.", "Visit", {"Planned"}),
        ("زيارة تو لام إلى أبوظبي تأجلت إلى موعد آخر.", "Visit", {"Planned"}),
        (
            "أبلغت فيتنام السفير المصري قرارا بتأجيل زيارة الرئيس تو لام، لمصر التي كانت مقررة اليوم.",
            "Visit",
            {"Planned"},
        ),
        ("يعقد تو لام خلال الزيارة مباحثات مع شي جين بينغ.", "Meeting", {"Occurred"}),
    ],
)
def test_put_off_and_brought_forward(text: str, cls: str, status: set[str]) -> None:
    assert {h.status for h in told(text, TODAY) if h.cls == cls} == status


def test_on_the_margins_of_a_summit_to_come_no_other_is_held() -> None:
    text = (
        "وصل تو لام إلى القاهرة لحضور قمة منظمة التعاون الإسلامي التي تستضيفها مصر يومي الجمعة والسبت."
        " وسيعقد تو لام لقاءات على هامش القمة مع شي جين بينغ وناريندرا مودي."
    )
    summits = of_class(text, "Summit", TODAY)
    assert [(h.status, h.moment.value if h.moment else "") for h in summits] == [("Planned", "2024-06-14")]


def test_what_is_needed_goes_on_behind_a_relative_clause() -> None:
    text = (
        "شدد أيمن الصفدي على ضرورة انسحاب إسرائيل من غزة، وإعلان تشكيل اللجنة التي ستدير القطاع،"
        " وتشكيل قوة الاستقرار الدولية."
    )
    assert {h.status for h in told(text, TODAY) if h.cls == "Founding"} <= {"Planned"}


def test_a_reception_of_today_is_not_the_talks_announced_for_tomorrow() -> None:
    text = "استقبل وزير الخارجية السوداني إبراهيم غندور، الأربعاء، في الخرطوم نظيره الإثيوبي ورقنه قبيو."
    happenings = told(text, TODAY, "الخرطوم تشهد الخميس مباحثات سودانية إثيوبية")
    assert ("Meeting", "Planned", "2024-06-13") in events(happenings)


def test_the_union_is_a_side_of_a_summit_with_it() -> None:
    text = "عقدت في بروكسل قمة بين الاتحاد الأوروبي واليابان."
    [summit] = of_class(text, "Summit", TODAY)
    assert keys(summit, "organizer") == set()
    assert "european_union" in keys(summit, "participant")


def test_ambassadors_who_hand_over_their_papers_are_no_hosts() -> None:
    text = "تسلم أمير الكويت مشعل الأحمد الصباح أوراق اعتماد السفير سامر الخطيب سفيرا لمصر."
    assert all(
        keys(h, "host") == {"mishal_al_ahmad_al_jabir_al_sabah"} for h in told(text, TODAY) if h.cls == "Meeting"
    )


def test_who_will_not_come_is_missing_at_what_is_to_come() -> None:
    (forum,) = (
        h
        for h in told("قال الوزير إن فيجي لن تحضر اجتماع منتدى جزر المحيط الهادئ في نيوي.", TODAY)
        if h.cls in ("Meeting", "Summit")
    )
    assert forum.status == "Planned"
    assert keys(forum, "absentee") == {"FJI"}
    (missed,) = (h for h in told("لم تحضر فيجي اجتماع منتدى جزر المحيط الهادئ في نيوي.", TODAY) if h.cls == "Meeting")
    assert missed.status == "Occurred"


def test_who_travels_on_afterwards_is_not_there_yet() -> None:
    found = of_class("وصل محمود عباس إلى تشيلي ويسافر بعد ذلك إلى باراغواي.", "Visit", TODAY)
    assert {(h.status, *keys(h, "host")) for h in found} == {("Occurred", "CHL"), ("Planned", "PRY")}


IN_ITS_COURSE = "يقوم ويليام روتو بزيارة رسمية إلى أوغندا الأحد القادم تستمر يومين."


def test_what_is_told_of_a_visit_to_come_is_to_come_as_well() -> None:
    found = told(f"{IN_ITS_COURSE}\n\nويلتقي روتو خلال الزيارة يوري موسيفيني لبحث التجارة.", TODAY)
    assert [(h.cls, h.status) for h in found if h.cls in ("Meeting", "Visit")] == [
        ("Visit", "Planned"),
        ("Meeting", "Planned"),
    ]


@pytest.mark.parametrize(
    ("text", "cls", "status"),
    [
        ("اتفق ويليام روتو ويوري موسيفيني على أن توقع كينيا وأوغندا اتفاقا للتجارة.", "Signing", "Planned"),
        ("أكدت نيروبي أنه لا صحة لما تردد عن لقاء ويليام روتو بيوري موسيفيني.", "Meeting", "Denied"),
        ("انهارت محادثات السلام بين كينيا وأوغندا التي جرت في عنتيبي.", "Meeting", "Occurred"),
    ],
)
def test_agreed_on_denied_and_broken_down(text: str, cls: str, status: str) -> None:
    assert {h.status for h in told(text, TODAY) if h.cls == cls} == {status}


@pytest.mark.parametrize(
    ("text", "cls"),
    [
        ("توقع بيرو والإكوادور اتفاقا يحل مشكلة الصيد بينهما مطلع الأسبوع المقبل بعد خلاف دام عقودا.", "Signing"),
        ("يزور وزير الخارجية الكيني أوغندا التي تستضيف آلاف اللاجئين في مطلع الشهر المقبل.", "Visit"),
        ("اقترحت بيرو التفاوض مع الإكوادور بشأن الحدود البحرية.", "Meeting"),
        ("وزارة الداخلية الكينية تقترح الحوار مع أوغندا.", "Meeting"),
    ],
)
def test_what_the_present_tells_of_later_or_somebody_proposes_is_to_come(text: str, cls: str) -> None:
    assert {h.status for h in of_class(text, cls)} == {"Planned"}


@pytest.mark.parametrize(
    "text",
    [
        "يبحث وزير الخارجية الكيني مع نظيره الأوغندي القمة المقررة الأسبوع المقبل.",
        "يستقبل الرئيس الكيني اليوم نظيره الأوغندي الذي يغادر الأسبوع المقبل إلى لندن.",
    ],
)
def test_what_the_present_tells_beside_a_later_gathering_is_under_way(text: str) -> None:
    assert {h.status for h in of_class(text, "Meeting")} == {"Occurred"}

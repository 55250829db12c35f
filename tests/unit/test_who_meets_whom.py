"""Who meets whom where one side is told elsewhere: nameless envoys, who goes on, whose counterpart, who tells."""

from __future__ import annotations

import pytest

from tests.short import sides, told

TOGETHER = [
    # people without a name meet for the states that sent them
    ("التقى دبلوماسيون أتراك قادة حركة طالبان في كابول.", "Meeting", {"TUR", "taliban"}),
    ("اجتمع خبراء من كينيا والصومال في نيروبي.", "Meeting", {"KEN", "SOM"}),
    ("أجرى الوفد الياباني مشاورات مع نظيره الفرنسي في طوكيو.", "Meeting", {"JPN", "FRA"}),
    (
        "زار وفد من حركة طالبان طهران والتقى حسين أمير عبد اللهيان.",
        "Meeting",
        {"taliban", "hossein_amirabdollahian"},
    ),
    # who acts in the main clause acts in the clause of time before it
    (
        "بعد أن التقى نظيره التركي هاكان فيدان، دعا سامح شكري إلى هدنة.",
        "Meeting",
        {"hakan_fidan", "sameh_shoukry"},
    ),
    # those whom a verb behind the noun joins
    (
        "صدر البيان عقب محادثات جمعت ويليام روتو بنظيره الأوغندي يوري موسيفيني.",
        "Meeting",
        {"william_ruto", "yoweri_museveni"},
    ),
    # who stands before somebody in a clause whose verb opens no frame
    (
        "أصغى أندريه دودا إلى ينس ستولتنبرغ في لقاء مطول.",
        "Meeting",
        {"andrzej_duda", "jens_stoltenberg"},
    ),
    # talks with others are those of the side that tells of them
    ("قال نيكولاس مادورو إن المحادثات مع كولومبيا بدأت في هافانا.", "Meeting", {"VEN", "COL"}),
    # what talks are for stands between their noun and the sides
    ("انتهت مفاوضات تبادل الأسرى بين أرمينيا وأذربيجان في بروكسل.", "Meeting", {"ARM", "AZE"}),
    # two who review something together talk
    ("محمد بن سلمان وعبد الفتاح السيسي يستعرضان مستجدات المنطقة.", "Meeting", {"abdel_fattah_el_sisi"}),
    # who leads those that are received
    ("استقبل عبد الفتاح السيسي وفدا برلمانيا يرأسه هاكان فيدان.", "Meeting", {"abdel_fattah_el_sisi", "hakan_fidan"}),
    # the one name behind the verb is whom the one spoken of meets
    (
        "وصلت أنالينا بيربوك إلى القاهرة أمس. فالتقت سامح شكري في مقر الوزارة.",
        "Meeting",
        {"annalena_baerbock", "sameh_shoukry"},
    ),
    (
        "يزور عبد الله الثاني واشنطن. ويتضمن برنامجه لقاء مع جو بايدن.",
        "Meeting",
        {"abdullah_ii_of_jordan", "joe_biden"},
    ),
    # with him, some days after it, and behind a word for who one is
    ("أشاد سامح شكري بهاكان فيدان بعد لقائه به في أنقرة.", "Meeting", {"sameh_shoukry", "hakan_fidan"}),
    ("بعد يومين على لقائه جو بايدن، وصل ناريندرا مودي إلى باريس.", "Meeting", {"joe_biden", "narendra_modi"}),
    ("وكان أنتوني بلينكن، الذي اجتمع به فيصل بن فرحان أمس، قد زار جدة.", "Meeting", {"antony_blinken"}),
    # meals and calls in more words
    ("تناول ريشي سوناك طعام الغداء مع ناريندرا مودي في لندن.", "Meeting", {"rishi_sunak", "narendra_modi"}),
    ("تحدث جو بايدن إلى شي جين بينغ عبر دائرة تلفزيونية.", "Call", {"joe_biden", "xi_jinping"}),
]


@pytest.mark.parametrize(("text", "cls", "keys"), TOGETHER, ids=[t for t, _, _ in TOGETHER])
def test_those_who_meet_are_found_together(text: str, cls: str, keys: set[str]) -> None:
    met = [h for h in told(text) if h.cls == cls]
    assert any(keys <= sides(h) for h in met), [sides(h) for h in met]


NOT_MET = [
    "قال جو بايدن إن باب الحوار مع كوريا الشمالية مفتوح.",
    "ناقش خبراء في طوكيو آثار الجفاف على المحاصيل في اليابان.",
    "شارك سياح فرنسيون في مأدبة غداء على شاطئ البحر.",
    "يجمع المغرب بإسبانيا تاريخ طويل.",
]


@pytest.mark.parametrize("text", NOT_MET)
def test_no_meeting_is_told_where_nobody_sits_down(text: str) -> None:
    assert [h for h in told(text) if h.cls in ("Meeting", "Call", "Summit")] == []


def test_what_talks_are_for_is_not_done_by_them() -> None:
    """Talks on an exchange of prisoners that ended are no exchange."""
    found = told("انتهت مفاوضات تبادل الأسرى بين أرمينيا وأذربيجان في بروكسل.")
    assert [h.cls for h in found if h.cls == "Action"] == []


def test_guests_of_several_meetings_are_met_one_by_one() -> None:
    found = told("تتضمن زيارة ويليام روتو إلى واشنطن لقاءات مع جو بايدن وأنتوني بلينكن.")
    met = [sides(h) for h in found if h.cls == "Meeting"]
    assert any({"william_ruto", "joe_biden"} <= m and "antony_blinken" not in m for m in met), met


@pytest.mark.parametrize(
    ("text", "there", "absent"),
    [
        # an organisation that tells who the first one is, is no side
        (
            "عقد في كيغالي اجتماع بين الرئيس الرواندي بول كاغامي الرئيس الدوري للاتحاد الأفريقي"
            " والرئيس الفرنسي إيمانويل ماكرون.",
            {"paul_kagame", "emmanuel_macron"},
            "african_union",
        ),
        # what was held is no deed of who was told of before
        ("زار ألكسندر فوتشيتش باريس. وعقد اجتماع طارئ لمصر والسودان في أسوان.", {"EGY", "SDN"}, "aleksandar_vucic"),
        ("زار ألكسندر فوتشيتش باريس. واختتمت محادثات ليبية تونسية في جربة.", {"LBY", "TUN"}, "aleksandar_vucic"),
        # who bids others to a meeting is there
        ("اجتمعت وفود مصر والإمارات في جنيف بدعوة من سويسرا.", {"EGY", "ARE", "CHE"}, "FRA"),
        # talks with a body are not held by it
        (
            "قال عباس عراقجي إن الوفد الإيراني المشارك في المحادثات مع الاتحاد الأوروبي غادر.",
            {"IRN", "european_union"},
            "FRA",
        ),
    ],
)
def test_who_is_a_side_and_who_is_none(text: str, there: set[str], absent: str) -> None:
    met = [sides(h) for h in told(text) if h.cls == "Meeting"]
    assert any(there <= m and absent not in m for m in met), met


def test_a_meeting_with_a_body_of_several_signs_in_its_name() -> None:
    found = told("أجرت إيران محادثات مع مجموعة «5+1» في لوزان.")
    assert any({"IRN", "p5_plus_1"} <= sides(h) for h in found if h.cls == "Meeting")


def test_nobody_is_to_join_talks_that_two_held() -> None:
    """Who is to take part in the talks is not added to a meeting of two others that took place."""
    text = "التقى هاكان فيدان سيرغي لافروف في جنيف. وقرر ديفيد لامي الذهاب إلى جنيف للمشاركة في المفاوضات."
    met = [sides(h) for h in told(text) if h.cls == "Meeting" and h.status == "Occurred"]
    assert met
    assert not any("david_lammy" in m for m in met)

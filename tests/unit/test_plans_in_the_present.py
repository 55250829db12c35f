"""What the present tense, a headline or the noun of a deed tells of without its being done yet."""

from __future__ import annotations

import pytest

from tests.short import of_class, statements, told

DEEDS = {
    "توقع بيرو اتفاقية لترسيم الحدود مع الإكوادور": "Signing",
    "يزور رئيس وزراء كرواتيا الجبل الأسود": "Visit",
    "تسحب هولندا قواتها من مالي": "Action",
    "تنضم جيبوتي إلى منظمة التجارة العالمية": "Accession",
}
TO_COME = (
    "مطلع الأسبوع المقبل",
    "يومي 26 و27 يونيو",
    "ال 14 من يوليو من هذا العام",
    "في خريف هذا العام",
    "في غضون الأسابيع المقبلة",
    "اعتبارا من أول أغسطس",
)
BETWEEN = (
    "",
    "، التي ظلت موضع نقاش طويل في البرلمان،",
    "، وفق ما أوردته صحف محلية،",
    " بعد أشهر من الاتصالات",
)


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize(("at", "time"), list(enumerate(TO_COME)))
def test_the_present_with_a_time_to_come_tells_of_a_plan(deed: str, at: int, time: str) -> None:
    """However far behind the verb the time stands."""
    found = of_class(f"{deed}{BETWEEN[at % len(BETWEEN)]} {time}.", DEEDS[deed])
    assert [h.status for h in found] == ["Planned"]


def test_the_time_of_a_gathering_in_between_is_that_of_the_gathering() -> None:
    found = of_class("تفرض نيوزيلندا عقوبات على بيلاروسيا قبل القمة التي تعقد الأسبوع المقبل.", "Action")
    assert [h.status for h in found] == ["Occurred"]


HEADLINES = {
    "غامبيا تنسحب من المحكمة الجنائية الدولية": ("غامبيا", "تنسحب", "انسحبت", "من المحكمة الجنائية الدولية"),
    "مالطا تطرد دبلوماسيين من إريتريا": ("مالطا", "تطرد", "طردت", "دبلوماسيين من إريتريا"),
}


@pytest.mark.parametrize("title", HEADLINES)
def test_a_headline_of_the_present_tells_what_its_article_tells(title: str) -> None:
    """A plan where the article knows only of the plan, a fact where it tells that it was done."""
    who, will, did, what = HEADLINES[title]
    plan = told(f"من المقرر أن {will} {who} {what}، بحسب مصدر دبلوماسي.", title=title)
    done = told(f"{did} {who} {what} أمس الأحد، بحسب بيان رسمي.", title=title)
    assert {h.status for h in plan if h.cls in ("Accession", "Action")} == {"Planned"}
    assert {h.status for h in done if h.cls in ("Accession", "Action")} == {"Occurred"}


def test_what_it_will_be_is_still_to_come() -> None:
    found = of_class("وستكون هذه المرة الأولى التي تستضيف فيها كازاخستان قمة منظمة شنغهاي للتعاون.", "Summit")
    assert [h.status for h in found] == ["Planned"]


NOUNS = (
    "تبادل السجناء بين أرمينيا وأذربيجان",
    "رفع العقوبات الأمريكية عن فنزويلا",
    "توقيع اتفاقية للصيد بين موريتانيا والسنغال",
)
TOPICS = (
    "وتناول الوزيران {}.",
    "إذ شمل جدول أعمال المباحثات {}.",
    "وبقي الباب مغلقا أمام {}.",
    "وركزت المناقشات على {}.",
    "وصدر كتاب جديد حول {}.",
    "وسيجرى استفتاء على {}.",
    "وتتواصل جهود {}.",
    "ولقيت فكرة {} ترحيبا واسعا.",
    "واستغرب الخبراء تأخر {}.",
)


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("frame", TOPICS)
def test_the_noun_of_a_deed_that_is_talked_about_is_no_fact(noun: str, frame: str) -> None:
    """Sanctions that are to be lifted are in force: they alone are done."""
    done = [
        h for h in told(frame.format(noun)) if h.cls in ("Action", "Signing", "Agreement") if h.status == "Occurred"
    ]
    assert [h.categories for h in done] in ([], [("SANCTION",)] * ("العقوبات" in noun))


@pytest.mark.parametrize("noun", NOUNS)
def test_what_came_of_talks_is_a_fact(noun: str) -> None:
    assert all(h.status == "Occurred" for h in told(f"وأسفرت المفاوضات عن {noun}.") if h.cls != "Statement")


def test_a_zone_of_trade_is_no_trade() -> None:
    assert not of_class("وظل إنشاء منطقة تجارة حرة بين صربيا والصين حلما بعيد المنال.", "Action")


@pytest.mark.parametrize(
    "view",
    [
        "وتتهم إريتريا جارتها إثيوبيا بدعم المتمردين.",
        "ودأبت كوبا على انتقاد الحصار الأمريكي.",
        "ولطالما طالبت غواتيمالا بجزء من أراضي بليز.",
    ],
)
def test_a_view_told_beside_the_news_is_of_no_day(view: str) -> None:
    news = "أعلنت وزارة الخارجية النيوزيلندية اليوم الاثنين طرد دبلوماسي من فيجي. "
    keys = {"country:ERI", "country:CUB", "country:GTM"}
    views = [h for h in statements(news + view) if keys & set(h.values("speaker"))]
    assert views
    assert all(h.moment is None for h in views)


@pytest.mark.parametrize("where", ["خلال زيارة إلى كراكوف", "في كلمة ألقاها في الدوحة", "بعد جولة في ولاية أوبول"])
def test_who_speaks_elsewhere_does_not_speak_at_the_dateline(where: str) -> None:
    said = statements(f"وارسو - قال وزير الخارجية البولندي {where} إن المفاوضات مع تونس حول الصيد ستستمر.")
    assert said
    assert "place:warsaw" not in said[0].values("location")


def test_what_words_came_after_is_not_when_they_were_said() -> None:
    said = statements("وأشاد الرئيس الغاني بالإصلاحات في جورجيا. ويأتي ذلك بعد قبول الحكومة الشهر الماضي دفع تعويضات.")
    assert [h.moment for h in said if "ACCUSE" not in h.categories and h.status == "Occurred"][:1] == [None]


def test_a_headline_is_a_plan_where_the_lead_knows_of_plans_alone() -> None:
    body = "من المقرر أن توقع بيرو والإكوادور اتفاقا حدوديا مطلع الأسبوع المقبل."
    found = told(body, title="بيرو والإكوادور تتبادلان مناطق حدودية")
    assert all(h.status == "Planned" for h in found if h.cls in ("Action", "Signing"))


def test_a_gift_is_no_aid_and_a_charge_no_fact() -> None:
    (gift,) = of_class("أهدى رئيس وزراء أيرلندا نظيره الكندي كتابا قديما.", "Action")
    (charge,) = of_class("وجاء في الشكوى أن إثيوبيا قصفت قرى في إريتريا.", "Action")
    assert gift.categories == ("COOPERATE",)
    assert charge.status == "Alleged"


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("أبدى وزير الخارجية النرويجي أمله في تقوية الشراكة مع ملاوي.", "topic:strategic_partnership"),
        ("دعا وزير الخارجية النرويجي إلى توثيق العلاقات العربية اليابانية.", "topic:joint_arab_action"),
        ("بحث وزير الخارجية النرويجي مع نظيره الزامبي القضايا الإقليمية والدولية.", "topic:world_order"),
    ],
)
def test_a_wider_name_is_no_topic(text: str, topic: str) -> None:
    assert all(topic not in h.values("about") for h in told(text))


@pytest.mark.parametrize("word", ["المولود في لندن", "المتخرج من أكسفورد", "المنحدر من أكرا"])
def test_where_somebody_comes_from_is_no_part_of_his_name(word: str) -> None:
    said = statements(f"وقال النائب الغاني كواسي أوسو {word} إن القانون يجب أن يعدل.")
    assert all(word.split()[0] not in key for h in said for key in h.values("speaker"))


def test_whose_a_body_is_stands_between_it_and_its_verb() -> None:
    text = "وكانت مجموعة العمل الوزارية التابعة للكومنولث نبهت الشهر الماضي جزر فيجي إلى أنها ستجمد عضويتها."
    (said,) = statements(text)
    assert "country:FJI" not in said.values("speaker")
    assert "country:FJI" in said.values("addressee")


def test_a_dispute_is_no_war() -> None:
    found = of_class("أنهت سويسرا وساطتها في النزاع بين إثيوبيا والصومال وسحبت مراقبيها.", "Action")
    assert all("ASSAULT" not in h.categories for h in found)


@pytest.mark.parametrize(
    ("text", "hosts", "guests"),
    [
        (
            "وحضر الوزير البرازيلي مأدبة غداء أقامها رئيس زامبيا على شرفه.",
            {"person:hakainde_hichilema"},
            {"country:BRA"},
        ),
        (
            "وقال وزير الخارجية الكيني خلال حفل استقبال أقامه السفير الصيني في نيروبي إن التجارة مع ملاوي نمت.",
            set(),
            {"country:CHN", "person:musalia_mudavadi"},
        ),
    ],
)
def test_who_gives_a_dinner_is_its_host_and_an_envoy_is_not_at_home(
    text: str, hosts: set[str], guests: set[str]
) -> None:
    (dinner,) = of_class(text, "Meeting")
    assert set(dinner.values("host")) == hosts
    assert guests <= set(dinner.values("participant"))
    assert not of_class(text, "Visit")


def test_what_the_present_tells_of_later_today_is_to_come() -> None:
    found = of_class("يلتقي ويليام روتو في وقت لاحق اليوم يوري موسيفيني في نيروبي.", "Meeting")
    assert [h.status for h in found] == ["Planned"]
    past = of_class("التقى ويليام روتو في وقت لاحق اليوم يوري موسيفيني في نيروبي.", "Meeting")
    assert [h.status for h in past] == ["Occurred"]


@pytest.mark.parametrize(
    ("where", "status"),
    [("في ليما", "Occurred"), ("في مدريد", "Planned")],
)
def test_a_headline_of_a_signing_that_the_lead_tells_is_no_plan(where: str, status: str) -> None:
    body = (
        f"وقع وزير خارجية بيرو والأمين العام لرابطة آسيان أمس {where} اتفاقا للتعاون. "
        "ومن المقرر أن تتبادل بيرو والإكوادور الأسرى الأسبوع المقبل."
    )
    found = told(body, title="بيرو والإكوادور توقعان في ليما اتفاقا لإنهاء الأزمة")
    signing = next(h for h in found if h.cls == "Signing" and "country:ECU" in h.values("participant"))
    assert signing.status == status

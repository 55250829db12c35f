"""Encounters in further words: who is joined, received, absent or represented, and that each is one event."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, sides, told

MET = [
    # a gathering that joins people is the subject of its verb
    ("ضم اجتماع مغلق في لشبونة وزيري خارجية البرتغال وأنغولا.", "Meeting", {"paulo_rangel", "tete_antonio"}),
    ("جمعت مأدبة غداء في لشبونة وزيري خارجية البرتغال وأنغولا.", "Meeting", {"paulo_rangel", "tete_antonio"}),
    (
        "دار حديث هاتفي بين ملك الأردن عبدالله الثاني ورئيس وزراء الهند ناريندرا مودي.",
        "Call",
        {"abdullah_ii_of_jordan", "narendra_modi"},
    ),
    # officials in the accusative are met by who came
    ("وصل وفد من أنغولا إلى لشبونة حيث التقى مسؤولين برتغاليين.", "Meeting", {"AGO", "PRT"}),
    ("أعلنت كينيا أن مسؤولين كينيين سيلتقون وفدا من ممثلي حركة طالبان.", "Meeting", {"KEN", "taliban"}),
    ("التقى وفد من الحكومة الكينية ممثلين عن حركة طالبان في أنقرة.", "Meeting", {"KEN", "taliban"}),
    ("خلال استقباله مبعوثا كينيا رفيعا، أشاد هاكان فيدان بنيروبي.", "Meeting", {"KEN", "hakan_fidan"}),
    # talks told by how long they took or which round it was
    ("اختتم هاكان فيدان وسيرغي لافروف يومين من المباحثات في أنقرة.", "Meeting", {"hakan_fidan", "sergey_lavrov"}),
    ("عقد الوفدان الكيني والصومالي جولتهما الثالثة من المحادثات في أنقرة.", "Meeting", {"KEN", "SOM"}),
    # a time or comma stands between the two
    (
        "بحث هاكان فيدان اليوم، ومعالي وزير خارجية كينيا موساليا مودافادي، ملف الحدود.",
        "Meeting",
        {"hakan_fidan", "musalia_mudavadi"},
    ),
    ("سيرغي لافروف سيجري، الأربعاء، محادثات مع هاكان فيدان.", "Meeting", {"sergey_lavrov", "hakan_fidan"}),
    # who is shown, and who goes on in the dual
    ("نشر الكرملين صورة لسيرغي لافروف وهو يتحدث عبر الهاتف مع هاكان فيدان.", "Call", {"sergey_lavrov", "hakan_fidan"}),
    # who chairs a meeting told of beside it
    ("عقد وزراء خارجية مجموعة السبع اجتماعا ترأسه أنطونيو تاياني.", "Meeting", {"g7", "antonio_tajani"}),
    # a session of the summit, whose noun stands behind
    ("احتضنت نيروبي افتتاح أشغال الدورة العاشرة للقمة الأفريقية.", "Summit", {"african_union", "KEN"}),
    ("استضافت كينيا مؤتمرا دوليا حول المناخ.", "Meeting", {"KEN"}),
    # talks that failed to bring something were held
    ("فشل لقاء بين هاكان فيدان وسيرغي لافروف في إنهاء الخلاف.", "Meeting", {"hakan_fidan", "sergey_lavrov"}),
    ("لم يدم اللقاء بين هاكان فيدان وسيرغي لافروف سوى دقائق.", "Meeting", {"hakan_fidan", "sergey_lavrov"}),
]


@pytest.mark.parametrize(("text", "cls", "with_"), MET, ids=[t for t, _, _ in MET])
def test_those_who_meet_are_told(text: str, cls: str, with_: set[str]) -> None:
    met = of_class(text, cls)
    assert any(with_ <= sides(h) and h.status != "Denied" for h in met), [(sides(h), h.status) for h in met]


AWAY = [
    ("تغيبت الجزائر عن القمة التي حضرها ملك المغرب محمد السادس في الرباط.", "DZA"),
    ("يغيب عن أعمال القمة الأفريقية التي تستمر يومين في نيروبي، كل من بول كاغامي وسيريل رامابوزا.", "paul_kagame"),
    ("لم يحضر بول كاغامي، رئيس رواندا الذي يزور باريس، القمة الأفريقية المنعقدة في نيروبي.", "paul_kagame"),
    ("انعقدت القمة الأفريقية في نيروبي. وبول كاغامي سيمثله في القمة هاكان فيدان.", "paul_kagame"),
]


@pytest.mark.parametrize(("text", "absentee"), AWAY, ids=[t for t, _ in AWAY])
def test_who_stays_away_is_absent(text: str, absentee: str) -> None:
    held = of_class(text, "Summit")
    assert any(absentee in keys(h, "absentee") and absentee not in keys(h, "participant") for h in held), held


ONE = [
    "التقى هاكان فيدان في أنقرة سيرغي لافروف وموساليا مودافادي في اجتماع ثلاثي.",
    "استقبل هاكان فيدان في جلسة خاصة سيرغي لافروف.",
]


@pytest.mark.parametrize("text", ONE)
def test_a_meeting_told_by_verb_and_noun_is_one(text: str) -> None:
    met = of_class(text, "Meeting")
    assert len(met) == 1, met
    assert {"hakan_fidan", "sergey_lavrov"} <= sides(met[0])


NOT_HELD = [
    "كان المفترض أن يعقد هاكان فيدان محادثات مع سيرغي لافروف أمس.",
    "كان من شأن اجتماع بين أنقرة وموسكو أن يخفف التوتر.",
    "قد يسهم لقاء بين أنقرة وموسكو في تخفيف التوتر.",
    "تجري مشاورات لترتيب لقاء بين هاكان فيدان وسيرغي لافروف.",
    "تستقبل قمة جبل كيليمنجارو في تنزانيا متسلقين من فرنسا.",
]


@pytest.mark.parametrize("text", NOT_HELD)
def test_what_may_be_or_should_have_been_is_no_plain_fact(text: str) -> None:
    assert [h for h in told(text) if h.cls in ("Meeting", "Summit", "Call") and h.status == "Occurred"] == []


def test_two_who_talked_are_meant_by_the_dual() -> None:
    """Those who agree are the two of the clause before, whoever spoke before them."""
    called = "اتصل فلاديمير بوتين برئيس كازاخستان قاسم جومارت توكاييف."
    text = f"{called} وبحث بوتين أيضا مع رجب طيب أردوغان الهدنة، واتفقا على عقد لقاء."
    agreed = [h for h in of_class(text, "Statement") if h.evidence.pattern.startswith("agree")]
    assert agreed
    assert keys(agreed[0], "speaker") == {"vladimir_putin", "recep_tayyip_erdogan"}


def test_who_is_present_is_so_at_the_meeting_not_on_the_guests_journey() -> None:
    text = "التقى هاكان فيدان سيرغي لافروف، الذي يزور أنقرة حاليا، بحضور إبراهيم كالين."
    visits = of_class(text, "Visit")
    assert all("ibrahim_kalin" not in sides(h) for h in visits), visits


def test_a_continent_whose_leader_takes_part_convenes_nothing() -> None:
    text = "انطلقت القمة الأفريقية في نيروبي بمشاركة أوروبية يقودها إيمانويل ماكرون."
    assert all("european_union" not in keys(h, "organizer") for h in told(text))


LED_TO = [
    ("اكتفى هاكان فيدان وسيرغي لافروف بلقاء جانبي مقتضب في أنقرة.", "Occurred"),
    ("يستعد هاكان فيدان للقاء سيرغي لافروف في أنقرة.", "Planned"),
    ("تباحث هاكان فيدان في نيروبي وسيرغي لافروف بشأن الهجرة.", "Occurred"),
    ("لم تسفر الجهود عن عقد أي لقاء بين هاكان فيدان وسيرغي لافروف.", "Denied"),
]


@pytest.mark.parametrize(("text", "status"), LED_TO, ids=[t for t, _ in LED_TO])
def test_who_holds_talks_stands_behind_a_verb_without_a_reading(text: str, status: str) -> None:
    met = of_class(text, "Meeting")
    assert any({"hakan_fidan", "sergey_lavrov"} <= sides(h) and h.status == status for h in met), met


def test_leaders_who_gather_in_a_summit_make_one_event() -> None:
    found = told("اجتمع بول كاغامي وهاكان فيدان في نيروبي في قمة لمجموعة شرق أفريقيا.")
    held = [h for h in found if h.cls in ("Summit", "Meeting")]
    assert [h.cls for h in held] == ["Summit"]
    assert sides(held[0]) >= {"paul_kagame", "hakan_fidan"}


def test_names_left_off_a_list_stay_away_from_nothing() -> None:
    text = "التقى المنتخب المصري المنتخب السنغالي في ياوندي، فيما ستغيب عن القائمة أسماء بارزة."
    assert [h for h in told(text) if h.values("absentee")] == []

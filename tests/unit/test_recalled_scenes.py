"""Which day and place words and events have that stand in another scene than that of the news. Our own sentences."""

from __future__ import annotations

import pytest

from tests.short import told

NEWS = "التقى الرئيس الكيني وليام روتو في نيروبي الثلاثاء 14 مايو 2024 الرئيس الغاني جون ماهاما."
RECALLED = "وكان رئيس الوزراء الإثيوبي آبي أحمد قد التقى في لومي الأحد 12 مايو 2024 رئيس توغو فور غناسينغبي."
ABIY, RUTO = "person:abiy_ahmed_ali", "person:william_ruto"


def scenes(text: str, who: str, cls: str = "Statement") -> list[tuple[str, tuple[str, ...]]]:
    """Day and places of what somebody said or did."""
    mine = [h for h in told(text) if h.cls == cls and who in h.values("speaker", "participant", "host")]
    return [((h.moment.value or "") if h.moment else "", h.values("location")) for h in mine]


@pytest.mark.parametrize(
    "said",
    [
        "وقال آبي أحمد إن بلاده ترفض الحرب.",
        "وقال آبي أحمد حينها إن بلاده ترفض الحرب.",
        "وقال آبي أحمد هناك إن بلاده ترفض الحرب.",
        "وقال آبي أحمد عقب اللقاء إن بلاده ترفض الحرب.",
    ],
)
def test_who_is_in_a_recalled_scene_alone_spoke_in_that(said: str) -> None:
    assert scenes(f"{NEWS}\n\n{RECALLED}\n\n{said}", ABIY) == [("2024-05-12", ("place:lome",))]


def test_who_is_in_the_news_spoke_on_its_day() -> None:
    said = "وقال روتو إن بلاده ترفض الحرب."
    assert scenes(f"{NEWS}\n\n{RECALLED}\n\n{said}", RUTO) == [("2024-05-14", ("place:nairobi",))]


def test_what_went_before_a_meeting_is_not_of_its_day() -> None:
    before = "وسبقت اللقاء زيارة لتوغو قام بها الرئيس الغاني جون ماهاما، استقبله خلالها رئيس توغو فور غناسينغبي."
    assert scenes(f"{NEWS}\n\n{before}", "person:faure_gnassingbe", "Meeting") == [("", ("country:TGO",))]


def test_a_later_recalled_signing_gives_words_no_place() -> None:
    later = "وكان روتو قد زار لومي أواخر فبراير حيث وقع اتفاقا مع رئيس توغو فور غناسينغبي."
    said = "دعا الرئيس الكيني وليام روتو إلى وقف الحرب، وفق ما أعلنه مكتبه."
    assert [places for _, places in scenes(f"{said}\n\n{later}", RUTO)] == [()]


@pytest.mark.parametrize(
    ("chamber", "place"),
    [
        ("البرلمان الغاني", "country:GHA"),
        ("مجلس الدوما", "place:moscow"),
        ("الجمعية العامة للأمم المتحدة", "place:new_york"),
    ],
)
@pytest.mark.parametrize(
    "words",
    [
        "جدد الرئيس الكيني وليام روتو في كلمة أمام {} دعم بلاده للسلام.",
        "وفي كلمة أمام {}، قال الرئيس الكيني وليام روتو إن بلاده ترفض الحرب.",
        "ألقى الرئيس الكيني وليام روتو خطابا أمام {} جدد فيه دعم بلاده للسلام.",
    ],
)
def test_a_chamber_hears_a_speech_where_it_sits(chamber: str, place: str, words: str) -> None:
    assert [places for _, places in scenes(words.format(chamber), RUTO)] == [(place,)]


@pytest.mark.parametrize("led", ["لدى وصوله إلى", "فور عودته إلى", "قبيل مغادرته"])
def test_who_comes_or_leaves_speaks_there(led: str) -> None:
    said = f"وقال رئيس الوزراء الإثيوبي آبي أحمد {led} لومي إن بلاده ترفض الحرب."
    assert [places for _, places in scenes(f"{NEWS}\n\n{said}", ABIY)] == [("place:lome",)]


@pytest.mark.parametrize(
    "words",
    [
        "عقد الرئيس الكيني وليام روتو مؤتمرا صحفيا في لومي قال خلاله إن بلاده ترفض الحرب.",
        "ألقى الرئيس الكيني وليام روتو كلمة في جامعة لومي قال فيها إن بلاده ترفض الحرب.",
        "وخلال كلمة ألقاها في لومي، قال الرئيس الكيني وليام روتو إن بلاده ترفض الحرب.",
    ],
)
def test_a_speech_is_given_where_its_noun_says(words: str) -> None:
    assert {places for _, places in scenes(words, RUTO)} == {("place:lome",)}


def test_what_is_spoken_about_is_no_place_of_a_speech() -> None:
    words = "انتقد الرئيس الكيني وليام روتو كلمة رئيس توغو عن الحرب في السودان وقال إنها خطأ."
    assert {places for _, places in scenes(words, RUTO)} == {()}


def test_the_visit_is_that_to_a_side_and_no_journey_just_begun() -> None:
    news = "اختتم الرئيس الغاني جون ماهاما الثلاثاء 14 مايو 2024 زيارة لكينيا، وتوجه من نيروبي إلى لومي عاصمة توغو."
    signed = "وشهدت الزيارة توقيع كينيا وغانا عددا من الاتفاقيات."
    found = [h for h in told(f"{news}\n\n{signed}") if h.cls == "Signing"]
    assert [h.values("location") for h in found] == [("country:KEN",)]


@pytest.mark.parametrize("crowned", ["توجت بتوقيع", "أسفرت عن توقيع"])
def test_what_talks_were_crowned_by_was_done_there_and_then(crowned: str) -> None:
    talks = "أجرى الرئيس الغاني جون ماهاما في نيروبي الاثنين 13 مايو 2024 مباحثات مع الرئيس الكيني وليام روتو"
    found = [h for h in told(f"{talks} {crowned} إعلان.") if h.cls == "Signing"]
    assert [(h.moment.value if h.moment else "", h.values("location")) for h in found] == [
        ("2024-05-13", ("place:nairobi",))
    ]


@pytest.mark.parametrize(
    "where",
    [
        "بعدما سلم وزير خارجيتها وثيقة الانضمام إلى الأمينة العامة في مقر المنظمة في لندن.",
        "خلال مراسم رسمية أقيمت في لندن.",
    ],
)
def test_a_state_joins_where_its_papers_are_handed_over(where: str) -> None:
    found = [h for h in told(f"انضمت توغو رسميا إلى الكومنولث {where}") if h.cls == "Accession"]
    assert [h.values("location") for h in found] == [("place:london",)]


def test_the_building_of_a_state_is_where_people_met() -> None:
    met = "استقبل البابا فرنسيس في القصر الرسولي بالفاتيكان الرئيس الكيني وليام روتو، الذي يقوم بزيارة رسمية لإيطاليا."
    assert [places for _, places in scenes(met, RUTO, "Meeting")] == [("country:VAT",)]


def test_since_a_time_tells_of_the_thing_before_it() -> None:
    said = (
        "وتأتي زيارته، وهي أول زيارة لزعيم ياباني إلى نيروبي منذ 12 عاما، بعد تلك التي قام بها الرئيس الكيني "
        "وليام روتو لطوكيو يوم 16 مارس، واتفق فيها مع رئيس الوزراء الياباني فوميو كيشيدا على إقامة حوار أمني."
    )
    assert not {day for day, _ in scenes(said, RUTO)} & {"2012", "2011"}


TALKS = (
    "أجرى وزير الخارجية الكيني موساليا مودافادي الثلاثاء 14 مايو 2024 محادثات في لومي "
    "مع وزير الخارجية التوغولي روبير دوسي."
)


@pytest.mark.parametrize(
    "said",
    [
        "وفي المؤتمر الصحفي الذي أعقب الاجتماع، أكد مودافادي أن بلاده ترفض الحرب.",
        "وأوضح مودافادي خلال مؤتمر صحفي أعقب المباحثات أن بلاده ترفض الحرب.",
    ],
)
def test_what_is_said_behind_talks_is_of_their_day_and_place(said: str) -> None:
    assert scenes(f"{TALKS}\n\n{said}", "person:musalia_mudavadi") == [("2024-05-14", ("place:lome",))]


@pytest.mark.parametrize(
    "at",
    [
        "للصحافيين عقب القمة التي استضافها في لومي رئيس توغو فور غناسينغبي",
        "في مؤتمر صحفي أعقب اجتماع أزمة عقد الثلاثاء في لومي",
    ],
)
def test_words_on_the_heels_of_a_gathering_are_said_there(at: str) -> None:
    said = f"قال الرئيس الكيني وليام روتو {at} إن بلاده ترفض الحرب."
    assert [places for _, places in scenes(said, RUTO)] == [("place:lome",)]


def test_after_a_gathering_of_others_nothing_tells_where() -> None:
    said = "وقال الرئيس الكيني وليام روتو بعد اجتماع لوزراء الدفاع في لومي إن بلاده ترفض الحرب."
    assert [places for _, places in scenes(said, RUTO)] == [()]


def test_a_press_conference_that_brings_two_together_is_a_meeting_of_them() -> None:
    said = (
        "أعلن وزير الخارجية الكيني موساليا مودافادي، الثلاثاء، في مؤتمر صحافي جمعه في لومي بوزير الخارجية التوغولي "
        "روبير دوسي أن البلدين اتفقا على معاهدة.\n\nوبدوره، قال دوسي إن بلاده ترفض الحرب."
    )
    assert [places for _, places in scenes(said, "person:robert_dussey")] == [("place:lome",)]
    assert [places for _, places in scenes(said, "person:robert_dussey", "Meeting")] == [("place:lome",)]


@pytest.mark.parametrize("who", ["القمة عن رفضها", "الزعماء عن رفضهم", "المجتمعون عن رفضهم"])
def test_those_gathered_speak_where_they_gathered(who: str) -> None:
    lead = "اختتم قادة المجموعة الاقتصادية لدول غرب أفريقيا الثلاثاء 14 مايو 2024 في لومي قمتهم السادسة."
    said = [h for h in told(f"{lead}\n\nوأعرب {who} للحرب.") if h.cls == "Statement"]
    assert [h.values("location") for h in said] == [("place:lome",)]


def test_what_the_joint_text_says_was_said_where_it_was_signed() -> None:
    lead = "وقعت كينيا وتوغو على بيان مشترك في نيروبي الثلاثاء 14 مايو 2024 بشأن إقامة علاقات دبلوماسية."
    said = [h for h in told(f"{lead}\n\nووفقا للبيان، تعهدت توغو بدعم كينيا.") if h.cls == "Statement"]
    assert {h.values("location") for h in said if h.evidence.pattern.startswith("pledge")} == {("place:nairobi",)}


LAST = f"{NEWS} والتقى ماهاما لاحقا وزير الخارجية الكيني موساليا مودافادي."


@pytest.mark.parametrize(
    ("then", "year"),
    [
        ("وخلال لقاء يونيو 2015، كان روتو قد حث ماهاما على وقف الحرب.", "2015-06"),
        ("وخلال قمة 2019، دعا روتو إلى وقف الحرب.", "2019"),
        ("وخلال محادثات العام الماضي، حث روتو ماهاما على وقف الحرب.", "2023"),
    ],
)
def test_a_meeting_of_another_year_has_not_the_place_of_the_news(then: str, year: str) -> None:
    assert scenes(f"{LAST}\n\n{then}", RUTO) == [(year, ())]
    met = {h.moment.value for h in told(f"{LAST}\n\n{then}") if h.cls == "Meeting" and h.moment}
    assert met == {"2024-05-14"}


def test_a_number_behind_a_gathering_may_count() -> None:
    said = "وخلال اجتماع 2019 مندوبا، دعا روتو إلى وقف الحرب."
    assert {day for day, _ in scenes(f"{NEWS}\n\n{said}", RUTO)} & {"2019"} == set()


def test_in_it_ties_words_to_the_visit_told_before_them() -> None:
    said = (
        "وتأتي زيارته ردا على زيارة قام بها الرئيس الكيني وليام روتو لطوكيو يوم 16 مارس 2024، واتفق فيها "
        "مع رئيس الوزراء الياباني فوميو كيشيدا على إقامة حوار أمني."
    )
    assert ("2024-03-16", ("place:tokyo",)) in scenes(said, RUTO)


def test_who_was_on_a_visit_before_the_summit_spoke_then() -> None:
    lead = "عقدت المجموعة الاقتصادية لدول غرب أفريقيا الأحد 12 مايو 2024 في أبوجا قمتها."
    before = "وسبقت القمة زيارة لتوغو قام بها الرئيس الغاني جون ماهاما، استقبله خلالها رئيس توغو فور غناسينغبي."
    said = scenes(f"{lead}\n\n{before}\n\nورحب ماهاما حينها بجهود السلطات.", "person:john_mahama")
    assert {day for day, _ in said} == {""}


def test_between_commas_an_adverb_may_tell_when() -> None:
    said = "يجري الرئيس الكيني وليام روتو، ابتداء من يوم غد، زيارة عمل للصين تستغرق ثلاثة أيام."
    assert {h.moment.value for h in told(said) if h.cls == "Visit" and h.moment} == {"2024-06-11"}

"""What an event or statement has from other sentences: place, day, the larger event, and whom words are aimed at."""

from __future__ import annotations

import pytest

from tests.short import keys, told


def places(text: str, cls: str, role: str, key: str) -> set[str]:
    return {v for h in told(text) if h.cls == cls and key in keys(h, role) for v in keys(h, "location")}


PRESENT = [
    # who was there on the day did there what else he did on it
    (
        "وصل ناريندرا مودي إلى هانوي اليوم الاثنين.\n\nووقع مودي اليوم الاثنين اتفاقا مع تو لام.",
        ("Signing", "participant", "narendra_modi"),
        {"hanoi"},
    ),
    (
        "تحتضن العاصمة الرواندية كيغالي قمة الاتحاد الأفريقي."
        "\n\nوفي كلمته أمام القمة، دعا وليام روتو إلى إصلاح مجلس الأمن.",
        ("Statement", "speaker", "william_ruto"),
        {"kigali"},
    ),
    (
        "القاهرة (رويترز) - قالت وزارة الخارجية المصرية اليوم الأربعاء إنها ترفض التهجير.",
        ("Statement", "speaker", "egy_foreign_ministry"),
        {"cairo"},
    ),
    (
        "باماكو ـ وقعت مالي والنيجر، أمس الثلاثاء، ميثاقا للدفاع.\n\nوقالت باريس إنها تتابع.",
        ("Signing", "participant", "MLI"),
        {"bamako"},
    ),
    (
        "قال هاكان فيدان، في مؤتمر صحفي مشترك مع بيتر سيارتو في بودابست، إن أنقرة لن تعترف بالضم.",
        ("Statement", "speaker", "hakan_fidan"),
        {"budapest"},
    ),
    (
        "دعا هاكان فيدان، في ختام زيارته بمدينة بودابست، إلى الحوار في السودان.",
        ("Statement", "speaker", "hakan_fidan"),
        {"budapest"},
    ),
    # what is told of another day, or in a letter from nowhere, has no place by it
    (
        "وصل ناريندرا مودي إلى هانوي اليوم الأربعاء.\n\nووقع مودي في عام 2019 اتفاقا مع تو لام.",
        ("Signing", "participant", "narendra_modi"),
        set(),
    ),
    (
        "دعا هاكان فيدان إلى الحوار في السودان.",
        ("Statement", "speaker", "hakan_fidan"),
        set(),
    ),
]


@pytest.mark.parametrize(("text", "which", "where"), PRESENT, ids=range(len(PRESENT)))
def test_people_did_there_what_they_did_on_the_day(text: str, which: tuple[str, str, str], where: set[str]) -> None:
    assert places(text, *which) == where


COUNTED = [
    (
        "ويعد هذا اللقاء الثاني بينهما هذا العام بعد زيارة شي إلى موسكو في مارس الماضي.",
        {("2023-03", "moscow")},
    ),
    ("وهو ثالث لقاء يجمعهما بعد قمة فلاديفوستوك في أبريل 2019.", {("2019-04", "vladivostok")}),
    # a first meeting tells of none before it
    ("ويعد هذا اللقاء الأول بينهما منذ زيارة شي إلى موسكو في مارس الماضي.", set()),
]


@pytest.mark.parametrize(("text", "earlier"), COUNTED, ids=range(len(COUNTED)))
def test_a_count_of_meetings_tells_of_an_earlier_one(text: str, earlier: set[tuple[str, str]]) -> None:
    found = told(
        f"التقى الرئيس الصيني شي جين بينغ نظيره الروسي فلاديمير بوتين في بكين الأربعاء.\n\n{text}", "2023-10-20"
    )
    both = {"xi_jinping", "vladimir_putin"}
    met = [h for h in found if h.cls in ("Meeting", "Summit") and both <= keys(h, "participant", "host")]
    told_of = {(h.moment.value if h.moment else "", where) for h in met for where in keys(h, "location")}
    assert {t for t in told_of if t[1] != "beijing"} == earlier


def test_what_the_sides_of_talks_signed_belongs_to_them() -> None:
    found = told("التقى وانغ يي نظيره الإيراني محمد جواد ظريف في طهران.\n\nووقعت الصين وإيران وثيقة للتعاون.")
    talks = next(h for h in found if h.cls == "Meeting")
    signing = next(h for h in found if h.cls == "Signing")
    assert talks.id in {p.value for p in signing.parts if p.role == "superEvent"}
    assert keys(signing, "location") == {"tehran"}


AIMED = [
    ("ندد الاتحاد الأوروبي بالانتخابات الروسية في القرم.", {"RUS"}),
    ("أشاد الرئيس الفرنسي إيمانويل ماكرون بالدور القطري في الوساطة.", {"QAT"}),
    ("رد الرئيس الفنزويلي نيكولاس مادورو على تهديدات واشنطن.", {"USA"}),
    ("أكد رئيس الوزراء الباكستاني شهباز شريف وقوف بلاده إلى جانب تركيا.", {"TUR"}),
    ("استنكرت تونس الغارات الإسرائيلية على جنوب لبنان.", {"ISR"}),
    ("رفضت تايلاند الاتهامات الكمبودية بشأن الألغام.", {"KHM"}),
    ("وقال فاسيلي نيبينزيا إن الضربات الأمريكية على اليمن عدوان غير شرعي.", {"USA"}),
    ("أبدت المكسيك استياءها من تصريحات السفير الأمريكي كين سالازار بشأن القضاء.", {"~كين_سالازار"}),
    # to whom it was done, or where, is not whom words are aimed at
    ("نددت النرويج بقصف كييف.", set()),
    ("رفض الأردن تهجير الفلسطينيين من أرضهم.", set()),
    ("أعربت اليابان عن قلقها إزاء الأزمة السودانية.", set()),
    ("ندد أنطونيو غوتيريش بالاستيطان في الأراضي الفلسطينية المحتلة.", set()),
]


@pytest.mark.parametrize(("text", "hearers"), AIMED, ids=range(len(AIMED)))
def test_words_are_aimed_at_whose_deed_they_judge(text: str, hearers: set[str]) -> None:
    assert {v for h in told(text) if h.cls == "Statement" for v in keys(h, "addressee", "target")} == hearers


def test_what_and_joins_to_something_irregular_is_not_denied() -> None:
    found = told("وبحث هاكان فيدان مع بيتر سيارتو ملف الهجرة غير النظامية والدعم الأوروبي لتونس.")
    assert [h for h in found if h.status == "Denied"] == []


SAID_WHERE = [
    (
        "أعلنت كايا كالاس الجمعة في مونتيفيديو التوصل إلى اتفاق للتبادل الحر بين الاتحاد الأوروبي وتشيلي.",
        {"montevideo"},
    ),
    ("دعا هاكان فيدان إلى وقف القتال في طرابلس.", set()),
]


@pytest.mark.parametrize(("text", "where"), SAID_WHERE, ids=range(len(SAID_WHERE)))
def test_a_place_right_behind_who_speaks_is_that_of_the_words(text: str, where: set[str]) -> None:
    found = [h for h in told(text) if h.cls in ("Statement", "Signing")]
    assert {v for h in found for v in keys(h, "location")} == where


def test_words_are_of_the_day_and_place_of_what_is_done_in_the_same_breath() -> None:
    found = told("وصل إيمانويل ماكرون يوم الجمعة إلى نجامينا، وقال إن فرنسا لن تتخلى عن تشاد.")
    said = next(h for h in found if h.cls == "Statement")
    assert (said.moment and said.moment.value, keys(said, "location")) == ("2024-06-07", {"ndjamena"})


def test_nothing_was_said_on_a_day_to_come() -> None:
    found = told("أعلن قاسم جومارت توكاييف انتقال رئاسة المنظمة إلى قرغيزستان اعتبارا من 1 يناير المقبل.")
    said = next(h for h in found if h.cls == "Statement")
    assert said.moment is None or said.moment.value != "2025-01-01"


PROVIDED = [
    ("وقعت كينيا وأوغندا اتفاقا جديدا في نيروبي.\n\nوتهدف الاتفاقية إلى مكافحة غسل الأموال.", {"money_laundering"}),
    ("وقعت الجزائر وتونس مذكرتين في قطاعي: الصحة والإعلام.", {"health", "media"}),
    ("وقعت كينيا وأوغندا اتفاقا جديدا في نيروبي.\n\nوندد خصوم الاتفاق بالفساد.", set()),
]


@pytest.mark.parametrize(("text", "topics"), PROVIDED, ids=range(len(PROVIDED)))
def test_what_an_agreement_provides_is_what_it_is_about(text: str, topics: set[str]) -> None:
    assert {v for h in told(text) if h.cls == "Agreement" for v in keys(h, "about")} == topics


def test_a_summit_without_a_place_is_held_at_its_hosts() -> None:
    found = told("وجاء ذلك خلال القمة السنوية لمنظمة شنغهاي للتعاون التي استضافتها كازاخستان.")
    assert [keys(h, "location") for h in found if h.cls == "Summit"] == [{"KAZ"}]


def test_a_month_may_be_the_one_told_before() -> None:
    found = told("زار عبد الفتاح البرهان أسمرة في سبتمبر 2023، كما زار تركيا في ذات الشهر.")
    months = {v: h.moment.value for h in found if h.cls == "Visit" and h.moment for v in keys(h, "location")}
    assert months == {"asmara": "2023-09", "TUR": "2023-09"}


def test_who_is_the_guest_of_a_capital_meets_there() -> None:
    found = told("حل لي جاي ميونغ ضيفا على هانوي السبت.\n\nوأجرى لي مباحثات مع نظيره الفيتنامي تو لام.")
    assert [keys(h, "location") for h in found if h.cls == "Meeting"] == [{"hanoi"}]


SPOKEN = [
    ("قال وليام روتو في تصريحات بفنلندا إن بلاده تدعم السلام في الصومال.", {"FIN"}),
    # not where the speaker is posted, where what he asks for is to be held, nor what he goes on to tell why
    ("أخبر وليام روتو، وهو أحد كبار الدبلوماسيين في تنزانيا، قادة العالم أن بلاده تدعم السلام.", set()),
    ("اقترح وليام روتو عقد اجتماع متابعة قبل قمة للمانحين في بروكسل.", set()),
    ("حذرت أوغندا من تحضيرات عسكرية انطلاقا من تنزانيا؛ حيث قال وليام روتو إن الحدود مغلقة.", set()),
]


@pytest.mark.parametrize(("text", "where"), SPOKEN, ids=range(len(SPOKEN)))
def test_where_words_were_spoken(text: str, where: set[str]) -> None:
    assert places(text, "Statement", "speaker", "william_ruto") == where


def test_a_second_place_right_behind_somebody_is_his() -> None:
    met = "التقى وليام روتو في باريس رئيس بعثة كينيا بنيويورك."
    assert places(met, "Meeting", "participant", "william_ruto") == {"paris"}
    came = "استقبل وليام روتو في نيروبي رئيس أوغندا القادم من باريس."
    assert places(came, "Meeting", "host", "william_ruto") == {"nairobi"}

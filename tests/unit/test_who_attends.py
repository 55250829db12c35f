"""Who is at a gathering, stays away from it or stands in for somebody there, and whose states they act for."""

from __future__ import annotations

import pytest

from tests.short import sides, told

# text, class, keys that take part, in whatever role
THERE = [
    # of a gathering nothing is told but where it is
    ("حضرت هيلاري كلينتون المؤتمر الدولي حول ليبيا الذي التأم في باريس.", "Meeting", {"hillary_clinton", "paris"}),
    ("ترأس أنور قرقاش وفد الدولة المشارك في مؤتمر لندن حول الصومال.", "Meeting", {"anwar_gargash", "london"}),
    # ceremonies
    ("شارك جو بايدن في جنازة الرئيس التشادي إدريس ديبي في نجامينا.", "Meeting", {"joe_biden", "ndjamena"}),
    ("حضر أنتوني بلينكن مراسم تشييع هنري كيسنجر في نيويورك.", "Meeting", {"antony_blinken", "new_york"}),
    # who is named among many
    (
        "حضر مؤتمر ميونخ للأمن عشرات الزعماء، من بينهم أولاف شولتس وكامالا هاريس.",
        "Meeting",
        {"olaf_scholz", "kamala_harris"},
    ),
    (
        "عقد أنطونيو غوتيريش في نيويورك لقاءات مع عدد من الوزراء، منهم وانغ يي.",
        "Meeting",
        {"antonio_guterres", "wang_yi"},
    ),
    (
        "ضم اللقاء إلى جانب فلاديمير بوتين كلا من أنغيلا ميركل وحسن روحاني.",
        "Meeting",
        {"vladimir_putin", "angela_merkel"},
    ),
    # two of whom one says something to the other meet "at their meeting"
    (
        "نقل جواد ظريف إلى بشار الأسد رسالة خلال اجتماعهما في دمشق.",
        "Meeting",
        {"mohammad_javad_zarif", "bashar_al_assad"},
    ),
    # delegations and those who are sent
    ("قادت جاسيندا أرديرن وفدا تجاريا كبيرا إلى سنغافورة.", "Visit", {"jacinda_ardern", "SGP"}),
    ("أوفدت الأمم المتحدة مارتن غريفيث إلى صنعاء.", "Visit", {"un", "martin_griffiths"}),
    # talks gone on with, peace talks, joint bodies
    ("استأنفت صربيا وكوسوفو في بروكسل الحوار الذي يرعاه الاتحاد الأوروبي.", "Meeting", {"SRB", "XKX"}),
    ("انطلقت في نيروبي الجولة الثالثة من مفاوضات السلام بين إثيوبيا وإريتريا.", "Meeting", {"ETH", "ERI"}),
    ("التأم في أثينا مجلس التعاون رفيع المستوى بين تركيا واليونان.", "Meeting", {"TUR", "GRC"}),
    ("انعقدت في باماكو الدورة الثامنة للجنة الثنائية الاستراتيجية الجزائرية المالية.", "Meeting", {"DZA", "MLI"}),
    # banquets
    (
        "أقام الملك تشارلز الثالث مأدبة رسمية تكريما لدونالد ترامب في قلعة وندسور.",
        "Meeting",
        {"charles_iii", "donald_trump"},
    ),
    # who goes about a journey or a tour
    ("دشن الأمير تشارلز أمس في كيغالي قمة لرابطة الكومنولث.", "Summit", {"charles_iii", "kigali"}),
    (
        "غادر سامح شكري كمبالا بعد زيارة قصيرة التقاه خلالها الرئيس الأوغندي يوري موسيفيني.",
        "Meeting",
        {"sameh_shoukry", "yoweri_museveni"},
    ),
    ("التقى جو بايدن لولا دا سيلفا في مدينة ميندوثا الأرجنتينية.", "Meeting", {"joe_biden", "ARG"}),
    (
        "عقدت في طشقند القمة، وحضرها شوكت ميرضيائيف ومعه قاسم جومارت توكاييف.",
        "Summit",
        {"shavkat_mirziyoyev", "kassym_jomart_tokayev"},
    ),
    ("واصل جون كيري جولته المكوكية بين القدس وعمان.", "Visit", {"john_kerry", "jerusalem"}),
    # who attends the ceremony in which somebody takes office
    (
        "تسلم خوان مانويل سانتوس مهامه خلال حفل حضره ألفارو أوريبي.",
        "Appointment",
        {"juan_manuel_santos", "alvaro_uribe"},
    ),
    (
        "اختتم قادة منظمة شنغهاي للتعاون، ومن بينهم ألمازبيك أتامباييف، قمتهم في بيشكك.",
        "Summit",
        {"sco", "almazbek_atambayev"},
    ),
    # who takes part is told behind the noun of the gathering, or behind where he is
    (
        "انتهت محادثات رباعية شارك فيها جون كيري وسيرغي لافروف وكاثرين أشتون.",
        "Meeting",
        {"john_kerry", "sergey_lavrov", "catherine_ashton"},
    ),
    (
        "انطلقت في بروكسل قمة حلف شمال الأطلسي، وهي أول قمة أطلسية يحضرها إيمانويل ماكرون.",
        "Summit",
        {"nato", "emmanuel_macron", "brussels"},
    ),
    (
        "من قازان، حيث يشارك في قمة البريكس، أجرى أنطونيو غوتيريش لقاء مع فلاديمير بوتين.",
        "Summit",
        {"brics", "antonio_guterres"},
    ),
    (
        "محادثة مطولة عبر الهاتف أجراها محمد بن سلمان وأبي أحمد تطرقت إلى الهجرة.",
        "Call",
        {"mohammad_bin_salman", "abiy_ahmed_ali"},
    ),
    # who is received, by a pronoun behind the noun, or by an agent
    (
        "قال يوسف بن علوي عقب استقبال الملك حمد بن عيسى له في المنامة إن العلاقات متينة.",
        "Meeting",
        {"yusuf_bin_alawi_bin_abdullah", "hamad_ii_of_bahrain"},
    ),
    (
        "تنطلق في المنامة القمة الخليجية بمشاركة قادة خليجيين ورئيسة الحكومة البريطانية تيريزا ماي.",
        "Summit",
        {"gcc", "theresa_may"},
    ),
    (
        "في أول لقاء بينهما، أكد شي جين بينغ لبوشبا كمال داهال في هانغتشو دعم بلاده لكاتماندو.",
        "Meeting",
        {"xi_jinping", "pushpa_kamal_dahal"},
    ),
    ("وممن حضروا قمة العشرين في هامبورغ لي هسين لونغ وماكي سال.", "Summit", {"lee_hsien_loong", "macky_sall"}),
    # rounds that are counted, journeys that no form of another verb hides
    (
        "عقدت الجولة الثالثة والستون من المحادثات الاستكشافية بين اليونان وتركيا في أثينا.",
        "Meeting",
        {"GRC", "TUR", "athens"},
    ),
    ("توجه شي جين بينغ إلى دوشنبه اليوم تلبية لدعوة رسمية من إمام علي رحمن.", "Visit", {"xi_jinping", "dushanbe"}),
    # nobody visits his own state
    ("لم يتمكن مارك روته من لقاء محمد السادس خلال زيارته للرباط.", "Visit", {"mark_rutte", "rabat"}),
    # two presidents, two counterparts, each of his state
    ("اجتمع رئيسا روسيا والصين في سمرقند.", "Meeting", {"vladimir_putin", "xi_jinping"}),
    (
        "التقى سامح شكري نظيريه القبرصي واليوناني في نيقوسيا.",
        "Meeting",
        {"konstantinos_kombos", "giorgos_gerapetritis"},
    ),
    # where a minister is met is no part of his office
    ("استقبل الرئيس الروسي وزير الخارجية الإيراني في موسكو.", "Meeting", {"vladimir_putin", "moscow"}),
]


@pytest.mark.parametrize(("text", "cls", "keys"), THERE)
def test_they_are_there(text: str, cls: str, keys: set[str]) -> None:
    parts = [{p.value.split(":")[-1] for p in h.parts} for h in told(text) if h.cls == cls]
    assert any(keys <= found for found in parts)


# text, who is there, who is not
AWAY = [
    ("تخلف عمر البشير عن حضور قمة كمبالا.", set(), {"omar_al_bashir"}),
    (
        "أناب السلطان قابوس عنه في القمة الخليجية بالرياض يوسف بن علوي.",
        {"yusuf_bin_alawi_bin_abdullah"},
        {"qaboos_bin_said_al_said"},
    ),
    ("مثل العراق في القمة العربية بالمنامة الرئيس عبد اللطيف رشيد.", {"IRQ", "latif_rashid"}, set()),
    ("لن يحضر ناريندرا مودي قمة الكومنولث في كولومبو وسيمثله سلمان خورشيد.", {"salman_khurshid"}, {"narendra_modi"}),
    ("امتنع ستيفن هاربر عن حضور قمة الكومنولث في كولومبو.", set(), {"stephen_harper"}),
    ("كلف حسني مبارك أحمد أبو الغيط برئاسة وفد مصر إلى قمة دمشق.", {"ahmed_aboul_gheit"}, {"hosni_mubarak"}),
    ("ناب سيرغي لافروف عن فلاديمير بوتين في قمة بريكس بجوهانسبورغ.", {"sergey_lavrov"}, {"vladimir_putin"}),
    ("تنطلق في كيغالي قمة الكومنولث، ومن أبرز المشاركين فيها بوريس جونسون.", {"boris_johnson"}, set()),
]


@pytest.mark.parametrize(("text", "there", "away"), AWAY)
def test_who_stays_away_is_not_there(text: str, there: set[str], away: set[str]) -> None:
    (summit,) = (h for h in told(text) if h.cls == "Summit")
    found = {p.value.split(":")[-1] for p in summit.parts if p.role in ("participant", "attendee")}
    missing = {p.value.split(":")[-1] for p in summit.parts if p.role == "absentee"}
    assert there <= found
    assert missing == away
    assert not found & away


@pytest.mark.parametrize(
    "text",
    [
        "مشى جو بايدن خلف نعش صديق له في بلدة قرب ويلمينغتون.",
        "التقى منتخبا السنغال ونيجيريا في نصف نهائي البطولة على ملعب دكار.",
        "غاب ليونيل ميسي عن مباراة الأرجنتين وبوليفيا في بوينس آيرس.",
        "حضر لاعبو السنغال ونيجيريا إلى الملعب، بينهم ساديو ماني.",
        "انقاد أعضاء الوفد إلى رغبة أنتوني بلينكن في السكن خارج باريس.",
    ],
)
def test_nobody_attends(text: str) -> None:
    assert not [h for h in told(text) if h.cls in ("Meeting", "Summit")]


LISTED = [
    # "and" joins somebody to those without a name
    (
        "شارك في القمة ويليام روتو ووزراء خارجية بلاد أخرى وهولندا ونائب رئيس البنك الإفريقي للتنمية.",
        {"william_ruto", "NLD"},
    ),
    (
        "حضر المؤتمر في باريس نجيب ميقاتي ورؤساء وفود الدول المانحة ووزير خارجية قبرص كونستانتينوس كومبوس.",
        {"najib_mikati", "konstantinos_kombos"},
    ),
    # behind the relative clause that tells where it is held
    (
        "حضر الاجتماع الذي عقد في نيروبي، الرئيس الرواندي بول كاغامي ووزير خارجية فرنسا ستيفان سيجورنيه.",
        {"paul_kagame", "stephane_sejourne"},
    ),
]


@pytest.mark.parametrize(("text", "there"), LISTED, ids=range(len(LISTED)))
def test_lists_of_who_is_there_go_on_behind_those_without_a_name(text: str, there: set[str]) -> None:
    assert any(there <= sides(h) for h in told(text) if h.cls in ("Meeting", "Summit"))


def test_relative_clauses_tell_who_was_at_talks_and_where_the_summit_is() -> None:
    text = (
        "أجرى جو بايدن محادثات مع ناريندرا مودي، حضرها أنتوني بلينكن، "
        "على هامش قمة مجموعة العشرين التي يحضرها الزعيمان في روما."
    )
    happenings = told(text)
    assert any({"joe_biden", "narendra_modi", "antony_blinken"} <= sides(h) for h in happenings if h.cls == "Meeting")
    assert [h.values("location") for h in happenings if h.cls == "Summit"] == [("place:rome",)]

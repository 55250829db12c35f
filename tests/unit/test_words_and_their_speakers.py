"""Whose words they are where no verb of saying tells it, or only one with a turn of phrase around it."""

from __future__ import annotations

import pytest

from tests.short import speakers


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قوبلت الخطوة الإسبانية باستنكار مغربي واسع.", {"country:MAR"}),
        (
            "أثار القرار امتعاض باريس وقلق المستشار الألماني أولاف شولتس.",
            {"country:FRA", "person:olaf_scholz"},
        ),
        ("لقي الإعلان ترحيبا من الاتحاد الأفريقي.", {"organization:african_union"}),
        ("أثار فيلم جديد غضب المشاهدين في روما.", set()),
        ("لقي المتسلق مصرعه في جبال النمسا.", set()),
    ],
)
def test_how_something_was_met_tells_who_speaks(text: str, who: set[str]) -> None:
    assert speakers(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ماكرون من أبيدجان: سنعيد النظر في وجودنا العسكري", {"person:emmanuel_macron"}),
        ("أنقرة: لن نقبل أي ممر على حدودنا الجنوبية", {"country:TUR"}),
        ("برلين: حريق في محطة القطارات يوقع إصابات", set()),
        ("مسؤول ياباني: سنرسل معدات إلى كييف", {"person:~مسوول_ياباني_short"}),
        ("لافروف لنظيره المصري: ندعم مبادرتكم بشأن غزة", {"person:sergey_lavrov"}),
    ],
)
def test_a_name_and_a_colon_tell_who_speaks(text: str, who: set[str]) -> None:
    assert speakers(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وبحسب وزارة الدفاع البريطانية، فإن موسكو تعزز مواقعها في القرم.", {"organization:gbr_ministry_الدفاع"}),
        ("في رأي إيمانويل ماكرون، تحتاج القارة إلى دفاع مستقل.", {"person:emmanuel_macron"}),
        ("وفقا لمسؤول كيني كبير، فإن القوة ستنتشر الشهر المقبل.", {"person:~مسوول_كيني_كبير_short"}),
        ("لن تشارك بلاده في العملية، على ما قال كير ستارمر.", {"person:keir_starmer"}),
        ("وفق استطلاع للرأي، فإن الأغلبية ترفض الضريبة الجديدة.", set()),
    ],
)
def test_a_phrase_tells_on_whose_word_a_sentence_stands(text: str, who: set[str]) -> None:
    assert who <= speakers(text)
    assert bool(who) == bool(speakers(text))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("«لن نتراجع»، بهذه الكلمات أنهى كير ستارمر النقاش.", {"person:keir_starmer"}),
        ("«الوقت ينفد»، جاء ذلك في كلمة لأنطونيو غوتيريش.", {"person:antonio_guterres"}),
        ("لم تخف طوكيو قلقها من المناورات.", {"country:JPN"}),
        ("أخفى اللص المسروقات في قبو بروما.", set()),
        ("نقلت وكالة تاس عن دبلوماسي صيني كبير أن الزيارة قائمة.", {"person:~دبلوماسي_صيني_كبير_short"}),
        ("وأضاف مسؤول في منظمة العفو الدولية أن الوضع خطير.", {"organization:amnesty"}),
        ("وأعلن المجلس العسكري الحاكم في مالي رفض المقترح.", {"organization:mali_junta"}),
        ("وقال ميخائيل كامينين المتحدث باسم وزارة الخارجية الروسية إن القرار خاطئ.", {"person:~ميخاييل_كامينين"}),
    ],
)
def test_turns_of_phrase_by_which_somebody_speaks(text: str, who: set[str]) -> None:
    assert speakers(text) == who


def test_a_guest_of_a_state_is_who_of_it_was_told_of_last() -> None:
    text = "استقبل سيرغي لافروف في موسكو نظيره الصيني وانغ يي.\n\nوأكد الضيف الصيني أن بلاده ملتزمة بالشراكة."
    assert speakers(text) == {"person:wang_yi"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وتلا البيان وزير الخارجية المصري سامح شكري، مؤكدا أن القاهرة ماضية في الوساطة.", {"person:sameh_shoukry"}),
        ("دأبت كيغالي على نفي أي صلة لها بالمتمردين.", {"country:RWA"}),
        ("دأب الكرملين على اتهام كييف بعرقلة المفاوضات.", {"organization:kremlin"}),
        ("افتتحت أورسولا فون دير لاين المؤتمر داعية إلى دعم لبنان.", {"person:ursula_von_der_leyen"}),
        ("وقعت المنظمات وثيقة داعية إلى السلام في السودان.", set()),
        ("ورفض البيان الختامي للقمة الخليجية المساس بسيادة الكويت.", {"organization:gcc"}),
        ("بعثت أسمرة برسالة إلى الاتحاد الأفريقي تتهم فيها أديس أبابا بالتصعيد.", {"country:ERI"}),
        ("عدّت باريس القرار خطوة أحادية الجانب.", {"country:FRA"}),
        ("وأفادت رويترز على لسان سيرغي ريابكوف أن المحادثات متوقفة.", {"person:sergei_ryabkov"}),
        ("وفق التوقيت المحلي لمدينة طوكيو، تنطلق المباراة في السابعة مساء.", set()),
    ],
)
def test_who_speaks_is_found_round_the_verb(text: str, who: set[str]) -> None:
    assert speakers(text) == who


def test_the_minister_of_a_state_is_who_of_it_was_named_last() -> None:
    text = "أجرى لافروف مباحثات مع نظيره المصري بدر عبد العاطي.\n\nوذكر الوزير الروسي أن بلاده تدعم الخطة العربية."
    assert speakers(text) == {"person:sergey_lavrov"}


def test_a_pronoun_on_an_office_of_two_words_is_written_onto_the_first() -> None:
    text = "عقدت جامعة الدول العربية اجتماعا طارئا.\n\nوأكد أمينها العام أحمد أبو الغيط رفض التهجير."
    assert speakers(text) == {"person:ahmed_aboul_gheit"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("واستهزأ سيرغي لافروف بالحزمة الأوروبية الجديدة.", {"person:sergey_lavrov"}),
        ("رفعت اليونسكو الصوت ضد تدمير المتاحف.", {"organization:unesco"}),
        ("وقطع كير ستارمر بأن بلاده لن ترسل قوات.", {"person:keir_starmer"}),
        ("وعند سؤالها عن ذلك، اكتفت كايا كالاس بالقول إن الخيارات مطروحة.", {"person:kaja_kallas"}),
        ("احتقر الناقد أسلوب الرواية الروسية.", set()),
        ("رهنت الشركة أسهمها في بورصة باريس.", set()),
        ("اكتفى المنتخب المغربي بالتعادل في طنجة.", set()),
    ],
)
def test_rarer_verbs_of_saying_and_judging(text: str, who: set[str]) -> None:
    assert speakers(text) == who


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أعاد المبعوث الأمريكي توم باراك التأكيد على أن بلاده باقية، منوها بالجهود.", "person:thomas_barrack"),
        (
            "ينفي الرئيس البيلاروسي ألكسندر لوكاشينكو أي دور لبلاده، ويتهم وارسو بالوحشية.",
            "person:alexander_lukashenko",
        ),
        ("* وزارة الخارجية العراقية: المذكرة شددت على وجوب وقف القصف.", "organization:irq_foreign_ministry"),
        ("أفادت وكالة «سبوتنيك» نقلا عن سيرغي ريابكوف بأن موسكو لا ترى جدوى من المحادثات.", "person:sergei_ryabkov"),
        ("موسكو: لا نية لدينا للانسحاب من المعاهدة", "country:RUS"),
    ],
)
def test_who_speaks_again_in_lists_and_on_whose_word(text: str, speaker: str) -> None:
    assert speakers(text) == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "وهل يعتذر رئيس الوزراء الهولندي مارك روته للمستعمرات السابقة؟",
        "لو كان الرئيس الأميركي جو بايدن قد اتهم الصين يومها لتغير المسار.",
        "ولا يعرف أحد ما إذا كان الرئيس الكوبي ميغيل دياز كانيل قد وعد ضيفه بشيء.",
        "كان من الممكن أن تشكر باريس برلين على القرض.",
        "تتحدث ابنة السفير البولندي في الرباط خمس لغات.",
    ],
)
def test_what_is_only_asked_or_supposed_is_not_said(text: str) -> None:
    assert not speakers(text)

"""Who is at a summit though no clause says so: who signs in its course, who heads the organisation, its leaders."""

from __future__ import annotations

from tests.short import keys, of_class


def test_who_signs_at_the_end_of_a_summit_was_at_it() -> None:
    text = "وقع وليام روتو ويوويري موسيفيني، الأحد في كمبالا، اتفاق سلام في ختام قمة مصغرة دعا إليها بول كاغامي."
    (summit,) = of_class(text, "Summit")
    assert keys(summit, "participant") >= {"william_ruto", "yoweri_museveni"}


def test_the_chief_of_the_organisation_speaks_at_its_summit() -> None:
    text = (
        "اختتم القادة العرب اليوم أعمال القمة العربية في المنامة. "
        "وحذر أحمد أبو الغيط من اتساع الحرب. وأسف المفوض السامي فولكر تورك لما يجري."
    )
    (summit,) = of_class(text, "Summit")
    assert "ahmed_aboul_gheit" in keys(summit, "participant")
    assert "volker_turk" not in keys(summit, "participant")


def test_an_organisation_whose_leaders_met_held_the_summit() -> None:
    text = "أعلنت رابطة دول جنوب شرق آسيا أن زعماءها اتفقوا خلال قمة طارئة في جاكرتا على إيفاد مبعوث."
    (summit,) = of_class(text, "Summit")
    assert keys(summit, "organizer") == {"asean"}


def test_leaders_of_another_organisation_hold_no_summit_for_this_one() -> None:
    text = "أعلنت رابطة دول جنوب شرق آسيا والاتحاد الأوروبي أن زعماءها اتفقوا خلال قمة طارئة في جاكرتا على موعد."
    (summit,) = of_class(text, "Summit")
    assert len(keys(summit, "organizer")) != 1


def test_the_summit_of_those_who_agreed_is_theirs() -> None:
    text = (
        "اتفق قادة كينيا وأوغندا ورواندا، الأحد، بعد مفاوضات طويلة على وقف لإطلاق النار. "
        "وقال وليام روتو عقب القمة التي استضافها في عنتيبي فيليكس تشيسكيدي إن السلام قريب."
    )
    (summit,) = of_class(text, "Summit")
    assert keys(summit, "participant") >= {"KEN", "UGA", "RWA"}


def test_a_summit_told_much_later_is_not_theirs() -> None:
    text = (
        "اتفق قادة كينيا وأوغندا ورواندا، الأحد، بعد مفاوضات طويلة على وقف لإطلاق النار. "
        "ورحبت تنزانيا بالاتفاق. وأشادت بوروندي بالخطوة. وشكرت مصر الوسطاء. "
        "وقال وليام روتو عقب القمة التي استضافها في عنتيبي فيليكس تشيسكيدي إن السلام قريب."
    )
    (summit,) = of_class(text, "Summit")
    assert "RWA" not in keys(summit, "participant")


def test_a_list_goes_on_behind_what_one_of_it_chairs() -> None:
    text = (
        "شارك في القمة كل من الرئيس الأنغولي جواو لورينسو الرئيس الحالي للاتحاد الأفريقي، والرئيس الكيني ويليام روتو، "
        "ورئيس بوروندي إيفاريست ندايشيميي."
    )
    (summit,) = of_class(text, "Summit")
    assert keys(summit, "participant") >= {"joao_lourenco", "william_ruto", "evariste_ndayishimiye"}


def test_what_somebody_chairs_does_not_hear_him() -> None:
    text = "قال الرئيس الأنغولي جواو لورينسو الرئيس الحالي للاتحاد الأفريقي إن الحوار ضروري."
    assert [keys(s, "addressee") for s in of_class(text, "Statement")] == [set()]

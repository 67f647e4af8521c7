"""Headlines and datelines, in the forms of the wire."""

from __future__ import annotations

import pytest

from workbench.formats.dateline import Opening, opening


@pytest.mark.parametrize(
    ("text", "agency", "place", "date"),
    [
        ("(Belga) Le port rouvre.", "Belga", "", ""),
        (" date 2021-03 (Belga) Le port rouvre.", "Belga", "", "2021-03"),
        ("NAMUR 23/07 (AFP-DPA-REUTER) = Le port", "AFP-DPA-REUTER", "NAMUR", "23/07"),
        ("CHARLEROI 19/06 (BELGA)\nLe port", "Belga", "CHARLEROI", "19/06"),
        ("GENT 15/06 (belga) = De haven", "Belga", "GENT", "15/06"),
        ("BRUXELLES 23/07 (Belga) - Le port", "Belga", "BRUXELLES", "23/07"),
        ("Paris, 21 jan 2019 (AFP) - Le port", "AFP", "Paris", "2019-01-21"),
        ("Paris, 3 août 2020 (AFP) - Le port", "AFP", "Paris", "2020-08-03"),
        ("   Paris (ats afp) Le port", "ATS/AFP", "Paris", ""),
        ("Geneva (dpa) - The port", "DPA", "Geneva", ""),
        ("San Mateo (ANP) - De haven", "ANP", "San Mateo", ""),
        ("MOSCOW, January 21. /TASS/. The port", "TASS", "MOSCOW", "January 21"),
        ("SAITAMA, Japan, Dec. 9 Kyodo - The port", "KYODO", "SAITAMA, Japan", "Dec. 9"),
        ("HONOLULU (AP) _ The port", "AP", "HONOLULU", ""),
        ("Nueva Delhi, 21 ene (EFE).- El puerto", "EFE", "Nueva Delhi", "21 ene"),
        ("(ANSA) - ROME, JUL 11 - The port", "ANSA", "ROME", "JUL 11"),
        ("LIMA, Jan 21 (Reuters) - The port", "Reuters", "LIMA", "Jan 21"),
    ],
)
def test_a_dateline_gives_agency_place_and_date(
    text: str, agency: str, place: str, date: str
) -> None:
    assert opening(text) == Opening("", agency, place, date)


def test_an_agency_in_a_sentence_is_no_dateline() -> None:
    assert opening("La police (AP) a ouvert le port.") == Opening()


def test_a_short_first_line_without_final_stop_is_the_headline() -> None:
    assert opening("Le port rouvre\n\nLes grues tournent.").headline == "Le port rouvre"


@pytest.mark.parametrize(
    "text",
    [
        "Le port rouvre",
        "Le port rouvre\n \n",
        "Le port rouvre.\nLes grues tournent.",
        "GAND 15/06 (BELGA)\nLes grues tournent.",
        "mot " * 60 + "\nLes grues tournent.",
    ],
)
def test_other_first_lines_are_no_headline(text: str) -> None:
    assert not opening(text).headline

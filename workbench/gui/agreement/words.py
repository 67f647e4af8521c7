"""Words: what the classes, the reasons and the verdicts of agreement are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.agreement.bias import Sign, Verdict
from workbench.agreement.figure import Figure, Why
from workbench.gui.plots.words import numbers


class AgreementCounts:
    """Texts with a count: lupdate takes plurals from the arguments of ``tr`` only."""

    @staticmethod
    def tr(text: str, comment: str, count: int) -> str:
        """Translate a text about a number of things."""
        return QCoreApplication.translate("AgreementCounts", text, comment, count)


def percent(share: float) -> str:
    """Return a share as a whole number of hundredths, as the language writes it."""
    pattern = QCoreApplication.translate("Agreement", "{}%")
    return pattern.format(QLocale().toString(round(share * 100)))


def why(reason: Why | None) -> str:
    """Return why there is no figure."""
    said = {
        Why.NOT_COMPARABLE: QCoreApplication.translate(
            "Agreement", "not comparable: no dispatch that both have finished"
        ),
        Why.NOTHING_MARKED: QCoreApplication.translate("Agreement", "nobody marked anything"),
        Why.NOTHING_SHARED: QCoreApplication.translate("Agreement", "nothing that both marked"),
        Why.ONE_VALUE: QCoreApplication.translate("Agreement", "only one value was used"),
        Why.NOBODY_EDITED: QCoreApplication.translate("Agreement", "nobody changed a suggestion"),
        Why.NO_CONTROLS: QCoreApplication.translate(
            "Agreement", "no dispatch was finished without suggestions"
        ),
        Why.NO_GOLD: QCoreApplication.translate("Agreement", "there is no gold"),
        Why.NOTHING_SUGGESTED: QCoreApplication.translate("Agreement", "nothing was suggested"),
        Why.NOTHING_WRONG: QCoreApplication.translate("Agreement", "no suggestion was wrong"),
        Why.NOTHING_TO_ADD: QCoreApplication.translate("Agreement", "all of gold was suggested"),
        Why.NOT_REPEATED: QCoreApplication.translate("Agreement", "no dispatch was read twice"),
        Why.NOT_TIMED: QCoreApplication.translate("Agreement", "no time was taken"),
    }
    return said.get(reason, "") if reason else ""


def interval(figure: Figure) -> str:
    """Return the 95 % interval of a figure in words, or why there is no figure, or nothing."""
    if figure.value is None:
        return why(figure.why)
    if figure.low is None or figure.high is None:
        return ""
    share = numbers().share
    pattern = QCoreApplication.translate("Agreement", "95% interval {}–{}")
    return pattern.format(share(figure.low), share(figure.high))


def class_name(code: str) -> str:
    """Return what a class of disagreement or a fate is called; one not known, its code."""
    names = {
        "match": QCoreApplication.translate("Agreement", "the same"),
        "label": QCoreApplication.translate("Agreement", "another label"),
        "type": QCoreApplication.translate("Agreement", "another type"),
        "boundary": QCoreApplication.translate("Agreement", "other boundaries"),
        "boundary+label": QCoreApplication.translate("Agreement", "other boundaries and label"),
        "boundary+type": QCoreApplication.translate("Agreement", "other boundaries and type"),
        "split": QCoreApplication.translate("Agreement", "one against several"),
        "only": QCoreApplication.translate("Agreement", "marked by one only"),
        "cue": QCoreApplication.translate("Agreement", "another cue"),
        "source": QCoreApplication.translate("Agreement", "another source"),
        "source kind": QCoreApplication.translate("Agreement", "another kind of source"),
        "speaker": QCoreApplication.translate("Agreement", "another speaker"),
        "accepted": QCoreApplication.translate("Agreement", "kept"),
        "corrected": QCoreApplication.translate("Agreement", "other boundaries"),
        "relabelled": QCoreApplication.translate("Agreement", "another label"),
        "rejected": QCoreApplication.translate("Agreement", "rejected"),
        "open": QCoreApplication.translate("Agreement", "unanswered"),
        "not kept": QCoreApplication.translate("Agreement", "not kept"),
        "wrong": QCoreApplication.translate("Agreement", "wrong, and kept"),
        "omitted": QCoreApplication.translate("Agreement", "not suggested, and missed"),
        "missed": QCoreApplication.translate("Agreement", "missed without suggestions"),
    }
    return names.get(code) or names.get(code.removesuffix("_a").removesuffix("_b")) or code


def verdict(found: Verdict) -> str:
    """Return what the signs of bias say together."""
    said = {
        Verdict.TOO_LITTLE: QCoreApplication.translate(
            "Agreement", "There is too little to tell whether suggestions are corrected."
        ),
        Verdict.CORRECTS: QCoreApplication.translate(
            "Agreement", "Suggestions are corrected, not waved through."
        ),
        Verdict.MIXED: QCoreApplication.translate(
            "Agreement", "Some signs say that suggestions are corrected, others that they are not."
        ),
        Verdict.WAVES_THROUGH: QCoreApplication.translate(
            "Agreement", "Suggestions are waved through: agreement says less than it seems to."
        ),
    }
    return said[found]


def sign(found: Sign) -> str:
    """Return what a sign of bias tells."""
    said = {
        Sign.WRONG_REMOVED: QCoreApplication.translate(
            "Agreement", "Wrong suggestions are mostly removed."
        ),
        Sign.MISSING_ADDED: QCoreApplication.translate(
            "Agreement", "What was not suggested is found as well as without suggestions."
        ),
        Sign.SAME_EDITS: QCoreApplication.translate(
            "Agreement", "Annotators change the same suggestions."
        ),
        Sign.NOT_INFLATED: QCoreApplication.translate(
            "Agreement", "Agreement is no higher with suggestions than without."
        ),
        Sign.WRONG_KEPT: QCoreApplication.translate(
            "Agreement", "Wrong suggestions are mostly kept."
        ),
        Sign.MISSING_OMITTED: QCoreApplication.translate(
            "Agreement", "What was not suggested is missed more often than without suggestions."
        ),
        Sign.OTHER_EDITS: QCoreApplication.translate(
            "Agreement", "Annotators hardly ever change the same suggestions."
        ),
        Sign.INFLATED: QCoreApplication.translate(
            "Agreement", "Agreement is higher with suggestions than without."
        ),
        Sign.HARDLY_CHANGED: QCoreApplication.translate(
            "Agreement", "Hardly any suggestion was changed."
        ),
    }
    return said[found]

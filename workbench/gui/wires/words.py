"""Words: warnings of the wires in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.model.wire_warning import WarningCode, WireWarning


def warning_words(warning: WireWarning) -> str:
    """Return what is said of a warning."""
    said = {
        WarningCode.CHARSET: QCoreApplication.translate(
            "Wires", "The file names another charset than it has: {}"
        ),
        WarningCode.GUESSED_CHARSET: QCoreApplication.translate(
            "Wires", "The file names no charset; the one that fits best was taken: {}"
        ),
        WarningCode.RECOVERED: QCoreApplication.translate(
            "Wires", "The file is broken and was read as far as it goes: {}"
        ),
        WarningCode.DAMAGED: QCoreApplication.translate(
            "Wires", "Characters were lost before it came here: “{}”"
        ),
        WarningCode.LANGUAGE: QCoreApplication.translate(
            "Wires", "The text is in another language than the wire says: {}"
        ),
        WarningCode.HYPHEN: QCoreApplication.translate(
            "Wires", "A word was joined that a line had broken: {}"
        ),
        WarningCode.NO_ID: QCoreApplication.translate(
            "Wires", "The wire gives no id; this one was made: {}"
        ),
        WarningCode.CUT: QCoreApplication.translate(
            "Wires", "The text is shorter than the wire says: {}"
        ),
        WarningCode.UTF_16: QCoreApplication.translate(
            "Wires", "Offsets counted UTF-16 units and were converted: {}"
        ),
        WarningCode.REBUILT: QCoreApplication.translate(
            "Wires", "The file holds words only; the text was put together from them."
        ),
        WarningCode.NO_ZONE: QCoreApplication.translate(
            "Wires", "A time is without its zone; this one was taken: {}"
        ),
    }
    detail = warning.detail.replace(" -> ", " → ")
    return said[warning.code].format(detail)

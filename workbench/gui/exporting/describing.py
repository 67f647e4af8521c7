"""Describing: what each form is for and who reads it, and how one that lacks a library gets it."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from typing import Final

from PySide6.QtCore import QCoreApplication

from workbench.formats.forms import FORMS, Form
from workbench.gui.texts import QT_TRANSLATE_NOOP

_LIBRARIES: Final = {"uima": "cassis", "parquet": "pyarrow"}
"""The module by which it is known whether an extra is installed."""
_PURPOSES: Final = {
    "jsonl": QT_TRANSLATE_NOOP(
        "Forms", "Everything there is. The workbench reads it back, and any program reads JSON."
    ),
    "gold": QT_TRANSLATE_NOOP(
        "Forms", "One short line a dispatch, for scoring scripts and for reading by eye."
    ),
    "docbin": QT_TRANSLATE_NOOP(
        "Forms", "Training data in train, dev and test with a config, for spacy train."
    ),
    "prodigy": QT_TRANSLATE_NOOP("Forms", "To go on annotating in Prodigy: spans and relations."),
    "doccano": QT_TRANSLATE_NOOP("Forms", "To go on annotating in doccano."),
    "label-studio": QT_TRANSLATE_NOOP("Forms", "To go on annotating in Label Studio."),
    "brat": QT_TRANSLATE_NOOP(
        "Forms", "Standoff files with annotation.conf, for brat and for many older scripts."
    ),
    "labelbuddy": QT_TRANSLATE_NOOP("Forms", "To go on annotating in labelbuddy."),
    "citron": QT_TRANSLATE_NOOP("Forms", "Quotations alone, to train the extractor Citron."),
    "iob2": QT_TRANSLATE_NOOP(
        "Forms", "A token a line with IOB2 tags of entities, for Flair, NCRF++ and teaching."
    ),
    "hugging-face": QT_TRANSLATE_NOOP(
        "Forms", "Tokens and tags with a list of labels, for datasets and transformers."
    ),
    "uima-xmi": QT_TRANSLATE_NOOP("Forms", "UIMA CAS in XML, for INCEpTION and DKPro."),
    "uima-json": QT_TRANSLATE_NOOP("Forms", "UIMA CAS in JSON, for INCEpTION and cassis."),
    "web-annotation": QT_TRANSLATE_NOOP(
        "Forms", "Linked data of the W3C, for archives and annotation servers."
    ),
    "csv": QT_TRANSLATE_NOOP("Forms", "Tables of entities and quotations, for spreadsheets and R."),
    "parquet": QT_TRANSLATE_NOOP(
        "Forms", "Tables of entities and quotations, for pandas, DuckDB and large corpora."
    ),
}


def written() -> Iterable[Form]:
    """Return the forms that are written, in the order of their table."""
    return (form for form in FORMS if form.writes)


def purpose(form: Form) -> str:
    """Return what a form is for and who reads it, in the language of the interface."""
    return QCoreApplication.translate("Forms", _PURPOSES.get(form.name, ""))


def is_missing(form: Form) -> bool:
    """Tell whether the library that a form needs is not installed; it is not loaded."""
    return bool(form.extra) and find_spec(_LIBRARIES[form.extra]) is None


def remedy(form: Form) -> str:
    """Return how the library that a form lacks is installed."""
    said = QCoreApplication.translate("Forms", "Not installed here. To have it: {}")
    return said.format(f"pip install 'workbench[{form.extra}]'")

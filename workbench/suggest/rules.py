"""Rules: what each rule id means, in words that the window translates.

This module is imported by the window's process: it must not import spaCy.
"""

from __future__ import annotations

from collections.abc import Mapping


def translate(_context: str, text: str) -> str:
    """Return a text as it is: the name tells ``pyside6-lupdate`` to collect it."""
    return text


DESCRIPTIONS: Mapping[str, str] = {
    # Dates
    "date.numeric": translate("Rules", "a date in figures"),
    "date.day": translate("Rules", "a day with its month"),
    "date.night": translate("Rules", "a night between two days"),
    "date.weekday": translate("Rules", "a day of the week"),
    "date.edge": translate("Rules", "the beginning, middle or end of a period"),
    "date.month": translate("Rules", "the name of a month"),
    "date.deictic": translate("Rules", "a day counted from today, such as “yesterday”"),
    "date.this": translate("Rules", "a part of this day, week, month or year"),
    "date.turn": translate("Rules", "the last or the next period or day"),
    "date.ago": translate("Rules", "a time counted backwards or forwards"),
    "date.later": translate("Rules", "a length of time before or after another moment"),
    "date.span": translate("Rules", "a stretch between two dates or years"),
    "date.decade": translate("Rules", "a decade or a century"),
    "date.weekend": translate("Rules", "a weekend"),
    "date.season": translate("Rules", "a season"),
    "date.clock": translate("Rules", "a time of the clock"),
    "date.year": translate("Rules", "a year"),
    # Lists
    "list.country": translate("Rules", "a country or region of the world in the lists"),
    "list.place": translate("Rules", "a place in the lists"),
    "list.organisation": translate("Rules", "an organisation in the lists"),
    "list.credit": translate(
        "Rules", "an agency of the lists in small letters, as a credit in brackets"
    ),
    "list.metonym": translate(
        "Rules", "a building or seat in the lists, which stands for who works there"
    ),
    "list.misc": translate("Rules", "an event, work or other name in the lists"),
    # Persons
    "name.title": translate("Rules", "a name behind a title such as “Mrs”"),
    "name.first-name": translate("Rules", "a first name with the name behind it"),
    "name.first-name-alone": translate("Rules", "a first name that stands alone"),
    "name.role": translate("Rules", "a name behind a role or function"),
    "name.aged": translate("Rules", "a name with an age behind it"),
    "name.score": translate("Rules", "a name with a result of sports behind it"),
    "name.capitals": translate("Rules", "several capitalised words that no list knows"),
    "name.surname": translate(
        "Rules", "the surname of a person named in full elsewhere in the dispatch"
    ),
    # Organisations
    "org.head-noun": translate("Rules", "a noun for an institution with its complement"),
    "org.head-noun-of-country": translate(
        "Rules", "a noun for a public body with the adjective of a country"
    ),
    "org.institution": translate("Rules", "a noun for an institution, with a capital and alone"),
    "org.long-form": translate("Rules", "a long form with its acronym in brackets"),
    "org.acronym-of-long-form": translate("Rules", "the acronym in brackets behind its long form"),
    "org.acronym": translate("Rules", "an acronym that no list knows"),
    "org.acronym-in-name": translate("Rules", "a name of several words with an acronym in it"),
    "org.apposition": translate("Rules", "a name behind a noun for an organisation"),
    "org.word": translate("Rules", "a name with a word that organisations have in theirs"),
    "org.at": translate(
        "Rules", "a name behind a word such as “chez”, which goes with organisations"
    ),
    "org.party-of-person": translate("Rules", "the party in brackets behind a person"),
    "org.compound": translate(
        "Rules", "a web address, or names of organisations joined by a hyphen"
    ),
    "org.inner-capital": translate("Rules", "a word with a capital inside it"),
    # Places
    "place.dateline": translate("Rules", "the place at the beginning of a dispatch"),
    "place.facility": translate("Rules", "a building, road, water or mountain with its name"),
    "place.form": translate("Rules", "a name with the form of a place, such as “-sur-”"),
    "place.word": translate("Rules", "a name with a word that places have in theirs"),
    "place.preposition": translate("Rules", "a name behind a preposition of place"),
    "place.in-parentheses": translate("Rules", "the place in brackets behind another place"),
    # Other names
    "misc.event": translate("Rules", "a noun for an event with its name, place or year"),
    "misc.acronym-of-event": translate("Rules", "the acronym in brackets behind an event"),
    "misc.event-word": translate("Rules", "a name with a word that events have in theirs"),
    "misc.network": translate("Rules", "a social network that is called by a common sign"),
    "misc.numbered": translate("Rules", "a name with a number, such as a model"),
    "misc.apposition": translate("Rules", "a name behind a noun for a work or an event"),
    "misc.title-in-marks": translate("Rules", "the title of a work between quotation marks"),
    # One name, one label
    "same.name": translate("Rules", "the same name as elsewhere in the dispatch"),
    "same.coordinated": translate("Rules", "a name joined to another of this label"),
    # Quotations
    "quote.inverted-subject": translate("Rules", "inverted subject after a quotation"),
    "quote.inverted-pronoun": translate("Rules", "inverted pronoun after a quotation"),
    "quote.inverted-unlisted-verb": translate(
        "Rules", "inverted subject of a verb that no list knows"
    ),
    "quote.incise-within-marks": translate(
        "Rules", "the words that report stand between the quotation's own marks"
    ),
    "quote.as-subject": translate("Rules", "“as” with a verb and its subject"),
    "quote.that-clause": translate("Rules", "a clause with “that” after a verb that reports"),
    "quote.indirect-question": translate("Rules", "an indirect question after a verb that reports"),
    "quote.infinitive": translate("Rules", "an infinitive after a verb that reports"),
    "quote.noun-with-infinitive": translate(
        "Rules", "a noun for a wish or a plan with its infinitive"
    ),
    "quote.accusation": translate("Rules", "what somebody is accused of, as an infinitive"),
    "quote.label": translate("Rules", "what something is called, between marks"),
    "quote.as": translate("Rules", "“as” with words between marks after a verb that reports"),
    "quote.predicate": translate("Rules", "what somebody says to be"),
    "quote.object": translate("Rules", "words between marks as the object of a verb that reports"),
    "quote.colon": translate("Rules", "a colon before the quotation"),
    "quote.headline": translate("Rules", "a headline: the quotation, a colon and who speaks"),
    "quote.speaker-in-brackets": translate("Rules", "the speaker in brackets behind the quotation"),
    "quote.according-to": translate("Rules", "a phrase such as “according to” with its source"),
    "quote.opinion-of": translate("Rules", "“for” with a person or group whose opinion follows"),
    "quote.own-opinion": translate("Rules", "a phrase such as “in his view”"),
    "quote.clause-of-subject": translate(
        "Rules", "words between marks that begin with the verb of the subject before them"
    ),
    "quote.floating": translate(
        "Rules", "a quotation that is a whole sentence, without words that report it"
    ),
    "quote.not-a-quotation": translate("Rules", "a title, a term or irony between marks"),
    # Others
    "memory.confirmed": translate("Rules", "confirmed before in this project"),
    "model": translate("Rules", "found by the chosen spaCy model"),
}
"""The meaning of each rule id that a suggestion of ours can have."""


def description(rule: str) -> str:
    """Return what a rule means; a rule of others, or of an older version, stands for itself."""
    return DESCRIPTIONS.get(rule, rule)

"""What a single word can be by its form: a finite verb, an infinitive, a participle."""

from __future__ import annotations

from workbench.suggest.quotations.scope import Scope

_SHORTEST = 4
_VERBAL = frozenset({"copula", "participle_auxiliary", "have", "be"})
_FINITE = ("ait", "aient", "èrent", "ira", "era", "dra", "tra", "vra", "ront")
_NOUNS = frozenset(
    {
        "caméra",
        "opéra",
        "choléra",
        "extra",
        "ultra",
        "front",
        "affront",
        "portrait",
        "retrait",
        "extrait",
        "attrait",
        "souhait",
        "bienfait",
        "forfait",
        "parfait",
        "méfait",
        "imparfait",
        "satisfait",
        "abstrait",
    }
)
_BEFORE_VERB = frozenset({"se", "s'", "n'", "ne"})
_BEFORE_NOUN = frozenset(
    {
        *("de", "du", "des", "d'", "aux", "au", "un", "une", "ce", "cet", "cette"),
        *("son", "sa", "ses", "leurs"),
    }
)
_PARTICIPLES = (
    *("é", "ée", "és", "ées", "i", "ie", "ies", "is", "ise", "ises"),
    *("u", "ue", "us", "ues", "it", "ite", "its", "ites", "int", "inte", "ints", "intes"),
)


def is_verb(scope: Scope, k: int) -> bool:
    """Whether word ``k`` is, as far as can be told, a finite verb or right before one."""
    if not scope.first <= k < scope.last:
        return False
    stream = scope.stream
    word, kinds = stream.low[k], stream.kinds[k]
    if not kinds.isdisjoint(_VERBAL) or k in stream.inverted or word in _BEFORE_VERB:
        return True
    if not (kinds or word.endswith(_FINITE)):
        return False
    if (k > scope.first and scope.capital(k)) or scope.low(k - 1) in _BEFORE_NOUN:
        return False
    if word.endswith(_FINITE) and word not in _NOUNS and len(word) > _SHORTEST:
        return True
    use = scope.cues.forms.get(word)
    return use is not None and "f" in use.uses and not _twin(scope, k)


def _twin(scope: Scope, k: int) -> bool:
    return scope.is_a(k, "noun_twin") and (
        scope.is_a(k - 1, "determiner") or scope.is_a(k - 1, "preposition")
    )


def participle(word: str) -> bool:
    """Whether the word ends like a past participle."""
    return word.endswith(_PARTICIPLES)


def starts_infinitive(scope: Scope, k: int) -> bool:
    """Whether an infinitive stands at ``k``, behind a negation and clitics if any."""
    while scope.is_a(k, "negation") or scope.is_a(k, "clitic"):
        k += 1
    return is_infinitive(scope, k)


def is_infinitive(scope: Scope, k: int) -> bool:
    """Whether word ``k`` is an infinitive by its ending and the list of those in -re."""
    word = scope.low(k)
    if scope.is_a(k, "infinitive"):
        return True
    if len(word) < _SHORTEST or scope.capital(k) or not word.endswith(("er", "ir")):
        return False
    return not scope.is_a(k, "not_infinitive")

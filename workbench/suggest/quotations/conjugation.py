"""The forms of French and English reporting verbs, generated from their infinitives.

A form carries one letter for each use that it can have: ``f`` finite, ``p`` past participle,
``i`` infinitive, ``a`` present participle. Only third persons are made: they report.
"""

from __future__ import annotations

from collections.abc import Iterator

Form = tuple[str, str]
"""A form and the letter of its use."""

_IMPERFECT = ("ait", "aient", "ant")
_FUTURE = ("a", "ont", "ait", "aient")
_VOWELS = "aeiouyéèêàâîôûù"

# Infinitive ending -> present singular, present plural, stem of imperfect, stem of future,
# past historic singular and plural, past participle.
_FRENCH_IRREGULAR: dict[str, tuple[str, str, str, str, str, str, str]] = {
    "maudire": ("maudit", "maudissent", "maudiss", "maudir", "maudit", "maudirent", "maudit"),
    "dire": ("dit", "disent", "dis", "dir", "dit", "dirent", "dit"),
    "crire": ("crit", "crivent", "criv", "crir", "crivit", "crivirent", "crit"),
    "lire": ("lit", "lisent", "lis", "lir", "lut", "lurent", "lu"),
    "rire": ("rit", "rient", "ri", "rir", "rit", "rirent", "ri"),
    "faire": ("fait", "font", "fais", "fer", "fit", "firent", "fait"),
    "taire": ("tait", "taisent", "tais", "tair", "tut", "turent", "tu"),
    "naître": ("naît", "naissent", "naiss", "naîtr", "nut", "nurent", "nu"),
    "croire": ("croit", "croient", "croy", "croir", "crut", "crurent", "cru"),
    "clure": ("clut", "cluent", "clu", "clur", "clut", "clurent", "clu"),
    "suivre": ("suit", "suivent", "suiv", "suivr", "suivit", "suivirent", "suivi"),
    "mettre": ("met", "mettent", "mett", "mettr", "mit", "mirent", "mis"),
    "prendre": ("prend", "prennent", "pren", "prendr", "prit", "prirent", "pris"),
    "vaincre": ("vainc", "vainquent", "vainqu", "vaincr", "vainquit", "vainquirent", "vaincu"),
    "indre": ("int", "ignent", "ign", "indr", "ignit", "ignirent", "int"),
    "battre": ("bat", "battent", "batt", "battr", "battit", "battirent", "battu"),
    "tenir": ("tient", "tiennent", "ten", "tiendr", "tint", "tinrent", "tenu"),
    "venir": ("vient", "viennent", "ven", "viendr", "vint", "vinrent", "venu"),
    "ouvrir": ("ouvre", "ouvrent", "ouvr", "ouvrir", "ouvrit", "ouvrirent", "ouvert"),
    "offrir": ("offre", "offrent", "offr", "offrir", "offrit", "offrirent", "offert"),
    "mentir": ("ment", "mentent", "ment", "mentir", "mentit", "mentirent", "menti"),
    "sentir": ("sent", "sentent", "sent", "sentir", "sentit", "sentirent", "senti"),
    "sortir": ("sort", "sortent", "sort", "sortir", "sortit", "sortirent", "sorti"),
    "partir": ("part", "partent", "part", "partir", "partit", "partirent", "parti"),
    "quérir": ("quiert", "quièrent", "quér", "querr", "quit", "quirent", "quis"),
    "prévoir": ("prévoit", "prévoient", "prévoy", "prévoir", "prévit", "prévirent", "prévu"),
    "cevoir": ("çoit", "çoivent", "cev", "cevr", "çut", "çurent", "çu"),
    "savoir": ("sait", "savent", "sav", "saur", "sut", "surent", "su"),
    "vouloir": ("veut", "veulent", "voul", "voudr", "voulut", "voulurent", "voulu"),
    "pouvoir": ("peut", "peuvent", "pouv", "pourr", "put", "purent", "pu"),
    "devoir": ("doit", "doivent", "dev", "devr", "dut", "durent", "dû"),
    "valoir": ("vaut", "valent", "val", "vaudr", "valut", "valurent", "valu"),
    "falloir": ("faut", "faut", "fall", "faudr", "fallut", "fallut", "fallu"),
    "voir": ("voit", "voient", "voy", "verr", "vit", "virent", "vu"),
    "aller": ("va", "vont", "all", "ir", "alla", "allèrent", "allé"),
    "être": ("est", "sont", "ét", "ser", "fut", "furent", "été"),
    "avoir": ("a", "ont", "av", "aur", "eut", "eurent", "eu"),
}
_FRENCH_PARTICIPLES_PRESENT = {"savoir": "sachant", "avoir": "ayant"}
_DOUBLING = ("appeler", "épeler", "jeter")
_CLUSTERS = frozenset({"gl", "gn", "gu", "gr", "br", "tr", "ch", "qu"})


def french(infinitive: str) -> Iterator[Form]:
    """Generate the third-person forms, participles and infinitive of a French verb."""
    yield infinitive, "i"
    singular, plural, imperfect, future, *historic, participle = _french_stems(infinitive)
    for form in (singular, plural, *historic):
        yield form, "f"
    for ending in _IMPERFECT[:2]:
        yield imperfect + ending, "f"
    for ending in _FUTURE:
        yield future + ending, "f"
    yield _FRENCH_PARTICIPLES_PRESENT.get(infinitive, imperfect + "ant"), "a"
    for form in _agreed(participle):
        yield form, "p"


def _agreed(participle: str) -> Iterator[str]:
    yield participle
    base = "du" if participle == "dû" else participle
    yield base + "e"
    yield base + ("" if base.endswith("s") else "s")
    yield base + "es"


def _french_stems(infinitive: str) -> tuple[str, ...]:
    for ending in sorted(_FRENCH_IRREGULAR, key=len, reverse=True):
        if infinitive.endswith(ending):
            before = infinitive[: -len(ending)]
            return tuple(before + stem for stem in _FRENCH_IRREGULAR[ending])
    stem = infinitive[:-2]
    if infinitive.endswith("er"):
        return _first_group(stem)
    if infinitive.endswith("ir"):
        past = stem + "it"
        return past, stem + "issent", stem + "iss", infinitive, past, stem + "irent", stem + "i"
    present = stem if stem.endswith("d") else stem + "t"
    return present, stem + "ent", stem, stem + "r", stem + "it", stem + "irent", stem + "u"


def _first_group(stem: str) -> tuple[str, ...]:
    strong = _strong_stem(stem)
    soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1:], stem)
    # é stays in the future of céder, but e opens in that of mener
    future = (stem if "é" in stem[-3:] else strong) + "er"
    return strong + "e", strong + "ent", soft, future, soft + "a", stem + "èrent", stem + "é"


def _strong_stem(stem: str) -> str:
    if stem.endswith(("oy", "uy")):
        return stem[:-1] + "i"
    if (stem + "er").endswith(_DOUBLING):
        return stem + stem[-1]
    before, middle, last = stem[-3:-2], stem[-2:-1], stem[-1:]
    if middle in {"e", "é"} and last not in _VOWELS and before not in _VOWELS:
        return stem[:-2] + "è" + last
    if before == "é" and stem[-2:] in _CLUSTERS:
        return stem[:-3] + "è" + stem[-2:]
    return stem


def english(infinitive: str) -> Iterator[Form]:
    """Generate the forms of a regular English verb."""
    stem = infinitive.removesuffix("e")
    yield infinitive, "f"
    yield infinitive + ("es" if infinitive.endswith(("s", "sh", "ch", "x")) else "s"), "f"
    yield stem + "ed", "f"
    yield stem + "ed", "p"
    yield stem + "ing", "a"

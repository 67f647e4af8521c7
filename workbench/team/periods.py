"""The periods in which dispatches were finished: days, weeks, months or years, by how many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.counting import Periods
from workbench.model.columns import NONE

Days = NDArray[np.datetime64]

_DAYS: Final = 21
_WEEKS: Final = 30 * 7
_MONTHS: Final = 36 * 31
"""Up to so many days in all, periods are days, weeks and months."""
_MONDAY: Final = np.datetime64("1970-01-05", "D")


def periods(finished: Sequence[str]) -> Periods:
    """Return the periods in which dispatches were finished, named by their first day.

    ``finished`` are moments (ISO 8601), nothing where one is not known. Names are as precise as
    the periods are long: "2026-03-02" for a day, or for the week that begins there, "2026-03",
    "2026".
    """
    known = [n for n, moment in enumerate(finished) if moment]
    of = np.full(len(finished), NONE, np.int32)
    if not known:
        return Periods((), of)
    days = np.array([finished[n][:10] for n in known], "datetime64[D]")
    begun, of[known] = np.unique(_begun(days), return_inverse=True)
    return Periods(tuple(np.datetime_as_string(begun).tolist()), of)


def _begun(days: Days) -> Days:
    """Return the beginning of the period of each day."""
    many = int((days.max() - days.min()).astype(np.int64)) + 1
    if many <= _DAYS:
        return days
    if many <= _WEEKS:
        return days - (days - _MONDAY) % np.timedelta64(7, "D")
    return days.astype("datetime64[M]" if many <= _MONTHS else "datetime64[Y]")

"""Raw: the bytes of a file to be read: text by the ladder, in hexadecimal what is no text."""

from __future__ import annotations

import codecs
import re
from typing import Final

from workbench.formats.wire import ladder

_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_HANDLER: Final = "workbench-hex"


def _as_hex(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return "".join(map(_byte, wrong)), error.end


def _byte(value: int) -> str:
    return f"⟨{value:02X}⟩"


codecs.register_error(_HANDLER, _as_hex)


def readable(content: bytes) -> tuple[str, str]:
    """Return bytes as text, and the encoding by which they were read.

    What cannot be read in it, and control characters but the line's ends, stand as ⟨hex⟩.
    """
    encoding = ladder.decode(content, charset=ladder.declared(content)).encoding
    text = content.decode(encoding, _HANDLER).removeprefix("\ufeff")
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub(lambda found: _byte(ord(found[0])), plain), encoding

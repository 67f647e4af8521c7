"""Disks: tell whether a file lies on another machine's, where a write-ahead log is not safe."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_SHARED: Final = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "afpfs", "ncpfs", "coda"),
        *("webdav", "davfs", "9p", "virtiofs", "drvfs", "vboxsf", "vmhgfs", "prl_fs"),
        *("beegfs", "ceph", "gfs", "gfs2", "glusterfs", "lustre", "ocfs2"),
    }
)
"""Kinds of file systems whose files others change by way of another kernel."""
_FUSE: Final = "fuse."
"""Most of what runs under FUSE is remote (sshfs, gvfsd, rclone); local disks are ``fuseblk``."""
_MOUNTS: Final = Path("/proc/self/mountinfo")
_OCTAL: Final = re.compile(r"\\([0-7]{3})")


def is_shared(path: Path) -> bool:
    """Tell whether a file lies on a share of the network, or of a machine around this one.

    The log's index is memory that processes share: over a network they would not, and write over
    each other. Where it cannot be told, the disk is taken for our own.
    """
    place = path.resolve()
    if sys.platform == "win32":
        return _is_remote_drive(place)
    if sys.platform == "darwin":
        return _is_remote_mount(place)
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return is_kind_shared(kind_of(place, mounts))


def is_kind_shared(kind: str) -> bool:
    """Tell whether a kind of file system, as Linux names it, is one of shares."""
    return kind in _SHARED or kind.startswith(_FUSE)


def kind_of(path: Path, mounts: str) -> str:
    """Return the kind of the file system of an absolute path, from the text of ``mountinfo``."""
    within = [(len(point.parts), kind) for point, kind in _mounted(mounts) if _holds(point, path)]
    # Of two on one place the later one hides the earlier.
    deepest = max((depth for depth, _ in within), default=0)
    return [kind for depth, kind in within if depth == deepest][-1] if within else ""


def _mounted(mounts: str) -> Iterator[tuple[Path, str]]:
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        point, kind = before.split()[4:5], after.split()[:1]
        if point and kind:
            yield Path(_OCTAL.sub(lambda found: chr(int(found[1], 8)), point[0])), kind[0]


def _holds(point: Path, path: Path) -> bool:
    return point == path or point in path.parents


if sys.platform == "win32":
    import ctypes

    _REMOTE: Final = 4  # DRIVE_REMOTE

    def _is_remote_drive(path: Path) -> bool:
        root = path.anchor
        return root.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(root) == _REMOTE


if sys.platform == "darwin":
    import ctypes
    import os
    import struct

    _FLAGS: Final = 64  # where f_flags stands in struct statfs
    _LOCAL: Final = 0x1000  # MNT_LOCAL

    def _is_remote_mount(path: Path) -> bool:
        system = ctypes.CDLL(None, use_errno=True)
        call = getattr(system, "statfs$INODE64", None) or system.statfs
        told = ctypes.create_string_buffer(4096)
        if call(os.fsencode(path), told):
            return False
        return not struct.unpack_from("=I", told, _FLAGS)[0] & _LOCAL

"""Which disks are shares of the network, as Linux tells of its mounts."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.store.disks import is_kind_shared, is_shared, kind_of

_MOUNTS = r"""22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
30 22 0:40 / /home/anne/team rw shared:9 - cifs //server/team rw,vers=3.0
31 22 0:41 / /mnt/with\040blank rw - nfs4 server:/export rw
32 22 0:42 / /home/anne/team/local rw - xfs /dev/sdb1 rw
33 22 0:43 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
34 22 0:44 / /media/stick rw - fuseblk /dev/sdc1 rw
35 22 0:45 / /media/stick rw - 9p share rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/anne/a.workbench", "ext4"),
        ("/home/anne/team/a.workbench", "cifs"),
        ("/home/anne/teams/a.workbench", "ext4"),
        ("/home/anne/team/local/a.workbench", "xfs"),
        ("/mnt/with blank/x/a.workbench", "nfs4"),
        ("/run/user/1000/gvfs/smb/a.workbench", "fuse.gvfsd-fuse"),
        ("/media/stick/a.workbench", "9p"),
    ],
)
def test_the_kind_is_that_of_the_innermost_and_latest_mount(path: str, kind: str) -> None:
    assert kind_of(Path(path), _MOUNTS) == kind


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone"])
def test_shares_are_known(kind: str) -> None:
    assert is_kind_shared(kind)


@pytest.mark.parametrize(
    "kind", ["ext4", "xfs", "btrfs", "tmpfs", "overlay", "fuseblk", "vfat", ""]
)
def test_disks_of_this_machine_are_not_shares(kind: str) -> None:
    assert not is_kind_shared(kind)


def test_nothing_is_known_of_a_file_without_mounts() -> None:
    assert kind_of(Path("/home/a.workbench"), "") == ""


def test_a_file_of_this_machine_is_on_no_share(tmp_path: Path) -> None:
    assert not is_shared(tmp_path / "a.workbench")

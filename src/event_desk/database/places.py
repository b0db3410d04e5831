"""Where an event file may lie: on a disk of this computer, in a folder that nobody copies.

SQLite's log is memory that the programs of one computer share; over a network the locks are not
kept, and a service that copies the file while it is written copies halves.
"""

import os
import sys
from pathlib import Path

from event_desk.errors import ErrorCode, EventDeskError

ENDING = ".eventdesk"

_NETWORK = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "afpfs",
        "webdav",
        "davfs",
        "fuse.davfs",
        "fuse.davfs2",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
        "fuse.s3fs",
        "9p",
        "afs",
        "ncpfs",
        "ceph",
        "fuse.ceph",
        "glusterfs",
        "fuse.glusterfs",
        "prl_fs",
        "vboxsf",
        "fuse.vmhgfs-fuse",
    }
)
# What the folder of each service is called on disk, in lower case; some add a name behind a blank
# or a dash ("OneDrive - Child Rights Office").
_SERVICES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "cloudstorage": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "box sync": "Box",
    "seafile": "Seafile",
    "resilio sync": "Resilio",
    "sync.com": "Sync.com",
    "yandex.disk": "Yandex",
    "tresorit": "Tresorit",
}
# What a service leaves in the folder that it copies.
_MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".sync": "Resilio",
    "_gsdata_": "GoodSync",
}


def check_place(path: Path) -> None:
    """Raise PLACE_SHARED or PLACE_SYNCED where an event file must not be opened or made."""
    if is_shared(path):
        raise EventDeskError(ErrorCode.PLACE_SHARED, path=path)
    if service := syncing_service(path):
        raise EventDeskError(ErrorCode.PLACE_SYNCED, path=path, service=service)


def is_shared(path: Path) -> bool:
    """Whether the file lies on a drive of another computer."""
    place = _resolved(path)
    if str(place).startswith(("\\\\", "//")):
        return True
    mounted = _mount(place)
    return mounted is not None and (mounted[0] in _NETWORK or "remote" in mounted[1].split(","))


def syncing_service(path: Path) -> str:
    """The service that copies the folder of `path` elsewhere; nothing where none is known to."""
    folders = _resolved(path).parents
    for folder in folders:
        name = folder.name.casefold()
        start = name.split(" - ")[0].split("-")[0].strip()
        for known in (name, start):
            if known in _SERVICES:
                return _SERVICES[known]
    for folder in folders:
        for mark, service in _MARKS.items():
            if (folder / mark).exists():
                return service
    return ""


def is_writable(path: Path) -> bool:
    """Whether the file and, for its log, the folder around it can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except OSError:
        return path.absolute()


def _mount(place: Path) -> tuple[str, str] | None:
    """The kind of file system and the options of the drive that holds `place`."""
    import psutil  # reads the tables of each system; wanted once, when a file is opened

    parts = [
        part for part in psutil.disk_partitions(all=True) if place.is_relative_to(part.mountpoint)
    ]
    if not parts:
        return None
    # The later of two with the same place lies over the earlier one.
    depth = max(len(Path(part.mountpoint).parts) for part in parts)
    part = [part for part in parts if len(Path(part.mountpoint).parts) == depth][-1]
    return part.fstype.casefold(), part.opts.casefold() if sys.platform == "win32" else ""

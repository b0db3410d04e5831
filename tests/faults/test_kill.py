"""kill -9 at any moment: what was acknowledged is there, what has parts is whole or absent."""

import lzma
import shutil
from pathlib import Path
from uuid import UUID

import pytest
from faults import work

from event_desk.database import backups

ROUNDS = 24  # of each kind, with and without a passphrase: 240
OLD = min((Path(__file__).parents[1] / "old_files").glob("*.eventdesk.xz"))


def test_scans(prepared, tmp_path, key, victim, chance, tell):
    _, badges = prepared
    for number in range(ROUNDS):
        event = _copy(prepared[0], tmp_path / str(number))
        scanner = victim("scanning", event, key, badges)
        scanner.until_ready()
        killed = scanner.kill_after(chance.uniform(0, 0.4))
        told = {UUID(line.split()[1]) for line in scanner.heard if line.startswith("scan")}
        found = work.findings(event, key)
        kept = work.scan_ids(event, key)
        tell("kill -9 while scanning", rounds=1, killed=killed, acknowledged=len(told))
        tell("kill -9 while scanning", losses=len(told - kept) + len(found))
        assert found == []
        assert told <= kept
        assert len(kept - told) <= 1  # one may be on disk whose answer did not get out


def test_imports(prepared, tmp_path, key, table, victim, chance, tell):
    usual = _usual(prepared, tmp_path, "importing", victim, key, table)
    for number in range(ROUNDS):
        event = _copy(prepared[0], tmp_path / str(number))
        before = work.counts(event, key)
        importer = victim("importing", event, key, table)
        importer.until_ready()
        killed = importer.kill_after(chance.uniform(0, usual))
        found = work.findings(event, key)
        after = work.counts(event, key)
        whole = {"people": before["people"] + 300, "imports": 1}
        told = "imported" in importer.heard
        right = found == [] and after in ([whole] if told else [before, whole])
        tell("kill -9 while importing", rounds=1, killed=killed, whole=after == whole)
        tell("kill -9 while importing", losses=not right)
        assert found == []
        assert right, after


def test_undoing_an_import(prepared, tmp_path, key, table, victim, chance, tell):
    imported = _copy(prepared[0], tmp_path / "imported")
    importer = victim("importing", imported, key, table)
    importer.finish()
    whole = work.counts(imported, key)
    absent = {"people": whole["people"] - 300, "imports": 0}
    first = victim("undoing", _copy(imported, tmp_path / "usual"), key)
    first.until_ready()
    usual = first.finish()
    for number in range(ROUNDS):
        event = _copy(imported, tmp_path / str(number))
        undoer = victim("undoing", event, key)
        undoer.until_ready()
        killed = undoer.kill_after(chance.uniform(0, usual))
        found = work.findings(event, key)
        after = work.counts(event, key)
        right = found == [] and after in ([absent] if "undone" in undoer.heard else [absent, whole])
        tell("kill -9 while undoing", rounds=1, killed=killed, losses=not right)
        assert found == []
        assert right, after


def test_migrating(tmp_path, key, victim, chance, tell):
    if key is not None:
        pytest.skip("encrypted events began with the present schema")
    old = tmp_path / "old.eventdesk"
    old.write_bytes(lzma.decompress(OLD.read_bytes()))
    first = victim("migrating", _copy(old, tmp_path / "usual"), None)
    first.until_ready()
    usual = first.finish()
    people = None
    for number in range(2 * ROUNDS):
        event = _copy(old, tmp_path / str(number))
        migrator = victim("migrating", event, None)
        migrator.until_ready()
        killed = migrator.kill_after(chance.uniform(0, usual))
        found = work.findings(event, None)
        after = work.counts(event, None)
        people = people or after
        right = found == [] and after == people
        tell("kill -9 while migrating", rounds=1, killed=killed, losses=not right)
        assert right, (found, after)


def test_copying(prepared, tmp_path, key, victim, chance, tell):
    for number in range(ROUNDS):
        event = _copy(prepared[0], tmp_path / str(number))
        copier = victim("copying", event, key)
        copier.until_ready()
        killed = copier.kill_after(chance.uniform(0, 0.6))
        told = [line.split(" ", 1)[1] for line in copier.heard if line.startswith("copied")]
        kept = backups.copies(event)
        broken = [copy.path.name for copy in kept if backups.faults(copy.path, key)]
        # The oldest are removed when there are more than are kept.
        missing = set(told[-20:]) - {str(copy.path) for copy in kept}
        found = work.findings(event, key)
        tell("kill -9 while copying", rounds=1, killed=killed, copies=len(kept))
        tell("kill -9 while copying", losses=len(broken) + len(missing) + len(found))
        assert broken == []
        assert not missing
        assert found == []


def _copy(path, folder):
    folder.mkdir()
    return Path(shutil.copyfile(path, folder / "event.eventdesk"))


def _usual(prepared, tmp_path, function, victim, key, *arguments):
    """How long the work takes when nobody disturbs it, in seconds."""
    first = victim(function, _copy(prepared[0], tmp_path / "usual"), key, *arguments)
    first.until_ready()
    return first.finish()

"""Every scene of the gallery under its checks: in Arabic here, in the other looks by --check.

./desk gallery --check     all languages, at 100 and 150 % (continuous integration does it)
"""

import pytest
from gallery.checks import KINDS, Inspector
from gallery.scenes import SCENES
from gallery.stage import build_event, play, stage

pytestmark = pytest.mark.long("file")


@pytest.fixture(scope="module")
def findings(qapp, tmp_path_factory):
    """What is wrong, by its kind; and what could not be acted."""
    folder = tmp_path_factory.mktemp("scenes")
    build_event(folder / "meeting.eventdesk")
    found = {kind: {} for kind in KINDS}
    with stage(qapp, folder / "meeting.eventdesk", folder, "ar") as made:
        inspector = Inspector(made)

        def see(shot):
            for kind, line in inspector.findings(shot):
                found[kind].setdefault(line, set()).add(shot.name)

        failures = play(made, SCENES, see)
    return found, failures


@pytest.mark.no_qt_log  # one scene shows the report of a fault, which is logged, too
def test_every_scene_can_be_acted(findings):
    assert findings[1] == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_wrong(findings, kind):
    assert findings[0][kind] == {}

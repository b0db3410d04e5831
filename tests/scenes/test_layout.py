"""Every scene of the gallery under its checks, in each language and at two sizes of text."""

import pytest
from gallery.checks import Inspector
from gallery.scenes import SCENES
from gallery.stage import build_event, play, stage


@pytest.mark.long
@pytest.mark.no_qt_log  # one scene shows the report of a fault, which is logged, too
@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize("language", ["ar", "en", "fr", "es"])
def test_nothing_is_wrong(qapp, tmp_path, language, size):
    event = tmp_path / "meeting.eventdesk"
    build_event(event)
    found: dict[str, set[str]] = {}
    with stage(qapp, event, tmp_path, language, size=size) as made:
        inspector = Inspector(made)

        def see(shot):
            for kind, line in inspector.findings(shot):
                found.setdefault(f"{kind}: {line}", set()).add(shot.name)

        failures = play(made, SCENES, see)
    assert failures == []
    assert found == {}

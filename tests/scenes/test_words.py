"""Somebody who reads only one language meets no word of another one."""

import pytest
from gallery import words
from gallery.scenes import SCENES
from gallery.stage import build_event, play, stage


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("words") / "sample.eventdesk"
    build_event(path)
    return path


@pytest.mark.long
@pytest.mark.parametrize("language", ["ar", "fr", "es"])
def test_every_word_in_sight_is_of_the_language(qapp, sample, tmp_path, language):
    left: dict[str, set[str]] = {}
    qapp.setApplicationDisplayName("Event Desk")

    def see(shot):
        if found := words.foreign(shot.widget, language):
            left[shot.name] = found

    with stage(qapp, sample, tmp_path, language) as made:
        failures = play(made, SCENES, see)
    assert failures == []
    assert left == {}

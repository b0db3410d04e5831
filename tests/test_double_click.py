from event_desk import cli


def test_an_event_file_alone_is_opened(tmp_path):
    """What a desktop starts after a double click: the program, and the file's whole path."""
    opened = []

    def window(path):
        opened.append(path)
        return 0

    for name in ("Annual meeting 2026.eventdesk", "UPPER.EVENTDESK", "قمة.eventdesk"):
        path = tmp_path / name
        path.touch()
        assert cli.main([str(path)], open_window=window) == 0
        assert opened.pop() == path
    assert cli.main([], open_window=window) == 0
    assert opened == [None]

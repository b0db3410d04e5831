"""Sharing, joining, leaving and coming back, with real files and a real PostgreSQL."""

from sharing_desks import until, working


def test_what_is_done_at_one_desk_is_at_the_other_within_a_second(desks):
    first = desks.alone()
    amal = first.add("Amal Haddad", email="amal@ul.example")
    desks.share(first)
    second = desks.join("Desk 2")
    assert second.names() == ["Amal Haddad"]
    with working(first, second):
        first.add("Rami Haddad")
        until(lambda: "Rami Haddad" in second.names(), limit=1)
        second.add("Łukasz Østergård")
        until(lambda: "Łukasz Østergård" in first.names(), limit=1)
        second.admit(amal)
        until(lambda: first.scans() == second.scans() and first.scans(), limit=1)

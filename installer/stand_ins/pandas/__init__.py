"""Stands in for pandas in the packaged program.

OR-Tools' `cp_model` names these two types in its signatures and asks `isinstance` of them, for
models that are built from tables. Ours are built from single variables, so the 84 MB of the real
one would never be called. Whoever makes one of these all the same is told so.
"""


class _Absent:
    def __init__(self, *_given: object, **_named: object) -> None:
        raise TypeError(f"pandas.{type(self).__name__} is not part of this program")


class Index(_Absent):
    pass


class Series(_Absent):
    pass

"""One page's part of what F1 tells, and whether a search finds it."""

from collections.abc import Iterator
from dataclasses import dataclass

from event_desk.folding import fold


@dataclass(frozen=True, slots=True)
class Topic:
    """`keys` pairs a key with what it does, `how` a question with its answer."""

    name: str
    title: str
    purpose: str
    keys: tuple[tuple[str, str], ...]
    how: tuple[tuple[str, str], ...]

    def sentences(self) -> Iterator[str]:
        yield from (self.title, self.purpose)
        for pair in (*self.keys, *self.how):
            yield from pair


def matching(topic: Topic, query: str) -> bool:
    """Whether all words of the query stand somewhere in it."""
    told = fold(" ".join(topic.sentences()))
    return all(word in told for word in fold(query).split())

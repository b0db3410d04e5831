"""Desks on threads in this process, and a server that is killed, cut off and started again."""

from clusters import empty_store
from sharing_desks import cluster, data_home, desks, url

__all__ = ["cluster", "data_home", "desks", "empty_store", "url"]

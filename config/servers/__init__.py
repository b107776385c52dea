"""A real PostgreSQL and a real Valkey as child processes of this clone, without Django."""

from config.servers.local import LocalServers, ServerError
from config.servers.roles import bootstrap_database

__all__ = ["LocalServers", "ServerError", "bootstrap_database"]

"""SQL builders of DSS are not imitated; only the executors exist, and say that there is no database."""

from dataiku.core.sql import HiveExecutor, SQLExecutor2

__all__ = ["HiveExecutor", "SQLExecutor2"]

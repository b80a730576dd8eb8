"""SQL executors: they can be made, as plugins do on import, but no database is behind them."""

from typing import Any, NoReturn


class NoDatabase(Exception):
    """The instance has no SQL connection: what a query would answer is not known."""


class SQLExecutor2:
    """Runs queries on a connection or on the one of a dataset (seen)."""

    def __init__(self, connection: str | None = None, dataset: Any = None) -> None:
        self.connection = connection
        self.dataset = dataset

    def query_to_df(self, query: str, *args: Any, **kwargs: Any) -> NoReturn:
        raise _refusal(query)

    def query_to_iter(self, query: str, *args: Any, **kwargs: Any) -> NoReturn:
        raise _refusal(query)

    @staticmethod
    def exec_recipe_fragment(output_dataset: Any, query: str, *args: Any, **kwargs: Any) -> NoReturn:
        raise _refusal(query)


class HiveExecutor(SQLExecutor2):
    """As above, for Hive."""


def _refusal(query: str) -> NoDatabase:
    return NoDatabase(f"There is no SQL database on the bench, so this query cannot run: {query}")

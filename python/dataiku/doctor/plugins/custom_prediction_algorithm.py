"""The base of prediction algorithms (documented)."""

from typing import Any


class BaseCustomPredictionAlgorithm:
    """`get_clf` returns an estimator with `fit` and `predict` (documented)."""

    def __init__(self, prediction_type: str | None = None, params: dict[str, Any] | None = None) -> None:
        self.prediction_type = prediction_type
        self.params = params or {}

    def get_clf(self) -> Any:
        raise NotImplementedError("get_clf")

    def get_grid(self) -> dict[str, Any]:
        raise NotImplementedError("get_grid")

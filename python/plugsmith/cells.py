"""Cells of a notebook."""

import ast
import inspect
import linecache
from typing import Any

from plugsmith.inline_loop import run_inline


class Notebook:
    """Cells share one namespace; the value of a last expression is shown, as in a notebook."""

    def __init__(self) -> None:
        self._names: dict[str, Any] = {"__name__": "__main__"}

    def run(self, name: str, code: str) -> str | None:
        """The `repr` of the last expression, None when there is none. Raises what the code raises.

        `name` becomes the file name of tracebacks: `<name>`. `await` is allowed at the top.
        """
        file = f"<{name}>"
        linecache.cache[file] = (len(code), None, code.splitlines(keepends=True), file)
        tree = ast.parse(code, file)
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        self._execute(compile(tree, file, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT))
        if not isinstance(last, ast.Expr):
            return None
        value = self._execute(compile(ast.Expression(last.value), file, "eval", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT))
        return None if value is None else repr(value)

    def _execute(self, code: Any) -> Any:
        result = eval(code, self._names)
        return run_inline(result) if inspect.iscoroutine(result) else result

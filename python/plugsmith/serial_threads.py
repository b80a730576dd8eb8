"""Threads where there are none: work given to a pool is done at once, by the caller.

A plugin that parallelises its requests runs then, one request after the other. Only for platforms without threads.
"""

import concurrent.futures
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any


def submit_serially(self: Any, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
    """Stands for `ThreadPoolExecutor.submit`."""
    future: Future[Any] = Future()
    try:
        future.set_result(fn(*args, **kwargs))
    except BaseException as error:
        future.set_exception(error)
    return future


def start_serially(self: threading.Thread) -> None:
    """Stands for `Thread.start`: the thread has done its work when this returns."""
    started = getattr(self, "_started", None)
    if isinstance(started, threading.Event):
        started.set()
    self.run()


def join_serially(self: threading.Thread, timeout: float | None = None) -> None:
    """Stands for `Thread.join`: there is nothing to wait for."""


def use_serial_threads() -> None:
    """Only in a browser; elsewhere threads stay as they are."""
    if sys.platform != "emscripten":
        return
    concurrent.futures.ThreadPoolExecutor.submit = submit_serially
    threading.Thread.start = start_serially
    threading.Thread.join = join_serially

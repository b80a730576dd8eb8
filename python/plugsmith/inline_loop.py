"""Runs coroutines to their end from ordinary code, also where another event loop is running and no thread can be had.

All input and output of the bench is synchronous underneath, so a loop that only keeps its own callbacks and timers is
enough: tasks, gather, locks, queues, timeouts and sleeps work as anywhere.
"""

import asyncio
import sys
import time
from asyncio import base_events, events
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")


class _Timer:
    """Stands where a loop has its selector: nothing to select, so it only waits."""

    def select(self, timeout: float | None) -> list[Any]:
        if timeout is None:
            raise RuntimeError("This coroutine waits for something that nothing here can bring about")
        if timeout > 0:
            time.sleep(timeout)
        return []


class InlineLoop(base_events.BaseEventLoop):
    """An event loop without sockets, threads or signals."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = _Timer()

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Any, *args: Any
    ) -> "asyncio.Future[Any]":
        """Runs the function at once: there are no threads to give it to."""
        future: asyncio.Future[Any] = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future

    def run_until_complete(self, future: Any) -> Any:
        """As in any loop; also while another one runs."""
        with outside_of_loops():
            return super().run_until_complete(future)

    def _process_events(self, event_list: list[Any]) -> None:
        """There are none: the selector selects nothing."""

    def _write_to_self(self) -> None:
        """Nothing has to be woken: there is one thread."""


def run_inline(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine, as `asyncio.run` gives it; also inside a running loop."""
    loop = InlineLoop()
    try:
        return loop.run_until_complete(coroutine)  # type: ignore[no-any-return]
    finally:
        _close(loop)


def iterate_inline(source: AsyncIterator[T]) -> Iterator[T]:
    """The items of an asynchronous iterator, each as soon as it is there."""
    loop = InlineLoop()
    end = object()

    async def step() -> Any:
        return await anext(source, end)

    try:
        while True:
            item = loop.run_until_complete(step())
            if item is end:
                return
            yield item
    finally:
        close = getattr(source, "aclose", None)
        if close is not None:
            loop.run_until_complete(close())
        _close(loop)


def use_inline_loops() -> None:
    """Lets plugin code call `asyncio.run`, make a loop, or sleep in one, in a browser, where nothing of it works as is.

    Elsewhere nothing changes.
    """
    if sys.platform != "emscripten":
        return

    def run(main: Coroutine[Any, Any, T], *, debug: bool | None = None, loop_factory: Any = None) -> T:
        return run_inline(main)

    sleep = time.sleep

    def sleep_outside(seconds: float) -> None:
        with outside_of_loops():
            sleep(seconds)

    # With stack switching, Pyodide's own waits on the loop that is running: one of ours never gets to it.
    time.sleep = sleep_outside
    asyncio.run = run
    asyncio.new_event_loop = InlineLoop


@contextmanager
def outside_of_loops() -> Iterator[None]:
    """Hides a running loop and its task for a while: loops of asyncio do not nest by themselves.

    What waits for JavaScript has to be called in here too, else it belongs to a loop that JavaScript does not drive.
    """
    outer = events._get_running_loop()
    swap = getattr(asyncio.tasks, "_swap_current_task", None)
    task = swap(outer, None) if outer is not None and swap is not None else None
    events._set_running_loop(None)
    try:
        yield
    finally:
        events._set_running_loop(outer)
        if task is not None and swap is not None:
            swap(outer, task)


def _close(loop: InlineLoop) -> None:
    loop.run_until_complete(_end_tasks())
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


async def _end_tasks() -> None:
    """As `asyncio.run` does: tasks that nobody waited for are cancelled."""
    pending = asyncio.all_tasks() - {asyncio.current_task()}
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)

"""Judges what `process_stream` and `aprocess_stream` yield."""

from plugsmith.judges.completion import judge_json, judge_tool_calls, judge_usage
from plugsmith.judges.report import Report, kind_of
from plugsmith.streams import FOOTER_KEYS

_CHUNK_KEYS = frozenset(
    {
        "type", "text", "toolCalls", "artifacts", "logProbs", "eventKind", "eventData", "memoryFragment",
        "toolValidationRequests",
    }
)  # fmt: skip


class StreamJudge:
    """Sees the items of one stream in order."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._has_footer = False

    def see(self, item: object) -> None:
        report = self._report
        if not isinstance(item, dict):
            report.add("item-no-dict", "error", f'A stream yields {{"chunk": ...}}, not {kind_of(item)}.', "documented")
            return
        chunk, footer = item.get("chunk"), item.get("footer")
        if chunk is None and footer is None:
            report.add("item-empty", "error", "An item of a stream has neither chunk nor footer.", "documented")
        if self._has_footer:
            report.add("after-footer", "warning", "Something follows the footer, which must be the last.", "seen")
        if chunk is not None:
            self._see_chunk(chunk)
        if footer is not None:
            self._has_footer = True
            self._see_footer(footer)
        judge_json(item, report)

    def _see_chunk(self, chunk: object) -> None:
        report = self._report
        if not isinstance(chunk, dict):
            report.add("chunk-no-dict", "error", f"A chunk must be a dict, not {kind_of(chunk)}.", "documented")
            return
        text = chunk.get("text")
        if text is not None and not isinstance(text, str):
            report.add("text-no-str", "error", f"text must be a str, not {kind_of(text)}.", "documented")
        judge_tool_calls(chunk.get("toolCalls"), report, is_piece=True)
        for key in sorted(set(map(str, chunk)) - _CHUNK_KEYS):
            report.add("unknown-key", "warning", f"No chunk was ever seen with the key {key}.", "seen")

    def _see_footer(self, footer: object) -> None:
        report = self._report
        if not isinstance(footer, dict):
            report.add("footer-no-dict", "error", f"A footer must be a dict, not {kind_of(footer)}.", "documented")
            return
        judge_usage(footer, report)
        for key in sorted(set(map(str, footer)) - {*FOOTER_KEYS, "type"}):
            report.add("footer-key-dropped", "warning", f"DSS drops {key} from a footer: put it in a chunk.", "seen")

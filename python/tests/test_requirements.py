"""Requirements in a browser."""

from conftest import Bench

from plugsmith.requirements import judge_requirements

SHIPPED = {"openai": "3.54.0", "requests": "2.34.2", "typing-extensions": "4.16.0"}


def _verdicts(text: str) -> list[tuple[object, object, object]]:
    return [(item["name"], item["verdict"], item["version"]) for item in judge_requirements(text, SHIPPED)]


def test_each_line_gets_a_verdict() -> None:
    text = "# comment\nopenai\n\nTyping_Extensions>=4  # why\nrequests==2.20\npandas<3\nbeautifulsoup4==4.12\n"
    assert _verdicts(text) == [
        ("openai", "shipped", "3.54.0"),
        ("typing-extensions", "shipped", "4.16.0"),
        ("requests", "substituted", "2.34.2"),
        ("pandas", "unavailable", None),
        ("beautifulsoup4", "index", None),
    ]


def test_what_is_no_package_of_the_index_is_unavailable() -> None:
    text = "--extra-index-url https://x.invalid\ngit+https://x.invalid/a.git\na @ https://x.invalid/a.whl\n??\n"
    assert [verdict for _, verdict, _ in _verdicts(text)] == ["unavailable"] * 4


def test_reasons_and_lines_are_given() -> None:
    (item,) = judge_requirements("\nopenai<2", SHIPPED)
    assert (item["line"], item["why"]) == (2, "<2 was asked for, but this version works in a browser")


def test_markers_for_other_platforms_are_passed_over() -> None:
    assert _verdicts('pywin32; sys_platform == "win32"') == [("pywin32", "shipped", None)]


def test_the_host_reads_the_file_of_the_plugin(bench: Bench) -> None:
    bench.write("code-env/python/spec/requirements.txt", "openai\n")
    bench.configure()
    shipped = [{"name": "openai", "version": "3.54.0"}]
    assert bench.do("requirements", plugin="probe", shipped=shipped)["result"][0]["verdict"] == "shipped"

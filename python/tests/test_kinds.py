"""Every kind of component that runs on the bench."""

import base64

from conftest import Bench, rules

TABLE = {"name": "in", "csv": "name,n\nada,1\nbob,2\n"}


def test_macro(bench: Bench) -> None:
    bench.write("python-runnables/m/runnable.json", {"meta": {}, "resultType": "RESULT_TABLE"})
    bench.write(
        "python-runnables/m/runnable.py",
        """from dataiku.runnables import ResultTable, Runnable
class M(Runnable):
    def __init__(self, project_key, config, plugin_config):
        self.key = project_key
    def get_progress_target(self):
        return (2, "RECORDS")
    def run(self, progress_callback):
        progress_callback(1)
        table = ResultTable()
        table.add_column("k", "Key", "STRING")
        table.add_record([self.key])
        return table
""",
    )
    bench.configure()
    reply = bench.run("python-runnables", "m", "macro")
    assert reply["result"]["result"]["records"] == [["BENCH"]]
    assert {"type": "progress", "done": 1, "target": 2} in bench.events


def test_macro_of_the_wrong_type(bench: Bench) -> None:
    bench.write("python-runnables/m/runnable.json", {"meta": {}, "resultType": "HTML"})
    bench.write(
        "python-runnables/m/runnable.py",
        """from dataiku.runnables import Runnable
class M(Runnable):
    def run(self, progress_callback):
        return 1
""",
    )
    bench.configure()
    assert rules(bench.run("python-runnables", "m", "macro")) == ["result-no-str"]


def test_macro_that_returns_a_file(bench: Bench) -> None:
    bench.write("python-runnables/m/runnable.json", {"meta": {}, "resultType": "FILE"})
    bench.write(
        "python-runnables/m/runnable.py",
        """from dataiku.runnables import Runnable
class M(Runnable):
    def run(self, progress_callback):
        return bytes([0, 255])
""",
    )
    bench.configure()
    file = bench.run("python-runnables", "m", "macro")["result"]["file"]
    assert base64.b64decode(file) == bytes([0, 255])


def test_dataset_read_and_written(bench: Bench) -> None:
    bench.write("python-connectors/d/connector.json", {"meta": {}, "strictSchema": True})
    bench.write(
        "python-connectors/d/connector.py",
        """from dataiku.connector import Connector, CustomDatasetWriter
class Writer(CustomDatasetWriter):
    def write_row(self, row):
        print(row)
class D(Connector):
    def __init__(self, config, plugin_config):
        Connector.__init__(self, config, plugin_config)
    def get_read_schema(self):
        return {"columns": [{"name": "a", "type": "int"}, {"name": "b", "type": "integer"}]}
    def generate_rows(self, dataset_schema=None, dataset_partitioning=None, partition_id=None, records_limit=-1):
        for number in range(self.config["count"]):
            yield {"a": number, "b": True, "c": "extra"}
    def get_writer(self, dataset_schema=None, dataset_partitioning=None, partition_id=None):
        return Writer()
""",
    )
    bench.configure(tables=[TABLE])
    reply = bench.run("python-connectors", "d", "read-dataset", config={"count": 1000}, limit=2)
    assert reply["result"]["rows"] == [["0", "true"], ["1", "true"]]
    assert rules(reply) == ["unknown-storage-type", "extra-column"]
    assert bench.run("python-connectors", "d", "write-dataset", config={}, table="in")["result"] == {"written": 2}


def test_recipe(bench: Bench) -> None:
    bench.write("custom-recipes/r/recipe.json", {"meta": {}, "kind": "PYTHON"})
    bench.write(
        "custom-recipes/r/recipe.py",
        """import dataiku
from dataiku.customrecipe import get_input_names_for_role, get_output_names_for_role, get_recipe_config
source = dataiku.Dataset(get_input_names_for_role("main")[0])
target = dataiku.Dataset(get_output_names_for_role("out")[0])
target.write_schema([{"name": "name", "type": "string"}, {"name": "twice", "type": "bigint"}])
with target.get_writer() as writer:
    for row in source.iter_rows():
        writer.write_row_dict({"name": row["name"], "twice": row["n"] * get_recipe_config()["factor"]})
""",
    )
    bench.configure(tables=[TABLE])
    reply = bench.run(
        "custom-recipes",
        "r",
        "recipe",
        config={"factor": 2},
        inputs=[{"role": "main", "name": "in"}],
        outputs=[{"role": "out", "name": "done"}],
    )
    assert reply["error"] is None
    assert reply["result"]["outputs"][0]["rows"] == [["ada", "2"], ["bob", "4"]]


def test_recipe_into_a_folder(bench: Bench) -> None:
    bench.write("custom-recipes/r/recipe.json", {"meta": {}, "kind": "PYTHON"})
    bench.write(
        "custom-recipes/r/recipe.py",
        """import dataiku
from dataiku.customrecipe import get_output_names_for_role
folder = dataiku.Folder(get_output_names_for_role("files")[0])
folder.upload_data("/sub/a.txt", b"a")
""",
    )
    bench.configure()
    output = {"role": "files", "name": "made", "kind": "folder"}
    reply = bench.run("custom-recipes", "r", "recipe", config={}, inputs=[], outputs=[output])
    assert reply["result"] == {"outputs": [{"name": "made", "paths": ["/sub/a.txt"]}]}


def test_check_and_probe(bench: Bench) -> None:
    bench.write("python-checks/c/check.json", {"meta": {}})
    bench.write(
        "python-checks/c/check.py", "def process(last_values):\n    return 'OK', str(last_values['n'].get_value())\n"
    )
    bench.write("python-probes/p/probe.json", {"meta": {}})
    bench.write(
        "python-probes/p/probe.py",
        "from dataiku.metric import MetricDataTypes\n"
        "def process(dataset, partition_id):\n"
        "    return {'rows': (len(list(dataset.iter_rows())), MetricDataTypes.BIGINT), 'part': partition_id}\n",
    )
    bench.configure(tables=[TABLE])
    reply = bench.run("python-checks", "c", "check", lastValues={"n": 5}, dataset="in")
    assert reply["result"] == {"outcome": "OK", "message": "5"}
    reply = bench.run("python-probes", "p", "probe", dataset="in")
    assert reply["result"]["metrics"] == [
        {"name": "rows", "value": 2, "type": "BIGINT"},
        {"name": "part", "value": "ALL", "type": None},
    ]


def test_check_with_another_outcome(bench: Bench) -> None:
    bench.write("python-checks/c/check.json", {"meta": {}})
    bench.write("python-checks/c/check.py", "def process(last_values, dataset, partition_id):\n    return 'FINE'\n")
    bench.configure(tables=[TABLE])
    reply = bench.run("python-checks", "c", "check", lastValues={}, dataset="in")
    assert rules(reply) == ["unknown-outcome"]
    assert reply["report"]["findings"][0]["line"] in (1, 2)


def test_step_and_trigger(bench: Bench) -> None:
    bench.write("python-steps/s/step.json", {"meta": {}})
    bench.write(
        "python-steps/s/step.py",
        "from dataiku.customstep import get_step_config\nfrom dataiku.scenario import Scenario\n"
        "Scenario().set_scenario_variables(seen=get_step_config()['v'])\n",
    )
    bench.write("python-triggers/t/trigger.json", {"meta": {}})
    bench.write(
        "python-triggers/t/trigger.py",
        "from dataiku.customtrigger import get_plugin_config\nfrom dataiku.scenario import Trigger\n"
        "if get_plugin_config()['config']['on']:\n    Trigger().fire()\n",
    )
    bench.configure()
    assert bench.run("python-steps", "s", "step", config={"v": 3})["result"]["variables"]["seen"] == 3
    assert bench.run("python-triggers", "t", "trigger", config={"on": True})["result"] == {"fired": [{}]}
    assert bench.run("python-triggers", "t", "trigger", config={"on": False})["result"] == {"fired": []}


def test_processor(bench: Bench) -> None:
    bench.write("jython-processors/p/processor.json", {"meta": {}, "mode": "ROW"})
    bench.write(
        "jython-processors/p/processor.py",
        """def process(row):
    if row['name'] == 'bob':
        return 1
    row['name'] += params['suffix']
    return row
""",
    )
    bench.configure()
    rows = [{"name": "ada"}, {"name": "bob"}]
    reply = bench.run("jython-processors", "p", "processor", config={"suffix": "!"}, rows=rows)
    assert reply["result"]["results"] == [{"name": "ada!"}, 1]
    assert rules(reply) == ["row-no-dict"]


def test_processor_on_a_table(bench: Bench) -> None:
    bench.write("jython-processors/p/processor.json", {"meta": {}, "mode": "CELL"})
    bench.write("jython-processors/p/processor.py", "def process(row):\n    return row.pop('name').upper()\n")
    bench.configure(tables=[TABLE])
    result = bench.run("jython-processors", "p", "processor", config={}, table="in")["result"]
    assert result["results"] == ["ADA", "BOB"]
    assert result["given"] == [{"name": "ada", "n": "1"}, {"name": "bob", "n": "2"}]


def test_dynamic_choices(bench: Bench) -> None:
    params = [{"name": "p", "type": "SELECT", "getChoicesFromPython": True}]
    bench.write("python-runnables/m/runnable.json", {"meta": {}, "params": params, "paramsPythonSetup": "choices.py"})
    bench.write(
        "resource/choices.py",
        "def do(payload, config, plugin_config, inputs):\n"
        "    return {'choices': [{'value': payload['parameterName'], 'label': config['l']}, {'label': 'none'}]}\n",
    )
    bench.configure()
    reply = bench.run("python-runnables", "m", "choices", parameter="p", inputs=[], config={"l": "L"})
    assert reply["result"] == {"choices": [{"value": "p", "label": "L"}]}
    assert rules(reply) == ["choice-no-value"]


def test_dynamic_choices_without_a_script(bench: Bench) -> None:
    bench.write("python-runnables/m/runnable.json", {"meta": {}})
    bench.configure()
    asked = {"parameter": "p", "inputs": [], "config": {}}
    assert "paramsPythonSetup" in bench.run("python-runnables", "m", "choices", **asked)["error"]["message"]
    bench.write("python-runnables/m/runnable.json", {"meta": {}, "paramsPythonSetup": "sub/lost.py"})
    assert "resource/sub/lost.py" in bench.run("python-runnables", "m", "choices", **asked)["error"]["message"]


def test_exporter_to_a_file(bench: Bench) -> None:
    bench.write("python-exporters/e/exporter.json", {"meta": {}, "exportBehavior": "OUTPUT_TO_FILE"})
    bench.write(
        "python-exporters/e/exporter.py",
        """from dataiku.exporter import Exporter
class E(Exporter):
    def __init__(self, config, plugin_config):
        self.rows = []
    def open_to_file(self, schema, destination_file_path):
        self.path = destination_file_path
    def write_row(self, row):
        self.rows.append(row)
    def close(self):
        with open(self.path, "w") as file:
            file.write(repr(self.rows))
""",
    )
    bench.configure(tables=[TABLE])
    result = bench.run("python-exporters", "e", "exporter", table="in")["result"]
    assert base64.b64decode(result["file"]).decode() == "[('ada', 1), ('bob', 2)]"


def test_format_written_and_read(bench: Bench) -> None:
    bench.write("python-formats/f/format.json", {"meta": {}})
    bench.write(
        "python-formats/f/format.py",
        """import json
from dataiku.customformat import FormatExtractor, Formatter, OutputFormatter
class F(Formatter):
    def __init__(self, config, plugin_config):
        Formatter.__init__(self, config, plugin_config)
    def get_output_formatter(self, stream, schema):
        return Out(stream, schema)
    def get_format_extractor(self, stream, schema=None):
        return In(stream)
class Out(OutputFormatter):
    def __init__(self, stream, schema):
        OutputFormatter.__init__(self, stream)
        self.names = [column["name"] for column in schema["columns"]]
    def write_row(self, row):
        self.stream.write((json.dumps(dict(zip(self.names, row))) + "\\n").encode())
class In(FormatExtractor):
    def read_row(self):
        line = self.stream.readline()
        return json.loads(line) if line else None
""",
    )
    bench.configure(tables=[TABLE])
    file = bench.run("python-formats", "f", "write-format", table="in")["result"]["file"]
    result = bench.run("python-formats", "f", "read-format", file=file)["result"]
    assert result["rows"] == [["ada", "1"], ["bob", "2"]]


def test_file_system(bench: Bench) -> None:
    bench.write("python-fs-providers/f/fs-provider.json", {"meta": {}})
    bench.write(
        "python-fs-providers/f/fs-provider.py",
        """from dataiku.fsprovider import FSProvider
FILES = {"/a.txt": b"hello"}
class F(FSProvider):
    def __init__(self, root, config, plugin_config):
        self.root = root
    def stat(self, path):
        if path not in FILES:
            return None
        return {"path": path, "size": len(FILES[path]), "lastModified": -1, "isDirectory": False}
    def browse(self, path):
        return {"fullPath": path, "exists": True, "directory": True}
    def enumerate(self, path, first_non_empty):
        return [{"path": path, "size": 5, "lastModified": -1} for path in FILES]
    def read(self, path, stream, limit):
        stream.write(FILES[path])
    def write(self, path, stream):
        FILES[path] = stream.read()
""",
    )
    bench.configure()

    def operate(operation: str, path: str, **more: str) -> dict:
        return bench.run("python-fs-providers", "f", "file-system", operation=operation, path=path, **more)

    assert operate("read", "/a.txt")["result"] == {"result": "hello"}
    assert operate("write", "/b.txt", content="new")["result"]["result"]["size"] == 3
    assert operate("stat", "/none")["result"] == {"result": None}
    assert rules(operate("browse", "/")) == ["browse-no-children"]


def test_project_standards(bench: Bench) -> None:
    folder = "python-project-standards-check-specs"
    bench.write(f"{folder}/s/project_standards_check_spec.json", {"meta": {}})
    bench.write(
        f"{folder}/s/project_standards_check_spec.py",
        """from dataiku.project_standards import ProjectStandardsCheckRunResult, ProjectStandardsCheckSpec
class S(ProjectStandardsCheckSpec):
    def run(self):
        count = len(self.project.list_datasets())
        if count > self.config["max"]:
            return ProjectStandardsCheckRunResult.failure(9, f"{count} datasets")
        return ProjectStandardsCheckRunResult.success("few")
""",
    )
    bench.configure(tables=[TABLE])
    assert bench.run(folder, "s", "standards", config={"max": 2})["result"]["message"] == "few"
    reply = bench.run(folder, "s", "standards", config={"max": 0})
    assert (reply["result"]["severity"], rules(reply)) == (9, ["bad-severity"])


def test_tool_and_guardrail(bench: Bench) -> None:
    bench.write("python-agent-tools/t/tool.json", {"meta": {}})
    bench.write(
        "python-agent-tools/t/tool.py",
        """from dataiku.llm.agent_tools import BaseAgentTool
class T(BaseAgentTool):
    def get_descriptor(self, tool):
        return {"description": "d", "inputSchema": {"properties": {}}}
    def invoke(self, input, trace):
        return {"output": {"got": input["input"]}}
""",
    )
    bench.write("python-guardrails/g/guardrail.json", {"meta": {}, "operatesOnQueries": True})
    bench.write(
        "python-guardrails/g/guardrail.py",
        """from dataiku.llm.guardrails import BaseGuardrail
class G(BaseGuardrail):
    def process(self, input, trace):
        input["queryGuardrailResponse"] = {"action": "STOP"}
        return input
""",
    )
    bench.configure()
    tool = {"id": "x", "plugin": "probe", "component": "t", "config": {}}
    assert rules(bench.do("describe-tool", tool=tool)) == ["schema-no-object"]
    assert bench.do("sample-tool", tool=tool)["result"] is None
    result = bench.do("invoke-tool", tool=tool, input={"input": {"a": 1}})["result"]
    assert (result["output"], result["trace"]["name"]) == ({"got": {"a": 1}}, "DKU_MANAGED_TOOL_CALL")
    guardrail = {"id": "g", "plugin": "probe", "component": "g"}
    reply = bench.do("guardrail", guardrail=guardrail, input={"completionQuery": {"messages": []}})
    assert rules(reply) == ["unknown-action"]


def test_agent(bench: Bench) -> None:
    bench.write("python-agents/a/agent.json", {"meta": {}})
    bench.write(
        "python-agents/a/agent.py",
        """from dataiku.llm.python import BaseLLM
class A(BaseLLM):
    async def aprocess_stream(self, query, settings, trace):
        yield {"chunk": {"type": "event", "eventKind": "tool_call"}}
        yield {"chunk": {"text": "done"}}
""",
    )
    bench.configure(agents=[{"id": "a1", "plugin": "probe", "component": "a"}])
    reply = bench.do("complete", llmId="agent:a1", query={"messages": [{"role": "user", "content": "go"}]})
    assert (reply["result"]["text"], reply["result"]["trace"]["children"][0]["name"]) == ("done", "DKU_AGENT_CALL")

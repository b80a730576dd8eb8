# A format of files. DSS looks in this file for the one class that inherits Formatter; its name is free.
import json

from dataiku.customformat import FormatExtractor, Formatter, OutputFormatter


class MyFormatter(Formatter):
    def __init__(self, config, plugin_config):
        """config: the values of the fields in format.json. plugin_config: the settings of the plugin."""
        Formatter.__init__(self, config, plugin_config)
        self.encoding = config.get("encoding") or "utf-8"

    def get_output_formatter(self, stream, schema):
        """What writes a file. stream: takes bytes. schema: {"columns": [{"name", "type"}]}."""
        return MyOutputFormatter(stream, schema, self.encoding)

    def get_format_extractor(self, stream, schema=None):
        """What reads a file. stream: gives bytes. schema: what the dataset has, once it has one."""
        return MyFormatExtractor(stream, schema, self.encoding)


class MyOutputFormatter(OutputFormatter):
    def __init__(self, stream, schema, encoding):
        OutputFormatter.__init__(self, stream)
        self.columns = [column["name"] for column in schema["columns"]]
        self.encoding = encoding

    def write_header(self):
        """Called once, before the rows. This format has no header."""

    def write_row(self, row):
        """row: the values, in the order of the columns."""
        line = json.dumps(dict(zip(self.columns, row)), default=str) + "\n"
        self.stream.write(line.encode(self.encoding))

    def write_footer(self):
        """Called once, after the rows. This format has no footer."""


class MyFormatExtractor(FormatExtractor):
    def __init__(self, stream, schema, encoding):
        FormatExtractor.__init__(self, stream)
        self.encoding = encoding

    def read_schema(self):
        """The columns, as [{"name", "type"}]. Asked for only with "canExtractSchema" in format.json."""
        return None

    def read_row(self):
        """One row as a dict, or None at the end of the file."""
        while True:
            line = self.stream.readline()
            if not line:
                return None
            text = line.decode(self.encoding).strip()
            if text:
                return json.loads(text)

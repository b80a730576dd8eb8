# The code of the step. DSS sets a global before it calls process(): params, the values of the fields in processor.json.


def process(row):
    """Computes one value. row: the values of the row by column; an empty cell may be missing. Values are texts."""
    value = row.get(params.get("input_column"))
    return len(value) if value is not None else 0

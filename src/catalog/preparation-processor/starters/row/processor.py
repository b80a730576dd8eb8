# The code of the step. DSS sets a global before it calls process(): params, the values of the fields in processor.json.


def process(row):
    """Changes the row and returns it. row: its values by column; an empty cell may be missing. Values are texts."""
    column = params.get("input_column")
    value = row.get(column)
    row[column] = " ".join(value.split()) if value is not None else ""
    # A key that no column has becomes a new column.
    row[column + "_is_empty"] = "true" if row[column] == "" else "false"
    return row

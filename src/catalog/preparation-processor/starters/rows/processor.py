# The code of the step. DSS sets a global before it calls process(): params, the values of the fields in processor.json.


def process(row):
    """Makes rows of a row and returns them as a list; an empty list drops the row. Values are texts."""
    column = params.get("input_column")
    words = (row.get(column) or "").split()
    rows = []
    for word in words:
        # Each row needs a dict of its own.
        new_row = dict(row)
        new_row[column] = word
        rows.append(new_row)
    return rows

# The code of the recipe: a script that runs from top to bottom.
import dataiku
from dataiku.customrecipe import get_input_names_for_role, get_output_names_for_role, get_recipe_config

# Roles are those of recipe.json. A role of arity UNARY has one name, a role that is not required may have none.
input_name = get_input_names_for_role("input_dataset")[0]
output_name = get_output_names_for_role("output_dataset")[0]

# The values of the fields. A field left empty may be missing: use .get().
config = get_recipe_config()
column = config.get("column")
if not column:
    raise ValueError("Choose a column in the settings of the recipe.")

input_dataset = dataiku.Dataset(input_name)
output_dataset = dataiku.Dataset(output_name)

# Piece by piece, so that a dataset larger than the memory is no problem.
writer = None
try:
    for rows in input_dataset.iter_dataframes(chunksize=10000):
        kept = rows[rows[column].notnull()]
        if writer is None:
            # The schema has to be there before the writer is.
            output_dataset.write_schema_from_dataframe(kept)
            writer = output_dataset.get_writer()
        writer.write_dataframe(kept)
finally:
    if writer is not None:
        writer.close()

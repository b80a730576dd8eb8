# The code of the recipe: a script that runs from top to bottom.
import dataiku
import pandas as pd
from dataiku.customrecipe import get_input_names_for_role, get_output_names_for_role, get_recipe_config

# Roles are those of recipe.json. The name of a folder is its id: give it to dataiku.Folder, not to dataiku.Dataset.
folder = dataiku.Folder(get_input_names_for_role("input_folder")[0])
output_dataset = dataiku.Dataset(get_output_names_for_role("output_dataset")[0])

extension = get_recipe_config().get("extension") or ""

rows = []
for path in folder.list_paths_in_partition():
    if not path.endswith(extension):
        continue
    # A stream works wherever the folder is: on the server, on S3 or anywhere else. folder.get_path() works only locally.
    with folder.get_download_stream(path) as stream:
        rows.append({"path": path, "bytes": len(stream.read())})

output_dataset.write_with_schema(pd.DataFrame(rows, columns=["path", "bytes"]))

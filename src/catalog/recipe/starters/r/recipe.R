# The code of the recipe: a script that runs from top to bottom.
library(dataiku)

# Roles are those of recipe.json.
input_name <- dkuCustomRecipeInputNamesForRole("input_dataset")[1]
output_name <- dkuCustomRecipeOutputNamesForRole("output_dataset")[1]

# The values of the fields, by name.
config <- dkuCustomRecipeConfig()
column_name <- config[["column_name"]]
if (is.null(column_name) || column_name == "") {
  stop("Give the new column a name in the settings of the recipe.")
}

rows <- dkuReadDataset(input_name)
rows[[column_name]] <- seq_len(nrow(rows))
dkuWriteDataset(rows, output_name)

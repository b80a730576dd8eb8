-- The query of the probe. Each column of its one row becomes a metric.
-- ${DKU_DATASET_TABLE_NAME} stands for the table of the dataset; in a probe of a project DSS replaces it. (inferred for plugins)
SELECT COUNT(*) AS row_count
FROM ${DKU_DATASET_TABLE_NAME}

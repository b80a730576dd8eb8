# The backend. DSS makes the Flask application and names it app: do not make one here.
import dataiku


@app.route("/datasets")
def datasets():
    project = dataiku.api_client().get_default_project()
    return {"names": [dataset["name"] for dataset in project.list_datasets()]}

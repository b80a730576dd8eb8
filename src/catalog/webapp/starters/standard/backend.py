# The backend of the webapp. DSS makes the Flask application and names it app: do not make one here.
import dataiku
from dataiku.customwebapp import get_webapp_config


@app.route("/count")
def count():
    # The values of the fields in webapp.json. A field left empty may be missing: use .get().
    name = get_webapp_config().get("dataset")
    if not name:
        return {"error": "Choose a dataset in the settings of the webapp."}
    # A row at a time, so that a large dataset is no problem.
    return {"count": sum(1 for _ in dataiku.Dataset(name).iter_tuples())}

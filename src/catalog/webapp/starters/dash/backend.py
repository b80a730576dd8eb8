# A Dash webapp. DSS makes the application and names it app: give it a layout and callbacks.
import dataiku
from dash import Input, Output, dash_table, dcc, html
from dataiku.customwebapp import get_webapp_config

# The values of the fields in webapp.json. A field left empty may be missing: use .get().
config = get_webapp_config()

app.layout = html.Div(
    [
        html.H1("__COMPONENT_LABEL__"),
        html.Label("Rows", htmlFor="rows"),
        dcc.Slider(id="rows", min=10, max=100, step=10, value=10),
        html.Div(id="table"),
    ]
)


@app.callback(Output("table", "children"), Input("rows", "value"))
def show_rows(rows):
    name = config.get("dataset")
    if not name:
        return "Choose a dataset in the settings of the webapp."
    frame = dataiku.Dataset(name).get_dataframe(limit=rows)
    return dash_table.DataTable(frame.to_dict("records"))

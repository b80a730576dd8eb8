# A Bokeh webapp. DSS runs application(doc) for each person who opens it.
import dataiku
from bokeh.models import ColumnDataSource, Div
from bokeh.plotting import figure
from dataiku.customwebapp import get_webapp_config


def application(doc):
    # The values of the fields in webapp.json. A field left empty may be missing: use .get().
    name = get_webapp_config().get("dataset")
    if not name:
        doc.add_root(Div(text="Choose a dataset in the settings of the webapp."))
        return
    frame = dataiku.Dataset(name).get_dataframe(limit=1000)
    numbers = frame.select_dtypes("number")
    if numbers.shape[1] == 0:
        doc.add_root(Div(text="The dataset has no column of numbers."))
        return
    column = numbers.columns[0]
    source = ColumnDataSource({"x": list(range(len(numbers))), "y": numbers[column].tolist()})
    plot = figure(title=column, height=400, sizing_mode="stretch_width")
    plot.line("x", "y", source=source)
    doc.add_root(plot)

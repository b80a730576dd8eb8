# A Bokeh webapp. DSS runs application(doc) for each person who opens it.
from bokeh.plotting import figure


def application(doc):
    plot = figure(title="__COMPONENT_LABEL__", height=400, sizing_mode="stretch_width")
    plot.line([1, 2, 3, 4], [3, 1, 4, 2])
    doc.add_root(plot)

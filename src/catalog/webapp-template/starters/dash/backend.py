# A Dash webapp. DSS makes the application and names it app: give it a layout and callbacks.
from dash import Input, Output, dcc, html

app.layout = html.Div(
    [
        html.H1("__COMPONENT_LABEL__"),
        html.Label("Your name", htmlFor="name"),
        dcc.Input(id="name", value=""),
        html.P(id="greeting"),
    ]
)


@app.callback(Output("greeting", "children"), Input("name", "value"))
def greet(name):
    return "Hello, %s" % (name or "whoever you are")

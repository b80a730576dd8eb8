# A Streamlit webapp: a script that runs again whenever a person changes something on the page.
import dataiku
import streamlit as st
from dataiku.customwebapp import get_webapp_config

st.title("__COMPONENT_LABEL__")

# The values of the fields in webapp.json. A field left empty may be missing: use .get().
name = get_webapp_config().get("dataset")
if not name:
    st.info("Choose a dataset in the settings of the webapp.")
    st.stop()

rows = st.slider("Rows", min_value=10, max_value=1000, value=100)


@st.cache_data
def load(dataset_name, limit):
    """Kept between runs, so that a change on the page does not read the dataset again."""
    return dataiku.Dataset(dataset_name).get_dataframe(limit=limit)


st.dataframe(load(name, rows))

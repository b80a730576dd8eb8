# A way to handle a feature. The class has to be called CustomPreprocessor.
# It runs in the code environment of the training, not in that of the plugin, and is kept with the model.
import pandas as pd


class CustomPreprocessor(object):
    def __init__(self, params, feature_type=None):
        """params: the values of the fields in preprocessor.json. feature_type: NUMERIC or CATEGORY."""
        self.highest = float(params.get("highest") or 1)
        self.low = 0.0
        self.width = 1.0

    def fit(self, series):
        """Learns from the feature in the training set. What it keeps in self is there again in transform."""
        self.low = float(series.min())
        self.width = float(series.max()) - self.low or 1.0

    def transform(self, series):
        """Returns what the model sees: a dataframe, an array with two dimensions, or a sparse matrix."""
        scaled = (series - self.low) / self.width * self.highest
        return pd.DataFrame({"scaled": scaled})

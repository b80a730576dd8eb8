# A prediction algorithm. Its class has to be called CustomPredictionAlgorithm, and to be written in this file.
# It runs in the code environment of the training, not in that of the plugin.
from dataiku.doctor.plugins.custom_prediction_algorithm import BaseCustomPredictionAlgorithm
from sklearn.linear_model import Ridge


class CustomPredictionAlgorithm(BaseCustomPredictionAlgorithm):
    def __init__(self, prediction_type=None, params=None):
        """prediction_type: BINARY_CLASSIFICATION, MULTICLASS or REGRESSION. params: the values of the settings."""
        self.clf = Ridge(random_state=1337)
        super(CustomPredictionAlgorithm, self).__init__(prediction_type, params)

    def get_clf(self):
        """The model, as scikit-learn wants it: fit, predict, get_params and set_params. Classifiers have predict_proba too.

        DSS sets the values of a grid with set_params: the parameter "alpha" in algo.json is the setting alpha of Ridge.
        """
        return self.clf

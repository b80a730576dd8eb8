"""The 25 conformance checks of the reference: does the simulated DSS agree with what is known of a real one?"""

"""A DSS instance simulated in process: it loads a plugin's folder, runs its components and judges what they return.

No threads, no sockets, no subprocesses: the same code runs under CPython and in a browser.
"""

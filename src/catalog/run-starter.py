# Runs the code of a starter against a stand-in for DSS's package, and prints what came out. For tests only.
#
# Reads {"source", "globals", "base", "calls": [[method, arguments...]]} and prints
# {"classes": [[name, methods]], "functions": [...], "results": [...]}. "base" names the class that the code inherits.
import contextlib
import json
import sys
import types


class Anything(types.ModuleType):
    """A module in which every name exists: a class of its own, so that inheritance can be told."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        made = type(name, (), {"__init__": lambda self, *_: None, "__module__": self.__name__})
        setattr(self, name, made)
        return made


class Finder:
    """Finds every module that is not there, so that imports of DSS and of packages work."""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        import importlib.machinery

        return importlib.machinery.ModuleSpec(name, cls, is_package=True)

    @staticmethod
    def create_module(spec):
        return Anything(spec.name)

    @staticmethod
    def exec_module(module):
        module.__path__ = []


class Span:
    def __init__(self):
        self.attributes = {}

    @contextlib.contextmanager
    def subspan(self, name):
        yield Span()


def main():
    sys.meta_path.append(Finder)
    request = json.load(sys.stdin)
    names = dict(request["globals"])
    names["__name__"] = "starter"
    exec(compile(request["source"], "starter", "exec"), names)
    own = [value for value in names.values() if isinstance(value, type) and value.__module__ == "starter"]
    heirs = [value for value in own if any(base.__name__ == request["base"] for base in value.__mro__[1:])]
    functions = sorted(key for key, value in names.items() if isinstance(value, types.FunctionType))
    target = heirs[0]() if request["calls"] and heirs else types.SimpleNamespace(**names)
    results = []
    for method, *arguments in request["calls"]:
        prepared = [Span() if argument == "<trace>" else argument for argument in arguments]
        results.append(getattr(target, method)(*prepared))
    classes = [[value.__name__, sorted(key for key in vars(value))] for value in heirs]
    print(json.dumps({"classes": classes, "functions": functions, "results": results}))


main()

"""What seedgate puts into a Python program that trains: seeds, and a record of what the program did.

Python imports a module of this name by itself when its folder stands in PYTHONPATH. The file needs no package and
changes nothing by itself; each part is switched on by a variable of the environment:

    SEEDGATE_SEED      an integer: every source of randomness without a seed of its own gets one derived from it
    SEEDGATE_OVERRIDE  libraries whose seeds in the program's own text are replaced, or "all"; see `overridden`
    SEEDGATE_SPLIT     "vary": the random_state of train/test splits in the program's own text is replaced, too
    SEEDGATE_EVENTS    a file: what was seeded, and the numbers that evaluate, predict, score and print gave, a JSON line each
    SEEDGATE_CAPTURE   a folder: models, settings and arrays are kept there as well, for a suite to be written from
    SEEDGATE_NETWORK   "refuse": connections to other machines are refused, and noted
    SEEDGATE_KERAS     a version such as 2.2: module paths, arguments and defaults of that time work; "any": paths alone
    SEEDGATE_QUICK     an integer: no call of fit trains for more epochs than this
"""

import sys

_WATCHED = (
    "SEEDGATE_SEED",
    "SEEDGATE_EVENTS",
    "SEEDGATE_CAPTURE",
    "SEEDGATE_NETWORK",
    "SEEDGATE_KERAS",
    "SEEDGATE_QUICK",
)


def _import_next_sitecustomize():
    """Another sitecustomize further down the path is the user's; hiding it would change the program."""
    import importlib.machinery
    import importlib.util
    import os

    here = os.path.dirname(os.path.abspath(__file__))
    rest = [p for p in sys.path if os.path.abspath(p or ".") != here]
    spec = importlib.machinery.PathFinder.find_spec("sitecustomize", rest)
    if spec is not None and spec.loader is not None:
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)


def _main():
    import atexit
    import builtins
    import contextlib
    import functools
    import hashlib
    import importlib
    import importlib.abc
    import importlib.machinery
    import inspect
    import json
    import math
    import os
    import sysconfig
    import threading

    env = os.environ
    own_file = os.path.abspath(__file__)
    events_file = env.get("SEEDGATE_EVENTS")
    capture_folder = env.get("SEEDGATE_CAPTURE")
    quick = int(env["SEEDGATE_QUICK"]) if env.get("SEEDGATE_QUICK") else None
    seed = int(env["SEEDGATE_SEED"]) if env.get("SEEDGATE_SEED") else None
    # A program that starts Python again gives its child other random numbers than its own.
    depth = int(env.get("SEEDGATE_DEPTH", "0"))
    env["SEEDGATE_DEPTH"] = str(depth + 1)
    keras_era = env.get("SEEDGATE_KERAS")

    # ------------------------------------------------------------------------------------------------ events

    lock = threading.RLock()
    count = [0]

    def plain(value):
        """A value as JSON can hold it; numbers that JSON has not are their names."""
        if value is None or isinstance(value, (bool, int, str)):
            return value
        if isinstance(value, float):
            return value if math.isfinite(value) else ("NaN" if value != value else "Infinity" if value > 0 else "-Infinity")
        if isinstance(value, dict):
            return {str(k): plain(v) for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return [plain(v) for v in value]
        if hasattr(value, "item") and getattr(value, "ndim", 0) == 0:
            return plain(value.item())
        if hasattr(value, "tolist"):
            return plain(value.tolist())
        if hasattr(value, "numpy"):
            return plain(value.numpy())
        return repr(value)[:200]

    silent = [0]

    @contextlib.contextmanager
    def muted():
        """What is done meanwhile is not noted."""
        silent[0] += 1
        try:
            yield
        finally:
            silent[0] -= 1

    def note(event, **fields):
        """Appends one event. A program goes on whatever happens to its notes."""
        if events_file is None or silent[0]:
            return
        with lock:
            count[0] += 1
            line = json.dumps({"n": count[0], "event": event, "process": depth, **{k: plain(v) for k, v in fields.items()}})
            try:
                with open(events_file, "a", encoding="utf8") as out:
                    out.write(line + "\n")
            except OSError:
                pass

    # ------------------------------------------------------------------------- where the program's own text is

    libraries = tuple(
        {
            os.path.abspath(p) + os.sep
            for name in ("stdlib", "platstdlib", "purelib", "platlib")
            for p in [sysconfig.get_paths().get(name)]
            if p
        }
    )

    def is_authors(file):
        """Whether a file is the program's own: neither Python's library, nor an installed package, nor this one."""
        if file.startswith("<") and not file.startswith("<ipython"):
            return False
        path = os.path.abspath(file)
        if path == own_file or "site-packages" in path or "dist-packages" in path:
            return False
        return not path.startswith(libraries)

    def author_frame(direct=False):
        """
        The innermost frame of the program's own text, or None.

        With `direct` only if it is the one that called what this file stands in front of.
        """
        frame = sys._getframe(1)
        while frame is not None:
            file = frame.f_code.co_filename
            if os.path.abspath(file) != own_file:
                if is_authors(file):
                    return frame
                if direct:
                    return None
            frame = frame.f_back
        return None

    def place(frame):
        if frame is None:
            return {}
        return {"file": os.path.relpath(frame.f_code.co_filename), "line": frame.f_lineno}

    def name_of(value, frame):
        """The variable that holds a value where it is used, or None."""
        while frame is not None:
            if is_authors(frame.f_code.co_filename):
                for scope in (frame.f_locals, frame.f_globals):
                    for name, held in list(scope.items()):
                        if held is value and not name.startswith("_"):
                            return name
            frame = frame.f_back
        return None

    # ------------------------------------------------------------------------------------------------- imports

    hooks = {}
    aliases = {}

    class Finder(importlib.abc.MetaPathFinder):
        """Runs what was registered for a module right after its import, and serves modules under old names."""

        busy = set()

        def find_spec(self, name, path=None, target=None):
            if name in aliases:
                return importlib.machinery.ModuleSpec(name, AliasLoader(), is_package=True)
            if name not in hooks or name in self.busy:
                return None
            self.busy.add(name)
            try:
                spec = importlib.util.find_spec(name)
            finally:
                self.busy.discard(name)
            if spec is None or spec.loader is None:
                return None
            spec.loader = HookedLoader(spec.loader, name)
            return spec

    class HookedLoader(importlib.abc.Loader):
        def __init__(self, loader, name):
            self.loader = loader
            self.name = name

        def create_module(self, spec):
            return self.loader.create_module(spec)

        def exec_module(self, module):
            self.loader.exec_module(module)
            for hook in hooks.pop(self.name, []):
                try:
                    hook(module)
                except Exception as error:  # A library of another version must not end the program.
                    note("unwatched", module=self.name, why=f"{type(error).__name__}: {error}")

        def __getattr__(self, name):
            return getattr(self.loader, name)

    class AliasLoader(importlib.abc.Loader):
        def create_module(self, spec):
            return aliases[spec.name](spec.name)

        def exec_module(self, module):
            pass

    def after_import(name):
        def register(hook):
            hooks.setdefault(name, []).append(hook)
            return hook

        return register

    def replace(owner, name, make, where=()):
        """Puts a function made from the old one in its place, there and in the modules that took it by name."""
        old = getattr(owner, name, None)
        # A class may be found under two names; the same is not put before it twice.
        before = getattr(old, "_seedgate", frozenset())
        if old is None or make.__code__ in before:
            return
        new = functools.wraps(old)(make(old))
        new._seedgate = before | {make.__code__}
        try:
            # Keras and scikit-learn read a constructor's parameters, and not those of what it wraps.
            new.__signature__ = inspect.signature(old)
        except (TypeError, ValueError):
            pass
        setattr(owner, name, new)
        for module in where:
            if getattr(module, name, None) is old:
                setattr(module, name, new)

    # --------------------------------------------------------------------------------------------------- seeds

    def derive(*names):
        """64 bits for one purpose; no two purposes share them (SHA-256 of a JSON list of names)."""
        text = json.dumps(["seedgate-program", seed, depth, *names])
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")

    override = set(filter(None, env.get("SEEDGATE_OVERRIDE", "").replace(" ", "").split(",")))
    split_varies = env.get("SEEDGATE_SPLIT") == "vary"
    # These seed several libraries by one call; what stands below them was asked for by the program's own text.
    seeders = {"seed_everything", "set_seed", "set_random_seed", "fix_seed", "seed_all"}

    def asked_by_author():
        frame = sys._getframe(1)
        direct = author_frame(direct=True)
        if direct is not None:
            return direct
        while frame is not None:
            if frame.f_code.co_name in seeders:
                return author_frame()
            frame = frame.f_back
        return None

    def seeded(library):
        note("seeded", library=library)

    def authors_seed(library, what, given):
        """
        What a seed in the program's own text becomes: itself, or one derived where it is overridden.

        Returns the seed to use. Notes the call, so that a report can say that each seed gives the same numbers.
        """
        frame = asked_by_author()
        if frame is None or given is None:
            return given
        replaced = seed is not None and (split_varies if library == "split" else bool({"all", library} & override))
        note("author-seed", library=library, what=what, given=given, overridden=replaced, **place(frame))
        return derive("override", library, str(given)) % 2**31 if replaced else given

    def watch_seed(owner, name, library, what, where=()):
        def make(old):
            def seeding(*args, **kwargs):
                if args:
                    args = (authors_seed(library, what, args[0]), *args[1:])
                elif "seed" in kwargs:
                    kwargs["seed"] = authors_seed(library, what, kwargs["seed"])
                return old(*args, **kwargs)

            return seeding

        replace(owner, name, make, where)

    def seed_python():
        import random

        if seed is not None:
            # An object of the class Random that is given no seed would take one from the system.
            unseeded = [0]
            old = random.Random.seed

            def seed_random(self, a=None, version=2):
                if a is None:
                    unseeded[0] += 1
                    a = derive("random.Random", unseeded[0])
                return old(self, a, version)

            random.Random.seed = seed_random
            random.seed(derive("random"))
            seeded("random")
        watch_seed(random, "seed", "random", "random.seed")

    @after_import("numpy.random")
    def seed_numpy(random):
        if seed is not None:
            # Every generator without a seed, new and old, takes its entropy from this one function.
            bits = [0]

            def randbits(n):
                bits[0] += 1
                wide = b"".join(derive("numpy", bits[0], i).to_bytes(8, "big") for i in range((n + 63) // 64))
                return int.from_bytes(wide, "big") & ((1 << n) - 1)

            module = sys.modules.get("numpy.random.bit_generator")
            if module is not None:
                module.randbits = randbits
            random.seed(derive("numpy") % 2**32)
            seeded("numpy")
        watch_seed(random, "seed", "numpy", "numpy.random.seed")
        watch_seed(random, "default_rng", "numpy", "numpy.random.default_rng")
        given_state = random.RandomState

        class RandomState(given_state):
            def __init__(self, seed=None):
                super().__init__(authors_seed("numpy", "numpy.random.RandomState", seed))

        RandomState.__module__, RandomState.__qualname__ = given_state.__module__, given_state.__qualname__
        if override & {"all", "numpy"}:
            random.RandomState = RandomState

    @after_import("torch")
    def seed_torch(torch):
        if seed is not None:
            torch.manual_seed(derive("torch") % 2**63)
            seeded("torch")
        watch_seed(torch, "manual_seed", "torch", "torch.manual_seed", [sys.modules.get("torch.random")])

    @after_import("tensorflow")
    def seed_tensorflow(tf):
        if seed is not None:
            tf.random.set_seed(derive("tensorflow") % 2**31)
            seeded("tensorflow")
        watch_seed(tf.random, "set_seed", "tensorflow", "tf.random.set_seed")

    @after_import("jax")
    def seed_jax(jax):
        # JAX has no randomness without a key, and a key needs a seed: nothing to seed, only to override.
        watch_seed(jax.random, "PRNGKey", "jax", "jax.random.PRNGKey")
        watch_seed(jax.random, "key", "jax", "jax.random.key")

    def watch_random_state(owner, name, library, what):
        """For functions and classes of scikit-learn that are given `random_state`."""

        def make(old):
            def called(*args, **kwargs):
                if kwargs.get("random_state") is not None:
                    kwargs["random_state"] = authors_seed(library, what, kwargs["random_state"])
                return old(*args, **kwargs)

            return called

        replace(owner, name, make)

    @after_import("sklearn.model_selection")
    def seed_splits(selection):
        watch_random_state(selection, "train_test_split", "split", "train_test_split")
        for name in ("KFold", "StratifiedKFold", "ShuffleSplit", "StratifiedShuffleSplit", "RepeatedKFold"):
            kind = getattr(selection, name, None)
            if kind is not None:
                watch_random_state(kind, "__init__", "split", name)
        if capture_folder:
            watch_split(selection)
            for name in ("KFold", "StratifiedKFold"):
                if hasattr(selection, name):
                    watch_folds(getattr(selection, name), name)

    @after_import("sklearn.base")
    def seed_estimators(base):
        def make(old):
            def context(*args, **kwargs):
                decorate = old(*args, **kwargs)

                def decorated(fit):
                    made = decorate(fit)

                    @functools.wraps(made)
                    def fitting(self, *a, **k):
                        state = getattr(self, "random_state", None)
                        if isinstance(state, int) and not isinstance(state, bool):
                            self.random_state = authors_seed("scikit-learn", type(self).__name__, state)
                        return made(self, *a, **k)

                    return fitting

                return decorated

            return context

        replace(base, "_fit_context", make)
        for kind in ("ClassifierMixin", "RegressorMixin"):
            if hasattr(base, kind):
                watch_score(getattr(base, kind))
        watch_scores_below(base.BaseEstimator)

    # --------------------------------------------------------------------------------------------- the network

    def refuse_network():
        import socket

        def is_here(host):
            return host in (None, "", "localhost", "::1") or str(host).startswith("127.")

        def refuse(host):
            note("network", host=str(host), **place(author_frame()))
            raise OSError(f"seedgate refuses the network to this program, and it asked for {host}")

        lookup, connect = socket.getaddrinfo, socket.socket.connect

        def getaddrinfo(host, *args, **kwargs):
            name = host.decode() if isinstance(host, bytes) else host
            return lookup(host, *args, **kwargs) if is_here(name) else refuse(name)

        def connecting(self, address):
            local = not isinstance(address, tuple) or is_here(address[0])
            return connect(self, address) if local else refuse(address[0])

        socket.getaddrinfo = getaddrinfo
        socket.socket.connect = connecting

    start_folder = os.getcwd()

    def watch_downloads(utilities):
        """A file that Keras would fetch is taken from beside the program, where it lies there by its name."""

        def make(old):
            signature = inspect.signature(old)

            def get_file(*args, **kwargs):
                arguments = dict(signature.bind(*args, **kwargs).arguments)
                name = os.path.basename(str(arguments.get("origin") or arguments.get("fname") or "").split("?")[0])
                beside = os.path.join(start_folder, name)
                found = bool(name) and os.path.isfile(beside)
                note("fetch", name=name, found=found)
                if found:
                    import tempfile

                    arguments.update(origin="file://" + beside, cache_dir=tempfile.mkdtemp())
                return old(**arguments)

            return get_file

        replace(utilities, "get_file", make)

    if env.get("SEEDGATE_NETWORK") == "refuse":
        for name in ("keras.src.utils.file_utils", "tf_keras.src.utils.data_utils", "keras.src.utils.data_utils"):
            after_import(name)(watch_downloads)

    def watch_reading():
        """Notes the files beside the program that it opens for reading, so that they can go where it goes."""
        seen = set()
        inside = os.path.realpath(start_folder) + os.sep

        def opened(event, args):
            if event != "open" or not isinstance(args[0], (str, bytes)):
                return
            mode = args[1] or "r"
            path = os.path.realpath(os.fsdecode(args[0]))
            if path.startswith(inside) and path not in seen and not set("wax+") & set(mode):
                seen.add(path)
                note("opened", path=path[len(inside) :])

        sys.addaudithook(opened)

    # ----------------------------------------------------------------------------------------- numbers that come out

    def watch_prints():
        written = [0]
        original = builtins.print

        def printing(*args, sep=" ", end="\n", file=None, **kwargs):
            original(*args, sep=" " if sep is None else sep, end="\n" if end is None else end, file=file, **kwargs)
            if (file is None or file is sys.stdout) and written[0] < 20000:
                frame = author_frame(direct=True)
                if frame is not None:
                    written[0] += 1
                    text = (" " if sep is None else sep).join(map(str, args)) + ("\n" if end is None else end)
                    note("print", text=text[:2000], **place(frame))

        builtins.print = printing

    def watch_logging():
        """What a program says by a logger is said as well, but not where a number could be read from again."""
        import logging

        def make(old):
            def handle(self, record):
                if is_authors(record.pathname):
                    note("print", text=record.getMessage()[:2000] + "\n", logged=True, file=os.path.relpath(record.pathname), line=record.lineno)
                return old(self, record)

            return handle

        replace(logging.Logger, "handle", make)

    # What functions of sklearn.metrics gave within the call of `score` that the program waits for.
    scoring = []

    def watch_score(owner):
        """The number that an estimator's `score` gives the program itself, and the metric that it is of which predictions."""

        def watched(old):
            @functools.wraps(old)
            def score(self, *args, **kwargs):
                frame = author_frame(direct=True)
                if frame is None or scoring:
                    return old(self, *args, **kwargs)
                made = []
                scoring.append(made)
                try:
                    value = old(self, *args, **kwargs)
                finally:
                    scoring.pop()
                if isinstance(value, (int, float)) or getattr(value, "ndim", None) == 0:
                    of = next((m for m in reversed(made) if m.pop("value") == value), {})
                    note("score", what="score", value=value, variable=name_of(self, frame), **of, **place(frame))
                return value

            return score

        old = vars(owner).get("score")
        # scikit-learn has methods that are there only where an estimator inside has them.
        if inspect.isfunction(getattr(old, "fn", None)):
            old.fn = watched(old.fn)
        elif inspect.isfunction(old):
            owner.score = watched(old)

    def watch_scores_below(kind):
        """Watches the `score` of pipelines, searches and the program's own estimators, as their classes are made."""

        def __init_subclass__(cls, **kwargs):
            super(kind, cls).__init_subclass__(**kwargs)
            watch_score(cls)

        if "__init_subclass__" not in vars(kind):
            kind.__init_subclass__ = classmethod(__init_subclass__)

    @after_import("sklearn.metrics")
    def watch_metrics(metrics):
        for name in (
            "accuracy_score balanced_accuracy_score f1_score precision_score recall_score roc_auc_score log_loss r2_score "
            "mean_squared_error root_mean_squared_error mean_absolute_error mean_absolute_percentage_error "
            "average_precision_score matthews_corrcoef explained_variance_score"
        ).split():
            if hasattr(metrics, name):
                watch_metric(metrics, name)

    def watch_metric(metrics, name):
        def make(old):
            def called(*args, **kwargs):
                frame = author_frame(direct=True)
                value = old(*args, **kwargs)
                if (frame is not None or scoring) and getattr(value, "ndim", 0) == 0:
                    data = {}
                    if capture_folder and len(args) >= 2:
                        data = {"truth": store(args[0]), "prediction": store(args[1])}
                    if scoring:
                        scoring[-1].append({"value": value, "metric": name, "arguments": kwargs, **data})
                    else:
                        note("metric", what=name, value=value, arguments=kwargs, **data, **place(frame))
                return value

            return called

        replace(metrics, name, make)

    # ------------------------------------------------------------------------------------------ arrays of a capture

    def as_array(value):
        """A NumPy array of whatever a library calls an array; None where it is none."""
        import numpy

        array = None
        for attribute in ("to_numpy", "numpy"):
            make = getattr(value, attribute, None)
            if callable(make):
                try:
                    array = numpy.asarray(make())
                except Exception:
                    return None
        if array is None:
            try:
                array = numpy.asarray(value.detach().cpu() if hasattr(value, "detach") else value)
            except Exception:
                return None
        if array.dtype == object:
            try:
                return array.astype("float64")
            except Exception:
                texts = all(isinstance(v, str) for v in array.ravel())
                return array.astype("U") if texts else None
        return array

    def store(value):
        """Keeps an array, or arrays in a list or by name, under the hash of what is in it, and returns a reference."""
        try:
            return stored(value)
        except Exception:
            # A program goes on whatever its arrays are.
            return {"unknown": type(value).__name__}

    def stored(value):
        import numpy

        if value is None:
            return None
        if isinstance(value, dict):
            return {"byName": {str(k): store(v) for k, v in value.items()}}
        if isinstance(value, tuple) or (isinstance(value, list) and value and hasattr(value[0], "shape")):
            return {"list": [store(v) for v in value]}
        array = as_array(value)
        # What no file of numbers holds, such as dates and records, is only named.
        if array is None or array.dtype.kind not in "biufU":
            return {"unknown": type(value).__name__}
        array = numpy.ascontiguousarray(array)
        mark = f"{array.dtype.str}{array.shape}".encode()
        digest = hashlib.sha256(mark + array.tobytes()).hexdigest()[:24]
        file = os.path.join(capture_folder, f"{digest}.npy")
        if not os.path.exists(file):
            with open(f"{file}.part", "wb") as out:
                numpy.save(out, array, allow_pickle=False)
            os.replace(f"{file}.part", file)
        return {"npy": f"{digest}.npy", "shape": list(array.shape), "dtype": array.dtype.name, **column_names(value)}

    def column_names(value):
        """What a table of pandas calls its columns."""
        names = list(value.columns) if hasattr(value, "columns") and hasattr(value, "iloc") else [getattr(value, "name", None)] if hasattr(value, "iloc") else []
        return {"columns": names} if names and all(isinstance(name, str) for name in names) else {}

    def watch_split(selection):
        def make(old):
            def splitting(*args, **kwargs):
                parts = old(*args, **kwargs)
                frame = author_frame(direct=True)
                if frame is not None:
                    names = [name_of(part, frame) for part in parts]
                    note(
                        "split",
                        arguments={k: v for k, v in kwargs.items() if k != "stratify"},
                        stratified=kwargs.get("stratify") is not None,
                        given=[store(a) for a in args],
                        parts=[store(p) for p in parts],
                        names=names,
                        **place(frame),
                    )
                return parts

            return splitting

        replace(selection, "train_test_split", make)

    def watch_folds(kind, name):
        def make(old):
            def split(self, *args, **kwargs):
                # cross_val_score asks for the folds in the program's place.
                frame = author_frame()
                parts = old(self, *args, **kwargs)
                if frame is None:
                    return parts
                parts = list(parts)
                note("folds", what=name, settings=dict(vars(self)), tests=[store(test) for _, test in parts], **place(frame))
                return iter(parts)

            return split

        replace(kind, "split", make)

    @after_import("sklearn.preprocessing")
    def watch_scalers(preprocessing):
        if not capture_folder:
            return
        for name in ("StandardScaler", "MinMaxScaler", "MaxAbsScaler", "RobustScaler", "OneHotEncoder", "LabelEncoder"):
            kind = getattr(preprocessing, name, None)
            if kind is None:
                continue
            for method in ("fit", "transform", "fit_transform", "inverse_transform"):
                watch_transform(kind, name, method)

    def watch_transform(kind, name, method):
        def make(old):
            def called(self, *args, **kwargs):
                frame = author_frame(direct=True)
                # What a transformation does with another one inside is its own affair.
                value = old(self, *args, **kwargs)
                if frame is not None and args:
                    fitted = {k: v for k, v in vars(self).items() if k.endswith("_") and not k.startswith("_")}
                    note(
                        "transform",
                        what=name,
                        method=method,
                        variable=name_of(self, frame),
                        settings=getattr(self, "get_params", dict)(),
                        fitted=fitted,
                        of=store(args[0]),
                        result=None if value is self else store(value),
                        **place(frame),
                    )
                return value

            return called

        replace(kind, method, make)

    @after_import("pandas")
    def watch_tables(pandas):
        if not capture_folder:
            return

        def make(old):
            def reading(source, *args, **kwargs):
                table = old(source, *args, **kwargs)
                frame = author_frame(direct=True)
                if frame is not None:
                    note("read", source=str(source)[:500], arguments=kwargs, shape=list(getattr(table, "shape", [])), **place(frame))
                return table

            return reading

        replace(pandas, "read_csv", make)

    # --------------------------------------------------------------------------------------------------- Keras

    models = []
    layer_calls = {}
    given_weights = {}

    def model_id(model):
        for i, known in enumerate(models):
            if known is model:
                return f"model-{i + 1}"
        models.append(model)
        return f"model-{len(models)}"

    def serialised(keras, value):
        """An object of Keras as class and config, a function by its name."""
        if value is None or isinstance(value, (str, int, float, bool)):
            return value
        if isinstance(value, (list, tuple)):
            return [serialised(keras, v) for v in value]
        if isinstance(value, dict):
            return {str(k): serialised(keras, v) for k, v in value.items()}
        out = {"class": type(value).__name__, "module": type(value).__module__}
        if inspect.isfunction(value):
            return {"function": value.__name__, "own": is_authors(value.__code__.co_filename)}
        if hasattr(value, "get_config"):
            try:
                out["config"] = json.loads(json.dumps(plain(value.get_config())))
            except Exception as error:
                out["unserialisable"] = f"{type(error).__name__}: {error}"
        out["given"] = given_arguments.get(id(value), (None, None))[1]
        out["own"] = is_authors(inspect.getsourcefile(type(value)) or "<none>") if _has_source(type(value)) else False
        return out

    def _has_source(kind):
        try:
            return inspect.getsourcefile(kind) is not None
        except (TypeError, OSError):
            return False

    # The object is held, so that its id stays its own.
    given_arguments = {}

    def watch_given(kind, by_name=None):
        """Notes which arguments an optimizer, a loss, a callback or a layer was given; the rest are a version's defaults."""
        if not inspect.isclass(kind) or "__init__" not in vars(kind):
            return

        def make(old):
            signature = inspect.signature(old)

            def init(self, *args, **kwargs):
                if type(self) is not kind:
                    return old(self, *args, **kwargs)
                names = list(signature.parameters)[1:]
                given = [*names[: len(args)], *kwargs]
                given_arguments[id(self)] = (self, given)
                # What Keras makes from a config gives every argument; only the program's own calls tell what it states.
                frame = author_frame(direct=True)
                value = old(self, *args, **kwargs)
                if frame is not None and by_name is not None and getattr(self, "name", None):
                    by_name[self.name] = {"line": frame.f_lineno, "given": given}
                return value

            return init

        replace(kind, "__init__", make)

    # Layers that were trained, by id, held so that it stays their own, with the model that they were trained in.
    trained_layers = {}

    def flat_layers(model):
        """The layers of a model, those of models inside of it too."""
        return [
            inner
            for layer in getattr(model, "layers", [])
            for inner in (flat_layers(layer) if hasattr(layer, "layers") else [layer])
        ]

    def all_layers(model):
        """Those that have weights, but for what a layer counts of the data beforehand (adapt), which is not trained."""
        return [layer for layer in flat_layers(model) if getattr(layer, "weights", None) and not hasattr(layer, "adapt")]

    def start_weights(layer):
        """The weights that a layer has by the program's own doing, those of a file or of an array that it was given."""
        taken = given_weights.get(id(layer), (None, False))[1]
        own = id(layer) in given_weights or type(getattr(layer, "embeddings_initializer", None)).__name__ == "Constant"
        if not own or not getattr(layer, "weights", None):
            return {"weightsGiven": own}
        return {"weightsGiven": own, "weightsTaken": taken, "start": [store(w) for w in layer.get_weights()]}

    def adapted(layer):
        """Mean and variance that a layer has taken of data beforehand."""
        if type(layer).__name__ != "Normalization" or not layer.built or getattr(layer, "mean", None) is None:
            return {}
        return {"adapted": {"mean": as_array(layer.mean).ravel(), "variance": as_array(layer.variance).ravel()}}

    def as_graph(keras, model, x):
        """
        A model of the program's own class as the graph of layers that its `call` makes, where the class adds nothing else.

        Returns None where it does, or where `call` does what a graph of layers cannot.
        """
        import ast
        import textwrap

        kinds = [k for k in type(model).__mro__ if is_authors(getattr(sys.modules.get(k.__module__), "__file__", None) or "<none>")]
        trains = {n for n in dir(keras.Model) if not n.startswith("__")} - {"call", "build", "get_config", "from_config", "summary"}
        if not kinds or is_batches(x) or any({"__call__", *trains} & set(vars(k)) for k in kinds):
            return None
        try:
            tree = ast.parse(textwrap.dedent(inspect.getsource(type(model).call)))
            branches = (ast.If, ast.IfExp, ast.While, getattr(ast, "Match", ast.If))
            tests = [part for node in ast.walk(tree) if isinstance(node, branches) for part in ast.walk(getattr(node, "test", node))]
            # What is done in training alone, or drawn outside of the layers, no graph of layers has.
            words = {getattr(part, "id", None) for part in tests} | {getattr(node, "attr", None) for node in ast.walk(tree)}
            if words & {"training", "random", "add_loss", "assign"}:
                return None

            def inputs_of(value, name):
                if isinstance(value, (list, tuple)):
                    return [inputs_of(v, f"{name}_{i + 1}") for i, v in enumerate(value)]
                if isinstance(value, dict):
                    return {k: inputs_of(v, str(k)) for k, v in value.items()}
                return keras.Input(tuple(as_array(value).shape[1:] or (1,)), name=name)

            inputs = inputs_of(x, "inputs")
            more = {"training": None} if "training" in inspect.signature(model.call).parameters else {}
            graph = keras.Model(inputs, model.call(inputs, **more))
            mine, known = ({id(w) for w in m.weights} for m in (graph, model))
            return graph if mine and mine >= known else None
        except Exception:
            return None

    def describe_model(keras, model, graph=None):
        own = model
        model = graph or model
        out = {"class": type(model).__name__, "own": type(model).__name__ not in ("Sequential", "Functional", "Model")}
        try:
            out["config"] = json.loads(model.to_json())
        except Exception as error:
            out["unserialisable"] = f"{type(error).__name__}: {error}"
        layers = []
        for layer in getattr(model, "layers", []):
            layers.append(
                {
                    "name": layer.name,
                    "class": type(layer).__name__,
                    "own": type(layer).__module__ == "__main__" or is_authors(getattr(sys.modules.get(type(layer).__module__), "__file__", None) or "<none>"),
                    **layer_calls.get(layer.name, {}),
                    **start_weights(layer),
                    **adapted(layer),
                }
            )
        out["layers"] = layers
        mine = model_id(own)
        before = [trained_layers.get(id(layer)) for layer in all_layers(model)]
        out["goesOn"] = any(known is not None and known[1] != mine for known in before)
        # By name, those inside of wrappers too: where the program made them and with which arguments.
        out["calls"] = dict(layer_calls)
        try:
            out["parameters"] = int(sum(int(math.prod(w.shape)) for w in model.trainable_weights))
        except Exception:
            pass
        return out

    def is_batches(x):
        """Whether a fit's x gives batches by itself: a data set, a generator, a sequence of batches."""
        return x is not None and not hasattr(x, "shape") and (
            hasattr(x, "__next__") or hasattr(x, "element_spec") or (hasattr(x, "__getitem__") and hasattr(x, "__len__") and not isinstance(x, (list, tuple, dict, str)) and not hasattr(x, "to_numpy"))
        )

    def join_batches(batches):
        """Batches (x, y) or (x, y, weights) as whole arrays: references to them, the sizes of the batches, and the arrays."""
        import numpy

        def column(i):
            parts = [b[i] for b in batches if isinstance(b, (tuple, list)) and len(b) > i and b[i] is not None]
            if not parts:
                return None
            if isinstance(parts[0], (tuple, list)):
                return tuple(numpy.concatenate([as_array(p[k]) for p in parts]) for k in range(len(parts[0])))
            if isinstance(parts[0], dict):
                return {k: numpy.concatenate([as_array(p[k]) for p in parts]) for k in parts[0]}
            return numpy.concatenate([as_array(p) for p in parts])

        first = [b if isinstance(b, (tuple, list)) else (b,) for b in batches]
        batches = first
        sizes = []
        for b in batches:
            x = b[0]
            while isinstance(x, (tuple, list, dict)):
                x = next(iter(x.values())) if isinstance(x, dict) else x[0]
            sizes.append(len(x))
        arrays = [column(i) for i in range(3)]
        references = dict(zip(("x", "y", "sampleWeight"), map(store, arrays)))
        return {**references, "batches": sizes}, arrays

    class Drained:
        """Hands a generator's batches on and keeps those of the first epoch; says whether the second one's are others."""

        def __init__(self, steps):
            self.steps, self.first, self.hashes, self.samples = steps, [], [], []

        def keep(self, batch):
            if self.steps is None or len(self.hashes) >= 2 * self.steps:
                return
            parts = batch if isinstance(batch, (tuple, list)) else (batch,)
            arrays = [as_array(p) for p in parts]
            self.hashes.append(hashlib.sha256(b"".join(a.tobytes() for a in arrays if a is not None)).hexdigest())
            self.samples.append(sample_hashes(arrays))
            if len(self.first) < self.steps:
                self.first.append(batch)

        def through(self, batches):
            for batch in batches:
                self.keep(batch)
                yield batch

        def order(self):
            if self.steps is None or len(self.hashes) < 2 * self.steps:
                return {"fresh": None}
            first, second = self.hashes[: self.steps], self.hashes[self.steps :]
            order = order_of(first == second, self.samples[: self.steps], self.samples[self.steps :])
            # Batches that stay together and change places are no order of the samples.
            together = order == "shuffled" and sorted(first) == sorted(second)
            return {"fresh": order == "fresh", **({} if together else {"order": order})}

    def sample_hashes(arrays):
        """A hash for each sample of a batch."""
        known = [a for a in arrays if a is not None and a.ndim > 0]
        return [hashlib.sha256(b"".join(a[i].tobytes() for a in known)).digest() for i in range(len(known[0]))] if known else []

    def in_one_order(arrays, hashes):
        """Samples that come in another order each time, put into one that is the same for every pass over them."""
        import numpy

        if arrays is None:
            return None
        if isinstance(arrays, dict):
            return {k: in_one_order(v, hashes) for k, v in arrays.items()}
        if isinstance(arrays, tuple):
            return tuple(in_one_order(v, hashes) for v in arrays)
        return arrays[numpy.array(sorted(range(len(hashes)), key=hashes.__getitem__))]

    def order_of(same, first, second):
        """What a second pass over the samples is beside the first one: the same, the same in another order, or other samples."""
        if same:
            return "same"
        flat = [sorted(h for batch in samples for h in batch) for samples in (first, second)]
        return "shuffled" if flat[0] == flat[1] else "fresh"

    def describe_callbacks(keras, callbacks, epochs, rate):
        out = []
        for callback in callbacks or []:
            found = {k: v for k, v in vars(callback).items() if not k.startswith("_") and (v is None or isinstance(v, (bool, int, float, str)))}
            entry = {
                "class": type(callback).__name__,
                "own": is_authors(inspect.getsourcefile(type(callback)) or "<none>") if _has_source(type(callback)) else False,
                "attributes": found,
                "given": given_arguments.get(id(callback), (None, None))[1],
                "looksOn": looks_on(callback),
            }
            schedule = getattr(callback, "schedule", None)
            if callable(schedule):
                entry["schedule"] = learning_rates(schedule, epochs, rate)
            out.append(entry)
        return out

    def looks_on(callback):
        """Whether a callback of the program's own names nothing by which it could change the training, as one that prints does."""
        import re

        changes = r"stop_training|weights|optimizer|learning_rate|\blr\b|assign|trainable|\bfit\b|_on_batch|set_value|\braise\b|\bexit\b"
        kinds = [k for k in type(callback).__mro__ if is_authors(getattr(sys.modules.get(k.__module__), "__file__", None) or "<none>")]
        functions = [v for v in vars(callback).values() if inspect.isfunction(v) and is_authors(v.__code__.co_filename)]
        try:
            texts = [inspect.getsource(part) for part in (*kinds, *functions)]
        except (OSError, TypeError):
            return False
        return bool(texts) and not any(re.search(changes, text) for text in texts)

    def rate_of(model):
        """The learning rate that a model's optimizer begins with, where it is a number."""
        try:
            return float(as_array(model.optimizer.learning_rate))
        except Exception:
            return None

    def learning_rates(schedule, epochs, rate):
        """What a LearningRateScheduler's function gives, epoch by epoch, each from the rate before it as Keras asks for it."""
        import io

        import numpy

        rates = []
        takes = len(inspect.signature(schedule).parameters)
        if takes > 1 and rate is None:
            return {"unreadable": "the optimizer's learning rate is no number"}
        try:
            # What the function prints is printed when Keras asks for it.
            with contextlib.redirect_stdout(io.StringIO()), muted():
                for epoch in range(min(epochs or 1, 10000)):
                    rate = float(schedule(epoch, rate) if takes > 1 else schedule(epoch))
                    rates.append(rate)
                    rate = float(numpy.float32(rate))
        except Exception as error:
            return {"unreadable": f"{type(error).__name__}: {error}"}
        return {"rates": rates}

    def prove(keras, model, optimizer, arguments, settings):
        """
        Trains the first 20 steps on a copy of a model, from its weights and in the order of the samples.

        Random layers are switched off in the copy. Returns start weights, the loss of each step before its update and the
        weights at the end, for a translation of the model to be held to.
        """
        import random as python_random

        import numpy

        x, y = arguments.get("x"), arguments.get("y")
        if is_batches(x) or y is None:
            return {"skipped": "the samples come as batches"}
        python_state, numpy_state = python_random.getstate(), numpy.random.get_state()
        try:
            config = model.get_config()
            silenced = silence(config)
            copy = type(model).from_config(config)
            optimizer = type(optimizer).from_config(optimizer.get_config())
            loss = settings.get("loss")
            more = {k: settings[k] for k in ("loss_weights",) if settings.get(k) is not None}
            copy.compile(optimizer=optimizer, loss=loss, **more)
            copy.set_weights(model.get_weights())
            for layer in flat_layers(copy):
                if hasattr(layer, "finalize_state"):
                    layer.finalize_state()
            size = arguments.get("batch_size") or 32
            split = arguments.get("validation_split") or 0

            def rows(value, part):
                if isinstance(value, (list, tuple)):
                    return [rows(v, part) for v in value]
                if isinstance(value, dict):
                    return {k: rows(v, part) for k, v in value.items()}
                return as_array(value)[part]

            first = x
            while isinstance(first, (list, tuple, dict)):
                first = next(iter(first.values())) if isinstance(first, dict) else first[0]
            samples = len(first)
            samples = int(math.floor(samples * (1 - split)))
            order = numpy.random.RandomState(20)
            steps, losses, begin = [], [], 0
            places = order.permutation(samples)
            # Of few steps an epoch as many whole epochs as 20 steps hold, so that who repeats them can do so by epochs.
            each = math.ceil(samples / size)
            while len(steps) < (20 if each > 20 else 20 // each * each):
                if begin >= samples:
                    begin, places = 0, order.permutation(samples)
                part = places[begin : begin + size]
                begin += size
                weights = arguments.get("sample_weight")
                copy.reset_metrics()
                value = copy.train_on_batch(
                    rows(x, part),
                    rows(y, part),
                    sample_weight=None if weights is None else rows(weights, part),
                    class_weight=arguments.get("class_weight"),
                )
                losses.append(float(numpy.ravel(value)[0]))
                steps.append([int(p) for p in part])
            # What a layer has taken of the data beforehand is no weight of the format's.
            counted = {id(w) for layer in flat_layers(model) if hasattr(layer, "adapt") for w in layer.weights}
            kept = [i for i, w in enumerate(model.weights) if id(w) not in counted]
            before, after = model.get_weights(), copy.get_weights()
            return {
                "start": [store(before[i]) for i in kept],
                "names": [getattr(model.weights[i], "path", model.weights[i].name) for i in kept],
                "order": steps,
                "losses": losses,
                "end": [store(after[i]) for i in kept],
                "still": still_places(copy, optimizer, kept),
                "silenced": silenced,
            }
        except Exception as error:
            return {"failed": f"{type(error).__name__}: {error}"[:500]}
        finally:
            python_random.setstate(python_state)
            numpy.random.set_state(numpy_state)

    def still_places(model, optimizer, kept):
        """
        The places of weights whose gradients are rounding alone, as those of a bias before a batch normalization: an optimizer
        that divides by their size makes steps of them all the same, which are another machine's or another engine's own.
        """
        import numpy

        sizes = getattr(optimizer, "_velocities", None) or getattr(optimizer, "_u", None) or []
        trained = model.trainable_weights
        if not isinstance(sizes, (list, tuple)) or len(sizes) != len(trained):
            return None
        known = {id(w): as_array(v) for w, v in zip(trained, sizes)}
        most = max(float(abs(v).max()) for v in known.values())
        squared = 1 if hasattr(optimizer, "_u") else 2
        found = [known.get(id(model.weights[i])) for i in kept]
        return [None if v is None else numpy.flatnonzero((v != 0) & (abs(v) < most * 1e-5**squared)) for v in found]

    def silence(config):
        """
        Takes the randomness out of a model's config: rates and deviations of noise become 0, and layers that change pictures
        hand them on. Names what it changed.
        """
        changed = []

        def walk(node):
            if isinstance(node, dict):
                kind = node.get("class_name")
                inner = node.get("config")
                if isinstance(inner, dict) and str(kind).startswith("Random") and "name" in inner:
                    # A layer that changes pictures at random, which has no rate that would switch it off. An initializer that
                    # is called so has no name.
                    name = inner["name"]
                    node["config"] = {"name": name, "dtype": inner.get("dtype"), "activation": "linear"}
                    node["class_name"] = "Activation"
                    node["registered_name"] = None
                    changed.append(name)
                elif isinstance(inner, dict):
                    noisy = ("rate", "stddev") if "Dropout" in str(kind) or "Noise" in str(kind) else ()
                    for key in (*noisy, "dropout", "recurrent_dropout"):
                        if isinstance(inner.get(key), (int, float)) and inner[key]:
                            inner[key] = 0.0
                            changed.append(f"{inner.get('name', kind)}.{key}")
                for value in node.values():
                    walk(value)
            elif isinstance(node, (list, tuple)):
                for value in node:
                    walk(value)

        walk(config)
        return changed

    busy = threading.local()

    def outermost(old, watched):
        """Calls `watched` for a call of the program and the old method for a call that Keras makes in it."""

        @functools.wraps(old)
        def called(self, *args, **kwargs):
            if getattr(busy, "inside", False):
                return old(self, *args, **kwargs)
            busy.inside = True
            try:
                return watched(self, *args, **kwargs)
            finally:
                busy.inside = False

        return called

    def bound(old, self, args, kwargs):
        if keras_era:
            kwargs = rename(dict(kwargs), {"nb_epoch": "epochs"})
        signature = inspect.signature(old)
        known = {k: v for k, v in kwargs.items() if k in signature.parameters}
        try:
            arguments = dict(signature.bind(self, *args, **kwargs).arguments)
        except TypeError:
            # What Keras does not know is left to it to refuse, or to the names of old Keras to drop.
            arguments = {**dict(signature.bind_partial(self, *args, **known).arguments), **kwargs}
        for name in ("self", "kwargs"):
            more = arguments.pop(name, None)
            if name == "kwargs" and isinstance(more, dict):
                arguments.update(more)
        return arguments

    compiled = {}
    watched_models = []

    def watch_keras(keras, version):
        Model = keras.Model
        old_fit, old_evaluate, old_predict, old_compile = Model.fit, Model.evaluate, Model.predict, Model.compile
        if Model in watched_models:
            return
        watched_models.append(Model)
        for module in ("optimizers", "losses", "callbacks"):
            for kind in vars(getattr(keras, module)).values():
                watch_given(kind)
        backend = getattr(getattr(keras, "config", None), "backend", lambda: "tensorflow")()
        note("keras", version=version, backend=backend, module=keras.__name__)

        def compile(self, *args, **kwargs):
            arguments = bound(old_compile, self, args, kwargs)
            compiled[id(self)] = (self, arguments)
            value = old_compile(self, *args, **kwargs)
            settings = {k: serialised(keras, v) for k, v in arguments.items()}
            optimizer = arguments.get("optimizer", "rmsprop")
            settings["optimizer"] = {**serialised(keras, self.optimizer), "asString": optimizer if isinstance(optimizer, str) else None, "given": serialised(keras, optimizer).get("given") if not isinstance(optimizer, str) else []}
            frame = author_frame()
            note("compile", model=model_id(self), variable=name_of(self, frame), settings=settings, **place(frame))
            return value

        def look_at(self, arguments, epochs, frame, fields):
            """
            Fills in what a fit is about: the model, its callbacks, the samples, and the first steps of a copy.

            Returns what keeps a generator's batches as they are handed on, where the samples come from one.
            """
            build_before(self, arguments.get("x"))
            graph = None if type(self).__name__ in ("Sequential", "Functional", "Model") else as_graph(keras, self, arguments.get("x"))
            fields["model"] = describe_model(keras, self, graph)
            fields["callbacks"] = describe_callbacks(keras, arguments.get("callbacks"), epochs, rate_of(self))
            fields["classWeight"] = arguments.get("class_weight")
            x = arguments.get("x")
            fields["xName"] = name_of(x, frame)
            drained, proved = None, {}
            if not is_batches(x):
                fields["data"] = {"x": store(x), "y": store(arguments.get("y")), "sampleWeight": store(arguments.get("sample_weight"))}
                fields["yName"] = name_of(arguments.get("y"), frame)
            elif hasattr(x, "element_spec") or hasattr(x, "__len__"):
                fields["data"], arrays = drain(x, arguments.get("steps_per_epoch"), arguments.get("shuffle", True))
                if arrays is not None and fields["data"].get("order") in ("same", "shuffled"):
                    proved = {"x": arrays[0], "y": arrays[1], "sample_weight": arrays[2], "batch_size": fields["data"]["batches"][0]}
            else:
                drained = Drained(arguments.get("steps_per_epoch"))
                fields["data"] = {"generator": True}
            validation = arguments.get("validation_data")
            if isinstance(validation, (tuple, list)):
                weights = store(validation[2]) if len(validation) > 2 else None
                fields["validation"] = {"x": store(validation[0]), "y": store(validation[1]), "sampleWeight": weights}
            elif validation is not None:
                fields["validation"] = drain(validation, arguments.get("validation_steps"))[0]
            if self.built or graph is not None:
                fields["startWeights"] = hashlib.sha256(b"".join(as_array(w).tobytes() for w in (graph or self).get_weights())).hexdigest()
                if getattr(self, "optimizer", None) is not None:
                    fields["proof"] = prove(keras, graph or self, self.optimizer, {**arguments, **proved}, compiled.get(id(self), (None, {}))[1])
            return drained

        def fit(self, *args, **kwargs):
            frame = author_frame()
            arguments = bound(old_fit, self, args, kwargs)
            model = model_id(self)
            epochs = arguments.get("epochs", 1)
            if quick is not None and epochs > quick:
                kwargs = {k: v for k, v in arguments.items()}
                args, kwargs["epochs"] = (), quick
            scalars = {k: v for k, v in arguments.items() if k not in ("x", "y", "validation_data", "callbacks", "sample_weight", "class_weight")}
            fields = {"arguments": scalars, "given": sorted(arguments)}
            drained = None
            if capture_folder:
                try:
                    drained = look_at(self, arguments, epochs, frame, fields)
                except Exception as error:
                    # What cannot be looked at is trained all the same.
                    why = f"{type(error).__name__}: {error}"[:300]
                    unseen = {"class": type(self).__name__, "own": False, "unserialisable": why, "layers": []}
                    fields = {"model": unseen, "callbacks": [], "classWeight": None, **fields, "data": {"unreadable": why}}
            if drained is not None:
                kwargs, args = {**arguments, **kwargs, "x": drained.through(arguments["x"])}, ()
            history = old_fit(self, *args, **kwargs)
            trained_layers.update({id(layer): (layer, model) for layer in all_layers(self)})
            # Which way is better Keras decides when it begins, where it is not told.
            for entry, callback in zip(fields["callbacks"], arguments["callbacks"]) if fields.get("callbacks") else ():
                entry["operator"] = getattr(getattr(callback, "monitor_op", None), "__name__", None)
            if drained is not None:
                fields["data"] = {**join_batches(drained.first)[0], "generator": True, **drained.order()} if drained.first else {"generator": True}
            values = {k: v for k, v in getattr(history, "history", {}).items()}
            if len(next(iter(values.values()), [])) > 10000:
                values = {k: v[-10000:] for k, v in values.items()}
            note("fit", id=model, variable=name_of(self, frame), history=values, epochs=len(getattr(history, "epoch", [])), **fields, **place(frame))
            if version_of(keras_era) < (2, 3) and hasattr(history, "history"):
                for new, named in (("accuracy", "acc"), ("val_accuracy", "val_acc")):
                    if new in history.history:
                        history.history.setdefault(named, history.history[new])
            return history

        def evaluate(self, *args, **kwargs):
            frame = author_frame()
            arguments = bound(old_evaluate, self, args, kwargs)
            value = old_evaluate(self, *args, **kwargs)
            fields = {}
            if capture_folder:
                x = arguments.get("x")
                fields["data"] = drain(x, arguments.get("steps"))[0] if is_batches(x) else {"x": store(x), "y": store(arguments.get("y")), "sampleWeight": store(arguments.get("sample_weight"))}
                fields["xName"] = name_of(x, frame)
            names = list(value) if isinstance(value, dict) else metric_names(self, value)
            values = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else [value]
            note("evaluate", id=model_id(self), variable=name_of(self, frame), names=names, values=values, batchSize=arguments.get("batch_size"), **fields, **place(frame))
            return value

        def predict(self, *args, **kwargs):
            frame = author_frame()
            arguments = bound(old_predict, self, args, kwargs)
            value = old_predict(self, *args, **kwargs)
            fields = {}
            if capture_folder:
                x = arguments.get("x")
                fields = {"result": store(value), "xName": name_of(x, frame)}
                fields["x"] = None if is_batches(x) else store(x)
            note("predict", id=model_id(self), variable=name_of(self, frame), values=few(value), **fields, **place(frame))
            return value

        # Where they are defined: a model that is read from a file is compiled only if its class has not put another compile over
        # that one.
        for old, watched in ((old_compile, compile), (old_fit, fit), (old_evaluate, evaluate), (old_predict, predict)):
            owner = next(kind for kind in Model.__mro__ if old.__name__ in vars(kind))
            setattr(owner, old.__name__, outermost(old, watched))
        watch_own_way(Model, "train_on_batch")
        watch_weights(keras)
        for method in ("load_weights", "set_weights"):
            watch_own_way(Model, method)
            watch_start(Model, method)
        for method in ("save", "save_weights"):
            watch_saving(Model, method)
        watch_loading(keras)
        watch_layers(keras)
        for owner in (keras, keras.utils):
            if hasattr(owner, "set_random_seed"):
                watch_seed(owner, "set_random_seed", "keras", "keras.utils.set_random_seed")

    def build_before(model, x):
        """A stack of layers that learns its input's shape from fit gets its weights now, by the same draws in the same order."""
        shape = getattr(x, "shape", None)
        spec = getattr(x, "element_spec", None)
        if shape is None and isinstance(spec, tuple) and hasattr(spec[0], "shape"):
            shape = spec[0].shape
        if not model.built and type(model).__name__ == "Sequential" and shape is not None:
            try:
                # Keras gives one number a sample an axis of its own.
                model.build((None, *(shape[1:] if len(shape) > 1 else (1,))))
            except Exception:
                # Then it learns its shape as it always does.
                pass

    def few(value):
        """Predictions of few samples, to be found again in what is printed."""
        array = as_array(value) if not isinstance(value, (list, tuple, dict)) else None
        return array if array is not None and array.size <= 64 else None

    def metric_names(model, value):
        """What evaluate's numbers are called: the loss first, then the metrics as the program named them."""
        length = len(value) if isinstance(value, list) else 1
        names = list(getattr(model, "metrics_names", []))
        try:
            # Keras 3 puts the numbers by name into its order; put there instead, the names come out in it.
            ordered = model._flatten_metrics_in_order({name: name for name in model.get_metrics_result()})
            if isinstance(ordered, list) and len(ordered) == length:
                return ordered
        except Exception:
            pass
        asked = compiled.get(id(model), (None, {}))[1].get("metrics") or []
        flat = [m if isinstance(m, str) else getattr(m, "name", getattr(m, "__name__", None)) for m in (asked if isinstance(asked, (list, tuple)) else [asked])]
        if length == 1 + len(flat) and all(isinstance(m, str) for m in flat):
            return ["loss", *flat]
        return names if len(names) == length else ["loss", *(f"metric-{i}" for i in range(1, length))]

    def drain(batches, steps, shuffle=False):
        """
        All batches of a data set or a sequence, and whether a second pass gives them in another order.

        With `shuffle` Keras asks a sequence for its batches in another order each epoch. Returns what is noted of them, and the
        samples as arrays.
        """
        try:
            if hasattr(batches, "element_spec"):
                taken, again = take_pass(batches, steps), take_pass(batches, steps)
                first, second = ([[as_array(part) for part in flat_parts(b)] for b in one] for one in (taken, again))
                same = len(first) == len(second) and all(
                    a.tobytes() == b.tobytes() for p, q in zip(first, second) for a, b in zip(p, q)
                )
                order = order_of(same, [sample_hashes(b) for b in first], [sample_hashes(b) for b in second])
                samples = sum(len(b[0]) for b in first if b)
                if order == "shuffled" and 1 < shuffle_buffer(batches) < samples:
                    order = "window"
                noted, arrays = join_batches(taken)
                if order == "shuffled":
                    arrays = [in_one_order(a, [h for b in first for h in sample_hashes(b)]) for a in arrays]
                    noted = {**noted, **dict(zip(("x", "y", "sampleWeight"), map(store, arrays)))}
                return {**noted, "generator": True, "order": order}, arrays
            if hasattr(batches, "__len__"):
                count = len(batches) if steps is None else min(steps, len(batches))
                with same_draws():
                    taken = [batches[i] for i in range(count)]
                    noted, arrays = join_batches(taken)
                    return {**noted, "generator": True, **order_of_sequence(batches, taken, shuffle)}, arrays
            return {"generator": True}, None
        except Exception as error:
            return {"generator": True, "unreadable": f"{type(error).__name__}: {error}"[:300]}, None

    @contextlib.contextmanager
    def same_draws():
        """What draws meanwhile takes nothing from what the program draws after it."""
        import random as python_random

        import numpy

        python_state, numpy_state = python_random.getstate(), numpy.random.get_state()
        try:
            yield
        finally:
            python_random.setstate(python_state)
            numpy.random.set_state(numpy_state)

    def order_of_sequence(batches, taken, shuffle):
        """
        In which order Keras takes the samples of a sequence; nothing where the sequence itself decides that anew each epoch.

        Batches that stay together and change places are no order of the samples, unless each of them is one sample.
        """
        first, second = ([[as_array(part) for part in flat_parts(b)] for b in one] for one in (taken, [batches[i] for i in range(len(taken))]))
        same = all(a.tobytes() == b.tobytes() for p, q in zip(first, second) for a, b in zip(p, q))
        if not same:
            return {"order": "fresh"}
        ending = getattr(type(batches), "on_epoch_end", None)
        if ending is not None and getattr(ending, "__qualname__", "") not in ("PyDataset.on_epoch_end", "Sequence.on_epoch_end"):
            return {}
        if not shuffle or len(taken) == len(batches) == 1:
            return {"order": "same"}
        # Of a part of the batches Keras takes others each epoch.
        if len(taken) < len(batches):
            return {"order": "fresh"}
        return {"order": "shuffled" if all(len(b[0]) == 1 for b in first) else "batches"}

    def take_pass(batches, steps):
        taken = []
        for batch in batches:
            taken.append(batch)
            if steps is not None and len(taken) >= steps:
                break
        return taken

    def flat_parts(batch):
        if isinstance(batch, dict):
            batch = list(batch.values())
        if isinstance(batch, (tuple, list)):
            return [part for piece in batch if piece is not None for part in flat_parts(piece)]
        return [batch]

    def shuffle_buffer(batches):
        """Samples among which a data set of TensorFlow draws the next one; 0 where it does not shuffle samples."""
        found, seen = 0, batches
        while seen is not None:
            size = getattr(seen, "_buffer_size", None)
            if "Shuffle" in type(seen).__name__ and size is not None:
                found = int(as_array(size))
            seen = getattr(seen, "_input_dataset", None)
        return found

    def watch_own_way(Model, method):
        def make(old):
            def called(self, *args, **kwargs):
                if not getattr(busy, "inside", False):
                    frame = author_frame(direct=True)
                    if frame is not None:
                        note("own-way", what=method, id=model_id(self), argument=args[0] if args and isinstance(args[0], str) else None, **place(frame))
                return old(self, *args, **kwargs)

            return called

        replace(Model, method, make)

    def watch_saving(Model, method):
        def make(old):
            def called(self, *args, **kwargs):
                if not getattr(busy, "inside", False):
                    frame = author_frame(direct=True)
                    if frame is not None:
                        note("save", id=model_id(self), path=str((args or [kwargs.get("filepath", "")])[0]), **place(frame))
                return old(self, *args, **kwargs)

            return called

        replace(Model, method, make)

    def watch_loading(keras):
        def make(old):
            def called(*args, **kwargs):
                model = old(*args, **kwargs)
                frame = author_frame(direct=True)
                if frame is not None:
                    path = str((args or [kwargs.get("filepath", "")])[0])
                    note("load", id=model_id(model), path=path, **place(frame))
                    given_weights.update({id(layer): (layer, False) for layer in all_layers(model)})
                return model

            return called

        where = [m for m in (getattr(keras, "saving", None), sys.modules.get("keras.src.saving")) if m is not None]
        replace(keras.models, "load_model", make, where)

    # Hashes of the weights that the program has asked layers for, but for those that were given to them.
    taken_weights = set()

    def weight_hashes(arrays):
        """Hashes of arrays that hold several numbers: zeros and ones are nobody's own."""
        known = [a for a in map(as_array, arrays) if a is not None and a.size > 1 and (a != a.flat[0]).any()]
        return {hashlib.sha256(a.astype("float32").tobytes()).hexdigest() for a in known}

    def watch_weights(keras):
        def make(old):
            def get_weights(self, *args, **kwargs):
                value = old(self, *args, **kwargs)
                layers = all_layers(self) if hasattr(self, "layers") else [self]
                own = [layer for layer in layers if id(layer) not in given_weights or id(layer) in trained_layers]
                if own and not getattr(busy, "inside", False) and author_frame(direct=True) is not None:
                    taken_weights.update(weight_hashes(value))
                return value

            return get_weights

        def make_setting(old):
            def set_weights(self, weights, *args, **kwargs):
                if not getattr(busy, "inside", False) and not hasattr(self, "layers"):
                    given_weights[id(self)] = (self, bool(weight_hashes(weights) & taken_weights))
                return old(self, weights, *args, **kwargs)

            return set_weights

        replace(keras.layers.Layer, "get_weights", make)
        replace(keras.layers.Layer, "set_weights", make_setting)

    def watch_start(Model, method):
        """What a model is given before it is trained are its start weights."""

        def make(old):
            def called(self, *args, **kwargs):
                frame = author_frame(direct=True)
                layers = all_layers(self)
                if getattr(busy, "inside", False) or frame is None or not layers or any(id(layer) in trained_layers for layer in layers):
                    return old(self, *args, **kwargs)
                busy.inside = True
                try:
                    first = (args or list(kwargs.values()) or [None])[0]
                    value = old(self, *args, **kwargs)
                finally:
                    busy.inside = False
                taken = method == "set_weights" and bool(weight_hashes(first) & taken_weights)
                given_weights.update({id(layer): (layer, taken) for layer in layers})
                if method == "load_weights":
                    note("load", id=model_id(self), path=str(first), **place(frame))
                return value

            return called

        replace(Model, method, make)

    def watch_layers(keras):
        Layer = keras.layers.Layer
        for kind in list(vars(keras.layers).values()):
            if inspect.isclass(kind) and issubclass(kind, Layer) and kind is not Layer:
                watch_given(kind, layer_calls)

    def watch_tape(tf):
        def make(old):
            def init(self, *args, **kwargs):
                frame = author_frame(direct=True)
                if frame is not None:
                    note("own-way", what="GradientTape", **place(frame))
                return old(self, *args, **kwargs)

            return init

        replace(tf.GradientTape, "__init__", make)

    @after_import("tensorflow")
    def watch_tensorflow(tf):
        watch_tape(tf)

    def version_of(text):
        parts = [p for p in str(text or "").split(".") if p.isdigit()]
        return tuple(map(int, parts)) if parts else (99,)

    @after_import("keras")
    def on_keras(keras):
        if keras_era:
            use_old_names(keras)
        watch_keras(keras, getattr(keras, "__version__", "?"))

    @after_import("tf_keras")
    def on_tf_keras(keras):
        if keras_era:
            use_old_names(keras)
        watch_keras(keras, getattr(keras, "__version__", "?"))

    # ------------------------------------------------------------------------------- names and arguments of old Keras

    if keras_era:
        old_paths = {
            "core": "layers",
            "recurrent": "layers",
            "convolutional": "layers",
            "embeddings": "layers",
            "normalization": "layers",
            "pooling": "layers",
            "wrappers": "layers",
            "noise": "layers",
            "local": "layers",
            "merge": "layers",
            "advanced_activations": "layers",
            "convolutional_recurrent": "layers",
        }

        def module_like(public, extra=None):
            """A module of an old path that has all the names of a public one."""

            def make(name):
                import types

                target = importlib.import_module(public)
                module = types.ModuleType(name)
                module.__path__ = []
                module.__getattr__ = lambda attribute: getattr(target, attribute)
                for key, value in vars(target).items():
                    if not key.startswith("__"):
                        setattr(module, key, value)
                for key, value in (extra(target) if extra else {}).items():
                    setattr(module, key, value)
                return module

            return make

        def scikit_wrappers(_):
            return {"KerasClassifier": wrapper_of("classifier"), "KerasRegressor": wrapper_of("regressor")}

        # Keras 3 still has them, and offers them by tensorflow.keras alone.
        kept_aside = ("image", "sequence", "text")

        @after_import("keras")
        def put_back(keras):
            """Gives `keras.preprocessing` the names that only `tensorflow.keras.preprocessing` has since Keras 3."""
            try:
                legacy = {name: importlib.import_module(f"keras.src.legacy.preprocessing.{name}") for name in kept_aside}
            except ImportError:
                return
            for name, old in legacy.items():
                public = f"keras.preprocessing.{name}"
                if importlib.util.find_spec(public) is None:
                    aliases[public] = module_like(old.__name__)
                module = importlib.import_module(public)
                setattr(keras.preprocessing, name, module)
                for key, value in vars(old).items():
                    own = getattr(value, "__module__", None) == old.__name__
                    if own and not key.startswith("_") and not hasattr(module, key):
                        setattr(module, key, value)

        for root in ("keras", "tensorflow.keras"):
            for old, new in old_paths.items():
                aliases[f"{root}.layers.{old}"] = module_like(f"{root}.layers")
            aliases[f"{root}.utils.np_utils"] = module_like(f"{root}.utils")
            aliases[f"{root}.utils.generic_utils"] = module_like(f"{root}.utils")
            aliases[f"{root}.utils.vis_utils"] = module_like(f"{root}.utils")
            aliases[f"{root}.utils.data_utils"] = module_like(f"{root}.utils")
            aliases[f"{root}.engine"] = module_like(f"{root}.layers", lambda _: {"Model": importlib.import_module("keras").Model})
            aliases[f"{root}.engine.topology"] = module_like(f"{root}.layers")
            aliases[f"{root}.wrappers"] = module_like(f"{root}.utils")
            aliases[f"{root}.wrappers.scikit_learn"] = module_like(f"{root}.utils", scikit_wrappers)

    def wrapper_of(kind):
        """The scikit-learn wrappers that Keras had until 2.11: a model-building function as an estimator."""
        from sklearn.base import BaseEstimator, ClassifierMixin, RegressorMixin

        class Wrapped(*((ClassifierMixin, BaseEstimator) if kind == "classifier" else (RegressorMixin, BaseEstimator))):
            def __init__(self, build_fn=None, **settings):
                self.build_fn = build_fn
                self.settings = settings
                self.model = None

            def get_params(self, deep=True):
                return {"build_fn": self.build_fn, **self.settings}

            def set_params(self, **params):
                self.build_fn = params.pop("build_fn", self.build_fn)
                self.settings.update(params)
                return self

            def _part(self, names, more):
                chosen = {k: v for k, v in self.settings.items() if k in names}
                return {**chosen, **{k: v for k, v in more.items() if k in names}}

            def fit(self, x, y, **more):
                import numpy

                names = inspect.signature(self.build_fn).parameters
                self.model = self.build_fn(**{k: v for k, v in self.settings.items() if k in names})
                if kind == "classifier":
                    self.classes_ = numpy.unique(y) if numpy.ndim(y) < 2 else numpy.arange(numpy.shape(y)[1])
                keys = ("epochs", "nb_epoch", "batch_size", "verbose", "callbacks", "validation_split", "shuffle", "class_weight", "validation_data")
                self.model.fit(numpy.asarray(x), self._targets(y), **self._part(keys, more))
                return self

            def _targets(self, y):
                """Labels as numbers from 0, or one number for each class, as the model's loss wants them."""
                import numpy

                if kind == "regressor" or numpy.ndim(y) > 1:
                    return numpy.asarray(y)
                classes = numpy.searchsorted(self.classes_, y)
                return numpy.eye(len(self.classes_))[classes] if self.model.loss == "categorical_crossentropy" else classes

            def predict(self, x, **more):
                import numpy

                out = self.model.predict(numpy.asarray(x), **self._part(("batch_size", "verbose"), more))
                if kind == "regressor":
                    return numpy.squeeze(out, axis=-1)
                return self.classes_[out.argmax(-1) if out.shape[-1] > 1 else (out > 0.5).astype(int).ravel()]

            def predict_proba(self, x, **more):
                import numpy

                out = self.model.predict(numpy.asarray(x), **self._part(("batch_size", "verbose"), more))
                return out if out.shape[-1] > 1 else numpy.hstack([1 - out, out])

            def score(self, x, y, **more):
                import numpy

                # As the wrappers did it: the accuracy that the model was compiled with, or minus the loss.
                given = self._part(("batch_size", "verbose", "sample_weight"), {**self.settings, **more})
                found = self.model.evaluate(numpy.asarray(x), self._targets(y), return_dict=True, **given)
                if kind == "regressor":
                    return -found["loss"]
                accuracy = next((v for k, v in found.items() if "acc" in k), None)
                if accuracy is None:
                    raise ValueError('the score of a KerasClassifier is its accuracy: compile the model with metrics=["accuracy"]')
                return accuracy

        Wrapped.__name__ = "KerasClassifier" if kind == "classifier" else "KerasRegressor"
        return Wrapped

    def rename(kwargs, names):
        for old, new in names.items():
            if old in kwargs:
                value = kwargs.pop(old)
                if new is not None:
                    kwargs.setdefault(new, value)
        return kwargs

    def use_old_names(keras):
        """Arguments, methods and defaults that scripts for Keras 1 and 2 use, put into terms of the Keras that is here."""
        era = version_of(keras_era)
        layers = keras.layers

        common = {
            "init": "kernel_initializer",
            "W_regularizer": "kernel_regularizer",
            "b_regularizer": "bias_regularizer",
            "W_constraint": "kernel_constraint",
            "b_constraint": "bias_constraint",
            "bias": "use_bias",
            "inner_init": "recurrent_initializer",
            "inner_activation": "recurrent_activation",
            "U_regularizer": "recurrent_regularizer",
            "dropout_W": "dropout",
            "dropout_U": "recurrent_dropout",
            "border_mode": "padding",
            "subsample": "strides",
            "subsample_length": "strides",
            "nb_filter": "filters",
            "filter_length": "kernel_size",
            "pool_length": "pool_size",
            "dim_ordering": None,
            "consume_less": None,
            "implementation": None,
            "input_length": None,
        }

        def old_arguments(kind):
            def make(old):
                parameters = inspect.signature(old).parameters

                def init(self, *args, **kwargs):
                    name = kind.__name__
                    kwargs = rename(kwargs, {k: v for k, v in common.items() if k not in parameters})
                    if "output_dim" in kwargs and "output_dim" not in parameters:
                        kwargs["units"] = kwargs.pop("output_dim")
                    if name == "Dropout" and "p" in kwargs:
                        kwargs["rate"] = kwargs.pop("p")
                    shape = kwargs.pop("batch_input_shape", None)
                    if shape is not None:
                        kwargs.update({"batch_shape": tuple(shape)} if name == "InputLayer" else {})
                        pending_shapes[id(self)] = (self, tuple(shape))
                    if name in ("Conv2D", "Convolution2D"):
                        if len(args) == 3 and all(isinstance(a, int) for a in args):
                            args = (args[0], (args[1], args[2]))
                        if "nb_row" in kwargs:
                            kwargs["kernel_size"] = (kwargs.pop("nb_row"), kwargs.pop("nb_col"))
                    if name in ("LSTM", "GRU") and era < (2, 3):
                        kwargs.setdefault("recurrent_activation", "hard_sigmoid")
                    if name == "GRU" and era < (2, 3):
                        kwargs.setdefault("reset_after", False)
                    length = kwargs.pop("input_dim", None) if name in ("LSTM", "GRU", "SimpleRNN") else None
                    if length is not None:
                        kwargs.setdefault("input_shape", (None, length))
                    return old(self, *args, **kwargs)

                return init

            return make

        for kind in list(vars(layers).values()):
            if inspect.isclass(kind) and issubclass(kind, layers.Layer) and "__init__" in vars(kind):
                replace(kind, "__init__", old_arguments(kind))
        for old, new in {"Convolution1D": "Conv1D", "Convolution2D": "Conv2D", "Deconvolution2D": "Conv2DTranspose", "CuDNNLSTM": "LSTM", "CuDNNGRU": "GRU", "AtrousConvolution2D": "Conv2D"}.items():
            if hasattr(layers, new):
                setattr(layers, old, getattr(layers, new))

        pending_shapes = {}

        def make_add(old):
            def add(self, layer, *args, **kwargs):
                shape = pending_shapes.pop(id(layer), (None, None))[1]
                if shape is not None and not self.layers:
                    old(self, keras.layers.InputLayer(batch_shape=shape))
                return old(self, layer, *args, **kwargs)

            return add

        replace(keras.Sequential, "add", make_add)

        if not hasattr(layers, "TimeDistributedDense"):
            layers.TimeDistributedDense = lambda *a, **k: layers.TimeDistributed(layers.Dense(*a, **k))
        for kind in list(vars(keras.optimizers).values()):
            if inspect.isclass(kind) and "__init__" in vars(kind):
                replace(kind, "__init__", lambda old: lambda self, *a, **k: old(self, *a, **old_rate(k)))

        def old_rate(kwargs):
            kwargs = rename(kwargs, {"lr": "learning_rate", "schedule_decay": None})
            if kwargs.get("epsilon", 0) is None:
                del kwargs["epsilon"]
            decay = kwargs.pop("decay", 0)
            if decay:
                # Keras 1 and 2 divided the rate by 1 + decay · steps; that is this schedule, a step a time.
                rate = kwargs.get("learning_rate", 0.01)
                kwargs["learning_rate"] = keras.optimizers.schedules.InverseTimeDecay(rate, 1, decay)
            return kwargs

        defaults = {"Adagrad": 0.01, "Adadelta": 1.0, "Nadam": 0.002, "Adamax": 0.002}
        if era < (2, 3):
            for name, rate in defaults.items():
                kind = getattr(keras.optimizers, name, None)
                if kind is not None:
                    replace_default_rate(kind, rate)

        Model = keras.Model

        def make_fit(old):
            def fit(self, *args, **kwargs):
                kwargs = rename(kwargs, {"nb_epoch": "epochs", "show_accuracy": None})
                if version_of(keras_era) < (3,):
                    kwargs.pop("workers", None), kwargs.pop("use_multiprocessing", None), kwargs.pop("max_queue_size", None)
                return old(self, *args, **kwargs)

            return fit

        replace(Model, "fit", make_fit)

        def fit_generator(self, generator, steps_per_epoch=None, epochs=1, samples_per_epoch=None, **kwargs):
            kwargs = rename(kwargs, {"nb_val_samples": None, "max_q_size": None, "nb_worker": None, "nb_epoch": "epochs"})
            epochs = kwargs.pop("epochs", epochs)
            return self.fit(generator, steps_per_epoch=steps_per_epoch, epochs=epochs, **kwargs)

        def evaluate_generator(self, generator, steps=None, **kwargs):
            return self.evaluate(generator, steps=steps, verbose=0)

        def predict_generator(self, generator, steps=None, **kwargs):
            return self.predict(generator, steps=steps, verbose=0)

        def predict_classes(self, x, batch_size=32, verbose=0):
            out = self.predict(x, batch_size=batch_size, verbose=verbose)
            return out.argmax(-1) if out.shape[-1] > 1 else (out > 0.5).astype("int32")

        def predict_proba(self, x, batch_size=32, verbose=0):
            return self.predict(x, batch_size=batch_size, verbose=verbose)

        for method in (fit_generator, evaluate_generator, predict_generator, predict_classes, predict_proba):
            if not hasattr(Model, method.__name__):
                setattr(Model, method.__name__, method)
        if era < (3,):
            use_old_hard_sigmoid(keras)
            if hasattr(keras.optimizers, "Optimizer") and hasattr(keras.optimizers.Optimizer, "apply"):
                replace(keras.optimizers.Optimizer, "apply", summed)

    def replace_default_rate(kind, rate):
        def make(old):
            def init(self, *args, **kwargs):
                if not args:
                    kwargs.setdefault("learning_rate", rate)
                return old(self, *args, **kwargs)

            return init

        replace(kind, "__init__", make)

    def summed(old):
        """Keras 1 and 2 added up what an embedding's gradient has for each use of a word before an optimizer squared it."""

        def apply(self, grads, *args, **kwargs):
            slices = getattr(sys.modules.get("tensorflow"), "IndexedSlices", ())
            whole = [sys.modules["tensorflow"].convert_to_tensor(g) if isinstance(g, slices) else g for g in grads]
            return old(self, whole, *args, **kwargs)

        return apply

    def use_old_hard_sigmoid(keras):
        """Keras 1 and 2: clip(0.2·x + 0.5, 0, 1). Keras 3 has a slope of 1/6."""
        source = sys.modules.get("keras.src.activations")
        if source is None or not hasattr(source, "ALL_OBJECTS_DICT"):
            return
        ops = keras.ops

        def hard_sigmoid(x):
            return ops.clip(0.2 * x + 0.5, 0.0, 1.0)

        source.ALL_OBJECTS_DICT["hard_sigmoid"] = hard_sigmoid
        keras.activations.hard_sigmoid = hard_sigmoid

    # ------------------------------------------------------------------------------------------------- switching on

    sys.meta_path.insert(0, Finder())
    if env.get("SEEDGATE_NETWORK") == "refuse":
        refuse_network()
    seed_python()
    if capture_folder:
        watch_reading()
    if events_file is not None:
        watch_prints()
        if capture_folder:
            watch_logging()
        atexit.register(lambda: note("end"))


_import_next_sitecustomize()

import os as _os

if any(_os.environ.get(name) for name in _WATCHED):
    _main()

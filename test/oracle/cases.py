"""The files of cases: JSON with one case a line; NaN, the infinities and -0 are strings."""

import json
import math
from pathlib import Path

FOLDER = Path(__file__).parent


def read(name):
    """The cases of a file; its numbers that are strings become numbers."""
    stored = json.loads((FOLDER / name).read_text("utf-8"))
    return _numbers(stored if isinstance(stored, list) else stored["cases"])


def write(name, cases, **header):
    """Writes cases, a line each; with a header the file is an object that holds them as "cases"."""
    lines = ",\n".join(json.dumps(_strings(case), ensure_ascii=False, separators=(",", ":")) for case in cases)
    start, end = "[\n", "\n]\n"
    if header:
        start, end = json.dumps(header)[:-1] + ', "cases": [\n', "\n]}\n"
    (FOLDER / name).write_text(start + lines + end, "utf-8")


def nearest(x):
    """The double nearest to an mpmath number, rounded once, also where doubles are subnormal."""
    sign, mantissa, exponent, bits = x._mpf_
    if mantissa == 0:
        return float(x)
    if bits + exponent < -1080:
        size = 0.0
    elif bits + exponent > 1030:
        size = math.inf
    else:
        try:
            size = mantissa * 2**exponent if exponent >= 0 else mantissa / 2**-exponent
            size = float(size)
        except OverflowError:
            size = math.inf
    return -size if sign else size


SPECIAL = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf, "-0": -0.0}


def _numbers(value):
    if isinstance(value, dict):
        return {key: _numbers(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_numbers(each) for each in value]
    return SPECIAL.get(value, value) if isinstance(value, str) else value


def _strings(value):
    if isinstance(value, dict):
        return {key: _strings(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_strings(each) for each in value]
    if not isinstance(value, float):
        return value
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return "-0" if value == 0 and math.copysign(1, value) < 0 else value

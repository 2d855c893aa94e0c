"""Plays runs of the model, written out in model.py by numpy.js, all companies at once: numpy.py INPUT REPEATS.

Prints as JSON the ns per company-week of each repeat, and what came out: the share that is out of money, and the mean revenue of those alive.
"""

import json
import sys
import time
from types import SimpleNamespace

import numpy as np

import model

COMPANY_YEAR = 52
# Companies that have ended are carried along until they are so many.
ENDED = 0.01
ALIVE, ACQUIRED = 0, 1


def shortened(record, keep):
    for name, value in vars(record).items():
        if isinstance(value, np.ndarray) and value.ndim == 1:
            setattr(record, name, value[keep])


def past(length, now, ratio):
    age = (length - np.arange(length)) / length
    return now * (1 - age + age * ratio)


def play(given, random):
    model.random = random
    runs, horizon = given["runs"], given["horizon"]
    start, levers, settings = (SimpleNamespace(**given[name]) for name in ("start", "levers", "settings"))
    k = SimpleNamespace(**{name: value if np.isscalar(value) else value.copy() for name, value in given["constants"].items()})
    c = SimpleNamespace(**{name: 0.0 for name in model.COMPANY})
    n = SimpleNamespace()
    by_round = {name: random.random((given["rounds"], runs)) for name, asked in model.CHANCES.items() if asked == "round"}
    once = [name for name, asked in model.CHANCES.items() if asked == "birth" or (asked == "look" and k.looks == 0)]
    weekly = [name for name, asked in model.CHANCES.items() if name not in by_round and name not in once]
    for name in once + weekly:
        setattr(n, name, random.random(runs))
    for name, draws in by_round.items():
        setattr(n, name, draws[0])
    model.derive(k)
    model.begin(c, k, start, n)
    model.deriveFromLevers(k, levers)
    cohorts = np.repeat(past(COMPANY_YEAR, start.engineers, 1 - start.newcomers)[:, None], runs, axis=1)
    half = COMPANY_YEAR // 2
    revenues = np.repeat(past(half, start.arr, 1 / np.sqrt(1 + start.growth))[:, None], runs, axis=1)
    recorded = np.zeros((horizon + 1, model.OUTCOMES, runs), dtype=np.float32)
    c.fate = np.zeros(runs)
    ids = np.arange(runs)
    living = runs
    ends = np.zeros(model.FATES, dtype=int)
    for week in range(horizon + 1):
        for name in weekly:
            setattr(n, name, random.random(living))
        rounds = np.broadcast_to(np.asarray(c.rounds + 1, dtype=np.intp), (living,))
        for name, draws in by_round.items():
            setattr(n, name, draws[rounds, np.arange(living)])
        c.cohortYearAgo = cohorts[week % COMPANY_YEAR].copy()
        c.arrHalfYearAgo = revenues[week % half].copy()
        cohorts[week % COMPANY_YEAR] = c.engineers / c.survival
        revenues[week % half] = c.arr
        model.week(c, k, levers, model.RULES[given["rule"]], settings, n)
        row = recorded[week, :, :living]
        model.record(c, row, 0, range(model.OUTCOMES))
        ended = c.fate > 0
        if ended.any():
            row[:, ended] = 0
        if week == horizon:
            break
        model.moveStocks(c, k, n)
        model.determineFate(c, k)
        if np.count_nonzero(c.fate) > ENDED * living:
            ended = c.fate > 0
            ends += np.bincount(c.fate[ended].astype(int), minlength=model.FATES)
            keep = ~ended
            shortened(c, keep)
            shortened(k, keep)
            shortened(n, keep)
            cohorts, revenues, ids = cohorts[:, keep], revenues[:, keep], ids[keep]
            by_round = {name: draws[:, keep] for name, draws in by_round.items()}
            living = len(ids)
    ended = c.fate > 0
    ends += np.bincount(c.fate[ended].astype(int), minlength=model.FATES)
    dead = ends[ACQUIRED + 1 :].sum() / runs
    return {"dead": float(dead), "arr": float(np.mean(np.asarray(c.arr)[~ended]))}


def main():
    with open(sys.argv[1]) as file:
        given = json.load(file)
    given["constants"] = {
        name: values[0] if len(set(values)) == 1 else np.array(values) for name, values in given["constants"].items()
    }
    np.seterr(all="ignore")
    times, found = [], None
    for repeat in range(int(sys.argv[2])):
        random = np.random.Generator(np.random.SFC64(repeat))
        began = time.perf_counter_ns()
        found = play(given, random)
        times.append((time.perf_counter_ns() - began) / (given["runs"] * given["horizon"]))
    print(json.dumps({"times": times, "numpy": np.__version__, **found}))


main()

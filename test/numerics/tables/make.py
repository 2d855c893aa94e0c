"""Reference values of every quantile, of the CDFs that tests lean on and of the portable maths: worked out to 50 digits, rounded once.

    pip install mpmath==1.3.0
    python make.py            # writes quantiles.json, shapes.json and maths.json beside itself; half a minute

Arguments are doubles, taken exactly as they are. Run it again only to add cases: it is seeded, and nothing else moves its numbers.
"""
import json
import pathlib
import random

from mpmath import betainc, erfc, exp, expm1, floor, log, log1p, loggamma, mp, mpf, npdf, sqrt

mp.dps = 50
random.seed(20270104)
HERE = pathlib.Path(__file__).parent
HALF = mpf(1) / 2
SMALLEST = 2.0 ** -33  # of the uniforms that a stream gives


def normal_cdf(x):
    return erfc(-mpf(x) / sqrt(2)) / 2


def normal_quantile(u):
    u = mpf(u)
    return -lower_normal(1 - u) if u > HALF else lower_normal(u)


def lower_normal(u):
    """Newton's method on the logarithm of the lower tail, which is concave: it converges from any side."""
    z = -sqrt(-2 * log(u)) if u < 0.1 else mpf(0)
    for _ in range(60):
        step = (log(normal_cdf(z)) - log(u)) * normal_cdf(z) / npdf(z)
        z -= step
        if abs(step) < mpf(10) ** -45:
            return z
    raise ArithmeticError(u)


def beta_cdf(x, a, b):
    return betainc(mpf(a), mpf(b), 0, mpf(x), regularized=True)


def beta_quantile(u, a, b):
    u, a, b = mpf(u), mpf(a), mpf(b)
    return 1 - lower_beta(1 - u, b, a) if u > HALF else lower_beta(u, a, b)


def lower_beta(u, a, b):
    """Newton's method on the logarithm of the CDF over ln x, kept inside a shrinking bracket."""
    scale = loggamma(a + b) - loggamma(a) - loggamma(b)
    low, high, x = mpf(0), mpf(1), a / (a + b)
    for _ in range(400):
        below = beta_cdf(x, a, b)
        low, high = (low, x) if below > u else (x, high)
        slope = exp(scale + a * log(x) + (b - 1) * log(1 - x)) / below
        step = x * exp(log(u / below) / slope)
        if not low <= step <= high:
            step = sqrt(low * high) if low > 0 else high / 1024
        if abs(step - x) < mpf(10) ** -40 * x:
            return step
        x = step
    raise ArithmeticError((u, a, b))


def lognormal_sum(u, n, median, sigma):
    n, median, variance = mpf(n), mpf(median), mpf(sigma) ** 2
    spread = log1p(expm1(variance) / n)
    return n * median * exp((variance - spread) / 2 + sqrt(spread) * normal_quantile(u))


def first_to_reach(u, start, probability, ratio):
    """The first k whose cumulative probability reaches u, or None when u lies on a step. `ratio` is that of the probabilities of k and k − 1."""
    k = max(int(floor(start)), 0)
    at = probability(k)
    below, term, i = mpf(0), at, k
    while term > mpf(10) ** -45 * at and i >= 0:
        below += term
        term /= ratio(i) if i else 1
        i -= 1
    while k > 0 and below - at >= u:
        below -= at
        at /= ratio(k)
        k -= 1
    while below < u:
        k += 1
        at *= ratio(k)
        below += at
    return k if min(below - u, u - below + at) > mpf(10) ** -13 else None


def poisson(u, mean):
    m = mpf(mean)
    return first_to_reach(mpf(u), m + sqrt(m) * normal_quantile(u), lambda k: exp(k * log(m) - m - loggamma(k + 1)), lambda k: m / k)


def binomial(u, n, p):
    p = mpf(p)
    start = min(n * p + sqrt(n * p * (1 - p)) * normal_quantile(u), mpf(n))
    density = lambda k: exp(loggamma(n + 1) - loggamma(k + 1) - loggamma(n - k + 1) + k * log(p) + (n - k) * log1p(-p))
    return first_to_reach(mpf(u), start, density, lambda k: (n - k + 1) * p / (k * (1 - p)))


Z90 = normal_quantile(mpf(9) / 10)
SCALES = {
    'normal': (lambda x: x, lambda y: y),
    'lognormal': (log, exp),
    'logit-normal': (lambda x: log(x / (1 - x)), lambda y: 1 / (1 + exp(-y))),
}


def value_at(d, z):
    """The value of a distribution at a standard normal z."""
    z = mpf(z)
    if d['shape'] in SCALES:
        scale, back = SCALES[d['shape']]
        p10, p50, p90 = (scale(mpf(d[p])) for p in ('p10', 'p50', 'p90'))
        return back(p50 + (p50 - p10 if z < 0 else p90 - p50) * z / Z90)
    low, width, u = mpf(d['low']), mpf(d['high']) - mpf(d['low']), normal_cdf(z)
    if d['shape'] == 'uniform':
        return low + width * u
    if d['shape'] == 'beta':
        return low + width * beta_quantile(u, d['alpha'], d['beta'])
    place = (mpf(d['mode']) - low) / width
    if d['shape'] == 'pert':
        return low + width * beta_quantile(u, 1 + 4 * place, 1 + 4 * (1 - place))
    return low + width * (sqrt(u * place) if u < place else 1 - sqrt((1 - u) * (1 - place)))


def table(function, cases):
    values = [(case, function(*case)) for case in cases]
    return [[*case, float(value)] for case, value in values if value is not None]


def split_table(function, cases):
    """The value as a double and what is left of it, so that errors can be told in parts of the last place."""
    rows = []
    for case in cases:
        value = function(*map(mpf, case))
        rows.append([*case, float(value), float(value - mpf(float(value)))])
    return rows


def product(*lists):
    cases = [()]
    for values in lists:
        cases = [case + (value,) for case in cases for value in values]
    return cases


def write(name, parts):
    body = ',\n'.join(f'{json.dumps(key)}: [\n' + ',\n'.join(json.dumps(row) for row in rows) + '\n]' for key, rows in parts.items())
    (HERE / name).write_text('{\n' + body + '\n}\n')


uniform = lambda low, high, n: [random.uniform(low, high) for _ in range(n)]
magnitude = lambda low, high, n: [10 ** random.uniform(low, high) for _ in range(n)]
tails = [SMALLEST, 1e-6, 0.003, 0.1, 0.37, 0.5, 0.62, 0.9, 0.9971, 1 - 1e-6, 1 - SMALLEST]

xs = [-38.0, -37.0, -30.0, -20.0, -10.0, -5.7, -5.6, -0.68, -0.67, -1e-9, 0.0, 1e-9, 0.67, 0.68, 5.6, 5.7, 8.0] + uniform(-37, 8, 60) + uniform(-3, 3, 60)
us = [1e-300, 1e-100, 1e-20, SMALLEST, 1e-6, 0.01, 0.0749, 0.0751, 0.1, 0.4, 0.5 - 1e-10, 0.5, 0.5 + 1e-10, 0.9, 0.99, 1 - 1e-6, 1 - SMALLEST]
us += uniform(0, 1, 100) + magnitude(-250, 0, 60) + [1 - u for u in magnitude(-9, 0, 40)]
shapes = [(0.05, 3.0), (0.2, 0.3), (0.5, 0.5), (1.0, 1.0), (1.0, 5.0), (5.0, 1.0), (1.8, 4.2), (2.0, 3.0), (3.0, 3.0), (4.5, 1.5), (20.0, 2.0),
          (40.0, 160.0), (300.0, 700.0), (1e3, 1e3)]
points = [(x, a, b) for a, b in shapes for x in (1e-6, 0.05, a / (a + b) * 0.9, a / (a + b), 1 - 0.9 * b / (a + b), 0.95)]
sums = [(1, 0.8, 1.0), (2, 0.8, 1.0), (7, 3.0, 0.3), (25, 0.3, 2.0), (400, 1e-3, 1.5), (1e6, 2.0, 0.01)]
means = [1e-6, 0.01, 0.35, 1.0, 3.7, 20.0, 99.5, 499.9, 500.5, 750.0, 2e3, 1e4, 1e5, 1e6]
trials = [(1, 0.3), (10, 0.001), (10, 0.5), (40, 0.97), (1000, 0.03), (1000, 0.5), (5000, 0.003), (1001, 0.5), (2000, 0.3), (2000, 0.71), (10000, 0.1),
          (100000, 0.4), (1000000, 0.9), (1000000, 0.0004), (3000000, 0.2)]
write('quantiles.json', {
    'normalQuantile': table(normal_quantile, [(u,) for u in us]),
    'normalCdf': table(normal_cdf, [(x,) for x in xs]),
    'betaQuantile': table(beta_quantile, [(u, a, b) for a, b in shapes for u in tails + uniform(0, 1, 4)]),
    'betaCdf': table(beta_cdf, points),
    'lognormalSum': table(lognormal_sum, [(u, *case) for case in sums for u in tails + uniform(0, 1, 4)]),
    'poisson': table(poisson, [(u, mean) for mean in means for u in tails + uniform(0, 1, 12)]),
    'binomial': table(binomial, [(u, *case) for case in trials for u in tails + uniform(0, 1, 12)]),
})

QUANTILED = [
    ('normal', -2.0, 1.0, 2.0), ('normal', 0.0, 0.2, 0.6), ('normal', 2.0, 4.0, 5.5),
    ('lognormal', 8.0, 13.0, 24.0), ('lognormal', 1e-7, 3e-7, 1e-6), ('lognormal', 0.1, 0.15, 0.22), ('lognormal', 1.0, 50.0, 60.0),
    ('logit-normal', 0.05, 0.1, 0.3), ('logit-normal', 0.4, 0.65, 0.85), ('logit-normal', 0.9, 0.99, 0.999),
]
BOUNDED = [
    {'shape': 'uniform', 'low': -1, 'high': 3}, {'shape': 'uniform', 'low': 0.1, 'high': 0.3},
    {'shape': 'triangular', 'low': 2, 'mode': 3, 'high': 8}, {'shape': 'triangular', 'low': 2, 'mode': 2, 'high': 8},
    {'shape': 'triangular', 'low': 0, 'mode': 8, 'high': 8}, {'shape': 'triangular', 'low': -5, 'mode': 0.1, 'high': 0.4},
    {'shape': 'pert', 'low': 2, 'mode': 3, 'high': 8}, {'shape': 'pert', 'low': 0, 'mode': 0, 'high': 8},
    {'shape': 'pert', 'low': 2, 'mode': 8, 'high': 8}, {'shape': 'pert', 'low': 0.01, 'mode': 0.02, 'high': 0.2},
    {'shape': 'beta', 'alpha': 2, 'beta': 5, 'low': 0, 'high': 1}, {'shape': 'beta', 'alpha': 0.5, 'beta': 0.5, 'low': 10, 'high': 30},
    {'shape': 'beta', 'alpha': 0.05, 'beta': 3, 'low': 0, 'high': 1}, {'shape': 'beta', 'alpha': 300, 'beta': 700, 'low': 0, 'high': 1},
]
distributions = [dict(zip(('shape', 'p10', 'p50', 'p90'), case)) for case in QUANTILED] + BOUNDED
zs = [-6.3, -4.0, -2.5, -1.3, -0.7, -1e-3, 0.0, 1e-3, 0.4, 1.0, 2.0, 3.3, 5.0, 6.3]
rows = {}
for d in distributions:
    rows.setdefault(d['shape'], []).extend([d, z, float(value_at(d, z))] for z in zs + uniform(-3, 3, 6))
write('shapes.json', rows)

one = lambda values: [(value,) for value in values]
write('maths.json', {
    'exp': split_table(exp, one([-700.0, -1.0, -1e-20, 0.0, 1e-20, 0.5, 1.0, 700.0] + uniform(-708, 709, 60) + uniform(-1, 1, 60) + magnitude(-300, 0, 20))),
    'log': split_table(log, one([1e-307, 0.5, 0.7071067811865475, 0.7071067811865476, 1.0, 1.4142135623730951, 2.0, 1e308] + magnitude(-307, 308, 60) + uniform(0.5, 2, 60))),
    'expm1': split_table(expm1, one([-36.0, -0.35, -1e-9, 1e-9, 0.34, 0.35, 1.0, 40.0] + uniform(-37, 709, 40) + uniform(-1, 1, 60) + magnitude(-300, 0, 20))),
    'log1p': split_table(log1p, one([-0.999, -1e-9, 1e-9, 0.41, 1.0] + uniform(-1, 10, 60) + magnitude(-300, 0, 20) + magnitude(0, 300, 20))),
    'removed': split_table(lambda x: -expm1(-x), one([1e-9, 0.0449999, 0.045, 0.0450001, 1.0] + uniform(0, 0.1, 60) + uniform(0, 36, 40) + magnitude(-300, 0, 20))),
})

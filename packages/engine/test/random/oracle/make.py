"""Reference values for the normal and the beta distribution, to 50 digits, rounded once to the nearest double.

    pip install mpmath==1.3.0
    python make.py > values.json

Arguments are doubles, taken exactly as they are. Run it again only to add cases: the values of the present ones do not change.
"""
import json
import random

from mpmath import betainc, erfc, log, loggamma, mp, mpf, npdf, sqrt

mp.dps = 50
random.seed(20270104)


def normal_cdf(x):
    return erfc(-mpf(x) / sqrt(2)) / 2


def normal_quantile(u):
    u = mpf(u)
    if u > mpf(1) / 2:
        return -normal_quantile_below(1 - u)
    return normal_quantile_below(u)


def normal_quantile_below(u):
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


def table(function, *columns):
    return [[*arguments, float(function(*arguments))] for arguments in zip(*columns)]


xs = [-38.0, -37.0, -30.0, -20.0, -10.0, -5.7, -5.6, -0.68, -0.67, -1e-9, 0.0, 1e-9, 0.67, 0.68, 5.6, 5.7, 8.0]
xs += [random.uniform(-37, 8) for _ in range(60)] + [random.uniform(-3, 3) for _ in range(60)]
us = [1e-300, 1e-100, 1e-20, 2.0 ** -33, 1e-6, 0.01, 0.0749, 0.0751, 0.1, 0.4, 0.5 - 1e-10, 0.5, 0.5 + 1e-10, 0.9, 0.99, 1 - 1e-6, 1 - 2.0 ** -33]
us += [random.random() for _ in range(60)] + [10 ** random.uniform(-250, 0) for _ in range(60)]
gammas = [1e-3, 0.1, 0.5, 1.0, 1.5, 2.0, 3.0, 10.0, 171.0, 1e4] + [10 ** random.uniform(-2, 3) for _ in range(30)]
shapes = [(0.2, 0.3), (0.5, 0.5), (1.0, 1.0), (1.0, 5.0), (5.0, 1.0), (2.0, 3.0), (3.0, 3.0), (4.5, 1.5), (20.0, 2.0), (40.0, 160.0), (1e3, 2e3)]
cases = [(x, a, b) for a, b in shapes for x in (1e-6, 0.05, a / (a + b) * 0.9, a / (a + b), 1 - 0.9 * b / (a + b), 0.95)]

print('{')
parts = {
    'normalCdf': table(normal_cdf, xs),
    'normalQuantile': table(normal_quantile, us),
    'logGamma': table(lambda x: loggamma(mpf(x)), gammas),
    'betaCdf': table(beta_cdf, *zip(*cases)),
}
print(',\n'.join(f'{json.dumps(name)}: [\n' + ',\n'.join(json.dumps(row) for row in rows) + '\n]' for name, rows in parts.items()))
print('}')

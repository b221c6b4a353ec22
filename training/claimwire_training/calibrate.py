"""Confidence: the chance that content and source are both right, learnt on articles that were kept back."""
import numpy as np
import torch

CLUES = ("bias", "cue", "path", "anchored", "sourced")


def inputs(clues):
    """chance of the cue as log odds, log probability of the labelling bounded, two flags."""
    chance, path, anchored, sourced = clues
    chance = min(max(chance, 1e-4), 1 - 1e-4)
    return 1.0, float(np.log(chance / (1 - chance))), max(path, -10.0), anchored, sourced


def confidence(weights, clues):
    return float(1 / (1 + np.exp(-np.dot(weights, inputs(clues)))))


def learn(samples):
    """Logistic regression on [(clues, right)]: the weights in the order of CLUES."""
    x = torch.tensor([inputs(c) for c, _ in samples], dtype=torch.float64)
    y = torch.tensor([float(right) for _, right in samples], dtype=torch.float64)
    w = torch.zeros(len(CLUES), dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([w], max_iter=200)

    def closure():
        optimiser.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(x @ w, y) + 1e-3 * (w ** 2).sum()
        loss.backward()
        return loss

    optimiser.step(closure)
    return [round(float(v), 4) for v in w.detach()]


def reliability(samples, weights, bins=10):
    """Rows (from, to, how many, mean confidence, share right)."""
    rows = []
    sure = np.array([confidence(weights, c) for c, _ in samples])
    right = np.array([float(r) for _, r in samples])
    for b in range(bins):
        inside = (sure >= b / bins) & ((sure < (b + 1) / bins) | (b == bins - 1))
        if inside.any():
            rows.append((b / bins, (b + 1) / bins, int(inside.sum()), sure[inside].mean(), right[inside].mean()))
    return rows

#!/usr/bin/env python3
"""The drift of a run once more, with numpy and scipy, from its columns on; argument: what drift-bench --write wrote.

Says how far the numbers are apart, and how long both took. Numbers must agree to 1e-6, limits to 1 % of their width.
"""
import json
import sys
import time

import numpy as np
from scipy import stats
from scipy.ndimage import median_filter

METRICS = ["cadence", "step-length", "contact-time", "vertical-oscillation", "vertical-ratio", "balance"]


def windows(columns):
    """Means over ten records after the warm-up; for runs at 1 Hz without breaks."""
    time_, distance = columns["time"], columns["distance"]
    first = np.searchsorted(time_ - time_[0], 480)
    count = (len(time_) - first) // 10
    rows = slice(first, first + 10 * count)
    mean = {name: values[rows].reshape(count, 10).mean(axis=1) for name, values in columns.items()}
    along = distance[rows].reshape(count, 10)
    middle, half = (along[:, 0] + along[:, -1]) / 2, (along[:, -1] - along[:, 0]) / 2
    return mean, grades(columns, middle, np.maximum(half, 15)), np.arange(count) * 10.0 + 5


def grades(columns, middle, around):
    time_, distance = columns["time"], columns["distance"]
    height = columns["altitude"].copy()
    inner = median_filter(height, 5)
    inner[1], inner[-2] = np.median(height[:3]), np.median(height[-3:])
    inner[0], inner[-1] = height[0], height[-1]
    total = np.concatenate([[0], np.cumsum(inner - inner.mean())])
    low = np.searchsorted(time_, time_ - 7.5, side="left")
    high = np.searchsorted(time_, time_ + 7.5, side="right")
    smooth = (total[high] - total[low]) / (high - low) + inner.mean()
    a = np.maximum(np.searchsorted(distance, middle - around, side="right") - 1, 0)
    b = np.minimum(np.searchsorted(distance, middle + around, side="left"), len(distance) - 1)
    length = distance[b] - distance[a]
    grade = np.clip((smooth[b] - smooth[a]) / np.where(length > 0, length, np.nan), -0.45, 0.45)
    return np.where(length >= around, grade, np.nan)


def matched(values, speeds, parts, in_points):
    early, late = (parts >= 0.10) & (parts <= 0.35), parts >= 0.75
    bins = np.floor(speeds / 0.2)
    total, weight = 0.0, 0
    for one in np.unique(bins):
        before, after = values[early & (bins == one)], values[late & (bins == one)]
        least = min(len(before), len(after))
        if least >= 6:
            change = np.median(after) - np.median(before)
            total += least * (change if in_points else 100 * change / np.median(before))
            weight += least
    return total / weight if weight >= 18 else None


def huber(design, values):
    fit = np.linalg.lstsq(design, values, rcond=None)[0]
    for _ in range(200):
        residuals = values - design @ fit
        deviation = np.median(np.abs(residuals)) / stats.norm.ppf(0.75)
        weights = np.sqrt(np.minimum(1, 1.345 * deviation / np.maximum(np.abs(residuals), 1e-300)))
        following = np.linalg.lstsq(design * weights[:, None], values * weights, rcond=None)[0]
        moved, fit = np.abs(following - fit).max(), following
        if moved < 1e-13:
            break
    residuals = values - design @ fit
    bound = 1.345 * deviation
    scores = np.clip(residuals, -bound, bound) * np.sqrt(len(values) / (len(values) - 6))
    weights = np.linalg.pinv(design)[5] / np.mean(np.abs(residuals) <= bound)
    return fit[5], scores, weights


def correlation(scores, slow):
    centred = scores - scores.mean()
    alike = np.array([centred[lag:] @ centred[: len(centred) - lag] for lag in range(7)]) / (centred @ centred)
    hidden, total, rho, share = 0.0, 1.0, 0.0, 0.0
    for _ in range(12):
        seen = alike * (1 - hidden) + hidden
        early, later = seen[1:6].sum(), seen[2:7].sum()
        if early <= 2 * np.sqrt(5 / len(scores)):
            total, rho, share = 1.0, 0.0, 0.0
            break
        rho = min(max(later / early, 0), 0.97)
        if rho < 0.05:
            total, share = 1 + 2 * seen[1], 0.0
            break
        share = min(early * (1 - rho) / (rho * (1 - rho**5)), 1)
        total = 1 + 2 * share * rho / (1 - rho)
        following = min(slow * total / len(scores), 0.5)
        if abs(following - hidden) < 1e-4:
            break
        hidden = (hidden + following) / 2
    length = -1 / np.log(rho) if rho >= 0.05 else 0.0
    return max(length, 6), max(total, 8)


def block_starts(count, draws, blocks):
    """SplitMix64, as the coach draws."""
    mask = (1 << 64) - 1
    state, starts = 0x5EED, []
    for _ in range(draws * blocks):
        state = (state + 0x9E3779B97F4A7C15) & mask
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        starts.append(((z ^ (z >> 31)) * count) >> 64)
    return np.array(starts).reshape(draws, blocks)


def half_width(scores, weights, starts):
    count = len(scores)
    length, total = correlation(scores, 4)
    if count / (3 * length) < 8:
        return None
    block = int(np.ceil(max(3 * length, count / 10)))
    begins = np.arange(0, count, block)
    rows = (starts(count, len(begins))[:, :, None] + np.arange(block)) % count
    drawn = (scores - scores.mean())[rows].reshape(len(rows), -1)[:, :count]
    variance = np.mean((drawn @ weights) ** 2)
    own = np.add.reduceat(weights**2, begins)
    cut = 1 - (total - 1) / total * length / block * (1 - np.exp(-block / length))
    variance /= cut * (1 - min(4 * total / count, 0.5))
    return stats.t.ppf(0.975, max(own.sum() ** 2 / (own**2).sum() - 1, 2)) * np.sqrt(variance)


def standard(values):
    return (values - values.mean()) / values.std()


def drift(columns, starts):
    mean, grade, clock = windows(columns)
    used = 10.0 * len(clock)
    level = np.abs(grade) <= 0.02
    found = {}
    for metric in METRICS:
        values = np.abs(mean[metric] - 50)[level] if metric == "balance" else mean[metric][level]
        speeds, parts = mean["speed"][level], clock[level] / used
        early = np.median(values[(parts >= 0.10) & (parts <= 0.35)])
        hours = parts * used / 3600
        v, g, t = standard(speeds), standard(grade[level]), standard(hours)
        design = np.column_stack([np.ones(len(v)), v, v * v, g, g * g, t])
        slope, scores, weights = huber(design, values)
        scale = (1 if metric == "balance" else 100 / early) / hours.std()
        half = half_width(scores, weights, starts)
        change = matched(values, speeds, parts, metric == "balance")
        found[metric] = {"early": early, "perHour": slope * scale, "n": len(values)}
        found[metric]["change"] = slope * scale * 0.65 * used / 3600 if change is None else change
        if half is not None:
            found[metric].update(low=(slope - half) * scale, high=(slope + half) * scale)
    return found


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        ours = json.load(file)
    columns = {name: np.array(values) for name, values in ours["columns"].items()}
    # The draws are made once, before the clock runs: in Python they alone would take seconds.
    drawn = {}

    def starts(count, blocks):
        if (count, blocks) not in drawn:
            drawn[count, blocks] = block_starts(count, 999, blocks)
        return drawn[count, blocks]

    drift(columns, starts)
    spent = []
    for _ in range(3):
        began = time.process_time()
        theirs = drift(columns, starts)
        spent.append(time.process_time() - began)
    worst = {"numbers": 0.0, "limits": 0.0}
    for metric, found in ours["drift"].items():
        same = theirs[metric]
        assert found["n"] == same["n"], f"{metric}: {found['n']} windows, {same['n']} with numpy"
        for name in ("early", "change", "perHour"):
            worst["numbers"] = max(worst["numbers"], abs(found[name] - same[name]) / max(1, abs(same[name])))
        for name in ("low", "high"):
            width = same["high"] - same["low"] if "high" in same else 1
            worst["limits"] = max(worst["limits"], abs(found[name] - same.get(name, 0)) / width)
    print(f"beside numpy and scipy: numbers {worst['numbers']:.1e} apart, limits {worst['limits']:.1e} of their width")
    print(f"ours {ours['seconds'] * 1000:.1f} ms, numpy {min(spent) * 1000:.1f} ms, ratio {min(spent) / ours['seconds']:.1f}")
    if worst["numbers"] > 1e-6 or worst["limits"] > 0.01:
        sys.exit("too far apart")


main()

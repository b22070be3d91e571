#!/usr/bin/env python3
"""Solves random full weeks with the reference planner and with ours, and compares worth and time.

REFERENCE_PLANNER names the reference's file (it needs numpy and scipy); the arguments are our bench and the number of weeks.
"""
import importlib.util
import json
import os
import random
import statistics
import subprocess
import sys
import time

spec = importlib.util.spec_from_file_location("reference", os.environ["REFERENCE_PLANNER"])
reference = importlib.util.module_from_spec(spec)
spec.loader.exec_module(reference)

# What a fixed block is worth to the reference, which knows no fixed ones: more than any whole week.
FIXED = 10_000_000


def fixed(week):
    """The week with one or two roles fixed as in another good week (H4.9): on those days and on no others."""
    other = dict(week, pref=[[rng.randint(0, 120) for _ in day] for day in week["pref"]])
    _, days = reference.mip(other)
    roles = rng.sample(range(9), rng.choice([1, 2]))
    require = [sorted(role for role in roles if role in day) for day in days]
    forbid = [set(day) | {role for role in roles if role not in kept} for day, kept in zip(week["forbid"], require)]
    return dict(week, forbid=forbid, require=require)


def solved(week):
    """The reference's best week, its fixed blocks held by their price."""
    require = week.get("require", [[]] * 7)
    pref = [[worth + FIXED * (role in kept) for role, worth in enumerate(day)] for day, kept in zip(week["pref"], require)]
    worth, days = reference.mip(dict(week, pref=pref))
    return worth - FIXED * sum(map(len, require)), days


bench, count = sys.argv[1], int(sys.argv[2])
ours = subprocess.Popen([bench, "--stdin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
rng = random.Random(20260101)
reference_times, our_times, different = [], [], 0
for number in range(count):
    week = reference.rand_inst(rng, 9)
    if number % 2:
        week = fixed(week)
    line = dict(week, forbid=[sorted(day) for day in week["forbid"]])
    began = time.perf_counter()
    worth, _ = solved(week)
    reference_times.append(time.perf_counter() - began)
    ours.stdin.write(json.dumps(line) + "\n")
    ours.stdin.flush()
    answer = json.loads(ours.stdout.readline())
    our_times.append(answer["seconds"])
    days = [tuple(day) for day in answer["days"]]
    covered = [sum(role in day for day in days) for role in range(9)]
    shortfall = sum(w * max(0, t - c) for w, t, c in zip(week["w"], week["target"], covered))
    own = sum(reference.value(week, index, day) for index, day in enumerate(days)) - shortfall
    kept = all(set(want) <= set(day) for want, day in zip(week.get("require", []), days))
    if not kept or abs(worth - answer["objective"]) > 1e-6 or own != answer["objective"]:
        different += 1
        print(f"week {number}: reference {worth}, ours {answer['objective']}, recounted {own}")
ours.stdin.close()
ours.wait()

def line(name, times):
    print(f"{name:<10} median {statistics.median(times) * 1000:9.3f} ms   worst {max(times) * 1000:9.3f} ms")

print(f"{count} random full weeks, half of them with roles fixed, {different} with another worth")
line("reference", reference_times)
line("ours", our_times)
print(f"ratio of the medians {statistics.median(reference_times) / statistics.median(our_times):.0f}, "
      f"of the sums {sum(reference_times) / sum(our_times):.0f}")
sys.exit(1 if different else 0)

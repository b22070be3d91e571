#!/usr/bin/env python3
"""Reads GPX files with PyPI's gpxpy and with ours, and compares counts and time; arguments: our bench, then files."""
import json
import subprocess
import sys
import time

import gpxpy

bench, files = sys.argv[1], sys.argv[2:]
total = {"bytes": 0, "ours": 0.0, "gpxpy": 0.0}
for file in files:
    answer = subprocess.run([bench, "--file", file], capture_output=True, text=True)
    if answer.returncode != 0:
        continue
    ours = json.loads(answer.stdout)
    with open(file, encoding="utf-8-sig") as text:
        content = text.read()
    began = time.process_time()
    try:
        gpx = gpxpy.parse(content)
    except Exception as error:
        print(f"{file}: gpxpy gives up ({error}), ours reads {ours['records']} points")
        continue
    spent = time.process_time() - began
    points = sum(len(segment.points) for track in gpx.tracks for segment in track.segments)
    if points != ours["records"]:
        print(f"{file}: gpxpy {points} points, ours {ours['records']}")
    total["bytes"] += ours["bytes"]
    total["ours"] += ours["seconds"]
    total["gpxpy"] += spent
for name in ("gpxpy", "ours"):
    print(f"{name:<6} {total['bytes'] / total[name] / 1e6:8.1f} MB/s")
print(f"ratio {total['gpxpy'] / total['ours']:.0f}")

#!/usr/bin/env python3
"""Reads run files with PyPI's garmin-fit-sdk, fitdecode and gpxpy, as far as installed, and with ours, and compares the time.

Arguments: our bench, then files. Only files that both can read count; each other reader is one line.
"""
import importlib.util
import json
import subprocess
import sys
import time
import warnings

warnings.simplefilter("ignore")
bench, files = sys.argv[1], sys.argv[2:]
lines = subprocess.run([bench, "--file", *files], capture_output=True, text=True, check=True).stdout.splitlines()
ours = {line["file"]: line for line in map(json.loads, lines)}


def garmin(file):
    from garmin_fit_sdk import Decoder, Stream
    count = 0

    def listen(number, message):
        nonlocal count
        count += number == 20

    _, errors = Decoder(Stream.from_file(file)).read(mesg_listener=listen)
    if errors:
        raise ValueError(errors[0])
    return count


def decode(file):
    import fitdecode
    with fitdecode.FitReader(file, check_crc=fitdecode.CrcCheck.RAISE) as reader:
        return sum(isinstance(frame, fitdecode.FitDataMessage) and frame.name == "record" for frame in reader)


def gpx(file):
    import gpxpy
    with open(file, encoding="utf-8-sig") as text:
        return sum(len(segment.points) for track in gpxpy.parse(text).tracks for segment in track.segments)


for module, read, ending in (
    ("garmin_fit_sdk", garmin, ".fit"), ("fitdecode", decode, ".fit"), ("gpxpy", gpx, ".gpx"),
):
    chosen = [file for file in files if file.endswith(ending)]
    if not chosen or importlib.util.find_spec(module) is None:
        continue
    size = theirs = our_time = records = 0
    failed = 0
    for file in chosen:
        began = time.process_time()
        try:
            count = read(file)
        except Exception:
            failed += 1
            continue
        theirs += time.process_time() - began
        line = ours[file]
        if count != line["records"]:
            print(f"{file}: {module} {count} records, ours {line['records']}")
        size, our_time, records = size + line["bytes"], our_time + line["seconds"], records + line["records"]
    if size:
        print(f"{module:<14} {size / theirs / 1e6:7.2f} MB/s, {records / theirs:9.0f} records/s; ours {size / our_time / 1e6:6.1f}"
              f" MB/s, {records / our_time:9.0f} records/s; ratio {theirs / our_time:.0f}; {failed} files it gives up on")
for ending in (".fit", ".gpx", ".tcx"):
    lines = [line for line in ours.values() if line["file"].endswith(ending) and line["records"]]
    if lines:
        total = {key: sum(line[key] for line in lines) for key in ("bytes", "records", "seconds")}
        most = max((line["peak"] / line["bytes"] for line in lines if line["bytes"] > 1e5), default=0)
        print(f"ours, {ending[1:]}: {len(lines)} files, {total['bytes'] / total['seconds'] / 1e6:.0f} MB/s, "
              f"{total['records'] / total['seconds']:.0f} records/s, "
              f"at most {most:.1f} times a file's size")

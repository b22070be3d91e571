#!/usr/bin/env python3
"""Reads run files with PyPI's garmin-fit-sdk, fitdecode and gpxpy, as far as installed, and with ours, and compares the time.

Arguments: our bench, then files. Only files that both can read count; each other reader is one line. Memory and allocations
are those of the largest file, read in a process of its own; where Bench/allocations.c is not preloaded, 0.
"""
import ctypes
import importlib.util
import json
import os
import subprocess
import sys
import time
import warnings

warnings.simplefilter("ignore")


def allocations():
    count = getattr(ctypes.CDLL(None), "allocations", None)
    if count is None:
        return 0
    count.restype = ctypes.c_size_t
    return count()


def memory(name):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name + ":"))


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


READERS = {"garmin_fit_sdk": (garmin, ".fit"), "fitdecode": (decode, ".fit"), "gpxpy": (gpx, ".gpx")}

if sys.argv[1] == "--weigh":
    importlib.import_module(sys.argv[2])
    held, before = memory("VmRSS"), allocations()
    with open("/proc/self/clear_refs", "w") as mark:
        mark.write("5")
    READERS[sys.argv[2]][0](sys.argv[3])
    print(json.dumps({"peak": memory("VmHWM") - held, "allocations": allocations() - before}))
    sys.exit()

bench, files = sys.argv[1], sys.argv[2:]
lines = subprocess.run([bench, "--file", *files], capture_output=True, text=True, check=True).stdout.splitlines()
ours = {line["file"]: line for line in map(json.loads, lines)}


def weight(line):
    return f"{line['peak'] / 1e6:.1f} MB, {line['allocations']} allocations"


for module, (read, ending) in READERS.items():
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
        # Python's own store of small objects would hide most of what is asked for.
        largest = max((file for file in chosen if ours[file]["records"]), key=lambda file: ours[file]["bytes"])
        weighed = subprocess.run(
            [sys.executable, __file__, "--weigh", module, largest], capture_output=True, text=True,
            env={**os.environ, "PYTHONMALLOC": "malloc"})
        theirs_weigh = weight(json.loads(weighed.stdout)) if weighed.returncode == 0 else "gives up"
        print(f"{module:<14} {size / theirs / 1e6:7.2f} MB/s, {records / theirs:9.0f} records/s; ours {size / our_time / 1e6:6.1f}"
              f" MB/s, {records / our_time:9.0f} records/s; ratio {theirs / our_time:.0f}; {failed} files it gives up on")
        print(f"  {os.path.basename(largest)}: {theirs_weigh}; ours {weight(ours[largest])}")
for ending in (".fit", ".gpx", ".tcx"):
    lines = [line for line in ours.values() if line["file"].endswith(ending) and line["records"]]
    if lines:
        total = {key: sum(line[key] for line in lines) for key in ("bytes", "records", "seconds")}
        most = max((line["peak"] / line["bytes"] for line in lines if line["bytes"] > 1e5), default=0)
        print(f"ours, {ending[1:]}: {len(lines)} files, {total['bytes'] / total['seconds'] / 1e6:.0f} MB/s, "
              f"{total['records'] / total['seconds']:.0f} records/s, "
              f"at most {most:.1f} times a file's size, "
              f"{sum(line['allocations'] for line in lines) / len(lines):.0f} allocations a file")

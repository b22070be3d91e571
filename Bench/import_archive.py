"""Prints how fast an archive of hour-long runs is imported, and how much memory that takes.

import_archive.py STRONGBACK [FIT FILE] [GIGABYTES]: copies of a run, each at another time, in the layout of Strava's export,
among so many gigabytes of pictures (0); without a file, a run of the made-up runner.
"""

import gzip
import json
import os
import pathlib
import resource
import struct
import subprocess
import sys
import tempfile
import time
import zipfile

COPIES = 400
APART = 55_000  # seconds: more than the 14 hours within which a run could be one with a wrong clock


def checksum_table():
    table = []
    for byte in range(256):
        value = byte
        for _ in range(8):
            value = value >> 1 ^ 0xA001 if value & 1 else value >> 1
        table.append(value)
    return table


TABLE = checksum_table()


def checksum(data):
    value = 0
    for byte in data:
        value = value >> 8 ^ TABLE[(value ^ byte) & 0xFF]
    return value


def times(data):
    """Where the times of all messages, and the starts of sessions and laps, lie in a FIT file, and in which byte order."""
    at, end, known = data[0], data[0] + struct.unpack_from("<I", data, 4)[0], {}
    while at < end:
        head = data[at]
        if head & 0xC0 == 0x40:
            order = ">" if data[at + 2] else "<"
            message = struct.unpack_from(order + "H", data, at + 3)[0]
            fields, offset, next_field = [], 0, at + 6
            for _ in range(data[at + 5]):
                number, size = data[next_field], data[next_field + 1]
                if size == 4 and (number == 253 or number == 2 and message in (18, 19)):
                    fields.append(offset)
                offset, next_field = offset + size, next_field + 3
            if head & 0x20:
                for _ in range(data[next_field]):
                    next_field += 3
                    offset += data[next_field - 1]
                next_field += 1
            known[head & 0x0F] = (order, fields, offset)
            at = next_field
        else:
            order, fields, size = known[head >> 5 & 3 if head & 0x80 else head & 0x0F]
            yield from ((at + 1 + field, order) for field in fields)
            at += 1 + size


def moved(data, places, seconds):
    copy = bytearray(data)
    for place, order in places:
        value = struct.unpack_from(order + "I", data, place)[0]
        if 0x10000000 <= value < 0xFFFFFFFF:
            struct.pack_into(order + "I", copy, place, value - seconds)
    end = data[0] + struct.unpack_from("<I", data, 4)[0]
    struct.pack_into("<H", copy, end, checksum(copy[:end]))
    return bytes(copy[: end + 2])


program = sys.argv[1]
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    if len(sys.argv) > 2:
        run = pathlib.Path(sys.argv[2]).read_bytes()
    else:
        demo = [program, "demo", "--database", folder / "demo/journal.sqlite"]
        subprocess.run(demo, check=True, stdout=subprocess.DEVNULL)
        run = max((gzip.decompress(file.read_bytes()) for file in (folder / "demo").rglob("*.fit.gz")), key=len)
    pictures = int(float(sys.argv[3]) * 1000) if len(sys.argv) > 3 else 0
    places = list(times(run))
    archive = folder / "export.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as export:
        export.writestr("activities.csv", "Activity ID," * 12 + "Filename\n")
        for number in range(COPIES):
            copy = gzip.compress(moved(run, places, number * APART), 6)
            export.writestr(f"activities/{number}.fit.gz", copy)
        for number in range(pictures):
            export.writestr(f"media/{number}.jpg", os.urandom(1_000_000))
    print(f"{COPIES} runs of {len(run)} bytes in an archive of {archive.stat().st_size / 1e6:.0f} MB")
    for attempt in ("first", "again"):
        before, spent = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        result = subprocess.run(
            [program, "import", archive, "--json", "--database", folder / "new/journal.sqlite"],
            check=True, capture_output=True,
        )
        seconds, after = time.monotonic() - before, resource.getrusage(resource.RUSAGE_CHILDREN)
        worked = after.ru_utime + after.ru_stime - spent.ru_utime - spent.ru_stime
        peak = after.ru_maxrss / 1024
        summary = json.loads(result.stdout)["summary"]
        print(
            f"import, {attempt}: {COPIES / seconds:.0f} a second, {1000 * worked / COPIES:.1f} ms of work each,"
            f" {worked / seconds:.1f} cores busy, at most {peak:.0f} MB;"
            f" {summary['runs'] + summary['otherSports']} came in, {summary['alreadyThere']} were there already"
        )

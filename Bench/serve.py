"""How fast the web app answers: Today, Week and a run for three years of entries, a set to the disk,
the calendar feed.

Usage: serve.py PROGRAM [DATABASE]. Without a database the demo runner is made first. Needs wrk for the load.
"""

import gzip
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

program = os.path.abspath(sys.argv[1])
folder = tempfile.mkdtemp(prefix="strongback-serve-")
database = os.path.join(folder, "journal.db")
if len(sys.argv) > 2:
    shutil.copy(sys.argv[2], database)
else:
    subprocess.run([program, "demo", "--database", database, "--date", "2026-11-21"], check=True, capture_output=True)

def start(database=database):
    began = time.perf_counter()
    server = subprocess.Popen(
        [program, "serve", "--port", "0", "--database", database, "--date", "2026-11-23T07:30+00:00"],
        stdout=subprocess.PIPE, text=True, env={**os.environ, "TZ": "UTC"})
    port = int(re.search(r":(\d+)", server.stdout.readline()).group(1))
    base = f"http://127.0.0.1:{port}"
    page = urllib.request.urlopen(base + "/").read()
    return server, base, (time.perf_counter() - began) * 1000, len(page)

def stop(server):
    server.terminate()
    server.wait(timeout=20)

starts = []
for _ in range(5):
    server, base, milliseconds, size = start()
    starts.append(milliseconds)
    stop(server)
server, base, _, size = start()
print(f"start to first answer {statistics.median(starts):.0f} ms; Today {size / 1000:.1f} kB before gzip")

runs = urllib.request.urlopen(base + "/runs").read().decode()
run = re.search(r"/runs/[0-9a-f]{32}", runs).group(0)
if shutil.which("wrk"):
    for name, path in [("today", "/"), ("week", "/week"), ("report", "/report"), ("a run", run)]:
        urllib.request.urlopen(base + path).read()
        text = subprocess.run(
            ["wrk", "-t1", "-c16", "-d5s", "--latency", "-H", "Accept-Encoding: gzip", base + path],
            capture_output=True, text=True).stdout
        rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
        late = re.search(r"99%\s+([\d.]+)(us|ms|s)", text)
        milliseconds = float(late.group(1)) * {"us": 0.001, "ms": 1, "s": 1000}[late.group(2)]
        bad = re.search(r"Non-2xx.*", text)
        print(f"{name:6} {rate:6.0f} requests/s, p99 {milliseconds:.1f} ms" + (f"; {bad.group(0)}" if bad else ""))

for name, path in [("the report, asked for anew", "/report?question=May+I+run%3F"), ("the report as a file", "/report.html")]:
    times = []
    for number in range(40):
        began = time.perf_counter()
        urllib.request.urlopen(base + path).read()
        times.append((time.perf_counter() - began) * 1000)
    times.sort()
    print(f"{name}: p50 {times[20]:.1f} ms, p99 {times[38]:.1f} ms")

for name, path in [
        ("FHIR", "/settings/fhir.json"), ("tables", "/settings/csv.zip"), ("a week for a watch", "/settings/watch/week")]:
    times = []
    for number in range(5):
        began = time.perf_counter()
        size = len(urllib.request.urlopen(base + path).read())
        times.append((time.perf_counter() - began) * 1000)
    print(f"export of {name}: median {statistics.median(times):.0f} ms, {size / 1000:.0f} kB (under 3 s)")

made = urllib.request.Request(
    base + "/api/v1/calendar/links", data=b"{}", headers={"content-type": "application/json"})
feed = base + json.load(urllib.request.urlopen(made))["address"].split(base, 1)[1]
began = time.perf_counter()
first = urllib.request.urlopen(feed)
calendar, tag = first.read(), first.headers["ETag"]
cold = (time.perf_counter() - began) * 1000
times = {200: [], 304: []}
for number in range(200):
    for status in times:
        asked = urllib.request.Request(feed, headers={"If-None-Match": tag} if status == 304 else {})
        began = time.perf_counter()
        try:
            got = urllib.request.urlopen(asked)
            assert got.read() == calendar and status == 200
        except urllib.error.HTTPError as same:
            assert same.code == status == 304
        times[status].append((time.perf_counter() - began) * 1000)
print(f"calendar feed of {len(calendar) / 1000:.1f} kB: first {cold:.0f} ms; " + ", ".join(
    f"{status} p50 {statistics.median(all):.1f} ms, p99 {sorted(all)[197]:.1f} ms" for status, all in times.items()))

times = []
for number in range(200):
    line = json.dumps({
        "id": f"{0xAA00000000000000 + number:032x}", "at": "2026-11-23T07:30:00.000+00:00", "kind": "set-finished", "version": 1,
        "data": {"session": "0" * 31 + "1", "exercise": "bird-dog", "set": number, "side": "left", "done": 6, "asked": 6, "hold": 8}})
    request = urllib.request.Request(
        base + "/api/v1/outbox", data=line.encode(), headers={"content-type": "application/x-ndjson"})
    began = time.perf_counter()
    answer = json.load(urllib.request.urlopen(request))
    times.append((time.perf_counter() - began) * 1000)
    assert answer["refused"] == [], answer
times.sort()
print(f"a set, acknowledged and on the disk: p50 {times[100]:.1f} ms, p99 {times[197]:.1f} ms")

with open(f"/proc/{server.pid}/status") as status:
    print("resident " + re.search(r"VmRSS:\s+(\d+)", status.read()).group(1) + " kB after all this")
stop(server)

# Files of about an hour, which the demo runner's watch wrote, sent to a coach that has none yet.
kept = os.path.join(os.path.dirname(os.path.abspath(sys.argv[2])) if len(sys.argv) > 2 else folder, "files")
files = [os.path.join(place, name) for place, _, names in os.walk(kept) for name in names if name.endswith(".fit.gz")]
files = sorted(files, key=os.path.getsize)[len(files) // 2:][:20]
if files:
    server, base, _, _ = start(os.path.join(folder, "empty.db"))
    times = []
    for file in files:
        with gzip.open(file) as packed:
            sent = urllib.request.Request(
                base + "/api/v1/imports?name=run.fit", packed.read(), {"Content-Type": "application/octet-stream"})
        began = time.perf_counter()
        standing = json.load(urllib.request.urlopen(sent))
        while standing["stage"] not in ("done", "failed"):
            standing = json.load(urllib.request.urlopen(f"{base}/api/v1/imports/{standing['id']}"))
        page = urllib.request.urlopen(base + "/runs").read().decode()
        urllib.request.urlopen(base + re.search(r"/runs/[0-9a-f]{32}", page).group(0)).read()
        times.append((time.perf_counter() - began) * 1000)
        assert standing["summary"]["runs"] == 1, standing
    print(f"a run file from upload to report: median {statistics.median(times):.0f} ms of {len(times)}")
    stop(server)
shutil.rmtree(folder)

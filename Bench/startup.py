"""Times `strongback today` on a year of the made-up runner: start-up to the last word, and the most memory it held."""

import os
import subprocess
import sys
import tempfile
import time

program, tries = sys.argv[1], 21
with tempfile.TemporaryDirectory() as folder:
    database = os.path.join(folder, "bench.db")
    place = ["--database", database]
    # A Saturday: the week's earlier mornings are planned as well.
    day = ["--date", "2026-02-28T08:00+00:00"]
    quiet = {"stdout": subprocess.DEVNULL, "stdin": subprocess.DEVNULL, "check": True}
    subprocess.run([program, "demo", "--years", "1", *place, *day], **quiet)
    times = []
    for _ in range(tries):
        began = time.perf_counter()
        subprocess.run([program, "today", *place, *day], **quiet)
        times.append((time.perf_counter() - began) * 1000)
    memory = subprocess.run(
        [sys.executable, "-c", "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
         "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)", program, "today", *place, *day],
        capture_output=True, text=True, check=True).stdout
times.sort()
print(f"strongback today with a year of entries: median {times[tries // 2]:.0f} ms, best {times[0]:.0f} ms, "
      f"worst {times[-1]:.0f} ms; at most {int(memory) / 1024:.0f} MB")

"""How soon Today can be used on a slow phone: CPU slowed four times, 1.6 Mbit/s with 150 ms there and back, nothing cached.

Usage: first_load.py PROGRAM [DATABASE]. Needs PyPI's playwright and chromium; measured through the DevTools protocol.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

program = os.path.abspath(sys.argv[1])
folder = tempfile.mkdtemp(prefix="strongback-first-load-")
database = os.path.join(folder, "journal.db")
if len(sys.argv) > 2:
    shutil.copy(sys.argv[2], database)
else:
    made = [program, "demo", "--years", "1", "--database", database, "--date", "2026-11-21"]
    subprocess.run(made, check=True, capture_output=True)
server = subprocess.Popen(
    [program, "serve", "--port", "0", "--database", database, "--date", "2026-11-23T07:30+00:00"],
    stdout=subprocess.PIPE, text=True, env={**os.environ, "TZ": "UTC"})
base = "http://127.0.0.1:" + re.search(r":(\d+)", server.stdout.readline()).group(1)

# From the request to the largest thing painted and to the last script that ran; and how far anything moved meanwhile.
WATCH = """
window.seen = {paint: 0, shift: 0};
new PerformanceObserver((list) => { for (const e of list.getEntries()) seen.paint = e.startTime; })
  .observe({type: "largest-contentful-paint", buffered: true});
new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) seen.shift += e.value; })
  .observe({type: "layout-shift", buffered: true});
"""


def load(browser, path):
    context = browser.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
    page = context.new_page()
    page.add_init_script(WATCH)
    tools = context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.send("Network.setCacheDisabled", {"cacheDisabled": True})
    tools.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    tools.send("Network.emulateNetworkConditions", {
        "offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8})
    sizes = {}
    tools.on("Network.responseReceived", lambda e: sizes.setdefault(e["requestId"], [e["response"]["url"], 0]))

    def finished(event):
        if event["requestId"] in sizes:
            sizes[event["requestId"]][1] = event["encodedDataLength"]

    tools.on("Network.loadingFinished", finished)
    page.goto(base + path, wait_until="load")
    page.wait_for_timeout(1500)
    seen = page.evaluate(
        "({...seen, ready: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd})")
    wire = sum(size for url, size in sizes.values() if not url.endswith(".wasm"))
    context.close()
    return max(seen["paint"], seen["ready"]), seen["shift"], wire


with sync_playwright() as play:
    browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    for path in ["/", "/week", "/session", "/pain", "/runs", "/progress", "/safety"]:
        loads = [load(browser, path) for _ in range(5)]
        usable, shift, wire = (statistics.median(column) for column in zip(*loads))
        print(f"{path:10} usable after {usable:4.0f} ms, {wire / 1000:5.1f} kB over the wire, layout shift {shift:.3f}")
    browser.close()
server.terminate()
server.wait(20)
shutil.rmtree(folder)

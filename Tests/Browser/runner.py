"""Runs the tests in a real browser, one line each: runner.py [WORDS IN THE NAME]."""

import importlib
import sys
import time
import traceback

from browser import chromium

ROOMS = ["session_tests", "clock_tests", "offline_tests", "danger_tests", "selftest_tests", "plain_tests", "access_tests",
         "run_tests"]


def why():
    """What went wrong, and the lines of these tests that led there."""
    kind, error, trace = sys.exc_info()
    here = [frame for frame in traceback.extract_tb(trace) if "/Tests/Browser/" in frame.filename]
    lines = "".join(f"  {frame.filename.rsplit('/', 1)[1]}:{frame.lineno}: {frame.line}\n" for frame in here[1:])
    return f"{lines}{kind.__name__}: {error}"


def main(wanted):
    failures, began = 0, time.monotonic()
    for room in ROOMS:
        tests = [(name, test) for name, test in importlib.import_module(room).TESTS if wanted in name]
        if not tests:
            continue
        # A browser for each room: one that died takes no other room with it.
        with chromium() as browser:
            for name, test in tests:
                start = time.monotonic()
                try:
                    test(browser)
                    mark, reason = "ok", ""
                except Exception:
                    mark, reason = "FAILED", "\n" + why()
                    failures += 1
                print(f"{mark:6} {time.monotonic() - start:5.1f} s  {name}{reason}", flush=True)
    print(f"{failures} failed, {time.monotonic() - began:.0f} s")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))

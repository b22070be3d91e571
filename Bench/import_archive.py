"""Prints how fast an archive of hour-long runs is imported, and how much memory that takes: import_archive.py STRONGBACK"""

import json
import pathlib
import resource
import subprocess
import sys
import tempfile
import time
import zipfile

program = sys.argv[1]
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    subprocess.run(
        [program, "demo", "--database", folder / "demo/journal.sqlite"], check=True, stdout=subprocess.DEVNULL
    )
    files = sorted((folder / "demo").rglob("*.fit.gz"))
    archive = folder / "export.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as export:
        export.writestr("activities.csv", "Activity ID," * 12 + "Filename\n")
        for number, file in enumerate(files):
            export.write(file, f"activities/{number}.fit.gz")
    for attempt in ("first", "again"):
        before = time.monotonic()
        result = subprocess.run(
            [program, "import", archive, "--json", "--database", folder / "new/journal.sqlite"],
            check=True, capture_output=True,
        )
        seconds = time.monotonic() - before
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        summary = json.loads(result.stdout)["summary"]
        print(
            f"import, {attempt}: {len(files)} files in {seconds:.2f} s, {len(files) / seconds:.0f} a second,"
            f" at most {peak:.0f} MB, {summary['runs']} runs, {summary['alreadyThere']} there already"
        )

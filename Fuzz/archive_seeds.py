"""Writes archives for the fuzzer to start from, one of each kind, into the folder that is named."""
import gzip
import io
import pathlib
import sys
import zipfile

folder = pathlib.Path(sys.argv[1])
text = b"Twelve kilometres along the river, and back over the hill. "


def zipped(files, method=zipfile.ZIP_DEFLATED, wide=False):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in files.items():
            with archive.open(name, "w", force_zip64=wide) as entry:
                entry.write(content)
        archive.comment = b"made by hand"
    return made.getvalue()


runs = {"run.fit": text, "folder\\run.gpx.gz": gzip.compress(text)}
strava = b"Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance\n" \
    b'1,"Mar 1, 2026, 7:00:00 AM",Run,Run,,3600,10.0\n'
health = b'<HealthData><Workout workoutActivityType="HKWorkoutActivityTypeRunning" startDate="2026-03-01 07:00:00 +0100"' \
    b' endDate="2026-03-01 08:00:00 +0100"><WorkoutRoute><FileReference path="/workout-routes/r.gpx"/></WorkoutRoute></Workout></HealthData>'
seeds = {
    "run.gz": gzip.compress(text) + gzip.compress(text) + bytes(4),
    "plain.zip": zipped(runs),
    "stored.zip": zipped(runs, zipfile.ZIP_STORED),
    "wide.zip": zipped(runs, wide=True),
    "nested.zip": zipped({"part.zip": zipped(runs), "stored.zip": zipped(runs, zipfile.ZIP_STORED)}),
    "strava.zip": zipped({"activities.csv": strava, "activities/1.fit.gz": gzip.compress(text)}),
    "garmin.zip": zipped({"DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip": zipped({"a_1.fit": text})}),
    "health.zip": zipped({
        "apple_health_export/export.xml": health,
        "apple_health_export/workout-routes/r.gpx": pathlib.Path("Fuzz/seed.gpx").read_bytes()}),
}
for name, content in seeds.items():
    (folder / name).write_bytes(content)

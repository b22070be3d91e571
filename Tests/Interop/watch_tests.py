"""Sessions for a watch, as Garmin's SDK and fitdecode read them: step for step what the coach asks for."""

import csv
import functools
import io
import json
import re
import subprocess
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path

import fitdecode
import pytest
from conftest import DATE, Coach, PROGRAM
from garmin_fit_sdk import Decoder, Encoder, Profile, Stream

HELD = ("isometric", "static-stretch")


def decoded(content):
    """The messages of a file, by Garmin's own reader; no error, no checksum that does not fit."""
    assert Decoder(Stream.from_byte_array(bytearray(content))).check_integrity()
    messages, errors = Decoder(Stream.from_byte_array(bytearray(content))).read(
        convert_datetimes_to_dates=False, expand_sub_fields=False)
    assert errors == []
    return messages


def also_by_fitdecode(content):
    """How many messages of each kind the other reader finds; it complains by raising."""
    counts = {}
    with fitdecode.FitReader(io.BytesIO(content), check_crc=fitdecode.CrcCheck.RAISE,
                             error_handling=fitdecode.ErrorHandling.RAISE) as reader:
        for frame in reader:
            if isinstance(frame, fitdecode.FitDataMessage):
                counts[frame.name] = counts.get(frame.name, 0) + 1
    return counts


def files(coach, *words):
    archive = zipfile.ZipFile(io.BytesIO(coach.run("export", "watch", *words, "--out", "-", text=False)))
    assert archive.testzip() is None
    return {name: archive.read(name) for name in archive.namelist()}


def done(steps):
    """The steps as they are gone through, repeats carried out."""
    through = []
    for index, step in enumerate(steps):
        assert step["message_index"] == index
        if step["duration_type"] == "repeat_until_steps_cmplt":
            block = steps[step["duration_value"]:index]
            assert all(one["duration_type"] != "repeat_until_steps_cmplt" for one in block)
            through += block * (step["target_value"] - 1)
        else:
            through.append(step)
    return through


def asked(coach):
    """The exercises of today's session in their order, with what the catalogue says of each."""
    session = coach.json("today")["today"]["session"]
    listed = [session.get("opening")] + [e for b in session["blocks"] for e in b["exercises"]] + [session.get("closing")]
    return [(e, known(e["exercise"])) for e in listed if e]


@functools.cache
def known(slug):
    """What the catalogue says of an exercise."""
    return json.loads(subprocess.run([PROGRAM, "exercises", slug, "--json"], capture_output=True, check=True).stdout)


def work_of(prescribed, exercise):
    """Every hold or set of one exercise: (title, side, milliseconds or None, repetitions or None)."""
    sides = [None]
    if prescribed["eachSide"]:
        first = prescribed.get("firstSide") or "left"
        sides = [first, "right" if first == "left" else "left"]
    turns = [side for _ in range(prescribed["sets"]) for side in sides]
    if prescribed["extraSet"]:
        turns.append(sides[0])
    name, count, hold = prescribed["name"], prescribed["repetitions"], prescribed["holdSeconds"]
    if exercise["type"] in HELD or exercise["id"] == "movement-break-walk":
        return [(name, side, hold * 1000, None) for side in turns for _ in range(count)]
    if exercise["type"] == "breathing":
        breath = exercise["tempo"]["out_s"] + exercise["tempo"]["back_s"] + hold
        return [(name, side, breath * count * 1000, None) for side in turns]
    return [(name, side, None, count) for side in turns]


def check_session(coach, content):
    messages = decoded(content)
    steps = messages["workout_step_mesgs"]
    titles = {(t["exercise_category"], t.get("exercise_name")): t["wkt_step_name"]
              for t in messages["exercise_title_mesgs"]}
    assert len(titles) == len(messages["exercise_title_mesgs"])
    found = []
    for step in done(steps):
        if step["intensity"] == "rest":
            assert step["duration_type"] == "time" and 0 < step["duration_value"] < 600_000
            assert "exercise_category" not in step
            continue
        assert step["target_type"] == "open"
        side = re.match(r"(Left|Right) side\.", step["notes"])
        is_timed = step["duration_type"] == "time"
        assert is_timed or step["duration_type"] == "reps"
        found.append((titles[(step["exercise_category"], step.get("exercise_name"))],
                      side and side[1].lower(), step["duration_value"] if is_timed else None,
                      None if is_timed else step["duration_value"]))
    assert found == [turn for pair in asked(coach) for turn in work_of(*pair)]
    # Between two sets there is at least the rest that is asked for.
    for prescribed, _ in asked(coach):
        if prescribed["sets"] > 1 and prescribed["restSeconds"] > 0:
            again = [s for s in steps if s["duration_type"] == "repeat_until_steps_cmplt"
                     and s["target_value"] == prescribed["sets"]]
            assert any(steps[s["duration_value"]]["duration_value"] >= prescribed["restSeconds"] * 1000 for s in again)
    check_form(messages, content)


def check_form(messages, content):
    file, workout = messages["file_id_mesgs"][0], messages["workout_mesgs"][0]
    assert (file["type"], file["manufacturer"]) == ("workout", "development") and file["serial_number"] > 0
    assert (workout["sport"], workout["sub_sport"]) == ("training", "strength_training")
    assert workout["num_valid_steps"] == len(messages["workout_step_mesgs"]) <= 50
    assert 0 < len(workout["wkt_name"].encode()) <= 24
    for step in messages["workout_step_mesgs"]:
        assert len(step.get("notes", "").encode()) <= 200
    counts = also_by_fitdecode(content)
    assert counts["workout_step"] == len(messages["workout_step_mesgs"])
    assert counts["exercise_title"] == len(messages["exercise_title_mesgs"])
    assert counts["file_id"] == counts["workout"] == 1


@pytest.mark.parametrize("days", range(0, 340, 31))
def test_a_session_on_the_watch_is_step_for_step_the_session_of_the_day(year, days):
    """Days through the year of the demo: those that have a session."""
    coach = Coach(year.folder, str(date.fromisoformat(DATE[:10]) - timedelta(days=days)) + DATE[10:])
    today = coach.json("today")["today"]
    if not today or not today.get("session"):
        assert "no such session" in coach.run("export", "watch", "--out", "-", fails=True)
        return
    written = files(coach)
    assert len(written) == 1
    check_session(coach, *written.values())


def test_a_week_is_one_file_a_day_and_a_schedule_that_points_at_them(year):
    written = files(year, "--week")
    schedule = decoded(written.pop("schedule.fit"))
    assert schedule["file_id_mesgs"][0]["type"] == "schedules"
    workouts = [decoded(content)["file_id_mesgs"][0] for content in written.values()]
    planned = [d["day"] for d in year.json("week")["days"] if d.get("session") and d["day"] >= year.date[:10]]
    assert len(written) == len(planned) > 0
    serials = [w["serial_number"] for w in workouts]
    assert len(set(serials)) == len(serials)
    for entry, workout, day in zip(schedule["schedule_mesgs"], workouts, planned, strict=True):
        for key in ("manufacturer", "product", "serial_number", "time_created"):
            assert entry[key] == workout[key]
        local = date(1989, 12, 31) + timedelta(days=entry["scheduled_time"] // 86400)
        assert (str(local), entry["type"], entry["completed"]) == (day, "workout", 0)


def test_the_same_plan_gives_the_same_bytes(year):
    assert files(year, "--week") == files(year, "--week")


def test_the_files_of_a_folder_are_those_of_the_archive(year, tmp_path):
    year.run("export", "watch", "--week", "--out", str(tmp_path / "watch"))
    assert {p.name: p.read_bytes() for p in (tmp_path / "watch").iterdir()} == files(year, "--week")


def test_nobody_without_answers_to_the_safety_questions_gets_a_workout(empty):
    assert empty.run("export", "watch", "--out", "-", fails=True)


def test_every_pair_of_the_table_is_one_of_the_profile():
    rows = re.findall(r"^\| [^|]+ \| (\d+) (\w+) \| (?:(\d+) (\w+)|–) \| (?:exact|near|none) \|",
                      (Path(__file__).resolve().parents[2] / "docs" / "watch.md").read_text(), re.MULTILINE)
    assert len(rows) == 48
    known = {kind: {int(number): name for number, name in names.items()}
             for kind, names in Profile["types"].items() if kind.startswith("exercise_cat") or kind.endswith("_name")}
    for category, category_name, number, name in rows:
        assert known["exercise_category"][int(category)] == category_name
        if number:
            assert known[category_name + "_exercise_name"][int(number)] == name


def recorded(steps, day, effort=40):
    """A watch's activity of a workout that was followed to its end, as Garmin's own SDK writes it."""
    encoder = Encoder()
    clock = start = datetime.fromisoformat(day + "T06:30:00+00:00")
    encoder.write_mesg({"mesg_num": 0, "type": "activity", "manufacturer": "garmin", "product": 1,
                        "serial_number": 4711, "time_created": start})
    through, index = [], {id(step): step["message_index"] for step in steps}
    for step in done(steps):
        through.append((index[id(step)], step))
    for number, step in through:
        seconds = step["duration_value"] / 1000 if step["duration_type"] == "time" else 30
        told = {"mesg_num": 225, "set_type": "active", "start_time": clock, "duration": seconds,
                "timestamp": clock + timedelta(seconds=seconds), "wkt_step_index": number}
        if step["intensity"] == "rest":
            told["set_type"] = "rest"
        else:
            told["category"] = [step["exercise_category"]]
            if "exercise_name" in step:
                told["category_subtype"] = [step["exercise_name"]]
            if step["duration_type"] == "reps":
                told["repetitions"] = step["duration_value"]
        encoder.write_mesg(told)
        clock += timedelta(seconds=seconds)
    length = (clock - start).total_seconds()
    encoder.write_mesg({"mesg_num": 18, "timestamp": clock, "start_time": start, "sport": "training",
                        "sub_sport": "strength_training", "total_elapsed_time": length, "total_timer_time": length,
                        "workout_rpe": effort})
    encoder.write_mesg({"mesg_num": 34, "timestamp": clock, "num_sessions": 1, "type": "manual"})
    return bytes(encoder.close())


def test_a_session_goes_to_the_watch_and_comes_back_once(year, tmp_path):
    for days in range(0, 60):
        coach = Coach(tmp_path, str(date.fromisoformat(DATE[:10]) - timedelta(days=days)) + DATE[10:])
        today = Coach(year.folder, coach.date).json("today")["today"]
        if today and today.get("session"):
            break
    # Only what was known that morning: the evening's session of the made-up year is still to come.
    lines = [line for line in year.run("journal", "export").splitlines() if line.strip()]
    before = [line for line in lines if datetime.fromisoformat(json.loads(line)["at"]) < datetime.fromisoformat(coach.date)]
    (tmp_path / "before.jsonl").write_text("\n".join(before) + "\n")
    coach.run("journal", "import", str(tmp_path / "before.jsonl"))
    [content] = files(coach).values()
    activity = tmp_path / "activity.fit"
    activity.write_bytes(recorded(decoded(content)["workout_step_mesgs"], coach.date[:10]))
    first = coach.json("import", str(activity))["files"][0]
    assert first["outcome"] == "session"
    assert first["session"]["done"] == first["session"]["asked"] and first["session"]["effort"] == 4
    assert coach.json("import", str(activity))["files"][0]["outcome"] == "already-there"
    table = zipfile.ZipFile(io.BytesIO(coach.run("export", "csv", "--out", "-", text=False))).read("sessions.csv").decode()
    rows = [row for row in csv.DictReader(io.StringIO(table)) if row["day"] == coach.date[:10]]
    [session] = [row for row in rows if row["began"].startswith(coach.date[:10] + "T06:30")]
    assert session["done_count"] == session["asked_count"] and session["completed"] == "yes"
    assert session["effort_0_10"] == "4"
    coach.run("undo")
    assert coach.json("import", str(activity))["files"][0]["outcome"] == "session"

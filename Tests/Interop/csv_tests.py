"""The tables as Python's csv module and a spreadsheet would read them."""

import csv
import io
import zipfile
from datetime import datetime

import pytest

TABLES = {"sessions", "sets", "pain", "tests", "runs", "load-by-week", "outcomes"}
UNITS = ("_s", "_m", "_count", "_number", "_percent", "_min", "_0_10", "_1_5", "_0_24", "_to_5", "_reps", "_cm", "_degrees")


def tables(coach):
    archive = zipfile.ZipFile(io.BytesIO(coach.run("export", "csv", "--out", "-", text=False)))
    assert archive.testzip() is None
    read = {}
    for name in archive.namelist():
        text = archive.read(name).decode("utf-8")
        assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", "")
        read[name.removesuffix(".csv")] = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
        widths = {len(row) for row in csv.reader(io.StringIO(text, newline=""), strict=True)}
        assert len(widths) == 1
    return read


@pytest.mark.parametrize("who", ["empty", "year"])
def test_every_table_is_there_and_every_row_is_as_wide_as_its_header(who, request):
    assert set(tables(request.getfixturevalue(who))) == TABLES


def test_every_number_has_its_unit_in_the_header(year):
    for name, rows in tables(year).items():
        for row in rows:
            for header, cell in row.items():
                try:
                    float(cell)
                except ValueError:
                    continue
                assert header.endswith(UNITS) or header in ("session", "run", "activity"), (name, header, cell)


def test_times_are_iso_with_their_offset_and_days_are_iso(year):
    read = tables(year)
    for table, column in [("sessions", "began"), ("runs", "began"), ("pain", "at")]:
        assert read[table]
        for row in read[table]:
            assert datetime.fromisoformat(row[column]).utcoffset() is not None
    for table in ("sessions", "sets", "tests", "runs", "outcomes"):
        for row in read[table]:
            assert str(datetime.fromisoformat(row["day"]).date()) == row["day"]


def test_the_tables_agree_with_each_other_and_with_the_runs(year):
    read = tables(year)
    known = {row["session"] for row in read["sessions"]}
    assert read["sets"] and {row["session"] for row in read["sets"]} <= known
    done = {}
    for row in read["sets"]:
        done[row["session"]] = done.get(row["session"], 0) + int(row["done_count"])
    assert all(done.get(row["session"], 0) == int(row["done_count"]) for row in read["sessions"])
    weeks = read["load-by-week"]
    assert sum(int(w["runs_count"]) for w in weeks) == sum(row["sport"] == "running" for row in read["runs"])
    assert sum(float(w["distance_m"]) for w in weeks) == pytest.approx(
        sum(float(row["distance_m"]) for row in read["runs"] if row["sport"] == "running"))


@pytest.mark.parametrize("name", ["+1+1", "-2+3", "@SUM(A1)", "a, \"b\"", "ünïcode 走る"])
def test_what_a_runner_wrote_is_never_a_formula(demo, name):
    demo.run("progress", "record", "--new", f"--activity={name}=4")
    names = [row["activity"] for row in tables(demo)["outcomes"]]
    expected = "'" + name if name[0] in "=+-@" else name
    assert expected in names
    assert not any(cell[:1] in ("=", "+", "@") for cell in names)


def test_a_folder_holds_what_the_archive_holds(year, tmp_path):
    year.run("export", "csv", "--out", str(tmp_path / "tables"))
    assert {p.stem for p in (tmp_path / "tables").iterdir()} == TABLES

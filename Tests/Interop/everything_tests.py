"""All that is known, as one archive that any zip program opens, and as another coach that takes it in."""

import json
import zipfile


def known(coach):
    """What a coach says of its runner, in the parts that everything else follows from."""
    return [coach.json("today"), coach.json("week"), coach.json("progress"), coach.run("journal", "export")]


def test_any_zip_program_opens_it_and_finds_all_of_it(demo, tmp_path):
    demo.run("export", "all", "--out", str(tmp_path / "all.zip"))
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.testzip() is None
        journal = archive.read("strongback/journal.jsonl").decode()
        assert journal == demo.run("journal", "export")
        assert all(json.loads(line) for line in journal.splitlines())
        readme = archive.read("strongback/README.txt").decode()
        assert f"{len(journal.splitlines())} entries" in readme
        runs = [name for name in archive.namelist() if name.startswith("strongback/runs/")]
        assert f"as they came in: {len(runs)}." in readme and runs
        assert all(archive.read(name)[8:12] == b".FIT" for name in runs)


def test_a_run_file_that_is_gone_is_told_of(demo, tmp_path):
    gone = next((demo.folder / "files").rglob("*.fit.gz"))
    gone.unlink()
    demo.run("export", "all", "--out", str(tmp_path / "all.zip"))
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert "Not here, because they are missing or damaged" in archive.read("strongback/README.txt").decode()


def test_another_coach_that_takes_it_in_says_the_same(demo, empty, tmp_path):
    demo.run("export", "all", "--out", str(tmp_path / "all.zip"))
    said = empty.run("import", str(tmp_path / "all.zip"))
    assert "everything from a Strongback" in said
    assert known(empty) == known(demo)
    files = [{path.name for path in (coach.folder / "files").rglob("*.gz")} for coach in (demo, empty)]
    assert files[0] == files[1] and files[0]
    assert "0 new entries" in empty.run("import", str(tmp_path / "all.zip"))


def test_an_archive_that_is_cut_off_takes_nothing_in(demo, empty, tmp_path):
    archive = demo.run("export", "all", "--out", "-", text=False)
    for end in (1, 100, len(archive) // 2, len(archive) - 1):
        (tmp_path / "cut.zip").write_bytes(archive[:end])
        empty.run("import", str(tmp_path / "cut.zip"), fails=True)
        assert empty.run("journal", "export") == ""


def test_what_was_there_stays_where_an_export_cannot_be_finished(demo, tmp_path):
    place = tmp_path / "out"
    place.mkdir()
    (place / "all.zip").write_text("before")
    for beside in demo.folder.glob("strongback.db-*"):
        beside.unlink()
    demo.database.write_bytes(b"not a database, and long enough to be looked at" * 20)
    demo.run("export", "all", "--out", str(place / "all.zip"), fails=True)
    assert [file.name for file in place.iterdir()] == ["all.zip"]
    assert (place / "all.zip").read_text() == "before"

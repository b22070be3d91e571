"""The real program over a database of its own: what every test here begins with."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))

from server import PROGRAM, Server  # noqa: E402

DATE = "2026-03-02T07:30:00+00:00"


class Coach:
    """One runner's database, and commands over it."""

    def __init__(self, folder, date=DATE):
        self.folder, self.date = folder, date
        self.database = folder / "strongback.db"

    def run(self, *words, text=True, fails=False, **options):
        """What a command prints; fails the test if the command does, unless that is wanted."""
        ended = subprocess.run(
            [PROGRAM, *words, "--database", str(self.database), "--date", self.date],
            capture_output=True, text=text, timeout=300, **options)
        if bool(ended.returncode) != fails:
            raise AssertionError(f"{words} ended with {ended.returncode}: {ended.stderr}")
        return ended.stderr if fails else ended.stdout

    def json(self, *words):
        return json.loads(self.run(*words, "--json"))


@pytest.fixture
def empty():
    """A runner who has told nothing yet."""
    folder = Path(tempfile.mkdtemp(prefix="strongback-interop-"))
    yield Coach(folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def year(tmp_path_factory):
    """The made-up runner's year, made once."""
    coach = Coach(tmp_path_factory.mktemp("year"))
    coach.run("demo", "--years", "1")
    return coach


@pytest.fixture
def demo(year, tmp_path):
    """The made-up runner's year, to change as a test likes."""
    for file in year.folder.iterdir():
        (shutil.copytree if file.is_dir() else shutil.copy2)(file, tmp_path / file.name)
    return Coach(tmp_path)


@pytest.fixture
def served(demo):
    """The same, with a server running over it: (coach, server)."""
    server = Server(demo.date)
    shutil.rmtree(server.folder, ignore_errors=True)
    server.folder, server.database = demo.folder, demo.database
    try:
        server.start()
        yield demo, server
    finally:
        server.end()

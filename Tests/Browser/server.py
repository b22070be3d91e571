"""The real program over a temporary database, as a runner would start it."""

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("STRONGBACK", str(ROOT / ".build/debug/strongback"))
# A Monday; browsers are told the same moment and zone.
DATE = "2026-03-02T07:30:00+00:00"


class Server:
    """A server of its own: `with Server() as server: …` ends it, and removes all that it kept."""

    def __init__(self, date=DATE):
        self.folder = Path(tempfile.mkdtemp(prefix="strongback-browser-"))
        self.database = self.folder / "journal.sqlite"
        self.date, self.port, self.process = date, 0, None

    def __enter__(self):
        try:
            return self.start()
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_):
        self.end(signal.SIGKILL)
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self):
        """Starts, on the port it had before if there was one."""
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--port", str(self.port), "--database", str(self.database), "--date", self.date],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        said = []
        for line in self.process.stdout:
            said.append(line)
            if found := re.search(r"http://127\.0\.0\.1:(\d+)", line):
                self.port = int(found[1])
                return self
        raise AssertionError("the server did not start: " + "".join(said))

    def end(self, how=signal.SIGTERM):
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(20)
        if self.process:
            self.process.stdout.close()
        self.process = None

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def get(self, path):
        """The text of a page, whatever its status."""
        return self._send(urllib.request.Request(self.address + path))

    def post(self, path, fields):
        """Sends a form as a page of the app does, and follows to where it leads."""
        body = urllib.parse.urlencode(fields).encode()
        return self._send(urllib.request.Request(self.address + path, body, {"Origin": self.address}))

    def bring(self, name, data):
        """Brings in a run file, and waits for what becomes of it; the address of the page that tells."""
        address = f"{self.address}/api/v1/imports?name={urllib.parse.quote(name)}"
        sent = urllib.request.Request(address, data, {"Content-Type": "application/octet-stream"})
        standing = json.loads(self._send(sent))
        self.get(f"/api/v1/imports/{standing['id']}/events")
        return f"/runs/imports/{standing['id']}"

    def _send(self, request):
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as answer:
            return answer.read().decode()

    def run(self, *words):
        """Another command of the program over the same database."""
        done = subprocess.run(
            [PROGRAM, *words, "--database", str(self.database)], capture_output=True, text=True, timeout=240)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def journal(self, *kinds):
        """What is written down, oldest first; of these kinds, if any are named."""
        lines = [json.loads(line) for line in self.run("journal", "export").splitlines()]
        return [line for line in lines if not kinds or line.get("kind") in kinds]

    def copy(self):
        """The database as it is now, to be put back with `put_back`; the server must not be running."""
        kept = Path(tempfile.mkdtemp(prefix="copy-", dir=self.folder))
        for file in self.folder.glob("journal.sqlite*"):
            shutil.copy(file, kept)
        return kept

    def put_back(self, kept):
        for file in self.folder.glob("journal.sqlite*"):
            file.unlink()
        for file in kept.iterdir():
            shutil.copy(file, self.folder)

    def answer_questions(self, path="/welcome", said=None):
        """Answers the safety questions: no danger sign, 40 years, a little pain, but for what is said."""
        for _ in range(30):
            html = self.get(path)
            shown = re.findall(r'name="shown" value="(.*?)"', html)
            if not shown:
                return html
            group = re.search(r'name="group" value="(.*?)"', html)[1]
            fields = [("group", group)]
            for name in shown:
                fields += [(name, {**USUAL, **(said or {})}.get(name, "no")), ("shown", name)]
            html = self.post(path, fields)
            if re.search(r'class="mistake"', html):
                raise AssertionError(f"the screen {group} was not taken")
        raise AssertionError("the questions do not end")


USUAL = {"age": "40", "pain-now": "1", "pain-worst": "2", "sex": "unsaid"}

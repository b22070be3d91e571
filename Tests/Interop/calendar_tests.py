"""The calendar as other people's programs read it, and theirs as the coach does."""

import datetime
import http.server
import json
import os
import random
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from dateutil.rrule import rrulestr

KHAL = str(Path(sys.executable).with_name("khal"))
UTC = datetime.timezone.utc


def screened(coach, zone, date):
    """A runner of that zone who has answered the safety questions, on a clock of theirs."""
    coach.date = date
    coach.run("screen", input="\n".join(["n", "38", "1"] * 60) + "\n")
    coach.run("profile", "set", "--time-zone", zone, "--usual-runs", "thursday=hard,sunday=long", "--max-sessions", "7",
              "--consecutive-days")
    return coach


def read(data):
    """The calendar in these bytes, which icalendar has nothing to say against."""
    lines = data.split(b"\r\n")
    assert lines.pop() == b"" and all(len(line) <= 75 and b"\n" not in line for line in lines)
    calendar = icalendar.Calendar.from_ical(data)
    for part in calendar.walk():
        assert part.errors == [], part
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
    uids = [str(event["UID"]) for event in calendar.walk("VEVENT")]
    assert len(uids) == len(set(uids))
    return calendar


def starts(calendar):
    """Where each session stands that was not dropped, by its name."""
    return {str(event["UID"]): event["DTSTART"].dt for event in calendar.walk("VEVENT")
            if str(event["UID"]).startswith("session") and event["STATUS"] != "CANCELLED"}


def ask(base, path, body=None, method=None, headers=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(base + path, data, {"Content-Type": "application/json", **(headers or {})},
                                     method=method)
    return urllib.request.urlopen(request, timeout=60)


def feed(base):
    """The address of a new feed."""
    return json.load(ask(base, "/api/v1/calendar/links", {"name": "khal"}))["address"].removeprefix(base)


class Khal:
    """A calendar program with one calendar of its own, on the clocks of a zone."""

    def __init__(self, folder, zone):
        self.folder, self.events = folder, folder / "events"
        self.events.mkdir(parents=True)
        (folder / "config").write_text(
            f"[calendars]\n[[back]]\npath = {self.events}\n[locale]\nlocal_timezone = {zone}\ndefault_timezone = {zone}\n"
            "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n"
            f"longdatetimeformat = %Y-%m-%d %H:%M\n[default]\ndefault_calendar = back\n[sqlite]\npath = {folder}/khal.db\n")

    def __call__(self, *words):
        environment = {**os.environ, "XDG_CACHE_HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder),
                       "LC_ALL": "C.UTF-8", "HOME": str(self.folder)}
        ended = subprocess.run([KHAL, "-c", str(self.folder / "config"), *words], capture_output=True, text=True,
                               env=environment, timeout=120)
        assert ended.returncode == 0, ended.stderr
        return ended.stdout

    def take(self, data):
        file = self.folder / "feed.ics"
        file.write_bytes(data)
        self("import", "--batch", str(file))

    def list(self, day, days):
        """`(uid, start, status)` of every event of these days, as khal shows it."""
        said = self("list", "--format", "{uid}|{start}|{status}|{title}", "--day-format", "", day, f"{days}d")
        return sorted({tuple(line.split("|")) for line in said.splitlines() if "|" in line})


def test_the_file_is_read_without_a_complaint_and_is_the_same_again(demo, tmp_path):
    demo.run("calendar", "set", "--breaks")
    demo.run("export", "calendar", "--out", str(tmp_path / "a.ics"), "--address", "https://coach.example.org/")
    data = (tmp_path / "a.ics").read_bytes()
    calendar = read(data)
    sessions = [event for event in calendar.walk("VEVENT") if str(event["UID"]).startswith("session")]
    assert sessions and all(event["DTSTAMP"] and "SEQUENCE" in event and "LAST-MODIFIED" in event for event in sessions)
    assert {str(event["STATUS"]) for event in sessions} >= {"CONFIRMED", "TENTATIVE"}
    assert all(str(event["URL"]).startswith("https://coach.example.org/week?of=") for event in sessions)
    assert any(event.walk("VALARM") for event in sessions)
    assert any(str(event["UID"]).startswith("break") for event in calendar.walk("VEVENT"))
    assert demo.run("export", "calendar", "--out", "-", "--address", "https://coach.example.org", text=False) == data
    assert read(calendar.to_ical()).to_ical() == calendar.to_ical()


def test_a_calendar_that_others_see_says_nothing(demo):
    demo.run("calendar", "set", "--few-words", "--breaks")
    for event in read(demo.run("export", "calendar", "--out", "-", text=False)).walk("VEVENT"):
        assert str(event["SUMMARY"]) == "Strongback" and "DESCRIPTION" not in event and "URL" not in event


def test_the_feed_is_sent_only_where_something_has_changed(served):
    _, server = served
    base = f"http://127.0.0.1:{server.port}"
    path = feed(base)
    first = ask(base, path)
    assert first.headers["Content-Type"] == "text/calendar; charset=utf-8"
    read(first.read())
    tag = first.headers["ETag"]
    with pytest.raises(urllib.error.HTTPError) as same:
        ask(base, path, headers={"If-None-Match": tag})
    assert same.value.code == 304
    head = ask(base, path, method="HEAD")
    assert head.headers["ETag"] == tag and head.read() == b"" and int(head.headers["Content-Length"]) > 1000
    assert ask(base, path, headers={"Accept-Encoding": "gzip"}).headers["Content-Encoding"] == "gzip"
    for wrong in ["/calendar/" + "a" * 32 + ".ics", "/calendar/.ics", path.removesuffix(".ics")]:
        with pytest.raises(urllib.error.HTTPError) as nothing:
            ask(base, wrong)
        assert nothing.value.code == 404


def test_the_feed_and_the_file_of_the_terminal_are_one_calendar(served):
    coach, server = served
    base = f"http://127.0.0.1:{server.port}"
    told = starts(read(ask(base, feed(base)).read()))
    assert starts(read(coach.run("export", "calendar", "--out", "-", text=False))) == told


def test_khal_takes_the_feed_twice_and_has_each_session_once_and_moves_it_with_a_moved_run(served, tmp_path):
    coach, server = served
    base = f"http://127.0.0.1:{server.port}"
    path, khal = feed(base), Khal(tmp_path / "khal", "UTC")
    first = ask(base, path).read()
    khal.take(first)
    once = khal.list("2026-03-02", 14)
    assert {line[0] for line in once} >= set(starts(read(first)))
    khal.take(first)
    assert khal.list("2026-03-02", 14) == once
    assert len(list(khal.events.glob("*.ics"))) == len(read(first).walk("VEVENT"))

    before = starts(read(first))
    moved = None
    for day, to in [("2026-03-05", "2026-03-04"), ("2026-03-08", "2026-03-07"), ("2026-03-03", "2026-03-04"),
                    ("2026-03-06", "2026-03-07"), ("2026-03-07", "2026-03-06"), ("2026-03-04", "2026-03-06")]:
        try:
            ask(base, "/api/v1/runs/moved", {"day": day, "to": to})
        except urllib.error.HTTPError:
            continue
        second = ask(base, path).read()
        moved = {uid: at for uid, at in starts(read(second)).items() if uid in before and before[uid] != at}
        if moved:
            break
    assert moved, "some run of that week has sessions around it"
    numbers = {str(event["UID"]): int(event["SEQUENCE"]) for event in read(first).walk("VEVENT")}
    later = {str(event["UID"]): int(event["SEQUENCE"]) for event in read(second).walk("VEVENT")}
    assert all(later[uid] > numbers[uid] for uid in moved)
    khal.take(second)
    shown = {line[0]: line[1] for line in khal.list("2026-03-02", 14)}
    assert all(shown[uid] == at.astimezone(UTC).strftime("%Y-%m-%d %H:%M") for uid, at in moved.items())


@pytest.mark.parametrize("zone, date, change", [
    ("Europe/Vienna", "2026-03-25T07:30:00+01:00", "2026-03-29"),
    ("Europe/Vienna", "2026-10-21T07:30:00+02:00", "2026-10-25"),
    ("Australia/Lord_Howe", "2026-09-30T07:30:00+10:30", "2026-10-04"),
    ("America/St_Johns", "2026-03-04T07:30:00-03:30", "2026-03-08"),
])
def test_khal_shows_the_hour_that_was_chosen_before_and_after_clocks_change(empty, tmp_path, zone, date, change):
    coach = screened(empty, zone, date)
    coach.run("calendar", "set", "--hour", "07:45")
    khal = Khal(tmp_path / "khal", zone)
    khal.take(coach.run("export", "calendar", "--out", "-", text=False))
    shown = [line[1] for line in khal.list(date[:10], 14) if line[0].startswith("session")]
    assert shown and all(at.endswith("07:45") for at in shown)
    assert min(shown)[:10] < change < max(shown)[:10]


# Calendars of others, read for their busy times.

RULES = [
    "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=DAILY;COUNT=40", "FREQ=DAILY;BYDAY=MO,WE,FR", "FREQ=WEEKLY",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR", "FREQ=WEEKLY;BYDAY=SA;COUNT=60",
    "FREQ=MONTHLY;BYMONTHDAY=4", "FREQ=MONTHLY;BYMONTHDAY=-24", "FREQ=MONTHLY;BYDAY=1MO,-1FR", "FREQ=MONTHLY;BYDAY=2TU",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3", "FREQ=MONTHLY;INTERVAL=2", "FREQ=YEARLY;BYMONTH=3;BYDAY=1SU",
    "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3,5,9", "FREQ=YEARLY;BYDAY=10WE", "FREQ=DAILY;BYMONTH=3;BYMONTHDAY=6,7,8",
    "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260309T235959Z",
]
ZONES = ["Europe/Vienna", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"]


def merged(spans):
    whole = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1][1] = max(whole[-1][1], end)
        else:
            whole.append([start, end])
    return [tuple(span) for span in whole]


@pytest.mark.parametrize("seed", range(12))
def test_events_that_come_again_are_where_recurring_ical_events_has_them(empty, tmp_path, seed):
    chance = random.Random(seed)
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//test//")
    calendar.add("version", "2.0")
    for number in range(25):
        zone = ZoneInfo(chance.choice(ZONES))
        begin = datetime.datetime(2026, 3, 2, tzinfo=zone) - datetime.timedelta(days=chance.randrange(0, 900))
        begin = begin.replace(hour=chance.randrange(24), minute=chance.choice([0, 15, 30]))
        rule = chance.choice(RULES)
        # A series begins with its first time: where it does not, nobody says what that means.
        first = next(times(rule, begin), None)
        if first is None:
            continue
        event = icalendar.Event()
        event.add("uid", f"{seed}-{number}@test")
        event.add("dtstart", first)
        event.add("dtend", first + datetime.timedelta(minutes=chance.choice([15, 30, 45])))
        event.add("rrule", icalendar.vRecur.from_ical(rule))
        near = [at for at in times(rule, first) if abs((at - datetime.datetime(2026, 3, 9, tzinfo=UTC)).days) < 12]
        chance.shuffle(near)
        if near and chance.random() < 0.4:
            event.add("exdate", near.pop())
        calendar.add_component(event)
        if near and chance.random() < 0.4:
            original = near.pop()
            moved = icalendar.Event()
            moved.add("uid", f"{seed}-{number}@test")
            moved.add("recurrence-id", original)
            to = original + datetime.timedelta(hours=chance.choice([-3, 2, 26]))
            moved.add("dtstart", to)
            moved.add("dtend", to + datetime.timedelta(minutes=20))
            if chance.random() < 0.3:
                moved.add("status", "CANCELLED")
            calendar.add_component(moved)
    calendar.add_missing_timezones()
    file = tmp_path / "own.ics"
    file.write_bytes(calendar.to_ical())
    empty.run("calendar", "set", "--own", str(file))
    known = empty.json("calendar")["own"]
    assert known["flaws"] == [] and known.get("fault") is None
    read = [(datetime.datetime.fromisoformat(span["from"]), datetime.datetime.fromisoformat(span["to"]))
            for span in known["busy"]]
    start, end = datetime.datetime(2026, 3, 2, tzinfo=UTC), datetime.datetime(2026, 3, 17, tzinfo=UTC)
    wanted = []
    for event in recurring_ical_events.of(icalendar.Calendar.from_ical(file.read_bytes())).between(start, end):
        if event.get("STATUS") != "CANCELLED":
            begin = event["DTSTART"].dt.astimezone(UTC)
            last = event["DTEND"].dt.astimezone(UTC)
            if begin < end and last > start:
                wanted.append((begin, last))
    assert merged(read) == merged(wanted)
    assert wanted


def times(rule, begin):
    """The times of a rule from `begin` on, as dateutil has them on that zone's clocks."""
    until = begin.replace(tzinfo=None) + datetime.timedelta(days=1100)
    plain = rule.replace("UNTIL=20260309T235959Z", "UNTIL=20260309T235959")
    for at in rrulestr(plain, dtstart=begin.replace(tzinfo=None)):
        if at > until:
            return
        yield at.replace(tzinfo=begin.tzinfo)


def test_fifty_thousand_events_are_read_in_time(empty, tmp_path):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for number in range(50_000):
        day = datetime.date(2020, 1, 1) + datetime.timedelta(days=number % 2300)
        lines += ["BEGIN:VEVENT", f"UID:{number}", f"DTSTART:{day:%Y%m%d}T090000", "DURATION:PT1H",
                  "RRULE:FREQ=WEEKLY" if number % 3 else "TRANSP:OPAQUE", "SUMMARY:Meeting", "END:VEVENT"]
    file = tmp_path / "own.ics"
    file.write_text("\r\n".join([*lines, "END:VCALENDAR", ""]))
    began = time.monotonic()
    empty.run("calendar", "set", "--own", str(file))
    assert time.monotonic() - began < 60
    known = empty.json("calendar")["own"]
    assert known["entries"] == 50_000 and len(known["busy"]) == 15


@pytest.mark.parametrize("content", [b"", b"<html></html>", b"\xff\xfe\x00", b"BEGIN:VCARD\r\nEND:VCARD\r\n"])
def test_what_is_no_calendar_is_refused_and_changes_nothing(demo, tmp_path, content):
    file = tmp_path / "own.ics"
    file.write_bytes(content)
    before = demo.run("journal", "export")
    assert "is no calendar file. Nothing was changed" in demo.run("calendar", "set", "--own", str(file), fails=True)
    assert demo.run("journal", "export") == before


class Elsewhere(http.server.BaseHTTPRequestHandler):
    """Another server: what it answers is set by the test."""

    answer = (200, {}, b"")
    asked = []

    def do_GET(self):
        type(self).asked.append((self.path, dict(self.headers)))
        status, headers, body = type(self).answer
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


MEETING = (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260302T170000Z\r\nDURATION:PT2H\r\n"
           b"RRULE:FREQ=DAILY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")


@pytest.fixture
def elsewhere():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Elsewhere.asked = []
    yield server, f"http://127.0.0.1:{server.server_address[1]}/me.ics"
    server.shutdown()
    server.server_close()


def test_an_address_is_asked_for_its_busy_times_and_the_last_good_copy_counts(demo, elsewhere):
    server, address = elsewhere
    Elsewhere.answer = (200, {"ETag": '"one"'}, MEETING)
    said = demo.run("calendar", "set", "--own", address)
    assert "Your own calendar has 1 entry" in said
    (path, headers), = Elsewhere.asked
    assert path == "/me.ics" and "Cookie" not in headers and "Authorization" not in headers
    known = demo.json("calendar")
    for entry in known["entries"]:
        if entry["kind"] == "session" and entry["status"] in ("planned", "provisional"):
            start = datetime.datetime.fromisoformat(entry["from"]).astimezone(UTC)
            end = datetime.datetime.fromisoformat(entry["to"]).astimezone(UTC)
            assert end.time() <= datetime.time(17) or start.time() >= datetime.time(19)
    assert len(Elsewhere.asked) == 1, "it is not asked again within the hour"
    Elsewhere.answer = (304, {}, b"")
    demo.run("calendar", "set", "--own", address)
    assert Elsewhere.asked[-1][1].get("If-None-Match") == '"one"'
    for answer, words in [((404, {}, b""), "answers with 404"), ((200, {}, b"<html>"), "no calendar file"),
                          ((302, {"Location": "http://127.0.0.1:1/"}, b""), "leads to another one")]:
        Elsewhere.answer = answer
        said = demo.run("calendar", "set", "--own", address)
        assert words in " ".join(said.split()) and "The last good copy counts." in " ".join(said.split())
        assert demo.json("calendar")["own"]["entries"] == 1
    server.shutdown()
    server.server_close()
    said = demo.run("calendar", "set", "--own", address)
    assert "could not be reached" in " ".join(said.split()) and "The last good copy counts." in " ".join(said.split())

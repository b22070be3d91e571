"""Files of runs, as they come from elsewhere."""

import base64
import datetime
import io
import math
import zipfile

from browser import open_page, phone, text_of
from server import Server
from testing import room

TESTS, test = room()


def gpx(day, minutes=20):
    """A run round a park, a point every second, 3 m apart."""
    began = datetime.datetime.fromisoformat(f"{day}T06:30:00+00:00")
    points = []
    for second in range(minutes * 60):
        turn = 2 * math.pi * second / 400
        moment = (began + datetime.timedelta(seconds=second)).strftime("%Y-%m-%dT%H:%M:%SZ")
        points.append(f'<trkpt lat="{48.1 + 0.0017 * math.sin(turn):.7f}" lon="{11.6 + 0.0026 * math.cos(turn):.7f}">'
                      f"<ele>{520 + 4 * math.sin(turn):.1f}</ele><time>{moment}</time></trkpt>")
    return ('<?xml version="1.0" encoding="UTF-8"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">'
            f'<trk><name>Morning run</name><type>running</type><trkseg>{"".join(points)}</trkseg></trk></gpx>')


def archive():
    """An export as Strava makes it: two runs, a ride, a file cut off, and the table that names them."""
    table = ["Activity ID,Activity Date,Activity Name,Activity Type,Filename",
             '1,"Feb 24, 2026, 6:30:00 AM",Morning run,Run,activities/1.gpx',
             '2,"Feb 26, 2026, 6:30:00 AM",Morning run,Run,activities/2.gpx',
             '3,"Feb 27, 2026, 6:30:00 AM",Broken,Run,activities/3.gpx']
    files = io.BytesIO()
    with zipfile.ZipFile(files, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("activities.csv", "\n".join(table) + "\n")
        made.writestr("activities/1.gpx", gpx("2026-02-24"))
        made.writestr("activities/2.gpx", gpx("2026-02-26", 30))
        made.writestr("activities/3.gpx", gpx("2026-02-27")[:120])
    return files.getvalue()


DROP = """([name, text]) => {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name, { type: "application/zip" }));
  document.getElementById("drop").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
}"""


@test("an archive dropped on Runs tells file by file what became of it, and is not taken twice")
def dropped(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        page = open_page(context, date=None)
        page.goto("/runs")
        page.wait_for_selector("#drop [data-with-script]:not([hidden])")
        page.evaluate(DROP, ["export.zip", base64.b64encode(archive()).decode()])
        page.get_by_role("button", name="Take this import back").wait_for(timeout=60_000)
        lines = page.locator("#import .results li").all_inner_texts()
        for name in ("1.gpx", "2.gpx", "3.gpx"):
            assert any(name in line for line in lines), f"nothing is said of {name}: {lines}"
        assert len(server.journal("run-recorded")) == 2, f"not both runs came in: {lines}"
        page.get_by_role("link", name="Your runs").click()
        page.wait_for_selector(".runs li")
        assert page.locator(".runs li").count() == 2
        page.goto("/runs")
        page.wait_for_selector("#drop [data-with-script]:not([hidden])")
        page.evaluate(DROP, ["export.zip", base64.b64encode(archive()).decode()])
        page.get_by_role("link", name="File by file").wait_for(timeout=60_000)
        assert len(server.journal("run-recorded")) == 2, "the same archive came in twice"


@test("all that came in with one archive is taken back with one button")
def taken_back(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        page = open_page(context, date=None)
        page.goto("/runs")
        page.wait_for_selector("#drop [data-with-script]:not([hidden])")
        page.evaluate(DROP, ["export.zip", base64.b64encode(archive()).decode()])
        page.get_by_role("button", name="Take this import back").click(timeout=60_000)
        page.wait_for_load_state()
        page.goto("/runs")
        assert "No runs yet" in text_of(page), text_of(page)[:400]

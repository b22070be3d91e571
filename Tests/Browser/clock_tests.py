"""The player's clock against the one clock there is."""

import json

from browser import begin, let_go_by, open_page, open_session, phone, rate
from server import Server
from testing import room

TESTS, test = room()

# Each state that the player shows: the moment, and how much of its step is over.
WATCH = """
window.seen = [];
addEventListener("DOMContentLoaded", () => {
  const ring = document.getElementById("ring-done");
  if (ring) new MutationObserver(() => window.seen.push([
    Date.now(), 1 - parseFloat(ring.getAttribute("stroke-dasharray")) / 100,
    document.getElementById("word").textContent + document.getElementById("side").textContent + document.getElementById("count").textContent,
  ])).observe(ring, { attributes: true });
});
"""


def longer(route):
    """The day's session with four times its sets: over twenty minutes."""
    answer = route.fetch()
    plan = answer.json()
    for session in plan["sessions"]:
        for exercise in session["description"]["exercises"]:
            exercise["sets"] = 4 * exercise["sets"]
    route.fulfill(response=answer, body=json.dumps(plan))


def steps(seen):
    """Runs of states whose share grows: one step each."""
    found = []
    for moment, share, _ in seen:
        if not found or share < found[-1][-1][1]:
            found.append([])
        found[-1].append((moment, share))
    return [step for step in found if len(step) > 3]


@test("over twenty minutes the player's clock is never off by more than 50 ms")
def clock(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        context.add_init_script(WATCH)
        page = open_page(context)
        page.route("**/api/v1/sessions", longer)
        open_session(page)
        begin(page)
        worst, over = 0, 0
        # From here on the clock moves only when told to: a busy machine adds nothing to it.
        page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 1)
        first = page.evaluate("Date.now()")
        while over < 1200 and page.locator("#stage").is_visible():
            let_go_by(page, 10, 5)
            rate(page)
            over = (page.evaluate("Date.now()") - first) / 1000
        seen = page.evaluate("window.seen")
        assert over >= 1200, f"the session was over after {over} s"
        expected = None
        for step in steps(seen):
            (began, share), (ended, last) = step[0], step[-1]
            # What the ring shows is where the clock stands in its step, and a step begins where the last one ends.
            length = (ended - began) / (last - share)
            start = began - share * length
            worst = max([worst] + [abs(moment - start - part * length) for moment, part in step])
            worst = max(worst, abs(start - expected) if expected else 0)
            expected = start + length
        assert len(seen) > 2000 and worst <= 50, f"off by {worst:.0f} ms in {len(seen)} states"

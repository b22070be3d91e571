"""Pain and danger signs: what the rules make of them is on every page."""

import json

from browser import begin, let_go_by, open_page, open_session, phone, settle, text_of, to_the_end, waiting
from server import Server
from testing import room

TESTS, test = room()
LATER = "2026-03-02T08:30:00+00:00"


def plan(server):
    return json.loads(server.get("/api/v1/sessions"))


@test("8 of 10 in mid-session ends it, and changes the plan")
def flare_up(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        before = plan(server)
        page = open_page(context)
        open_session(page)
        begin(page, 1)
        for _ in range(100):
            if page.get_attribute("#stage", "data-phase") == "work":
                break
            let_go_by(page, 2, 1)
        page.click("#painful")
        page.locator('#dialog .scores [data-value="8"]').click()
        page.wait_for_selector("#after:not([hidden])")
        settle(page, lambda: not waiting(page), "the score was not sent")
        scores = [line["data"] for line in server.journal("pain-logged") if line["data"]["timing"] == "during"]
        assert scores and scores[-1]["score"] == 8, scores
        assert not server.journal("session-finished")[0]["data"]["completed"]
        assert page.locator("#stage").is_hidden(), "the session goes on"
        # The server's moment stands still; what was said a minute later is known an hour later.
        server.end()
        server.date = LATER
        server.start()
        after = plan(server)
        days = lambda plan: [(one["day"], one["which"], one["minutes"], [move["dose"] for move in one["moves"]]) for one in plan["sessions"]]
        assert days(after) != days(before), "the plan is as it was"
        page.goto("/")
        assert "Start ·" not in text_of(page), "Today still offers the session"
        assert "Your pain reached 7 or more. Running: none for now." in text_of(page), text_of(page)[:300]


@test("a score of 8 before the session keeps it closed")
def before_session(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        page = open_page(context)
        open_session(page)
        page.locator('#before-scores [data-value="8"]').click()
        page.wait_for_selector("#ready-said:not([hidden])")
        assert page.locator("#start").is_disabled()
        assert not server.journal("session-started")


@test("a red flag on the first visit locks every way to a session, and leads to help")
def red_flag(browser):
    with Server() as server, phone(browser, server) as context:
        page = open_page(context)
        page.goto("/welcome")
        def answer(said):
            for field in page.locator('input[name="shown"]').all():
                name = field.get_attribute("value")
                page.locator(f'[name="{name}"][value="{said.get(name, "no")}"]').check(force=True)
            page.locator("main form button").first.click()
            page.wait_for_load_state()
        answer({"q1": "yes"})
        answer({"q1": "yes", "q1-new": "yes"})
        assert "Stop all exercise. Call " in text_of(page), text_of(page)[:300]
        page.locator('main a[href="/safety"]').first.click()
        page.wait_for_url("**/safety")
        assert page.locator("h1").count() == 1
        for path in ["/", "/session", "/session?minimum"]:
            page.goto(path)
            settle(page, lambda: "Stop all exercise" in text_of(page), f"{path} does not say to stop")
            assert page.locator('#start:visible, main a[href^="/session"]').count() == 0, f"{path} still starts a session"
            assert page.locator('a[href="/safety"]').count() > 0
        told = plan(server)
        assert not told["sessions"] and told["refusal"]["sentences"], told
        server.post("/session/log", [("which", "session"), ("pain", "0")])
        assert not server.journal("session-started"), "a session was taken"

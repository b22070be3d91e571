"""A session from beginning to end, by finger and by keyboard."""

from browser import (answer_questions, begin, kept, let_go_by, open_page, open_session, phone, rate, save, settle, text_of,
                     to_the_end, waiting)
from server import Server
from testing import room

TESTS, test = room()


def finished(server):
    """The one session that was finished, with its sets."""
    ends = server.journal("session-finished")
    assert len(ends) == 1, f"{len(ends)} ends of sessions"
    assert ends[0]["data"]["completed"], "the session does not count as completed"
    return ends[0], [line["data"] for line in server.journal("set-finished")]


@test("the first visit leads to a finished session, and the journal holds what was done")
def first_visit(browser):
    with Server() as server, phone(browser, server) as context:
        page = open_page(context)
        answer_questions(page)
        page.goto("/")
        page.get_by_role("link", name="Start ·").click()
        page.wait_for_selector("#ready:not([hidden])")
        begin(page, 1)
        to_the_end(page)
        settle(page, lambda: not waiting(page), "the sets are not sent")
        save(page, 2)
        page.locator("#save").wait_for(state="hidden")
        page.wait_for_url(server.address + "/")
        end, sets = finished(server)
        started = server.journal("session-started")[0]
        asked = sum(exercise["dose"]["sets"] for exercise in started["data"]["exercises"])
        assert len(sets) >= asked > 0, f"{len(sets)} sets of at least {asked}"
        assert all(one["done"] == one["asked"] for one in sets), "a set was not done as asked"
        assert {one["session"] for one in sets} == {started["id"]} == {end["data"]["session"]}
        assert [pain["data"]["timing"] for pain in server.journal("pain-logged")][-2:] == ["before", "during"]
        assert server.journal("exercise-rated"), "no rating was kept"
        assert not page.errors, page.errors


def tab_to(page, selector, limit=80):
    """Presses Tab until this has the focus."""
    for _ in range(limit):
        if page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not come to {selector}")


@test("the same first visit and session can be done with the keyboard alone")
def keyboard(browser):
    typed = {"age": "40", "sex": "unsaid"}
    scores = {"pain-now": 1, "pain-worst": 2}
    with Server() as server, phone(browser, server) as context:
        page = open_page(context)
        page.goto("/")
        tab_to(page, 'main a[href="/welcome"]')
        page.keyboard.press("Enter")
        page.wait_for_url("**/welcome")
        for _ in range(30):
            names = [field.get_attribute("value") for field in page.locator('input[name="shown"]').all()]
            if not names:
                break
            for name in names:
                tab_to(page, f'[name="{name}"]')
                if page.locator(f'[name="{name}"]').first.get_attribute("type") != "radio":
                    page.keyboard.type(typed[name])
                    continue
                page.keyboard.press("Space")
                wanted = str(scores[name]) if name in scores else typed.get(name, "no")
                for _ in range(12):
                    if page.locator(f'[name="{name}"][value="{wanted}"]').is_checked():
                        break
                    page.keyboard.press("ArrowRight")
            tab_to(page, "main form button")
            with page.expect_navigation():
                page.keyboard.press("Enter")
        page.goto("/")
        tab_to(page, 'main a[href="/session"]')
        page.keyboard.press("Enter")
        page.wait_for_selector("#ready:not([hidden])")
        tab_to(page, '#before-scores [data-value="1"]')
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "start", "the score does not lead on to Start"
        page.keyboard.press("Enter")
        page.wait_for_selector("#stage:not([hidden])")
        let_go_by(page, 4)
        # Space pauses and goes on, n skips, u takes the skip back, h tells how.
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("Space")
        assert page.inner_text("#pause") == "Go on"
        page.keyboard.press("Space")
        assert page.inner_text("#pause") == "Pause"
        before = page.inner_text("#name")
        page.keyboard.press("n")
        assert page.locator("#undo").is_visible(), "a skip cannot be taken back"
        page.keyboard.press("u")
        assert page.inner_text("#name") == before
        page.keyboard.press("h")
        page.wait_for_selector("#dialog[open]")
        page.keyboard.press("Escape")
        page.wait_for_selector("#dialog:not([open])", state="attached")
        for _ in range(400):
            if page.locator("#after").is_visible():
                break
            let_go_by(page, 4)
            if page.locator("#asks").is_visible():
                tab_to(page, '#asks-more [data-value="3"]')
                page.keyboard.press("Enter")
                if page.locator("#asks").is_visible():
                    tab_to(page, '#asks [data-form="held"]')
                    page.keyboard.press("Enter")
        tab_to(page, '#during-scores [data-value="0"]')
        page.keyboard.press("Enter")
        tab_to(page, "#save")
        page.keyboard.press("Enter")
        page.wait_for_url(server.address + "/")
        finished(server)
        assert not page.errors, page.errors

"""The guided self-tests: led by sound and keys, each side saved by the server's own rule."""

from browser import let_go_by, open_page, phone, settle, text_of
from access_tests import violations
from server import Server
from session_tests import tab_to
from testing import room

TESTS, test = room()


def ready(page, kind, score=1):
    """Says how the back is; the test may begin."""
    page.goto(f"/tests/{kind}")
    page.locator(f'form button[name="score"][value="{score}"]').click()
    page.wait_for_selector("#begin")


def word(page):
    return page.inner_text("#word")


def in_position(page, kind):
    """Opens the guide, warm and in position: the count-in begins."""
    ready(page, kind)
    page.click("#begin")
    page.wait_for_selector("#stage:not([hidden])")
    for _ in range(2):
        let_go_by(page, 1, 1)
        page.click("#go")


def results(server):
    return [(line["data"].get("side"), line["data"]["value"], line["data"]["stop"]) for line in server.journal("test-taken")]


@test("a side test is done with the keyboard alone: both sides saved, and shown left against right")
def side_test(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        page = open_page(context)
        page.goto("/tests/side-bridge")
        tab_to(page, 'button[name="score"][value="1"]')
        with page.expect_navigation():
            page.keyboard.press("Enter")
        tab_to(page, "#begin")
        page.keyboard.press("Enter")
        page.wait_for_selector("#stage:not([hidden])")
        assert word(page) == "WARM UP" and page.inner_text("#clock") == "5:00"
        page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 1)
        let_go_by(page, 301, 20)
        assert word(page) == "GET INTO POSITION" and "LEFT" in page.inner_text("#side")
        page.keyboard.press("Space")
        assert word(page) == "GET READY", word(page)
        let_go_by(page, 6, 1)
        assert word(page) == "HOLD", word(page)
        let_go_by(page, 44, 4)
        page.keyboard.press("Space")
        let_go_by(page, 1, 1)
        assert word(page) == "STOPPED" and page.inner_text("#clock") == "45"
        page.keyboard.press("Enter")
        settle(page, lambda: results(server) == [("left", 45, "limit")], f"the left side is not saved: {results(server)}")
        assert word(page) == "REST" and "RIGHT" in page.inner_text("#side")
        # The five minutes of rest are not cut short by the space bar.
        page.keyboard.press("Space")
        let_go_by(page, 301, 20)
        assert word(page) == "GET INTO POSITION"
        page.keyboard.press("Space")
        let_go_by(page, 35, 5)
        page.keyboard.press("s")
        assert "Reminded once" in page.inner_text("#reminded")
        let_go_by(page, 8, 2)
        page.keyboard.press("s")
        let_go_by(page, 1, 1)
        page.keyboard.press("Enter")
        page.wait_for_selector("#after:not([hidden])")
        settle(page, lambda: len(results(server)) == 2, "the right side is not saved")
        assert results(server)[1] == ("right", 38, "form"), results(server)
        settle(page, lambda: text_of(page, "#results") == "Left 45 s saved Right 38 s saved", text_of(page, "#results"))
        tab_to(page, "#see")
        page.keyboard.press("Enter")
        page.wait_for_selector("#sheet table")
        assert "Left 45 s, right 38 s" in text_of(page), text_of(page)[:300]
        assert not page.errors, page.errors


@test("pain ends a guided test, and its score is kept")
def painful(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        page = open_page(context)
        ready(page, "front-plank")
        page.click("#begin")
        page.wait_for_selector("#stage:not([hidden])")
        let_go_by(page, 1, 1)
        page.click("#go")
        let_go_by(page, 1, 1)
        page.click("#go")
        let_go_by(page, 26, 5)
        page.click("#painful")
        let_go_by(page, 1, 1)
        page.locator('#asks-scores [data-value="6"]').click()
        page.wait_for_selector("#after:not([hidden])")
        settle(page, lambda: len(results(server)) == 1, "the result is not saved")
        assert results(server)[0][2] == "pain"
        assert [line["data"]["score"] for line in server.journal("pain-logged")][-1] == 6


@test("a page that is loaded again in the middle of an attempt saves nothing, and says so")
def reload(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        page = open_page(context)
        in_position(page, "front-plank")
        let_go_by(page, 30, 5)
        page.on("dialog", lambda dialog: dialog.accept())
        page.reload()
        page.wait_for_selector("#begin-said:not([hidden])")
        assert "does not count" in page.inner_text("#begin-said")
        assert results(server) == []


@test("what the server does not take is said, and without a connection it waits")
def not_taken(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        page = open_page(context)
        in_position(page, "front-plank")
        let_go_by(page, 26, 5)
        page.click("#go")
        let_go_by(page, 1, 1)
        context.set_offline(True)
        page.keyboard.press("Enter")
        page.wait_for_selector("#retry:not([hidden])")
        assert "not saved yet" in page.inner_text("#results") and "Keep this page open" in page.inner_text("#after-said")
        context.set_offline(False)
        settle(page, lambda: "not saved" not in page.inner_text("#results"), "it is not saved when the connection is back")
        assert len(results(server)) == 1


@test("axe finds no violation in a guided test, from the set-up to the end, light or dark")
def axe_guide(browser):
    wrong = []
    for scheme in ("light", "dark"):
        with Server() as server, phone(browser, server, color_scheme=scheme) as context:
            server.answer_questions()
            page = open_page(context)
            ready(page, "single-leg-bridge")
            wrong += violations(page, f"{scheme} ready")
            page.click("#begin")
            page.wait_for_selector("#stage:not([hidden])")
            for step in ("warm up", "set up"):
                let_go_by(page, 1, 1)
                wrong += violations(page, f"{scheme} {step}")
                page.click("#go")
            let_go_by(page, 15, 5)
            wrong += violations(page, f"{scheme} attempt")
            page.click("#go")
            let_go_by(page, 1, 1)
            wrong += violations(page, f"{scheme} why")
            page.locator('#asks-why [data-stop="form"]').click()
            settle(page, lambda: len(results(server)) == 1, "not saved")
            wrong += violations(page, f"{scheme} rest")
            page.click("#leave")
            page.locator("#dialog-buttons button").first.click()
            page.wait_for_selector("#after:not([hidden])")
            wrong += violations(page, f"{scheme} after")
    assert not wrong, "\n".join(wrong)

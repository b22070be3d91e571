"""No connection, no room, no second chance: what was done is written down once."""

import signal

from browser import (begin, kept, let_go_by, open_page, open_session, phone, save, settle, text_of, to_the_end, waiting)
from server import Server
from testing import room

TESTS, test = room()


def sent(page, server, session_sets=None):
    """Waits until nothing waits on the device; the journal then holds each of its entries once, in their order."""
    def over():
        if not waiting(page):
            return True
        page.clock.run_for(2000)
        return False
    settle(page, over, "the device still keeps entries to send")
    ids = [line["id"] for line in server.journal()]
    mine = [item["id"] for item in kept(page)]
    assert mine, "the device kept nothing"
    assert [identity for identity in ids if identity in set(mine)] == mine, "an entry is missing, doubled, or out of order"
    assert len(server.journal("session-started")) == len(server.journal("session-finished")) == 1
    sets = [tuple(line["data"].get(part) for part in ("exercise", "set", "side")) for line in server.journal("set-finished")]
    assert sets and len(sets) == len(set(sets)), "a set was written twice"
    return sets


@test("the server is killed in the middle of a session: every set arrives once, in order, when it is back")
def killed(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        page = open_page(context)
        open_session(page)
        begin(page)
        let_go_by(page, 60)
        # A jump of the clock may end a request that is under way; the next try comes by the same clock.
        settle(page, lambda: page.clock.run_for(500) or not waiting(page), "nothing was sent while connected")
        before = len(server.journal())
        server.end(signal.SIGKILL)
        to_the_end(page)
        assert waiting(page), "nothing was kept on the device"
        save(page)
        settle(page, lambda: "Saved on this device" in text_of(page), "the page does not say that it is saved here")
        server.start()
        assert len(server.journal()) == before
        sent(page, server)


@test("a session without any connection from start to finish, from what an earlier visit left on the device")
def offline(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        page = open_page(context)
        open_session(page)
        page.evaluate("() => navigator.serviceWorker.ready.then(() => 0)")
        settle(page, lambda: page.evaluate("() => caches.match('/session').then(Boolean)"), "the page is not kept")
        before = server.journal()
        server.end(signal.SIGKILL)
        open_session(page)
        begin(page)
        to_the_end(page)
        save(page)
        settle(page, lambda: "Saved on this device" in text_of(page), "the page does not say that it is saved here")
        page.goto("/safety")
        assert "Stop" in text_of(page), "the safety card is not there without a connection"
        page.goto("/library")
        assert "connection" in text_of(page), "a page that is not kept does not say why"
        server.start()
        assert server.journal() == before
        page.goto("/")
        # What was just sent is shown: the page loads itself again.
        settle(page, lambda: server.journal("session-finished"), "nothing is sent when the connection is back", 20)
        page.wait_for_timeout(300)
        page.wait_for_load_state()
        sent(page, server)


@test("a server put back to a copy of yesterday gets again what it had acknowledged")
def restored(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        server.end()
        yesterday = server.copy()
        server.start()
        page = open_page(context)
        open_session(page)
        begin(page)
        to_the_end(page)
        settle(page, lambda: not waiting(page), "the session was not sent")
        had = server.journal("set-finished")
        server.end()
        server.put_back(yesterday)
        server.start()
        assert not server.journal("set-finished"), "the copy is not of yesterday"
        page.goto("/session")
        settle(page, lambda: server.journal("set-finished"), "what was acknowledged is not sent again", 20)
        sent(page, server)
        assert server.journal("set-finished") == had


@test("a score tapped on Today without a connection is kept on the device, and arrives once")
def tapped(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        page = open_page(context)
        page.goto("/")
        page.evaluate("() => navigator.serviceWorker.ready.then(() => 0)")
        page.reload()
        settle(page, lambda: page.evaluate("() => caches.match('/').then(Boolean)"), "the page is not kept")
        server.end(signal.SIGKILL)
        page.goto("/")
        page.get_by_role("button", name="6 of 10").click()
        page.get_by_text("6 of 10 is kept on this device").wait_for()
        assert [item["state"] for item in kept(page)] == ["waiting"]
        server.start()
        page.goto("/")
        settle(page, lambda: page.clock.run_for(500) or server.journal("pain-logged"), "the score was not sent")
        page.goto("/pain")
        assert [line["data"]["score"] for line in server.journal("pain-logged")] == [6]


@test("a browser that crashes in mid-hold goes on where it stopped")
def crashed(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        page = open_page(context)
        open_session(page)
        begin(page)
        for _ in range(200):
            if page.get_attribute("#stage", "data-phase") == "work" and server.journal("set-finished"):
                break
            let_go_by(page, 2, 1)
        let_go_by(page, 1)
        name = page.inner_text("#name")
        sets = len(kept(page))
        try:
            page.goto("chrome://crash", timeout=2000)
        except Exception:
            pass
        page.close()
        page = open_page(context, date=None)
        page.clock.run_for(60_000)
        page.goto("/session")
        page.wait_for_selector("#stage:not([hidden])")
        assert page.inner_text("#name") == name, f"{page.inner_text('#name')} instead of {name}"
        assert page.inner_text("#pause") == "Go on", f"the button says {page.inner_text('#pause')}"
        assert len(kept(page)) == sets, "something was written that nobody did"
        page.click("#pause")
        to_the_end(page)
        sent(page, server)


FULL = """
for (const name of ["put", "add"]) {
  const work = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function (...words) {
    if (window.isFull) throw new DOMException("The disk is full.", "QuotaExceededError");
    return work.apply(this, words);
  };
}
"""


@test("a full disk is said, and nothing is lost while the page stays open")
def full(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        context.add_init_script(FULL)
        page = open_page(context)
        open_session(page)
        begin(page)
        let_go_by(page, 8)
        page.evaluate("window.isFull = true")
        server.end(signal.SIGKILL)
        to_the_end(page)
        said = text_of(page, "#outbox-state")
        assert "This device is full: keep this page open" in said, said or "nothing is said"
        server.start()
        for _ in range(100):
            page.clock.run_for(2000)
            page.wait_for_timeout(30)
            if text_of(page, "#outbox-state") == "":
                break
        assert text_of(page, "#outbox-state") == "", "it is still waiting"
        sets = [tuple(line["data"].get(part) for part in ("exercise", "set", "side")) for line in server.journal("set-finished")]
        asked = sum(exercise["dose"]["sets"] for line in server.journal("session-started") for exercise in line["data"]["exercises"])
        assert len(sets) == len(set(sets)) >= asked > 0, f"{len(sets)} of {asked} sets"
        assert len(server.journal("session-finished")) == 1


@test("a second tab says that the session is open elsewhere, and writes nothing")
def two_tabs(browser):
    with Server() as server, phone(browser, server) as context:
        server.answer_questions()
        page = open_page(context)
        open_session(page)
        begin(page)
        let_go_by(page, 8)
        other = open_page(context, date=None)
        other.goto("/session")
        settle(other, lambda: "open in another tab" in text_of(other), "the second tab does not say so")
        assert other.locator("#start").is_hidden() and other.locator("#stage").is_hidden()
        to_the_end(page)
        sent(page, server)
        page.close()
        other.reload()
        other.wait_for_selector("#player-message:not([hidden]), #ready:not([hidden])")
        assert "open in another tab" not in text_of(other), "the closed tab still holds the session"
        assert len(server.journal("session-started")) == 1

"""Pages with a clock of their own, and hands that use the player as people do."""

import contextlib
import datetime
import re

from playwright.sync_api import sync_playwright

from server import DATE

PHONE = {"width": 390, "height": 844}
CHROMIUM = "/usr/bin/chromium"


@contextlib.contextmanager
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@contextlib.contextmanager
def phone(browser, server=None, **more):
    """A browser of a runner: its storage is empty, and gone afterwards. It draws strips: films cost most of a test's time."""
    options = {"viewport": PHONE, "timezone_id": "UTC", "locale": "en-GB", "reduced_motion": "reduce", **more}
    if server:
        options["base_url"] = server.address
    context = browser.new_context(**options)
    context.set_default_timeout(15_000)
    yield context
    context.close()


def open_page(context, date=DATE):
    """A page whose clock stands at the server's moment until `run_for` moves it."""
    page = context.new_page()
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    if date:
        page.clock.install(time=datetime.datetime.fromisoformat(date))
    return page


def answer_questions(page):
    """The first visit, screen by screen, by clicks: no danger sign."""
    usual = {"age": "40", "pain-now": "1", "pain-worst": "2", "sex": "unsaid"}
    page.goto("/welcome")
    for _ in range(30):
        if not page.locator('input[name="shown"]').count():
            return
        for name in [field.get_attribute("value") for field in page.locator('input[name="shown"]').all()]:
            field, value = page.locator(f'[name="{name}"]'), usual.get(name, "no")
            if field.first.get_attribute("type") == "radio":
                page.locator(f'[name="{name}"][value="{value}"]').check(force=True)
            else:
                field.fill(value)
        page.locator("main form button").first.click()
        page.wait_for_load_state()
    raise AssertionError("the questions do not end")


def open_session(page, path="/session"):
    page.goto(path)
    page.wait_for_selector("#ready:not([hidden])")


def begin(page, score=1):
    """Says how the back is, and starts."""
    page.locator(f'#before-scores [data-value="{score}"]').click()
    page.click("#start")
    page.wait_for_selector("#stage:not([hidden])")


def let_go_by(page, seconds, step=4):
    """Lets the page's clock go on. It fires the time-outs of requests too, so requests get real time in between."""
    while seconds > 0:
        page.clock.run_for(1000 * min(step, seconds))
        page.wait_for_timeout(15)
        seconds -= step


def rate(page):
    """Answers the player's question about the last exercise, if it asks."""
    if page.locator("#asks").is_visible():
        page.locator('#asks-more [data-value="3"]').click()
        if page.locator("#asks").is_visible():
            page.locator('#asks [data-form="held"]').click()


def to_the_end(page, limit=1800):
    """Does what the player says until it is over; returns the words that stood there."""
    words = []
    for _ in range(limit // 4):
        if page.locator("#after").is_visible():
            return words
        let_go_by(page, 4)
        rate(page)
        if page.locator("#stage").is_visible():
            words.append(" ".join(page.locator("#word, #side, #name").all_inner_texts()).strip())
    raise AssertionError("the session does not end")


def save(page, score=1):
    page.locator(f'#during-scores [data-value="{score}"]').click()
    page.click("#save")


def settle(page, condition, words, tries=200):
    """Polls until something is so."""
    for _ in range(tries):
        if condition():
            return
        page.wait_for_timeout(50)
    raise AssertionError(words)


def waiting(page):
    """What the device keeps and has not sent."""
    return [item for item in kept(page) if item["state"] == "waiting"]


def kept(page):
    """All entries on the device, in their order."""
    return page.evaluate("""() => new Promise((resolve, reject) => {
      const open = indexedDB.open("strongback", 1);
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const all = open.result.transaction("entries").objectStore("entries").getAll();
        all.onsuccess = () => { open.result.close(); resolve(all.result); };
      };
    })""")


def text_of(page, selector="main"):
    return re.sub(r"\s+", " ", page.inner_text(selector)).strip()

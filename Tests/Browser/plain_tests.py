"""Every page without scripts, on small and large screens."""

import re

from browser import begin, let_go_by, open_page, open_session, phone, text_of
from server import Server
from testing import room

TESTS, test = room()
WIDTHS = (320, 390, 1280)


def pages(server):
    """All pages of the app that this runner can reach, by following what the pages name."""
    seen, found = [], ["/", "/session", "/session?minimum", "/safety", "/library", "/cards", "/offline", "/welcome",
                       "/welcome?group=first", "/welcome/questions", "/welcome/clinician", "/no-such-page"]
    kinds = set()
    while found:
        path = found.pop(0)
        if path in seen:
            continue
        seen.append(path)
        for link, more in re.findall(r'<a [^>]*?href="(/[^"#]*)[^"]*"([^>]*)>', server.get(path)):
            # One of each kind: of a hundred exercises, one has the form of all.
            kind = re.sub(r"(?<=/)(library|cards|runs)/[^/?]+", r"\1/…", link).split("?")[0]
            # Files to download are no pages.
            if link.startswith(("/assets", "/figures")) or "." in link.rsplit("/", 1)[1] or "download" in more or "said=" in link:
                continue
            if kind not in kinds:
                kinds.add(kind)
                found.append(link)
    return seen


def too_wide(page):
    """What reaches beyond the right edge, if the page scrolls sideways."""
    return page.evaluate("""() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return null;
      const wide = [...document.querySelectorAll("main *, header *, footer *")].filter((part) => !part.closest(".scroll"))
        .filter((part) => part.getBoundingClientRect().right > width + 1).slice(0, 3);
      return `${document.documentElement.scrollWidth} > ${width}: ` + wide.map((part) => part.outerHTML.slice(0, 120)).join(" | ");
    }""")


def look(context, paths, what):
    """Opens each page; returns what is wrong with it."""
    wrong = []
    page = open_page(context, date=None)
    for path in paths:
        page.goto(path)
        if reach := too_wide(page):
            wrong.append(f"{what} {path}: {reach}")
        if (count := page.locator("h1:visible").count()) != 1:
            wrong.append(f"{what} {path}: {count} headings of the first rank")
    page.close()
    return wrong


@test("every page works without scripts at 320, 390 and 1280 px: one heading, nothing beyond the edge")
def widths(browser):
    with Server() as server:
        server.answer_questions()
        wrong = []
        for width in WIDTHS:
            with phone(browser, server, java_script_enabled=False, viewport={"width": width, "height": 800}) as context:
                wrong += look(context, pages(server), f"{width} px")
        assert not wrong, "\n".join(wrong)


@test("without scripts, a session is logged from its list, and a danger sign is said")
def forms(browser):
    with Server() as server, phone(browser, server, java_script_enabled=False) as context:
        server.answer_questions()
        page = open_page(context, date=None)
        page.goto("/session")
        page.fill("#log-pain", "2")
        page.get_by_role("button", name="Save the session").click()
        page.wait_for_load_state()
        assert server.journal("session-finished"), text_of(page)[:300]
        assert server.journal("pain-logged")[-1]["data"]["score"] == 2
        page.goto("/library")
        page.locator('main form [type="search"], main form select, main form input').first.wait_for()
        assert page.locator('main a[href^="/library/"]').count() > 20


@test("with motion reduced, the player shows a strip instead of a film")
def calm(browser):
    with Server() as server, phone(browser, server, reduced_motion="reduce") as context:
        server.answer_questions()
        page = open_page(context)
        open_session(page)
        begin(page)
        let_go_by(page, 4)
        page.wait_for_selector("#figure-strip:not([hidden])")
@test("every page keeps within its edges with text at 200 %")
def large_text(browser):
    with Server() as server:
        server.answer_questions()
        with phone(browser, server, java_script_enabled=False) as context:
            wrong, page = [], open_page(context, date=None)
            for path in pages(server):
                page.goto(path)
                page.evaluate("document.documentElement.style.fontSize = '200%'")
                if reach := too_wide(page):
                    wrong.append(f"200 % {path}: {reach}")
            assert not wrong, "\n".join(wrong)


@test("without scripts, a pain, a run that was moved and a profile are saved by their forms")
def more_forms(browser):
    with Server() as server, phone(browser, server, java_script_enabled=False) as context:
        server.answer_questions()
        page = open_page(context, date=None)
        page.goto("/")
        page.locator("main button[value='3']").first.click()
        page.wait_for_load_state()
        assert server.journal("pain-logged"), text_of(page)[:300]
        page.goto("/settings")
        page.fill("input[name=name]", "Robin")
        page.get_by_role("button", name="Save", exact=True).click()
        page.wait_for_load_state()
        assert server.journal("profile-set")[-1]["data"]["name"] == "Robin", text_of(page)[:300]
        page.goto("/week")
        page.locator("main summary").first.click()
        page.locator("form[action^='/week'] button:visible").first.click()
        page.wait_for_load_state()
        assert page.locator("h1").count() == 1
        assert "went wrong" not in text_of(page)

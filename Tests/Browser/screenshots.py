"""Every page as it looks, on a phone and a desk, light and dark: screenshots.py [DATABASE DATE].

With --readme only the three of README, into docs/pictures.
"""

import shutil
import sys

from browser import begin, chromium, let_go_by, open_page, open_session, phone
from plain_tests import pages
from server import ROOT, Server

FOLDER = ROOT / ".build-browser/screenshots"


def readme():
    """Today, a hold in the player, and what a run says: as a phone shows them."""
    folder = ROOT / "docs/pictures"
    folder.mkdir(exist_ok=True)
    date = "2026-11-23T07:30:00+00:00"
    with chromium() as browser, Server(date) as server:
        server.end()
        server.run("demo", "--years", "1", "--date", "2026-11-21")
        server.start()
        with phone(browser, server, device_scale_factor=2, viewport={"width": 390, "height": 780}) as context:
            page = open_page(context, date)
            page.goto("/")
            page.screenshot(path=folder / "today.png")
            page.goto("/runs")
            page.locator("a[href^='/runs/']").filter(has_text="15").first.click()
            page.wait_for_load_state()
            page.get_by_role("heading", name="What it means").evaluate("part => part.scrollIntoView()")
            page.screenshot(path=folder / "run.png")
            open_session(page)
            begin(page)
            let_go_by(page, 76, step=2)
            page.screenshot(path=folder / "player.png")
    print(f"3 pictures in {folder}")


def main(database=None, date="2026-11-21T07:30+00:00"):
    FOLDER.mkdir(parents=True, exist_ok=True)
    with chromium() as browser:
        server = Server(date)
        try:
            if database:
                shutil.copy(database, server.database)
            else:
                server.run("demo", "--years", "1", "--date", date)
            server.start()
            paths = pages(server)
            for scheme in ("light", "dark"):
                for width, height in ((390, 844), (1280, 900)):
                    with phone(browser, server, color_scheme=scheme, viewport={"width": width, "height": height}) as context:
                        page = open_page(context, date=None)
                        for path in paths:
                            page.goto(path)
                            name = path.strip("/").replace("/", "-").replace("?", "-") or "today"
                            page.screenshot(path=FOLDER / f"{name}-{width}-{scheme}.png", full_page=True)
        finally:
            server.__exit__()
    print(f"{4 * len(paths)} pictures in {FOLDER}")


if __name__ == "__main__":
    readme() if sys.argv[1:] == ["--readme"] else main(*sys.argv[1:])

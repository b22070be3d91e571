"""Every page as it looks, on a phone and a desk, light and dark: screenshots.py [DATABASE DATE]."""

import shutil
import sys

from browser import chromium, open_page, phone
from plain_tests import pages
from server import ROOT, Server

FOLDER = ROOT / ".build-browser/screenshots"


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
    main(*sys.argv[1:])

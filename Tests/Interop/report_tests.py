"""The page for a clinician is one sheet of A4 and of Letter, whatever was recorded, and nothing of it is cut."""

import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

SHEETS = {"a4": (595, 842), "letter": (612, 792)}


NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
HAS_VENV = (Path(__file__).resolve().parents[2] / ".build-browser/venv").exists()
# Where the browser tests run there is a browser, and nothing is passed over.
needs_browser = pytest.mark.skipif(
    not HAS_VENV and not any(shutil.which(name) for name in NAMES), reason="no Chromium on this machine")


def is_one_sheet(coach, out, paper, question="May I run the marathon in spring? " * 8):
    coach.run("export", "report", "--out", str(out), "--paper", paper, "--question", question)
    pdf = PdfReader(out)
    assert len(pdf.pages) == 1, f"{len(pdf.pages)} pages of {paper}"
    box = pdf.pages[0].mediabox
    assert (round(box.width), round(box.height)) == pytest.approx(SHEETS[paper], abs=1)
    text = " ".join(pdf.pages[0].extract_text().split())
    for part in ["Danger signs", "Pain, 0–10", "Tests", "Week by week", "Exercises", "What changed", "Question to the",
                 "not a medical record"]:
        assert part in text, part
    return text


@needs_browser
@pytest.mark.parametrize("paper", SHEETS)
def test_a_year_is_one_sheet(demo, tmp_path, paper):
    text = is_one_sheet(demo, tmp_path / "report.pdf", paper)
    assert "Side bridge" in text or "Front plank" in text


@needs_browser
@pytest.mark.parametrize("paper", SHEETS)
def test_a_runner_with_no_data_gets_one_sheet(empty, tmp_path, paper):
    assert "Nothing has been recorded yet" in is_one_sheet(empty, tmp_path / "report.pdf", paper)


@needs_browser
@pytest.mark.parametrize("paper", SHEETS)
def test_a_few_days_are_one_sheet(empty, tmp_path, paper):
    empty.run("log", "morning", "4")
    empty.run("log", "run", "7km", "40")
    text = is_one_sheet(empty, tmp_path / "report.pdf", paper, question="")
    assert "The safety questions have no answer" in text


@needs_browser
@pytest.mark.parametrize("paper", SHEETS)
def test_the_fullest_week_of_a_clinician_is_one_sheet(demo, tmp_path, paper):
    days = ["monday", "wednesday", "friday"]
    ids = ["bird-dog", "dead-bug", "side-plank-knees", "glute-bridge", "clamshell", "split-squat", "cat-cow", "thread-the-needle",
           "ninety-ninety"]
    locks = ",".join(
        f'{{"exercise":"{name}","sets":1,"reps":4,"days":["{days[0]}","{days[2]}"],"note":"{"slowly " * 20}"}}' for name in ids)
    file = tmp_path / "programme.json"
    file.write_text('{"format":"strongback-programme","version":1,"clinician":"%s","date":"2026-03-01","exercises":[%s]}'
                    % ("W" * 80, locks))
    demo.run("import", str(file))
    assert "WWWW" in is_one_sheet(demo, tmp_path / "report.pdf", paper, question="W" * 300)


def test_without_a_browser_a_sentence_says_what_to_do(empty, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert "Install Chromium" in empty.run("export", "report", "--out", "report.pdf", fails=True)


def test_standard_output_and_a_path_get_the_same_page(demo, tmp_path):
    out = tmp_path / "page.html"
    demo.run("export", "report", "--out", str(out))
    assert demo.run("export", "report", "--out", "-") == out.read_text()
    assert out.read_text().count("<article") == 1

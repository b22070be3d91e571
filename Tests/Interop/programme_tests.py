"""A clinician's programme: other people's validators and our reader agree on what is one."""

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.fixture(scope="module")
def validator():
    schema = json.loads((DOCS / "programme.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


@pytest.fixture
def example():
    text = re.search(r"```json\n(.*?)```", (DOCS / "programme.md").read_text(), re.S).group(1)
    return json.loads(text)


def take(coach, programme, **options):
    file = coach.folder / "programme.json"
    file.write_text(json.dumps(programme))
    return coach.run("programme", "take", str(file), **options)


def test_the_example_of_the_description_is_one_for_both(validator, example, demo):
    validator.validate(example)
    assert "Taken: the programme of A. Gruber" in take(demo, example)
    [kept] = demo.json("programme", "show")
    assert [item["exercise"] for item in kept["exercises"]] == [item["exercise"] for item in example["exercises"]]


def change(path, value):
    def apply(programme):
        place = programme
        for part in path[:-1]:
            place = place[part]
        if value is None:
            del place[path[-1]]
        else:
            place[path[-1]] = value
    return apply


@pytest.mark.parametrize("apply", [
    change(["version"], 2), change(["clinician"], None), change(["clinician"], ""), change(["format"], "other"),
    change(["exercises", 0, "exercise"], "bird-dig"), change(["exercises", 0, "sets"], 0),
    change(["exercises", 0, "reps"], 10_000), change(["exercises", 0, "sets"], "3"), change(["exercises", 0, "sets"], 1.5),
    change(["exercises", 0, "days"], ["monday"]), change(["exercises", 1, "days"], []),
    change(["exercises", 1, "days"], ["someday"]), change(["exercises", 0, "repetitions"], 3),
    change(["highestLevels", 0, "part"], "nose"), change(["onlyThese"], "yes"), change(["date"], "yesterday"),
    change(["note"], "x" * 501), change(["leaveOut"], {}),
])
def test_what_the_schema_refuses_is_refused(validator, example, empty, apply):
    apply(example)
    assert not validator.is_valid(example)
    assert "nothing was changed" in take(empty, example, fails=True)

"""The clinical bundle as PyPI's fhir.resources reads it: every resource of its R4B class, all links within, ids that stay."""

import json
import re

import pytest
from fhir.resources.R4B import get_fhir_model_class
from fhir.resources.R4B.bundle import Bundle

LOINC = "http://loinc.org"


def bundle(coach):
    text = coach.run("export", "fhir", "--out", "-")
    return Bundle.model_validate_json(text), json.loads(text)


def resources(raw, kind):
    return [e["resource"] for e in raw["entry"] if e["resource"]["resourceType"] == kind]


def codes(observation):
    return {(c.get("system"), c["code"]) for c in observation["code"].get("coding", [])}


def links(value):
    if isinstance(value, dict):
        if "reference" in value and isinstance(value["reference"], str):
            yield value["reference"]
        for part in value.values():
            yield from links(part)
    elif isinstance(value, list):
        for part in value:
            yield from links(part)


@pytest.fixture(params=["empty", "year"])
def either(request):
    return request.getfixturevalue(request.param)


def test_every_resource_is_valid_and_every_link_leads_to_one_of_them(either):
    read, raw = bundle(either)
    assert read.type == "collection"
    names = [entry["fullUrl"] for entry in raw["entry"]]
    assert len(set(names)) == len(names)
    for entry in raw["entry"]:
        resource = entry["resource"]
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
        assert re.fullmatch(r"[A-Za-z0-9\-.]{1,64}", resource["id"])
        assert entry["fullUrl"] == "urn:uuid:" + resource["id"]
        assert set(links(resource)) <= set(names)
        assert resource["meta"]["tag"][0]["code"] == "self-reported"
    assert len(resources(raw, "Patient")) == 1 and len(resources(raw, "CarePlan")) == 1


def test_the_same_thing_has_the_same_id_again(year):
    assert bundle(year)[1]["entry"] == bundle(year)[1]["entry"]


def test_the_runner_is_a_pseudonym(demo):
    demo.run("profile", "set", "--name", "Wilhelmina Xanthopoulou")
    _, raw = bundle(demo)
    assert "Wilhelmina" not in json.dumps(raw)
    assert "name" not in resources(raw, "Patient")[0]


def test_pain_tests_and_sessions_have_their_codes_and_numbers(year):
    _, raw = bundle(year)
    observations = resources(raw, "Observation")
    pains = [o for o in observations if (LOINC, "72514-3") in codes(o)]
    assert len(pains) > 100
    assert all(0 <= o["valueQuantity"]["value"] <= 10 and o["valueQuantity"]["code"] == "{score}" for o in pains)
    tests = [o for o in observations if o["code"].get("coding", [{}])[0].get("system") == "urn:strongback:test"]
    sided = [o for o in tests if "coding" in o.get("bodySite", {})]
    assert {o["bodySite"]["coding"][0]["code"] for o in sided} == {"7771000", "24028007"}
    sessions = [o for o in observations if (LOINC, "73985-4") in codes(o)]
    assert sessions
    for session in sessions:
        [part] = session["component"]
        assert part["code"]["coding"][0]["code"] == "55411-3" and part["valueQuantity"]["code"] == "min"
    for code, unit in [("89555-7", "d/wk"), ("68516-4", "min/d"), ("82290-8", "min/wk"), ("82291-6", "d/wk")]:
        weeks = [o for o in observations if (LOINC, code) in codes(o)]
        assert 1 <= len(weeks) <= 12 and {o["valueQuantity"]["code"] for o in weeks} == {unit}


def test_the_forms_and_their_answers_go_together(year):
    _, raw = bundle(year)
    forms = {f["url"] + "|" + f["version"]: f for f in resources(raw, "Questionnaire")}
    answered = resources(raw, "QuestionnaireResponse")
    assert len(forms) == 2 and answered
    for response in answered:
        known = {item["linkId"] for item in forms[response["questionnaire"]]["item"]}
        assert {item["linkId"] for item in response["item"]} <= known
    assert all(0 <= answer["valueInteger"] <= 10 for response in answered if "own-activities" in response["questionnaire"]
               for item in response["item"] for part in item["item"] if part["linkId"] == "score"
               for answer in part["answer"])


def test_the_plan_asks_for_what_the_week_asks_for(year):
    _, raw = bundle(year)
    days = {}
    for day in year.json("week")["days"]:
        session = day.get("session") or {"blocks": []}
        for block in session["blocks"]:
            for exercise in block["exercises"]:
                days.setdefault(exercise["name"], set()).add(day["day"])
    asked = {}
    for request in resources(raw, "ServiceRequest"):
        asked.setdefault(request["code"]["text"], set()).update(request["occurrenceTiming"]["event"])
        assert request["patientInstruction"]
    assert {name: asked.get(name) for name in days} == days
    plan = resources(raw, "CarePlan")[0]
    assert plan["status"] == "active" and len(plan["activity"]) == len(resources(raw, "ServiceRequest"))


def test_without_answers_the_plan_waits_and_asks_for_nothing(empty):
    _, raw = bundle(empty)
    assert resources(raw, "CarePlan")[0]["status"] == "on-hold"
    assert not resources(raw, "ServiceRequest") and not resources(raw, "Observation")


def test_a_file_goes_exactly_where_it_was_asked_for(year, tmp_path):
    year.run("export", "fhir", "--out", str(tmp_path / "me.json"))
    assert [p.name for p in tmp_path.iterdir()] == ["me.json"]
    assert json.loads((tmp_path / "me.json").read_text())["entry"] == bundle(year)[1]["entry"]

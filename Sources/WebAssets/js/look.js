// A run file looked at here, before anything is sent: read and measured by the coach's own Swift, in the page.
import { loadCore, unpacked } from "./core.js";

const place = document.getElementById("look");
const file = document.getElementById("look-file");
const names = JSON.parse(place.dataset.names);
const [metres, unit] = place.dataset.units === "imperial" ? [1609.344, "mi"] : [1000, "km"];
let core;

const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
const number = (value, digits = 0) => value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const signed = (value) => (value > 0 ? "+" : value < 0 ? "−" : "") + number(Math.abs(value), 1);
const time = (seconds) => {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (part) => String(part).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
};

/** What there is to say, a name and words each. */
function lines(report) {
  const { distanceMetres, movingSeconds, climbMetres, descentMetres, drift, leftContactPercent, heartRateDriftPercent } = report;
  const rows = [];
  const add = (name, value, words) => { if (value !== undefined && value !== null) rows.push([name, words(value)]); };
  add("Distance", distanceMetres, (value) => `${number(value / metres, 1)} ${unit}`);
  add("Moving", movingSeconds, time);
  if (distanceMetres > 0 && movingSeconds > 0) rows.push(["Pace", `${time(movingSeconds / (distanceMetres / metres))} /${unit}`]);
  add("Climb", climbMetres, (value) => `${number(value)} m`);
  add("Descent", descentMetres, (value) => `${number(value)} m`);
  for (const change of drift ?? []) {
    const size = `${signed(change.change)} ${change.metric === "balance" ? "points" : "%"}`;
    rows.push([`Late in the run: ${names[change.metric]}`, change.clear ? size : `${size}, no clear change`]);
  }
  add("Ground contact on the left", leftContactPercent, (value) => `${number(value, 1)} %`);
  add("Heart rate, second half against first", heartRateDriftPercent, (value) => `${signed(value)} %`);
  return rows;
}

async function look(chosen) {
  place.replaceChildren(element("p", "Looking …"));
  try {
    core ??= await loadCore();
    const runs = await core.runs();
    const { report, error } = runs.report(await unpacked(chosen));
    if (error) return place.replaceChildren(element("p", "There is no run in this file that can be read here. Nothing was sent; sending it says more."));
    const table = document.createElement("table");
    table.append(element("caption", `${chosen.name}, looked at here; nothing was sent`));
    for (const [name, words] of lines(report)) {
      const row = document.createElement("tr");
      const head = Object.assign(element("th", name), { scope: "row" });
      row.append(head, element("td", words));
      table.append(row);
    }
    place.replaceChildren(table);
  } catch {
    // A module that stopped in the middle is loaded anew the next time.
    core = undefined;
    place.replaceChildren(element("p", "This file could not be looked at here. Nothing was sent; the file is as it was."));
  }
}

document.getElementById("look-button").addEventListener("click", () => file.click());
file.addEventListener("change", () => {
  if (file.files[0]) look(file.files[0]);
  file.value = "";
});

// A score that is tapped while the coach cannot be reached: kept on this device, judged by the same rules, sent later.
import { entry, openOutbox } from "./outbox.js";

const form = document.querySelector("form[data-score]");
const said = document.querySelector("[data-score-said]");
let isThere = false;

form.addEventListener("submit", async (event) => {
  const button = event.submitter;
  if (isThere || !button?.value) return;
  event.preventDefault();
  isThere = await answers();
  if (isThere) form.requestSubmit(button);
  else await keep(Number(button.value));
  isThere = false;
});

/** Whether the coach answers now. */
async function answers() {
  try {
    return (await fetch("/healthz", { cache: "no-store", signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}

async function keep(score) {
  const nightPain = form.querySelector("[name=night]")?.checked ?? false;
  const felt = form.getAttribute("action") === "/pain/morning"
    ? { kind: "morning-logged", what: "morning", data: { score, nightPain } }
    : { kind: "pain-logged", what: "pain", data: { timing: "now", score, site: "low-back", sharp: false, gaveWay: false } };
  const outbox = await openOutbox();
  await outbox.add(entry(felt.kind, felt.data));
  for (const button of form.elements) button.disabled = true;
  const where = outbox.isSafe ? "is kept on this device and sent when there is a connection."
    : "could not be kept: this browser keeps nothing now. Leave this page open until there is a connection.";
  said.hidden = false;
  said.textContent = `No connection to your coach. ${score} of 10 ${where} ${await meaning(felt)}`;
  outbox.send();
}

/** What the pain rules say of it, as far as this device knows the days before. */
async function meaning({ what, data }) {
  try {
    const { loadCore, wordsForPain } = await import("./core.js");
    const { pain } = await (await fetch("/api/v1/sessions")).json();
    const now = Date.now();
    const offsetSeconds = -60 * new Date(now).getTimezoneOffset();
    return wordsForPain((await loadCore()).pain({ pain, now, offsetSeconds, entries: [{ at: now, offsetSeconds, what, ...data }] }));
  } catch {
    return "";
  }
}

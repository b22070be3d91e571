// A self-test from position to result. Swift in WebAssembly decides (core.js); this file draws it, sounds it, and saves each side.
import { loadCore } from "./core.js";
import { newID } from "./outbox.js";
import { showSoundSettings } from "./sound.js";
import { $, Stage, clock, element, scores, text } from "./stage.js";

const place = $("guide");
const told = JSON.parse(place.dataset.test);
const units = { s: (value) => `${value} s`, reps: (value) => `${value} ${value === 1 ? "rep" : "reps"}` };

class Guide extends Stage {
  results = [];
  saving = Promise.resolve();

  begin() {
    this.core_ = loadCore();
    // Said when it is needed.
    this.core_.catch(() => {});
    showSoundSettings($("sound-ready"), this.sound);
    if (sessionStorage.getItem("strongback.test")) {
      sessionStorage.removeItem("strongback.test");
      this.sayBefore("The page was left in the middle of a test: that attempt does not count. What was saved before stays.");
    }
    $("begin").addEventListener("click", () => this.start());
  }

  sayBefore(words) {
    $("begin-said").textContent = words;
    $("begin-said").hidden = false;
  }

  async start() {
    this.sound.unlock();
    $("begin").disabled = true;
    try {
      this.core = await (this.core_ ??= loadCore());
    } catch {
      this.core_ = null;
      $("begin").disabled = false;
      return this.sayBefore("The guide could not be loaded. Is there a connection? Try again, or time it yourself and write it down below.");
    }
    if (!(await this.isAlone())) return this.sayBefore("A session or a test is open in another tab or window. Close it and load this page again.");
    this.guide = this.core.test(told, Date.now());
    sessionStorage.setItem("strongback.test", told.test);
    $("sheet").hidden = true;
    place.hidden = false;
    this.wire();
    this.enter();
    this.listenToMediaKeys({ play: () => this.press("go"), pause: () => this.press("go"), stop: () => this.askLeave() });
    this.take(this.guide.tick(Date.now()));
    if (told.exercise) this.loadFigures();
    else document.querySelector(".picture").hidden = true;
  }

  get shown() { return this.state && told.exercise ? { exercise: told.exercise, side: this.state.side } : null; }
  movement() { return this.guide.movement(Date.now()); }

  // While it runs.

  tick() { this.take(this.guide.tick(Date.now()), true); }

  press(button, details) {
    if (!this.isOpen) return;
    this.sound.unlock();
    this.sound.cancel();
    this.take(this.guide.input(button, Date.now(), details));
  }

  take(state, ticking = false) {
    const before = this.state;
    this.state = state;
    for (const news of state.news) {
      // What a tick brings was named ahead, and has sounded at its time.
      if (news.what === "cue" && !ticking) this.sound.play(news);
      if (news.what === "measured") this.keep(news);
    }
    this.sound.schedule(state.cues, state.now);
    if (state.isDone) return this.finish();
    this.show();
    if (before?.phase !== state.phase || before?.side !== state.side || before?.stop !== state.stop) this.changed(before);
  }

  // What is seen.

  show() {
    const state = this.state;
    text("word", state.word);
    const isAttempt = state.phase === "attempt" || state.phase === "ended";
    const number = isAttempt ? state.count : state.seconds;
    $("clock-line").hidden = number === undefined;
    // A wait in minutes, a result as it will be written down.
    if (number !== undefined) text("clock", isAttempt ? `${number}` : clock(number));
    $("clock").classList.toggle("long", $("clock").textContent.length > 2);
    text("counted", units[told.unit](state.count));
    $("ring-done").setAttribute("stroke-dasharray", `${state.progress * 100} 100`);
    text("cue", state.advice ?? "");
    text("reminded", state.phase === "attempt" && state.slips > 0 ? "Reminded once: the next slip ends it." : "");
  }

  /** A new phase: its buttons, the drawing, the screen reader's words, the lock screen. */
  changed(before) {
    const { phase, side, go, stop, word, sides } = this.state;
    if (before?.side !== side) this.showFigure();
    $("stage").dataset.phase = phase === "attempt" ? "work" : phase;
    $("stage").classList.toggle("asking", phase === "ended");
    text("side", side === "left" ? "◀ LEFT" : side === "right" ? "RIGHT ▶" : "");
    text("left", told.sides.length > 1 ? `side ${told.sides.length - sides + 1} of ${told.sides.length}` : "");
    $("setting").hidden = phase !== "set-up" && phase !== "rest";
    $("ending").hidden = phase !== "count-in" && phase !== "attempt";
    for (const id of ["slipped", "painful"]) $(id).hidden = phase !== "attempt";
    $("stop").hidden = phase !== "attempt" || !this.state.isTapped;
    $("skip").hidden = phase !== "rest";
    $("go").hidden = !go;
    if (go) text("go", go);
    this.showAsks(phase, stop);
    const name = side ? `${told.name}, ${side}` : told.name;
    this.announce(phase === "set-up" ? `${name}. ${go}: space bar` : `${word.toLowerCase()}${side ? `, ${side}` : ""}`);
    this.showOnLockScreen(name, word, phase === "attempt");
    if ($("dialog").open) return;
    const first = phase !== "ended" ? $(go ? "go" : "name") : this.state.isUnsure ? $("held")
      : stop === "pain" ? $("asks-scores").firstElementChild : document.querySelector(`#asks-why [data-stop="${stop ?? "limit"}"]`);
    first?.focus({ preventScroll: phase !== "ended" });
  }

  showAsks(phase, stop) {
    const { isUnsure } = this.state;
    $("asks").hidden = phase !== "ended";
    if (phase !== "ended") return;
    $("asks-unsure").hidden = !isUnsure;
    $("asks-why").hidden = isUnsure;
    $("asks-count").hidden = told.unit !== "reps";
    $("asks-pain").hidden = stop !== "pain";
    for (const button of $("asks-why").querySelectorAll("[data-stop]")) button.setAttribute("aria-pressed", String(button.dataset.stop === stop));
  }

  // Buttons, keys, a tap anywhere.

  wire() {
    for (const name of ["go", "stop", "skip", "slipped", "painful", "more", "fewer", "again"]) $(name).addEventListener("click", () => this.press(name));
    for (const button of document.querySelectorAll("#asks [data-stop]")) {
      button.addEventListener("click", () => this.press("because", { stop: button.dataset.stop }));
    }
    scores($("asks-scores"), (score) => this.press("hurt", { score }), 4);
    $("leave").addEventListener("click", () => this.askLeave());
    $("retry").addEventListener("click", () => this.sendAll());
    addEventListener("online", () => this.sendAll());
    // The whole stage is the button, for a hand that cannot aim.
    $("stage").addEventListener("click", (event) => { if (!event.target.closest("button, .asks, .controls")) this.press("go"); });
    addEventListener("keydown", (event) => this.key(event), { capture: true });
    addEventListener("beforeunload", (event) => { if (this.isOpen || this.unsaved.length > 0) event.preventDefault(); });
  }

  key(event) {
    if (!this.isOpen || $("dialog").open || event.ctrlKey || event.metaKey || event.altKey) return;
    // A key held down is one press.
    if (event.repeat && (event.key === " " || event.key === "Enter")) return event.preventDefault();
    const keys = { s: "slipped", p: "painful", x: "stop", "+": "more", "-": "fewer" };
    if (event.key === " ") {
      if (event.target.closest?.("button, a, input, summary, select")) return;
      this.press("go");
    } else if (keys[event.key]) this.press(keys[event.key]);
    else if (event.key === "q" || event.key === "Escape") this.askLeave();
    else if (event.key === "t") this.announce(`${$("word").textContent.toLowerCase()} ${$("clock").textContent}`);
    else return;
    event.preventDefault();
  }

  askLeave() {
    if (!this.isOpen) return;
    this.ask("End the test here?", [element("p", {}, ["What was saved stays. An attempt that is under way does not count."])],
      [["End here", () => this.press("leave")], ["Go on", null, true]]);
  }

  // What is saved: each side at once, by the server's own rule.

  keep(result) {
    this.results.push({ ...result, id: newID(), state: "waiting" });
    this.showResults();
    this.sendAll();
  }

  get unsaved() { return this.results.filter((result) => result.state === "waiting"); }

  sendAll() {
    this.saving = this.saving.then(async () => {
      for (const result of this.unsaved) await this.send(result);
      this.showResults();
    });
    return this.saving;
  }

  async send(result) {
    const fields = new URLSearchParams({ id: result.id, value: result.value, stop: result.stop });
    if (result.side) fields.set("side", result.side);
    if (result.pain !== undefined) fields.set("pain", result.pain);
    if (told.helper) fields.set("helper", "yes");
    try {
      const response = await fetch(told.path, { method: "POST", body: fields, signal: AbortSignal.timeout(15_000) });
      if (response.ok) {
        result.state = "saved";
        this.page = response.url;
        return;
      }
      if (response.status >= 500) throw new Error(`${response.status}`);
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      result.state = "refused";
      result.why = page.querySelector("#test-mistake")?.textContent ?? "This was not saved.";
    } catch {
      result.why = "Not saved yet: there is no connection. Keep this page open.";
    }
  }

  showResults() {
    const words = (result) => result.stop === "cap" ? `at least ${units[told.unit](result.value)}` : units[told.unit](result.value);
    const state = (result) => result.state === "saved" ? "saved" : result.state === "refused" ? "not saved" : result.why ? "not saved yet" : "being saved";
    for (const id of ["so-far", "results"]) {
      $(id).replaceChildren(...this.results.map((result) => element("div", {}, [
        element("dt", {}, [result.side ?? "result"]), element("dd", {}, [words(result), element("small", {}, [state(result)])]),
      ])));
    }
    const wrong = this.results.find((result) => result.state !== "saved");
    for (const id of ["so-far-said", "after-said"]) {
      $(id).textContent = wrong?.why ?? "";
      $(id).hidden = !wrong?.why;
    }
    $("retry").hidden = !this.unsaved.some((result) => result.why);
    $("see").href = this.page ?? told.path + (told.helper ? "?helper=yes" : "");
  }

  async finish() {
    this.exit();
    sessionStorage.removeItem("strongback.test");
    const last = this.results.at(-1);
    if (!last) return location.replace(told.path);
    $("after").hidden = false;
    $("after-what").textContent = last.stop === "pain" ? "It ended for pain: enough of tests for now. Today says what follows from it."
      : this.results.length < told.sides.length ? `The ${last.side === "left" ? "right" : "left"} side is still missing; it can be done later.` : "";
    $("after-title").focus();
    await this.saving;
    this.announce($("results").innerText);
  }
}

new Guide().begin();

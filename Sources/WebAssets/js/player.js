// The guided session. Swift in WebAssembly decides what happens (core.js); this file draws it, sounds it, and writes it down.
import { loadCore, wordsForPain } from "./core.js";
import { entry, newID, openFacts, openOutbox } from "./outbox.js";
import { showSoundSettings } from "./sound.js";
import { $, Stage, calm, clock, element, scores, text } from "./stage.js";

class Player extends Stage {
  async begin() {
    $("player").hidden = false;
    this.say("One moment …");
    this.facts = await openFacts();
    this.outbox = await openOutbox();
    this.outbox.onchange = () => this.showOutbox();
    this.outbox.send();
    try {
      this.core = await loadCore();
    } catch {
      return this.say("The player could not be loaded. Is there a connection? Try again, or do the session from Today’s list.");
    }
    this.loadFigures();
    this.wire();
    if (!(await this.isAlone())) return this.say("A session is open in another tab or window of this browser. Go on there, or close it and load this page again.");
    const kept = await this.facts.get("session");
    if (kept && Date.now() - kept.at < 12 * 3600_000 && kept.snapshot) return this.restore(kept);
    await this.prepare();
  }

  // Before the session.

  async plan() {
    try {
      const response = await fetch("/api/v1/sessions", { signal: AbortSignal.timeout(8000), headers: { accept: "application/json" } });
      if (!response.ok) throw new Error(`${response.status}`);
      const plan = await response.json();
      await this.facts.set("plan", plan);
      // While connected the coach's clock counts: this device may be in another zone.
      return { ...plan, today: plan.day };
    } catch {
      return this.facts.get("plan");
    }
  }

  async prepare() {
    const wanted = wish();
    const plan = await this.plan();
    if (!plan) return this.say("There is no connection, and no session is kept on this device yet. Open it once while connected.");
    this.plan_ = plan;
    const today = plan.today ?? localDay();
    if (plan.refusal && (wanted === "session" || wanted === "minimum")) return this.refuse(plan.refusal);
    const resumes = wanted === "session" ? plan.open : null;
    const found = resumes ?? plan.sessions.find((session) => session.day === today && session.which === wanted);
    if (!found) {
      this.say(plan.none ?? "No session today. Walking and easy breathing are always fine.");
      return this.showWay("/", "Today");
    }
    this.session = found;
    this.pain = plan.pain;
    this.say("");
    $("session-title").textContent = `${found.title} · ${found.minutes} min`;
    $("ready-what").textContent = found.note ?? "";
    $("ready-moves").replaceChildren(...found.moves.map((move) => element("li", {}, [move.name, " ", element("span", { className: "quiet" }, [move.dose])])));
    $("start").textContent = resumes ? "Go on" : "Start";
    $("start").disabled = !resumes && found.asksBefore;
    $("ready-ask").hidden = Boolean(resumes) || !found.asksBefore;
    scores($("before-scores"), (score) => this.before(score));
    showSoundSettings($("sound-ready"), this.sound);
    $("ready").hidden = false;
  }

  /** The score before: what the rules make of it, here and now, connected or not. */
  async before(score) {
    choose($("before-scores"), score);
    this.beforeScore = score;
    const now = Date.now();
    const decision = this.core.pain({
      pain: this.pain, now, offsetSeconds: offset(now),
      entries: [{ at: now, offsetSeconds: offset(now), what: "pain", timing: "before", score }],
    });
    const said = $("ready-said");
    said.hidden = false;
    said.textContent = wordsForPain(decision);
    $("start").disabled = decision.isOver;
    if (!decision.isOver) $("start").focus();
    this.reduced = decision.reducesToday;
    this.decision = decision;
  }

  async start() {
    this.sound.unlock();
    const found = this.session;
    const form = !found.id && this.reduced && found.eased ? found.eased : found.description;
    this.description = { ...form, pain: this.pain };
    this.id = found.id ?? newID();
    if (!found.id) {
      if (found.asksBefore) {
        const score = entry("pain-logged", pain("before", this.beforeScore));
        this.act = score.id;
        await this.outbox.add(score);
      }
      const started = entry("session-started", beginning(this.description), { partOf: this.act });
      started.id = this.id;
      await this.outbox.add(started);
    }
    this.run(this.core.session(this.description));
    this.take(this.running.input("start", Date.now()));
    this.outbox.send();
  }

  run(session) {
    this.running = session;
    $("ready").hidden = true;
    this.enter();
    this.listenToMediaKeys({
      play: () => { if (!this.state.running) this.toggle(); },
      pause: () => { if (this.state.running) this.toggle(); },
      nexttrack: () => this.press("skip"),
      previoustrack: () => this.press("back"),
      stop: () => this.askEnd(),
    });
  }

  get shown() { return this.state && !this.state.isDone ? this.state : null; }
  movement() { return this.running.movement(Date.now()); }

  async restore(kept) {
    this.session = kept.session;
    this.description = kept.description;
    this.id = kept.id;
    this.act = kept.act;
    try {
      this.run(this.core.restore(kept.description, kept.snapshot, Date.now()));
    } catch {
      await this.facts.set("session", null);
      return this.prepare();
    }
    this.say("");
    $("session-title").textContent = kept.session.title;
    this.take(this.running.tick(Date.now()));
    if (this.state.isDone) return;
    this.announce(this.state.running ? "Going on" : "Your session waits where it stopped.");
    $("pause").focus();
  }

  // While it runs.

  tick() {
    if (!this.running) return;
    const state = this.running.tick(Date.now());
    this.take(state, true);
  }

  press(button, details) {
    if (!this.running || this.state?.isDone) return;
    this.sound.unlock();
    this.sound.cancel();
    const state = this.running.input(button, Date.now(), details);
    this.take(state, false, true);
  }

  /** Shows a state, and writes down what it brought. */
  take(state, ticking = false, pressed = false) {
    const before = this.state;
    this.state = state;
    for (const news of state.news) this.hear(news, ticking);
    if (state.running) this.sound.schedule(state.cues, state.now);
    else if (before?.running) this.sound.cancel();
    this.show(before);
    if (pressed || state.news.length > 0 || Date.now() - (this.keptAt ?? 0) > 5000) this.keep();
    if (state.isDone) this.finish();
  }

  hear(news, ticking) {
    switch (news.what) {
      // What a tick brings was named ahead, and has sounded at its time.
      case "cue": if (!ticking) this.sound.play(news); break;
      case "set": {
        const { exercise, set, side, done, asked, holdSeconds } = news;
        this.write("set-finished", { session: this.id, exercise, set, side, done, asked, hold: holdSeconds });
        break;
      }
      case "rating": this.write("exercise-rated", { session: this.id, exercise: news.exercise, repsInReserve: news.repsInReserve, form: news.form }); break;
      case "pain":
        this.write("pain-logged", { ...pain("during", news.score, news), activity: this.id, exercise: news.exercise });
        this.say(news.words, 10_000);
        this.announce(news.words);
        break;
      case "forgotten": this.say("Still there? Start goes on, End here saves what you did."); break;
    }
  }

  async write(kind, data) {
    await this.outbox.add(entry(kind, data, { partOf: this.act ?? this.id }));
    this.outbox.send();
  }

  keep() {
    this.keptAt = Date.now();
    this.facts.set("session", {
      at: this.keptAt, id: this.id, act: this.act, session: this.session, description: this.description, snapshot: this.running.snapshot(),
    });
  }

  // What is seen.

  show(before) {
    const state = this.state;
    if (state.isDone) return;
    text("word", state.word);
    text("clock", clock(state.secondsLeft));
    text("side", state.side === "left" ? "◀ LEFT" : state.side === "right" ? "RIGHT ▶" : "");
    text("name", state.name);
    text("count", state.phase === "next-up" || state.phase === "count-in" ? `exercise ${state.item + 1} of ${state.items}`
      : `set ${state.set} of ${state.sets} · ${state.rep} of ${state.reps}`);
    text("cue", state.cue);
    text("breath", state.isWork ? "" : state.breathing);
    text("next", state.next && (!state.isWork || state.secondsLeft <= 5) ? `Next: ${state.next.name}` : "");
    text("left", `${minutes(state.sessionLeftSeconds)} left`);
    const share = Math.round(state.sessionProgress * 100);
    $("session-bar").firstElementChild.style.setProperty("width", `${share}%`);
    $("session-bar").setAttribute("aria-valuenow", share);
    $("ring-done").setAttribute("stroke-dasharray", `${(1 - state.stepProgress) * 100} 100`);
    $("stage").dataset.phase = state.isWork ? "work" : state.phase;
    $("stage").classList.toggle("paused", !state.running);
    text("pause", state.running ? "Pause" : state.started ? "Go on" : "Start");
    const place = state.side ? `${state.name}, ${state.side}` : state.name;
    $("pause").setAttribute("aria-label", `${$("pause").textContent}, ${place}, ${state.secondsLeft} seconds left`);
    $("more").hidden = !state.canAddRest;
    $("looser").hidden = !state.canEndSet;
    $("undo").hidden = !state.canUndo;
    const forYou = state.instructions.join("\n");
    if (this.forYou !== forYou) {
      this.forYou = forYou;
      $("for-you").replaceChildren(...state.instructions.map((words) => element("li", {}, [words])));
    }
    this.showAsks();
    if (before?.step !== state.step || before?.exercise !== state.exercise || before?.running !== state.running) this.changed(before);
  }

  /** A new step: the drawing, the screen reader's words, the lock screen. */
  changed(before) {
    const state = this.state;
    if (before?.exercise !== state.exercise || before?.side !== state.side) this.showFigure();
    if (!before || before.phase !== state.phase || before.side !== state.side || before.exercise !== state.exercise) {
      const side = state.side ? `, ${state.side}` : "";
      if (["next-up", "hold", "rest", "switch-side"].includes(state.phase)) {
        this.announce(state.phase === "next-up" ? `Next: ${state.name}${side}. ${state.cue}` : `${state.word.toLowerCase()}${side}, ${state.secondsLeft} seconds`);
      }
    }
    this.showOnLockScreen(state.side ? `${state.name}, ${state.side}` : state.name, state.word, state.running);
  }

  showAsks() {
    const asks = this.state.asks;
    $("asks").hidden = !asks;
    $("stage").classList.toggle("asking", Boolean(asks));
    if (!asks || this.asked === asks.exercise) return;
    this.asked = asks.exercise;
    this.answer = {};
    $("asks-what").textContent = `${asks.name}: how many more could you have done?`;
    more($("asks-more"), (repsInReserve) => this.rate({ repsInReserve }));
    for (const button of $("asks").querySelectorAll("[data-form]")) button.setAttribute("aria-pressed", "false");
  }

  rate(part) {
    const asks = this.state.asks;
    if (!asks) return;
    this.answer = { ...this.answer, ...part };
    if (part.repsInReserve !== undefined) choose($("asks-more"), part.repsInReserve);
    for (const button of $("asks").querySelectorAll("[data-form]")) button.setAttribute("aria-pressed", String(button.dataset.form === this.answer.form));
    const state = this.running.input("rate", Date.now(), { exercise: asks.exercise, ...this.answer });
    this.take(state, false, true);
  }

  // Buttons and keys.

  wire() {
    const on = (id, work) => $(id).addEventListener("click", work);
    on("start", () => this.start());
    on("pause", () => this.toggle());
    on("back", () => this.press("back"));
    on("skip", () => this.press("skip"));
    on("more", () => this.press("more-rest"));
    on("looser", () => this.press("feels-looser"));
    on("easier", () => this.press("easier"));
    on("undo", () => this.press("undo"));
    on("painful", () => this.askPain());
    on("how", () => this.showHow());
    on("finish", () => this.askEnd());
    on("save", () => this.save());
    for (const button of $("asks").querySelectorAll("[data-form]")) button.addEventListener("click", () => this.rate({ form: button.dataset.form }));
    // The whole picture pauses, for a hand that cannot aim.
    document.querySelector(".picture").addEventListener("click", () => this.toggle());
    addEventListener("keydown", (event) => this.key(event));
    addEventListener("online", () => this.outbox.send());
    addEventListener("pagehide", () => { if (this.running && !this.state?.isDone) this.keep(); });
    calm.addEventListener("change", () => this.showFigure());
  }

  toggle() {
    if (!this.running) return;
    this.say("");
    this.press(this.state.running ? "pause" : this.state.started ? "resume" : "start");
    this.announce(this.state.running ? "Going on" : "Paused");
  }

  key(event) {
    if (!this.running || this.state.isDone || $("dialog").open || event.ctrlKey || event.metaKey || event.altKey) return;
    document.body.classList.add("keyed");
    const onControl = event.target.closest?.("button, a, input, summary, select");
    const keys = {
      n: "skip", ArrowRight: "skip", PageDown: "skip", b: "back", ArrowLeft: "back", PageUp: "back", "+": "more-rest", e: "easier", l: "feels-looser", u: "undo",
    };
    if (event.key === " ") {
      if (onControl) return;
      this.toggle();
    } else if (keys[event.key]) this.press(keys[event.key]);
    else if (event.key === "p") this.askPain();
    else if (event.key === "?" || event.key === "h") this.showHow();
    else if (event.key === "q") this.askEnd();
    else if (event.key === "t") this.announce(`${this.state.name}, ${this.state.secondsLeft} seconds left`);
    else return;
    event.preventDefault();
  }

  // Questions in between.

  askPain() {
    if (!this.running || this.state.isDone || !this.state.started) return;
    const wasRunning = this.state.running;
    if (wasRunning) this.press("pause");
    const group = element("div", { className: "scores" }, []);
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", "Pain from 0 to 10");
    let done = false;
    const goOn = () => { if (wasRunning && !this.state.isDone) this.press("resume"); };
    const dialog = this.ask(`Too painful: ${this.state.name}`, [element("p", {}, ["How bad is it, from 0 (none) to 10 (the worst you can imagine)? This exercise ends now."]), group],
      [["Go back", null, true]]);
    dialog.addEventListener("close", () => { if (!done) goOn(); }, { once: true });
    scores(group, (score) => {
      done = true;
      dialog.close();
      this.press("too-painful", { score });
      if (!this.state.isDone) goOn();
    });
  }

  async showHow() {
    const wasRunning = this.state.running;
    if (wasRunning) this.press("pause");
    const state = this.state;
    const find = (plan) => plan?.sessions.flatMap((session) => session.moves).find((move) => move.exercise === state.exercise);
    const move = this.session.moves.find((move) => move.exercise === state.exercise) ?? find(this.plan_) ?? {};
    const list = (words) => element("ul", {}, (words ?? []).map((line) => element("li", {}, [line])));
    const words = this.figure?.words();
    this.ask(state.name, [
      ...(words ? [element("p", {}, [words.words])] : []),
      element("h3", {}, ["How"]), list(move.cues ?? [state.cue]), element("h3", {}, ["Avoid"]), list(move.faults),
      element("p", {}, ["Stop if pain is sharp, runs down a leg, or goes above 5 of 10."]),
      element("p", { className: "quiet keys" }, ["Keys: space pauses · n and b go on and back · + more rest · e easier · p too painful · t says the time"]),
    ], [["Close", null]]).addEventListener("close", () => { if (wasRunning) this.press("resume"); }, { once: true });
  }

  askEnd() {
    if (!this.running || this.state.isDone) return;
    const wasRunning = this.state.running;
    if (wasRunning) this.press("pause");
    this.ask("End here?", [element("p", {}, ["What you did counts and is saved."])], [
      ["End and save", () => this.press("finish")], ["Go on", () => { if (wasRunning) this.press("resume"); }, true],
    ]);
  }

  // After the session.

  async finish() {
    if (this.over) return;
    this.over = true;
    const state = this.state;
    this.say("");
    this.exit();
    await this.write("session-finished", { session: this.id, completed: state.completed, active: state.activeSeconds });
    await this.facts.set("session", null);
    const what = state.exercisesDone === 1 ? "1 exercise" : `${state.exercisesDone} exercises`;
    const length = Math.max(1, Math.round(state.activeSeconds / 60));
    $("after-title").textContent = state.completed ? "Done" : "Saved";
    $("after-what").textContent = state.setsDone > 0 ? `${what}, ${length} min.` : "Nothing was done yet, and nothing is lost.";
    $("unrated").replaceChildren(...state.unrated.map((exercise) => this.question(exercise)));
    $("after-ask").hidden = state.setsDone === 0;
    scores($("during-scores"), (score) => {
      choose($("during-scores"), score);
      this.during = score;
      $("where").hidden = score === 0;
    });
    this.sites = new Set();
    $("where-list").replaceChildren(...(this.session.sites ?? []).map((site) => {
      const button = element("button", { type: "button" }, [site.words]);
      button.setAttribute("aria-pressed", "false");
      button.addEventListener("click", () => {
        if (!this.sites.delete(site)) this.sites.add(site);
        button.setAttribute("aria-pressed", String(this.sites.has(site)));
      });
      return button;
    }));
    $("after").hidden = false;
    $("after-title").tabIndex = -1;
    $("after-title").focus();
    this.announce($("after-what").textContent);
  }

  question({ exercise, name }) {
    const place = element("div", { className: "ask" }, [element("h3", {}, [`${name}: how many more could you have done?`])]);
    const group = element("div", { className: "scores six" }, []);
    group.setAttribute("role", "group");
    const answer = {};
    const send = () => this.write("exercise-rated", { session: this.id, exercise, ...answer });
    more(group, (repsInReserve) => { choose(group, repsInReserve); answer.repsInReserve = repsInReserve; send(); });
    const forms = element("div", { className: "row" }, [["held", "Form held"], ["slipped", "Form slipped"]].map(([form, words]) => {
      const button = element("button", { type: "button", className: "second" }, [words]);
      button.addEventListener("click", () => {
        answer.form = form;
        for (const other of forms.children) other.setAttribute("aria-pressed", String(other === button));
        send();
      });
      return button;
    }));
    place.append(group, forms);
    return place;
  }

  async save() {
    if (this.during !== undefined) {
      const sites = this.sites.size > 0 ? [...this.sites] : [{ site: "low-back" }];
      for (const { site, side } of this.during === 0 ? [{ site: "low-back" }] : sites) {
        await this.write("pain-logged", { ...pain("during", this.during, { site, side }), activity: this.id });
      }
    }
    const sent = await this.outbox.send();
    if (sent && this.outbox.refused.length === 0) location.href = "/";
    else {
      $("save").disabled = true;
      this.say(sent ? "Some entries were not taken; they are listed below." : "Saved on this device. It is sent when there is a connection.");
    }
  }

  // Words.

  /** Said until something else is, or for so many milliseconds. */
  say(words, time) {
    $("player-message").textContent = words;
    $("player-message").hidden = words === "";
    clearTimeout(this.silence);
    if (time) this.silence = setTimeout(() => this.say(""), time);
  }

  showWay(path, name) { $("player-message").append(" ", element("a", { href: path }, [name])); }

  refuse({ sentences, ways }) {
    this.say(sentences.join(" "));
    for (const way of ways) this.showWay(way.path, way.name);
  }

  async showOutbox() {
    const count = (await this.outbox.waiting()).length;
    const words = [];
    if (!this.outbox.isSafe) words.push("This device is full: keep this page open until everything is sent.");
    if (count > 0 && this.outbox.isAway) words.push(count === 1 ? "1 entry waits to be sent." : `${count} entries wait to be sent.`);
    for (const line of this.outbox.refused) words.push(`Not taken: ${line.why}`);
    $("outbox-state").textContent = words.join(" ");
  }
}

// Small things.

/** What the address asks for: today's session, its minimum, or a routine. */
function wish() {
  const query = new URLSearchParams(location.search);
  return query.get("routine") ?? (query.has("minimum") ? "minimum" : "session");
}

function pain(timing, score, { site = "low-back", side, sharp = false, gaveWay = false } = {}) {
  return { timing, score, site, side, sharp, gaveWay };
}

/** A session's beginning as the journal keeps it. */
function beginning({ day, slot, minimum, deload, exercises }) {
  return {
    day, slot, minimum, deload,
    exercises: exercises.map(({ exercise, role, level, sets, repetitions, holdSeconds, restSeconds, note, firstSide, extraSet }) => ({
      exercise, role, level, dose: { sets, reps: repetitions, hold: holdSeconds, rest: restSeconds, note },
      weaker: firstSide === undefined ? undefined : { side: firstSide, extraSet: extraSet ?? false },
    })),
  };
}

const offset = (now) => -60 * new Date(now).getTimezoneOffset();

/** The runner's day: it begins at three in the morning, as everywhere in the coach. */
function localDay(now = Date.now()) {
  return new Date(now + (offset(now) - 3 * 3600) * 1000).toISOString().slice(0, 10);
}

const minutes = (seconds) => seconds >= 60 ? `${Math.round(seconds / 60)} min` : `${Math.ceil(seconds)} s`;

/** None to five or more. */
function more(place, take) {
  place.replaceChildren(...[0, 1, 2, 3, 4, 5].map((count) => {
    const button = element("button", { type: "button" }, [count === 5 ? "5+" : `${count}`]);
    button.dataset.value = count;
    button.setAttribute("aria-label", count === 0 ? "none" : count === 5 ? "five or more" : `${count} more`);
    button.addEventListener("click", () => take(count));
    return button;
  }));
}

function choose(place, value) {
  for (const button of place.children) button.setAttribute("aria-pressed", String(Number(button.dataset.value) === value));
}

new Player().begin();

// The coach's own rules in the page: Swift, compiled to WebAssembly, as on the server. This file only carries text in and out.
//
//   const core = await loadCore();                          // sessions and pain: player.wasm
//   const session = core.session(description);              // description: GET /api/v1/session
//   let state = session.input("start", Date.now());         // what to show now, and what happened
//   state = session.tick(Date.now());                       // a few times a second, and when the page is seen again
//   const figures = await core.figures();                   // figures.wasm, on first use
//   const runs = await core.runs();                         // runs.wasm, on first use
//
// Times are milliseconds since 1970 (`Date.now()`). What a method gets wrong is thrown as `CoreFault`; a module that stops in
// the middle throws `WebAssembly.RuntimeError`: load it anew, and restore the session from its last snapshot.

/** A request that the rules could not read: `code` is "not-json", "field" or "nothing-open"; `field` or `at` say where. */
export class CoreFault extends Error {
  constructor({ fault, field, at }) {
    super(field ? `${fault}: ${field}` : fault);
    this.name = "CoreFault";
    this.code = fault;
    this.field = field;
    this.at = at;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
// The modules ask nothing of their surroundings; a C library still names a few functions that it never calls.
const nothing = new Proxy({}, { get: (_, name) => () => { throw new Error(`the page gives no ${String(name)}`); } });
const surroundings = { env: nothing, wasi_snapshot_preview1: nothing };

/** A module and its memory. `source`: an address, its bytes, or a compiled `WebAssembly.Module`. */
async function load(source) {
  if (source instanceof WebAssembly.Module) return new Room(await WebAssembly.instantiate(source, surroundings));
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) {
    return new Room((await WebAssembly.instantiate(source, surroundings)).instance);
  }
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source} answered ${response.status}`);
  if (WebAssembly.instantiateStreaming) {
    try {
      return new Room((await WebAssembly.instantiateStreaming(response.clone(), surroundings)).instance);
    } catch (error) {
      // A server or cache that does not say `application/wasm` is no reason to go without.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return new Room((await WebAssembly.instantiate(await response.arrayBuffer(), surroundings)).instance);
}

class Room {
  constructor(instance) { this.exports = instance.exports; }

  /** Calls an export with texts or bytes among its arguments; each becomes a place and a length. */
  call(name, ...values) {
    const places = [];
    const plain = [];
    for (const value of values) {
      if (typeof value === "number") {
        plain.push(value);
        continue;
      }
      const bytes = typeof value === "string" ? encoder.encode(value) : value;
      const place = this.exports.room(bytes.length) >>> 0;
      new Uint8Array(this.exports.memory.buffer, place, bytes.length).set(bytes);
      places.push(place);
      plain.push(place, bytes.length);
    }
    try {
      const length = this.exports[name](...plain);
      if (length < 0) throw new CoreFault(JSON.parse(this.answer(-length)));
      return length;
    } finally {
      for (const place of places) this.exports.forget(place);
    }
  }

  answer(length) {
    return decoder.decode(new Uint8Array(this.exports.memory.buffer, this.exports.answer() >>> 0, length));
  }

  text(name, ...values) { return this.answer(this.call(name, ...values)); }
  json(name, ...values) { return JSON.parse(this.text(name, ...values)); }
}

const words = (value) => typeof value === "string" ? value : JSON.stringify(value);

/**
 * Loads what sessions and pain need; figures and runs wait until they are asked for.
 *
 * `sources` may name other places, or hold the bytes: `{ player, figures, runs }`; else they lie beside this file.
 */
export async function loadCore(sources = {}) {
  const place = (name) => sources[name] ?? new URL(`${name}.wasm`, import.meta.url);
  const player = await load(place("player"));
  let figures, runs;
  return {
    /** A session from its description, an object or JSON. */
    session: (description) => new Session(player, player.call("session_open", words(description))),

    /**
     * The same session as `snapshot` left it. Away for more than ten seconds: it waits where it was, `running` is false.
     */
    restore: (description, snapshot, now) =>
      new Session(player, player.call("session_reopen", words(description), words(snapshot), now)),

    /**
     * What the pain rules say: `{ pain, entries, now, offsetSeconds }` in, where `pain` is the server's (`description.pain`)
     * and `entries` are what was felt since, each `{ at, offsetSeconds, what: "pain", timing, score, site, side, sharp,
     * gaveWay, exercise }` or `{ at, offsetSeconds, what: "morning", score, nightPain, rested }`.
     *
     * Out: `{ state, rule, sentence, since, colourToday, usualScore, runs, refusesToday, reducesToday, awaitsMorning,
     * routineAdvice, questions, refusal, isOver }`; `refusal` is missing where nothing stands against a session.
     */
    pain: (question) => player.json("pain_decision", words(question)),

    /**
     * Leads through a self-test: `{ test, name, setUp, sides, exercise, lastTest }`. A voice says the name and the steps of
     * `setUp`; `sides` are those to be done, `exercise` is the one whose figure shows the test, `lastTest` the time of the last
     * result of any; all but `test` optional.
     */
    test: (description, now) => new GuidedTest(player, player.call("test_open", words(description), now)),

    figures: () => (figures ??= keep(load(place("figures")).then((room) => new Figures(room)), () => (figures = undefined))),
    runs: () => (runs ??= keep(load(place("runs")).then((room) => new Runs(room)), () => (runs = undefined))),
  };
}

/** A load that failed, offline perhaps, may be tried again. */
const keep = (promise, forget) => {
  promise.catch(forget);
  return promise;
};

/**
 * A session being done. Every method gives the state at that moment:
 *
 *   now, started, running, isDone
 *   phase      "next-up", "count-in", "out", "stay", "back", "turn", "fold", "breathe-in", "breathe-out", "hold", "pause",
 *              "switch-side", "rest" or "done"; `word` is what to show for it ("HOLD", "PAUSED")
 *   exercise, name, side ("left", "right" or missing), set, sets, rep, reps, isWork
 *   step, item, items      places in the session, from 0
 *   secondsLeft            whole seconds, as a clock shows them; leftSeconds and stepSeconds are exact
 *   stepProgress, sessionProgress (0…1), sessionSeconds, sessionLeftSeconds, activeSeconds
 *   cue, breathing, instructions (texts), next { exercise, name }
 *   canUndo, canEndSet ("feels looser" ends the set), canAddRest
 *   asks       { exercise, name } whose two questions are open: how many more (0…5), and did the form hold
 *   unrated    [{ exercise, name }] worked on and not answered in full: to be asked at the end
 *   cues       [{ at, key, cue, bells, count, say, sayFull }] of the next 30 s: give each `key` once to the audio clock; after
 *              any input take back what was given, and begin anew. `at` is on the wall clock.
 *   news       what happened since the last call, each with `what`:
 *              "cue"     heard at this very moment after an input; after a tick it was named in `cues` before
 *              "set"     { exercise, set, side, done, asked, holdSeconds }: write it down now; it takes the place of an
 *                        earlier one with the same exercise, set and side
 *              "rating"  { exercise, repsInReserve, form }: write it down
 *              "stopped" { exercise, score }, followed by
 *              "pain"    { timing, score, site, side, sharp, gaveWay, exercise, words, decision }: write it down; `decision` is
 *                        as `core.pain` gives it, and the session has ended if `decision.isOver`
 *              "forgotten" nothing happened for 15 minutes;  "done" the session is over
 *   when done  completed, exercisesDone, setsDone, sets, ratings
 */
class Session {
  constructor(room, number) {
    this.room = room;
    this.number = number;
  }

  /**
   * Presses a button: start, pause, resume, back, skip, undo, more-rest (ten seconds), easier, feels-looser, finish,
   * rate { exercise, repsInReserve, form: "held" | "slipped" }, too-painful { score, site, side, sharp, gaveWay }.
   */
  input(button, now, details = {}) {
    return this.room.json("session_press", this.number, JSON.stringify({ ...details, button }), now);
  }

  tick(now) { return this.room.json("session_tick", this.number, now); }

  /** JSON from which `core.restore` goes on; to be kept after every input, and every few seconds. */
  snapshot() { return this.room.text("session_snapshot", this.number); }

  /** Where the movement of the figure is, for `figure.at`: a part of it, and how far. */
  movement(now) {
    const { session_part, session_value } = this.room.exports;
    return { part: session_part(this.number, now), value: session_value(this.number, now) };
  }

  close() { this.room.exports.session_close(this.number); }
}

/** What a score means for today's session, from what `core.pain` says; empty where nothing changes. */
export function wordsForPain(decision) {
  if (!decision.isOver) return decision.reducesToday ? "Half the dose today, because of that score." : "";
  if (!decision.refusal) return "Not today, because of that score: rest, walk a little, and see how the morning is.";
  return decision.refusal.startsWith("see-clinician")
    ? `${decision.sentence ?? ""} A clinician comes first. The safety card says when to get help.`
    : "After that score the safety questions come first. The safety card says when to get help.";
}

/**
 * A self-test being done; one at a time. Every method gives the state at that moment:
 *
 *   now, isDone, phase "warm-up", "set-up", "count-in", "attempt", "ended", "rest" or "done"; `word` is what to show for it
 *   side, sides            the one at hand, and how many are still to be done
 *   seconds                left of a wait, or gone of a hold; missing where nothing runs
 *   count                  full seconds or repetitions of the attempt, progress (0…1), slips
 *   go                     what the main button does, and a tap anywhere; missing where they do nothing
 *   advice, isTapped       a sentence for now; whether each tap is a repetition
 *   stop                   in "ended": the reason that is known already; isUnsure: the device slept through the end
 *   attempts               [{ side, value, stop, pain }]
 *   cues                   as in a session
 *   news                   each with `what`: "cue", "measured" { side, value, stop, pain } to be saved now, "done"
 */
class GuidedTest {
  constructor(room) { this.room = room; }

  /**
   * Presses a button: go, stop, skip (a rest), slipped, painful, more, fewer, because { stop: "limit" | "form" | "pain" | "cap" },
   * hurt { score }, again, leave.
   */
  input(button, now, details = {}) { return this.room.json("test_press", JSON.stringify({ ...details, button }), now); }

  tick(now) { return this.room.json("test_tick", now); }

  movement(now) {
    const { test_part, test_value } = this.room.exports;
    return { part: test_part(now), value: test_value(now) };
  }
}

/** The drawings of all exercises. */
class Figures {
  constructor(room) { this.room = room; }

  /** `{ exercise, side, tags, instructions, level, theme }`, all but the exercise optional; theme "page" leaves colours to CSS. */
  open(request) { return new Figure(this.room, this.room.call("figure_open", words(request))); }
}

class Figure {
  constructor(room, number) {
    this.room = room;
    this.number = number;
  }

  /** { title, words, captions, width, height, repetitionSeconds }: what is seen, in words. */
  words() { return this.room.json("figure_words", this.number); }

  still() { return this.room.text("figure_drawing", this.number, 0); }
  icon() { return this.room.text("figure_drawing", this.number, 1); }
  strip() { return this.room.text("figure_drawing", this.number, 2); }
  animated() { return this.room.text("figure_drawing", this.number, 3); }

  /** The whole SVG so many seconds into a movement that begins again and again. */
  drawing(seconds = 0) { return this.room.text("figure_frame", this.number, seconds, 1); }

  /** Only what moves: for the inside of an `svg` that `drawing` made, after its title, description and style. */
  frame(seconds) { return this.room.text("figure_frame", this.number, seconds, 0); }

  /** The same at a session's `movement`; `whole` for the whole SVG. */
  at({ part, value }, whole = false) { return this.room.text("figure_moment", this.number, part, value, whole ? 1 : 0); }

  close() { this.room.exports.figure_close(this.number); }
}

/** Reads run files that are still on the runner's own machine. */
class Runs {
  constructor(room) { this.room = room; }

  /**
   * What a FIT, GPX or TCX file says, unpacked: `{ format, records, report, anomalies }`, or `{ error: { code, at } }`. The
   * report has the keys of the server's. Without `intervals` it takes a tenth of the time, and calls no change clear.
   */
  report(bytes, { offsetSeconds = -60 * new Date().getTimezoneOffset(), intervals = true } = {}) {
    return this.room.json("run_report", new Uint8Array(bytes), offsetSeconds, intervals ? 1 : 0);
  }
}

/** The bytes of a file as they were before gzip; those of any other file as they are. */
export async function unpacked(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

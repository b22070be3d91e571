// A page without a screen: node page.mjs MODULES TASKS ANSWERS; a task a line, and its answers as one line of JSON.
import { readFileSync, writeFileSync } from "node:fs";
import { loadCore } from "../../../Sources/WebAssets/js/core.js";

const [modules, tasks, answers] = process.argv.slice(2);
const module = (name) => readFileSync(`${modules}/${name}.wasm`);
const core = await loadCore({ player: module("player"), figures: module("figures"), runs: module("runs") });
const figures = await core.figures();
const runs = await core.runs();

/** What an act gives, or the fault that it is. */
function attempt(act) {
  try {
    return act();
  } catch (error) {
    return { fault: error.code, field: error.field, at: error.at };
  }
}

const does = {
  /** [button, now, details], ["tick", now], ["leave", now] (closed, and restored from its snapshot) or ["movement", now]. */
  session({ description, acts }) {
    let session = core.session(description);
    return acts.map(([act, now, details]) => attempt(() => {
      switch (act) {
        case "tick": return session.tick(now);
        case "movement": return session.movement(now);
        case "leave": {
          const snapshot = session.snapshot();
          session.close();
          session = core.restore(description, snapshot, now);
          return JSON.parse(snapshot);
        }
        default: return session.input(act, now, details);
      }
    }));
  },
  pain: ({ question }) => core.pain(question),
  figure({ request, seconds }) {
    const figure = figures.open(request);
    const drawn = [figure.words(), figure.drawing(seconds), figure.frame(seconds), figure.still(), figure.strip()];
    figure.close();
    return drawn;
  },
  run: ({ file, offsetSeconds, intervals }) => runs.report(readFileSync(file), { offsetSeconds, intervals }),
};

const lines = readFileSync(tasks, "utf8").split("\n").filter((line) => line);
const made = lines.map((line) => JSON.parse(line)).map((task) => JSON.stringify(attempt(() => does[task.does](task))));
writeFileSync(answers, made.join("\n") + "\n");

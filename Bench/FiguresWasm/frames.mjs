// Prints the mean time of a frame in the page's own module over all exercises and fifty moments each, and the slowest
// exercise's; each is the best of eight rounds, after one to warm up.
import { readFile } from "node:fs/promises";
import { loadCore } from "../../Sources/WebAssets/js/core.js";
const house = new URL("../../", import.meta.url);
const module = (name) => readFile(new URL(`.build-wasm/modules/${name}.wasm`, house));
const [player, figures] = [await module("player"), await module("figures")];
const names = await readFile(new URL("Sources/CoachCore/Exercises/ExerciseID.swift", house), "utf8");
const exercises = [...names.matchAll(/: "([a-z0-9-]+)"/g)].map((found) => found[1]);
const drawings = await (await loadCore({ player, figures })).figures();
let total = 0, most = 0;
for (const exercise of exercises) {
  const figure = drawings.open({ exercise });
  let best = Infinity;
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    for (let i = 0; i < 50; i++) {
      if (!figure.at({ part: 0, value: i / 49 })) throw new Error(`${exercise} draws nothing`);
    }
    if (round > 0) best = Math.min(best, (performance.now() - start) / 50);
  }
  figure.close();
  total += best;
  most = Math.max(most, best);
}
const micro = (time) => (time * 1000).toFixed(0) + " µs";
const size = (figures.length / 1000).toFixed(0);
console.log(`in WebAssembly a frame ${micro(total / exercises.length)}, at most ${micro(most)}; ${size} kB`);

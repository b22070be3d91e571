// Prints the mean time of a frame in WebAssembly over all exercises and fifty moments each, and the slowest exercise's;
// each is the best of eight rounds, after one to warm up.
import { readFile } from "node:fs/promises";
const bytes = await readFile(process.argv[2]);
const none = new Proxy({}, { get: (_, name) => () => { throw new Error(`the bench gives no ${String(name)}`); } });
const { instance } = await WebAssembly.instantiate(bytes, { wasi_snapshot_preview1: none, env: none });
const { film, frame } = instance.exports;
let total = 0, most = 0, count = 0;
for (; film(count); count++) {
  let best = Infinity;
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    for (let i = 0; i < 50; i++) if (frame(i / 49) === 0) throw new Error(`exercise ${count} draws nothing`);
    if (round > 0) best = Math.min(best, (performance.now() - start) / 50);
  }
  total += best;
  most = Math.max(most, best);
}
const micro = (time) => (time * 1000).toFixed(0) + " µs";
console.log(`in WebAssembly a frame ${micro(total / count)}, at most ${micro(most)}; ${(bytes.length / 1000).toFixed(0)} kB`);

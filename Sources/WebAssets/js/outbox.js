// What was done on this device and has not reached the server yet: never lost, never twice, in order.
//
//   const outbox = await openOutbox();
//   await outbox.add(entry("pain-logged", {...}));        // kept on the disk of this device before it returns
//   await outbox.send();                                  // true when nothing waits any more
//
// An entry is one line of the journal's own JSON. Its id is made here, so that sending it again is never a second entry. What
// the server has taken is kept for seven days: if its journal is put back to an older copy, it is sent again.

const keepFor = 7 * 24 * 3600 * 1000;
const batch = 200;

let counter = 0;
let lastHigh = 0n;

/** An id as the journal makes them: they sort as they were written. */
export function newID(now = Date.now()) {
  const moment = BigInt(now) << 16n;
  lastHigh = moment > lastHigh ? moment : lastHigh + 1n;
  const low = crypto.getRandomValues(new Uint32Array(2));
  counter += 1;
  return lastHigh.toString(16).padStart(16, "0") + [...low].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** A moment with the device's own distance from UTC: 2026-03-02T06:30:01.001+01:00. */
export function moment(now = Date.now()) {
  const minutes = -new Date(now).getTimezoneOffset();
  const local = new Date(now + minutes * 60_000).toISOString().slice(0, 23);
  const size = Math.abs(minutes);
  const two = (number) => String(number).padStart(2, "0");
  return `${local}${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export function entry(kind, data, { partOf, now = Date.now() } = {}) {
  const line = { id: newID(now), at: moment(now), kind, version: 1, data };
  if (partOf) line.partOf = partOf;
  return line;
}

/** The entries on the disk of this device, or, where it refuses, in memory until they are sent. */
export async function openOutbox({ post = postLines, now = Date.now } = {}) {
  const shelf = await Shelf.open();
  const outbox = new Outbox(shelf, post, now);
  await outbox.forgetOld();
  return outbox;
}

class Outbox {
  constructor(shelf, post, now) {
    Object.assign(this, { shelf, post, now, inMemory: [], refused: [], isAway: false, sentAgain: false, settled: new Set(), onchange: () => {} });
  }

  // `isAway`: the last try found no connection.

  /** Whether everything is on the disk of this device. */
  get isSafe() { return this.inMemory.length === 0; }

  async add(line) {
    const item = { id: line.id, text: JSON.stringify(line), state: "waiting", added: this.now() };
    try {
      await this.shelf.put(item);
    } catch {
      // The disk is full, or the browser keeps nothing: the page says so, and holds on to it.
      this.inMemory.push(item);
    }
    this.onchange(this);
  }

  async isEmpty() { return this.inMemory.length === 0 && (await this.shelf.all().catch(() => [])).length === 0; }

  async waiting() {
    const kept = await this.shelf.all().catch(() => []);
    return [...kept.filter((item) => item.state === "waiting" && !this.settled.has(item.seq)), ...this.inMemory];
  }

  /** Sends what waits, one tab at a time; true when nothing waits any more, false when there is no connection. */
  send() {
    const run = () => this.sendNow();
    return navigator.locks ? navigator.locks.request("strongback-outbox", run) : run();
  }

  async sendNow() {
    try {
      if (!this.hasAsked) await this.lookAt((await this.post([])).position);
      this.hasAsked = true;
      for (;;) {
        const items = (await this.waiting()).slice(0, batch);
        if (items.length === 0) break;
        const answer = await this.post(items.map((item) => item.text));
        for (const item of items) {
          const why = answer.refused.find((line) => line.id === item.id);
          if (why) this.refused.push({ ...why, text: item.text });
          await this.settle(item, why ? "refused" : "sent");
        }
        await this.lookAt(answer.position);
      }
      this.isAway = false;
    } catch {
      this.isAway = true;
      // The next entry tries again, and so does time.
      this.again ??= setTimeout(() => { this.again = null; this.send(); }, 20_000);
    }
    this.onchange(this);
    return !this.isAway;
  }

  /** Where the server's journal ends: if it is shorter than it was, what it took within seven days is sent once more. */
  async lookAt(position) {
    const known = await this.shelf.recall("position").catch(() => undefined);
    if (known !== undefined && position < known) {
      for (const item of await this.shelf.all()) {
        if (item.state === "sent") await this.shelf.put({ ...item, state: "waiting" });
      }
      this.sentAgain = true;
    }
    await this.shelf.remember("position", position).catch(() => {});
  }

  async settle(item, state) {
    const index = this.inMemory.indexOf(item);
    if (index >= 0) this.inMemory.splice(index, 1);
    else {
      // A full disk cannot note it: known while the page is open, and sent once more after that, which does no harm.
      await this.shelf.put({ ...item, state, sent: this.now() }).catch(() => this.settled.add(item.seq));
    }
  }

  async forgetOld() {
    for (const item of await this.shelf.all().catch(() => [])) {
      if (item.state !== "waiting" && this.now() - item.sent > keepFor) await this.shelf.remove(item.seq).catch(() => {});
    }
  }
}

async function postLines(lines) {
  const response = await fetch("/api/v1/outbox", {
    method: "POST", headers: { "content-type": "application/x-ndjson" }, body: lines.map((line) => line + "\n").join(""),
    signal: AbortSignal.timeout(15_000),
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}

/** Entries in IndexedDB, in the order in which they were added. */
class Shelf {
  static open() {
    return new Promise((resolve) => {
      let request;
      try { request = indexedDB.open("strongback", 1); } catch { return resolve(new Shelf(null)); }
      request.onupgradeneeded = () => {
        request.result.createObjectStore("entries", { keyPath: "seq", autoIncrement: true });
        request.result.createObjectStore("facts");
      };
      request.onsuccess = () => {
        // Another tab with a newer version may go on.
        request.result.onversionchange = () => request.result.close();
        resolve(new Shelf(request.result));
      };
      request.onerror = request.onblocked = () => resolve(new Shelf(null));
    });
  }

  constructor(database) { this.database = database; }

  run(store, mode, work) {
    return new Promise((resolve, reject) => {
      if (!this.database) return reject(new Error("this browser keeps nothing"));
      const change = this.database.transaction(store, mode, { durability: "strict" });
      const request = work(change.objectStore(store));
      change.oncomplete = () => resolve(request.result);
      change.onerror = change.onabort = () => reject(change.error);
    });
  }

  put(item) { return this.run("entries", "readwrite", (store) => store.put(item)); }
  remove(seq) { return this.run("entries", "readwrite", (store) => store.delete(seq)); }
  all() { return this.run("entries", "readonly", (store) => store.getAll()); }
  remember(name, value) { return this.run("facts", "readwrite", (store) => store.put(value, name)); }
  recall(name) { return this.run("facts", "readonly", (store) => store.get(name)); }
}

/** Facts of this device besides entries: the week's sessions, a session under way. */
export async function openFacts() {
  const shelf = await Shelf.open();
  return {
    get: (name) => shelf.recall(name).catch(() => undefined),
    set: (name, value) => shelf.remember(name, value).catch(() => {}),
  };
}

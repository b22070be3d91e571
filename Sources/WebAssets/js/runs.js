// Files in: dropped or chosen, sent one by one, with what became of each as it is known.
const useful = /\.(fit|gpx|tcx|gz|zip|csv|xml|json)$/i;

const make = (tag, text, more = {}) => Object.assign(document.createElement(tag), { textContent: text }, more);
const one = (selector) => document.querySelector(selector);

/** What is on the page of one import. */
class Sheet {
  constructor(place) {
    place.replaceChildren();
    place.hidden = false;
    this.words = make("p", "", { className: "lead" });
    this.words.setAttribute("role", "status");
    this.bar = make("progress", "", { max: 100, value: 0 });
    this.bar.setAttribute("aria-label", "How much is sent");
    this.stop = make("button", "Stop", { type: "button", className: "second" });
    this.list = make("ul", "", { className: "results" });
    place.append(this.words, this.bar, this.stop, this.list);
    this.place = place;
    this.seen = 0;
  }

  say(text) {
    if (this.words.textContent !== text) this.words.textContent = text;
  }

  line(name, text) {
    const item = make("li", "");
    item.append(make("strong", name), make("br", ""), text);
    this.list.prepend(item);
    if (this.list.children.length > 200) this.list.lastChild.remove();
  }

  end(standing) {
    this.bar.remove();
    this.stop.remove();
    this.say([standing.problem, standing.text].filter(Boolean).join(" "));
    const ways = make("p", "", { className: "row" });
    ways.append(make("a", "Your runs", { href: "/runs", className: "button" }));
    ways.append(make("a", "File by file", { href: `/runs/imports/${standing.id}` }));
    this.list.before(ways);
    if (!standing.canUndo) return;
    one("#no-runs")?.remove();
    const form = make("form", "", { method: "post", action: `/runs/imports/${standing.id}/undo` });
    form.append(make("button", "Take this import back", { className: "plain" }));
    this.list.after(form);
  }
}

/** Listens until the import is over; the browser comes back by itself where the line breaks. */
function follow(id, sheet) {
  const events = new EventSource(`/api/v1/imports/${id}/events`);
  return new Promise((resolve) => {
    events.addEventListener("file", (event) => {
      const file = JSON.parse(event.data);
      sheet.seen = file.number;
      sheet.line(file.name, file.text[0].toUpperCase() + file.text.slice(1));
    });
    events.addEventListener("progress", (event) => {
      const standing = JSON.parse(event.data);
      if (standing.stage === "waiting") sheet.say("Another import comes first. This one begins by itself.");
      else if (standing.complete) {
        const now = standing.file ? ` Now ${standing.file}, ${standing.percent} %.` : "";
        sheet.say(`Looking at what came.${now} ${standing.filesSeen} done.`);
        sheet.bar.value = standing.percent;
      }
    });
    events.addEventListener("done", (event) => {
      events.close();
      resolve(JSON.parse(event.data));
    });
    events.addEventListener("error", () => {
      // Closed for good: nothing is known of this import any more.
      if (events.readyState === EventSource.CLOSED) resolve({ id, text: "Nothing is known of this import any more." });
    });
  });
}

/** Sends one file as it is; tells how far it is. */
function send(address, file, onProgress, stopping) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onload = () =>
      request.status < 300
        ? resolve(request.response)
        : reject(new Error([request.response?.title, request.response?.detail].filter(Boolean).join(" ")));
    request.onerror = () => reject(new Error("The connection broke off. Send it again: nothing is taken twice."));
    request.onabort = () => reject(new Error("Stopped."));
    stopping.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

const size = (bytes) => (bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`);

/** @param {{file: File, path: string}[]} files */
async function bring(files, place) {
  const limit = Number(one("#drop").dataset.limit);
  const sheet = new Sheet(place);
  const stopping = new AbortController();
  sheet.stop.addEventListener("click", () => stopping.abort());
  const leave = (event) => event.preventDefault();
  window.addEventListener("beforeunload", leave);
  const all = files.reduce((sum, { file }) => sum + file.size, 0);
  let [sent, id, followed] = [0, null, null];
  for (const [index, { file, path }] of files.entries()) {
    if (stopping.signal.aborted) break;
    if (file.size > limit) {
      sheet.line(path, "It is larger than one upload may be. In a terminal: strongback import");
      continue;
    }
    const more = index + 1 < files.length ? "&more=yes" : "";
    const address = id ? `/api/v1/imports/${id}/files` : "/api/v1/imports";
    const show = (loaded) => {
      sheet.bar.value = all ? (100 * (sent + loaded)) / all : 100;
      sheet.say(`Sending ${index + 1} of ${files.length}: ${size(sent + loaded)} of ${size(all)}.`);
    };
    show(0);
    try {
      const standing = await send(`${address}?name=${encodeURIComponent(path)}${more}`, file, show, stopping.signal);
      id = standing.id;
      followed ??= follow(id, sheet);
    } catch (error) {
      sheet.line(path, error.message);
    }
    sent += file.size;
  }
  window.removeEventListener("beforeunload", leave);
  if (!id) {
    sheet.bar.remove();
    sheet.stop.remove();
    return sheet.say("Nothing came in.");
  }
  // After a stop, or a last file that failed, the import still waits for more.
  await fetch(`/api/v1/imports/${id}/end`, { method: "POST" }).catch(() => {});
  sheet.stop.remove();
  sheet.bar.setAttribute("aria-label", "How much is looked at");
  sheet.end(await followed);
}

/** All files of a dropped folder, with their ways in it. */
async function filesIn(entry, path) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{ file, path: path + entry.name }];
  }
  const reader = entry.createReader();
  const files = [];
  for (;;) {
    // A browser gives a hundred at a time.
    const entries = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!entries.length) return files;
    for (const inside of entries) files.push(...(await filesIn(inside, `${path}${entry.name}/`)));
  }
}

async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...transfer.files].map((file) => ({ file, path: file.name }));
  return (await Promise.all(entries.map((entry) => filesIn(entry, "")))).flat();
}

// Of a folder only what may hold runs; single files are sent whatever they are, to hear what is wrong with them.
const worthSending = (files) => files.filter(({ path }) => !path.includes("/") || useful.test(path));

const drop = one("#drop");
if (drop) {
  const place = one("#import");
  let isBusy = false;
  const take = async (files) => {
    if (isBusy) return;
    isBusy = true;
    drop.classList.add("busy");
    try {
      const chosen = worthSending(files);
      if (chosen.length) await bring(chosen, place);
      else {
        place.hidden = false;
        place.replaceChildren(make("p", "There is no file of a run in it.", { className: "lead" }));
      }
    } finally {
      isBusy = false;
      drop.classList.remove("busy");
    }
  };
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", (event) => {
    if (!drop.contains(event.relatedTarget)) drop.classList.remove("over");
  });
  drop.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    take(await dropped(event.dataTransfer));
  });
  // A file that misses the place must not open in the tab and lose the page.
  for (const name of ["dragover", "drop"]) document.addEventListener(name, (event) => event.preventDefault());
  one("#files").addEventListener("change", (event) => {
    take([...event.target.files].map((file) => ({ file, path: file.name })));
  });
  one("#folder-button").addEventListener("click", () => one("#folder").click());
  one("#folder").addEventListener("change", (event) => {
    take([...event.target.files].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
  });
}

const running = one("[data-import]:not([data-over])");
if (running) follow(running.dataset.import, new Sheet(running)).then(() => location.reload());

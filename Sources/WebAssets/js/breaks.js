// Counts the wall clock to what the server says, rings, and tells the server that time went by. It decides nothing: which
// break is due, what counts as one and how often it may be put off is the server's to say, after each post.
const ways = document.getElementById("alarm-ways");
const sound = document.getElementById("alarm-sound");
const notes = document.getElementById("alarm-notes");
const said = document.getElementById("alarm-said");
const title = document.title;

let alarm;      // what the server said last
let due;        // when it ends, on this machine's clock
let noticed = false;
let rang = 0;
let last = Date.now();
let told = Date.now();
let asleep = 0;
let busy = false;
let audio;

function read() {
  const data = document.getElementById("alarm").dataset;
  alarm = {
    phase: data.phase, left: Number(data.left), notice: Number(data.notice), ringAgain: Number(data.ringAgain),
    gap: Number(data.gap),
  };
  due = alarm.left >= 0 ? Date.now() + alarm.left : null;
  noticed = alarm.phase !== "sitting" || alarm.left <= alarm.notice;
}

// Two soft tones on the audio clock; a browser allows them after the first touch of the page.
function tone() {
  if (!sound.checked) return;
  try {
    audio ??= new AudioContext();
    audio.resume();
    [0, 0.28].forEach((start, index) => {
      const at = audio.currentTime + 0.05 + start;
      const wave = audio.createOscillator();
      const volume = audio.createGain();
      wave.frequency.value = index ? 784 : 587;
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(0.2, at + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.001, at + 0.6);
      wave.connect(volume).connect(audio.destination);
      wave.start(at);
      wave.stop(at + 0.65);
    });
  } catch {
    say("This browser plays no sound here.");
  }
}

function say(words) { said.textContent = words; }

function note(words) {
  if (!notes.checked || !("Notification" in window) || Notification.permission !== "granted") return;
  const moves = [...document.querySelectorAll("#alarm .name")].map((name) => name.textContent).join(" · ");
  try {
    // It replaces the one before, makes no sound of its own, and takes no focus.
    new Notification(words, { body: moves, tag: "strongback-break", silent: true });
  } catch {
    say("This browser shows notifications only from an installed app.");
  }
}

function ring() {
  rang = Date.now();
  tone();
  note("Time to get up");
  say("Time to get up.");
}

// Tells the server; its page says what comes next. What could not be sent is only a minute of the clock.
async function post(action, byHand) {
  if (busy) return;
  busy = true;
  const slept = asleep;
  try {
    const answer = await fetch("/breaks", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ do: action, asleep: String(Math.round(slept / 1000)) }),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    asleep -= slept;
    told = Date.now();
    take(new DOMParser().parseFromString(await answer.text(), "text/html"), byHand);
  } catch {
    say("The server does not answer. The clock goes on here; a break taken now is not written down.");
  } finally {
    busy = false;
  }
}

function take(page, byHand) {
  const before = alarm.phase;
  const next = page.getElementById("alarm");
  if (!next) return;
  const words = page.querySelector(".note p");
  if (words) say(words.textContent);
  else if (before !== next.dataset.phase) say("");
  const hadFocus = document.getElementById("alarm").contains(document.activeElement);
  if (before === next.dataset.phase && hadFocus && !byHand) {
    // Only the numbers: whatever has the focus keeps it.
    Object.assign(document.getElementById("alarm").dataset, next.dataset);
    read();
    return;
  }
  document.getElementById("alarm").replaceWith(document.adoptNode(next));
  document.getElementById("breaks-today").replaceWith(document.adoptNode(page.getElementById("breaks-today")));
  if (hadFocus) document.getElementById("alarm-title").focus();
  read();
  listen();
  if (before === "break" && alarm.phase === "sitting" && !byHand) tone();
  if (alarm.phase === "due" && before !== "due" && Date.now() - rang > 30000) ring();
}

function listen() {
  document.getElementById("alarm-form").addEventListener("submit", (event) => {
    event.preventDefault();
    post(event.submitter.value, true);
  });
}

function clock(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number) => String(number).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function tick() {
  const now = Date.now();
  // Nothing ran for as long as a break takes: the machine slept, and whoever sat here was away.
  if (now - last >= alarm.gap) asleep += now - last;
  last = now;
  if (asleep) return post("tick");
  const left = due === null ? null : due - now;
  const shown = document.getElementById("alarm-clock");
  if (shown && left !== null) shown.textContent = clock(left);
  const heading = document.getElementById("alarm-title").textContent;
  document.title = left === null ? `${heading} · ${title}` : `${clock(left)} · ${title}`;
  if (alarm.phase === "sitting" && !noticed && left <= alarm.notice) {
    noticed = true;
    say("A break in half a minute.");
  }
  // Rung here, not there: also where the server cannot be reached just now.
  if (alarm.phase === "sitting" && left <= 0 && rang < due) ring();
  if (alarm.phase === "due" && now - rang >= alarm.ringAgain) ring();
  // At its end the server says what comes next, and otherwise hears once a minute that this page is awake.
  if ((left !== null && left <= 0 && now - told > 2000) || now - told >= 60000) post("tick");
}

read();
listen();
ways.hidden = false;
notes.disabled = !("Notification" in window);
notes.checked = !notes.disabled && Notification.permission === "granted";
notes.addEventListener("change", async () => {
  if (!notes.checked) return;
  const answer = await Notification.requestPermission();
  notes.checked = answer === "granted";
  if (!notes.checked) say("The browser allows no notifications here. The sound still rings.");
});
document.getElementById("alarm-try").addEventListener("click", () => { tone(); note("This is how it sounds"); });
if (alarm.phase === "due") ring();
new Worker(new URL("./breaks-worker.js", import.meta.url)).addEventListener("message", tick);
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") tick(); });

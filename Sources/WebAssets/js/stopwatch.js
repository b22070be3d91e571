// A clock for a hold: a tap or the space bar starts and stops it; it goes by the wall clock, so that a page that slept loses
// nothing, and its result goes into the form.
const place = document.querySelector("[data-stopwatch]");
const button = place.querySelector("button");
const clock = place.querySelector(".clock");
const status = place.querySelector("[role=status]");
const field = document.querySelector("#try-1");
const cap = Number(place.dataset.cap || 600);
let began = null;
let halves = 0;
let audio = null;
let timer = 0;

place.hidden = false;

const text = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
const elapsed = () => Math.min(cap, (Date.now() - began) / 1000);

/** A short tone; where there is no sound, the clock alone must do. */
function tone(pitch, length = 0.15) {
  if (!audio) return;
  const [source, gain] = [audio.createOscillator(), audio.createGain()];
  source.frequency.value = pitch;
  gain.gain.setValueAtTime(0.25, audio.currentTime);
  gain.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + length);
  source.connect(gain).connect(audio.destination);
  source.start();
  source.stop(audio.currentTime + length);
}

function look() {
  const time = elapsed();
  clock.textContent = text(time);
  if (Math.floor(time / 30) > halves) {
    halves = Math.floor(time / 30);
    tone(880);
  }
  if (time >= cap) stop();
}

function start() {
  try {
    audio ??= new AudioContext();
    audio.resume();
  } catch {
    audio = null;
  }
  [began, halves] = [Date.now(), 0];
  button.textContent = "Stop";
  status.textContent = "The clock runs.";
  tone(660);
  timer = setInterval(look, 100);
}

function stop() {
  const held = Math.round(elapsed());
  clearInterval(timer);
  began = null;
  field.value = held;
  clock.textContent = text(held);
  button.textContent = "Start again";
  status.textContent = `${held} seconds. The result is in the form.`;
  tone(held >= cap ? 1320 : 440, 0.5);
}

const toggle = () => (began === null ? start() : stop());
button.addEventListener("click", toggle);
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, select, textarea, a, summary, button");
  if (event.code !== "Space" || event.repeat || (typing && event.target !== button)) return;
  event.preventDefault();
  toggle();
});
// What the browser makes of a space on a button would toggle a second time.
button.addEventListener("keyup", (event) => event.code === "Space" && event.preventDefault());
document.addEventListener("visibilitychange", () => began !== null && !document.hidden && look());

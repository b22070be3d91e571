// What the guides of a session and of a self-test share: the stage with its picture, questions, sounds and a screen that stays on.
import { Sound } from "./sound.js";

export const $ = (id) => document.getElementById(id);
export const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** A guide says what is `shown` ({ exercise, side, instructions }, or null) and where its `movement` is, and has a `tick`. */
export class Stage {
  isOpen = false;

  constructor() { this.sound = new Sound({ onflash: () => this.flash() }); }

  /** One page of this browser guides at a time: two would write everything twice. */
  isAlone() {
    if (!navigator.locks) return Promise.resolve(true);
    return new Promise((resolve) => {
      navigator.locks.request("strongback-session", { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        // Held until the page is closed.
        return lock ? new Promise(() => {}) : undefined;
      });
    });
  }

  enter() {
    this.isOpen = true;
    $("stage").hidden = false;
    document.body.classList.add("playing");
    this.stayAwake();
    this.timer = setInterval(() => this.tick(), 200);
    document.addEventListener("visibilitychange", () => {
      if (document.hidden || !this.isOpen) return;
      this.stayAwake();
      this.tick();
    });
    const draw = () => {
      if (!this.isOpen) return;
      this.drawFrame();
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  }

  exit() {
    this.isOpen = false;
    clearInterval(this.timer);
    this.lock?.release();
    this.figure?.close();
    this.figure = null;
    document.body.classList.remove("playing");
    $("stage").hidden = true;
  }

  async stayAwake() {
    if (!this.isOpen) return;
    if (!navigator.wakeLock) {
      $("awake").textContent = isSecureContext ? "The screen may go dark" : "The screen may go dark: no https";
      return;
    }
    try {
      this.lock ??= await navigator.wakeLock.request("screen");
      $("awake").textContent = "Screen stays on";
      this.lock.addEventListener("release", () => { this.lock = null; $("awake").textContent = "The screen may go dark"; }, { once: true });
    } catch {
      $("awake").textContent = "The screen may go dark";
    }
  }

  // What is seen.

  async loadFigures() {
    try { this.figures = await this.core.figures(); } catch { return; }
    this.showFigure();
  }

  showFigure() {
    if (!this.figures || !this.shown) return;
    const { exercise, side, instructions } = this.shown;
    this.figure?.close();
    this.figure = this.figures.open({ exercise, side, instructions, theme: "page" });
    const words = this.figure.words();
    if (calm.matches) {
      $("figure").hidden = true;
      $("figure-strip").hidden = false;
      $("figure-strip").innerHTML = this.figure.strip();
      return;
    }
    $("figure").hidden = false;
    $("figure-strip").hidden = true;
    $("figure").innerHTML = this.figure.at(this.movement(), true);
    this.svg = $("figure").querySelector("svg");
    this.fixed = [...this.svg.children].filter((child) => ["title", "desc", "style"].includes(child.localName));
    this.svg.setAttribute("aria-label", words.title);
  }

  /** At most thirty times a second, and only where something moves. */
  drawFrame() {
    if (!this.figure || !this.svg || calm.matches || document.hidden) return;
    const now = performance.now();
    if (now - (this.drawn ?? 0) < 33) return;
    this.drawn = now;
    const inside = this.figure.at(this.movement());
    if (inside === this.inside) return;
    this.inside = inside;
    const group = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    group.innerHTML = inside;
    this.svg.replaceChildren(...this.fixed, ...group.childNodes);
  }

  flash() {
    document.body.classList.add("flash");
    setTimeout(() => document.body.classList.remove("flash"), 150);
  }

  announce(words) { $("announce").textContent = words; }

  // The lock screen and its keys.

  listenToMediaKeys(keys) {
    const session = navigator.mediaSession;
    if (!session) return;
    for (const [name, work] of Object.entries(keys)) {
      try { session.setActionHandler(name, work); } catch { /* This browser has no such key. */ }
    }
  }

  showOnLockScreen(title, album, isRunning) {
    if (!navigator.mediaSession || !("MediaMetadata" in window)) return;
    navigator.mediaSession.metadata = new MediaMetadata({ title, artist: "strongback", album });
    navigator.mediaSession.playbackState = isRunning ? "playing" : "paused";
  }

  // Questions in between.

  ask(title, body, buttons) {
    const dialog = $("dialog");
    $("dialog-title").textContent = title;
    $("dialog-body").replaceChildren(...body);
    $("dialog-buttons").replaceChildren(...buttons.map(([words, work, plain]) => {
      const button = element("button", { type: "button", className: plain ? "plain" : "" }, [words]);
      button.addEventListener("click", () => { dialog.close(); work?.(); });
      return button;
    }));
    dialog.showModal();
    return dialog;
  }
}

// Small things.

export const clock = (seconds) => seconds < 100 ? `${seconds}` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** Sets a text where it is another one: screen readers hear of changes only. */
export function text(id, words) {
  if ($(id).textContent !== words) $(id).textContent = words;
}

export function element(name, properties, children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A button for each score; the words at 0, 5 and 10. */
export function scores(place, take, from = 0) {
  const words = { 0: "none", 5: "moderate", 10: "worst" };
  place.replaceChildren(...Array.from({ length: 11 - from }, (_, index) => {
    const score = from + index;
    const button = element("button", { type: "button" }, [`${score}`]);
    button.dataset.value = score;
    button.setAttribute("aria-label", words[score] ? `${score} of 10, ${words[score]}` : `${score} of 10`);
    if (words[score]) {
      const small = element("small", {}, [words[score]]);
      small.ariaHidden = "true";
      button.append(small);
    }
    button.addEventListener("click", () => take(score));
    return button;
  }));
}

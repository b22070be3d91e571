// What a session sounds like: tones made on the audio clock, a voice where the browser has one, a buzz where the device can.
//
// Cues are given to the audio clock ahead of time, so that a busy or sleeping page is never late; nothing plays while silent,
// and nothing stops the music of another app.

export const levels = [
  ["silent", "Silent"], ["sounds", "Sounds"], ["short", "Sounds and a few words"], ["full", "Sounds and every step spoken"],
];
const usual = { level: "sounds", volume: 0.7, vibrate: true, flash: false };

export function soundSettings() {
  try { return { ...usual, ...JSON.parse(localStorage.getItem("strongback.sound") ?? "{}") }; } catch { return { ...usual }; }
}

export function keepSoundSettings(settings) {
  try { localStorage.setItem("strongback.sound", JSON.stringify(settings)); } catch { /* Kept while the page is open. */ }
}

// Each meaning has its own tune: [frequency in Hz, start and length in seconds], the last always its highest or longest.
const tunes = {
  tick: [[880, 0, 0.07]],
  begin: [[1320, 0, 0.16]],
  halfway: [[988, 0, 0.09], [988, 0.14, 0.09]],
  "end-of-hold": [[1568, 0, 0.45]],
  rest: [[523, 0, 0.2]],
  "next-set": [[784, 0, 0.1], [1047, 0.12, 0.18]],
  "switch-side": [[659, 0, 0.14], [988, 0.16, 0.14], [659, 0.32, 0.2]],
  "next-exercise": [[523, 0, 0.12], [659, 0.14, 0.12], [784, 0.28, 0.22]],
  up: [[880, 0, 0.12]],
  down: [[587, 0, 0.12]],
  counted: [[880, 0, 0.1]],
  reminder: [[440, 0, 0.18], [440, 0.26, 0.18]],
  done: [[523, 0, 0.14], [659, 0.16, 0.14], [784, 0.32, 0.14], [1047, 0.48, 0.6]],
};
const buzzes = {
  tick: [30], begin: [90], halfway: [60, 60, 60], "end-of-hold": [200], rest: [120], "next-set": [80, 80, 80],
  "switch-side": [120, 80, 120, 80, 120], "next-exercise": [250, 100, 250],
  counted: [40], reminder: [200, 100, 200], done: [300, 120, 300, 120, 500],
};

export class Sound {
  constructor({ onflash = () => {} } = {}) {
    this.settings = soundSettings();
    this.onflash = onflash;
    this.given = new Map();
    this.context = null;
  }

  /** To be called from a tap or a key: browsers let nothing sound before. */
  unlock() {
    const Context = window.AudioContext ?? window.webkitAudioContext;
    if (!this.context && Context) {
      this.context = new Context({ latencyHint: "interactive" });
      this.gain = this.context.createGain();
      this.gain.connect(this.context.destination);
    }
    if (this.context?.state === "suspended") this.context.resume();
    this.apply();
  }

  apply() {
    if (this.gain) this.gain.gain.value = this.settings.level === "silent" ? 0 : this.settings.volume;
    if (this.settings.level === "silent" || this.settings.level === "sounds") window.speechSynthesis?.cancel();
  }

  /** What is missing on this device, in a sentence; null where nothing is. */
  get missing() {
    const lacks = [];
    if (!(window.AudioContext ?? window.webkitAudioContext)) lacks.push("no tones");
    if (!("speechSynthesis" in window) || window.speechSynthesis.getVoices().length === 0) lacks.push("no voice");
    if (!("vibrate" in navigator)) lacks.push("no vibration");
    return lacks.length === 0 ? null : `This browser has ${lacks.join(" and ")}; everything is on the screen too.`;
  }

  /** Gives cues of the next seconds to the clocks; those given before are passed over. */
  schedule(cues, now = Date.now()) {
    for (const cue of cues) {
      if (this.given.has(cue.key)) continue;
      this.given.set(cue.key, this.give(cue, (cue.at - now) / 1000));
    }
  }

  /** Takes back everything that has not sounded yet: the plan of the next seconds has changed. */
  cancel() {
    for (const take of this.given.values()) take();
    this.given.clear();
    window.speechSynthesis?.cancel();
  }

  /** Something that is heard right now. */
  play(cue) { this.give(cue, 0); }

  give(cue, delay) {
    const oscillators = this.tones(cue.cue, delay);
    const timer = setTimeout(() => this.atItsTime(cue), Math.max(0, delay * 1000));
    return () => {
      clearTimeout(timer);
      for (const oscillator of oscillators) {
        try { oscillator.stop(); oscillator.disconnect(); } catch { /* It has sounded. */ }
      }
    };
  }

  tones(name, delay) {
    const context = this.context;
    if (!context || this.settings.level === "silent") return [];
    const start = context.currentTime + Math.max(0, delay);
    return (tunes[name] ?? []).map(([frequency, after, length]) => {
      const oscillator = new OscillatorNode(context, { type: "sine", frequency });
      const envelope = new GainNode(context, { gain: 0 });
      const at = start + after;
      envelope.gain.setValueAtTime(0, at);
      envelope.gain.linearRampToValueAtTime(0.9, at + 0.01);
      envelope.gain.setValueAtTime(0.9, at + Math.max(0.01, length - 0.04));
      envelope.gain.linearRampToValueAtTime(0, at + length);
      oscillator.connect(envelope).connect(this.gain);
      oscillator.start(at);
      oscillator.stop(at + length + 0.02);
      return oscillator;
    });
  }

  atItsTime(cue) {
    const { level, vibrate, flash } = this.settings;
    const words = level === "full" ? cue.sayFull : level === "short" ? cue.say : null;
    if (words) this.say(words);
    if (vibrate && buzzes[cue.cue]) navigator.vibrate?.(buzzes[cue.cue]);
    if (flash && cue.cue !== "tick") this.onflash();
  }

  say(words) {
    const voice = window.speechSynthesis;
    if (!voice) return;
    const saying = new SpeechSynthesisUtterance(words);
    saying.lang = "en";
    saying.volume = this.settings.volume;
    voice.cancel();
    voice.speak(saying);
  }
}

/** The choices of sound, in a place of a page. */
export function showSoundSettings(place, sound = new Sound(), changed = () => {}) {
  const settings = sound.settings;
  place.replaceChildren();
  const choice = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = "What you hear";
  choice.append(legend);
  for (const [value, words] of levels) choice.append(option("radio", "sound-level", words, settings.level === value, () => (settings.level = value)));
  const volume = document.createElement("label");
  volume.textContent = "How loud";
  const slider = Object.assign(document.createElement("input"), { type: "range", min: "0.1", max: "1", step: "0.1", value: settings.volume });
  volume.append(slider);
  slider.addEventListener("input", () => { settings.volume = Number(slider.value); keep(); });
  place.append(choice, volume);
  if ("vibrate" in navigator) place.append(option("checkbox", "vibrate", "Vibrate with each sound", settings.vibrate, (on) => (settings.vibrate = on)));
  place.append(option("checkbox", "flash", "Flash the screen with each sound", settings.flash, (on) => (settings.flash = on)));
  const hear = Object.assign(document.createElement("button"), { type: "button", className: "second", textContent: "Hear it" });
  hear.addEventListener("click", () => { sound.unlock(); sound.play({ cue: "next-exercise", say: "Bird dog, left", sayFull: "Bird dog, left" }); });
  place.append(hear);
  if (sound.missing) place.append(Object.assign(document.createElement("p"), { className: "hint", textContent: sound.missing }));

  function keep() {
    keepSoundSettings(settings);
    sound.apply();
    changed();
  }
  function option(type, name, words, on, take) {
    const label = Object.assign(document.createElement("label"), { className: "option" });
    const input = Object.assign(document.createElement("input"), { type, name, checked: on });
    input.addEventListener("change", () => { take(input.checked); keep(); });
    label.append(input, words);
    return label;
  }
}

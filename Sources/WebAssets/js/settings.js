// The choices of sound on the settings page: they belong to this device, and are kept in its browser.
import { showSoundSettings } from "./sound.js";

showSoundSettings(document.getElementById("sound-choices"));

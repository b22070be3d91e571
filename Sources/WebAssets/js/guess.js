// The browser knows the runner's time zone and units better than the server's machine does.
const form = document.querySelector("form[data-guess]");
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const field = form?.elements["time-zone"];
if (field && zone && field.value === field.defaultValue) field.value = zone;
const usesMiles = /^en-(US|LR)\b/.test(navigator.language);
if (form && usesMiles) form.elements["units"].value = "imperial";

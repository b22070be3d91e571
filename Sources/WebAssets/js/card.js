// A card that was looked at for a few seconds counts as read, as it does in the terminal; the button says so at once.
const read = document.getElementById("read");
const secondsToRead = 8;
if (read) {
  let seen = 0;
  const ticking = setInterval(() => {
    if (document.visibilityState !== "visible") return;
    seen += 1;
    if (seen < secondsToRead) return;
    clearInterval(ticking);
    fetch(read.action, { method: "POST", redirect: "manual", keepalive: true, headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "" }).catch(() => {});
  }, 1000);
  read.addEventListener("submit", () => clearInterval(ticking));
}

// On every page: what waits on this device is sent, and the pages stay there without a connection.
import { openOutbox } from "./outbox.js";

if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js").catch(() => {});

// Most visits have nothing to send: the disk is not even asked while the page loads.
const send = async () => {
  const outbox = await openOutbox();
  if ((await outbox.waiting()).length === 0) return;
  const sent = await outbox.send();
  // What was just sent belongs on this page too.
  if (sent && document.body.dataset.fresh !== "no") location.reload();
};
if (!document.getElementById("player")) {
  ("requestIdleCallback" in window ? requestIdleCallback : setTimeout)(() => send().catch(() => {}));
  addEventListener("online", () => send().catch(() => {}));
}

// On every page: what waits on this device is sent, and the pages stay there without a connection.
import { openOutbox } from "./outbox.js";

if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js").catch(() => {});

// Most visits have nothing to send: the disk is not even asked while the page loads.
const send = async () => {
  const outbox = await openOutbox();
  // A device that never wrote anything asks the server nothing; another one looks whether its journal went back.
  if (await outbox.isEmpty()) return;
  const before = (await outbox.waiting()).length;
  const sent = await outbox.send();
  // What was just sent belongs on this page too.
  if (sent && (before > 0 || outbox.sentAgain)) location.reload();
};
if (!document.getElementById("player")) {
  ("requestIdleCallback" in window ? requestIdleCallback : setTimeout)(() => send().catch(() => {}));
  addEventListener("online", () => send().catch(() => {}));
}

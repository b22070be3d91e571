// After everything was deleted: what this browser kept goes too.
const place = document.getElementById("browser-part");
try {
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
  for (const { name } of (await indexedDB.databases?.()) ?? []) indexedDB.deleteDatabase(name);
  localStorage.clear();
  sessionStorage.clear();
} catch {
  place.textContent = "This browser would not clear what it keeps: do it in its settings for this site.";
}

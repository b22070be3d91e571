// Works in the background of the browser: this week's sessions, the drawings and the safety card stay when the connection goes.
// The server writes the names of its files above this line, as `build`.

const files = `strongback-files-${build.version}`;
const personal = "strongback-personal";
// What is shown without a connection, as it was when there last was one.
const kept = ["/", "/session", "/safety", "/week", "/offline"];
const patience = 4000;

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(files);
    await cache.addAll(build.files);
    const pages = await caches.open(personal);
    // A page that cannot be had now is had when it is next opened.
    await Promise.allSettled(["/session", "/safety", "/offline", "/api/v1/sessions"].map((path) => pages.add(path)));
    await self.skipWaiting();
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("strongback-files-") && name !== files) await caches.delete(name);
    }
    await self.clients.claim();
  })());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(file(request));
  else if (url.pathname === "/api/v1/sessions") event.respondWith(fresh(request, url.pathname));
  else if (request.mode === "navigate" && kept.includes(url.pathname)) event.respondWith(fresh(request, url.pathname));
  else if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => caches.match("/offline")));
});

async function file(request) {
  const known = await caches.match(request, { ignoreSearch: new URL(request.url).search === "" });
  return known ?? fetch(request);
}

/** From the server if it answers in time; else as it was. */
async function fresh(request, path) {
  const cache = await caches.open(personal);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(patience) });
    // Only whole, good pages are kept, under their plain address.
    if (response.ok && !response.redirected) await cache.put(path, response.clone());
    if (response.ok || response.status < 500) return response;
    throw new Error(`${response.status}`);
  } catch {
    return (await cache.match(path)) ?? (await cache.match("/offline")) ?? Response.error();
  }
}

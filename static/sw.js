// Keeps the pages that somebody has seen usable without a network. Plain JavaScript, since the
// handlers must be there before any wasm could be.
//
// It holds files of the site and nothing else: no answer of `/api`, no query, no fragment. What
// somebody types is none of its business. `"serviceWorker": false` in /site.json removes it.

const PREFIX = "amtsweg-";
// Named after what the site consists of: another build is another worker, with a cache of its own.
const CACHE = `${PREFIX}@@BUILD@@`;

// Pages end with a slash.
const KEPT = /^\/((assets|texts|forms)\/.+|site\.json|favicon\.svg|(?!api\/)(.*\/)?)$/;

// How long a network that does not answer is waited for when there is a copy, in milliseconds.
const PATIENCE = 4000;

let isSwitchedOff = false;

/** Under which address a file is kept: without query and fragment. Nothing for what is not. */
function keyOf(address) {
  const { origin, pathname } = new URL(address, location.origin);
  return origin === location.origin && KEPT.test(pathname) ? origin + pathname : undefined;
}

const ownCaches = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

const match = (key, cacheName) => caches.match(key, { cacheName, ignoreVary: true });

/** The newest copy of a file. */
async function find(key) {
  for (const name of [CACHE, ...(await ownCaches()).reverse()]) {
    const copy = await match(key, name);
    if (copy) return copy;
  }
}

/** What is being stored at the moment. */
const storing = new Set();

async function store(key, response) {
  // A page that was reached by a detour would be refused when it is asked for by its address.
  if (isSwitchedOff || !response.ok || response.redirected) return;
  const stored = put(key, response);
  storing.add(stored);
  await stored;
  storing.delete(stored);
}

async function put(key, response) {
  try {
    await (await caches.open(CACHE)).put(key, response);
  } catch {
    // The device is full. What people typed matters more, and needs no copy of the site.
  }
}

/** Pages, texts and forms: as they are now, or else as they were. */
async function networkFirst(event, key) {
  const copy = await find(key);
  const patience = new AbortController();
  const timer = copy && setTimeout(() => patience.abort(), PATIENCE);
  try {
    // By its key: the address may have a code in its fragment, which would be kept as well.
    const { redirect } = event.request;
    const response = await fetch(key, { redirect, signal: patience.signal });
    clearTimeout(timer);
    if (response.ok) event.waitUntil(store(key, response.clone()));
    if (key.endsWith("/site.json")) event.waitUntil(obey(response.clone()));
    return copy && response.status >= 500 ? copy : response;
  } catch (error) {
    if (copy) return copy;
    throw error;
  }
}

/** Files that never change under their name. */
async function cacheFirst(event, key) {
  const copy = await match(key, CACHE);
  if (copy) return copy;
  // An older cache's copy comes along into this one.
  const response = (await find(key)) ?? (await fetch(key));
  event.waitUntil(store(key, response.clone()));
  return response;
}

/** Removes all of this when the site's configuration says so. */
async function obey(response) {
  if (!response.ok || (await response.json()).serviceWorker !== false) return;
  isSwitchedOff = true;
  // What is under way would bring a cache back.
  await Promise.all(storing);
  await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
  await registration.unregister();
}

/** Keeps what a page has loaded before this worker was there. */
async function keep(addresses) {
  const keys = new Set(addresses.map(keyOf).filter(Boolean));
  await Promise.all(
    Array.from(keys, async (key) => {
      if (!(await match(key, CACHE))) await store(key, await fetch(key));
    }),
  );
}

addEventListener("install", (event) => {
  // What is not a GET is none of its business. Where the browser can be told so, nothing of it passes
  // through here: the pieces of files did, and held memory until the worker was put to sleep.
  const passesBy = event.addRoutes?.({
    condition: { not: { requestMethod: "GET" } },
    source: "network",
  });
  // A worker that nobody wants never comes to life.
  const isWanted = async () => {
    const response = await fetch("/site.json", { cache: "no-cache" });
    if ((await response.json()).serviceWorker === false) throw new Error("switched off");
    // At once, and not when no page is open: pages that come just then have been seen to hang.
    await skipWaiting();
  };
  event.waitUntil(Promise.all([passesBy, isWanted()]));
});

// The files of the build before stay: a page of it that is still open finds them by `find`, and
// pages that have not been seen since open with them.
addEventListener("activate", (event) => {
  const tidy = async () => {
    const old = (await ownCaches()).filter((name) => name !== CACHE);
    await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(tidy());
});

addEventListener("message", (event) => {
  // The list of drafts is where somebody without a network looks next.
  const [, language] = new URL(event.source.url).pathname.split("/");
  event.waitUntil(keep([...event.data, `/${language}/antraege/`]));
});

addEventListener("fetch", (event) => {
  const key = event.request.method === "GET" ? keyOf(event.request.url) : undefined;
  if (!key || isSwitchedOff) return;
  const isHashed = new URL(key).pathname.startsWith("/assets/");
  event.respondWith((isHashed ? cacheFirst : networkFirst)(event, key));
});

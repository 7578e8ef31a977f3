// A host like a city's app: it shows the portal and ends the "session" after some minutes. Lies on
// the portal's own origin, so that it can also forget the storage, as an incognito webview does.
//
// Everything can be set by the address: ?minutes=3&announce=no&extend=no&storage=kept|wiped|silent
// &theme=system|light|dark&language=de&path=/de/antrag/verpflichtungserklaerung/

import { embedAmtsweg } from "./host.js";

const wish = new URLSearchParams(location.search);
const element = (id) => document.getElementById(id);
const form = element("options");
const { minutes, announce, extend, storage, theme, language } = form.elements;

/** The session that is going on: its frame, the bridge to it and its end. */
let session;
let startPath;

function log(who, what) {
  const entry = document.createElement("p");
  entry.textContent = `${new Date().toLocaleTimeString("de")} ${who}: ${what}`;
  element("log").append(entry);
  entry.scrollIntoView({ block: "nearest" });
}

const newEnd = () => Date.now() + minutes.valueAsNumber * 60_000;

/** The options of the bridge, as the form has them. */
function options() {
  return {
    theme: theme.value,
    sessionEndsAt: announce.checked ? session.endsAt : null,
    storageKept: storage.value !== "wiped",
    onExtend: extend.checked && announce.checked ? extendSession : undefined,
  };
}

function tellPortal(changes) {
  log("App", Object.keys(changes).join(", "));
  session?.portal.set(changes);
}

function extendSession() {
  log("Portal", "extend");
  session.endsAt = newEnd();
  tellPortal({ sessionEndsAt: session.endsAt });
}

function begin() {
  leave();
  const frame = document.createElement("iframe");
  frame.title = "Portal";
  frame.allow = "camera; clipboard-write";
  frame.src = startPath ?? `/${language.value}/`;
  session = { frame, endsAt: newEnd() };
  const hear = (type) => () => log("Portal", type);
  session.portal = embedAmtsweg(frame, {
    ...options(),
    onReady: hear("ready"),
    onUnsaved: hear("unsaved"),
    onSaved: hear("saved"),
    onSent: hear("sent"),
    onOpenOutside(address) {
      log("Portal", `open-outside ${new URL(address).pathname}`);
      window.open(address, "_blank", "noopener");
    },
  });
  element("screen").replaceChildren(frame);
  element("state").textContent = "Sitzung läuft";
  element("begin").hidden = true;
  element("end").hidden = element("crash").hidden = false;
  log("App", "Sitzung beginnt");
  tick();
}

/** Takes the portal away at once, without asking it. */
function leave() {
  session?.portal.end();
  session?.frame.remove();
  session = undefined;
}

async function end(why, forgets) {
  leave();
  const note = document.createElement("p");
  note.textContent = "Ihre Sitzung ist beendet. Bitte melden Sie sich neu an.";
  element("screen").replaceChildren(note);
  element("countdown").textContent = "";
  element("end").hidden = element("crash").hidden = true;
  log("App", why);
  if (forgets) await wipe();
  element("state").textContent = "Sitzung beendet";
  element("begin").hidden = false;
}

/** Forgets what the portal has stored. */
async function wipe() {
  localStorage.clear();
  sessionStorage.clear();
  const databases = await indexedDB.databases();
  const deletions = databases.map(
    ({ name }) =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = request.onerror = resolve;
        request.onblocked = () => log("App", `${name} ist in einem anderen Fenster noch offen`);
      }),
  );
  const names = await caches.keys();
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all([
    ...deletions,
    ...names.map((name) => caches.delete(name)),
    ...workers.map((worker) => worker.unregister()),
  ]);
  log("App", "Speicher gelöscht");
}

function tick() {
  if (!session) return;
  const seconds = Math.ceil((session.endsAt - Date.now()) / 1000);
  if (seconds <= 0) {
    end("Die Zeit ist um", storage.value !== "kept");
    return;
  }
  const rest = String(seconds % 60).padStart(2, "0");
  element("countdown").textContent = `noch ${Math.floor(seconds / 60)}:${rest}`;
}

async function start() {
  const site = await (await fetch("/site.json")).json();
  const names = new Intl.DisplayNames("de", { type: "language" });
  for (const tag of site.languages) {
    const name = tag === "de-simple" ? "Leichte Sprache" : names.of(tag);
    language.append(new Option(name, tag));
  }
  minutes.value = wish.get("minutes") ?? "3";
  announce.checked = wish.get("announce") !== "no";
  extend.checked = wish.get("extend") !== "no";
  storage.value = wish.get("storage") ?? "kept";
  theme.value = wish.get("theme") ?? "system";
  language.value = wish.get("language") ?? site.languages[0];
  // Only a path: the frame shows this portal and nothing else.
  if (wish.get("path")?.match(/^\/[^/]/)) startPath = wish.get("path");

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    if (!session || !form.reportValidity()) return;
    if (target === minutes) session.endsAt = newEnd();
    tellPortal(target === language ? { language: language.value } : options());
  });
  element("end").addEventListener("click", () => end("Sitzung beendet", storage.value !== "kept"));
  // A crash takes the page away and leaves what was stored.
  element("crash").addEventListener("click", () => end("Die App ist abgestürzt", false));
  element("begin").addEventListener("click", begin);
  setInterval(tick, 500);
  begin();
}

start();

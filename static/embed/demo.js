// A host like a city's app: it shows the portal and ends the "session" after some minutes. It lies on
// an origin of its own, as every app does, and can delete nothing that the portal keeps: an app that
// forgets is played by opening the portal under a name that no session has used before.
//
// Everything can be set by the address: ?minutes=3&announce=no&extend=no
// &storage=kept|forgotten|silent&theme=system|light|dark&language=de
// &path=/de/antrag/verpflichtungserklaerung/

import { embedAmtsweg } from "./host.js";

/** A name below `localhost` is this machine. The portal's names lie below this one: as in a city's own
 * domain, nothing in the frame is a third party's. */
const HOST = "app.localhost";

const wish = new URLSearchParams(location.search);
const element = (id) => document.getElementById(id);
const form = element("options");
const { minutes, announce, extend, storage, theme, language } = form.elements;

/** The session that is going on: its frame, the bridge to it and its end. */
let session;
/** Where the portal is: at any name below this page's own, all of them this machine. */
let port;
let startPath;
/** The origin at which the portal keeps what will be forgotten with the session. */
let forgetful;

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
    storageKept: storage.value !== "forgotten",
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

/** The portal under a name. Each name has a storage of its own. */
const portalAt = (name) => `http://${name}.${HOST}:${port}`;

/** Where the portal is to be in the next session. */
function nextOrigin() {
  if (storage.value === "kept") return portalAt("portal");
  forgetful ??= portalAt(`sitzung-${crypto.randomUUID()}`);
  return forgetful;
}

/** A page of the portal, and of nothing else: a path like `/\\example.org` would lead elsewhere. */
function pageOf(origin, path) {
  const page = new URL(path, origin);
  return page.origin === origin ? page : new URL(origin);
}

function begin() {
  leave();
  const frame = document.createElement("iframe");
  frame.title = "Portal";
  frame.allow = "camera; clipboard-write";
  frame.src = pageOf(nextOrigin(), startPath ?? `/${language.value}/`);
  session = { frame, endsAt: newEnd() };
  const hear = (type) => () => log("Portal", type);
  session.portal = embedAmtsweg(frame, {
    ...options(),
    onReady: hear("ready"),
    onUnsaved: hear("unsaved"),
    onSaved: hear("saved"),
    onSent: hear("sent"),
    onOpenOutside(address) {
      const { pathname } = new URL(address);
      log("Portal", `open-outside ${pathname}`);
      // A browser is no app: it keeps.
      window.open(pageOf(portalAt("portal"), pathname), "_blank", "noopener");
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

function end(why, forgets) {
  leave();
  const note = document.createElement("p");
  note.textContent = "Ihre Sitzung ist beendet. Bitte melden Sie sich neu an.";
  element("screen").replaceChildren(note);
  element("countdown").textContent = "";
  element("end").hidden = element("crash").hidden = true;
  log("App", why);
  if (forgets) {
    forgetful = undefined;
    log("App", "Speicher vergessen");
  }
  element("state").textContent = "Sitzung beendet";
  element("begin").hidden = false;
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
  const about = await (await fetch("portal.json")).json();
  port = about.port;
  const names = new Intl.DisplayNames("de", { type: "language" });
  for (const tag of about.languages) {
    const name = tag === "de-simple" ? "Leichte Sprache" : names.of(tag);
    language.append(new Option(name, tag));
  }
  minutes.value = wish.get("minutes") ?? "3";
  announce.checked = wish.get("announce") !== "no";
  extend.checked = wish.get("extend") !== "no";
  storage.value = wish.get("storage") ?? "kept";
  theme.value = wish.get("theme") ?? "system";
  language.value = wish.get("language") ?? about.languages[0];
  startPath = wish.get("path") ?? undefined;

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

if (location.hostname === HOST) start();
else location.hostname = HOST;

// What this page has to do with what is around it: the app or page that shows it
// (docs/embedding.md), and the worker that keeps it usable without a network (sw.js). Whoever is
// around it never hears of codes, answers or addresses.
const root = document.documentElement;
const frame = parent !== window;
const native = window.ReactNativeWebView;
const fragment = window.amtswegFragment;
// What an app's script has said before the page was there.
const given = window.amtswegHost;
const host = (window.amtswegHost = {});

const FACTS = ["theme", "language", "canExtend", "storageKept", "canOpenOutside"];
const TYPES = ["ready", "unsaved", "saved", "sent", "extend", "open-outside"];

/** Does what the host says. A member that is not there stays as it was. */
function listen(message) {
  for (const name of FACTS) {
    if (name in message) host[name] = message[name];
  }
  const seconds = message.sessionEndsInSeconds;
  if (seconds === null) delete host.sessionEndsAt;
  else if (seconds >= 0) host.sessionEndsAt = Date.now() + seconds * 1000;
  // Any other word leaves the choice to the device.
  if (host.theme) root.dataset.kernTheme = host.theme;
  dispatchEvent(new CustomEvent("amtsweg-host"));
  if (message.language) changeLanguage(message.language);
}

/** Goes to this page in another language, unless somebody is at work on it already. */
function changeLanguage(language) {
  const other = document.querySelector(`link[hreflang="${language}"]`);
  const isMounted = document.querySelector("#program:not(:has(#program-loading))");
  if (other && language !== root.lang && !isMounted) {
    location.replace(other.href + location.search + (fragment ? `#${fragment}` : location.hash));
  }
}

/** Begins to listen to the host, if it may be one, and gives a way to tell it something. */
async function meetHost() {
  if (!frame && !native) return () => {};
  const { frameAncestors, nativeHosts } = await (await fetch("/site.json")).json();
  // Patterns may frame the page, but not talk with it.
  const origins = frameAncestors
    .map((one) => (one === "'self'" ? location.origin : one))
    .filter((one) => /^\w+:\/\/[^*/]+$/.test(one));
  addEventListener("message", ({ data, isTrusted, origin, source }) => {
    const isHost = frame
      ? source === parent && origins.includes(origin)
      : // Raised by a script of the app's own, not by another window.
        nativeHosts && !isTrusted;
    if (isHost && data?.amtsweg === 1 && data.type === "host") listen(data);
  });
  if (!frame) return (message) => nativeHosts && native.postMessage(JSON.stringify(message));
  // Where the browser tells who it is, nobody else is tried: each try would be an error.
  const [framing] = location.ancestorOrigins ?? [];
  const hosts = origins.filter((origin) => !framing || origin === framing);
  return (message) => hosts.forEach((origin) => parent.postMessage(message, origin));
}

// Without the site's configuration there is no host: the page may be offline.
const tell = meetHost().catch(() => () => {});
window.amtswegTell = async (type) => {
  if (!TYPES.includes(type)) return;
  const path = type === "open-outside" ? location.pathname : undefined;
  (await tell)({ amtsweg: 1, type, path });
};

if (given) listen(given);
window.amtswegTell("ready");

// Where storage is switched off there are no workers.
const workers = navigator.serviceWorker;
const script = window.trustedTypes?.createPolicy("amtsweg", { createScriptURL: () => "/sw.js" });

/** Names the files that this page has loaded so far to the worker. */
async function handOver() {
  const { active } = await workers.ready;
  // Until then the page has gone on loading.
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  active.postMessage([location.href, ...files]);
}

// The program has changed the page's language, and with it the address.
addEventListener("amtsweg-language", () => workers?.controller && handOver());

// Keeps the pages that are seen from now on, and this one, usable without a network. Only for who
// wants something kept on this device.
window.amtswegOffline = async () => {
  try {
    await workers.register(script?.createScriptURL("") ?? "/sw.js", { updateViaCache: "none" });
    await handOver();
  } catch {
    // Everything works as it did, with a network.
  }
};

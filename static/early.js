// The first screen of an application, before any program is there. What may be asked at once is in
// the page, hidden (frontend/src/pages/shell.rs): this decides what that is, shows it, and has the
// answer for boot.js. Where only the second program can tell what to ask, nothing is asked here.
const PARTS = ["loading", "device", "kept", "unsupported", "failed", "again", "stopped"];

export const find = (id) => document.getElementById(id);

/** Once the program has mounted, its own page is there instead of the first parts. */
export function show(shown) {
  for (const part of PARTS) {
    const element = find(`program-${part}`);
    if (element) element.hidden = part !== shown;
  }
}

export const isSupported =
  typeof WebAssembly === "object" &&
  typeof BigInt === "function" &&
  // Elsewhere browsers keep their cryptography to themselves.
  isSecureContext;

// Webviews of apps, which often forget everything: only the second program can say what that means.
function isInApp() {
  const { userAgent } = navigator;
  return (
    "ReactNativeWebView" in window ||
    userAgent.includes("; wv)") ||
    (/iP(hone|ad)/.test(userAgent) && !userAgent.includes("Safari/"))
  );
}

// Who shows this page may say that nothing is kept. It is not waited for long.
const hostSpeaks = () =>
  new Promise((done) => {
    const isAlone = parent === window && !("ReactNativeWebView" in window);
    if (isAlone || "storageKept" in (window.amtswegHost ?? {})) return done();
    show("loading");
    addEventListener("amtsweg-host", done, { once: true });
    setTimeout(done, 500);
  });

// Whether drafts may lie here without the marker: a browser that is killed can lose it, and some
// cannot name their databases.
async function mayHaveKept() {
  const named = indexedDB.databases?.() ?? [];
  // Some never answer, which the second program knows how to say as well.
  const silence = new Promise((done) => setTimeout(done, 1000));
  const databases = await Promise.race([named, silence]);
  return !databases || databases.some(({ name }) => name === "amtsweg");
}

/** What is asked: `device`, or what to do about what is `kept`; nothing of what the page cannot ask. */
async function question() {
  // What an address asks for, and what this tab had, is opened by itself.
  if (!find("program-kept") || "amtswegFragment" in window || history.state?.draft || history.state?.desk) return undefined;
  await hostSpeaks();
  // What the end of a session means the second program says.
  const { storageKept, sessionEndsAt } = window.amtswegHost ?? {};
  if (storageKept === false || sessionEndsAt > 0) return undefined;
  try {
    const marker = localStorage.getItem("amtsweg-drafts");
    if (marker) return marker.split(" ").includes(find("program").dataset.service) ? "kept" : undefined;
    return (await mayHaveKept()) ? undefined : "device";
  } catch {
    // Nothing can be kept here, which the second program knows how to say.
    return undefined;
  }
}

let answer;
let given;

/**
 * What was answered: whether it is the applicant's own device, where the first program can begin
 * with that; the id of a button, where the second one has to know it; nothing where nothing is asked.
 */
export const answered = new Promise((done) => (answer = done));

/** Gives an answer: the id of the button that says it. */
export function choose(id) {
  if (given) return;
  given = id;
  show("loading");
  document.querySelector("h1").focus();
  answer(id.startsWith("device-") && !isInApp() ? id === "device-own" : id);
}

async function ask() {
  // An answer that was given before the page had to be loaded once more is not asked for again.
  const { chosen, ...state } = history.state ?? {};
  if (chosen) history.replaceState(state, "");
  const asked = await question();
  const part = find(`program-${asked}`);
  if (!part) {
    show("loading");
    answer();
    return undefined;
  }
  // A host's wish for another language comes too late.
  find("program").dataset.asked = "";
  for (const button of part.querySelectorAll("button")) {
    button.addEventListener("click", () => choose(button.id));
  }
  show(asked);
  if (chosen) find(chosen)?.click();
  return asked;
}

find("program-retry")?.addEventListener("click", () => {
  // Everything anew: after an update of the site the files may have other names.
  history.replaceState({ ...history.state, chosen: given }, "");
  location.reload();
});

/** What is asked, once that is known. */
export const asked = isSupported ? ask() : show("unsupported");

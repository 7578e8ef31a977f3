// Starts the program on its page, or says why it cannot. The parts are in the page, hidden.
const PARTS = ["program-loading", "program-unsupported", "program-failed"];

// Once the program has mounted, its own page is there instead.
function show(id) {
  for (const part of PARTS) {
    const element = document.getElementById(part);
    if (element) element.hidden = part !== id;
  }
}

function isSupported() {
  return (
    typeof WebAssembly === "object" &&
    typeof BigInt === "function" &&
    // Elsewhere browsers keep their cryptography to themselves.
    isSecureContext
  );
}

const load = async (script, program) => {
  // Trunk's page has both programs in one module, which it loads itself (frontend/index.html).
  if (window.wasmBindings) return window.wasmBindings;
  const module = await import(script);
  await module.default({ module_or_path: program });
  return module;
};

// The second program is loaded once, and kept. Browsers remember a module that could not be had:
// the next attempt asks for it under another address.
let loading;
let again = "";
const loadSecond = () =>
  (loading ??= load("@@DELIVERY_JS@@" + again, "@@DELIVERY_WASM@@").catch((error) => {
    loading = undefined;
    again += "?";
    throw error;
  }));

// The second program as the first one knows it (frontend/src/program/second.rs). The first works
// before the second is there, and without it: what the second has to know is told to it later.
let panel;
let hooks;
let beginning;
let isAsked = false;
let isUntold = false;
let keeping;
let keeper;
let linkPlace;
let end;

async function attach() {
  const program = await loadSecond();
  if (beginning) await program.begin(...beginning);
  beginning = undefined;
  program.attach(panel, hooks);
  keeper = program;
  if (isUntold) program.changed();
  if (linkPlace) program.handOver(linkPlace);
  return program;
}

// The program, once it keeps the draft.
const kept = () =>
  (keeping ??= attach().then(
    (program) => {
      hooks.unkept(false);
      return program;
    },
    (error) => {
      keeping = undefined;
      hooks.unkept(true);
      throw error;
    },
  ));

// Lets the program draw into a place, and says when something is to be seen there.
async function draw(place, program, drawing) {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    hooks.drawn();
  });
  observer.observe(place, { childList: true });
  const drawn = await program()
    .then(drawing)
    .catch(() => {});
  if (drawn === undefined && place.isConnected) {
    observer.disconnect();
    hooks.failed();
  }
  return drawn;
}

const second = {
  connect(...given) {
    [panel, hooks] = given;
  },
  async enter(place, form) {
    const start = await draw(place, loadSecond, (program) => program.enter(place, form));
    if (start !== undefined) hooks.start(start);
  },
  begin(...given) {
    beginning = given;
  },
  keep(hasChanged) {
    if (!keeper) isUntold ||= hasChanged;
    else if (hasChanged) keeper.changed();
    // What fails is tried again when the applicant says so, and not with every letter.
    if (!isAsked) second.keepAgain();
  },
  keepAgain() {
    isAsked = true;
    // The hook has told it.
    kept().catch(() => {});
  },
  async takeFiles(...given) {
    return (await kept()).takeFiles(...given);
  },
  handOver(place) {
    linkPlace = place;
    keeper?.handOver(place);
  },
  async deliver(place, handOver) {
    const stop = await draw(place, kept, (program) =>
      program.deliver(place, handOver, hooks.sent, hooks.back),
    );
    // The applicant may have left the place meanwhile.
    if (place.isConnected) end = stop;
    else stop?.();
  },
  leave() {
    end?.();
    end = undefined;
  },
};

// Webviews of apps, which often forget everything.
function isWebview() {
  const { userAgent } = navigator;
  return (
    "ReactNativeWebView" in window ||
    userAgent.includes("; wv)") ||
    (/iP(hone|ad)/.test(userAgent) && !userAgent.includes("Safari/"))
  );
}

// Whether drafts may lie on this device. A browser that is killed can lose the marker, and some
// cannot name their databases.
async function hasKept() {
  try {
    if (localStorage.getItem("amtsweg-drafts")) return true;
    const databases = (await indexedDB.databases?.()) ?? [];
    return databases.some(({ name }) => name === "amtsweg");
  } catch {
    // Nothing can be kept here, which the second program knows how to say.
    return true;
  }
}

// A page that shows this one may say that nothing is kept. It is not waited for long.
const hostSpeaks = () =>
  new Promise((done) => {
    if (parent === window || "storageKept" in (window.amtswegHost ?? {})) done();
    addEventListener("amtsweg-host", done, { once: true });
    setTimeout(done, 500);
  });

// Whether the second program has to ask what to go on with, before the first asks anything.
async function isSecondFirst() {
  if ("amtswegFragment" in window || isWebview()) return true;
  await hostSpeaks();
  // It also says what the end of a session means, which the first cannot.
  const { storageKept, sessionEndsAt } = window.amtswegHost ?? {};
  return storageKept === false || sessionEndsAt > 0 || hasKept();
}

async function start() {
  if (document.getElementById("program").dataset.service) {
    // A quick check keeps nothing and sends nothing.
    const isKept = !location.pathname.includes("/schnelltest/");
    const [program, isFirst] = await Promise.all([
      load("@@APPLICATION_JS@@", "@@APPLICATION_WASM@@"),
      isKept && isSecondFirst(),
    ]);
    program.start(second, isFirst);
    // Until the names of countries are there, or where they cannot be had, codes stand for them.
    import("@@NAMES_JS@@").catch(() => {});
    // Whoever needs it tries again.
    if (isKept) loadSecond().catch(() => {});
  } else {
    const program = await loadSecond();
    if (location.pathname.includes("/antraege")) program.startDrafts();
    else program.startCase();
  }
}

if (isSupported()) {
  show("program-loading");
  // Everything anew: after an update of the site the files may have other names.
  document.getElementById("program-retry")?.addEventListener("click", () => location.reload());
  start().catch((error) => {
    show(error instanceof WebAssembly.CompileError ? "program-unsupported" : "program-failed");
    throw error;
  });
} else {
  show("program-unsupported");
}

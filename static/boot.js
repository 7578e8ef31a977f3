// Starts the programs on their page, or says why it cannot. The words for that are in the page,
// hidden. What is asked before they are there is the affair of early.js; what stops is started again
// by again.js.
import { answered, asked, choose, find, isSupported, show } from "@@EARLY_JS@@";

// Why something fails that a program was doing which has stopped.
const STOPPED = new Error("The program has stopped.");

// A program: an instance of a module, and another one when that has stopped.
class Program {
  stops = 0;
  failures = 0;

  constructor(script, wasm) {
    Object.assign(this, { script, wasm });
    this.renew();
  }

  /** Whoever waits for the one before hears that it is over. */
  renew() {
    this.end?.(STOPPED);
    this.module = this.loading = undefined;
    this.over = new Promise((_, reject) => (this.end = reject));
    this.over.catch(() => {});
  }

  /** It is loaded once, and kept. */
  load() {
    return (this.loading ??= this.fetch().catch((error) => {
      this.loading = undefined;
      this.failures += 1;
      throw error;
    }));
  }

  async fetch() {
    // Trunk's page has both programs in one module, which it loads itself (frontend/index.html).
    if (window.wasmBindings) return window.wasmBindings;
    // Browsers remember a module, and one that could not be had: the next one has another address.
    const module = await import(this.script + "?".repeat(this.failures) + "#".repeat(this.stops));
    await module.default({ module_or_path: this.wasm });
    module.comeAfter?.(this.stops);
    return (this.module = module);
  }

  /** Has it do something. That fails when it stops meanwhile. */
  async run(action) {
    const program = await this.load();
    try {
      return await Promise.race([action(program), this.over]);
    } catch (error) {
      page.notice(error);
      throw error;
    }
  }
}

const first = new Program("@@APPLICATION_JS@@", "@@APPLICATION_WASM@@");
const second = new Program("@@DELIVERY_JS@@", "@@DELIVERY_WASM@@");

// The second program as the first one knows it (frontend/src/exchange/second.rs), and all that is to
// be known of the two. The first works before the second is there, and without it: what the second
// has to know is told to it later.
class Second {
  // Where the second says how the keeping goes, and by what it calls the first.
  panel;
  hooks;
  // The form of the draft that is open, or about to be.
  form;
  // What opens that draft; nothing when it is open, or when there is none.
  opening;
  // Whether it is to be kept; the promise of that; the program, once it keeps it.
  isAsked = false;
  keeping;
  keeper;
  // Whether something has changed since, and the keeper was not told.
  isUntold = false;
  // Where the link for a second party is shown.
  link;
  // What draws the screen that the second has, where, and what ends it.
  screen;
  place;
  stop;
  // What the address asked for, and what was answered before the programs were there, as long as
  // that may be needed once more.
  fragment;
  choice;

  connect(panel, hooks) {
    this.panel = panel;
    // What the second calls may stop the first, and must not stop the second with it.
    this.hooks = Object.fromEntries(
      Object.entries(hooks).map(([name, hook]) => [name, (given) => attempt(() => hook(given))]),
    );
  }

  async enter(place, form) {
    this.screen = () => this.enter(place, form);
    this.fragment ??= window.amtswegFragment;
    if (this.fragment && !window.amtswegFragment) {
      Object.defineProperty(window, "amtswegFragment", { value: this.fragment, configurable: true });
    }
    if (loading) {
      // The page's own words stay until there is something else to see.
      loading.hidden = false;
      loading.removeAttribute("id");
      place.replaceChildren(loading);
    }
    const enter = (program) => program.enter(place, form, this.choice);
    const start = await this.#draw(place, () => second.run(enter));
    if (start === undefined) return;
    this.fragment = this.choice = this.screen = undefined;
    this.form = form;
    this.hooks.start(start);
  }

  begin(form, own) {
    this.form = form;
    this.opening = (program) => program.begin(form, own);
  }

  keep(hasChanged) {
    if (!this.keeper) this.isUntold ||= hasChanged;
    else if (hasChanged) attempt(() => this.keeper.changed());
    // What fails is tried again when the applicant says so, and not with every letter.
    if (!this.isAsked) this.keepAgain();
  }

  keepAgain() {
    this.isAsked = true;
    // The hook has told it.
    this.#kept().catch(() => {});
  }

  async takeFiles(request, files) {
    await this.#kept();
    return second.run((program) => program.takeFiles(request, files));
  }

  handOver(place) {
    this.link = place;
    attempt(() => this.keeper?.handOver(place));
  }

  async deliver(place, handOver) {
    this.screen = () => this.deliver(place, handOver);
    const stop = await this.#draw(place, async () => {
      await this.#kept();
      return second.run((program) =>
        program.deliver(place, handOver, this.hooks.sent, this.hooks.back),
      );
    });
    // The applicant may have left the place meanwhile.
    if (place.isConnected) this.stop = stop;
    else stop?.();
  }

  leave() {
    attempt(() => this.stop?.());
    this.stop = this.screen = undefined;
  }

  // The program, once it keeps the draft.
  #kept() {
    return (this.keeping ??= this.#attach().then(
      () => {
        this.hooks.unkept(false);
      },
      (error) => {
        this.keeping = undefined;
        if (error !== STOPPED) this.#fail(error, () => this.hooks.unkept(true));
        throw error;
      },
    ));
  }

  async #attach() {
    await second.run(async (program) => {
      await this.opening?.(program);
      this.opening = undefined;
      program.attach(this.panel, this.hooks);
      this.keeper = program;
      if (this.isUntold) program.changed();
      if (this.link) program.handOver(this.link);
    });
  }

  // Lets the program draw into a place, and says when something is to be seen there.
  async #draw(place, drawing) {
    this.place = place;
    const observer = new MutationObserver(() => {
      observer.disconnect();
      this.hooks.drawn();
    });
    observer.observe(place, { childList: true });
    let why;
    const drawn = await drawing().catch((error) => (why = error) && undefined);
    // One that has stopped is soon there again, and draws it then.
    if (drawn === undefined && place.isConnected && why !== STOPPED) {
      observer.disconnect();
      this.#fail(why, () => this.hooks.failed());
    }
    return drawn;
  }

  #fail(error, otherwise) {
    if (error === "misfit") this.hooks.misfit();
    else otherwise();
  }
}

// What the first program works with, and who is told of errors.
const page = { second: new Second(), watching: undefined, notice() {} };

/** Does what may stop a program. */
function attempt(action) {
  try {
    return action();
  } catch (error) {
    page.notice(error);
    return undefined;
  }
}

const isForm = () => Boolean(find("program").dataset.service);

/** What the page can do without at first: it bears others, and starts again what has stopped. */
async function watch() {
  import("@@FOREIGN_JS@@").catch(() => {});
  const again = await import("@@AGAIN_JS@@");
  again.watch({ first, second, page, Second, find, show, start, isForm });
}

/** Whether to go on with a draft is asked: shows what there is to know of it. */
async function look() {
  const isAll = await second.run((program) => {
    const place = find("program-draft");
    return !place || program.look(place);
  });
  // There is more to be said than there is to choose.
  if (!isAll) choose("draft-continue");
}

// The element that is to have the focus, by its id: until somebody goes elsewhere, whenever it is
// drawn. A program draws in pieces, and the browser may do something else in between.
let wanted;
function focusWanted() {
  const element = wanted && find(wanted);
  if (element && element !== document.activeElement) element.focus();
}
new MutationObserver(focusWanted).observe(document.body, { childList: true, subtree: true });
for (const type of ["focusin", "keydown", "pointerdown"]) {
  addEventListener(type, ({ repeat, target }) => {
    if (!repeat && target.id !== wanted) wanted = undefined;
  });
}
// For the programs (frontend/src/components/focus.rs).
window.amtswegFocus = (id) => {
  // Whoever asks may still have the focus to give.
  setTimeout(() => {
    wanted = id;
    focusWanted();
  });
};

async function start(given) {
  if (isForm()) {
    // A quick check keeps nothing and sends nothing.
    const isKept = !location.pathname.includes("/schnelltest/");
    const { second: known } = page;
    answered.then((choice) => {
      if (!given && typeof choice === "string") known.choice = choice;
    });
    const loaded = first.load();
    // Nothing that is asked may take the place of what is said of a failure.
    loaded.catch(() => {});
    // What the device has only the second can tell.
    if ((await asked) !== "device" && isKept) second.load().catch(() => {});
    await loaded;
    page.watching ??= watch().catch(() => (page.watching = undefined));
    // One that has stopped hears no answer any more.
    const heard = Promise.race([answered, first.over]);
    heard.catch(() => {});
    await first.run((program) => program.start(known, heard, given));
    // Until the names of countries are there, or where they cannot be had, codes stand for them.
    import("@@NAMES_JS@@").catch(() => {});
    // Whoever needs it tries again.
    if (isKept) second.load().catch(() => {});
    if ((await asked) === "kept" && !given) look().catch(() => {});
  } else {
    const isDrafts = location.pathname.includes("/antraege");
    page.watching ??= watch().catch(() => (page.watching = undefined));
    await second.run((program) => (isDrafts ? program.startDrafts() : program.startCase()));
  }
}

// What the page says while it loads. Mounting takes it out of the page.
const loading = find("program-loading");

if (isSupported) {
  find("program-reload")?.addEventListener("click", () => location.reload());
  find("program-again-close")?.addEventListener("click", () => {
    find("program-again").hidden = true;
  });
  start().catch((error) => {
    show(error instanceof WebAssembly.CompileError ? "unsupported" : "failed");
    throw error;
  });
}

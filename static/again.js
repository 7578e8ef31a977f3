// Starts a program again that has stopped, on what the page and the device still have of it. Nothing
// that was typed is lost by that; the page says that it happened.

// How often a program starts again before the page asks to be loaded anew.
const RESTARTS = 3;

/** Watches over the programs that boot.js has started. */
export function watch({ first, second, page, Second, find, show, start, isForm }) {
  /** Whether a line of a stack is a program's. */
  const isIn = ({ script }, line) => line.includes(script.split("-")[0]);

  /** An error that nobody awaits: if a program has stopped with it, that one starts again. */
  function notice(error, isUncaught = false) {
    const lines = String(error?.stack).split("\n");
    const line = lines.find((line) => isIn(first, line) || isIn(second, line));
    const isStop =
      error instanceof WebAssembly.RuntimeError ||
      // A stack that was too deep, or an exception that went through a program.
      (line && (isUncaught || error instanceof RangeError));
    if (!isStop) return;
    const part = line && isIn(first, line) ? first : second;
    // Whatever else comes of one that has stopped is of no interest.
    if (isOf(part, lines)) startAgain(part);
  }

  /** Whether a stack is of the present instance of a program. */
  const isOf = (part, lines) => {
    const own = lines.filter((line) => line.includes(part.script));
    const mark = part.script + "#".repeat(part.stops);
    return part.module && (own.length === 0 || own.some((line) => line.includes(mark + ":")));
  };

  function startAgain(part) {
    const before = part.module;
    // The next instance is another one only under another address.
    part.stops += 1;
    part.renew();
    if (part.stops > RESTARTS || window.wasmBindings) {
      show("stopped");
      return;
    }
    // Beside what there is to see.
    find("program-again").hidden = false;
    const again = part === first || !isForm() ? restart(before) : goOn(before);
    again.catch(() => show("stopped"));
  }

  /** What is called of an instance that has stopped: it may not answer. */
  function ask(action) {
    try {
      return action();
    } catch {
      return undefined;
    }
  }

  async function goOn(before) {
    const keepsake = ask(() => before.keepsake());
    ask(() => before.end());
    goOnWith(page.second, keepsake);
  }

  /** The first program once more, on a place that the one before has nothing to do with. */
  async function restart(before) {
    const { form, opening, hooks, keeper } = page.second;
    const hasBegun = form || location.pathname.includes("/schnelltest/");
    const snapshot = ask(() => hooks?.snapshot());
    const shown = hasBegun && snapshot ? started(snapshot) : undefined;
    const given = ask(() => keeper?.current()) ?? shown;
    page.second.leave();
    if (!isForm()) ask(() => before.end());
    // What was asked before it was there is still asked.
    if (hooks || !isForm()) {
      const place = find("program");
      place.replaceWith(place.cloneNode(false));
    }
    page.second = Object.assign(new Second(), { form, opening });
    await start(given);
  }

  /** With what an application starts that nobody has kept yet. */
  const started = (snapshot) =>
    JSON.stringify({
      ...JSON.parse(snapshot),
      files: [],
      focus: null,
      // A translator says of the document that it speaks another one.
      language: location.pathname.split("/")[1],
    });

  /** The second program is another one, which goes on by what is left of the one before. */
  function goOnWith(known, keepsake) {
    const { form, screen } = known;
    known.keeping = known.keeper = known.stop = undefined;
    if (!known.hooks) return;
    // What the one before has drawn would answer nobody.
    for (const place of [known.panel, known.link, screen && known.place]) place?.replaceChildren();
    if (form && keepsake) {
      known.opening = (program) => program.resume(form, keepsake);
      known.isUntold = true;
    } else if (form && !known.opening && !screen) {
      // Nothing is left of it but what the first program shows: better a second draft than none.
      known.opening = (program) => program.begin(form, Boolean(history.state?.draft));
    }
    if (known.opening && known.isAsked) known.keepAgain();
    // Of what is sent and has arrived only the receipt is left, and the device has it.
    if (form && !known.opening && screen) known.enter(known.place, form);
    else screen?.();
  }

  page.notice = notice;
  addEventListener("error", ({ error }) => notice(error, true));
  addEventListener("unhandledrejection", ({ reason }) => notice(reason));
}

// What others do to a page: they work in a world of their own, as a browser's translator and its
// extensions do, and go on doing it to whatever comes.

/** Replaces every text by two elements with the same text, as Chrome's translator does. */
const TRANSLATE = () => {
  const UNTOUCHED = "script, style, textarea, font font";
  const replace = (text) => {
    const parent = text.parentElement;
    if (!parent || text.data.trim() === "" || parent.closest(UNTOUCHED)) return;
    const [outer, inner] = ["font", "font"].map((name) => document.createElement(name));
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const textsIn = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };
  return (root) => (root.nodeType === Node.TEXT_NODE ? [root] : textsIn(root)).forEach(replace);
};

/** Wraps texts, and puts elements of its own before, between and after those of the page. */
const MEDDLE = () => {
  const own = (name) => {
    const element = document.createElement(name);
    element.className = "extension";
    return element;
  };
  const meddle = (element) => {
    if (element.closest(".extension, script, style, svg, select, .visually-hidden")) return;
    if (element.matches("input, textarea")) element.after(own("span"));
    if (element.matches("form, fieldset, section, ul, main div, .keeping")) element.prepend(own("div"));
    if (element.matches("p, label, h1, h2, legend, .kern-label")) {
      for (const text of [...element.childNodes].filter(({ nodeType }) => nodeType === 3)) {
        const around = own("span");
        text.before(around);
        around.append(text);
      }
    }
  };
  return (root) => {
    if (root.nodeType !== Node.ELEMENT_NODE) return;
    [root, ...root.querySelectorAll("*")].forEach(meddle);
  };
};

/** Does something to all of a page, and to whatever comes afterwards, until the page is left. */
async function afflict(page, what) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "foreign",
  });
  const expression = `(() => {
    const act = (${what})();
    act(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        for (const node of type === "characterData" ? [target] : addedNodes) {
          if (node.isConnected) act(node);
        }
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  })()`;
  const { exceptionDetails } = await session.send("Runtime.evaluate", { expression, contextId });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
}

/** The page is translated from now on. */
export const translate = (page) => afflict(page, TRANSLATE);

/** An extension works on the page from now on. */
export const meddle = (page) => afflict(page, MEDDLE);

/**
 * The next change below an element fails, whatever it is: a program that makes it stops, since it
 * relies on what it has made. What is below `apart` is another program's.
 */
export const stopIn = (page, selector, apart = ":not(*)") =>
  page.evaluate(([within, apart]) => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = function (node, before) {
      if (this.isConnected && this.closest?.(within) && !this.closest(apart)) {
        Node.prototype.insertBefore = insertBefore;
        throw new DOMException("made by the test", "NotFoundError");
      }
      return insertBefore.call(this, node, before);
    };
  }, [selector, apart]);

// Others work on this page, too: translators put elements of their own in the place of its texts,
// extensions wrap, add and take away, and whoever fills in forms for people does so without a word.
// The programs know nothing of that. They go on with the nodes that they have made, wherever those
// are by now: what they do to a node that was replaced is done to what stands there instead.

// --- What was put in the place of our nodes ---

// Of a node that was taken away: where it was, what was put there instead, and what came after it.
const places = new WeakMap();

/** Remembers what was taken away, and what came in its place in the same breath. */
function note(records) {
  let last = {};
  for (const record of records) {
    const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
    for (const node of addedNodes) places.delete(node);
    for (const node of removedNodes) {
      // The new one may have been put before or after the old one, which was taken away then.
      const isBeside =
        last.target === target &&
        last.added.length > 0 &&
        (last.next === node || last.previous === node) &&
        (last.added.includes(previousSibling) || last.added.includes(nextSibling));
      const instead = addedNodes.length > 0 ? [...addedNodes] : isBeside ? last.added : [];
      places.set(node, { parent: target, instead, next: nextSibling });
    }
    // Or the old one was taken away first.
    if (last.removed?.length > 0 && addedNodes.length > 0 && removedNodes.length === 0) {
      const isThere = last.previous === previousSibling && last.next === nextSibling;
      for (const node of isThere && last.target === target ? last.removed : []) {
        const place = places.get(node);
        if (place?.instead.length === 0) place.instead = [...addedNodes];
      }
    }
    last = {
      target,
      added: [...addedNodes],
      removed: [...removedNodes],
      previous: previousSibling,
      next: nextSibling,
    };
  }
}

const observer = new MutationObserver(note);
observer.observe(document, { childList: true, subtree: true });
const look = () => note(observer.takeRecords());

/** What stands for a node now: itself, or what was put in its place, perhaps more than once. */
function current(node, depth = 0) {
  if (node.isConnected) return [node];
  const instead = places.get(node)?.instead ?? [];
  return depth < 20 ? instead.flatMap((other) => current(other, depth + 1)) : [];
}

/** The child of an element that holds a node, however deep; nothing where none does. */
function childWith(parent, node) {
  let child = node;
  while (child && child.parentNode !== parent) child = child.parentNode;
  return child;
}

/** Before which child of an element something has to stand that was to stand before a node. */
function standIn(parent, node) {
  for (let here = node, steps = 0; here && steps < 100; steps += 1) {
    for (const other of [here, ...current(here)]) {
      const child = childWith(parent, other);
      if (child) return child;
    }
    here = places.get(here)?.next;
  }
  return null;
}

/** Takes away what was put in the place of a node that is none of the page any more. */
function clear(node) {
  for (const other of node.isConnected ? [] : current(node)) take(other);
}

const { insertBefore, removeChild } = Node.prototype;

/** Takes a node away, and what was put around it alone. */
function take(node) {
  const parent = node.parentNode;
  removeChild.call(parent, node);
  if (parent.localName === "font" && !parent.hasChildNodes() && parent.parentNode) take(parent);
}

Node.prototype.insertBefore = function (node, before) {
  look();
  clear(node);
  const isHere = !before || before.parentNode === this;
  return insertBefore.call(this, node, isHere ? before : standIn(this, before));
};

Node.prototype.removeChild = function (node) {
  look();
  if (node.parentNode === this) return removeChild.call(this, node);
  for (const other of current(node)) take(other);
  return node;
};

const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue");
Object.defineProperty(Node.prototype, "nodeValue", {
  configurable: true,
  enumerable: true,
  get,
  set(text) {
    look();
    // A text that says something new stands in its own place again. Who translates does it anew.
    const others = this.isConnected ? [] : current(this);
    if (others.length > 0) insertBefore.call(others[0].parentNode, this, others[0]);
    others.forEach(take);
    set.call(this, text);
  },
});

// --- What was filled in without a word ---

// What each control held when the programs were last told of it, by its id; radio buttons together.
const told = new Map();

const isControl = (element) => element.matches?.("input:not([type=file]), select, textarea");
const isBox = ({ type }) => type === "checkbox" || type === "radio";
// To what the programs listen.
const eventOf = (control) => (isBox(control) || control.localName === "select" ? "change" : "input");
const keyOf = ({ type, id, name }) => (type === "radio" ? name : id);

function held(control) {
  if (control.type === "radio") return control.checked ? control.id : undefined;
  return isBox(control) ? control.checked : control.value;
}

/** Tells the programs what a control holds, unless they know; says whether they did not. */
function tell(control) {
  const [key, now] = [keyOf(control), held(control)];
  if (now === undefined || now === (told.get(key) ?? (isBox(control) ? false : ""))) return false;
  told.set(key, now);
  control.dispatchEvent(new Event(eventOf(control), { bubbles: true }));
  return true;
}

const tellAll = () =>
  [...document.querySelectorAll("#program form")]
    .flatMap(({ elements }) => [...elements])
    .filter((control) => isControl(control) && tell(control)).length > 0;

// Before anyone else hears of it.
const on = (type, handler) => addEventListener(type, handler, true);

for (const type of ["input", "change"]) {
  on(type, ({ target }) => {
    if (!isControl(target)) return;
    const now = held(target);
    if (eventOf(target) !== type) tell(target);
    else if (now !== undefined) told.set(keyOf(target), now);
  });
}
for (const type of ["focusout", "visibilitychange"]) on(type, tellAll);

on("click", ({ target }) => {
  // Whoever goes on by another way than the form's.
  if (target.closest?.("a, button:not([type=submit])")) tellAll();
});

on("submit", (event) => {
  if (!tellAll()) return;
  // The form looks at its answers once the programs have drawn them.
  event.preventDefault();
  event.stopImmediatePropagation();
  const button = event.submitter ?? event.target.querySelector("[type=submit]");
  setTimeout(() => button?.click());
});

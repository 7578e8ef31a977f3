// Countries by their names, and the list that opens below a field for one (a combobox, WAI-ARIA 1.2).
// The platform has the names and knows how they compare: asking it from here weighs a fraction of
// asking it from wasm (docs/decisions/0026). The program draws the field and keeps what stands in it
// (frontend/src/components/fields/country.rs); what is chosen in the list comes to it as if typed.
const lists = {};

// What people say and no list has.
const ALSO = {
  BY: ["Weißrussland"],
  CI: ["Elfenbeinküste"],
  GB: ["UK", "England"],
  MM: ["Birma"],
  NL: ["Holland"],
  US: ["USA"],
};

// Without accents and marks, in small letters, whatever parts the words. Arabic is written with and
// without hamza, and with two letters each for the "h" and the "y" at the end of a word.
const plain = (text) =>
  text
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}ـ]/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ة/g, "ه")
    .replace(/ى/g, "ي")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

class Names {
  constructor(locale, codes, others) {
    const names = [locale, "de", "en"].map((tag) => new Intl.DisplayNames(tag, { type: "region" }));
    const entry = (code, own, ...more) => ({ code, name: own, words: [own, ...more].map(plain) });
    this.all = codes
      .match(/../g)
      .map((code) => entry(code, ...names.map((list) => list.of(code)), code, ...(ALSO[code] ?? [])))
      .sort((left, right) => left.name.localeCompare(right.name, locale));
    // What is no country stands behind them.
    for (const [code, name] of others) this.all.push(entry(code, name, code));
  }

  nameOf(code) {
    return this.all.find((entry) => entry.code === code)?.name;
  }

  /** The code of what was typed: a whole name in the page's language, German or English, or a code. */
  codeOf(typed) {
    const wanted = plain(typed);
    return this.all.find(({ words }) => wanted && words.includes(wanted))?.code;
  }

  /**
   * Everything with these letters in one of its names: first what is called just that, then what
   * begins with them.
   */
  find(typed) {
    const wanted = plain(typed);
    const rank = ({ words }) => {
      if (words.includes(wanted)) return 0;
      if (words[0].startsWith(wanted)) return 1;
      if (words.some((word) => ` ${word}`.includes(` ${wanted}`))) return 2;
      return words.some((word) => word.includes(wanted)) ? 3 : 4;
    };
    return [0, 1, 2, 3].flatMap((wantedRank) => this.all.filter((entry) => rank(entry) === wantedRank));
  }
}

/** The names for these codes, and other words with codes of their own. Made once for each key. */
window.amtswegNames = (key, locale, codes, others) =>
  (lists[key] ??= new Names(locale, codes, others));

// The program may have drawn fields before this was there. It draws them anew, and understands what
// stands in them, as if it had just been typed.
for (const input of document.querySelectorAll(".search-field > input")) {
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** The parts of the field that an event comes from; nothing elsewhere on the page. */
function partsOf({ target }) {
  const field = target.closest?.(".search-field");
  if (!field) return undefined;
  // Others may have put something of theirs between them.
  const [input, list, status] = ["input", "ul", "p"].map((name) => field.querySelector(name));
  return { input, list, status, words: field.dataset, names: lists[field.dataset.names] };
}

// On the page from its beginning: no field has to be told of, and none is forgotten.
const on = (type, handler) =>
  document.addEventListener(type, (event) => {
    const parts = partsOf(event);
    if (parts) handler(parts, event);
  });

function show({ input, list, status, words, names }) {
  const options = names.find(input.value).map(({ name }, index) => {
    const option = document.createElement("li");
    option.id = `${list.id}-${index}`;
    option.setAttribute("role", "option");
    option.textContent = name;
    // What is to be read there may be translated.
    option.dataset.name = name;
    return option;
  });
  list.replaceChildren(...options);
  list.hidden = options.length === 0;
  list.scrollTop = 0;
  input.setAttribute("aria-expanded", !list.hidden);
  input.removeAttribute("aria-activedescendant");
  // Whoever sees the list needs no number.
  status.classList.toggle("visually-hidden", !list.hidden);
  status.textContent = list.hidden ? words.none : words.hits.replace("#", options.length);
}

function close({ input, list, status }) {
  list.replaceChildren();
  list.hidden = true;
  status.textContent = "";
  status.classList.add("visually-hidden");
  input.setAttribute("aria-expanded", false);
  input.removeAttribute("aria-activedescendant");
}

function mark({ input, list }, option) {
  for (const other of list.children) other.setAttribute("aria-selected", other === option);
  input.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
}

function choose(parts, option) {
  parts.input.value = option.dataset.name;
  parts.input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  close(parts);
}

// What is filled in from elsewhere opens nothing.
on("input", (parts) => {
  if (parts.input === document.activeElement) show(parts);
});

on("keydown", (parts, event) => {
  const { input, list } = parts;
  // Whoever still puts a letter together means that with these keys.
  if (event.isComposing) return;
  const isArrow = event.key === "ArrowDown" || event.key === "ArrowUp";
  if (isArrow && list.hidden) show(parts);
  if (list.hidden) return;
  const options = [...list.children];
  const last = options.length - 1;
  const at = options.findIndex(({ id }) => id === input.getAttribute("aria-activedescendant"));
  const next = {
    ArrowDown: at < last ? at + 1 : 0,
    ArrowUp: at > 0 ? at - 1 : last,
    // Before anything is marked these two move within what was typed.
    Home: at < 0 ? undefined : 0,
    End: at < 0 ? undefined : last,
  }[event.key];
  if (next !== undefined) mark(parts, options[next]);
  else if (event.key === "Escape") close(parts);
  else if (event.key === "Enter") {
    const chosen = options[at] ?? (last === 0 && options[0]);
    if (chosen) choose(parts, chosen);
    else close(parts);
  } else return;
  event.preventDefault();
});

// The whole list is there for those who cannot spell a name.
on("click", (parts, { target }) => {
  const option = target.closest("[role=option]");
  if (option) choose(parts, option);
  else if (target === parts.input && target.value === "") show(parts);
});

// The focus stays in the field: on phones the keyboard would go, and the list with it.
on("mousedown", ({ input }, event) => {
  if (event.target !== input) event.preventDefault();
});

on("focusout", (parts) => {
  const { input, names } = parts;
  // What was understood is shown as it was understood; anything else stays as it was typed.
  input.value = names.nameOf(names.codeOf(input.value)) ?? input.value;
  close(parts);
});

// What an application is expected to read like at the clerk's: made from the form, the German texts
// and the answers, and by none of our code.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./program.mjs";

const COUNTRIES = new Intl.DisplayNames("de", { type: "region" });

/** Where `forms/` and `locales/` are. */
let sources = root;

/** Reads forms and texts from another folder from now on. */
export function readFrom(folder) {
  sources = folder;
}

/** Messages and attributes of a Fluent file, by `id` and `id.attribute`. */
function messages(path) {
  const found = new Map();
  let id;
  let last;
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const message = line.match(/^([a-z][\w-]*) = ?(.*)$/i);
    const attribute = line.match(/^\s+\.([\w-]+) = ?(.*)$/);
    if (message) {
      id = last = message[1];
      found.set(id, message[2]);
    } else if (attribute) {
      last = `${id}.${attribute[1]}`;
      found.set(last, attribute[2]);
    } else if (line.startsWith(" ")) {
      found.set(last, `${found.get(last)}\n${line.trim()}`.trim());
    }
  }
  return found;
}

const MESSAGES = new Map();

/** The messages of a file of texts, read once. */
function messagesOf(language, file) {
  const path = join(sources, `locales/${language}/${file}.ftl`);
  if (!MESSAGES.has(path)) {
    MESSAGES.set(path, messages(path));
  }
  return MESSAGES.get(path);
}

/** A message, or an attribute of one, as it stands in the file; nothing where there is none. */
export const findPhrase = (language, file, id) => messagesOf(language, file).get(id);

/** The same; an error where there is none. */
export function phrase(language, file, id) {
  const text = findPhrase(language, file, id);
  if (text === undefined) {
    throw new Error(`there is no ${id} in ${language}/${file}.ftl`);
  }
  return text;
}

/** What clerks read in the place of a question, where the service has words for them. */
function deskWords(service) {
  const path = join(sources, `forms/${service}/desk.ftl`);
  if (!MESSAGES.has(path)) {
    MESSAGES.set(path, existsSync(path) ? messages(path) : new Map());
  }
  return MESSAGES.get(path);
}

/** The questions of an address. */
export const addressFields = ({ abroad }) =>
  [
    ...(abroad ? [["land", "country"]] : []),
    ...["strasse", "hausnummer", "zusatz", "plz", "ort"].map((id) => [id, "text"]),
  ].map(([id, kind]) => ({ id, kind, text: `address-${id}` }));

/** Everything that a message may be, where it depends on a number. */
function variants(text) {
  const found = [...text.matchAll(/^\*?\[\w+\]\s(.*)$/gm)].map(([, variant]) => variant);
  return found.length > 0 ? found : [text.split("\n")[0]];
}

const literally = (part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How a page says all of a message: every word of it, whatever stands at the placeables. */
export function saidWholly(language, file, id) {
  let text = phrase(language, file, id);
  for (let outer; outer !== text; ) {
    outer = text;
    // Those that choose have others in them.
    text = text.replace(/\{[^{}]*\}/g, "\0");
  }
  const words = text.replace(/^- /gm, "").split(/(\s+|\0)/).filter((word) => word !== "");
  const pattern = words.map((word) => (word === "\0" ? ".{1,80}" : /\s/.test(word) ? "\\s+" : literally(word)));
  return new RegExp(pattern.join(""));
}

/**
 * How a page says a message: whatever stands at the placeables, and whatever comes after the first
 * paragraph.
 */
export function said(language, file, id) {
  const text = phrase(language, file, id);
  const patterns = variants(text).map((one) => one.split(/\{[^}]*\}/).map(literally).join(".*"));
  return new RegExp(patterns.join("|"));
}

const german = (date) => date.split("-").reverse().join(".");

const money = (amount) =>
  Number(amount).toLocaleString("de-DE", { style: "currency", currency: "EUR" });

/** What a value of the law is today; nothing where there is none of this name. */
function valueOf(name) {
  const { values } = JSON.parse(readFileSync(join(sources, "forms/values.json"), "utf8"));
  const today = new Date().toISOString().slice(0, 10);
  const days = Object.keys(values[name]?.from ?? {}).sort();
  const day = days.filter((day) => day <= today).pop() ?? days[0];
  return values[name]?.from[day];
}

/** A German text with the values of the law in their places, and the words that they choose. */
function withValues(text) {
  const chosen = text.replace(/\{ \$(\w+) ->((?:[^{}]|\{[^{}]*\})*)\}/g, (whole, name, variants) => {
    const value = valueOf(name);
    const key = value === 1 ? "one" : "other";
    const words = variants.match(new RegExp(`\\*?\\[${key}\\]\\s+(.*)`));
    return value === undefined || !words ? whole : words[1].trim();
  });
  return chosen.replace(/\{ \$(\w+) \}/g, (whole, name) => valueOf(name)?.toLocaleString("de-DE") ?? whole);
}

/** The services that can be applied for here. */
export const services = () =>
  readdirSync(join(sources, "forms")).filter((name) => existsSync(join(sources, "forms", name, "form.json")));

/** A service's form. */
export const form = (service) =>
  JSON.parse(readFileSync(join(sources, `forms/${service}/form.json`), "utf8"));

/**
 * [question, answer] for every answer, in no particular order; files by their names. As the
 * applicant reads them, or clerks.
 */
export function expectedAnswers(service, answers, files = [], { desk = false } = {}) {
  const expected = [];
  const words = desk ? deskWords(service) : new Map();
  // The texts of addresses and what is no country are the program's own.
  const said = (id) =>
    withValues(
      words.get(id) ??
        phrase("de", /^(address|nationality)-/.test(id) ? "application" : service, id),
    );

  const shown = (field, id, value) => {
    const option = (option) => said(`${id}.option-${option}`);
    switch (field.kind) {
      case "choice":
        return option(value);
      case "multichoice":
        return value.map(option).join("");
      case "date":
        return german(value);
      case "country":
      case "nationality":
        return /^[A-Z]{2}$/.test(value) ? COUNTRIES.of(value) : said(`nationality-${value}`);
      case "money":
        return money(value);
      case "number":
        return value.toLocaleString("de-DE");
      case "yesno":
      case "consent":
        return value ? "Ja" : "Nein";
      case "file":
        return value.nachgereicht
          ? "Wird nachgereicht"
          : value.attachments.map((id) => files.find((file) => file.id === id).name).join("");
      default:
        return value;
    }
  };
  const walk = (fields, values, prefix) => {
    for (const field of fields) {
      const value = values[field.id];
      const id = `${prefix}-${field.id}`;
      if (value === undefined) {
        continue;
      }
      if (["group", "address"].includes(field.kind)) {
        for (const entry of [value].flat()) {
          walk(field.kind === "group" ? field.fields : addressFields(field), entry, id);
        }
      } else {
        const text = field.text ?? id;
        expected.push([said(text), shown(field, text, value)]);
      }
    }
  };
  for (const step of form(service).steps) {
    walk(step.fields, answers[step.id] ?? {}, step.id);
  }
  return expected;
}

// The invented people of tests/data/people, and the papers that they have.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { file, pdf } from "./client.mjs";

const PEOPLE = fileURLToPath(new URL("../data/people/", import.meta.url));
/** The day that they were written for: that of `tests/forms/walker.rs`. */
const WRITTEN = Date.UTC(2026, 10, 18);
const DAY = 24 * 60 * 60 * 1000;

/** All of them: { service, who, answers }. */
export const everybody = () =>
  readdirSync(PEOPLE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(PEOPLE, name)).map((file) => join(PEOPLE, name, file)))
    .sort()
    .map((path) => JSON.parse(readFileSync(path, "utf8")));

const days = Math.round((Date.now() - WRITTEN) / DAY);

function shifted(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? text : new Date(time + days * DAY).toISOString().slice(0, 10);
}

/** The answers of today, with a name that nobody has. */
export function invented(value, key = "") {
  if (Array.isArray(value)) {
    return value.map((entry) => invented(entry));
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, inside]) => [key, invented(inside, key)]));
  }
  if (typeof value !== "string") {
    return value;
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    return shifted(value);
  }
  return key === "familienname" && value ? `${value}-Muster` : value;
}

/** An empty page for each paper that belongs to the answers; some also bring those that may follow. */
export function papers(answers, all) {
  return Object.entries(answers).flatMap(([step, fields]) =>
    Object.entries(fields).flatMap(([field, value]) => {
      const count = value?.attachments?.length ?? (all && value?.nachgereicht ? 1 : 0);
      if (count > 0) {
        // The sender puts the ids in.
        delete fields[field];
      }
      return Array.from({ length: count }, (_, index) =>
        file(`${step}.${field}`, `${field}-${index + 1}.pdf`, "application/pdf", pdf(2000)),
      );
    }),
  );
}

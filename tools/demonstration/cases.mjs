// Sends invented applications to a running demonstration, sealed as any sender seals them:
//   node tools/demonstration/cases.mjs http://127.0.0.1:8787
// Each of tests/data/people is one. Their names end in -Muster, and their dates lie as far from today
// as they were from the day that they were written for.

import { randomBytes } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Sender, file, pdf } from "../../tests/lib/client.mjs";
import { joinId } from "../../tests/lib/handover.mjs";
import { until } from "../../tests/lib/wait.mjs";

const PEOPLE = fileURLToPath(new URL("../../tests/data/people/", import.meta.url));
/** The day that they were written for: that of `tests/forms/walker.rs`. */
const WRITTEN = Date.UTC(2026, 10, 18);
const DAY = 24 * 60 * 60 * 1000;
/** The two parts of one case. */
const FIRST = "beschaeftigungserlaubnis";
const SECOND = "erklaerung_beschaeftigung";
/** Every so many of them bring their papers with them, the others later. */
const WITH_FILES = 3;

const days = Math.round((Date.now() - WRITTEN) / DAY);

function shifted(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? text : new Date(time + days * DAY).toISOString().slice(0, 10);
}

/** The answers of today, with a name that nobody has. */
function invented(value, key = "") {
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
function papers(answers, all) {
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

const people = readdirSync(PEOPLE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(PEOPLE, name)).map((file) => join(PEOPLE, name, file)))
  .sort()
  .map((path) => JSON.parse(readFileSync(path, "utf8")));

const [portal] = process.argv.slice(2);
if (!portal) {
  console.error("usage: node tools/demonstration/cases.mjs <the portal's address>");
  process.exit(2);
}

const sender = await until(() => Sender.open(portal).catch(() => null), "a destination to send to");
const secrets = people
  .filter(({ service }) => service === SECOND)
  .map(() => randomBytes(16).toString("base64url"));
const next = { [FIRST]: 0, [SECOND]: 0 };
const rejected = [];
for (const [index, { service, answers }] of people.entries()) {
  const given = invented(answers);
  const files = papers(given, index % WITH_FILES === 0);
  const draft = await sender.draft({ service, answers: given, files });
  if (service in next && next[service] < secrets.length) {
    draft.context.handover = joinId(secrets[next[service]]);
    next[service] += 1;
  }
  const outcome = await sender.arrive(await sender.seal(draft));
  if (!outcome.accepted) {
    rejected.push(`${service} was rejected: ${JSON.stringify(outcome.problems)}`);
  }
}
console.log(`${people.length - rejected.length} invented applications have arrived.`);
for (const one of rejected) {
  console.error(one);
}
process.exit(rejected.length === 0 ? 0 : 1);

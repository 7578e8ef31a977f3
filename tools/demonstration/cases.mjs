// Sends invented applications to a running demonstration, sealed as any sender seals them:
//   node tools/demonstration/cases.mjs http://127.0.0.1:8787
// Each of tests/data/people is one. Their names end in -Muster, and their dates lie as far from today
// as they were from the day that they were written for.

import { randomBytes } from "node:crypto";
import { Sender } from "../../tests/lib/client.mjs";
import { joinId } from "../../tests/lib/handover.mjs";
import { everybody, invented, papers } from "../../tests/lib/people.mjs";
import { until } from "../../tests/lib/wait.mjs";

/** The two parts of one case. */
const FIRST = "beschaeftigungserlaubnis";
const SECOND = "erklaerung_beschaeftigung";
/** Every so many of them bring their papers with them, the others later. */
const WITH_FILES = 3;

const people = everybody();

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

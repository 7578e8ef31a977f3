// Two parties' parts meet at the town hall, and the applicant's case hears of it: real edge, real
// town hall, and a client that is none of ours.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Sender } from "./lib/client.mjs";
import { FIRST, PART_ARRIVED, SECOND, answers, joinId } from "./lib/handover.mjs";
import { received } from "./lib/received.mjs";
import { Stack } from "./lib/stack.mjs";
import { until } from "./lib/wait.mjs";

let stack;
let sender;
let clerk;

before(async () => {
  stack = await Stack.start();
  sender = await Sender.open(stack.siteOrigin);
  clerk = await stack.clerk();
});

after(() => stack?.close());

/** Steps without a question have no answers. */
const asked = (given) =>
  Object.fromEntries(Object.entries(given).filter(([, own]) => Object.keys(own).length > 0));

async function send(service, given, secret) {
  const draft = await sender.draft({ service, answers: asked(given) });
  draft.context.handover = joinId(secret);
  const sealed = await sender.seal(draft);
  await sender.send(sealed);
  await until(async () => (await sender.events(sealed)).events.length > 0, "the signed event");
  return sealed;
}

const apply = (secret) => send(FIRST, answers.application, secret);
const declare = (secret) => send(SECOND, answers.declaration, secret);
const newSecret = () => randomBytes(16).toString("base64url");

/** The URIs of a case's events, in their order; the chain is whole. */
const uris = async (sealed) =>
  (await sender.events(sealed)).events.flatMap(({ events }) => Object.keys(events));

const hears = (sealed, count, seconds) =>
  until(
    async () => (await uris(sealed)).filter((uri) => uri === PART_ARRIVED).length === count,
    "the word of the part",
    seconds,
  );

const stateOf = async (page) => {
  const list = await clerk.list();
  const { id } = list.find(({ id: number }) => page.html.includes(`/antraege/${number}/antrag.json`));
  return list.find(({ id: number }) => number === id).states;
};

test("the application first, then the declaration", async () => {
  const secret = newSecret();
  const application = await apply(secret);
  const before = await received(clerk, application.caseId);
  assert.ok((await stateOf(before)).includes("Zweiter Teil fehlt"));
  const declaration = await declare(secret);
  await hears(application, 1, 30);
  const { events } = await sender.events(application);
  assert.equal(events[1].sub, `submission:${application.submissionId}`);
  assert.deepEqual(events[1].events, { [PART_ARRIVED]: {} });
  // The employer hears of nothing but the own part.
  assert.equal((await uris(declaration)).length, 1);

  const [own, other] = [
    await received(clerk, application.caseId),
    await received(clerk, declaration.caseId),
  ];
  assert.ok((await stateOf(own)).includes("Zweiter Teil da"));
  assert.ok((await stateOf(other)).includes("Absender nicht geprüft"));
  assert.match(own.html, /Betriebsnummer/);
  assert.match(other.html, /Der Antrag dazu/);
});

test("the declaration first: the acceptance brings word of it", async () => {
  const secret = newSecret();
  await declare(secret);
  const application = await apply(secret);
  assert.equal((await uris(application)).length, 2);
  await hears(application, 1);
});

test("parts with other secrets do not meet", async () => {
  const application = await apply(newSecret());
  const declaration = await declare(newSecret());
  const page = await received(clerk, declaration.caseId);
  assert.ok((await stateOf(page)).includes("Antrag fehlt"));
  assert.equal((await uris(application)).length, 1);
});

test("an edge that cannot be reached hears of it later, after a restart as well", async () => {
  const secret = newSecret();
  const application = await apply(secret);
  const file = join(stack.townHallFolder, "config.json");
  const config = await readFile(file, "utf8");
  const restart = async (text) => {
    await stack.townHall.stop();
    await writeFile(file, text);
    await stack.startTownHall();
  };
  // Where nobody is.
  await restart(JSON.stringify({ ...JSON.parse(config), edge: "http://127.0.0.1:9" }));
  await declare(secret);
  await until(() => /events: .*cannot be reached/.test(stack.townHall.log), "an attempt");
  await restart(config);
  await hears(application, 1, 90);
  await stack.assertHealthy();
});

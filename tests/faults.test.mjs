// Parts fail at the worst moments; no application is lost, and none arrives twice.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Chance, rounds } from "./lib/chance.mjs";
import { Sender, answers, file, pdf } from "./lib/client.mjs";
import { Stack } from "./lib/stack.mjs";
import { until } from "./lib/wait.mjs";

const ROUNDS = rounds(20);

let stack;
let sender;
let clerk;

before(async () => {
  const plenty = { announcements: 100_000, parts: 100_000, reads: 1_000_000 };
  stack = await Stack.start({ bindings: { LIMITS: plenty } });
  sender = await Sender.open(stack.siteOrigin);
  clerk = await stack.clerk();
});

after(() => stack?.close());

/** An application that is recognised in the inbox by its applicant's name. */
async function sealedFor(name, files) {
  const own = structuredClone(answers);
  own.person = { familienname: name, vornamen: "X" };
  return sender.seal(await sender.draft({ answers: own, files }));
}

const arrivals = async (name) =>
  (await clerk.list()).filter(({ applicant }) => applicant === `${name}, X`).length;

/** A number as a name may have it: in letters. */
const letters = (number) =>
  [...number.toString(26)].map((digit) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[parseInt(digit, 26)]).join("");

const scan = (size = 5000) => [
  file("unterlagen_gastgeber.ausweis", "a.pdf", "application/pdf", pdf(size)),
];

test("town hall down: parked; edge killed: still parked; town hall up: arrives once", async () => {
  await stack.townHall.stop();
  const sealed = await sealedFor("Geparkt", scan());
  const answer = await sender.send(sealed);
  assert.equal(answer.status, 202);
  const parked = await sender.events(sealed);
  assert.equal(parked.relay.state, "parked");
  assert.deepEqual(parked.events, []);

  await stack.edge.kill();
  await stack.edge.start();
  const { relay } = await sender.events(sealed);
  assert.deepEqual(relay, parked.relay);

  await stack.startTownHall();
  const outcome = await until(() => sender.outcome(sealed), "the signed event");
  assert.deepEqual(outcome, { accepted: true });
  assert.equal((await sender.events(sealed)).relay.state, "delivered");
  assert.equal(await arrivals("Geparkt"), 1);

  // The sender never saw the answer, and asks again.
  await sender.isSettled(sealed);
  assert.equal((await sender.events(sealed)).events.length, 1);
  assert.equal(await arrivals("Geparkt"), 1);
});

test(`${ROUNDS} rounds with kills at random moments: none lost, none twice`, async () => {
  const chance = new Chance();
  /** Small ones go in one piece, large ones in fragments. */
  const sizes = [5000, 1_300_000];
  const usual = {};
  for (const size of sizes) {
    const sealed = await sealedFor(`Ungestört-${size}`.replace(/\d/g, "x"), scan(size));
    const begin = performance.now();
    await sender.send(sealed);
    usual[size] = performance.now() - begin;
  }

  /** Sends until it is taken, as a patient client does. Anything but a broken connection counts. */
  const sendPatiently = (sealed) =>
    until(
      async () => {
        try {
          return await sender.send(sealed);
        } catch (error) {
          if (error.message === "fetch failed" || error.message === "terminated") {
            return undefined;
          }
          throw error;
        }
      },
      "the edge to take a submission",
      60,
    );

  const kill = {
    edge: async () => {
      await stack.edge.kill();
      await stack.edge.start();
    },
    "town hall": async () => {
      await stack.townHall.kill();
      await stack.startTownHall();
    },
    both: async () => {
      await Promise.all([stack.edge.kill(), stack.townHall.kill()]);
      await Promise.all([stack.edge.start(), stack.startTownHall()]);
    },
  };

  const sent = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const name = `Runde-${letters(round)}`;
    const size = chance.one(sizes);
    const sealed = await sealedFor(name, scan(size));
    const victim = chance.one(Object.keys(kill));
    const moment = chance.number() * usual[size] * 1.2;
    const killing = pause(moment).then(kill[victim]);
    const [first] = await Promise.all([sendPatiently(sealed), killing]);
    // It may be the answer that was lost: whoever is not sure sends again.
    const second = await sendPatiently(sealed);
    sent.push({ name, sealed });
    console.log(
      `round ${round}: ${size} bytes, ${victim} killed after ${moment.toFixed(0)} ms, ` +
        `answers ${first.status} and ${second.status}`,
    );
  }

  for (const { name, sealed } of sent) {
    const outcome = await until(() => sender.outcome(sealed), `${name} to arrive`, 60);
    assert.deepEqual(outcome, { accepted: true }, name);
    const { events, relay } = await sender.events(sealed);
    assert.equal(events.length, 1, name);
    assert.equal(relay.state, "delivered", name);
    assert.equal(await arrivals(name), 1, name);
  }
  assert.deepEqual(await clerk.rejected(), []);
  await stack.assertHealthy();
});

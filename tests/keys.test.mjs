// Keys are replaced while everything runs: real edge, real town hall, its own commands, and a
// client that is none of ours.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK } from "jose";
import { Sender } from "./lib/client.mjs";
import { call, sha256 } from "./lib/fit-connect.mjs";
import { Program } from "./lib/program.mjs";
import { Stack } from "./lib/stack.mjs";
import { until } from "./lib/wait.mjs";

const KEY_CHANGED = "urn:amtsweg:event:key-changed";

let stack;

before(async () => {
  stack = await Stack.start();
});

after(() => stack?.close());

const keys = (...args) =>
  Program.run(stack.townHall.command, ["keys", ...args, "--dir", stack.townHallFolder]);

/** What the town hall says for the site, which is put online. */
async function publishSite() {
  const json = async (path) => JSON.parse(await readFile(path, "utf8"));
  const file = join(stack.site, "site.json");
  const published = await json(join(stack.townHallFolder, "public/site.json"));
  await writeFile(file, JSON.stringify({ ...(await json(file)), ...published }));
}

const destination = async () => {
  const { body } = await call(
    "GET",
    `${stack.edgeOrigin}/api/v2/destinations/${stack.destinationId}`,
  );
  return body;
};

/** The events of a case, each verified with the key that it names; the chain is whole. */
async function chain(sender, sealed) {
  const { body } = await call("GET", `${sender.api}/cases/${sealed.caseId}/events`, {
    headers: { authorization: `Bearer ${sealed.token}` },
  });
  const events = [];
  for (const [index, event] of body.eventLog.entries()) {
    const { kid } = decodeProtectedHeader(event);
    const key = await call(
      "GET",
      `${sender.api}/destinations/${sender.destinationId}/keys/${kid}`,
    );
    const { payload } = await compactVerify(event, await importJWK(key.body, "PS512"));
    const claims = JSON.parse(Buffer.from(payload));
    assert.equal(claims.amtsweg.seq, index);
    assert.equal(
      claims.amtsweg.prev,
      index > 0 ? sha256(body.eventLog[index - 1]) : undefined,
    );
    const thumbprint = await calculateJwkThumbprint(key.body, "sha256");
    events.push({ uri: Object.keys(claims.events)[0], thumbprint });
  }
  return events;
}

test("a new key to encrypt to is offered at once, and the old one still opens", async () => {
  const sender = await Sender.open(stack.siteOrigin);
  const early = await sender.seal(await sender.draft());
  await keys("rotate");
  await until(
    async () => (await destination()).encryptionKid !== sender.key.kid,
    "the new key at the edge",
    60,
  );
  const later = await until(
    () => Sender.open(stack.siteOrigin).catch(() => undefined),
    "a trust statement for the new key",
    60,
  );
  assert.notEqual(later.key.kid, sender.key.kid);
  assert.deepEqual(await later.arrive(await later.seal(await later.draft())), { accepted: true });
  assert.deepEqual(await sender.arrive(early), { accepted: true });
  await stack.assertHealthy();
});

test("a new signing key is pinned, then used, and open cases are told of it", async () => {
  const before = await Sender.open(stack.siteOrigin);
  const sealed = await before.seal(await before.draft());
  await before.arrive(sealed);
  const [{ thumbprint: old }] = await chain(before, sealed);

  await keys("rotate", "--use", "signature");
  await publishSite();
  const pinned = await Sender.open(stack.siteOrigin);
  assert.equal(pinned.site.signingKeyThumbprints.length, 2);
  const [next] = pinned.site.signingKeyThumbprints.filter((thumbprint) => thumbprint !== old);
  const said = await keys("list");
  const [kid] = said.split("\n").find((line) => line.includes(next)).split(" ");
  await keys("activate", kid);
  const events = await until(
    async () => {
      const told = await chain(pinned, sealed);
      return told.length > 1 ? told : undefined;
    },
    "the word of the new key",
    60,
  );
  assert.deepEqual(
    events.map(({ uri, thumbprint }) => [uri.split(/[/:]/).at(-1), thumbprint]),
    [
      ["accept-submission", old],
      ["key-changed", next],
    ],
  );
  assert.equal(events[1].uri, KEY_CHANGED);
  const later = await until(
    async () => {
      // A town hall that has just seen the step before may have written the file once more.
      await publishSite();
      const sender = await Sender.open(stack.siteOrigin).catch(() => undefined);
      return sender?.site.signingKeyThumbprints.length === 1 && sender;
    },
    "a trust statement by the new key",
    60,
  );
  assert.deepEqual(later.site.signingKeyThumbprints, [next]);
  assert.equal(later.site.previousSigningKeys[0].thumbprint, old);
  assert.deepEqual(await later.arrive(await later.seal(await later.draft())), { accepted: true });
  await stack.assertHealthy();
});

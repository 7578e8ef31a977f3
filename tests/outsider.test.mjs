// What somebody from outside can do to the edge, and to others through it: fill its disk, take the
// room of others, keep what was deleted, play something again. Real workerd, whose files are read.

import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Chance, rounds } from "./lib/chance.mjs";
import { ParkedDraft, newCode } from "./lib/drafts.mjs";
import { Edge, until } from "./lib/edge.mjs";
import {
  call,
  encrypt,
  event,
  hmac,
  newSecret,
  sha256,
  solve,
  statement,
} from "./lib/fit-connect.mjs";
import {
  OTHER_ORIGIN,
  ORIGIN,
  World,
  content,
  isProblem,
  keys,
  makeKeys,
} from "./lib/relay.mjs";

before(makeKeys);

const from = (address) => ({ "x-real-address": address });
const now = () => Math.floor(Date.now() / 1000);

/** A draft of destination `a` that was not put yet. */
const newDraft = (world, headers, code = newCode()) =>
  new ParkedDraft(world.api, world.a.id, code, headers);

function isWorkRequired(answer) {
  isProblem(answer, 429, "work-required");
  assert.ok(Number(answer.headers.get("retry-after")) > 0);
  assert.match(answer.body.challenge, /^v1\.[^.]+\.[^.]+\.\d+\.\d+\.\d+\.[\w-]{43}$/);
  return answer.body.challenge;
}

function isFull(answer) {
  isProblem(answer, 503, "relay-full");
  assert.ok(Number(answer.headers.get("retry-after")) >= 60);
  assert.match(answer.body.detail, /later/);
}

describe("an id that nobody announced", () => {
  let world;
  before(async () => {
    world = await World.create({
      bindings: { LIMITS: { misses: 30, draftMisses: 30 }, TRUSTED_ADDRESS_HEADER: "x-real-address" },
    });
  });
  after(() => world?.close());

  const calls = {
    "complete": (headers) =>
      call("PUT", `${world.api}/submissions/${randomUUID()}`, { body: {}, headers }),
    "attach": (headers) =>
      world.attach(randomUUID(), randomUUID(), "x.x.x.x.x", { headers }),
    "read events": (headers) =>
      call("GET", `${world.api}/cases/${randomUUID()}/events`, {
        headers: { authorization: "Bearer x", ...headers },
      }),
    "append an event": (headers) =>
      call("POST", `${world.api}/cases/${randomUUID()}/events`, { body: "x.x.x", headers }),
    "adopt events": (headers) => {
      const path = `/api/v2/cases/${randomUUID()}/events`;
      const signed = hmac(world.a.secret, "GET", path, "");
      return call("GET", `${world.edge.origin}${path}`, { headers: { ...signed, ...headers } });
    },
    "read a draft": (headers) => newDraft(world, headers).read(),
    "change a draft": (headers) => newDraft(world, headers).put(randomBytes(10), 1),
    "list pieces": (headers) => newDraft(world, headers).pieces(),
    "put a piece": (headers) => newDraft(world, headers).putPiece(randomUUID(), 0, randomBytes(10)),
    "delete a draft": (headers) => newDraft(world, headers).delete(),
  };

  test("costs the edge no file, whatever is asked of it and from wherever", async () => {
    const kept = async () => {
      const all = await world.edge.files();
      return all.filter((file) => /(Submission|Case|Draft)\/.*\.sqlite$/.test(file)).length;
    };
    const earlier = await kept();
    for (let network = 0; network < 20; network += 1) {
      for (const [name, ask] of Object.entries(calls)) {
        const answer = await ask(from(`10.${network}.0.1`));
        assert.equal(answer.status, 404, name);
      }
    }
    assert.equal(await kept(), earlier);
  });

  test("limits the limiter as well, whoever changes addresses", async () => {
    const others = async () => {
      const files = await world.edge.files("amtsweg-Limiter");
      return files.filter((file) => file.endsWith(".sqlite") && !file.includes("metadata")).length;
    };
    for (let network = 0; network < 200; network += 1) {
      await calls["read events"](from(`10.${network}.1.1`));
    }
    assert.ok((await others()) <= 64, `${await others()} files`);
  });

  test("is soon not answered any more, and a neighbour goes on", async () => {
    const sent = await world.prepare();
    for (const kind of [["complete", "read events", "append an event"], ["read a draft"]]) {
      const statuses = [];
      for (let time = 0; time < 33; time += 1) {
        const answer = await calls[kind[time % kind.length]](from("192.0.2.1"));
        statuses.push(answer.status);
      }
      assert.deepEqual(statuses, [...Array(30).fill(404), 429, 429, 429]);
    }
    const answer = await world.complete(sent.submissionId, sent.body, {
      headers: from("192.0.2.2"),
    });
    assert.equal(answer.status, 200, answer.text);
  });

  test("is a guess like an event that nobody signed; a town hall's own are not limited", async () => {
    const sent = await world.send({ files: 0 });
    const post = async (key, seq) => {
      const about = { destinationId: world.a.id, ...sent };
      const body = await event(key, about, { amtsweg: { seq } });
      const url = `${world.api}/cases/${sent.caseId}/events`;
      return (await call("POST", url, { body, headers: from("192.0.7.1") })).status;
    };
    const forged = [];
    for (let seq = 0; seq < 31; seq += 1) {
      forged.push(await post(keys.forged, seq));
    }
    assert.deepEqual(forged, [...Array(30).fill(403), 429]);
    for (let seq = 0; seq < 35; seq += 1) {
      assert.equal(await post(keys.sig, seq), 204);
    }
  });
});

describe("deleted ciphertexts are gone from the disk", () => {
  let world;
  before(async () => {
    world = await World.create({
      bindings: { TIMES: { firstRetrySeconds: 0.3, longestRetrySeconds: 0.5 } },
    });
  });
  after(() => world?.close());

  /** Nobody may ask meanwhile: workerd puts its log away once an object has rested. */
  const areGone = (all, what) =>
    until(async () => {
      for (const bytes of all) {
        if (await world.edge.keepsOnDisk(bytes)) {
          return false;
        }
      }
      return true;
    }, `${what} to be gone`, 60);

  async function parked() {
    const { port } = world.intake;
    world.intake.script = () => ({ status: 503 });
    const sent = await world.prepare({ files: 2 });
    const [id] = sent.jwes.keys();
    const answer = await world.complete(sent.submissionId, sent.body);
    assert.equal(answer.status, 202, `${port} ${answer.text}`);
    const all = {
      "the metadata": sent.body.encryptedMetadata,
      "the data": sent.body.encryptedData,
      "a file": sent.jwes.get(id),
    };
    for (const [what, jwe] of Object.entries(all)) {
      assert.ok(await world.edge.keepsOnDisk(jwe), `${what} is here while it waits`);
    }
    return { sent, all };
  }

  test("after delivery, and a repeat is still recognised", async () => {
    const { sent, all } = await parked();
    world.intake.script = undefined;
    await world.arrives(sent);
    await areGone(Object.values(all), "what was sent");
    for (let time = 0; time < 2; time += 1) {
      await world.isSettled(sent);
      const [[id, jwe]] = sent.jwes;
      assert.equal((await world.attach(sent.submissionId, id, jwe)).status, 204);
      isProblem(await world.complete(sent.submissionId, await content()), 409, "conflict");
      await world.edge.kill();
      await world.edge.start();
    }
  });

  test("after expiry", async () => {
    const { sent, all } = await parked();
    await world.restart({ expirySeconds: 4 });
    await until(async () => (await world.relay(sent)) === "expired", "the expiry");
    world.intake.script = undefined;
    await areGone(Object.values(all), "what was sent");
    isProblem(await world.complete(sent.submissionId, sent.body), 404, "submission-not-found");
  });

  test("what a draft has replaced or deleted, and the draft", async () => {
    const draft = newDraft(world);
    const file = randomUUID();
    const documents = [40_000, 40_000, 9_000].map((bytes) => randomBytes(bytes));
    const pieces = [200_000, 200_000, 150_000].map((bytes) => randomBytes(bytes));
    assert.equal((await draft.put(documents[0])).status, 201);
    for (const [index, piece] of pieces.entries()) {
      assert.equal((await draft.putPiece(file, index, piece)).status, 204);
    }
    for (const bytes of [documents[0], ...pieces]) {
      assert.ok(await world.edge.keepsOnDisk(bytes));
    }
    // workerd puts what it has written into its place once nobody has asked for a while.
    await until(async () => {
      const logs = (await world.edge.files("amtsweg-Draft")).filter((it) => it.endsWith("-wal"));
      const sizes = await Promise.all(logs.map((log) => stat(log).then((it) => it.size, () => 0)));
      return sizes.every((size) => size === 0) || logs.every((log) => log.includes("metadata"));
    }, "the log to be put away", 60);

    assert.equal((await draft.put(documents[1], 1)).status, 204);
    assert.equal((await draft.put(documents[2], 2)).status, 204);
    const other = randomBytes(100_000);
    assert.equal((await draft.putPiece(file, 1, other)).status, 204);
    await areGone([documents[0], documents[1], pieces[1]], "what was replaced");
    assert.equal((await draft.deletePieces(file)).status, 204);
    await areGone([pieces[0], other, pieces[2]], "deleted pieces");
    assert.deepEqual((await draft.pieces()).body.pieces, []);
    assert.deepEqual((await draft.read()).bytes, documents[2]);
    assert.equal((await draft.delete()).status, 204);
    await areGone([documents[2]], "a deleted draft");
  });
});

describe("above a network's limit", () => {
  let world;
  before(async () => {
    world = await World.create({
      bindings: {
        LIMITS: { announcements: 1, bytes: 2000, reads: 1, drafts: 1, draftReads: 1 },
        TRUSTED_ADDRESS_HEADER: "x-real-address",
      },
    });
  });
  after(() => world?.close());

  const announce = (changes, headers) => world.announce(changes, { headers });

  test("an announcement is taken with a proof of work, made for it alone and once", async () => {
    const network = from("192.0.2.1");
    assert.equal((await announce({}, network)).status, 201);
    const [one, two] = [randomUUID(), randomUUID()].map((submissionId) => ({ submissionId }));
    const challenge = isWorkRequired(await announce(one, network));
    const [, destination, subject, round, bits, expiry] = challenge.split(".");
    assert.equal(destination, world.a.id);
    assert.equal(subject, one.submissionId);
    assert.equal(round, "0");
    assert.equal(bits, "20");
    assert.ok(Math.abs(Number(expiry) - now() - 600) < 30);
    // Nothing was made, and no other call gets through by it.
    isProblem(await world.complete(one.submissionId, await content()), 404, "submission-not-found");
    const proof = await solve(challenge);
    const worked = (work) => ({ ...network, "amtsweg-work": work });
    isWorkRequired(await announce(two, worked(proof)));
    const elsewhere = { destinationId: world.b.id };
    assert.equal((await announce(elsewhere, network)).status, 201);
    isWorkRequired(await announce({ ...one, ...elsewhere }, worked(proof)));
    for (const wrong of ["", "x", challenge, `${challenge}.x`, `${challenge}.0`, `${proof}0`]) {
      isWorkRequired(await announce({ submissionId: randomUUID() }, worked(wrong)));
    }
    const easier = challenge.split(".").with(4, "1").join(".");
    isWorkRequired(await announce({ submissionId: randomUUID() }, worked(await solve(easier))));
  });

  test("one that is paid for goes its whole way", async () => {
    const network = from("192.0.3.1");
    await announce({}, network);
    const ids = Array.from({ length: 6 }, () => randomUUID());
    const token = newSecret();
    const announced = {
      submissionId: randomUUID(),
      caseId: randomUUID(),
      caseAccess: sha256(token),
      announcedAttachments: ids,
    };
    const proof = await solve(isWorkRequired(await announce(announced, network)));
    const paid = { ...network, "amtsweg-work": proof };
    assert.equal((await announce(announced, paid)).status, 201);
    // A repeat is no second purchase, and needs none.
    assert.equal((await announce(announced, network)).status, 201);
    const jwes = [];
    for (let count = 0; count < 6; count += 1) {
      jwes.push(await encrypt(keys.enc, randomBytes(1_400_000)));
    }
    const attach = (index, headers) =>
      world.attach(announced.submissionId, ids[index], jwes[index], { headers });
    // The first is below the limit of bytes; four more are what 8 MiB buy.
    for (const index of [0, 1, 2, 3, 4]) {
      assert.equal((await attach(index, network)).status, 204, `part ${index}`);
    }
    const next = isWorkRequired(await attach(5, network));
    assert.equal(next.split(".")[3], "1", "the challenge of the first round buys nothing more");
    isWorkRequired(await attach(5, paid));
    const more = { ...network, "amtsweg-work": await solve(next) };
    assert.equal((await attach(5, more)).status, 204);
    const answer = await world.complete(announced.submissionId, await content(), {
      headers: network,
    });
    assert.equal(answer.status, 200, answer.text);
  });

  test("who names no submission is asked to wait, and a neighbour network goes on", async () => {
    const network = from("192.0.4.1");
    assert.equal((await announce({}, network)).status, 201);
    isProblem(await announce({}, network), 429, "too-many-requests");
    assert.equal((await announce({}, from("192.0.5.1"))).status, 201);
  });

  test("reading a case and parking and reading a draft are paid for as well", async () => {
    const network = from("192.0.6.1");
    const sent = await world.send({ files: 0 });
    const read = (work = {}) =>
      call("GET", `${world.api}/cases/${sent.caseId}/events`, {
        headers: { authorization: `Bearer ${sent.token}`, ...network, ...work },
      });
    assert.equal((await read()).status, 200);
    const challenge = isWorkRequired(await read());
    assert.equal(challenge.split(".")[2], sent.caseId);
    assert.equal((await read({ "amtsweg-work": await solve(challenge) })).status, 200);
    assert.equal((await read()).status, 200, "it has bought more than one reading");

    assert.equal((await newDraft(world, network).put(randomBytes(100))).status, 201);
    const draft = newDraft(world, network);
    const bought = await solve(isWorkRequired(await draft.put(randomBytes(100))));
    const document = randomBytes(100);
    const put = await draft.put(document, undefined, { headers: { "amtsweg-work": bought } });
    assert.equal(put.status, 201);
    for (let time = 0; time < 3; time += 1) {
      assert.deepEqual((await draft.read()).bytes, document);
    }
  });

  test("a page of the site may send the proof", async () => {
    const preflight = await call("OPTIONS", `${world.api}/submissions`, {
      headers: {
        origin: ORIGIN,
        "access-control-request-method": "POST",
        "access-control-request-headers": "amtsweg-work",
      },
    });
    assert.match(preflight.headers.get("access-control-allow-headers"), /amtsweg-work/);
  });
});

test("no address header is believed unless one is named", async () => {
  const world = await World.create({ bindings: { LIMITS: { announcements: 1 } } });
  try {
    // Those whose address is unknown share one limit, ten times as large.
    const statuses = [];
    for (let time = 0; time < 11; time += 1) {
      const headers = { "cf-connecting-ip": `10.0.${time}.1`, "x-forwarded-for": `10.0.${time}.1` };
      const answer = await world.announce({ submissionId: randomUUID() }, { headers });
      statuses.push(answer.status);
    }
    assert.deepEqual(statuses, [...Array(10).fill(201), 429]);
  } finally {
    await world.close();
  }
});

describe("budgets", () => {
  async function withWorld(LIMITS, run, more = {}) {
    const bindings = { LIMITS, TRUSTED_ADDRESS_HEADER: "x-real-address", ...more };
    const world = await World.create({ bindings });
    try {
      await run(world);
    } finally {
      await world.close();
    }
  }

  test("drafts stop first, then announcements; what is under way goes on", () =>
    withWorld({ destinationObjects: 10 }, async (world) => {
      const first = newDraft(world);
      assert.equal((await first.put(randomBytes(100))).status, 201);
      for (let count = 1; count < 7; count += 1) {
        assert.equal((await newDraft(world).put(randomBytes(100))).status, 201);
      }
      const late = newDraft(world);
      isFull(await late.put(randomBytes(100)));
      isProblem(await late.read(), 404, "draft-not-found");
      const sent = await world.prepare({ files: 1 });
      const other = await world.announce();
      assert.equal(other.status, 201);
      const submissionId = randomUUID();
      isFull(await world.announce({ submissionId }));
      isProblem(await world.complete(submissionId, await content()), 404, "submission-not-found");
      // A repeated announcement, a draft's next revision, and the way to its end.
      assert.equal((await first.put(randomBytes(100), 1)).status, 204);
      const answer = await world.complete(sent.submissionId, sent.body);
      assert.equal(answer.status, 200, answer.text);
      // Another municipality has its own.
      assert.equal((await world.announce({ destinationId: world.b.id })).status, 201);
      await until(() => /relay\.full/.test(world.edge.log), "the log line");
    }));

  test("bytes count, and what is delivered or deleted makes room", () =>
    withWorld({ destinationBytes: 4 * 1024 * 1024 }, async (world) => {
      const [one] = [await world.prepare({ files: 0 }), await world.prepare({ files: 0 })];
      await world.prepare({ files: 0 });
      isFull(await world.announce());
      assert.equal((await world.complete(one.submissionId, one.body)).status, 200);
      await until(async () => (await world.announce()).status === 201, "room after delivery");
      isFull(await world.announce());
      // What was announced is let through beyond that mark, up to the whole.
      const id = randomUUID();
      assert.equal(await world.relay(one), "delivered");
      isFull(await world.announce({ announcedAttachments: [id] }));
    }));

  test("the pieces of drafts count, until the draft is deleted", () =>
    withWorld({ destinationBytes: 1024 * 1024 }, async (world) => {
      const draft = newDraft(world);
      assert.equal((await draft.put(randomBytes(1000))).status, 201);
      const piece = randomBytes(300_000);
      assert.equal((await draft.putPiece(randomUUID(), 0, piece)).status, 204);
      assert.equal((await draft.putPiece(randomUUID(), 0, piece)).status, 204);
      isFull(await draft.putPiece(randomUUID(), 0, piece));
      isFull(await newDraft(world).put(randomBytes(200_000)));
      assert.equal((await draft.delete()).status, 204);
      assert.equal((await newDraft(world).put(randomBytes(200_000))).status, 201);
    }));

  test("an announced submission is let through up to the whole budget, and told when it ends", () =>
    withWorld({ destinationBytes: 5 * 1024 * 1024 }, async (world) => {
      const ids = Array.from({ length: 4 }, () => randomUUID());
      const { body } = await world.announce({ announcedAttachments: ids });
      const jwe = await encrypt(keys.enc, randomBytes(1_000_000));
      const attach = (index) => world.attach(body.submissionId, ids[index], jwe);
      const statuses = [];
      for (const index of ids.keys()) {
        statuses.push((await attach(index)).status);
      }
      assert.deepEqual(statuses, [204, 204, 204, 503]);
      isFull(await attach(3));
    }));

  test("all destinations together have one as well", () =>
    withWorld({ edgeObjects: 3 }, async (world) => {
      assert.equal((await world.announce()).status, 201);
      assert.equal((await world.announce({ destinationId: world.b.id })).status, 201);
      isFull(await world.announce());
      isFull(await world.announce({ destinationId: world.b.id }));
    }));

  test("work gets harder as one fills", () =>
    withWorld({ announcements: 1, destinationObjects: 4 }, async (world) => {
      const announce = (network, submissionId, work) => {
        const headers = { ...from(network), ...(work && { "amtsweg-work": work }) };
        return world.announce({ submissionId }, { headers });
      };
      assert.equal((await announce("192.0.2.1", randomUUID())).status, 201);
      const id = randomUUID();
      const first = isWorkRequired(await announce("192.0.2.1", id));
      assert.equal(first.split(".")[4], "20");
      assert.equal((await announce("192.0.2.1", id, await solve(first))).status, 201);
      // Half of it is taken now.
      const next = isWorkRequired(await announce("192.0.2.1", randomUUID()));
      assert.equal(next.split(".")[4], "21");
    }));

  test("no work is asked for what finds no room, by its bytes as well", () =>
    withWorld({ announcements: 0, drafts: 0, destinationBytes: 1024 * 1024 }, async (world) => {
      const headers = from("192.0.2.1");
      isFull(await world.announce({ submissionId: randomUUID() }, { headers }));
      isFull(await newDraft(world, headers).put(randomBytes(600_000)));
      isWorkRequired(await newDraft(world, headers).put(randomBytes(1000)));
    }));

  test("no work is asked for what finds no room", () =>
    withWorld({ announcements: 1, edgeObjects: 2 }, async (world) => {
      const headers = from("192.0.2.1");
      const submissionId = randomUUID();
      assert.equal((await world.announce({ submissionId }, { headers })).status, 201);
      isFull(await world.announce({ submissionId: randomUUID() }, { headers }));
      // What is here already begins nothing.
      const again = await world.announce({ submissionId }, { headers });
      assert.equal(again.status, 201, again.text);
    }));

  test("who has paid for half of it gets no more, and a neighbour does", () =>
    withWorld({ drafts: 0, destinationObjects: 4 }, async (world) => {
      const paid = async () => {
        const draft = newDraft(world, from("192.0.2.1"));
        const work = await solve(isWorkRequired(await draft.put(randomBytes(10))));
        return draft.put(randomBytes(10), undefined, { headers: { "amtsweg-work": work } });
      };
      assert.equal((await paid()).status, 201);
      assert.equal((await paid()).status, 201);
      // Nobody works for minutes to be told then that there is no room.
      isFull(await newDraft(world, from("192.0.2.1")).put(randomBytes(10)));
      const ordinary = await world.announce({}, { headers: from("192.0.2.1") });
      assert.equal(ordinary.status, 201, ordinary.text);
    }));
});

describe("room comes back", () => {
  const SOON = {
    beginningSeconds: 1,
    announcementSeconds: 1,
    draftSeconds: 1,
  };
  /** There is room for a single submission or draft; one that was not given back is noticed. */
  const ONE = { destinationObjects: 2 };

  async function withWorld(bindings, run) {
    const believed = { TRUSTED_ADDRESS_HEADER: "x-real-address" };
    const world = await World.create({ bindings: { ...believed, ...bindings } });
    try {
      await run(world);
    } finally {
      await world.close();
    }
  }

  /** Asked from everywhere: whoever asks for long would be limited. */
  const takesOne = (world, what, changes) => {
    let network = 0;
    return until(async () => {
      network += 1;
      const headers = from(`10.99.${network % 256}.1`);
      const { status } = await world.announce(changes, { headers });
      assert.ok(status === 201 || status === 503, `${status}`);
      return status === 201;
    }, `room after ${what}`, 60);
  };

  test("once a tombstone is forgotten, a draft's and a submission's", () =>
    withWorld({ LIMITS: ONE, TIMES: { tombstoneSeconds: 1, draftTombstoneSeconds: 1 } }, async (world) => {
      const draft = newDraft(world);
      assert.equal((await draft.put(randomBytes(100))).status, 201);
      isFull(await world.announce());
      assert.equal((await draft.delete()).status, 204);
      for (const what of ["a deleted draft", "a delivered submission"]) {
        let sent;
        await until(async () => {
          const token = newSecret();
          const { status, body } = await world.announce({ caseAccess: sha256(token) });
          sent = body;
          return status === 201;
        }, `room after ${what}`, 60);
        isFull(await world.announce());
        const answer = await world.complete(sent.submissionId, await content());
        assert.equal(answer.status, 200, answer.text);
      }
      await takesOne(world, "the second delivered submission");
    }));

  test("from whoever breaks off, and from an edge that is killed meanwhile", () =>
    withWorld({ TIMES: SOON }, async (world) => {
      const chance = new Chance();
      /** Asks, and breaks off after so many milliseconds. */
      const asks = async (url, init, patience) => {
        const ending = new AbortController();
        const timer = patience && setTimeout(() => ending.abort(), patience);
        const asking = fetch(url, { ...init, signal: ending.signal });
        await asking.then((answer) => answer.arrayBuffer()).catch(() => {});
        clearTimeout(timer);
      };
      const announces = (headers, patience) => {
        const body = JSON.stringify(world.announcement({ submissionId: randomUUID() }));
        const all = { ...headers, "content-type": "application/json" };
        return asks(`${world.api}/submissions`, { method: "POST", headers: all, body }, patience);
      };
      const parks = (headers, patience) => {
        const draft = newDraft(world, { ...headers, "if-none-match": "*" });
        const all = { ...draft.headers, "content-type": "application/octet-stream" };
        const init = { method: "PUT", headers: all, body: randomBytes(100) };
        return asks(draft.url, init, patience);
      };
      const ask = (number, patience) =>
        [announces, parks][number % 2](from(`10.${number % 256}.0.1`), patience);
      // As long as it takes here, so that every moment in between is tried.
      const took = [];
      for (let number = 0; number < 11; number += 1) {
        const begin = performance.now();
        await ask(number);
        took.push(performance.now() - begin);
      }
      const [usual] = took.sort((one, other) => one - other).slice(5);
      for (let round = 0; round < rounds(20); round += 1) {
        const numbers = Array.from({ length: 10 }, (_, index) => 10 * round + index);
        await Promise.all(numbers.map((number) => ask(number, 1 + chance.number() * usual)));
      }
      const last = Promise.all(Array.from({ length: 10 }, (_, number) => ask(number)));
      await world.edge.kill();
      await last;
      await world.edge.configure({ LIMITS: ONE });
      await world.edge.start();
      await takesOne(world, "all that was broken off");
    }));

  test("an id that two destinations are asked for at once counts for one of them", () =>
    // Two that ask at once are to meet, however long that takes.
    withWorld({ TIMES: { ...SOON, announcementSeconds: 10 } }, async (world) => {
      const both = [world.a.id, world.b.id];
      for (let round = 0; round < 10; round += 1) {
        const submissionId = randomUUID();
        const answers = await Promise.all(
          both.map((destinationId) => world.announce({ destinationId, submissionId })),
        );
        const statuses = answers.map(({ status }) => status).sort();
        assert.deepEqual(statuses, [201, 409]);
      }
      await world.edge.configure({ LIMITS: ONE });
      await world.edge.kill();
      await world.edge.start();
      for (const destinationId of both) {
        await takesOne(world, "all of them", { destinationId });
      }
    }));
});

describe("somebody's case", () => {
  test("is not filled by those who know it", async () => {
    const world = await World.create({ bindings: { LIMITS: { caseSubmissions: 2 } } });
    try {
      const sent = await world.send({ files: 0 });
      const { caseId, token } = sent;
      const follow = () => world.announce({ caseId, caseAccess: sha256(token) });
      assert.equal((await follow()).status, 201);
      const refused = await follow();
      isProblem(refused, 413, "too-large");
      assert.match(refused.body.detail, /2 submissions/);
      // What is refused is not kept, and what is there goes on.
      assert.equal((await world.events(caseId, token)).body.eventLog.length, 1);
      assert.equal((await world.complete(sent.submissionId, sent.body)).status, 200);
      const repeat = { caseId, caseAccess: sha256(token), submissionId: sent.submissionId };
      assert.equal((await world.announce(repeat)).status, 201);
      assert.equal((await world.announce()).status, 201);
    } finally {
      await world.close();
    }
  });
});

describe("what a town hall has published", () => {
  let world;
  before(async () => {
    world = await World.create();
  });
  after(() => world?.close());

  const at = (rest) => world.path(world.a, rest);
  const read = (rest) => call("GET", `${world.edge.origin}${at(rest)}`);

  /** Puts something as if it had been signed some seconds ago. */
  function put(rest, content, { age = 0, secret = world.a.secret } = {}) {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    const headers = hmac(secret, "PUT", at(rest), text, now() - age);
    return world.publish(world.a, at(rest), content, { headers });
  }

  test("cannot be rolled back by a request that is played again", async () => {
    const old = { ...world.document(world.a), status: "paused" };
    isProblem(await put("", old, { age: 240 }), 409, "conflict");
    const newer = { ...world.document(world.a), metadataVersions: ["2.0.0"] };
    const signed = hmac(world.a.secret, "PUT", at(""), JSON.stringify(newer), now() + 240);
    const publish = (document, headers) => world.publish(world.a, at(""), document, { headers });
    assert.equal((await publish(newer, signed)).status, 204);
    assert.equal((await publish(newer, signed)).status, 204, "the same once more");
    isProblem(await put("", world.document(world.a)), 409, "conflict");
    const same = hmac(world.a.secret, "PUT", at(""), JSON.stringify(old), signed["amtsweg-timestamp"]);
    isProblem(await publish(old, same), 409, "conflict");
    assert.deepEqual((await read("")).body.metadataVersions, ["2.0.0"]);

    const { kid, jwk } = keys.enc;
    isProblem(await put(`/keys/${kid}`, { ...jwk, x5c: [] }, { age: 240 }), 409, "conflict");
    assert.deepEqual((await read(`/keys/${kid}`)).body, jwk);
  });

  test("says which clock is wrong", async () => {
    const answer = await put("", world.document(world.a), { age: 3600 });
    isProblem(answer, 401, "unauthorized");
    assert.match(answer.body.detail, /five minutes.*clocks/s);
    const wrong = await put("", world.document(world.a), { secret: newSecret() });
    isProblem(wrong, 401, "unauthorized");
    assert.equal(wrong.body.detail, undefined);
  });
});

describe("the states of a destination's keys", () => {
  let world;
  before(async () => {
    world = await World.create();
  });
  after(() => world?.close());

  const path = (destination = world.a) => world.path(destination, "/trust/2");
  const put = (jws, options) => world.publish(world.a, path(), jws, options);
  const make = (seq, states, changes, key = keys.sig) =>
    statement(key, world.a.id, seq, states, changes);
  const states = (...more) => [[keys.sig, "active"], [keys.enc, "active"], ...more];

  test("are put by the town hall and read by all, and never go back", async () => {
    isProblem(await call("GET", `${world.edge.origin}${path()}`), 503, "destination-not-published");
    const second = await make(2, states([keys.oldEnc, "retired", now() + 600]));
    isProblem(await put(second, { headers: {} }), 401, "unauthorized");
    const stranger = hmac(world.b.secret, "PUT", path(), second);
    isProblem(await put(second, { headers: stranger }), 401, "unauthorized");
    assert.equal((await put(second)).status, 204);
    assert.equal((await put(second)).status, 204, "the same once more");
    isProblem(await put(await make(1, states())), 409, "conflict");
    isProblem(await put(await make(2, states())), 409, "conflict");
    isProblem(await put(await make(3, states(), {}, keys.forged)), 422, "malformed-jose");
    const twoActive = states([keys.oldEnc, "active"]);
    isProblem(await put(await make(3, twoActive)), 422, "malformed-jose");
    const other = await statement(keys.sig, world.b.id, 3, states());
    isProblem(await put(other), 422, "malformed-jose");
    isProblem(await put(await make(3, states(), { exp: 1 })), 422, "malformed-jose");
    const served = await call("GET", `${world.edge.origin}${path()}`);
    assert.equal(served.text, second);
    assert.equal(served.headers.get("content-type"), "application/jose");
  });

  test("say which ciphertexts are taken: files, metadata and data", async () => {
    const takes = async (key) => {
      const id = randomUUID();
      const { body } = await world.announce({ announcedAttachments: [id] });
      const put = await world.attach(body.submissionId, id, await encrypt(key, "x"));
      const bare = await world.announce();
      const [good, tried] = [await encrypt(keys.enc, "{}"), await encrypt(key, "{}")];
      const ends = [
        { encryptedMetadata: tried, encryptedData: good },
        { encryptedMetadata: good, encryptedData: tried },
      ];
      const answers = [put];
      for (const end of ends) {
        answers.push(await world.complete(bare.body.submissionId, end));
        if (answers.at(-1).status === 200) {
          break;
        }
      }
      const all = answers.map(({ status }) => status < 300);
      assert.equal(new Set(all).size, 1, `${answers.map(({ status }) => status)}`);
      if (!all[0]) {
        answers.forEach((answer) => isProblem(answer, 422, "unknown-key"));
      }
      return all[0];
    };
    assert.equal((await put(await make(10, states()))).status, 204);
    assert.ok(await takes(keys.enc));
    assert.ok(!(await takes(keys.oldEnc)), "a key that is not listed");
    await put(await make(11, states([keys.oldEnc, "retired", now() + 600])));
    assert.ok(await takes(keys.oldEnc), "a retired one before its end");
    await put(await make(12, states([keys.oldEnc, "retired", now() - 1])));
    assert.ok(!(await takes(keys.oldEnc)), "a retired one after its end");
    await put(await make(13, states([keys.oldEnc, "compromised"])));
    assert.ok(!(await takes(keys.oldEnc)), "a compromised one");
  });

  test("a compromised signing key says nothing any more, and cannot call itself active", async () => {
    const sent = await world.send({ files: 0 });
    const about = { destinationId: world.a.id, ...sent };
    const post = (jws) => call("POST", `${world.api}/cases/${sent.caseId}/events`, { body: jws });
    assert.equal((await post(await event(keys.sig, about))).status, 204);
    const next = { ...keys.forged, kid: "sig-00000002" };
    next.jwk = { ...keys.forged.jwk, kid: next.kid };
    const keyPath = world.path(world.a, `/keys/${next.kid}`);
    assert.equal((await world.publish(world.a, keyPath, next.jwk)).status, 204);
    const withdrawn = [[keys.sig, "compromised"], [next, "active"], [keys.enc, "active"]];
    assert.equal((await put(await make(20, withdrawn, {}, next))).status, 204);
    isProblem(await post(await event(keys.sig, about)), 403, "event-refused");
    assert.equal((await post(await event(next, about))).status, 204);
    isProblem(await put(await make(21, states())), 404, "key-not-found");
    const retired = [[keys.sig, "active"], [next, "retired", now() + 60], [keys.enc, "active"]];
    isProblem(await put(await make(21, retired, {}, keys.sig)), 404, "key-not-found");
  });
});

describe("a case's events", () => {
  let world;
  before(async () => {
    world = await World.create({
      bindings: { TIMES: { firstRetrySeconds: 0.2, longestRetrySeconds: 0.5 } },
    });
  });
  after(() => world?.close());

  const post = (caseId, jws) =>
    call("POST", `${world.api}/cases/${caseId}/events`, { body: jws });
  const about = (sent) => ({ destinationId: world.a.id, ...sent });

  test("of any signed kind are relayed, new members among them", async () => {
    const sent = await world.send({ files: 0 });
    const unheard = await event(keys.sig, about(sent), { kind: "unheard-of", more: { of: "it" } });
    assert.equal((await post(sent.caseId, unheard)).status, 204);
    const { body } = await world.events(sent.caseId, sent.token);
    assert.ok(body.eventLog.includes(unheard));
  });

  test("never have two of one number", async () => {
    const sent = await world.send({ files: 0 });
    const numbered = (seq) => event(keys.sig, about(sent), { amtsweg: { seq } });
    const [first, other] = [await numbered(7), await numbered(7)];
    assert.equal((await post(sent.caseId, first)).status, 204);
    assert.equal((await post(sent.caseId, first)).status, 204);
    const refused = await post(sent.caseId, other);
    isProblem(refused, 409, "conflict");
    assert.match(refused.body.detail, /number 7.*backup/s);
    const { body } = await world.events(sent.caseId, sent.token);
    assert.ok(body.eventLog.includes(first) && !body.eventLog.includes(other));
  });

  test("fork in no receipt either: the submission waits until the town hall has adopted", async () => {
    let seq = 0;
    world.intake.script = async ({ attachment, submission }) => {
      if (!attachment) {
        const signed = await event(keys.sig, submission.delivery, { amtsweg: { seq } });
        return { status: 200, body: JSON.stringify({ eventLog: [signed] }) };
      }
    };
    const first = await world.send({ files: 0 });
    assert.equal(first.answer.status, 200);
    const { caseId, token } = first;
    const second = await world.prepare({ files: 0, caseId, token });
    const answer = await world.complete(second.submissionId, second.body);
    assert.equal(answer.status, 202, "the receipt has a number that is taken");
    const adopted = await world.events(caseId, token);
    assert.equal(adopted.body.eventLog.length, 1);
    await until(() => /forked events/.test(world.edge.log), "the log line");
    seq = 1;
    await until(async () => {
      const { body } = await world.events(caseId, token);
      return body.eventLog.length === 2;
    }, "the second event");
    world.intake.script = undefined;
  });

  test("are all there for the town hall that signed them, before any relay word", async () => {
    const path = (caseId) => `/api/v2/cases/${caseId}/events`;
    const adopt = (caseId, { secret = world.a.secret, age = 0 } = {}) =>
      call("GET", `${world.edge.origin}${path(caseId)}`, {
        headers: hmac(secret, "GET", path(caseId), "", now() - age),
      });
    const open = await world.prepare({ files: 0 });
    const empty = await adopt(open.caseId);
    assert.equal(empty.status, 200, empty.text);
    assert.deepEqual(empty.body.eventLog, []);
    const early = await event(keys.sig, about(open), { amtsweg: { seq: 0 } });
    assert.equal((await post(open.caseId, early)).status, 204);
    assert.deepEqual((await adopt(open.caseId)).body.eventLog, [early]);
    // The bearer of the token still hears nothing before the relay's word.
    isProblem(await world.events(open.caseId, open.token), 404, "case-not-found");
    isProblem(await adopt(open.caseId, { secret: world.b.secret }), 401, "unauthorized");
    isProblem(await adopt(open.caseId, { age: 3600 }), 401, "unauthorized");
    isProblem(await adopt(randomUUID()), 404, "case-not-found");
  });
});

describe("behind a proxy", () => {
  const hsts = (answer) => answer.headers.get("strict-transport-security");

  test("browsers are told of https, by the proxy's word or the configuration's", async () => {
    for (const [bindings, headers, expected] of [
      [{}, {}, false],
      [{}, { "x-forwarded-proto": "https" }, true],
      [{}, { "x-forwarded-proto": "http" }, false],
      [{ PUBLIC_ORIGIN: "https://edge.example" }, {}, true],
      [{ PUBLIC_ORIGIN: "http://127.0.0.1:1" }, {}, false],
    ]) {
      const edge = await Edge.create([], {}, { bindings });
      try {
        await edge.start();
        for (const path of ["/", "/api/v2/submissions", "/healthz"]) {
          const answer = await call("GET", `${edge.origin}${path}`, { headers });
          assert.equal(hsts(answer) !== null, expected, `${path} ${JSON.stringify(bindings)}`);
        }
      } finally {
        await edge.close();
      }
    }
  });

  test("the storage is closed to others", async () => {
    const edge = await Edge.create([], {});
    try {
      assert.equal((await stat(edge.storage)).mode & 0o077, 0);
    } finally {
      await edge.close();
    }
  });
});

describe("a wrong configuration", () => {
  let world;
  const ids = { good: randomUUID(), noSecret: randomUUID(), noIntake: randomUUID() };
  before(async () => {
    const entry = (id, more) => ({ destinationId: id, intake: "http://127.0.0.1:9", ...more });
    const edge = await Edge.create(
      [
        entry(ids.good, { origins: [ORIGIN, "https://slash.example/", "*"] }),
        entry(ids.noSecret),
        { destinationId: ids.noIntake, intake: "geheim" },
        { ...entry(randomUUID()), origin: [] },
      ],
      { [ids.good]: newSecret(), [ids.noIntake]: newSecret() },
      { bindings: { LIMITS: { part: 3 }, TIMES: "geheim" } },
    );
    world = { edge };
    await edge.start();
  });
  after(() => world?.edge.close());

  const get = (path, options) => call("GET", `${world.edge.origin}${path}`, options);

  test("stops nobody else", async () => {
    const destination = (id) => get(`/api/v2/destinations/${id}`);
    isProblem(await destination(ids.good), 503, "destination-not-published");
    for (const id of [ids.noSecret, ids.noIntake]) {
      const answer = await destination(id);
      isProblem(answer, 500, "internal-error");
      assert.equal(answer.body.detail, undefined);
    }
    isProblem(await destination(randomUUID()), 404, "destination-not-found");
  });

  test("is named at /healthz and in the log, without any value", async () => {
    const health = await get("/healthz");
    assert.equal(health.status, 503);
    assert.equal(health.headers.get("cache-control"), "no-store");
    const { status, destinations, wrong } = health.body;
    assert.equal(status, "wrong");
    assert.equal(destinations, 1);
    const said = (binding, at) =>
      wrong.filter((it) => it.binding === binding && it.at === at).map((it) => it.wrong).join();
    assert.match(said("INTAKE_SECRETS", ids.noSecret), /no secret/);
    assert.match(said("DESTINATIONS", ids.noIntake), /intake/);
    assert.match(said("DESTINATIONS", ids.good), /number 2.*slash.*number 3/s);
    assert.match(said("LIMITS", undefined), /unknown field `part`/);
    assert.match(said("TIMES", undefined), /JSON/);
    assert.ok(wrong.some((it) => /unknown field `origin`/.test(it.wrong)));
    await until(() => /LIMITS.*configuration\.wrong/.test(world.edge.log), "the log line");
    for (const text of [health.text, world.edge.log]) {
      assert.doesNotMatch(text, /geheim/);
    }
  });

  test("is not there where all is well", async () => {
    const id = randomUUID();
    const edge = await Edge.create(
      [{ destinationId: id, intake: "http://127.0.0.1:9", origins: [ORIGIN] }],
      { [id]: newSecret() },
    );
    try {
      await edge.start();
      const health = await call("GET", `${edge.origin}/healthz`);
      assert.equal(health.status, 200);
      assert.deepEqual(health.body, { status: "ok", destinations: 1, wrong: [] });
      const post = await call("POST", `${edge.origin}/healthz`, { body: "x" });
      isProblem(post, 405, "method-not-allowed");
    } finally {
      await edge.close();
    }
  });

  test("of origins shows in the log whose pages were turned away", async () => {
    const path = `/api/v2/destinations/${ids.good}`;
    for (const origin of [ORIGIN, world.edge.origin]) {
      await get(path, { headers: { origin } });
    }
    await get(path, { headers: { origin: OTHER_ORIGIN } });
    const refused = () => world.edge.log.split("\n").filter((line) => /origin\.refused/.test(line));
    const isOther = (line) => /origin\.refused.*other\.example/.test(line);
    await until(() => refused().some(isOther), "the log line");
    // Lines stand in the order of what was asked: one of the others would be here by now.
    assert.ok(refused().every(isOther), refused().join("\n"));
  });
});

describe("paths that no file system takes", () => {
  let edge;
  before(async () => {
    edge = await Edge.create([], {});
    await writeFile(join(edge.site, "404.html"), "not here");
    await writeFile(join(edge.site, "index.html"), "here");
    await mkdir(join(edge.site, "x".repeat(100)));
    await edge.start();
  });
  after(() => edge?.close());

  test("are not there, on the site and in the API", async () => {
    const long = (length) => "x".repeat(length);
    const site = [200, 252, 253, 255, 256, 300, 5000].flatMap((length) => [
      `/${long(length)}`,
      `/${long(length)}/`,
      `/${long(length)}.js`,
      `/de/${long(length)}/index.html`,
    ]);
    const others = [`/${"a/".repeat(3000)}`, "/index.html/", "/index.html/x.js", `/${long(100)}`];
    for (const path of [...site, ...others]) {
      const answer = await call("GET", `${edge.origin}${path}`);
      assert.equal(answer.status, 404, `${path.length} ${path.slice(0, 30)}`);
      assert.match(answer.text, /not here/);
    }
    for (const rest of [
      long(300),
      `destinations/${long(300)}`,
      `destinations/${randomUUID()}/keys/${long(300)}`,
      `submissions/${long(5000)}`,
      `cases/${long(300)}/events`,
      `destinations/${randomUUID()}/drafts/${long(300)}`,
      `destinations/${randomUUID()}/drafts/${randomUUID()}/pieces/${randomUUID()}/${"9".repeat(300)}`,
    ]) {
      const answer = await call("GET", `${edge.origin}/api/v2/${rest}`);
      assert.ok([404, 405].includes(answer.status), `${answer.status} ${rest.slice(0, 40)}`);
      assert.equal(answer.headers.get("content-type"), "application/problem+json");
    }
  });
});

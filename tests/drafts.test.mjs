// Parked drafts by the edge's public door, against a device made of node's cryptography alone.

import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { Chance, rounds } from "./lib/chance.mjs";
import { FRAGMENT, ParkedDraft, newCode } from "./lib/drafts.mjs";
import { Edge, until } from "./lib/edge.mjs";
import { call, newSecret, sha256 } from "./lib/fit-connect.mjs";

const ORIGIN = "https://site.example";
const OTHER_ORIGIN = "https://other.example";

/** `MAX_DRAFT_DOCUMENT_BYTES`, `MAX_DRAFT_PIECE_BYTES` and `MAX_DRAFT_PIECES` of core. */
const MAX_DOCUMENT = 768 * 1024;
const MAX_PIECE = FRAGMENT + 64;
const MAX_PIECES = 300;

const a = { destinationId: randomUUID(), origin: ORIGIN };
const b = { destinationId: randomUUID(), origin: OTHER_ORIGIN };

async function start(bindings = {}) {
  const destinations = [a, b].map(({ destinationId, origin }) => ({
    destinationId,
    intake: "http://127.0.0.1:9",
    origins: [origin],
  }));
  const secrets = Object.fromEntries([a, b].map((it) => [it.destinationId, newSecret()]));
  const edge = await Edge.create(destinations, secrets, { bindings });
  return edge.start();
}

const newDraft = (edge, code, headers) =>
  new ParkedDraft(edge.api, a.destinationId, code, headers);

/** A draft with some ciphertext as its first document. */
async function parked(edge, options = {}) {
  const draft = newDraft(edge, options.code, options.headers);
  draft.first = randomBytes(options.bytes ?? 4096);
  const answer = await draft.put(draft.first);
  assert.equal(answer.status, 201, answer.bytes.toString());
  return draft;
}

function isProblem(answer, status, slug) {
  assert.equal(answer.status, status, answer.bytes?.toString() ?? answer.text);
  assert.equal(answer.headers.get("content-type"), "application/problem+json");
  assert.equal(answer.body.type, `urn:amtsweg:problem:${slug}`);
  assert.equal(answer.body.status, status);
  assert.ok(answer.body.title);
}

function isStored(answer, status, revision) {
  assert.equal(answer.status, status, answer.bytes.toString());
  assert.equal(answer.etag, `"${revision}"`);
  assert.equal(answer.bytes.length, 0);
}

function isDocument(answer, revision, envelope) {
  assert.equal(answer.status, 200, answer.bytes.toString());
  assert.equal(answer.etag, `"${revision}"`);
  assert.equal(answer.headers.get("content-type"), "application/octet-stream");
  assert.equal(answer.headers.get("cache-control"), "no-store");
  assert.deepEqual(answer.bytes, envelope);
}

/** Every call that there is. */
const calls = {
  "put the first": (draft) => draft.put(randomBytes(100)),
  "put another": (draft) => draft.put(randomBytes(100), 1),
  "read": (draft) => draft.read(),
  "list pieces": (draft) => draft.pieces(),
  "put a piece": (draft) => draft.putPiece(randomUUID(), 0, randomBytes(100)),
  "read a piece": (draft) => draft.readPiece(randomUUID(), 0),
  "delete pieces": (draft) => draft.deletePieces(randomUUID()),
  "delete": (draft) => draft.delete(),
};

/** Whether the edge keeps the bytes anywhere on its disk. */
const isOnDisk = (edge, bytes) => edge.keepsOnDisk(bytes);

/** What is deleted is said before the disk has heard of it. */
const isGoneFromDisk = (edge, bytes) =>
  until(async () => !(await isOnDisk(edge, bytes)), "its bytes to be gone", 60);

const count = (text, word) => text.split(word).length - 1;

test("a code gives what the programs derive from it", () => {
  const destinationId = "2f4c1a52-7a1e-4c2b-9d0e-5f8f6f0f3a11";
  const draft = new ParkedDraft("", destinationId, "0W3GE-1R70W-3GE1R-70W3G-E1R7N");
  assert.equal(draft.id, "93432289-83ea-4cea-8ddb-558191256a58");
  assert.equal(draft.token, "fjsWzDVdOIFb9QCZW9QD29Vc9LHrH-F3_kp-xSl7MUE");
  assert.equal(draft.rawKey.toString("base64url"), "_TdMyWGzdoLWJyFL9tKQOAZYxFo7-g8o4OVgSgm4Dw8");
});

describe("a parked draft", () => {
  let edge;
  const room = 3 * MAX_PIECE;
  before(async () => {
    edge = await start({ LIMITS: { draftBytes: room } });
  });
  after(() => edge?.close());

  test("goes on at another device by its code alone", async () => {
    const code = newCode();
    const one = newDraft(edge, code);
    const id = randomUUID();
    const content = randomBytes(2 * FRAGMENT + 12_345);
    const document = { answers: { name: "Größe" }, files: [{ id, size: content.length }] };
    isStored(await one.put(await one.sealDocument(document, 1)), 201, 1);
    for (const [index, envelope] of (await one.sealFile(id, content)).entries()) {
      assert.equal((await one.putPiece(id, index, envelope)).status, 204);
    }
    await edge.kill();
    await edge.start();

    const two = newDraft(edge, code.toLowerCase().replaceAll("-", " "));
    const read = await two.read();
    assert.equal(read.etag, '"1"');
    assert.deepEqual(await two.openDocument(read.bytes, 1), document);
    await assert.rejects(two.openDocument(read.bytes, 2), "an envelope opens in its place only");
    const list = await two.pieces();
    assert.deepEqual(
      list.body.pieces.map(({ attachmentId, index }) => [attachmentId, index]),
      [[id, 0], [id, 1], [id, 2]],
    );
    const envelopes = [];
    for (const { index, size } of list.body.pieces) {
      const piece = await two.readPiece(id, index);
      assert.equal(piece.status, 200);
      assert.equal(piece.headers.get("content-type"), "application/octet-stream");
      assert.equal(piece.bytes.length, size);
      envelopes.push(piece.bytes);
    }
    const opened = await two.openFile(id, envelopes, content.length);
    assert.ok(opened.equals(content));
    isStored(await two.put(await two.sealDocument({}, 2), 1), 204, 2);
    assert.equal((await one.read()).etag, '"2"');
  });

  test("counts its revisions", async () => {
    const draft = await parked(edge);
    isDocument(await draft.read(), 1, draft.first);
    let latest;
    for (const revision of [1, 2, 3]) {
      latest = randomBytes(4096 * (4 - revision));
      isStored(await draft.put(latest, revision), 204, revision + 1);
    }
    isDocument(await draft.read(), 4, latest);
  });

  test("may be put again when the answer was lost, and nothing else may", async () => {
    const draft = await parked(edge);
    const [second, third] = [randomBytes(4096), randomBytes(4096)];
    const isChanged = (answer, revision) => {
      isProblem(answer, 412, "draft-changed");
      assert.equal(answer.etag, `"${revision}"`);
    };
    isStored(await draft.put(draft.first), 201, 1);
    isChanged(await draft.put(second), 1);
    isStored(await draft.put(second, 1), 204, 2);
    isStored(await draft.put(second, 1), 204, 2);
    isChanged(await draft.put(third, 1), 2);
    isChanged(await draft.put(draft.first), 2);
    isChanged(await draft.put(second), 2);
    isStored(await draft.put(third, 2), 204, 3);
    isChanged(await draft.put(second, 1), 3);
    for (const unknown of [0, 4, 17, 4_294_967_295]) {
      isChanged(await draft.put(third, unknown), 3);
    }
    isDocument(await draft.read(), 3, third);
  });

  test("says what a put has to name", async () => {
    const draft = await parked(edge);
    const put = (headers) => draft.call("PUT", "", { body: randomBytes(100), headers });
    isProblem(await put({}), 428, "revision-required");
    for (const headers of [
      { "if-match": "*" },
      { "if-match": "1" },
      { "if-match": 'W/"1"' },
      { "if-match": '"1", "2"' },
      { "if-match": '"01"' },
      { "if-match": '"4294967296"' },
      { "if-none-match": '"1"' },
      { "if-none-match": "*", "if-match": '"1"' },
    ]) {
      isProblem(await put(headers), 400, "malformed-request");
    }
    isDocument(await draft.read(), 1, draft.first);
  });

  test("of two writers one is told, and nothing is lost", async () => {
    const code = newCode();
    const devices = Array.from({ length: 8 }, () => newDraft(edge, code));
    const race = async (revision) => {
      const envelopes = devices.map(() => randomBytes(50_000));
      const answers = await Promise.all(
        devices.map((device, index) => device.put(envelopes[index], revision)),
      );
      const won = answers.findIndex(({ status }) => status < 300);
      for (const [index, answer] of answers.entries()) {
        if (index !== won) {
          isProblem(answer, 412, "draft-changed");
          assert.equal(answer.etag, `"${(revision ?? 0) + 1}"`);
        }
      }
      isDocument(await devices[0].read(), (revision ?? 0) + 1, envelopes[won]);
    };
    await race(undefined);
    await race(1);
    await race(2);
    // The same bytes at the same time are one device that was impatient.
    const same = randomBytes(4096);
    const answers = await Promise.all(devices.map((device) => device.put(same, 3)));
    answers.forEach((answer) => isStored(answer, 204, 4));
  });

  test("that does not exist is not there, whatever one asks", async () => {
    const draft = newDraft(edge);
    for (const [name, ask] of Object.entries(calls)) {
      if (name !== "put the first") {
        isProblem(await ask(draft), 404, "draft-not-found");
      }
    }
    // Asking made nothing: the first to put it sets the token.
    isStored(await draft.put(randomBytes(100)), 201, 1);
    for (const [method, path] of [["GET", "x"], ["PUT", draft.id.toUpperCase()]]) {
      const url = `${edge.api}/destinations/${a.destinationId}/drafts/${path}`;
      isProblem(await call(method, url), 404, "draft-not-found");
    }
  });

  test("is its token's and its destination's only", async () => {
    const draft = await parked(edge);
    const file = randomUUID();
    await draft.putPiece(file, 0, draft.first);
    const caller = (authorization) => {
      const other = newDraft(edge, draft.code);
      other.headers.authorization = authorization;
      return other;
    };
    for (const authorization of [
      null,
      "",
      "Bearer",
      draft.token,
      `Basic ${draft.token}`,
      `Bearer ${draft.token.slice(0, -1)}`,
      `Bearer ${sha256(draft.token)}`,
      `Bearer ${newSecret()}`,
    ]) {
      for (const [name, ask] of Object.entries(calls)) {
        const answer = await ask(caller(authorization));
        assert.equal(answer.status, 403, `${name} as ${authorization}`);
        isProblem(answer, 403, "draft-forbidden");
      }
    }
    const elsewhere = newDraft(edge, draft.code);
    elsewhere.url = draft.url.replace(a.destinationId, b.destinationId);
    isProblem(await elsewhere.read(), 404, "draft-not-found");
    elsewhere.url = draft.url.replace(a.destinationId, randomUUID());
    isProblem(await elsewhere.read(), 404, "destination-not-found");
    isDocument(await draft.read(), 1, draft.first);
    assert.deepEqual((await draft.readPiece(file, 0)).bytes, draft.first);
    assert.equal((await draft.pieces()).body.pieces.length, 1);
  });

  test("keeps the pieces of its files", async () => {
    const draft = await parked(edge);
    const [one, two] = [randomUUID(), randomUUID()].sort();
    assert.deepEqual((await draft.pieces()).body, { pieces: [] });
    const sizes = [[two, 1, 300], [one, 10, 200], [one, 2, 100]];
    for (const [file, index, size] of sizes) {
      assert.equal((await draft.putPiece(file, index, randomBytes(size))).status, 204);
    }
    assert.deepEqual((await draft.pieces()).body.pieces, [
      { attachmentId: one, index: 2, size: 100 },
      { attachmentId: one, index: 10, size: 200 },
      { attachmentId: two, index: 1, size: 300 },
    ]);
    const again = randomBytes(50);
    for (let time = 0; time < 2; time += 1) {
      assert.equal((await draft.putPiece(one, 2, again)).status, 204);
    }
    assert.deepEqual((await draft.readPiece(one, 2)).bytes, again);
    assert.equal((await draft.pieces()).body.pieces[0].size, 50);
    isProblem(await draft.readPiece(one, 3), 404, "not-found");
    isProblem(await draft.readPiece(randomUUID(), 0), 404, "not-found");
    for (const path of ["/pieces/x/0", `/pieces/${one}/x`, `/pieces/${one}/02`, "/pieces/"]) {
      isProblem(await draft.call("GET", path), 404, "not-found");
    }
    assert.equal((await draft.deletePieces(one)).status, 204);
    assert.equal((await draft.deletePieces(one)).status, 204);
    isProblem(await draft.readPiece(one, 2), 404, "not-found");
    assert.deepEqual((await draft.pieces()).body.pieces, [
      { attachmentId: two, index: 1, size: 300 },
    ]);
    // The pieces are no part of the document's revision.
    isDocument(await draft.read(), 1, draft.first);
  });

  test("that is deleted cannot be brought back by a late page", async () => {
    const draft = await parked(edge);
    const file = randomUUID();
    const late = randomBytes(4096);
    isStored(await draft.put(late, 1), 204, 2);
    await draft.putPiece(file, 0, late);
    assert.ok(await isOnDisk(edge, late.subarray(0, 64)));
    const deleted = await draft.delete();
    assert.equal(deleted.status, 204);
    assert.equal(deleted.bytes.length, 0);
    for (const bytes of [draft.first, late]) {
      await isGoneFromDisk(edge, bytes);
    }
    const isGone = async () => {
      for (const [name, ask] of Object.entries(calls)) {
        const answer = await ask(draft);
        assert.equal(answer.status, 410, name);
        isProblem(answer, 410, "draft-deleted");
      }
      // The very bytes of before are no repeat any more.
      isProblem(await draft.put(draft.first), 410, "draft-deleted");
      isProblem(await draft.put(late, 1), 410, "draft-deleted");
      isProblem(await draft.readPiece(file, 0), 410, "draft-deleted");
    };
    await isGone();
    const stranger = newDraft(edge, draft.code, { authorization: "Bearer x" });
    isProblem(await stranger.read(), 403, "draft-forbidden");
    await edge.kill();
    await edge.start();
    await isGone();
  });

  test("is deleted whatever else happens at that moment", async () => {
    for (let round = 0; round < 10; round += 1) {
      const draft = await parked(edge);
      const file = randomUUID();
      const writes = (index) => [
        draft.putPiece(file, index, randomBytes(50_000)),
        draft.put(randomBytes(50_000), 1),
        draft.put(randomBytes(50_000)),
      ];
      const earlier = [0, 1, 2].flatMap(writes);
      const deletion = draft.delete();
      const later = [3, 4, 5].flatMap(writes);
      assert.equal((await deletion).status, 204);
      for (const { status } of await Promise.all([...earlier, ...later])) {
        assert.ok([204, 410, 412].includes(status), `${status}`);
      }
      isProblem(await draft.read(), 410, "draft-deleted");
      isProblem(await draft.pieces(), 410, "draft-deleted");
      isProblem(await draft.put(randomBytes(10)), 410, "draft-deleted");
    }
  });

  test("takes bodies of one kind and size", async () => {
    const draft = await parked(edge);
    const file = randomUUID();
    const streamed = (size) => new Blob([randomBytes(size)]).stream();
    isStored(await draft.put(randomBytes(MAX_DOCUMENT), 1), 204, 2);
    assert.equal((await draft.read()).bytes.length, MAX_DOCUMENT);
    isProblem(await draft.put(randomBytes(MAX_DOCUMENT + 1), 2), 413, "too-large");
    isProblem(await draft.put(streamed(MAX_DOCUMENT + 1), 2), 413, "too-large");
    isProblem(await newDraft(edge).put(randomBytes(MAX_DOCUMENT + 1)), 413, "too-large");
    const piece = randomBytes(MAX_PIECE);
    assert.equal((await draft.putPiece(file, 0, piece)).status, 204);
    assert.ok((await draft.readPiece(file, 0)).bytes.equals(piece));
    isProblem(await draft.putPiece(file, 1, randomBytes(MAX_PIECE + 1)), 413, "too-large");
    isProblem(await draft.putPiece(file, 1, streamed(MAX_PIECE + 1)), 413, "too-large");
    isProblem(await draft.put(Buffer.alloc(0), 2), 400, "malformed-request");
    isProblem(await draft.putPiece(file, 1, Buffer.alloc(0)), 400, "malformed-request");
    for (const type of ["application/json", "text/plain", ""]) {
      isProblem(await draft.put("x", 2, { type }), 415, "unsupported-media-type");
      isProblem(await draft.putPiece(file, 1, "x", { type }), 415, "unsupported-media-type");
    }
    assert.equal((await draft.read()).etag, '"2"');
    assert.equal((await draft.pieces()).body.pieces.length, 1);
  });

  test("has room for so many bytes", async () => {
    const draft = await parked(edge, { bytes: MAX_DOCUMENT });
    const [one, two] = [randomUUID(), randomUUID()];
    for (const index of [0, 1, 2]) {
      assert.equal((await draft.putPiece(one, index, randomBytes(MAX_PIECE))).status, 204);
    }
    const full = await draft.putPiece(two, 0, randomBytes(1));
    isProblem(full, 413, "draft-full");
    assert.match(full.body.detail, new RegExp(`${room} bytes`));
    // One that takes another's place needs no room of its own.
    assert.equal((await draft.putPiece(one, 1, randomBytes(MAX_PIECE))).status, 204);
    assert.equal((await draft.putPiece(one, 1, randomBytes(MAX_PIECE - 1))).status, 204);
    assert.equal((await draft.putPiece(two, 0, randomBytes(1))).status, 204);
    isProblem(await draft.putPiece(one, 1, randomBytes(MAX_PIECE)), 413, "draft-full");
    isStored(await draft.put(randomBytes(MAX_DOCUMENT), 1), 204, 2);
    await draft.deletePieces(one);
    assert.equal((await draft.putPiece(two, 1, randomBytes(MAX_PIECE))).status, 204);
  });

  test("has room for so many pieces", async () => {
    const draft = await parked(edge);
    const file = randomUUID();
    for (let index = 0; index < MAX_PIECES; index += 1) {
      assert.equal((await draft.putPiece(file, index, randomBytes(10))).status, 204);
    }
    isProblem(await draft.putPiece(file, MAX_PIECES, randomBytes(10)), 413, "draft-full");
    assert.equal((await draft.putPiece(file, MAX_PIECES - 1, randomBytes(10))).status, 204);
    assert.equal((await draft.pieces()).body.pieces.length, MAX_PIECES);
  });

  test("says which methods there are", async () => {
    const draft = await parked(edge);
    const file = randomUUID();
    for (const [path, methods] of [
      ["", "GET, PUT, DELETE"],
      ["/pieces", "GET"],
      [`/pieces/${file}`, "DELETE"],
      [`/pieces/${file}/0`, "GET, PUT"],
    ]) {
      const answer = await draft.call("POST", path);
      isProblem(answer, 405, "method-not-allowed");
      assert.equal(answer.headers.get("allow"), methods);
    }
  });

  test("is for the pages of its destination's origins", async () => {
    const draft = await parked(edge);
    const allowed = ({ headers }) => headers.get("access-control-allow-origin");
    const preflight = (origin) =>
      call("OPTIONS", draft.url, {
        headers: {
          origin,
          "access-control-request-method": "DELETE",
          "access-control-request-headers": "authorization,content-type,if-match,if-none-match",
        },
      });
    const answer = await preflight(ORIGIN);
    assert.equal(answer.status, 204);
    assert.equal(allowed(answer), ORIGIN);
    const list = (name) => answer.headers.get(`access-control-allow-${name}`).split(", ");
    for (const method of ["GET", "PUT", "DELETE"]) {
      assert.ok(list("methods").includes(method), method);
    }
    for (const name of ["authorization", "content-type", "if-match", "if-none-match"]) {
      assert.ok(list("headers").includes(name), name);
    }
    for (const origin of [OTHER_ORIGIN, "null", `${ORIGIN}:444`]) {
      assert.equal(allowed(await preflight(origin)), null, origin);
      const read = await draft.read({ headers: { origin } });
      assert.equal(allowed(read), null, origin);
    }
    // Problems as well, or a page could not tell what is wrong.
    for (const read of [
      await draft.read({ headers: { origin: ORIGIN } }),
      await draft.put(randomBytes(10), 17, { headers: { origin: ORIGIN } }),
      await newDraft(edge).read({ headers: { origin: ORIGIN } }),
    ]) {
      assert.equal(allowed(read), ORIGIN);
      const exposed = read.headers.get("access-control-expose-headers").split(", ");
      assert.deepEqual(exposed, ["etag", "retry-after"]);
      assert.equal(read.headers.get("access-control-allow-credentials"), null);
    }
  });

  test("never fails at nonsense", async () => {
    const chance = new Chance();
    const draft = await parked(edge);
    const file = randomUUID();
    const pieces = ["", "/", "/pieces", `/pieces/${file}`, `/pieces/${file}/`, "/0", "/-1", "/%00"];
    const tags = [null, "*", '"1"', '"', '"2', "W/", "1e9", '"99999999999"', "ä".normalize("NFD")];
    for (let round = 0; round < rounds(300); round += 1) {
      const method = chance.one(["GET", "PUT", "DELETE", "POST", "PATCH"]);
      const path = chance.one(pieces) + (chance.below(3) === 0 ? chance.one(pieces) : "");
      if (method === "DELETE" && (path === "" || path.startsWith("/pieces//"))) {
        continue;
      }
      const ascii = (tag) => tag?.replace(/[^ -~]/g, "?") ?? null;
      const answer = await draft.call(method, path, {
        body: ["PUT", "POST"].includes(method) ? randomBytes(chance.below(40)) : undefined,
        headers: {
          "if-match": ascii(chance.one(tags)),
          "if-none-match": ascii(chance.one(tags)),
        },
      });
      assert.ok(answer.status < 500, `${method} ${path}: ${answer.status}`);
    }
    assert.equal((await draft.read()).status, 200);
    assert.doesNotMatch(edge.log, /panicked|new instance|failure/);
  });

  // The last with this edge: once it has ended, all that it has said is read.
  test("shows neither log nor disk what opens, names or fills it", async () => {
    const marker = `Familienname${randomBytes(12).toString("hex")}`;
    const draft = newDraft(edge);
    const document = await draft.sealDocument({ name: marker }, 1);
    const file = randomUUID();
    const [piece] = await draft.sealFile(file, Buffer.from(marker.repeat(1000)));
    await draft.put(document);
    await draft.putPiece(file, 0, piece);
    await draft.read();
    await draft.readPiece(file, 0);
    await draft.put(randomBytes(100), 17);
    const stranger = newDraft(edge, draft.code, { authorization: `Bearer ${marker}` });
    await stranger.read();
    const another = await parked(edge);
    await another.delete();

    await edge.kill();
    const { log } = edge;
    for (const event of ["draft.parked", "draft.piece", "draft.deleted", "draft.read"]) {
      assert.ok(log.includes(event), event);
    }
    const head = (envelope) => envelope.subarray(0, 64);
    assert.ok(await isOnDisk(edge, head(document)), "the ciphertext is what is kept");
    assert.ok(await isOnDisk(edge, head(piece)));
    const secrets = {
      marker,
      "id": draft.id,
      "token": draft.token,
      "code": draft.code,
      "code without hyphens": draft.code.replaceAll("-", ""),
      "key": draft.rawKey.toString("base64url"),
      "key in hexadecimal": draft.rawKey.toString("hex"),
    };
    for (const [name, secret] of Object.entries(secrets)) {
      assert.ok(!log.includes(secret), `${name} in the log`);
      assert.ok(!(await isOnDisk(edge, secret)), `${name} on the disk`);
    }
    assert.ok(!(await isOnDisk(edge, draft.rawKey)), "the key on the disk");
    for (const bytes of [document, piece]) {
      for (const spelling of ["base64", "hex", "latin1"]) {
        assert.ok(!log.includes(head(bytes).toString(spelling)), `a body in the log, ${spelling}`);
      }
    }
    assert.ok(!log.includes(file) && !log.includes(another.id));
    assert.ok(!log.includes(sha256(draft.token)), "the token's hash in the log");
    assert.ok(!log.includes("127.0.0.1"), "an address in the log");
  });
});

describe("limits per network", () => {
  let edge;
  before(async () => {
    edge = await start({
      LIMITS: { drafts: 3, draftWrites: 8, draftReads: 10, draftMisses: 4 },
      TRUSTED_ADDRESS_HEADER: "x-real-address",
    });
  });
  after(() => edge?.close());

  const from = (address) => ({ "x-real-address": address });

  function isLimited(answer, slug = "work-required") {
    isProblem(answer, 429, slug);
    const seconds = Number(answer.headers.get("retry-after"));
    assert.ok(Number.isInteger(seconds) && seconds > 0 && seconds <= 3600, `${seconds}`);
  }

  test("whoever tries codes is refused, and a neighbour goes on", async () => {
    const network = "192.0.2";
    const neighbour = await parked(edge, { headers: from(`${network}.1`) });
    const guess = (headers = {}) =>
      newDraft(edge, undefined, from(`${network}.2`)).read({ headers });
    isProblem(await guess(), 404, "draft-not-found");
    isProblem(await guess({ authorization: "" }), 403, "draft-forbidden");
    const wrong = newDraft(edge, neighbour.code, from(`${network}.3`));
    wrong.headers.authorization = "Bearer x";
    isProblem(await wrong.read(), 403, "draft-forbidden");
    isProblem(await wrong.delete(), 403, "draft-forbidden");
    // From here on nobody learns whether it was the id or the token.
    // No work helps: these are guesses.
    isLimited(await guess(), "too-many-requests");
    isLimited(await wrong.read(), "too-many-requests");
    isLimited(await wrong.put(randomBytes(10), 1), "too-many-requests");
    // The neighbour has the same address, and a draft that exists.
    isDocument(await neighbour.read(), 1, neighbour.first);
    isStored(await neighbour.put(randomBytes(10), 1), 204, 2);
    assert.equal((await neighbour.putPiece(randomUUID(), 0, randomBytes(10))).status, 204);
    // Other networks and other destinations have limits of their own.
    const elsewhere = newDraft(edge, undefined, from("198.51.100.1"));
    isProblem(await elsewhere.read(), 404, "draft-not-found");
    const other = new ParkedDraft(edge.api, b.destinationId, newCode(), from(`${network}.2`));
    isProblem(await other.read(), 404, "draft-not-found");
  });

  test("writing and reading are counted apart", async () => {
    const draft = await parked(edge, { headers: from("2001:db8:0:1200::1") });
    const file = randomUUID();
    for (let index = 0; index < 7; index += 1) {
      assert.equal((await draft.putPiece(file, index, randomBytes(10))).status, 204);
    }
    isLimited(await draft.putPiece(file, 7, randomBytes(10)));
    isLimited(await draft.put(randomBytes(10), 1));
    isLimited(await draft.deletePieces(file));
    for (let time = 0; time < 9; time += 1) {
      assert.equal((await draft.readPiece(file, 0)).status, 200);
    }
    isDocument(await draft.read(), 1, draft.first);
    isLimited(await draft.read());
    isLimited(await draft.pieces());
    // The same draft from another network.
    const elsewhere = newDraft(edge, draft.code, from("2001:db8:0:1300::1"));
    isStored(await elsewhere.put(randomBytes(10), 1), 204, 2);
  });

  test("new drafts are counted", async () => {
    const headers = from("203.0.113.1");
    const [first] = [await parked(edge, { headers }), await parked(edge, { headers })];
    await parked(edge, { headers });
    isLimited(await newDraft(edge, undefined, headers).put(randomBytes(10)));
    isStored(await first.put(randomBytes(10), 1), 204, 2);
  });
});

describe("time goes by", () => {
  let edge;
  before(async () => {
    edge = await start({ TIMES: { draftSeconds: 5, draftTombstoneSeconds: 3 } });
  });
  after(() => edge?.close());

  /** To ask for a draft would be to use it. */
  const forgotten = () => count(edge.log, "draft.forgotten");

  async function isForgotten(draft) {
    await isGoneFromDisk(edge, draft.first);
    isProblem(await draft.read(), 404, "draft-not-found");
    isStored(await draft.put(randomBytes(100)), 201, 1);
    assert.deepEqual((await draft.pieces()).body.pieces, []);
    await draft.delete();
  }

  test("an unused draft is deleted, a used one stays", async () => {
    const before = forgotten();
    const [unused, read, written] = [await parked(edge), await parked(edge), await parked(edge)];
    await unused.putPiece(randomUUID(), 0, unused.first);
    let revision = 1;
    await until(async () => {
      assert.equal((await read.read()).status, 200);
      isStored(await written.put(randomBytes(100), revision), 204, revision + 1);
      revision += 1;
      return forgotten() > before;
    }, "the unused draft to be forgotten");
    isDocument(await read.read(), 1, read.first);
    assert.equal((await written.read()).etag, `"${revision}"`);
    await isForgotten(unused);
    await Promise.all([read.delete(), written.delete()]);
  });

  test("also when the edge was away meanwhile", async () => {
    const all = () => count(edge.log, "draft.parked");
    await until(() => forgotten() === all(), "all others to be forgotten");
    const before = forgotten();
    const draft = await parked(edge);
    assert.ok(await isOnDisk(edge, draft.first.subarray(0, 64)));
    await edge.kill();
    await edge.start();
    await until(() => forgotten() > before, "the draft to be forgotten");
    await isForgotten(draft);
  });

  test("a tombstone is forgotten as well", async () => {
    const draft = await parked(edge);
    await draft.delete();
    isProblem(await draft.read(), 410, "draft-deleted");
    await until(async () => {
      const { status } = await draft.read();
      assert.ok(status === 410 || status === 404, `${status}`);
      return status === 404;
    }, "the tombstone to be forgotten");
    isStored(await draft.put(draft.first), 201, 1);
  });
});

// The edge by its public door, against a sender and an authority made of `jose`. The town hall
// here is scripted, so that it can fail; the real one has tests of its own.

import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { compactVerify } from "jose";
import { Chance, rounds } from "./lib/chance.mjs";
import { Edge, freePort, until } from "./lib/edge.mjs";
import { call, encrypt, event, hmac, newSecret, sha256, sign, trust } from "./lib/fit-connect.mjs";
import {
  ORIGIN,
  OTHER_ORIGIN,
  SERVICE,
  World,
  content,
  isProblem,
  keys,
  makeKeys,
  segment,
} from "./lib/relay.mjs";
import { ScriptedIntake } from "./lib/scripted-intake.mjs";

before(makeKeys);

describe("with a town hall", () => {
  let world;
  before(async () => {
    world = await World.create();
  });
  after(() => world?.close());

  describe("destinations", () => {
    test("an unknown one is said to be unknown", async () => {
      for (const id of [randomUUID(), "x", world.a.id.toUpperCase()]) {
        for (const rest of ["", "/keys/enc-00000001", "/trust"]) {
          const answer = await call("GET", `${world.api}/destinations/${id}${rest}`);
          isProblem(answer, 404, "destination-not-found");
        }
      }
      const announced = await world.announce({ destinationId: randomUUID() });
      isProblem(announced, 404, "destination-not-found");
      assert.match(announced.body.detail, /does not serve/);
    });

    test("one that has not published anything yet asks for patience", async () => {
      for (const rest of ["", "/keys/enc-00000001", "/trust"]) {
        const url = `${world.edge.origin}${world.path(world.silent, rest)}`;
        const answer = await call("GET", url);
        isProblem(answer, 503, "destination-not-published");
        assert.ok(answer.headers.get("retry-after"));
      }
      const announced = await world.announce({ destinationId: world.silent.id });
      isProblem(announced, 503, "destination-not-published");
    });

    test("a published one can be read and its trust statement verified", async () => {
      const base = `${world.edge.origin}${world.path(world.a)}`;
      const document = await call("GET", base);
      assert.equal(document.status, 200);
      assert.equal(document.body.encryptionKid, keys.enc.kid);
      assert.equal(document.body.publicServices[0].name, SERVICE.name);
      const key = await call("GET", `${base}/keys/${keys.enc.kid}`);
      assert.deepEqual(key.body, keys.enc.jwk);
      const statement = await call("GET", `${base}/trust`);
      assert.equal(statement.headers.get("content-type"), "application/jose");
      const { payload } = await compactVerify(statement.text, keys.sig.publicKey);
      assert.equal(JSON.parse(Buffer.from(payload)).iss, world.a.id);
      isProblem(await call("GET", `${base}/keys/other-000001`), 404, "key-not-found");
      isProblem(await call("GET", `${base}/keys/x`), 404, "key-not-found");
    });

    test("only its own town hall publishes", async () => {
      const path = world.path(world.silent);
      const document = world.document(world.silent);
      const text = JSON.stringify(document);
      const { secret } = world.silent;
      const old = Math.floor(Date.now() / 1000) - 301;
      for (const headers of [
        {},
        hmac(world.a.secret, "PUT", path, text),
        hmac(secret, "PUT", `${path}/trust`, text),
        hmac(secret, "POST", path, text),
        hmac(secret, "PUT", path, `${text} `),
        hmac(secret, "PUT", path, text, old),
        { ...hmac(secret, "PUT", path, text), "amtsweg-signature": "00" },
      ]) {
        const answer = await world.publish(world.silent, path, document, { headers });
        isProblem(answer, 401, "unauthorized");
      }
      const unknown = { id: randomUUID(), secret };
      isProblem(
        await world.publish(unknown, world.path(unknown), document),
        404,
        "destination-not-found",
      );
    });

    test("what is published has to fit its address", async () => {
      const put = (rest, content, options) =>
        world.publish(world.a, world.path(world.a, rest), content, options);
      isProblem(await put("", world.document(world.b)), 400, "malformed-request");
      isProblem(await put("", { no: "document" }), 400, "malformed-request");
      isProblem(
        await put("", "{", { type: "application/json" }),
        400,
        "malformed-request",
      );
      isProblem(
        await put("", world.document(world.a), { type: "text/plain" }),
        415,
        "unsupported-media-type",
      );
      isProblem(await put("/keys/other-000001", keys.enc.jwk), 400, "malformed-request");
      const short = { ...keys.enc.jwk, kid: "short-000001", n: keys.enc.jwk.n.slice(0, 342) };
      isProblem(await put("/keys/short-000001", short), 400, "malformed-request");
      const swapped = { ...keys.enc.jwk, n: keys.oldEnc.jwk.n };
      isProblem(await put(`/keys/${keys.enc.kid}`, swapped), 409, "conflict");
      assert.equal((await put(`/keys/${keys.enc.kid}`, keys.enc.jwk)).status, 204);
    });

    test("anchors of a journal are only added to, and shown to its town hall alone", async () => {
      const { id, secret } = world.b;
      const path = (seq) => world.path(world.b, `/anchors/${seq}`);
      const put = (seq, jws) => world.publish(world.b, path(seq), jws);
      const get = (seq, key = secret) =>
        call("GET", `${world.edge.origin}${path(seq)}`, {
          headers: hmac(key, "GET", path(seq), ""),
        });
      const anchor = (seq, prev, { key = keys.sig, typ = "amtsweg-anchor+jwt", ...changes } = {}) =>
        sign(key, typ, {
          iss: id,
          iat: Math.floor(Date.now() / 1000),
          day: "2026-11-18",
          seq,
          epoch: 0,
          first: 1 + 10 * seq,
          last: 10 + 10 * seq,
          count: 10,
          root: "root",
          prev,
          ...changes,
        });
      isProblem(await get(0), 404, "not-found");
      isProblem(await put(1, await anchor(1, "")), 409, "conflict");
      for (const changes of [
        { iss: world.a.id },
        { count: 0 },
        { last: 0 },
        { typ: "secevent+jwt" },
        { more: true },
        { key: keys.forged },
      ]) {
        isProblem(await put(0, await anchor(0, "", changes)), 422, "malformed-jose");
      }
      isProblem(await put(0, await anchor(0, "other")), 409, "conflict");
      isProblem(await put(0, await anchor(1, "")), 409, "conflict");
      const first = await anchor(0, "");
      assert.equal((await put(0, first)).status, 204);
      // The same bytes again do no harm, others are refused for good.
      assert.equal((await put(0, first)).status, 204);
      isProblem(await put(0, await anchor(0, "", { count: 9 })), 409, "conflict");
      isProblem(await put(1, await anchor(1, sha256("another"))), 409, "conflict");
      const second = await anchor(1, sha256(first));
      assert.equal((await put(1, second)).status, 204);
      const read = await get(1);
      assert.equal(read.text, second);
      assert.equal(read.headers.get("content-type"), "application/jose");
      isProblem(await get(0, world.a.secret), 401, "unauthorized");
      isProblem(await call("GET", `${world.edge.origin}${path(0)}`), 401, "unauthorized");
      isProblem(await call("DELETE", `${world.edge.origin}${path(0)}`), 405, "method-not-allowed");
      isProblem(await get("00"), 404, "not-found");
    });

    test("a trust statement has to be newer and by a published key", async () => {
      const { id } = world.b;
      const put = (jws) => world.publish(world.b, world.path(world.b, "/trust"), jws);
      const all = [keys.sig, keys.enc];
      const before = await call("GET", `${world.edge.origin}${world.path(world.b, "/trust")}`);

      isProblem(await put(await trust(keys.forged, id, all)), 422, "malformed-jose");
      isProblem(await put(await trust(keys.sig, world.a.id, all)), 422, "malformed-jose");
      const other = { ...keys.sig, kid: "sig-99999999" };
      isProblem(await put(await trust(other, id, all)), 404, "key-not-found");
      const asEvent = await sign(keys.sig, "secevent+jwt", { iss: id });
      isProblem(await put(asEvent), 422, "malformed-jose");
      isProblem(await put("no.jws"), 422, "malformed-jose");
      const iat = Math.floor(Date.now() / 1000) - 3600;
      isProblem(await put(await trust(keys.sig, id, all, { iat })), 409, "conflict");
      assert.equal((await put(before.text)).status, 204);

      const after = await call("GET", `${world.edge.origin}${world.path(world.b, "/trust")}`);
      assert.equal(after.text, before.text);
    });
  });

  describe("announcements", () => {
    test("get random ids unless they propose some", async () => {
      const [one, two] = [await world.announce(), await world.announce()];
      assert.equal(one.status, 201);
      assert.notEqual(one.body.submissionId, two.body.submissionId);
      assert.notEqual(one.body.caseId, two.body.caseId);
    });

    test("can be repeated, and nothing else", async () => {
      const first = {
        submissionId: randomUUID(),
        caseId: randomUUID(),
        caseAccess: sha256("token"),
        announcedAttachments: [randomUUID(), randomUUID()],
      };
      const { submissionId, caseId } = first;
      for (let time = 0; time < 3; time += 1) {
        const answer = await world.announce(first);
        assert.equal(answer.status, 201);
        assert.deepEqual(answer.body, { submissionId, caseId });
      }
      for (const change of [
        { caseId: randomUUID() },
        { caseAccess: sha256("other") },
        { caseAccess: undefined },
        { announcedAttachments: first.announcedAttachments.toReversed() },
        { announcedAttachments: [] },
        { publicService: { name: "other" } },
        { publicService: { ...SERVICE, identifier: "urn:x" } },
        { destinationId: world.b.id },
      ]) {
        isProblem(await world.announce({ ...first, ...change }), 409, "conflict");
      }
    });

    test("at the same time make one submission", async () => {
      const same = { submissionId: randomUUID(), caseAccess: sha256("token") };
      const answers = await Promise.all(Array.from({ length: 8 }, () => world.announce(same)));
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
      assert.equal(new Set(answers.map(({ body }) => body.caseId)).size, 1);
    });

    test("a case is continued only by those who opened it", async () => {
      const caseId = randomUUID();
      const caseAccess = sha256("token");
      assert.equal((await world.announce({ caseId, caseAccess })).status, 201);
      assert.equal((await world.announce({ caseId, caseAccess })).status, 201);
      for (const change of [
        { caseAccess: sha256("other") },
        { caseAccess: undefined },
        { destinationId: world.b.id },
      ]) {
        const submissionId = randomUUID();
        const refused = await world.announce({ caseId, caseAccess, submissionId, ...change });
        isProblem(refused, 403, "forbidden");
        // Nothing was made.
        const put = await world.complete(submissionId, await content());
        isProblem(put, 404, "submission-not-found");
      }
    });

    test("have to be in order", async () => {
      const ids = (count) => Array.from({ length: count }, () => randomUUID());
      const [id] = ids(1);
      assert.equal((await world.announce({ announcedAttachments: ids(300) })).status, 201);
      isProblem(await world.announce({ announcedAttachments: ids(301) }), 413, "too-large");
      for (const change of [
        { announcedAttachments: [id, id] },
        { announcedAttachments: ["x"] },
        { announcedAttachments: undefined },
        { caseAccess: "x" },
        { caseAccess: `${sha256("x")}=` },
        { caseAccess: Buffer.alloc(31).toString("base64url") },
        { caseId: "x" },
        { submissionId: id.toUpperCase() },
        { publicService: { name: "" } },
        { publicService: { name: "x".repeat(201) } },
        { publicService: undefined },
      ]) {
        isProblem(await world.announce(change), 400, "malformed-request");
      }
    });

    test("have to be JSON of a reasonable size", async () => {
      const url = `${world.api}/submissions`;
      const post = (body, type) => call("POST", url, { body, type });
      for (const body of ["", "{", "null", "[]", '{"destinationId":1}', "\u0000"]) {
        isProblem(await post(body, "application/json"), 400, "malformed-request");
      }
      isProblem(await post("{}", "text/plain"), 415, "unsupported-media-type");
      isProblem(await post(" ".repeat(40_000), "application/json"), 413, "too-large");
      const secretive = await post('{"destinationId":"geheim"}', "application/json");
      assert.doesNotMatch(secretive.text, /geheim/);
    });
  });

  describe("attachments", () => {
    test("the first bytes win", async () => {
      const id = randomUUID();
      const { body } = await world.announce({ announcedAttachments: [id] });
      const [one, two] = [await encrypt(keys.enc, "one"), await encrypt(keys.enc, "two")];
      const put = (jwe) => world.attach(body.submissionId, id, jwe);
      assert.equal((await put(one)).status, 204);
      assert.equal((await put(one)).status, 204);
      isProblem(await put(two), 409, "conflict");
      const race = randomUUID();
      const raced = await world.announce({ announcedAttachments: [race] });
      const answers = await Promise.all(
        [one, two, one, two].map((jwe) => world.attach(raced.body.submissionId, race, jwe)),
      );
      const statuses = answers.map(({ status }) => status).sort();
      assert.deepEqual(statuses, [204, 204, 409, 409]);
    });

    test("have to be announced", async () => {
      const { body } = await world.announce({ announcedAttachments: [randomUUID()] });
      const jwe = await encrypt(keys.enc, "x");
      const other = await world.attach(body.submissionId, randomUUID(), jwe);
      isProblem(other, 422, "attachment-not-announced");
      const unknown = await world.attach(randomUUID(), randomUUID(), jwe);
      isProblem(unknown, 404, "submission-not-found");
      isProblem(await world.attach("x", randomUUID(), jwe), 404, "submission-not-found");
      isProblem(await world.attach(body.submissionId, "x", jwe), 404, "not-found");
    });

    test("have to be for a key of the destination, a former one included", async () => {
      const ids = [randomUUID(), randomUUID()];
      const { body } = await world.announce({ announcedAttachments: ids });
      for (const kid of ["enc-99999999", keys.sig.kid]) {
        const jwe = await encrypt({ ...keys.enc, kid }, "x");
        isProblem(await world.attach(body.submissionId, ids[0], jwe), 422, "unknown-key");
      }
      const jwe = await encrypt(keys.oldEnc, "x");
      assert.equal((await world.attach(body.submissionId, ids[1], jwe)).status, 204);
    });

    test("are strictly compact JWE", async () => {
      const id = randomUUID();
      const { body } = await world.announce({ announcedAttachments: [id] });
      const good = await encrypt(keys.enc, "x");
      const [header, ...rest] = good.split(".");
      const fields = JSON.parse(Buffer.from(header, "base64url"));
      const swap = (changed) => [segment(changed), ...rest].join(".");
      const twice = Buffer.from(
        JSON.stringify(fields).replace("{", '{"alg":"RSA-OAEP-256",'),
      ).toString("base64url");
      for (const wrong of [
        "",
        "x",
        `${good}=`,
        `${good}.`,
        ` ${good}`,
        `${good}\n`,
        good.split(".").slice(1).join("."),
        good.replace(/\.[^.]+$/, ".QQ"),
        [twice, ...rest].join("."),
        swap({ ...fields, zip: "DEF" }),
        swap({ ...fields, crit: ["x"] }),
        swap({ ...fields, jku: "https://x" }),
        swap({ ...fields, enc: "A128GCM" }),
        swap({ ...fields, alg: "RSA-OAEP" }),
        swap({ ...fields, alg: "dir" }),
        swap({ ...fields, cty: undefined }),
        swap({ ...fields, kid: "" }),
        JSON.stringify({ protected: header }),
        "ä".repeat(10),
        Buffer.from([0xff, 0xfe]),
      ]) {
        const answer = await world.attach(body.submissionId, id, wrong);
        isProblem(answer, 422, "malformed-jose");
      }
      for (const type of ["application/json", "text/plain", "application/jose+json"]) {
        const answer = await world.attach(body.submissionId, id, good, { type });
        isProblem(answer, 415, "unsupported-media-type");
      }
    });

    test("may be large, but not too large, announced or not", async () => {
      const ids = [randomUUID(), randomUUID()];
      const { body } = await world.announce({ announcedAttachments: ids });
      const largest = await encrypt(keys.enc, randomBytes(1_424_200));
      assert.ok(largest.length > 1_899_000 && largest.length <= 1_900_000, `${largest.length}`);
      assert.equal((await world.attach(body.submissionId, ids[0], largest)).status, 204);
      assert.equal((await world.attach(body.submissionId, ids[0], largest)).status, 204);
      const larger = await encrypt(keys.enc, randomBytes(1_430_000));
      isProblem(await world.attach(body.submissionId, ids[1], larger), 413, "too-large");
      const response = await fetch(
        `${world.api}/submissions/${body.submissionId}/attachments/${ids[1]}`,
        {
          method: "PUT",
          body: new Blob([larger]).stream(),
          duplex: "half",
          headers: { "content-type": "application/jose" },
        },
      );
      assert.equal(response.status, 413);
    });
  });

  describe("completing", () => {
    test("hands everything over, once and unchanged", async () => {
      const sent = await world.send({ files: 3 });
      assert.equal(sent.answer.status, 200, sent.answer.text);
      assert.deepEqual(sent.answer.body, {});
      const received = world.intake.submission(sent.submissionId);
      assert.deepEqual([...received.attachments], [...sent.jwes]);
      assert.deepEqual(received.delivery, {
        destinationId: world.a.id,
        submissionId: sent.submissionId,
        caseId: sent.caseId,
        caseAccess: sha256(sent.token),
        publicService: SERVICE,
        announcedAttachments: [...sent.jwes.keys()],
        ...sent.body,
      });
      assert.equal(received.deliveries, 1);
      assert.equal(world.intake.forged, 0);
    });

    test("can be repeated after delivery, and nothing else", async () => {
      const sent = await world.send();
      for (let time = 0; time < 3; time += 1) {
        const again = await world.complete(sent.submissionId, sent.body);
        assert.equal(again.status, 200);
        assert.deepEqual(again.body, {});
      }
      const other = await world.complete(sent.submissionId, await content());
      isProblem(other, 409, "conflict");
      const [[id, jwe]] = sent.jwes;
      assert.equal((await world.attach(sent.submissionId, id, jwe)).status, 204);
      const changed = await world.attach(sent.submissionId, id, await encrypt(keys.enc, "x"));
      isProblem(changed, 409, "conflict");
      assert.equal(world.intake.submission(sent.submissionId).deliveries, 1);
    });

    test("waits for what was announced", async () => {
      const ids = [randomUUID(), randomUUID(), randomUUID()];
      const { body } = await world.announce({ announcedAttachments: ids });
      await world.attach(body.submissionId, ids[1], await encrypt(keys.enc, "x"));
      const answer = await world.complete(body.submissionId, await content());
      isProblem(answer, 422, "attachments-missing");
      assert.match(answer.body.detail, /2 of 3/);
    });

    test("takes exactly metadata and data, for the right key", async () => {
      const { body } = await world.announce();
      const put = (content, options) => world.complete(body.submissionId, content, options);
      const good = await content();
      const unknown = await encrypt({ ...keys.enc, kid: "enc-99999999" }, "{}");
      isProblem(await put({ ...good, more: 1 }), 400, "malformed-request");
      isProblem(await put({ encryptedData: good.encryptedData }), 400, "malformed-request");
      isProblem(await put({ ...good, encryptedData: 1 }), 400, "malformed-request");
      isProblem(await put("{", { type: "application/json" }), 400, "malformed-request");
      isProblem(await put({ ...good, encryptedData: "x" }), 422, "malformed-jose");
      isProblem(await put({ ...good, encryptedMetadata: "x" }), 422, "malformed-jose");
      isProblem(await put({ ...good, encryptedData: unknown }), 422, "unknown-key");
      isProblem(await put({ ...good, encryptedMetadata: unknown }), 422, "unknown-key");
      isProblem(await put(good, { type: "text/plain" }), 415, "unsupported-media-type");
      const large = await encrypt(keys.enc, randomBytes(270_000));
      isProblem(await put({ ...good, encryptedData: large }), 413, "too-large");
      isProblem(await world.complete(randomUUID(), good), 404, "submission-not-found");
      const fits = await encrypt(keys.enc, randomBytes(256 * 1024));
      assert.equal((await put({ ...good, encryptedData: fits })).status, 200);
    });

    test("at the same time delivers once", async () => {
      const sent = await world.prepare();
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => world.complete(sent.submissionId, sent.body)),
      );
      assert.ok(answers.every(({ status }) => status === 200 || status === 202));
      await world.arrives(sent);
      assert.equal(world.intake.submission(sent.submissionId).deliveries, 1);
    });
  });

  describe("a case's replies", () => {
    const part = (text) => {
      const header = { alg: "dir", enc: "A256GCM", kid: "k", cty: "application/octet-stream" };
      const segments = [JSON.stringify(header), "", randomBytes(12), text, randomBytes(16)];
      return segments.map((segment) => Buffer.from(segment).toString("base64url")).join(".");
    };
    const path = (caseId, replyId, index) => `/api/v2/cases/${caseId}/replies/${replyId}/${index}`;
    const read = (address, token) =>
      call("GET", world.edge.origin + address, { headers: token ? { authorization: `Bearer ${token}` } : {} });

    test("are put by its town hall and read by the bearer of the token, as they were put", async () => {
      const sent = await world.send();
      const [one, other] = [randomUUID(), randomUUID()].map((reply) => path(sent.caseId, reply, 0));
      isProblem(await read(one, sent.token), 404, "not-found");
      const jwe = part("a".repeat(300_000));
      assert.equal((await world.publish(world.a, one, jwe)).status, 204);
      // The same once more is no harm; another one is refused, and the first stays.
      assert.equal((await world.publish(world.a, one, jwe)).status, 204);
      isProblem(await world.publish(world.a, one, part("b")), 409, "conflict");
      const { status, text, headers } = await read(one, sent.token);
      assert.equal(status, 200);
      assert.equal(text, jwe);
      assert.equal(headers.get("cache-control"), "no-store");
      assert.match(headers.get("content-type"), /^application\/jose/);
      for (const token of [undefined, "x", sha256(sent.token)]) {
        isProblem(await read(one, token), 403, "forbidden");
      }
      isProblem(await read(other, sent.token), 404, "not-found");
      isProblem(await read(one.replace(/0$/, "1"), sent.token), 404, "not-found");
    });

    test("are nobody else's to put, and have a form and an end", async () => {
      const sent = await world.send();
      const good = path(sent.caseId, randomUUID(), 0);
      // Another municipality's town hall, or none.
      isProblem(await world.publish(world.b, good, part("a")), 401, "unauthorized");
      isProblem(await world.publish(world.a, good, part("a"), { headers: {} }), 401, "unauthorized");
      for (const text of ["x", part("a").replace("..", ".AAAA."), keys.sig.kid]) {
        isProblem(await world.publish(world.a, good, text), 422, "malformed-jose");
      }
      isProblem(await world.publish(world.a, good, "a".repeat(1_900_001)), 413, "too-large");
      isProblem(await world.publish(world.a, path(sent.caseId, randomUUID(), 32), part("a")), 413, "too-large");
      isProblem(await world.publish(world.a, path(randomUUID(), randomUUID(), 0), part("a")), 404, "case-not-found");
      isProblem(await read(good, sent.token), 404, "not-found");
    });
  });

  describe("a case's events", () => {
    test("are for the bearer of the token only", async () => {
      const sent = await world.send();
      isProblem(await world.events(sent.caseId), 403, "forbidden");
      isProblem(await world.events(sent.caseId, "other"), 403, "forbidden");
      isProblem(await world.events(sent.caseId, sha256(sent.token)), 403, "forbidden");
      const read = await world.events(sent.caseId, sent.token);
      assert.equal(read.status, 200);
      assert.equal(read.headers.get("cache-control"), "no-store");
      assert.equal(read.body.relay.state, "delivered");
      const [jws, ...others] = read.body.eventLog;
      assert.deepEqual(others, []);
      const { payload } = await compactVerify(jws, keys.sig.publicKey);
      assert.equal(JSON.parse(Buffer.from(payload)).sub, `submission:${sent.submissionId}`);
    });

    test("nobody reads them where no token was agreed", async () => {
      const sent = await world.send({ caseAccess: undefined });
      for (const token of [undefined, "", "x", sent.token]) {
        isProblem(await world.events(sent.caseId, token), 403, "forbidden");
      }
    });

    test("are not there before there is anything", async () => {
      isProblem(await world.events(randomUUID(), "x"), 404, "case-not-found");
      isProblem(await world.events("x", "x"), 404, "case-not-found");
      const { caseId, token } = await world.prepare();
      isProblem(await world.events(caseId, token), 404, "case-not-found");
    });

    test("tell apart the submissions of one case", async () => {
      const first = await world.send();
      const { caseId, token } = first;
      const second = await world.send({ caseId, token });
      const { body } = await world.events(caseId, token);
      assert.equal(body.eventLog.length, 2);
      assert.equal(Object.keys(body.submissions).length, 2);
      const all = JSON.stringify(body.submissions);
      assert.ok(!all.includes(first.submissionId) && !all.includes(second.submissionId));
    });

    test("the town hall adds later ones, each once, in its own order", async () => {
      const sent = await world.send();
      const about = { destinationId: world.a.id, ...sent };
      const post = (jws, options) =>
        call("POST", `${world.api}/cases/${sent.caseId}/events`, { body: jws, ...options });
      const numbered = (seq) => event(keys.sig, about, { amtsweg: { seq } });
      const [third, second] = [await numbered(2), await numbered(1)];
      for (const jws of [third, second, third, second]) {
        assert.equal((await post(jws)).status, 204);
      }
      const { body } = await world.events(sent.caseId, sent.token);
      assert.equal(body.eventLog.length, 3);
      assert.ok(body.eventLog.indexOf(second) < body.eventLog.indexOf(third));
    });

    test("are bounded, and those that are there stay", async () => {
      const sent = await world.send();
      const about = { destinationId: world.a.id, ...sent };
      const post = async (seq) => {
        const body = await event(keys.sig, about, { amtsweg: { seq } });
        return call("POST", `${world.api}/cases/${sent.caseId}/events`, { body });
      };
      // One came with the submission.
      const bound = 2_000;
      let next = 1;
      const postSome = async () => {
        while (next < bound) {
          const answer = await post(next++);
          assert.equal(answer.status, 204, answer.text);
        }
      };
      await Promise.all(Array.from({ length: 8 }, postSome));
      const refused = await post(next);
      isProblem(refused, 413, "too-large");
      assert.match(refused.body.detail, /2000 events/);
      const { body } = await world.events(sent.caseId, sent.token);
      assert.equal(body.eventLog.length, bound);
    });

    test("are refused when anything about them is wrong", async () => {
      const sent = await world.send();
      const about = { destinationId: world.a.id, ...sent };
      const post = (jws, { caseId = sent.caseId, type } = {}) =>
        call("POST", `${world.api}/cases/${caseId}/events`, { body: jws, type });
      const otherCase = { ...about, caseId: randomUUID() };
      const otherKid = { ...keys.sig, kid: "sig-99999999" };
      for (const wrong of [
        await event(keys.forged, about),
        await event(otherKid, about),
        await event({ ...keys.sig, kid: keys.enc.kid }, about),
        await event(keys.sig, { ...about, destinationId: world.b.id }),
        await event(keys.sig, otherCase),
        await event(keys.sig, about, { typ: "amtsweg-trust+jwt" }),
        await event(keys.sig, about, { events: {} }),
        await event(keys.sig, about, { events: { one: {}, two: {} } }),
        await event(keys.sig, about, { iat: "now" }),
      ]) {
        isProblem(await post(wrong), 403, "event-refused");
      }
      const good = await event(keys.sig, about);
      for (const malformed of ["", "x", `${good}=`, `${good}.x`, good.replace(/^[^.]+/, "e30")]) {
        isProblem(await post(malformed), 422, "malformed-jose");
      }
      isProblem(await post(good, { type: "text/plain" }), 415, "unsupported-media-type");
      isProblem(await post("x".repeat(70_000)), 413, "too-large");
      const nowhere = randomUUID();
      isProblem(await post(good, { caseId: nowhere }), 404, "case-not-found");
      const { body } = await world.events(sent.caseId, sent.token);
      assert.equal(body.eventLog.length, 1);
    });
  });

  describe("as an HTTP server", () => {
    test("says what is not there and which methods there are", async () => {
      for (const path of ["/api", "/api/", "/api/v1/submissions", "/api/v2/other"]) {
        isProblem(await call("GET", `${world.edge.origin}${path}`), 404, "not-found");
      }
      const deleted = await call("DELETE", `${world.api}/submissions`);
      isProblem(deleted, 405, "method-not-allowed");
      assert.equal(deleted.headers.get("allow"), "POST");
    });

    test("ignores an authorization that it has no use for", async () => {
      const headers = { authorization: "Bearer some-fit-connect-token" };
      const announced = await world.announce({}, { headers });
      assert.equal(announced.status, 201);
    });

    test("lets pages of a destination's origins read its answers", async () => {
      const from = (origin, url) => call("GET", url, { headers: { origin } });
      const allowed = ({ headers }) => headers.get("access-control-allow-origin");
      const base = `${world.edge.origin}${world.path(world.a)}`;
      const answer = await from(ORIGIN, base);
      assert.equal(allowed(answer), ORIGIN);
      assert.match(answer.headers.get("vary"), /origin/i);
      assert.equal(answer.headers.get("access-control-allow-credentials"), null);
      for (const origin of [OTHER_ORIGIN, `${ORIGIN}:444`, "null", "http://site.example"]) {
        assert.equal(allowed(await from(origin, base)), null, origin);
      }
      // Where nothing names a destination, every destination's pages may read: problems too.
      for (const path of ["/submissions/x", `/cases/${randomUUID()}/events`]) {
        assert.equal(allowed(await from(ORIGIN, `${world.api}${path}`)), ORIGIN);
        assert.equal(allowed(await from("https://x.example", `${world.api}${path}`)), null);
      }
      // Where the submission tells which it is, only that one's.
      const { submissionId } = await world.prepare({ files: 0 });
      const put = (origin) => world.complete(submissionId, "{", { headers: { origin } });
      assert.equal(allowed(await put(ORIGIN)), ORIGIN);
      assert.equal(allowed(await put(OTHER_ORIGIN)), null);
    });

    test("answers preflights", async () => {
      for (const path of [
        world.path(world.a),
        "/api/v2/submissions",
        `/api/v2/submissions/${randomUUID()}/attachments/${randomUUID()}`,
        `/api/v2/cases/${randomUUID()}/events`,
      ]) {
        const answer = await call("OPTIONS", `${world.edge.origin}${path}`, {
          headers: {
            origin: ORIGIN,
            "access-control-request-method": "PUT",
            "access-control-request-headers": "content-type,authorization",
          },
        });
        assert.equal(answer.status, 204);
        assert.equal(answer.headers.get("access-control-allow-origin"), ORIGIN);
        for (const method of ["GET", "POST", "PUT"]) {
          assert.ok(answer.headers.get("access-control-allow-methods").includes(method));
        }
        for (const name of ["authorization", "content-type", "if-match"]) {
          assert.ok(answer.headers.get("access-control-allow-headers").includes(name));
        }
      }
    });

    test("forbids storing and interpreting its answers", async () => {
      const { headers } = await call("GET", `${world.edge.origin}${world.path(world.a)}`);
      assert.equal(headers.get("cache-control"), "no-store");
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.match(headers.get("content-security-policy"), /default-src 'none'/);
    });

    test("never fails at nonsense", async () => {
      const id = randomUUID();
      const { body } = await world.announce({ announcedAttachments: [id] });
      const sent = await world.send({ files: 0 });
      const jwe = await encrypt(keys.enc, "x");
      const jws = await event(keys.sig, { destinationId: world.a.id, ...sent });
      const json = JSON.stringify(world.announcement());
      const chance = new Chance();
      const pick = (count) => chance.below(count);
      const mangle = (text) => {
        const bytes = Buffer.from(text);
        for (let count = 1 + pick(4); count > 0; count -= 1) {
          bytes[pick(bytes.length)] = pick(256);
        }
        return pick(3) === 0 ? bytes.subarray(0, pick(bytes.length)) : bytes;
      };
      const targets = [
        ["POST", "/submissions", json, "application/json"],
        ["PUT", `/submissions/${body.submissionId}/attachments/${id}`, jwe, "application/jose"],
        [
          "PUT",
          `/submissions/${body.submissionId}`,
          JSON.stringify({ encryptedMetadata: jwe, encryptedData: jwe }),
          "application/json",
        ],
        ["POST", `/cases/${sent.caseId}/events`, jws, "application/jose"],
      ];
      for (let round = 0; round < rounds(300); round += 1) {
        const [method, path, good, type] = targets[round % targets.length];
        const answer = await call(method, `${world.api}${path}`, { body: mangle(good), type });
        assert.ok(answer.status < 500, `${method} ${path}: ${answer.status}`);
      }
      assert.doesNotMatch(world.edge.log, /panicked|new instance/);
    });
  });

  // The last with this edge: once it has ended, all that it has said is read.
  test("the log holds nothing that opens or names anything", async () => {
    const sent = await world.send();
    await world.events(sent.caseId, sent.token);
    await world.edge.kill();
    const { log } = world.edge;
    assert.match(log, /submission\.parked/);
    for (const secret of [
      sent.submissionId,
      sent.caseId,
      sent.token,
      sha256(sent.token),
      sent.body.encryptedData,
      ...sent.jwes.values(),
      world.a.secret,
      "127.0.0.1",
    ]) {
      assert.ok(!log.includes(secret));
    }
  });
});

describe("limits", () => {
  let world;
  before(async () => {
    world = await World.create({
      bindings: {
        LIMITS: { announcements: 2, parts: 3, reads: 2 },
        TRUSTED_ADDRESS_HEADER: "x-real-address",
      },
    });
  });
  after(() => world?.close());

  const from = (address) => ({ headers: { "x-real-address": address } });

  test("announcements are limited per network and destination", async () => {
    for (const last of [1, 2]) {
      const answer = await world.announce({}, from(`192.0.2.${last}`));
      assert.equal(answer.status, 201);
    }
    const refused = await world.announce({ submissionId: randomUUID() }, from("192.0.2.3"));
    isProblem(refused, 429, "work-required");
    assert.ok(Number(refused.headers.get("retry-after")) > 0);
    assert.equal((await world.announce({}, from("198.51.100.1"))).status, 201);
    const other = await world.announce({ destinationId: world.b.id }, from("192.0.2.3"));
    assert.equal(other.status, 201);
  });

  test("parts and readings are limited per network", async () => {
    const sent = await world.prepare({ files: 0 });
    const put = () =>
      world.attach(sent.submissionId, randomUUID(), "x", from("2001:db8:0:1200::1"));
    const statuses = [];
    for (let time = 0; time < 4; time += 1) {
      statuses.push((await put()).status);
    }
    assert.deepEqual(statuses, [422, 422, 422, 429]);
    const read = (last) =>
      call("GET", `${world.api}/cases/${sent.caseId}/events`, from(`2001:db8:0:12ff::${last}`));
    assert.equal((await read(1)).status, 403);
    assert.equal((await read(2)).status, 403);
    isProblem(await read(3), 429, "work-required");
  });
});

/** It is there once, and whoever asks again is told so. */
async function arrivesOnce(world, sent) {
  await world.arrives(sent);
  const { body } = await world.events(sent.caseId, sent.token);
  assert.deepEqual(body.eventLog, [await world.intake.submission(sent.submissionId).event]);
  await world.isSettled(sent);
  return world.intake.submission(sent.submissionId);
}

const RETRIES = { firstRetrySeconds: 0.2, longestRetrySeconds: 1 };

describe("with a town hall that fails", () => {
  let world;
  before(async () => {
    world = await World.create({ bindings: { TIMES: RETRIES } });
  });
  after(() => world?.close());

  /** Sends while the script runs, and gives the answer; then the town hall is itself again. */
  async function sendWhile(script) {
    world.intake.script = script;
    try {
      const sent = await world.send();
      assert.equal(sent.answer.status, 202, sent.answer.text);
      assert.equal(await world.relay(sent), "parked");
      const again = await world.complete(sent.submissionId, sent.body);
      assert.equal(again.status, 202);
      return sent;
    } finally {
      world.intake.script = undefined;
    }
  }

  const log = async (...events) => ({
    status: 200,
    body: JSON.stringify({ eventLog: await Promise.all(events) }),
  });

  const answers = {
    "with 500": () => ({ status: 500 }),
    "with 401": () => ({ status: 401 }),
    "with nothing": () => ({ status: 200 }),
    "with 204": () => ({ status: 204 }),
    "with something else": () => ({ status: 200, body: "<html>" }),
    "with no log": () => ({ status: 200, body: "{}" }),
    "with an empty log": () => ({ status: 200, body: '{"eventLog":[]}' }),
    "with what is no JWS": () => ({ status: 200, body: '{"eventLog":["x"]}' }),
    "elsewhere": () => ({
      status: 307,
      headers: { location: `http://127.0.0.1:${world.intake.port}/v1/submissions/x` },
    }),
    "with a forged event": ({ submission }) => log(event(keys.forged, submission.delivery)),
    "with an unknown key's event": ({ submission }) =>
      log(event({ ...keys.sig, kid: "sig-99999999" }, submission.delivery)),
    "with another's event": ({ submission }) =>
      log(event(keys.sig, { ...submission.delivery, destinationId: world.b.id })),
    "about another submission": ({ submission }) =>
      log(event(keys.sig, { ...submission.delivery, submissionId: randomUUID() })),
    "about another case": ({ submission }) =>
      log(event(keys.sig, { ...submission.delivery, caseId: randomUUID() })),
    "with one good and one forged": ({ submission }) =>
      log(event(keys.sig, submission.delivery), event(keys.forged, submission.delivery)),
  };
  for (const [how, answer] of Object.entries(answers)) {
    test(`it answers ${how}: parked, and delivered later`, async () => {
      const sent = await sendWhile((what) => (what.attachment ? undefined : answer(what)));
      await arrivesOnce(world, sent);
    });
  }

  test("it refuses an attachment: parked, and delivered later", async () => {
    const sent = await sendWhile(({ attachment }) => attachment && { status: 503 });
    await arrivesOnce(world, sent);
  });

  test("it signs a reject: delivered", async () => {
    world.intake.script = async ({ attachment, submission }) => {
      if (!attachment) {
        submission.event ??= event(keys.sig, submission.delivery, {
          kind: "reject-submission",
        });
        return log(submission.event);
      }
    };
    const sent = await world.send();
    assert.equal(sent.answer.status, 200);
    await arrivesOnce(world, sent);
    world.intake.script = undefined;
  });

  test("it has lost the attachments: they are handed over again", async () => {
    const sent = await sendWhile(({ attachment, submission }) => {
      if (!attachment) {
        submission.attachments.clear();
        return { status: 422 };
      }
    });
    const received = await arrivesOnce(world, sent);
    assert.deepEqual([...received.attachments], [...sent.jwes]);
  });

  test("it is away: parked, and delivered when it is back", async () => {
    const { port } = world.intake;
    await world.intake.close();
    const sent = await world.send();
    assert.equal(sent.answer.status, 202);
    assert.equal(await world.relay(sent), "parked");
    const back = new ScriptedIntake(world.a.id, world.a.secret, keys.sig);
    world.intake = await back.open(port);
    await arrivesOnce(world, sent);
  });

  test("the edge is killed while it waits: nothing is lost, nothing doubled", async () => {
    const { port } = world.intake;
    await world.intake.close();
    const parked = await world.send({ files: 2 });
    const open = await world.prepare({ files: 2 });
    assert.equal(parked.answer.status, 202);
    await world.edge.kill();
    const back = new ScriptedIntake(world.a.id, world.a.secret, keys.sig);
    world.intake = await back.open(port);
    await world.edge.start();
    const received = await arrivesOnce(world, parked);
    assert.deepEqual([...received.attachments], [...parked.jwes]);
    // What was only half put can be completed.
    const completed = await world.complete(open.submissionId, open.body);
    assert.equal(completed.status, 200, completed.text);
  });

  test("the edge is killed at any moment of a delivery", async () => {
    for (const moment of ["attachment", "delivery", "answered"]) {
      let reached;
      const there = new Promise((done) => (reached = done));
      world.intake.script = async ({ attachment, submission }) => {
        if ((moment === "attachment") === Boolean(attachment)) {
          reached();
          if (moment !== "answered") {
            // The answer gets lost with the edge.
            await new Promise(() => {});
          }
          submission.event ??= event(keys.sig, submission.delivery);
        }
      };
      const sent = await world.prepare();
      const answer = world.complete(sent.submissionId, sent.body).catch(() => undefined);
      await there;
      await world.edge.kill();
      await answer;
      world.intake.script = undefined;
      await world.edge.start();
      await arrivesOnce(world, sent);
    }
  });
});

test("a slow town hall: the sender does not wait, and nothing runs twice at once", async () => {
  const world = await World.create({ bindings: { TIMES: { ...RETRIES, waitSeconds: 5 } } });
  try {
    const begun = [];
    let hold;
    const held = new Promise((done) => (hold = done));
    world.intake.script = async ({ attachment }) => {
      if (!attachment) {
        begun.push(Date.now());
        await held;
      }
    };
    const sent = await world.prepare();
    const [answer, ...others] = await Promise.all(
      Array.from({ length: 4 }, () => world.complete(sent.submissionId, sent.body)),
    );
    assert.equal(answer.status, 202);
    assert.ok(others.every(({ status }) => status === 202));
    // One request to the town hall may last a minute.
    assert.ok(Date.now() - begun[0] < 30_000, "a bounded wait");
    hold();
    world.intake.script = undefined;
    await arrivesOnce(world, sent);
    // Neither the repeats nor the alarms began another while the first was waiting.
    const [first, second = Infinity] = begun;
    assert.ok(second - first > 1_000, `${second - first} ms`);
  } finally {
    await world.close();
  }
});

/** Whatever is not to end too early is done before time is made to go by. */
describe("time goes by", () => {
  let world;
  before(async () => {
    world = await World.create({
      bindings: { TIMES: { firstRetrySeconds: 0.2, longestRetrySeconds: 0.5 } },
    });
  });
  after(() => world?.close());

  test("an unfinished announcement is deleted", async () => {
    await world.restart({ announcementSeconds: 2 });
    const id = randomUUID();
    const announced = { announcedAttachments: [id], submissionId: randomUUID() };
    const first = await world.announce(announced);
    const jwe = await encrypt(keys.enc, "x");
    await world.attach(announced.submissionId, id, jwe);
    await until(async () => {
      const answer = await world.attach(announced.submissionId, id, jwe);
      return answer.status === 404;
    }, "the announcement to be deleted");
    // The id is free again: nothing of the first is left.
    const second = await world.announce(announced);
    assert.equal(second.status, 201);
    assert.notEqual(second.body.caseId, first.body.caseId);
  });

  test("what the town hall does not take is deleted, and the applicant sees it", async () => {
    await world.restart();
    world.intake.script = () => ({ status: 503 });
    const sent = await world.send();
    assert.equal(sent.answer.status, 202);
    await world.restart({ expirySeconds: 3 });
    await until(async () => (await world.relay(sent)) === "expired", "the expiry");
    world.intake.script = undefined;
    const again = await world.complete(sent.submissionId, sent.body);
    isProblem(again, 404, "submission-not-found");
    const { body } = await world.events(sent.caseId, sent.token);
    assert.deepEqual(body.eventLog, []);
  });

  test("what is delivered stays delivered", async () => {
    await world.restart();
    const sent = await world.send();
    assert.equal(sent.answer.status, 200, sent.answer.text);
    await world.restart({ announcementSeconds: 2, expirySeconds: 1 });
    const other = await world.announce({ announcedAttachments: [randomUUID()] });
    await until(
      async () =>
        (await world.complete(other.body.submissionId, await content())).status === 404,
      "a day to go by",
    );
    assert.equal(await world.relay(sent), "delivered");
    assert.equal((await world.complete(sent.submissionId, sent.body)).status, 200);
  });
});

describe("the site", () => {
  let edge;
  let folder;
  const script = "export const answer = 42;\n".repeat(50);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "amtsweg-site-"));
    const files = {
      "index.html": "<!doctype html><title>start</title>",
      "404.html": "<!doctype html><title>not here</title>",
      "de/index.html": "<!doctype html><title>de</title>",
      "de/antrag/dienst/index.html": "<!doctype html><title>antrag</title>",
      "assets/app-1.js": script,
      "assets/app-1.js.br": brotliCompressSync(script),
      "assets/app-1.wasm": Buffer.from([0, 0x61, 0x73, 0x6d]),
      "assets/style-1.css": "a{}",
      "texts/de/interface.ftl": "a = ä\n",
      "site.json": "{}",
      "favicon.svg": "<svg/>",
      "icon.png": "x",
      "app.webmanifest": "{}",
      "robots.txt": "x",
      "secret.sqlite": "x",
      ".hidden.txt": "x",
      "dir.txt/index.html": "x",
    };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(folder, name, ".."), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    edge = await Edge.create([], {}, {
      site: folder,
      bindings: {
        CONNECT_SRC: "https://api.example",
        FRAME_ANCESTORS: "https://app.example",
      },
    });
    await edge.start();
  });
  after(async () => {
    await edge?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const get = (path, headers = {}, method = "GET") =>
    fetch(`${edge.origin}${path}`, {
      method,
      headers: { "accept-encoding": "identity", ...headers },
      redirect: "manual",
    });

  test("knows index pages and types", async () => {
    for (const [path, type] of [
      ["/", "text/html; charset=utf-8"],
      ["/de/", "text/html; charset=utf-8"],
      ["/de/antrag/dienst/", "text/html; charset=utf-8"],
      ["/de/antrag/dienst/?x=y", "text/html; charset=utf-8"],
      ["/assets/app-1.js", "text/javascript; charset=utf-8"],
      ["/assets/app-1.wasm", "application/wasm"],
      ["/assets/style-1.css", "text/css; charset=utf-8"],
      ["/texts/de/interface.ftl", "text/plain; charset=utf-8"],
      ["/site.json", "application/json"],
      ["/favicon.svg", "image/svg+xml"],
      ["/icon.png", "image/png"],
      ["/app.webmanifest", "application/manifest+json"],
      ["/robots.txt", "text/plain; charset=utf-8"],
    ]) {
      const answer = await get(path);
      assert.equal(answer.status, 200, path);
      assert.equal(answer.headers.get("content-type"), type, path);
      assert.ok((await answer.arrayBuffer()).byteLength > 0);
    }
  });

  test("leads to a folder's slash", async () => {
    const answer = await get("/de/antrag/dienst");
    assert.equal(answer.status, 308);
    assert.equal(answer.headers.get("location"), "/de/antrag/dienst/");
  });

  test("has a page for what is not there, and shows nothing else", async () => {
    for (const path of [
      "/nothing",
      "/nothing/",
      "/nothing.html",
      "/de/antrag/",
      "/assets/",
      "/secret.sqlite",
      "/.hidden.txt",
      "/assets/app-1.js.br",
      "/dir.txt",
      "/..%2f..%2fetc/passwd",
      "/%2e%2e/etc/passwd",
      "/de%2findex.html",
      "//de/",
      "/de/\\index.html",
    ]) {
      const answer = await get(path);
      assert.equal(answer.status, 404, path);
      assert.match(await answer.text(), /not here/);
      assert.equal(answer.headers.get("content-type"), "text/html; charset=utf-8");
      assert.equal(answer.headers.get("cache-control"), "no-cache");
    }
  });

  test("is only read", async () => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      const answer = await get("/de/", {}, method);
      assert.equal(answer.status, 405);
      assert.equal(answer.headers.get("allow"), "GET, HEAD");
    }
    const head = await get("/de/", {}, "HEAD");
    assert.equal(head.status, 200);
    assert.equal(head.headers.get("content-type"), "text/html; charset=utf-8");
    assert.equal(await head.text(), "");
  });

  test("is sent compressed to those who take it", async () => {
    const answer = await get("/assets/app-1.js", { "accept-encoding": "gzip, br" });
    assert.equal(answer.headers.get("content-encoding"), "br");
    assert.equal(answer.headers.get("content-type"), "text/javascript; charset=utf-8");
    assert.match(answer.headers.get("vary"), /accept-encoding/i);
    assert.equal(await answer.text(), script);
    const plain = await get("/assets/app-1.js");
    assert.equal(plain.headers.get("content-encoding"), null);
    assert.equal(await plain.text(), script);
    const without = await get("/assets/style-1.css", { "accept-encoding": "br" });
    assert.equal(await without.text(), "a{}");
  });

  test("assets are kept, all else is asked for again", async () => {
    const asset = await get("/assets/app-1.js");
    assert.match(asset.headers.get("cache-control"), /max-age=31536000.*immutable/);
    const page = await get("/de/");
    assert.equal(page.headers.get("cache-control"), "no-cache");
    const etag = page.headers.get("etag");
    const same = await get("/de/", { "if-none-match": etag });
    assert.equal(same.status, 304);
    assert.equal(await same.text(), "");
    const other = await get("/", { "if-none-match": etag });
    assert.equal(other.status, 200);
  });

  test("every answer is guarded", async () => {
    for (const path of ["/", "/assets/app-1.js", "/nothing", "/de"]) {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy");
      for (const directive of [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self' https://api.example",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self' https://app.example",
        "require-trusted-types-for 'script'",
      ]) {
        assert.ok(policy.split("; ").includes(directive), `${path}: ${directive}`);
      }
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.equal(headers.get("referrer-policy"), "no-referrer");
      assert.equal(headers.get("cross-origin-opener-policy"), "same-origin");
      assert.equal(headers.get("cross-origin-resource-policy"), "same-origin");
      assert.match(headers.get("permissions-policy"), /camera=\(self\)/);
      assert.equal(headers.get("strict-transport-security"), null);
    }
  });
});

test("an edge without its town hall's port open still starts", async () => {
  const port = await freePort();
  const id = randomUUID();
  const destinations = [{ destinationId: id, intake: `http://127.0.0.1:${port}` }];
  const edge = await Edge.create(destinations, { [id]: newSecret() });
  try {
    await edge.start();
    const answer = await call("GET", `${edge.api}/destinations/${id}`);
    isProblem(answer, 503, "destination-not-published");
  } finally {
    await edge.close();
  }
});

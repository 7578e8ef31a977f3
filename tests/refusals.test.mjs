// What is wrong is refused with the right problem; nothing of it is stored, nothing else is lost.

import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, afterEach, before, describe, test } from "node:test";
import { Chance, mutateJson, mutateText, rounds } from "./lib/chance.mjs";
import { Sender, answers, file, pdf, sha512 } from "./lib/client.mjs";
import { call, encrypt, hmac, keyPair, newSecret } from "./lib/fit-connect.mjs";
import { Stack } from "./lib/stack.mjs";
import { until } from "./lib/wait.mjs";

const FIT_CONNECT = "https://schema.fitko.de/fit-connect/events/problems/";
const AMTSWEG = "urn:amtsweg:event-problem:";
const SLOT = "unterlagen_gastgeber.ausweis";

let stack;
let sender;
let clerk;
/** A key that the neighbour publishes, and we do not. */
let foreign;
const neighbour = { destinationId: randomUUID(), secret: newSecret() };

before(async () => {
  const plenty = { announcements: 100_000, parts: 100_000, reads: 1_000_000 };
  [stack, foreign] = await Promise.all([
    Stack.start({ bindings: { LIMITS: plenty }, neighbours: [neighbour] }),
    keyPair("enc-neighbour-1", "enc"),
  ]);
  sender = await Sender.open(stack.siteOrigin);
  clerk = await stack.clerk();
});

after(() => stack?.close());

afterEach(() => stack?.assertHealthy());

function isProblem({ status, headers, body, text }, kind, expected, what = "") {
  assert.equal(body?.type, `urn:amtsweg:problem:${kind}`, `${what} ${text}`);
  assert.equal(status, expected);
  assert.equal(body.status, expected);
  assert.equal(headers.get("content-type"), "application/problem+json");
}

const applications = async () => (await clerk.list()).map(({ id }) => id);

/** Runs something that must not bring anything into the inbox. */
async function nothingStored(work) {
  const before = await applications();
  await work();
  assert.deepEqual(await applications(), before);
}

const aFile = () => file(SLOT, "ausweis.pdf", "application/pdf", pdf(3000));

async function sealed(options) {
  return sender.seal(await sender.draft(options));
}

/** The JWE with changes of its segments; the header as an object or as a text. */
function forge(jwe, { header, ...segments }) {
  const parts = jwe.split(".");
  if (header !== undefined) {
    const own = JSON.parse(Buffer.from(parts[0], "base64url"));
    const text = typeof header === "string" ? header : JSON.stringify({ ...own, ...header });
    parts[0] = Buffer.from(text).toString("base64url");
  }
  for (const [index, change] of Object.entries(segments)) {
    parts[index] = change(Buffer.from(parts[index], "base64url"), parts[index]);
  }
  return parts.join(".");
}

const encoded = (bytes) => Buffer.from(bytes).toString("base64url");
const cut = (bytes) => encoded(bytes.subarray(1));
const grown = (bytes) => encoded([...bytes, 0]);
const flipped = (bytes) => {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] ^= 1;
  return encoded(copy);
};

/** Another spelling of the same bytes: the bits behind the last byte are not zero. */
function notCanonical(segment) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return segment.slice(0, -1) + alphabet[alphabet.indexOf(segment.at(-1)) + 1];
}

/** Everything that is no acceptable compact JWE, made from one that is. */
function malformed(jwe) {
  const { alg, enc, kid, cty } = JSON.parse(Buffer.from(jwe.split(".")[0], "base64url"));
  const rest = `"enc":"${enc}","kid":"${kid}","cty":"${cty}"`;
  const header = (change) => forge(jwe, { header: change });
  return {
    "zip": header({ zip: "DEF" }),
    "crit": header({ crit: ["exp"], exp: 1 }),
    "jwk": header({ jwk: { kty: "RSA", n: "AQAB", e: "AQAB" } }),
    "jku": header({ jku: "https://attacker.example" }),
    "x5u": header({ x5u: "https://attacker.example" }),
    "a member of its own": header({ x: 1 }),
    "a member twice": header(`{"alg":"${alg}","alg":"${alg}",${rest}}`),
    "kid twice": header(`{"alg":"${alg}","kid":"other",${rest}}`),
    "alg none": header({ alg: "none" }),
    "alg dir": header({ alg: "dir" }),
    "alg RSA-OAEP": header({ alg: "RSA-OAEP" }),
    "alg RSA1_5": header({ alg: "RSA1_5" }),
    "enc A128GCM": header({ enc: "A128GCM" }),
    "enc A256CBC-HS512": header({ enc: "A256CBC-HS512" }),
    "no kid": header({ kid: undefined }),
    "kid a number": header({ kid: 1 }),
    "an empty kid": header({ kid: "" }),
    "no cty": header({ cty: undefined }),
    "a header that is an array": header(`["${alg}"]`),
    "a header that is no JSON": header("{"),
    "an empty header": header(""),
    "bits behind the last byte": forge(jwe, { 4: (_, text) => notCanonical(text) }),
    "padding": `${jwe}==`,
    "base64 instead of base64url": forge(jwe, { 1: (_, text) => `+/${text.slice(2)}` }),
    "a line break at the end": `${jwe}\n`,
    "a space inside": forge(jwe, { 3: (_, text) => `${text.slice(0, 8)} ${text.slice(8)}` }),
    "a content key that is too short": forge(jwe, { 1: cut }),
    "a content key that is too long": forge(jwe, { 1: grown }),
    "no content key": forge(jwe, { 1: () => "" }),
    "a vector that is too short": forge(jwe, { 2: cut }),
    "a vector that is too long": forge(jwe, { 2: grown }),
    "a tag that is too short": forge(jwe, { 4: cut }),
    "a tag that is too long": forge(jwe, { 4: grown }),
    "no tag": forge(jwe, { 4: () => "" }),
    "four segments": jwe.split(".").slice(0, 4).join("."),
    "six segments": `${jwe}.AA`,
    "nothing": "",
    "JSON": JSON.stringify({ protected: jwe.split(".")[0], ciphertext: "AA" }),
  };
}

describe("the edge refuses", () => {
  test("malformed JOSE, and takes the right one afterwards", async () => {
    const good = await sealed({ files: [aFile()] });
    const [id] = good.parts.keys();
    await nothingStored(async () => {
      isProblem(await sender.put(good, id), "submission-not-found", 404);
      isProblem(await sender.complete(good), "submission-not-found", 404);
      assert.equal((await sender.announce(good)).status, 201);
      for (const [what, jwe] of Object.entries(malformed(good.parts.get(id)))) {
        isProblem(await sender.put(good, id, jwe), "malformed-jose", 422, what);
      }
      isProblem(await sender.complete(good), "attachments-missing", 422);
      assert.equal((await sender.put(good, id)).status, 204);
      for (const member of ["metadata", "data"]) {
        for (const [what, jwe] of Object.entries(malformed(good[member]))) {
          isProblem(await sender.complete({ ...good, [member]: jwe }), "malformed-jose", 422, what);
        }
      }
    });
    assert.deepEqual(await sender.arrive(good), { accepted: true });
  });

  test("bytes that are no text, and other media types", async () => {
    const good = await sealed({ files: [aFile()] });
    const [id] = good.parts.keys();
    await sender.announce(good);
    const bytes = Buffer.from("ff00fe80", "hex");
    isProblem(await sender.put(good, id, bytes), "malformed-jose", 422);
    const url = `${sender.api}/submissions/${good.submissionId}`;
    for (const [path, type] of [
      ["", "application/jose"],
      ["", "text/plain"],
      [`/attachments/${id}`, "application/json"],
      [`/attachments/${id}`, "application/octet-stream"],
    ]) {
      const answer = await call("PUT", url + path, { body: good.parts.get(id), type });
      isProblem(answer, "unsupported-media-type", 415);
    }
  });

  test("keys that the destination does not have", async () => {
    const path = `/api/v2/destinations/${neighbour.destinationId}/keys/${foreign.kid}`;
    const jwk = JSON.stringify(foreign.jwk);
    const published = await call("PUT", stack.edgeOrigin + path, {
      body: jwk,
      type: "application/json",
      headers: hmac(neighbour.secret, "PUT", path, jwk),
    });
    assert.equal(published.status, 204, published.text);

    const good = await sealed({ files: [aFile()] });
    const [id] = good.parts.keys();
    const signing = sender.trusted.find(({ use }) => use === "sig");
    await sender.announce(good);
    for (const kid of ["enc-00000000000000000000", foreign.kid, signing.kid]) {
      const jwe = await encrypt({ ...foreign, kid }, "%PDF-1.7");
      isProblem(await sender.put(good, id, jwe), "unknown-key", 422);
    }
    await sender.put(good, id);
    const jwe = await encrypt(foreign, "{}");
    isProblem(await sender.complete({ ...good, data: jwe }), "unknown-key", 422);
    isProblem(await sender.complete({ ...good, metadata: jwe }), "unknown-key", 422);
    assert.deepEqual(await sender.arrive(good), { accepted: true });
  });

  test("what is too large or too much", async () => {
    const good = await sealed({ files: [aFile()] });
    const [id] = good.parts.keys();
    await sender.announce(good);
    const large = await encrypt(sender.key, Buffer.alloc(1_450_000));
    assert.ok(large.length > 1_900_000);
    isProblem(await sender.put(good, id, large), "too-large", 413);

    // Without a length in advance the edge has to count by itself.
    const url = `${sender.api}/submissions/${good.submissionId}/attachments/${id}`;
    const response = await fetch(url, {
      method: "PUT",
      headers: { "content-type": "application/jose" },
      body: new Blob([large]).stream(),
      duplex: "half",
    });
    assert.equal(response.status, 413);
    assert.equal((await response.json()).type, "urn:amtsweg:problem:too-large");

    await sender.put(good, id);
    const long = await encrypt(sender.key, `{}${" ".repeat(300_000)}`);
    isProblem(await sender.complete({ ...good, data: long }), "too-large", 413);
    const longer = await encrypt(sender.key, `{}${" ".repeat(800_000)}`);
    isProblem(await sender.complete({ ...good, data: longer }), "too-large", 413);

    const ids = (count) => Array.from({ length: count }, () => randomUUID());
    const announce = (announcedAttachments) => {
      const announcement = { ...good.announcement, announcedAttachments };
      delete announcement.submissionId;
      delete announcement.caseId;
      return sender.announce({ announcement });
    };
    isProblem(await announce(ids(301)), "too-large", 413);
    isProblem(await announce(ids(3000)), "too-large", 413);
    isProblem(await announce([id, id]), "malformed-request", 400);
    assert.equal((await announce(ids(300))).status, 201);
    assert.deepEqual(await sender.arrive(good), { accepted: true });
  });

  test("other content under the same ids; the first counts", async () => {
    const good = await sealed({ files: [aFile()] });
    const other = await sealed({ files: [aFile()] });
    const [id] = good.parts.keys();
    await sender.prepare(good);
    isProblem(await sender.put(good, id, other.data), "conflict", 409);
    isProblem(await sender.put(good, randomUUID(), other.data), "attachment-not-announced", 422);
    for (const change of [
      { announcedAttachments: [] },
      { caseId: randomUUID() },
      { publicService: { name: "other" } },
      { caseAccess: undefined },
    ]) {
      const announcement = { ...good.announcement, ...change };
      isProblem(await sender.announce({ announcement }), "conflict", 409);
    }
    // Somebody else's case cannot be joined.
    const announcement = { ...other.announcement, caseId: good.caseId };
    isProblem(await sender.announce({ announcement }), "forbidden", 403);

    assert.deepEqual(await sender.arrive(good), { accepted: true });
    isProblem(await sender.complete({ ...good, data: other.data }), "conflict", 409);
    isProblem(await sender.put(good, id, other.data), "conflict", 409);
    assert.deepEqual(await sender.outcome(good), { accepted: true });
  });

  test("destinations and paths that are not there", async () => {
    const { announcement } = await sealed();
    const destinationId = randomUUID();
    const unknown = { announcement: { ...announcement, destinationId } };
    isProblem(await sender.announce(unknown), "destination-not-found", 404);
    const silent = { announcement: { ...announcement, destinationId: neighbour.destinationId } };
    isProblem(await sender.announce(silent), "destination-not-published", 503);
    for (const path of ["", "/keys/enc-00000000", "/trust"]) {
      const url = `${sender.api}/destinations/${destinationId}${path}`;
      isProblem(await call("GET", url), "destination-not-found", 404);
    }
    isProblem(await call("GET", `${sender.api}/elsewhere`), "not-found", 404);
    isProblem(await call("DELETE", `${sender.api}/submissions`), "method-not-allowed", 405);
  });
});

/** Changes of what is sent, and what the town hall says to them. */
const REJECTED = {
  "a changed tag of the data": {
    sealed: (it) => (it.data = forge(it.data, { 4: flipped })),
    problem: `${FIT_CONNECT}encryption-issue`,
    instance: "data",
  },
  "a changed tag of the metadata": {
    sealed: (it) => (it.metadata = forge(it.metadata, { 4: flipped })),
    problem: `${FIT_CONNECT}encryption-issue`,
    instance: "metadata",
  },
  "a changed tag of a file": {
    sealed: (it, id) => it.parts.set(id, forge(it.parts.get(id), { 4: flipped })),
    problem: `${FIT_CONNECT}encryption-issue`,
    instance: "file",
  },
  "a changed byte of the data": {
    sealed: (it) => (it.data = forge(it.data, { 3: flipped })),
    problem: `${FIT_CONNECT}encryption-issue`,
    instance: "data",
  },
  "a changed byte of an encrypted file": {
    sealed: (it, id) => it.parts.set(id, forge(it.parts.get(id), { 3: flipped })),
    problem: `${FIT_CONNECT}encryption-issue`,
    instance: "file",
  },
  "an encrypted file of another size": {
    sealed: (it, id) => it.parts.set(id, forge(it.parts.get(id), { 3: cut })),
    problem: `${FIT_CONNECT}encryption-issue`,
    instance: "file",
  },
  "a changed content key": {
    sealed: (it) => (it.data = forge(it.data, { 1: flipped })),
    problem: `${FIT_CONNECT}encryption-issue`,
    instance: "data",
  },
  "a changed vector": {
    sealed: (it) => (it.data = forge(it.data, { 2: flipped })),
    problem: `${FIT_CONNECT}encryption-issue`,
    instance: "data",
  },
  "a header that was changed after encryption": {
    sealed: (it) => (it.data = forge(it.data, { header: { cty: "text/plain" } })),
    problem: `${FIT_CONNECT}encryption-issue`,
    instance: "data",
  },
  "another key under the destination's kid": {
    seal: () => ({ key: { ...sender.key, publicKey: foreign.publicKey } }),
    problem: `${FIT_CONNECT}encryption-issue`,
    instance: "metadata",
  },
  "data and metadata exchanged": {
    sealed: (it) => ([it.data, it.metadata] = [it.metadata, it.data]),
    problem: `${FIT_CONNECT}syntax-violation`,
    instance: "metadata",
  },
  "a hash of the data that is not theirs": {
    metadata: (it) => (it.contentStructure.data.hash.content = sha512("other")),
    problem: `${FIT_CONNECT}incorrect-hash`,
    instance: "data",
  },
  "a hash of a file that is not its own": {
    metadata: (it) => (it.contentStructure.attachments[0].hash.content = sha512("other")),
    problem: `${FIT_CONNECT}incorrect-hash`,
    instance: "file",
  },
  "a hash of another kind": {
    metadata: (it) => (it.contentStructure.data.hash.type = "md5"),
    problem: `${FIT_CONNECT}incorrect-hash`,
    instance: "data",
  },
  "a file with another byte": {
    draft: (it) => (it.attachments[0].parts[0].content = pdf(3000)),
    problem: `${FIT_CONNECT}incorrect-hash`,
    instance: "file",
  },
  "a file of another size": {
    draft: ({ attachments: [{ parts }] }) => (parts[0].content = parts[0].content.subarray(1)),
    problem: `${FIT_CONNECT}incorrect-hash`,
    instance: "file",
  },
  "fragments in another order": {
    files: () => [file(SLOT, "gross.pdf", "application/pdf", pdf(1_100_000))],
    metadata: (it) => it.contentStructure.attachments[0].fragments.reverse(),
    problem: `${FIT_CONNECT}incorrect-hash`,
    instance: "file",
  },
  "a fragment that is not described": {
    files: () => [file(SLOT, "gross.pdf", "application/pdf", pdf(1_100_000))],
    metadata: (it) => it.contentStructure.attachments[0].fragments.pop(),
    problem: `${FIT_CONNECT}incorrect-hash`,
    instance: "file",
  },
  "a file that is not described": {
    metadata: (it) => (it.contentStructure.attachments = []),
    problem: `${FIT_CONNECT}attachments-mismatch`,
    instance: "metadata",
  },
  "a file that is described and not sent": {
    metadata: (it) => {
      const [own] = it.contentStructure.attachments;
      it.contentStructure.attachments.push({ ...own, attachmentId: randomUUID() });
    },
    problem: `${FIT_CONNECT}attachments-mismatch`,
    instance: "metadata",
  },
  "a file that is described twice": {
    metadata: (it) => it.contentStructure.attachments.push(it.contentStructure.attachments[0]),
    problem: `${FIT_CONNECT}attachments-mismatch`,
    instance: "metadata",
  },
  "a file that no answer names": {
    draft: (it) => (it.data = JSON.stringify(answers)),
    problem: `${FIT_CONNECT}schema-violation`,
    instance: "other",
  },
  "a file of a kind that the slot does not take": {
    files: () => [file(SLOT, "ausweis.pdf", "application/pdf", Buffer.from("<html>"))],
    problem: `${FIT_CONNECT}schema-violation`,
    instance: "other",
  },
  "more files than the slot takes": {
    files: () => Array.from({ length: 5 }, aFile),
    problem: `${FIT_CONNECT}schema-violation`,
    instance: "data",
  },
  "metadata that are no JSON": {
    seal: () => ({ metadata: "{" }),
    problem: `${FIT_CONNECT}syntax-violation`,
    instance: "metadata",
  },
  "metadata with a member twice": {
    seal: (metadata) => ({ metadata: JSON.stringify(metadata).replace("{", '{"$schema":"",') }),
    problem: `${FIT_CONNECT}syntax-violation`,
    instance: "metadata",
  },
  "metadata without structure": {
    metadata: (it) => delete it.contentStructure,
    problem: `${FIT_CONNECT}syntax-violation`,
    instance: "metadata",
  },
  "metadata of an older schema": {
    metadata: (it) =>
      (it.$schema = "https://schema.fitko.de/fit-connect/metadata/1.0.0/metadata.schema.json"),
    problem: `${FIT_CONNECT}unsupported-schema`,
    instance: "metadata",
  },
  "data that are no JSON": {
    draft: (it) => (it.data = `${it.data}}`),
    problem: `${FIT_CONNECT}syntax-violation`,
    instance: "data",
  },
  "data that are no object": {
    draft: (it) => (it.data = "[]"),
    problem: `${FIT_CONNECT}syntax-violation`,
    instance: "data",
  },
  "data of a media type that they are not": {
    sealed: async (it, _, draft) =>
      (it.data = await encrypt(sender.key, draft.data, { cty: "application/xml" })),
    problem: `${FIT_CONNECT}syntax-violation`,
    instance: "data",
  },
  "an answer that is missing": {
    draft: (it) => (it.data = it.data.replace('"bewusst":true', "")),
    problem: `${FIT_CONNECT}schema-violation`,
    instance: "data",
  },
  "a guest who leaves before coming": {
    draft: (it) => (it.data = it.data.replace("2099-06-30", "2099-04-30")),
    problem: `${FIT_CONNECT}schema-violation`,
    instance: "data",
  },
  "a version of the form that nobody knows": {
    draft: (it) => (it.context.formVersion = "99.0.0"),
    problem: `${FIT_CONNECT}unsupported-schema`,
    instance: "metadata",
  },
  "a form that nobody knows": {
    draft: (it) => (it.context.formHash = it.caseAccess),
    problem: `${FIT_CONNECT}unsupported-schema`,
    instance: "metadata",
  },
  "a schema that nobody knows": {
    metadata: (it) =>
      (it.contentStructure.data.submissionSchema.schemaUri = "https://portal.example/other.json"),
    problem: `${FIT_CONNECT}unsupported-schema`,
    instance: "metadata",
  },
  "a context with a wrong hash": {
    metadata: (it) => (it.dataSets[0].hash.content = sha512("other")),
    problem: `${AMTSWEG}context-mismatch`,
    instance: "metadata",
  },
  "two contexts": {
    metadata: (it) => it.dataSets.push({ ...it.dataSets[0], dataSetId: randomUUID() }),
    problem: `${AMTSWEG}context-mismatch`,
    instance: "metadata",
  },
  ...Object.fromEntries(
    ["destinationId", "submissionId", "caseId", "caseAccess", "keyThumbprint", "service"].map(
      (member) => [
        `a context with another ${member}`,
        {
          draft: (it) => {
            const isId = /Id$/.test(member);
            it.context = { ...it.context, [member]: isId ? randomUUID() : "other" };
          },
          problem: `${AMTSWEG}context-mismatch`,
          instance: "metadata",
        },
      ],
    ),
  ),
};

describe("the town hall rejects, signed", () => {
  for (const [what, it] of Object.entries(REJECTED)) {
    test(what, async () => {
      const draft = await sender.draft({ files: it.files?.() ?? [aFile()] });
      const [{ id }] = draft.attachments;
      let metadata = it.draft ? undefined : sender.describe(draft);
      if (it.draft) {
        // The metadata describe the file as it was, and the data as they are sent.
        const { attachments } = sender.describe(draft).contentStructure;
        it.draft(draft);
        metadata = sender.describe(draft);
        metadata.contentStructure.attachments = attachments;
      }
      it.metadata?.(metadata);
      const sealed = await sender.seal(draft, { metadata, ...it.seal?.(metadata) });
      await it.sealed?.(sealed, id, draft);
      await nothingStored(async () => {
        const { problems } = await sender.arrive(sealed);
        assert.equal(problems?.length, 1, "it was not rejected");
        const [problem] = problems;
        assert.equal(problem.type, it.problem);
        const instance = it.instance === "file" ? `attachment:${id}` : it.instance;
        assert.equal(problem.instance, instance);
        assert.ok(problem.title && problem.detail);
      });
      const [newest] = await clerk.rejected();
      assert.equal(it.problem.split(/[/:]/).at(-1), newest.problem);
    });
  }
});

describe("the intake, which does not trust the edge,", () => {
  const put = async (path, body, { type = "application/jose", headers } = {}) =>
    call("PUT", stack.intakeOrigin + path, {
      body,
      type,
      headers: headers ?? hmac(stack.intakeSecret, "PUT", path, body),
    });

  test("refuses malformed JOSE", async () => {
    const { metadata, data, announcement } = await sealed();
    const submission = `/v1/submissions/${announcement.submissionId}`;
    const attachment = `${submission}/attachments/${randomUUID()}`;
    for (const [what, jwe] of Object.entries(malformed(data))) {
      isProblem(await put(attachment, jwe), "malformed-jose", 422, what);
      const delivery = { ...announcement, encryptedMetadata: metadata, encryptedData: jwe };
      const type = "application/json";
      const answer = await put(submission, JSON.stringify(delivery), { type });
      isProblem(answer, "malformed-request", 400, what);
    }
    const large = await encrypt(sender.key, Buffer.alloc(1_450_000));
    isProblem(await put(attachment, large), "too-large", 413);
    isProblem(await put(attachment, data, { type: "text/plain" }), "unsupported-media-type", 415);
    isProblem(await put(`${submission}/attachments/x`, data), "malformed-request", 400);
  });

  test("refuses what the edge did not sign, or signed long ago", async () => {
    const path = `/v1/submissions/${randomUUID()}`;
    const longAgo = Math.floor(Date.now() / 1000) - 400;
    for (const headers of [
      {},
      hmac(newSecret(), "PUT", path, "{}"),
      hmac(stack.intakeSecret, "PUT", path, "{ }"),
      hmac(stack.intakeSecret, "POST", path, "{}"),
      hmac(stack.intakeSecret, "PUT", `${path}/attachments/x`, "{}"),
      hmac(stack.intakeSecret, "PUT", path, "{}", longAgo),
    ]) {
      const answer = await put(path, "{}", { type: "application/json", headers });
      isProblem(answer, "unauthorized", 401);
    }
  });
});

describe("a replay", () => {
  test("of a bound application under another submission is rejected", async () => {
    const first = await sealed({ files: [aFile()] });
    assert.deepEqual(await sender.arrive(first), { accepted: true });
    const submissionId = randomUUID();
    const caseId = randomUUID();
    const announcement = { ...first.announcement, submissionId, caseId };
    const again = { ...first, submissionId, caseId, announcement };
    await nothingStored(async () => {
      const { problems } = await sender.arrive(again);
      assert.equal(problems[0].type, `${AMTSWEG}context-mismatch`);
    });
    assert.deepEqual(await sender.outcome(first), { accepted: true });
  });

  test("of an unbound one is answered and becomes no second application", async () => {
    const first = await sealed({ files: [aFile()], context: false });
    assert.deepEqual(await sender.arrive(first), { accepted: true });
    const submissionId = randomUUID();
    const announcement = { ...first.announcement, submissionId };
    await nothingStored(async () => {
      const again = { ...first, submissionId, announcement };
      assert.deepEqual(await sender.arrive(again), { accepted: true });
    });
    const [newest] = (await applications()).reverse();
    const { journal } = await clerk.application(newest);
    assert.ok(journal.some((line) => line.includes("noch einmal eingegangen")));
  });

  test("of an application that was sealed anew becomes no second one", async () => {
    const applicationId = randomUUID();
    await sender.arrive(await sealed({ applicationId }));
    await nothingStored(async () => {
      const again = await sealed({ applicationId });
      assert.deepEqual(await sender.arrive(again), { accepted: true });
    });
  });

  test("of an application with other content is shown, not dropped", async () => {
    const applicationId = randomUUID();
    const replyKey = randomBytes(32).toString("base64url");
    await sender.arrive(await sealed({ applicationId, replyKey }));
    const [first] = (await applications()).reverse();
    const changed = structuredClone(answers);
    changed.person.vornamen = "Anders";
    await sender.arrive(await sealed({ applicationId, replyKey, answers: changed }));
    const line = (await clerk.list()).at(-1);
    assert.notEqual(line.id, first);
    assert.ok(line.states.includes("Weitere Fassung"));
    assert.ok((await clerk.application(first)).hasOtherVersions);
    assert.ok((await clerk.application(line.id)).hasOtherVersions);
  });

  test("in the case of somebody else changes nothing of that case", async () => {
    const first = await sealed();
    await sender.arrive(first);
    const [number] = (await applications()).reverse();
    const changed = structuredClone(answers);
    changed.person.vornamen = "Fremd";
    const draft = await sender.draft({ caseId: first.caseId, answers: changed });
    // What the edge knows of a case, and whoever was shown its code.
    draft.token = first.token;
    draft.caseAccess = first.announcement.caseAccess;
    draft.context.caseAccess = draft.caseAccess;
    await sender.arrive(await sender.seal(draft));
    const line = (await clerk.list()).at(-1);
    assert.ok(line.states.includes("Nicht von derselben Person bestätigt"), line.states.join());
    const { hasOtherVersions } = await clerk.application(number);
    assert.ok(!hasOtherVersions);
    assert.ok((await sender.events(first)).events.length >= 2);
  });
});

describe("by chance", () => {
  let chance;
  before(() => (chance = new Chance()));

  /** Refused with a problem that says so, or taken; never an error of ours. */
  function isSound(answer, taken) {
    if (taken.includes(answer.status)) {
      return;
    }
    assert.ok(answer.status >= 400 && answer.status < 500, `${answer.status} ${answer.text}`);
    assert.match(answer.body?.type ?? "", /^urn:amtsweg:problem:[a-z-]+$/);
    assert.equal(answer.body.status, answer.status);
  }

  test("changed announcements", async () => {
    const { announcement } = await sealed({ files: [aFile()] });
    const url = `${sender.api}/submissions`;
    await nothingStored(async () => {
      for (let round = 0; round < rounds(200); round += 1) {
        const fresh = { ...announcement, submissionId: randomUUID(), caseId: randomUUID() };
        const body =
          round % 2 ? mutateText(chance, JSON.stringify(fresh)) : mutateJson(chance, fresh);
        isSound(await call("POST", url, { body, type: "application/json" }), [201]);
      }
    });
  });

  test("changed ciphertexts", async () => {
    const { announcement, parts } = await sealed({ files: [aFile()] });
    const [jwe] = parts.values();
    const announcedAttachments = Array.from({ length: 300 }, () => randomUUID());
    await nothingStored(async () => {
      const announced = { announcement: { ...announcement, announcedAttachments } };
      const answer = await sender.announce(announced);
      assert.equal(answer.status, 201, answer.text);
      for (const id of announcedAttachments) {
        isSound(await sender.put(announcement, id, mutateText(chance, jwe)), [204]);
      }
    });
  });

  test("changed completions", async () => {
    const good = await sealed();
    await sender.prepare(good);
    const url = `${sender.api}/submissions/${good.submissionId}`;
    const whole = { encryptedMetadata: good.metadata, encryptedData: good.data };
    const before = await applications();
    let taken = false;
    for (let round = 0; round < rounds(150) && !taken; round += 1) {
      const body =
        round % 2 ? mutateText(chance, JSON.stringify(whole)) : mutateJson(chance, whole);
      const answer = await call("PUT", url, { body, type: "application/json" });
      isSound(answer, [200, 202]);
      // A change that leaves the form intact is for the town hall to find.
      taken = answer.status < 300;
    }
    if (taken) {
      const { problems } = await until(async () => {
        const { events } = await sender.events(good);
        const outcome = () => sender.outcome({ ...good, announcement: undefined });
        return events.length > 0 && (await outcome().catch(() => ({})));
      }, "the event");
      const added = (await applications()).length - before.length;
      assert.equal(added, problems ? 0 : 1);
    } else {
      assert.deepEqual(await sender.arrive(good), { accepted: true });
    }
  });

  test("changed data and metadata under their right hashes", async () => {
    const before = await applications();
    let accepted = 0;
    const problems = new Set();
    for (let round = 0; round < rounds(100); round += 1) {
      const draft = await sender.draft({ context: round % 4 !== 0 });
      let metadata;
      if (round % 3 === 0) {
        draft.data = mutateText(chance, draft.data.trim());
      } else if (round % 3 === 1) {
        draft.data = JSON.stringify(mutateJson(chance, JSON.parse(draft.data)));
      } else {
        metadata = mutateJson(chance, sender.describe(draft));
      }
      const outcome = await sender.arrive(await sender.seal(draft, { metadata }));
      accepted += outcome.accepted ? 1 : 0;
      for (const { type } of outcome.problems ?? []) {
        problems.add(type);
      }
    }
    console.log(`accepted ${accepted}; problems: ${[...problems].join(", ")}`);
    for (const problem of problems) {
      assert.ok(problem.startsWith(FIT_CONNECT) || problem.startsWith(AMTSWEG), problem);
    }
    const now = await applications();
    assert.equal(now.length - before.length, accepted);
    // Whatever was taken can be read.
    for (const id of now.slice(before.length)) {
      await clerk.application(id);
    }
  });

  test("changed deliveries that the edge itself would have signed", async () => {
    const put = async (submissionId, body) => {
      const path = `/v1/submissions/${submissionId}`;
      return call("PUT", stack.intakeOrigin + path, {
        body,
        type: "application/json",
        headers: hmac(stack.intakeSecret, "PUT", path, body),
      });
    };
    const before = await applications();
    let accepted = 0;
    for (let round = 0; round < rounds(150); round += 1) {
      const one = await sealed();
      const delivery = {
        ...one.announcement,
        encryptedMetadata: one.metadata,
        encryptedData: one.data,
      };
      const body =
        round % 2
          ? mutateText(chance, JSON.stringify(delivery))
          : JSON.stringify(mutateJson(chance, delivery));
      const answer = await put(one.submissionId, body);
      isSound(answer, [200]);
      if (answer.status === 200) {
        const [event] = answer.body.eventLog;
        const claims = JSON.parse(Buffer.from(event.split(".")[1], "base64url"));
        accepted += Object.keys(claims.events)[0].endsWith("/accept-submission") ? 1 : 0;
      }
    }
    assert.equal((await applications()).length - before.length, accepted);
  });
});

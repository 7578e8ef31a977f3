// A sender of applications with the `jose` package and none of our code: what `core/src/api.rs`
// says of the API is all that it knows.

import assert from "node:assert/strict";
import { createHash, hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
  calculateJwkThumbprint,
  compactDecrypt,
  compactVerify,
  decodeProtectedHeader,
  importJWK,
} from "jose";
import { call, encrypt, sha256 } from "./fit-connect.mjs";
import { until } from "./wait.mjs";

const FRAGMENT = 1024 * 1024;
const DAY = 24 * 60 * 60;
const CONTEXT = "urn:amtsweg:schema:context:1";
const EVENTS = "https://schema.fitko.de/fit-connect/events/";

export const sha512 = (bytes) => createHash("sha512").update(bytes).digest("hex");

/** Answers that the form of the Verpflichtungserklärung takes, its files still to follow. */
export const answers = JSON.parse(
  readFileSync(new URL("../data/answers.json", import.meta.url), "utf8"),
);

/** A file for a slot of the form. */
export function file(slot, name, type, content) {
  return { slot, name, type, content };
}

/** A PDF with an empty page, of so many bytes (at least 500), and not compressible. */
export function pdf(size) {
  const objects = [
    "%PDF-1.7",
    "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj",
    "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj",
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj",
    "% ",
  ].join("\n");
  const places = [1, 2, 3].map((number) => objects.indexOf(`${number} 0 obj`));
  const digits = (place) => String(place).padStart(10, "0");
  const end = (table) =>
    Buffer.from(
      [
        ...["", "xref", "0 4", "0000000000 65535 f "],
        ...places.map((place) => `${digits(place)} 00000 n `),
        ...["trailer", "<< /Size 4 /Root 1 0 R >>", "startxref", digits(table), "%%EOF", ""],
      ].join("\n"),
    );
  const filling = randomBytes(size - objects.length - end(0).length);
  const start = Buffer.concat([Buffer.from(objects), filling]);
  return Buffer.concat([start, end(start.length + 1)]);
}

/** FIT-Connect's own schema lies outside of the repository: without it this check is left out. */
export const metadataSchema = new URL(
  "../../../shared/fitconnect/metadata-2.1.0.schema.json",
  import.meta.url,
);

export async function metadataValidator() {
  const schema = JSON.parse(await readFile(metadataSchema, "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (metadata) => assert.ok(validate(metadata), ajv.errorsText(validate.errors));
}

/** Spaces after the JSON, so that its length says little (docs/security.md 16). */
function pad(json) {
  const length = Buffer.byteLength(json);
  const step = [4096, 16384, 65536].find((size) => length <= size);
  const target = step ?? Math.ceil(length / 65536) * 65536;
  return json + " ".repeat(target - length);
}

/** The answers with the files in their slots: `step.field`. */
function fill(answers, files) {
  const filled = structuredClone(answers);
  for (const { slot, id } of files) {
    const [step, field] = slot.split(".");
    const given = filled[step]?.[field]?.attachments ?? [];
    filled[step] = { ...filled[step], [field]: { attachments: [...given, id] } };
  }
  return filled;
}

const pieces = (content) =>
  Array.from({ length: Math.ceil(content.length / FRAGMENT) }, (_, index) =>
    content.subarray(index * FRAGMENT, (index + 1) * FRAGMENT),
  );

export class Sender {
  /** Reads the site's configuration: whom to send to, where, and whom to trust. */
  static async open(siteOrigin) {
    const sender = new Sender();
    sender.site = (await call("GET", `${siteOrigin}/site.json`)).body;
    sender.siteOrigin = siteOrigin;
    sender.api = `${sender.site.api || siteOrigin}/api/v2`;
    sender.destinationId = sender.site.destinationId;
    await sender.#trust();
    return sender;
  }

  async #get(path) {
    const answer = await call("GET", `${this.api}/destinations/${this.destinationId}${path}`);
    assert.equal(answer.status, 200, answer.text);
    return answer.body ?? answer.text;
  }

  /** Nothing is encrypted to a key that the pinned one does not vouch for. */
  async #trust() {
    this.destination = await this.#get("");
    assert.equal(this.destination.destinationId, this.destinationId);
    assert.equal(this.destination.status, "active");
    assert.ok(this.destination.metadataVersions.includes("2.1.0"));

    const statement = await this.#get("/trust");
    const header = decodeProtectedHeader(statement);
    assert.deepEqual(Object.keys(header).sort(), ["alg", "kid", "typ"]);
    assert.equal(header.typ, "amtsweg-trust+jwt");
    const signing = await this.#get(`/keys/${header.kid}`);
    const thumbprint = await calculateJwkThumbprint(signing, "sha256");
    assert.ok(
      this.site.signingKeyThumbprints.includes(thumbprint),
      "the signing key is not the one that the site pins",
    );
    assert.deepEqual(signing.key_ops, ["verify"]);
    this.signingKey = await importJWK(signing, "PS512");
    const { payload } = await compactVerify(statement, this.signingKey, { algorithms: ["PS512"] });
    const trust = JSON.parse(Buffer.from(payload));
    const now = Date.now() / 1000;
    assert.equal(trust.iss, this.destinationId);
    assert.ok(trust.iat <= now + DAY && trust.exp > now && trust.exp - trust.iat <= 30 * DAY);
    this.trusted = trust.keys;

    const { encryptionKid } = this.destination;
    const jwk = await this.#get(`/keys/${encryptionKid}`);
    const jkt = await calculateJwkThumbprint(jwk, "sha256");
    assert.ok(
      trust.keys.some((key) => key.kid === encryptionKid && key.use === "enc" && key.jkt === jkt),
      "the signing key does not vouch for the encryption key",
    );
    assert.deepEqual(jwk.key_ops, ["wrapKey"]);
    // WebCrypto would take `wrapKey` literally and refuse to encrypt with the key.
    const { kty, n, e } = jwk;
    const publicKey = await importJWK({ kty, n, e }, "RSA-OAEP-256");
    this.key = { kid: encryptionKid, jkt, publicKey };
  }

  /** The service's form as the site has it. */
  async form(service) {
    const { status, text } = await call("GET", `${this.siteOrigin}/forms/${service}.json`);
    assert.equal(status, 200);
    return { hash: sha256(text), ...JSON.parse(text) };
  }

  /**
   * An application, ready to be sealed. With `context` it is bound to its envelope; without, it is
   * what a client of FIT-Connect sends that knows nothing of Amtsweg.
   */
  async draft({
    service = "verpflichtungserklaerung",
    answers: given = answers,
    files = [],
    context = true,
    applicationId = randomUUID(),
    submissionId = randomUUID(),
    caseId = randomUUID(),
    language = "de",
    replyKey = randomBytes(32).toString("base64url"),
  } = {}) {
    const form = await this.form(service);
    const attachments = files.map((file) => {
      const id = randomUUID();
      const contents = pieces(file.content);
      const parts = contents.map((content) => ({
        id: contents.length === 1 ? id : randomUUID(),
        content,
      }));
      return { ...file, id, parts };
    });
    const token = randomBytes(32).toString("base64url");
    const json = JSON.stringify(fill(given, attachments));
    const draft = {
      destinationId: this.destinationId,
      service,
      form,
      applicationId,
      submissionId,
      caseId,
      token,
      caseAccess: sha256(token),
      attachments,
      data: context ? pad(json) : json,
    };
    if (context) {
      draft.context = {
        destinationId: this.destinationId,
        submissionId,
        caseId,
        applicationId,
        service,
        form: form.id,
        formVersion: form.version,
        formHash: form.hash,
        language,
        keyThumbprint: this.key.jkt,
        caseAccess: draft.caseAccess,
        replyKey,
      };
    }
    return draft;
  }

  /** The metadata of a draft, by FIT-Connect's schema 2.1.0. */
  describe(draft) {
    const schema = this.destination.publicServices.find(({ name }) => name === draft.service)
      .submissionSchemas[0];
    const hash = (bytes) => ({ type: "sha512", content: sha512(bytes) });
    const metadata = {
      $schema: "https://schema.fitko.de/fit-connect/metadata/2.1.0/metadata.schema.json",
      contentStructure: {
        data: { hash: hash(draft.data), submissionSchema: { ...schema } },
        attachments: draft.attachments.map(({ id, name, slot, type, content, parts }) => ({
          attachmentId: id,
          purpose: "attachment",
          filename: name,
          description: slot,
          mimeType: type,
          hash: hash(content),
          ...(parts.length > 1 && { fragments: parts.map((part) => part.id) }),
        })),
      },
    };
    if (draft.context) {
      const content = JSON.stringify(draft.context);
      metadata.additionalReferenceInfo = {
        senderReference: draft.applicationId,
        applicationDate: new Date().toISOString().slice(0, 10),
      };
      metadata.dataSets = [
        {
          dataSetId: randomUUID(),
          schema: { schemaUri: CONTEXT, mimeType: "application/json" },
          hash: hash(content),
          content,
        },
      ];
    }
    return metadata;
  }

  /** Encrypts everything. `metadata` may be an object or a text; `key` another than the trusted. */
  async seal(draft, { metadata = this.describe(draft), key = this.key } = {}) {
    const json = typeof metadata === "string" ? metadata : JSON.stringify(metadata);
    const parts = new Map();
    for (const { type, parts: own } of draft.attachments) {
      for (const { id, content } of own) {
        parts.set(id, await encrypt(key, content, { cty: type }));
      }
    }
    return {
      submissionId: draft.submissionId,
      caseId: draft.caseId,
      token: draft.token,
      announcement: {
        destinationId: draft.destinationId,
        announcedAttachments: [...parts.keys()],
        publicService: { name: draft.service },
        caseAccess: draft.caseAccess,
        submissionId: draft.submissionId,
        caseId: draft.caseId,
      },
      parts,
      metadata: await encrypt(key, draft.context ? pad(json) : json),
      data: await encrypt(key, draft.data),
    };
  }

  async announce(sealed) {
    return call("POST", `${this.api}/submissions`, { body: sealed.announcement });
  }

  async put(sealed, id, jwe = sealed.parts.get(id)) {
    const url = `${this.api}/submissions/${sealed.submissionId}/attachments/${id}`;
    return call("PUT", url, { body: jwe });
  }

  async complete(sealed) {
    return call("PUT", `${this.api}/submissions/${sealed.submissionId}`, {
      body: { encryptedMetadata: sealed.metadata, encryptedData: sealed.data },
    });
  }

  /** Announces and puts everything but metadata and data. */
  async prepare(sealed) {
    const announced = await this.announce(sealed);
    assert.equal(announced.status, 201, announced.text);
    // Whoever proposes no ids is told them.
    Object.assign(sealed, announced.body);
    for (const id of sealed.parts.keys()) {
      const answer = await this.put(sealed, id);
      assert.equal(answer.status, 204, answer.text);
    }
  }

  /** The whole way, once; gives the answer to the completion. */
  async send(sealed) {
    await this.prepare(sealed);
    const answer = await this.complete(sealed);
    assert.ok([200, 202].includes(answer.status), answer.text);
    return answer;
  }

  /**
   * The whole way again, until it is answered as delivered: the edge says so a moment after the
   * case has the events.
   */
  async isSettled(sealed) {
    await until(async () => (await this.send(sealed)).status === 200, "the answer that it is delivered");
  }

  /** The whole way, and the town hall's signed word on it. */
  async arrive(sealed) {
    await this.send(sealed);
    return until(() => this.outcome(sealed), "the signed event");
  }

  /** The case's events, each verified, and the relay's word. */
  async events(sealed) {
    const answer = await call("GET", `${this.api}/cases/${sealed.caseId}/events`, {
      headers: { authorization: `Bearer ${sealed.token}` },
    });
    assert.equal(answer.status, 200, answer.text);
    const { eventLog, relay } = answer.body;
    const events = [];
    for (const [index, event] of eventLog.entries()) {
      const { payload, protectedHeader } = await compactVerify(event, this.signingKey, {
        algorithms: ["PS512"],
      });
      assert.equal(protectedHeader.typ, "secevent+jwt");
      assert.ok(
        this.trusted.some(({ kid, use }) => kid === protectedHeader.kid && use === "sig"),
      );
      const claims = JSON.parse(Buffer.from(payload));
      assert.equal(claims.iss, this.destinationId);
      assert.equal(claims.txn, `case:${sealed.caseId}`);
      assert.equal(claims.amtsweg.seq, index);
      assert.equal(claims.amtsweg.prev, index > 0 ? sha256(eventLog[index - 1]) : undefined);
      events.push(claims);
    }
    return { events, relay };
  }

  /** What the town hall calls the case, told to the sender alone; nothing where it tells nothing. */
  async caseName(draft, sealed) {
    const { events } = await this.events(sealed);
    const accepted = events.find(({ events: said }) => `${EVENTS}accept-submission` in said);
    const jwe = accepted.amtsweg.caseNumber;
    if (jwe === undefined) {
      return undefined;
    }
    const secret = Buffer.from(draft.context.replyKey, "base64url");
    const info = ["amtsweg/v1/case-number", this.destinationId, sealed.caseId].join("\0");
    const key = new Uint8Array(hkdfSync("sha256", secret, "", info, 32));
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, key, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
    });
    const kid = createHash("sha256").update("amtsweg/v1/kid\0").update(secret).digest("base64url");
    const header = { alg: "dir", enc: "A256GCM", kid, cty: "application/json" };
    assert.deepEqual(protectedHeader, header);
    return { jwe, length: plaintext.length, ...JSON.parse(Buffer.from(plaintext)) };
  }

  /** What the town hall has told the sender, opened; the oldest first. */
  async replies(draft, sealed) {
    const { events } = await this.events(sealed);
    const secret = Buffer.from(draft.context.replyKey, "base64url");
    const kid = createHash("sha256").update("amtsweg/v1/kid\0").update(secret).digest("base64url");
    const replies = [];
    for (const { events: said, amtsweg, txn } of events) {
      if (!("urn:amtsweg:event:submit-reply" in said)) {
        continue;
      }
      const { replyId, parts } = amtsweg.reply;
      const opened = [];
      for (const [index, hash] of parts.entries()) {
        const path = `/api/v2/cases/${sealed.caseId}/replies/${replyId}/${index}`;
        const { status, text: jwe } = await call("GET", this.api + path.replace("/api/v2", ""), {
          headers: { authorization: `Bearer ${draft.token}` },
        });
        assert.equal(status, 200);
        assert.equal(sha256(jwe), hash);
        const info = ["amtsweg/v1/reply", this.destinationId, sealed.caseId, replyId, index].join("\0");
        const key = new Uint8Array(hkdfSync("sha256", secret, "", info, 32));
        const { plaintext, protectedHeader } = await compactDecrypt(jwe, key, {
          keyManagementAlgorithms: ["dir"],
          contentEncryptionAlgorithms: ["A256GCM"],
        });
        assert.deepEqual(protectedHeader, { alg: "dir", enc: "A256GCM", kid, cty: "application/octet-stream" });
        opened.push(Buffer.from(plaintext));
      }
      const archive = Buffer.concat(opened);
      const length = archive.readUInt32BE();
      const manifest = JSON.parse(archive.subarray(4, 4 + length));
      let at = 4 + length;
      const files = (manifest.files ?? []).map(({ size, sha512: hash, ...file }) => {
        const content = archive.subarray(at, at + size);
        assert.equal(sha512(content), hash);
        at += size;
        return { ...file, content };
      });
      assert.ok(archive.subarray(at).every((byte) => byte === 0));
      const { destinationId, caseId } = manifest;
      assert.deepEqual(
        { destinationId, caseId, replyId: manifest.replyId },
        { destinationId: this.destinationId, caseId: txn.slice("case:".length), replyId },
      );
      replies.push({ ...manifest, files, seq: amtsweg.seq, sizes: opened.map((part) => part.length) });
    }
    return replies;
  }

  /**
   * What became of a submission: `undefined` while nothing is signed, `{ accepted: true }`, or
   * `{ problems }`. An acceptance of anything else than what was sent is an error.
   */
  async outcome(sealed) {
    const { events } = await this.events(sealed);
    const isAnswer = ({ events: said }) => Object.keys(said).some((uri) => /\/(accept|reject)-submission$/.test(uri));
    const own = events.filter((it) => it.sub === `submission:${sealed.submissionId}` && isAnswer(it));
    assert.ok(own.length <= 1, "more than one event for a submission");
    if (own.length === 0) {
      return undefined;
    }
    const [[uri, payload]] = Object.entries(own[0].events);
    if (uri === `${EVENTS}reject-submission`) {
      return { problems: payload.problems };
    }
    assert.equal(uri, `${EVENTS}accept-submission`);
    const perPart = (of) => ({
      metadata: of(sealed.metadata),
      data: of(sealed.data),
      ...(sealed.parts.size > 0 && {
        attachments: Object.fromEntries([...sealed.parts].map(([id, jwe]) => [id, of(jwe)])),
      }),
    });
    assert.deepEqual(payload.authenticationTags, perPart((jwe) => jwe.split(".")[4]));
    assert.deepEqual(own[0].amtsweg.jweHashes, perPart(sha256));
    return { accepted: true };
  }
}

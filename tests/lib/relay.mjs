// An edge between a sender and an authority made of `jose`, and a town hall that follows a script.

import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { Edge, until } from "./edge.mjs";
import { call, encrypt, hmac, keyPair, newSecret, sha256, trust } from "./fit-connect.mjs";
import { ScriptedIntake } from "./scripted-intake.mjs";

export const SERVICE = { name: "verpflichtungserklaerung" };
export const ORIGIN = "https://site.example";
export const OTHER_ORIGIN = "https://other.example";

export const keys = {};

/** Makes the keys; before anything else. */
export async function makeKeys() {
  const made = await Promise.all([
    keyPair("sig-00000001", "sig"),
    keyPair("enc-00000001", "enc"),
    keyPair("enc-00000002", "enc"),
    keyPair("sig-00000001", "sig"),
  ]);
  [keys.sig, keys.enc, keys.oldEnc, keys.forged] = made;
}

/**
 * So long an edge waits for a town hall before it answers, unless a test is about that: what is
 * delivered is then answered so, however busy the machine is.
 */
const PATIENT = { waitSeconds: 60 };

/** An edge with its municipalities; `a` and `b` are published, `silent` is not. */
export class World {
  static async create({ bindings = {}, site, intakePort } = {}) {
    const world = new World();
    world.times = { ...PATIENT, ...bindings.TIMES };
    world.a = { id: randomUUID(), secret: newSecret(), origin: ORIGIN };
    world.b = { id: randomUUID(), secret: newSecret(), origin: OTHER_ORIGIN };
    world.silent = { id: randomUUID(), secret: newSecret(), origin: OTHER_ORIGIN };
    world.intake = new ScriptedIntake(world.a.id, world.a.secret, keys.sig);
    await world.intake.open(intakePort);
    const all = [world.a, world.b, world.silent];
    const destinations = all.map(({ id, origin }) => ({
      destinationId: id,
      intake: `http://127.0.0.1:${world.intake.port}`,
      origins: [origin],
    }));
    const secrets = Object.fromEntries(all.map(({ id, secret }) => [id, secret]));
    world.edge = await Edge.create(destinations, secrets, {
      bindings: { ...bindings, TIMES: world.times },
      site,
    });
    await world.edge.start();
    await world.publishAll(world.a);
    await world.publishAll(world.b);
    return world;
  }

  get api() {
    return this.edge.api;
  }

  path({ id }, rest = "") {
    return `/api/v2/destinations/${id}${rest}`;
  }

  publish({ secret }, path, content, { type, headers } = {}) {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    return call("PUT", `${this.edge.origin}${path}`, {
      body: text,
      type: type ?? (content === text ? "application/jose" : "application/json"),
      headers: headers ?? hmac(secret, "PUT", path, text),
    });
  }

  document({ id }) {
    return {
      destinationId: id,
      status: "active",
      encryptionKid: keys.enc.kid,
      publicServices: [SERVICE],
      metadataVersions: ["2.1.0"],
    };
  }

  async publishAll(destination) {
    const put = async (rest, content) => {
      const path = this.path(destination, rest);
      const { status, text } = await this.publish(destination, path, content);
      assert.equal(status, 204, text);
    };
    for (const key of [keys.sig, keys.enc, keys.oldEnc]) {
      await put(`/keys/${key.kid}`, key.jwk);
    }
    await put("", this.document(destination));
    await put("/trust", await trust(keys.sig, destination.id, [keys.sig, keys.enc]));
  }

  announcement(changes = {}) {
    return {
      destinationId: this.a.id,
      announcedAttachments: [],
      publicService: SERVICE,
      ...changes,
    };
  }

  announce(changes = {}, options = {}) {
    return call("POST", `${this.api}/submissions`, {
      body: this.announcement(changes),
      ...options,
    });
  }

  attach(submissionId, attachmentId, jwe, options = {}) {
    const url = `${this.api}/submissions/${submissionId}/attachments/${attachmentId}`;
    return call("PUT", url, { body: jwe, ...options });
  }

  complete(submissionId, body, options = {}) {
    return call("PUT", `${this.api}/submissions/${submissionId}`, { body, ...options });
  }

  events(caseId, token) {
    const headers = token ? { authorization: `Bearer ${token}` } : {};
    return call("GET", `${this.api}/cases/${caseId}/events`, { headers });
  }

  /** Announces and puts everything but the end. */
  async prepare({ files = 1, token = newSecret(), ...changes } = {}) {
    const announcedAttachments = Array.from({ length: files }, () => randomUUID());
    const announced = await this.announce({
      announcedAttachments,
      caseAccess: sha256(token),
      ...changes,
    });
    assert.equal(announced.status, 201, announced.text);
    const jwes = new Map();
    for (const id of announcedAttachments) {
      jwes.set(id, await encrypt(keys.enc, randomBytes(100)));
      const { status, text } = await this.attach(announced.body.submissionId, id, jwes.get(id));
      assert.equal(status, 204, text);
    }
    return { ...announced.body, token, jwes, body: await content() };
  }

  /** The whole way; the answer to the end is `answer`. */
  async send(options) {
    const sent = await this.prepare(options);
    const answer = await this.complete(sent.submissionId, sent.body);
    return { ...sent, answer };
  }

  async relay({ caseId, token }) {
    const { body } = await this.events(caseId, token);
    return body.relay?.state;
  }

  arrives(sent) {
    return until(
      async () => (await this.relay(sent)) === "delivered",
      "the submission to arrive",
    );
  }

  /** The same end once more, which is answered as delivered a moment after the case says so. */
  async isSettled(sent) {
    await until(async () => {
      const { status, text } = await this.complete(sent.submissionId, sent.body);
      assert.ok([200, 202].includes(status), text);
      return status === 200;
    }, "the answer that it is delivered");
  }

  /** Starts the edge anew, with some of its times changed; what it keeps stays. */
  async restart(times = {}) {
    await this.edge.kill();
    await this.edge.configure({ TIMES: { ...this.times, ...times } });
    await this.edge.start();
  }

  async close() {
    await this.edge.close();
    await this.intake.close();
  }
}

export const content = async () => ({
  encryptedMetadata: await encrypt(keys.enc, "{}"),
  encryptedData: await encrypt(keys.enc, "{}"),
});

export function isProblem(answer, status, slug) {
  assert.equal(answer.status, status, answer.text);
  assert.equal(answer.headers.get("content-type"), "application/problem+json");
  assert.equal(answer.body.type, `urn:amtsweg:problem:${slug}`);
  assert.equal(answer.body.status, status);
  assert.ok(answer.body.title);
}

export const segment = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

// A town hall of the test's own: its keys are known here, and the site trusts them.

import { randomUUID } from "node:crypto";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import assert from "node:assert/strict";
import { compactDecrypt } from "jose";
import { Edge } from "./edge.mjs";
import { call, event, hmac, keyPair, newSecret, sha256, statement, trust } from "./fit-connect.mjs";
import { removeFolder, temporaryFolder } from "./program.mjs";
import { ScriptedIntake } from "./scripted-intake.mjs";

/** What a town hall says of what it has accepted: a tag and a hash of every part. */
export function acceptance({ encryptedMetadata, encryptedData, attachments = new Map() }) {
  const of = (make) => ({
    metadata: make(encryptedMetadata),
    data: make(encryptedData),
    ...(attachments.size > 0 && {
      attachments: Object.fromEntries([...attachments].map(([id, jwe]) => [id, make(jwe)])),
    }),
  });
  const accept = "https://schema.fitko.de/fit-connect/events/accept-submission";
  return {
    events: { [accept]: { authenticationTags: of((jwe) => jwe.split(".")[4]) } },
    amtsweg: { seq: 0, jweHashes: of(sha256) },
  };
}

/** An edge with the real site, and a scripted town hall whose private keys are here. */
export class Authority {
  /** The number of the newest statement. */
  #seq = 1_000;

  static async start({ site }) {
    const authority = new Authority();
    authority.id = randomUUID();
    const secret = newSecret();
    [authority.sig, authority.enc] = await Promise.all([
      keyPair("sig-00000001", "sig"),
      keyPair("enc-00000001", "enc"),
    ]);
    authority.folder = temporaryFolder("authority");
    await cp(site, authority.folder, { recursive: true });
    const config = join(authority.folder, "site.json");
    const published = {
      ...JSON.parse(await readFile(config, "utf8")),
      destinationId: authority.id,
      signingKeyThumbprints: [authority.sig.jkt],
      api: "",
    };
    await writeFile(config, JSON.stringify(published));
    await rm(`${config}.br`, { force: true });
    authority.intake = await new ScriptedIntake(authority.id, secret, authority.sig).open();
    authority.intake.script = async ({ attachment, submission }) => {
      if (attachment) {
        return undefined;
      }
      const { delivery, attachments } = submission;
      const accepted = acceptance({ ...delivery, attachments });
      // What it says that the case is called, where a test wants it to.
      accepted.amtsweg.caseNumber = authority.caseNumber?.(delivery);
      submission.event ??= event(authority.sig, delivery, accepted);
      return { status: 200, body: JSON.stringify({ eventLog: [await submission.event] }) };
    };
    authority.edge = await Edge.create(
      [
        {
          destinationId: authority.id,
          intake: `http://127.0.0.1:${authority.intake.port}`,
          origins: [],
        },
      ],
      { [authority.id]: secret },
      { site: authority.folder },
    );
    await authority.edge.start();
    const { sig, enc } = authority;
    const put = async (rest, content) => {
      const path = `/api/v2/destinations/${authority.id}${rest}`;
      const text = typeof content === "string" ? content : JSON.stringify(content);
      const { status, text: answer } = await call("PUT", authority.edge.origin + path, {
        body: text,
        type: content === text ? "application/jose" : "application/json",
        headers: hmac(secret, "PUT", path, text),
      });
      assert.equal(status, 204, answer);
    };
    const offer = (encryptionKid) =>
      put("", {
        destinationId: authority.id,
        status: "active",
        encryptionKid,
        publicServices: [{ name: "verpflichtungserklaerung" }, { name: "barriere_melden" }],
        metadataVersions: ["2.1.0"],
      });
    for (const { kid, jwk } of [sig, enc]) {
      await put(`/keys/${kid}`, jwk);
    }
    await offer(enc.kid);
    /** From now on everything is encrypted to another key. */
    authority.replaceEncryptionKey = async (next) => {
      const until = Math.floor(Date.now() / 1000) + 3600;
      const keys = [[sig, "active"], [authority.enc, "retired", until], [next, "active"]];
      authority.enc = next;
      await put(`/keys/${next.kid}`, next.jwk);
      await put("/trust/2", await authority.statement({ keys }));
      await put("/trust", await authority.trust());
      await offer(next.kid);
    };
    await put("/trust", await authority.trust());
    await put("/trust/2", await authority.statement());
    return authority;
  }

  get origin() {
    return this.edge.origin;
  }

  /** What the authority's signing key says of its keys. */
  trust(changes = {}, signingKey = this.sig) {
    return trust(signingKey, this.id, [this.sig, this.enc], changes);
  }

  /** What the authority's signing key says that its keys may still do; each has a higher number. */
  statement({ seq, keys, ...changes } = {}, signingKey = this.sig) {
    this.#seq += 1;
    const active = [this.sig, this.enc].map((key) => [key, "active"]);
    return statement(signingKey, this.id, seq ?? this.#seq, keys ?? active, changes);
  }

  /** Opens what was encrypted to the authority. */
  async open(jwe) {
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, this.enc.privateKey);
    return { content: Buffer.from(plaintext), header: protectedHeader };
  }

  async close() {
    await this.edge?.close();
    await this.intake?.close();
    removeFolder(this.folder);
  }
}

// A town hall of the test's own: its keys are known here, and the site trusts them.

import { randomUUID } from "node:crypto";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import assert from "node:assert/strict";
import { compactDecrypt } from "jose";
import { Edge } from "./edge.mjs";
import { call, hmac, keyPair, newSecret, trust } from "./fit-connect.mjs";
import { removeFolder, temporaryFolder } from "./program.mjs";
import { ScriptedIntake } from "./scripted-intake.mjs";

/** An edge with the real site, and a scripted town hall whose private keys are here. */
export class Authority {
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
    for (const { kid, jwk } of [sig, enc]) {
      await put(`/keys/${kid}`, jwk);
    }
    const { name } = { name: "verpflichtungserklaerung" };
    await put("", {
      destinationId: authority.id,
      status: "active",
      encryptionKid: enc.kid,
      publicServices: [{ name }, { name: "barriere_melden" }],
      metadataVersions: ["2.1.0"],
    });
    await put("/trust", await authority.trust());
    return authority;
  }

  get origin() {
    return this.edge.origin;
  }

  /** What the authority's signing key says of its keys. */
  trust(changes = {}, signingKey = this.sig) {
    return trust(signingKey, this.id, [this.sig, this.enc], changes);
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

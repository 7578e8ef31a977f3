// A sender's and an authority's side of the API, by `jose` alone: none of our code.

import { createHash, createHmac, hash as oneHash, randomBytes, randomUUID } from "node:crypto";
import { setImmediate as pause } from "node:timers/promises";
import {
  CompactEncrypt,
  CompactSign,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
} from "jose";
import { ALONE } from "./wait.mjs";

export const sha256 = (text) =>
  createHash("sha256").update(text).digest("base64url");

/** A key pair with its public JWK as the API shows it. */
export async function keyPair(kid, use) {
  const alg = use === "enc" ? "RSA-OAEP-256" : "PS512";
  const { publicKey, privateKey } = await generateKeyPair(alg, {
    modulusLength: 4096,
    extractable: true,
  });
  const { kty, n, e } = await exportJWK(publicKey);
  const jwk = { kty, key_ops: [use === "enc" ? "wrapKey" : "verify"], alg, kid, n, e };
  const jkt = await calculateJwkThumbprint(jwk, "sha256");
  return { kid, use, publicKey, privateKey, jwk, jkt };
}

/** A compact JWE as FIT-Connect wants it. */
export function encrypt(key, plaintext, header = {}) {
  const bytes = typeof plaintext === "string" ? Buffer.from(plaintext) : plaintext;
  return new CompactEncrypt(bytes)
    .setProtectedHeader({
      alg: "RSA-OAEP-256",
      enc: "A256GCM",
      kid: key.kid,
      cty: "application/json",
      ...header,
    })
    .encrypt(key.publicKey);
}

/** A compact JWS (PS512). */
export function sign(key, typ, claims) {
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: "PS512", kid: key.kid, typ })
    .sign(key.privateKey);
}

const now = () => Math.floor(Date.now() / 1000);

/** A trust statement over some keys. */
export function trust(signingKey, destinationId, keys, changes = {}) {
  return sign(signingKey, "amtsweg-trust+jwt", {
    iss: destinationId,
    iat: now(),
    exp: (changes.iat ?? now()) + 30 * 24 * 3600,
    keys: keys.map(({ kid, use, jkt }) => ({ kid, use, jkt })),
    ...changes,
  });
}

/** A statement of what some keys may still do: `[key, state, until]` each. */
export function statement(signingKey, destinationId, seq, keys, changes = {}) {
  return sign(signingKey, "amtsweg-trust-2+jwt", {
    iss: destinationId,
    iat: now(),
    exp: (changes.iat ?? now()) + 30 * 24 * 3600,
    seq,
    keys: keys.map(([{ kid, use, jkt }, state, until]) => ({ kid, use, jkt, state, until })),
    features: [],
    ...changes,
  });
}

/** Solves a challenge: a number behind it, so that the hash begins with so many zero bits. */
export async function solve(challenge) {
  const bits = Number(challenge.split(".")[4]);
  for (let number = 0; ; number += 1) {
    if (number % 50_000 === 0) {
      // Connections that end meanwhile are to be noticed.
      await pause();
    }
    const proof = `${challenge}.${number}`;
    const head = oneHash("sha256", proof, "buffer").readUInt32BE();
    if (Math.clz32(head) >= bits) {
      return proof;
    }
  }
}

/** A signed event about a submission. */
export function event(signingKey, { destinationId, submissionId, caseId }, changes = {}) {
  const { kind = "accept-submission", typ = "secevent+jwt", ...claims } = changes;
  return sign(signingKey, typ, {
    $schema:
      "https://schema.fitko.de/fit-connect/set-payload/1.2.2/set-payload.schema.json",
    iss: destinationId,
    iat: now(),
    jti: randomUUID(),
    sub: `submission:${submissionId}`,
    txn: `case:${caseId}`,
    events: { [`https://schema.fitko.de/fit-connect/events/${kind}`]: {} },
    ...claims,
  });
}

/** The headers by which edge and town hall recognise each other. */
export function hmac(secret, method, path, body, timestamp = now()) {
  const hash = createHash("sha256").update(body).digest("hex");
  const signature = createHmac("sha256", Buffer.from(secret, "base64url"))
    .update(`${method}\n${path}\n${timestamp}\n${hash}`)
    .digest("hex");
  return { "amtsweg-timestamp": `${timestamp}`, "amtsweg-signature": signature };
}

export const newSecret = () => randomBytes(32).toString("base64url");

/** Calls the API; gives status, headers and the body, read as what it says it is. */
export async function call(method, url, { body, type, headers = {} } = {}) {
  const content =
    body === undefined || typeof body === "string" || body instanceof Uint8Array
      ? body
      : JSON.stringify(body);
  const media = type ?? (content === body ? "application/jose" : "application/json");
  const response = await fetch(url, {
    method,
    body: content,
    headers: { ...ALONE, ...(content === undefined ? {} : { "content-type": media }), ...headers },
    redirect: "manual",
  });
  const text = await response.text();
  const isJson = (response.headers.get("content-type") ?? "").includes("json");
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  };
}

// Parked drafts as a device sees them, by node's own cryptography and none of our code: what
// docs/security.md says of codes and envelopes is all that it knows.

import { hkdfSync, randomBytes, webcrypto } from "node:crypto";
import { ALONE } from "./wait.mjs";

const { subtle } = webcrypto;

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const VERSION = 1;
const IV_BYTES = 12;
const DOCUMENT_STEP = 4 * 1024;
const PIECE_STEP = 256 * 1024;

/** A file is cut into pieces of this size before they are sealed. */
export const FRAGMENT = 1024 * 1024;

const check = (secret) => Number(BigInt(`0x${secret.toString("hex")}`) % 37n);

/** 15 random bytes that have a check symbol, as a code. */
export function newCode() {
  for (;;) {
    const secret = randomBytes(15);
    if (check(secret) < 32) {
      return codeOf(secret);
    }
  }
}

function codeOf(secret) {
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const values = [...bits.match(/.{5}/g).map((five) => parseInt(five, 2)), check(secret)];
  const symbols = values.map((value) => ALPHABET[value]).join("");
  return symbols.match(/.{5}/g).join("-");
}

function secretOf(code) {
  const symbols = [...code.toUpperCase().replace(/[\s-]/g, "")];
  const values = symbols.slice(0, 24).map((symbol) => ALPHABET.indexOf(symbol));
  const bits = values.map((value) => value.toString(2).padStart(5, "0")).join("");
  return Buffer.from(bits.match(/.{8}/g).map((eight) => parseInt(eight, 2)));
}

/** 32 bytes for one purpose, bound to the destination. */
function derive(code, label, destinationId) {
  const info = Buffer.from(`amtsweg/v1/${label}\0${destinationId}`);
  return Buffer.from(hkdfSync("sha256", secretOf(code), Buffer.alloc(0), info, 32));
}

/** The first 16 bytes as a UUID of version 4. */
function uuid(bytes) {
  const id = Buffer.from(bytes.subarray(0, 16));
  id[6] = (id[6] & 0x0f) | 0x40;
  id[8] = (id[8] & 0x3f) | 0x80;
  return id.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function padded(bytes, step, fill) {
  const missing = (step - (bytes.length % step)) % step;
  return Buffer.concat([bytes, Buffer.alloc(missing, fill)]);
}

/** One draft at an edge, for whoever has its code. */
export class ParkedDraft {
  #key;

  /** @param api the address that ends in `/api/v2`; headers go with every call */
  constructor(api, destinationId, code = newCode(), headers = {}) {
    this.code = code;
    this.destinationId = destinationId;
    this.id = uuid(derive(code, "draft-id", destinationId));
    this.token = derive(code, "draft-token", destinationId).toString("base64url");
    this.url = `${api}/destinations/${destinationId}/drafts/${this.id}`;
    this.headers = { authorization: `Bearer ${this.token}`, ...headers };
  }

  /** The key as raw bytes, to prove that nobody else has it. */
  get rawKey() {
    return derive(this.code, "draft-key", this.destinationId);
  }

  get key() {
    const usages = ["encrypt", "decrypt"];
    this.#key ??= subtle.importKey("raw", this.rawKey, "AES-GCM", false, usages);
    return this.#key;
  }

  async #seal(place, plaintext) {
    const iv = randomBytes(IV_BYTES);
    const how = { name: "AES-GCM", iv, additionalData: this.#place(place) };
    const sealed = Buffer.from(await subtle.encrypt(how, await this.key, plaintext));
    return Buffer.concat([Buffer.from([VERSION]), iv, sealed]);
  }

  /** Fails unless the envelope was made for this place, with this code. */
  async #open(place, envelope) {
    if (envelope[0] !== VERSION) {
      throw new Error(`an envelope of version ${envelope[0]}`);
    }
    const iv = envelope.subarray(1, 1 + IV_BYTES);
    const how = { name: "AES-GCM", iv, additionalData: this.#place(place) };
    return Buffer.from(await subtle.decrypt(how, await this.key, envelope.subarray(1 + IV_BYTES)));
  }

  #place({ part, index, last, revision }) {
    const values = [
      `amtsweg/draft/v${VERSION}`,
      ...[this.destinationId, this.id, part, index, last ? 1 : 0, revision],
    ];
    return Buffer.from(values.join("\0"));
  }

  /** The envelope of a document. */
  sealDocument(document, revision) {
    const json = Buffer.from(JSON.stringify(document));
    const place = { part: "document", index: 0, last: true, revision };
    return this.#seal(place, padded(json, DOCUMENT_STEP, " "));
  }

  async openDocument(envelope, revision) {
    const place = { part: "document", index: 0, last: true, revision };
    return JSON.parse((await this.#open(place, envelope)).toString());
  }

  /** The envelopes of a file's pieces. */
  sealFile(id, content) {
    const count = Math.max(1, Math.ceil(content.length / FRAGMENT));
    const pieces = Array.from({ length: count }, (_, index) => {
      const piece = content.subarray(index * FRAGMENT, (index + 1) * FRAGMENT);
      const place = { part: id, index, last: index === count - 1, revision: 0 };
      return this.#seal(place, padded(piece, PIECE_STEP, 0));
    });
    return Promise.all(pieces);
  }

  /** A file's content; `size` stands in the document. */
  async openFile(id, envelopes, size) {
    const pieces = envelopes.map((envelope, index) => {
      const place = { part: id, index, last: index === envelopes.length - 1, revision: 0 };
      return this.#open(place, envelope);
    });
    return Buffer.concat(await Promise.all(pieces)).subarray(0, size);
  }

  /** Puts a document: the first, or in place of a revision. */
  put(envelope, revision, options = {}) {
    const replaces =
      revision === undefined ? { "if-none-match": "*" } : { "if-match": `"${revision}"` };
    const headers = { ...replaces, ...options.headers };
    return this.call("PUT", "", { body: envelope, ...options, headers });
  }

  read(options) {
    return this.call("GET", "", options);
  }

  delete(options) {
    return this.call("DELETE", "", options);
  }

  pieces(options) {
    return this.call("GET", "/pieces", options);
  }

  putPiece(file, index, envelope, options) {
    return this.call("PUT", `/pieces/${file}/${index}`, { body: envelope, ...options });
  }

  readPiece(file, index, options) {
    return this.call("GET", `/pieces/${file}/${index}`, options);
  }

  deletePieces(file, options) {
    return this.call("DELETE", `/pieces/${file}`, options);
  }

  /** Any call; a header that is null is left out. */
  async call(method, path = "", { body, type = "application/octet-stream", headers } = {}) {
    const content = body === undefined ? {} : { "content-type": type };
    const all = { ...ALONE, ...content, ...this.headers, ...headers };
    const response = await fetch(`${this.url}${path}`, {
      method,
      body,
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)),
      redirect: "manual",
      ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = (response.headers.get("content-type") ?? "").includes("json");
    return {
      status: response.status,
      headers: response.headers,
      etag: response.headers.get("etag"),
      bytes,
      body: isJson ? JSON.parse(bytes.toString()) : undefined,
    };
  }
}

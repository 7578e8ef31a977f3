// Looking for texts that must not be readable, in all the ways in which they may be written.

import { randomBytes } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** A word that occurs nowhere by chance; of letters only, as names are. */
export const marker = (name) =>
  name + randomBytes(12).toString("hex").replace(/\d/g, (digit) => "ghijklmnop"[digit]);

/** The text in base64, wherever in a longer one it begins; without what its neighbours change. */
function base64(bytes, encoding) {
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString(encoding);
    const whole = Math.floor((offset + bytes.length) / 3) * 4;
    return text.slice(offset === 0 ? 0 : 4, whole);
  });
}

/** All the ways in which a text may be written. */
function spellings(text) {
  const bytes = Buffer.from(text);
  const utf16 = Buffer.from(text, "utf16le");
  const hex = bytes.toString("hex");
  return {
    "as it is": bytes,
    "UTF-16, little end first": utf16,
    "UTF-16, big end first": Buffer.from(utf16).swap16(),
    "hexadecimal": hex,
    "hexadecimal in capitals": hex.toUpperCase(),
    "in an address": encodeURIComponent(text),
    "in JSON, escaped": text.replace(
      /[^ -~]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
    ...Object.fromEntries(
      ["base64", "base64url"].flatMap((encoding) =>
        base64(bytes, encoding).map((part, offset) => [`${encoding}, offset ${offset}`, part]),
      ),
    ),
  };
}

/**
 * A search for texts by their names: which are found where, in buffers by name.
 */
export function searchFor(markers) {
  const needles = Object.entries(markers).flatMap(([name, text]) =>
    Object.entries(spellings(text)).map(([how, needle]) => [
      `${name}, ${how}`,
      Buffer.from(needle),
    ]),
  );
  return (what) =>
    Object.entries(what).flatMap(([place, content]) =>
      needles
        .filter(([, needle]) => content.includes(needle))
        .map(([name]) => `${name}, in ${place}`),
    );
}

/** The files below a folder, by their paths there. */
export async function filesBelow(name, folder) {
  for (;;) {
    try {
      return await readBelow(name, folder);
    } catch (error) {
      // A program that runs has done away with something meanwhile: all of it once more.
      if (error.code !== "ENOENT") throw error;
    }
  }
}

async function readBelow(name, folder) {
  const found = {};
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      found[`${name} ${path.slice(folder.length)}`] = await readFile(path);
    }
  }
  return found;
}

/** What passed through a proxy: addresses, headers and bodies of requests and answers. */
export function recorded(name, { requests }) {
  const parts = requests.map(({ method, path, headers, body, answer }, index) => [
    `${name} ${index} ${method} ${path.slice(0, 40)}`,
    Buffer.concat([Buffer.from(`${path}\n${JSON.stringify(headers)}\n`), body, answer ?? body]),
  ]);
  return Object.fromEntries(parts);
}

// Waiting for conditions, never for a time.

import assert from "node:assert/strict";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/** Waits until `condition` gives something truthy, and gives it back. */
export async function until(condition, what = "the condition", seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await condition();
    if (value) {
      return value;
    }
    if (Date.now() > end) {
      throw new Error(`waited ${seconds} s in vain for ${what}`);
    }
    await pause(25);
  }
}

/** Waits until what is read is this; fails with what was read last. */
export async function becomes(read, expected, what, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  let value = await read();
  while (!isDeepStrictEqual(value, expected) && Date.now() < end) {
    await pause(25);
    value = await read();
  }
  assert.deepEqual(value, expected, what);
}

/**
 * Where ports are taken from: below those that the operating system hands out to whoever connects,
 * and another block for each process. A part that was killed and is to come back on its port would
 * else find it taken, by a test beside or by a connection. Browsers and `fetch` refuse port 10080.
 */
const PORTS = { first: 10_100, blocks: 90, size: 240 };
let taken = 0;

/** A server that listens on the port; nothing where somebody else does. */
const listen = (port) =>
  new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(undefined));
    server.listen(port, "127.0.0.1", () => done(server));
  });

const isFree = async (port) => {
  const server = await listen(port);
  await new Promise((done) => (server ? server.close(done) : done()));
  return server !== undefined;
};

/** This process's block: nobody else takes one on whose first port somebody listens. */
let own;

async function ownBlock() {
  for (let tries = 0; tries < PORTS.blocks; tries += 1) {
    const block = PORTS.first + ((process.pid + tries) % PORTS.blocks) * PORTS.size;
    const server = await listen(block);
    if (server) {
      // It ends with the process, and does not keep it.
      server.unref();
      return block;
    }
  }
  throw new Error(`all ${PORTS.blocks} blocks of ports are taken`);
}

/** Ports that nobody uses at present, all different. */
export async function freePorts(count) {
  const block = await (own ??= ownBlock());
  const ports = [];
  for (let tries = 1; ports.length < count && tries < PORTS.size; tries += 1) {
    const port = block + 1 + (taken++ % (PORTS.size - 1));
    if (await isFree(port)) {
      ports.push(port);
    }
  }
  if (ports.length < count) {
    throw new Error(`no ${count} free ports from ${block} on`);
  }
  return ports;
}

/** A port that nobody uses at present. */
export async function freePort() {
  const [port] = await freePorts(1);
  return port;
}

/**
 * For every request that is made once: a connection of its own. Servers end kept ones after some
 * seconds without a request, and whoever asks at that moment is not answered.
 */
export const ALONE = { connection: "close" };

/** Whether a GET is answered with 200. */
export async function answers(url) {
  try {
    const response = await fetch(url, { redirect: "manual", headers: ALONE });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

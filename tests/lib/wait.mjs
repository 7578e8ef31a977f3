// Waiting for conditions, never for a time.

import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

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

/**
 * Where this process takes its ports from: below those that the operating system hands out to
 * whoever connects, and another part for each process. A part that was killed and is to come back
 * on its port would else find it taken, by a test beside or by a connection.
 */
const PORTS = { first: 10_000, blocks: 90, size: 240 };
const block = PORTS.first + (process.pid % PORTS.blocks) * PORTS.size;
let taken = 0;

/** Listens on the port for a moment: whether nobody else does. */
const isFree = (port) =>
  new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(false));
    server.listen(port, "127.0.0.1", () => server.close(() => done(true)));
  });

/** Ports that nobody uses at present, all different. */
export async function freePorts(count) {
  const ports = [];
  for (let tries = 0; ports.length < count && tries < PORTS.size; tries += 1) {
    const port = block + (taken++ % PORTS.size);
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

/** Whether a GET is answered with 200. */
export async function answers(url) {
  try {
    const response = await fetch(url, { redirect: "manual" });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

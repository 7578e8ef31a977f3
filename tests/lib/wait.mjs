// Waiting for conditions, never for a time.

import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** Waits until `condition` gives something truthy, and gives it back. */
export async function until(condition, what = "the condition", seconds = 30) {
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

/** Ports that nobody uses at present, all different. */
export async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = [];
  for (const server of servers) {
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    ports.push(server.address().port);
  }
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
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

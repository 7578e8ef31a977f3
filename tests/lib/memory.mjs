// How much memory a page holds: its programs' own, which never shrinks, so that its size is the most
// that they ever needed; and what is left of the page's process when all garbage is gone.

import { readFileSync } from "node:fs";

/** Before the page is opened: keeps an eye on every program that it starts. */
export const watchPrograms = (page) =>
  page.addInitScript(() => {
    const memories = [];
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const start = WebAssembly[name];
      WebAssembly[name] = async (...args) => {
        const started = await start.apply(WebAssembly, args);
        memories.push((started.instance ?? started).exports.memory);
        return started;
      };
    }
    window.programMemory = () =>
      memories.map(({ buffer }) => buffer.byteLength).reduce((sum, one) => sum + one, 0);
  });

/** The most that the page's programs have needed so far, in bytes. */
export const programMemory = (page) => page.evaluate(() => window.programMemory());

/** What the largest process of a page holds once its garbage is collected, in bytes. */
export async function heldByPage(page) {
  const context = page.context();
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Memory.simulatePressureNotification", { level: "critical" });
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
  const browser = await context.browser().newBrowserCDPSession();
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  await browser.detach();
  const held = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => readFileSync(`/proc/${id}/status`, "utf8").match(/VmRSS:\s+(\d+) kB/)[1]);
  return Math.max(...held.map(Number)) * 1024;
}

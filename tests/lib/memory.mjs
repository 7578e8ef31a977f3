// How much memory a page needs. A program's own memory never shrinks, so that its size is the most
// that it ever needed; all else of the page's process is read from the operating system.

import { readFileSync, writeFileSync } from "node:fs";

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

/** The processes that show pages. */
async function renderers(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
}

/** The most that the largest process of a page has needed since the last call, in bytes. */
export async function peakOfPages(browser) {
  const peaks = (await renderers(browser)).map((id) => {
    const [, kilobytes] = readFileSync(`/proc/${id}/status`, "utf8").match(/VmHWM:\s+(\d+) kB/);
    // Linux forgets the peak when it is told so.
    writeFileSync(`/proc/${id}/clear_refs`, "5");
    return Number(kilobytes) * 1024;
  });
  return Math.max(...peaks);
}

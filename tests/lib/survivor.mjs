// A browser that can be killed and started again on what it had kept, and the calamities that
// befall its pages.

import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ARGUMENTS, CHROMIUM, PHONE } from "./browser.mjs";
import { Program, removeFolder, temporaryFolder } from "./program.mjs";
import { until } from "./wait.mjs";

/** How the webview of an app on Android calls itself. */
export const WEBVIEW =
  "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UQ1A; wv) AppleWebKit/537.36 " +
  "(KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36";

/**
 * Chromium with a profile of its own on the disk: what a page keeps outlives `kill`, and is gone
 * with `close`. With `incognito`, nothing outlives anything.
 */
export class Survivor {
  #options;
  #incognito;
  #port;

  /** @param options of its pages, as Playwright's contexts have them; `incognito` */
  static async start({ incognito = false, ...options } = {}) {
    const survivor = new Survivor();
    survivor.#options = { viewport: PHONE, reducedMotion: "reduce", ...options };
    survivor.#incognito = incognito;
    survivor.profile = temporaryFolder("profile");
    survivor.program = new Program("Chromium", CHROMIUM, [
      ...ARGUMENTS,
      ...["--remote-debugging-port=0", `--user-data-dir=${survivor.profile}`, "about:blank"],
    ]);
    await survivor.start();
    return survivor;
  }

  /** Starts it, for the first time or after `kill`. */
  async start() {
    const port = join(this.profile, "DevToolsActivePort");
    rmSync(port, { force: true });
    // What a browser that was killed leaves, so that no second one uses its profile.
    rmSync(join(this.profile, "SingletonLock"), { force: true });
    this.program.start();
    [this.#port] = await until(() => {
      this.program.check();
      const lines = existsSync(port) ? readFileSync(port, "utf8").split("\n") : [];
      return lines.length > 1 && lines;
    }, "Chromium");
    await this.#connect();
  }

  async #connect() {
    const address = `http://127.0.0.1:${this.#port}`;
    this.browser = await chromium.connectOverCDP(address, { isLocal: true });
    this.context = this.#incognito
      ? await this.browser.newContext(this.#options)
      : this.browser.contexts()[0];
    this.context.setDefaultTimeout(60_000);
    await this.#keepDownloads();
  }

  /** The folder that the browser saves files into. */
  get downloads() {
    return join(this.profile, "downloads");
  }

  async #keepDownloads() {
    // What it sets ends with the session: with the browser.
    const session = await this.browser.newBrowserCDPSession();
    await session.send("Browser.setDownloadBehavior", {
      behavior: "allow",
      downloadPath: this.downloads,
    });
  }

  /** A new tab. */
  async page() {
    const page = await this.context.newPage();
    if (!this.#incognito) {
      const { viewport, reducedMotion } = this.#options;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion });
    }
    return page;
  }

  /**
   * Lets the browser go on by itself while something is awaited: as long as DevTools are connected
   * they keep a copy of whatever a page sends. Gives the page anew.
   */
  async unwatched(page, action) {
    const { origin } = new URL(page.url());
    await this.browser.close();
    await action();
    await this.#connect();
    return this.context.pages().find((page) => page.url().startsWith(origin));
  }

  /** As `kill -9`: nobody is asked, nothing is put away. */
  async kill() {
    const gone = once(this.browser, "disconnected");
    await this.program.kill();
    await gone;
  }

  /** As its user does it: what was to be written to the disk is written. */
  async quit() {
    const gone = once(this.browser, "disconnected");
    await this.program.stop();
    await gone;
  }

  async close() {
    await this.program.kill();
    removeFolder(this.profile);
  }
}

/** What DevTools can do and Playwright has no words for. */
async function devTools(page, method, parameters) {
  const session = await page.context().newCDPSession(page);
  try {
    return await session.send(method, parameters);
  } finally {
    await session.detach();
  }
}

/** The process of the page ends as it does when a phone is short of memory. */
export async function crash(page) {
  const crashed = page.waitForEvent("crash");
  const session = await page.context().newCDPSession(page);
  // Nobody answers any more.
  session.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
}

/** The browser forgets everything that this site has kept. */
export async function wipe(page, origin) {
  await devTools(page, "Storage.clearDataForOrigin", { origin, storageTypes: "all" });
}

/**
 * The site may keep so many bytes and no more, until the function that this gives is called.
 * DevTools forget the limit with the session that set it.
 */
export async function limitStorage(page, origin, quotaSize) {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
  return () => session.detach();
}

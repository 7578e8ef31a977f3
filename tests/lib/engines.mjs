// Firefox by WebDriver BiDi and WebKit by WebDriver, as Debian has them: what holds in Chromium need
// not hold in the engines of iPhones and others. Both have the same few words, so that one scenario
// runs in both.

import { once } from "node:events";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import WebSocket from "ws";
import { Program, removeFolder, temporaryFolder } from "./program.mjs";
import { freePort, until } from "./wait.mjs";

/** How large the window is: a phone's, as far as a desktop's browser can be made as small. */
const WINDOW = { width: 500, height: 900 };

/** Where a program of the system lies. */
function installed(...names) {
  const folders = (process.env.PATH ?? "").split(":");
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path));
}

/** WebKit's own small browser, which has no place on the search path. */
function miniBrowser() {
  const libraries = ["/usr/lib", "/usr/libexec"].filter((folder) => existsSync(folder));
  const folders = libraries.flatMap((folder) => [
    folder,
    ...readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name)),
  ]);
  return folders
    .flatMap((folder) => ["4.1", "4.0"].map((api) => join(folder, `webkit2gtk-${api}/MiniBrowser`)))
    .find((path) => existsSync(path));
}

/** A function and its arguments as the text of a script whose value is JSON. */
const asScript = (code, given) =>
  `Promise.resolve((${code})(...${JSON.stringify(given)})).then((value) => JSON.stringify({ value }))`;

/** What a test does with a page, in any engine. An engine adds `open`, `url`, `press`, … */
class Tab {
  /** Waits for an element, or for it to be gone. */
  async waitFor(selector, { gone = false, what = selector } = {}) {
    await until(async () => {
      const isThere = await this.run((selector) => {
        const element = document.querySelector(selector);
        return element !== null && element.getClientRects().length > 0;
      }, selector);
      return isThere !== gone;
    }, what);
  }

  /** Presses what is to be seen. */
  async click(selector) {
    await this.waitFor(selector);
    await this.run((selector) => {
      const at = document.querySelector(selector);
      at.scrollIntoView({ block: "center", behavior: "instant" });
    }, selector);
    await this.press(selector);
  }

  /** Fills a control in, and leaves it. */
  async fill(selector, text) {
    await this.waitFor(selector);
    await this.write(selector, text);
    await this.run((selector) => document.querySelector(selector).blur(), selector);
  }

  text(selector) {
    return this.run((selector) => document.querySelector(selector)?.innerText ?? "", selector);
  }
}

/** A page or frame in Firefox. */
class FirefoxTab extends Tab {
  #firefox;
  #context;

  constructor(firefox, context) {
    super();
    this.#firefox = firefox;
    this.#context = context;
  }

  #ask(method, params = {}) {
    return this.#firefox.ask(method, { context: this.#context, ...params });
  }

  async open(url) {
    await this.#ask("browsingContext.navigate", { url, wait: "complete" });
  }

  async reload() {
    await this.#ask("browsingContext.reload", { wait: "complete" });
  }

  async run(code, ...given) {
    const { result, exceptionDetails } = await this.#firefox.ask("script.evaluate", {
      expression: asScript(code, given),
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.text);
    }
    return JSON.parse(result.value).value;
  }

  async #element(selector) {
    const locator = { type: "css", value: selector };
    const { nodes } = await this.#ask("browsingContext.locateNodes", { locator });
    return { sharedId: nodes[0].sharedId };
  }

  async press(selector) {
    await until(async () => {
      try {
        await this.#press(selector);
        return true;
      } catch (error) {
        // What is above it has just become larger or smaller: nothing was pressed.
        if (!/out of bounds/.test(error.message)) {
          throw error;
        }
        await this.run((selector) => document.querySelector(selector).scrollIntoView({ block: "center", behavior: "instant" }), selector);
        return false;
      }
    }, `a place to press ${selector}`);
  }

  async #press(selector) {
    const origin = { type: "element", element: await this.#element(selector) };
    await this.#ask("input.performActions", {
      actions: [
        {
          ...{ type: "pointer", id: "finger", parameters: { pointerType: "mouse" } },
          actions: [
            { type: "pointerMove", x: 0, y: 0, origin },
            { type: "pointerDown", button: 0 },
            { type: "pointerUp", button: 0 },
          ],
        },
      ],
    });
  }

  async write(selector, text) {
    await this.run((selector) => document.querySelector(selector).focus(), selector);
    const keys = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.#ask("input.performActions", { actions: [{ type: "key", id: "keys", actions: keys }] });
  }

  async choose(selector, path) {
    await this.#ask("input.setFiles", { element: await this.#element(selector), files: [path] });
  }

  /** The first frame in the page whose address begins like this. */
  async frame(start) {
    return until(async () => {
      const { contexts } = await this.#firefox.ask("browsingContext.getTree", { root: this.#context });
      const found = contexts[0].children.find(({ url }) => url.startsWith(start));
      return found && new FirefoxTab(this.#firefox, found.context);
    }, "the frame");
  }
}

/** Firefox asks nobody but the site, and nobody is there to answer its own questions. */
const PREFERENCES = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.search.update": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
};

export class Firefox {
  static called = "Firefox";
  #waiting = new Map();
  #asked = 0;

  /** What is missing to start it. */
  static missing() {
    return installed("firefox-esr", "firefox") ? undefined : "firefox-esr";
  }

  static async start() {
    const firefox = new Firefox();
    firefox.profile = temporaryFolder("firefox");
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(firefox.profile, "user.js"), lines.join("\n"));
    firefox.program = new Program("Firefox", installed("firefox-esr", "firefox"), [
      ...["--headless", "--no-remote", "--remote-debugging-port=0"],
      ...[`--width=${WINDOW.width}`, `--height=${WINDOW.height}`, "--profile", firefox.profile],
    ]);
    firefox.program.start();
    const [, address] = await until(() => {
      firefox.program.check();
      return firefox.program.log.match(/WebDriver BiDi listening on (ws:\S+)/);
    }, "Firefox", 60);
    firefox.socket = new WebSocket(`${address}/session`);
    firefox.socket.on("message", (text) => firefox.#hear(JSON.parse(text)));
    await once(firefox.socket, "open");
    await firefox.ask("session.new", { capabilities: {} });
    return firefox;
  }

  ask(method, params) {
    this.#asked += 1;
    const id = this.#asked;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((done, failed) => this.#waiting.set(id, { method, done, failed }));
  }

  #hear({ id, result, error, message }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) {
      waiting?.failed(new Error(`${waiting.method}: ${error}: ${message}`));
    } else {
      waiting?.done(result);
    }
  }

  async tab() {
    const { context } = await this.ask("browsingContext.create", { type: "tab" });
    return new FirefoxTab(this, context);
  }

  async close() {
    this.socket?.terminate();
    await this.program.kill();
    removeFolder(this.profile);
  }
}

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** The page or frame that WebKit's driver looks at: one at a time. */
class WebKitTab extends Tab {
  #webkit;

  constructor(webkit) {
    super();
    this.#webkit = webkit;
  }

  async open(url) {
    await this.#webkit.ask("POST", "/url", { url });
  }

  async reload() {
    await this.#webkit.ask("POST", "/refresh", {});
  }

  async run(code, ...given) {
    const script = `return ${asScript(code, given)}`;
    return JSON.parse(await this.#webkit.ask("POST", "/execute/sync", { script, args: [] })).value;
  }

  async #element(selector) {
    const wanted = { using: "css selector", value: selector };
    const found = await this.#webkit.ask("POST", "/element", wanted);
    return found[ELEMENT];
  }

  async press(selector) {
    await this.#webkit.ask("POST", `/element/${await this.#element(selector)}/click`, {});
  }

  async write(selector, text) {
    await this.#webkit.ask("POST", `/element/${await this.#element(selector)}/value`, { text });
  }

  async choose(selector, path) {
    await this.write(selector, path);
  }

  /** From now on the first frame of the page is meant. */
  async frame(start) {
    await until(
      () => this.run((start) => document.querySelector("iframe")?.src.startsWith(start), start),
      "the frame",
    );
    // It presses only what is in sight, and a frame of another origin does not move its page.
    await this.run(() => document.querySelector("iframe").scrollIntoView({ behavior: "instant" }));
    await this.#webkit.ask("POST", "/frame", { id: 0 });
    return this;
  }
}

export class WebKit {
  static called = "WebKit";

  static missing() {
    const missing = [
      ...(installed("WebKitWebDriver") && miniBrowser() ? [] : ["webkit2gtk-driver"]),
      ...(installed("Xvfb") ? [] : ["xvfb"]),
    ];
    return missing.length > 0 ? missing.join(" and ") : undefined;
  }

  static async start() {
    const webkit = new WebKit();
    // It shows a window: to nobody. The server says which display it has taken.
    webkit.screen = new Program("Xvfb", installed("Xvfb"), [
      ...["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
    ]);
    webkit.screen.start();
    const [display] = await until(() => {
      webkit.screen.check();
      return webkit.screen.log.match(/^\d+(?=\n)/m);
    }, "a screen");
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: "x11",
      LIBGL_ALWAYS_SOFTWARE: "1",
      NO_AT_BRIDGE: "1",
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
    };
    webkit.program = new Program("WebKit", installed("WebKitWebDriver"), ["-p", `${port}`], { env });
    webkit.program.start();
    webkit.driver = `http://127.0.0.1:${port}/session`;
    const browser = { binary: miniBrowser(), args: ["--automation"] };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": browser } };
    const session = await until(async () => {
      webkit.program.check();
      return webkit.#begin(capabilities);
    }, "WebKit", 60);
    webkit.session = `/${session.sessionId}`;
    await webkit.ask("POST", "/window/rect", WINDOW);
    return webkit;
  }

  async #begin(capabilities) {
    try {
      return await this.ask("POST", "", { capabilities });
    } catch (error) {
      // Nobody listens yet.
      if (error.cause?.code === "ECONNREFUSED") return undefined;
      throw error;
    }
  }

  async ask(method, path, body) {
    const answer = await fetch(this.driver + (this.session ?? "") + path, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await answer.json();
    if (value?.error) {
      throw new Error(`WebKit ${path}: ${value.error}: ${value.message}`);
    }
    return value;
  }

  async tab() {
    return new WebKitTab(this);
  }

  async close() {
    // Its browser ends with the session, and would outlive the driver.
    if (this.session) await this.ask("DELETE", "").catch(() => {});
    await this.program?.kill();
    await this.screen?.kill();
  }
}

export const ENGINES = [Firefox, WebKit];

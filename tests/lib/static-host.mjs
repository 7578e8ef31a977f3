// A static host for a built site: types, index pages, 404 and the headers that `dist` writes down.

import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { root } from "./program.mjs";
import { builtSite } from "./stack.mjs";
import { freePort } from "./wait.mjs";

const TYPES = {
  ".css": "text/css",
  ".ftl": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

const HEADERS = JSON.parse(readFileSync(join(root, "static/headers.json"), "utf8"));

/** Open it with `StaticHost.open`; it can be away for a while, with the same address. */
export class StaticHost {
  /** What was asked for, with the status of the answer: { path, status }. */
  requests = [];
  /** Answers requests instead of the files: a function of request and response, true if it did. */
  answer = () => false;
  /** Whether it sends its headers: not every host does. */
  guards = true;
  /** Called with the path before each answer: a slow network is a promise. */
  delay = async () => {};

  /** @param folder what it serves */
  static async open(folder) {
    const host = new StaticHost();
    host.folder = folder;
    await host.start();
    return host;
  }

  async start() {
    this.server = createServer((request, response) => this.#respond(request, response));
    this.port ??= await freePort();
    this.server.listen(this.port, "127.0.0.1");
    await once(this.server, "listening");
    this.origin = `http://127.0.0.1:${this.port}`;
  }

  /** From now on nobody reaches it. */
  async stop() {
    if (!this.server.listening) {
      return;
    }
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, "close");
  }

  get config() {
    return JSON.parse(readFileSync(join(this.folder, "site.json"), "utf8"));
  }

  async #respond(request, response) {
    const { pathname } = new URL(request.url, this.origin);
    for (const [name, value] of this.guards ? this.#headers(pathname) : []) {
      response.setHeader(name, value);
    }
    await this.delay(request.url);
    if (!this.answer(request, response)) {
      const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
      const file = join(this.folder, path);
      const isThere = statSync(file, { throwIfNoEntry: false })?.isFile();
      response.statusCode = isThere ? 200 : 404;
      response.setHeader("content-type", TYPES[isThere ? extname(file) : ".html"] ?? "");
      response.end(readFileSync(isThere ? file : join(this.folder, "404.html")));
    }
    this.requests.push({ path: request.url, status: response.statusCode });
  }

  #headers(pathname) {
    const { frameAncestors = [] } = this.config;
    const policy = Object.entries(HEADERS.site["content-security-policy"]).map(([name, values]) => {
      const more = name === "frame-ancestors" ? frameAncestors : [];
      return [name, ...new Set([...values, ...more])].join(" ");
    });
    return [
      ...Object.entries(HEADERS.site.headers),
      ["content-security-policy", policy.join("; ")],
      ["cache-control", HEADERS.cache[pathname.startsWith("/assets/") ? "assets" : "rest"]],
    ];
  }

  async close() {
    await this.stop();
  }
}

/** A host of the built site on which one form is the test's own, with the same texts in every language. */
export async function hostOf(service, form, texts) {
  const host = await StaticHost.open(builtSite());
  host.answer = (request, response) => {
    const [path] = request.url.split("?");
    if (path === `/forms/${service}.json`) {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(form));
    } else if (path.endsWith(`/${service}.ftl`)) {
      response.setHeader("content-type", "text/plain; charset=utf-8");
      response.end(texts);
    } else return false;
    return true;
  };
  return host;
}

// The same worker under wrangler: what it serves is the same as in workerd alone, although the
// site's files come from another service there.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { Edge } from "./lib/edge.mjs";
import { Program, root } from "./lib/program.mjs";
import { freePort, until } from "./lib/wait.mjs";

const page = (text) => `<!doctype html><title>${text}</title>`;
const FILES = {
  "index.html": page("start"),
  "404.html": page("not here"),
  "de/index.html": page("de"),
  "de/antrag/dienst/index.html": page("antrag"),
  "assets/app-1.js": "export {};",
  "assets/app-1.js.br": brotliCompressSync("export {};"),
  "assets/app-1.wasm": Buffer.from([0, 0x61, 0x73, 0x6d]),
  "assets/style-1.css": "a{}",
  "texts/de/interface.ftl": "a = ä\n",
  "site.json": "{}",
  "favicon.svg": "<svg/>",
  "unknown.type": "x",
};
const PATHS = [
  ...Object.keys(FILES).map((name) => `/${name}`),
  "/",
  "/de",
  "/de/",
  "/de/antrag/dienst",
  "/de/antrag/",
  "/assets/",
  "/nothing",
  "/nothing/",
  "/nothing.html",
  "/.hidden",
  "/..%2fsite.json",
  "/api",
  "/api/v2/destinations/x",
  "/api/v2/submissions",
];

let folder;
let edge;
let wrangler;
let origin;

/** The real wrangler.toml, with this test's folders and without building again. */
async function configuration() {
  const real = await readFile(join(root, "wrangler.toml"), "utf8");
  const changed = real
    .replace(/^\[build\]\n(?:.+\n)*/m, "")
    .replace(/^main = .*$/m, `main = ${JSON.stringify(join(root, "edge/build/shim.mjs"))}`)
    .replace(/^directory = .*$/m, `directory = ${JSON.stringify(join(folder, "site"))}`)
    .replace(/^\[vars\]$/m, '[vars]\nINTAKE_SECRETS = "{}"');
  await writeFile(join(folder, "wrangler.toml"), changed);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "amtsweg-wrangler-"));
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(folder, "site", name);
    await mkdir(join(file, ".."), { recursive: true });
    await writeFile(file, text);
  }
  edge = await Edge.create([], {}, { site: join(folder, "site") });
  await edge.start();

  await configuration();
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  wrangler = new Program(
    "wrangler dev",
    process.execPath,
    [
      join(root, "node_modules/wrangler/bin/wrangler.js"),
      "dev",
      ...["--ip", "127.0.0.1", "--port", `${port}`],
      ...["--persist-to", join(folder, "state")],
      "--show-interactive-dev-session=false",
    ],
    { cwd: folder, env: { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false" } },
  );
  wrangler.start();
  await until(
    async () => {
      wrangler.check();
      try {
        return (await fetch(`${origin}/`)).ok;
      } catch {
        return false;
      }
    },
    "wrangler dev",
    120,
  );
});

after(async () => {
  // Not killed: it has a workerd of its own to end.
  await wrangler?.stop();
  await edge?.close();
  await rm(folder, { recursive: true, force: true });
});

async function answer(base, path, options) {
  const response = await fetch(`${base}${path}`, { redirect: "manual", ...options });
  const headers = Object.fromEntries(response.headers);
  // How the bytes are cut and when they were sent is the server's own affair.
  for (const name of ["content-length", "transfer-encoding", "date", "connection", "keep-alive"]) {
    delete headers[name];
  }
  return { status: response.status, headers, body: await response.text() };
}

// Only one at a time: among several, wrangler's own proxy prefers the first and encodes anew.
for (const encoding of ["identity", "br"]) {
  test(`every path is answered alike (accept-encoding: ${encoding})`, async () => {
    for (const path of PATHS) {
      const options = { headers: { "accept-encoding": encoding } };
      const [there, here] = await Promise.all([
        answer(origin, path, options),
        answer(edge.origin, path, options),
      ]);
      // What has no compressed file may still be compressed on the way.
      if (here.headers["content-encoding"] === undefined) {
        delete there.headers["content-encoding"];
      }
      assert.deepEqual(there, here, path);
    }
  });
}

test("other methods are answered alike", async () => {
  for (const method of ["HEAD", "POST", "OPTIONS"]) {
    for (const path of ["/de/", "/assets/app-1.js", "/api/v2/submissions"]) {
      const [there, here] = await Promise.all([
        answer(origin, path, { method }),
        answer(edge.origin, path, { method }),
      ]);
      delete there.headers["content-encoding"];
      assert.deepEqual(there, here, `${method} ${path}`);
    }
  }
});

// The example for workerd that goes out with the worker is one that workerd can run.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { call, newSecret } from "./lib/fit-connect.mjs";
import { Program, programs, removeFolder, temporaryFolder } from "./lib/program.mjs";
import { answers, freePort, until } from "./lib/wait.mjs";

let folder;
let example;
let edge;
let origin;

before(async () => {
  folder = temporaryFolder("example");
  await Program.run(programs.xtask(), ["workerd-config", "--example", "--out", folder]);
  example = await readFile(join(folder, "workerd.capnp.example"), "utf8");

  // What its head says is to be changed, and nothing else.
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  let config = example;
  for (const [what, instead] of [
    ["/srv/amtsweg-edge/site", join(folder, "site")],
    ["/srv/amtsweg-edge/storage", join(folder, "storage")],
    ["127.0.0.1:8787", `127.0.0.1:${port}`],
    ["the secret of edge.json, as it stands there", newSecret()],
  ]) {
    assert.ok(config.includes(what), what);
    config = config.replace(what, instead);
  }
  await mkdir(join(folder, "site"));
  await mkdir(join(folder, "storage"));
  await writeFile(join(folder, "site/index.html"), "<!doctype html><title>start</title>");
  const file = join(folder, "workerd.capnp");
  await writeFile(file, config);
  edge = new Program("workerd with the example", programs.workerd(), ["serve", file]);
  edge.start();
  await until(async () => {
    edge.check();
    return answers(`${origin}/`);
  }, "workerd with the example", 60);
});

after(async () => {
  await edge?.kill();
  removeFolder(folder);
});

test("it knows the destination of the example and the site's folder", async () => {
  const [, id] = example.match(/destinationId\\":\\"([0-9a-f-]{36})\\"/);
  const known = await call("GET", `${origin}/api/v2/destinations/${id}`);
  assert.equal(known.body?.type, "urn:amtsweg:problem:destination-not-published", known.text);
  const other = await call("GET", `${origin}/api/v2/destinations/${id.replace(/^0/, "1")}`);
  assert.equal(other.status, 404, other.text);
  assert.match((await call("GET", `${origin}/`)).text, /start/);
});

test("every binding of the worker is in it, or has a default that the README names", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const rows = readme.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \| (.*) \|$/gm);
  let bindings = 0;
  for (const [, names, text] of rows) {
    for (const [, name] of names.matchAll(/`([A-Z_]+)`/g)) {
      bindings += 1;
      const isThere = example.includes(`(name = "${name}",`);
      const canBeLeftOut = /unless|\(\d+\)|days|further|see below/.test(text);
      assert.ok(isThere || canBeLeftOut, name);
    }
  }
  assert.ok(bindings >= 12, `${bindings}`);
});

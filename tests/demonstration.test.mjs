// What `cargo xtask run` begins with: invented applications of all services, sealed as any sender does.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { Inbox, text } from "./lib/inbox.mjs";
import { root } from "./lib/program.mjs";
import { Stack } from "./lib/stack.mjs";

test("some forty of them arrive, of every service that is sent", async () => {
  const stack = await Stack.start();
  try {
    const script = join(root, "tools/demonstration/cases.mjs");
    const { stdout } = await promisify(execFile)(process.execPath, [script, stack.siteOrigin]);
    const [, count] = stdout.match(/^(\d+) invented applications have arrived/);
    assert.ok(count >= 40, stdout);
    const inbox = await Inbox.logIn(stack.inboxOrigin, stack.login);
    for (const service of readdirSync(join(root, "tests/data/people"))) {
      const page = await inbox.request(`/?leistung=${service}`);
      const [, shown] = text(page.text).match(/(\d+) (?:Antrag|Anträge)\./);
      const people = readdirSync(join(root, "tests/data/people", service)).length;
      assert.equal(Number(shown), people, service);
      if (service !== "barriere_melden") {
        assert.match(page.text, /Muster/, service);
      }
    }
  } finally {
    await stack.close();
  }
});

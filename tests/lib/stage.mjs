// What the tests of a file play on: a site with its edge and town hall, a browser, and a clerk.

import { after, before } from "node:test";
import { launch } from "./browser.mjs";
import { Stack, builtSite } from "./stack.mjs";

/** Sets it up before the tests of a file and away after them; `use` takes { stack, browser, clerk }. */
export function onStage(use) {
  const stage = {};
  before(async () => {
    [stage.stack, stage.browser] = await Promise.all([
      Stack.start({ site: builtSite(), record: true }),
      launch(),
    ]);
    stage.clerk = await stage.stack.clerk();
    use(stage);
  });
  after(async () => {
    await stage.browser?.close();
    await stage.stack?.close();
  });
}

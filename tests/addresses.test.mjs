// No address deletes anything. Whoever follows a link, however it was made, finds afterwards what was
// on the device before: every page that is shipped is opened by hostile addresses beside a draft.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Application } from "./lib/application.mjs";
import { PHONE, launch } from "./lib/browser.mjs";
import { goOn, keeps, stored } from "./lib/keeping.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { until } from "./lib/wait.mjs";

const answers = {
  barriere: { seite: "Startseite", beschreibung: "Der Knopf ist nicht zu sehen." },
  rueckmeldung: { antwort: false },
};

/** What an address might ask for, and under which names. To them come those that scripts ask for. */
const WORDS = ["1", "delete"];
const NAMES = [
  ...["storage", "delete", "clear", "reset", "wipe", "forget", "remove", "logout", "action", "do"],
  ...["loeschen", "verwerfen", "abmelden", "schritt", "draft", "code", "uebergabe", "schalter", "serviceWorker"],
];
/** What a script that asks for a name might want to hear. */
const MORE_WORDS = ["wiped", "silent", "all", "true", ...WORDS];
/** What a page might wait for before it acts. */
const AT_ONCE = ["minutes", "seconds", "days", "timeout", "expires", "after"]
  .map((name) => `${name}=0`)
  .join("&");
/** So many pages are open at once. */
const TABS = 6;

let stack;
let browser;

before(async () => {
  [stack, browser] = await Promise.all([Stack.start({ site: builtSite() }), launch()]);
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

const filesOf = (extension) =>
  readdirSync(stack.site, { recursive: true }).filter((name) => name.endsWith(extension));

/** Names that scripts read from an address. */
function namesInScripts() {
  const text = filesOf(".js").map((name) => readFileSync(join(stack.site, name), "utf8")).join("\n");
  return [...text.matchAll(/\.(?:get|has)\(["'`]([\w-]+)["'`]\)/g)].map(([, name]) => name);
}

/** A page's scripts: pages with the same ones do the same with an address. */
function scriptsOf(page) {
  const html = readFileSync(join(stack.site, page), "utf8");
  const sources = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source);
  const isProgram = html.includes('id="program"');
  // The program's pages: an application, the applications, a case.
  const kind = isProgram && page.split("/")[1];
  return JSON.stringify([kind, ...sources]);
}

/** Every page by one hostile address, and every kind of page by all of them. */
function hostileAddresses() {
  const asked = [...new Set(namesInScripts())];
  const wishes = [
    ...NAMES.flatMap((name) => WORDS.map((word) => `${name}=${word}`)),
    ...asked.flatMap((name) => MORE_WORDS.map((word) => `${name}=${word}`)),
  ];
  const pages = filesOf(".html");
  assert.ok(pages.length > 50, `${pages.length} pages`);
  const kinds = new Set();
  return pages.flatMap((file, index) => {
    const isNew = !kinds.has(scriptsOf(file));
    kinds.add(scriptsOf(file));
    const path = file.replace(/index\.html$/, "");
    return (isNew ? wishes : [wishes[index % wishes.length]]).map(
      // Chance keeps a page from being the same one again, with another fragment only.
      (wish) => `${stack.siteOrigin}/${path}?${AT_ONCE}&${wish}&x=${randomUUID()}#${wish}`,
    );
  });
}

/** Opens an address, lets everything start that starts by itself, and a quarter of an hour pass. */
async function open(page, address) {
  // What a script still fetches decides what it does then.
  await page.goto(address, { waitUntil: "networkidle" });
  await page.clock.fastForward("15:00");
}

test("no page that is shipped deletes anything because of an address", async () => {
  const context = await browser.newContext({ viewport: PHONE, reducedMotion: "reduce" });
  // Six pages load at once.
  context.setDefaultNavigationTimeout(120_000);
  const own = await context.newPage();
  const application = new Application(own, { service: "barriere_melden", answers });
  await application.open(stack.siteOrigin);
  await application.begin();
  await application.fill("barriere");
  await keeps(own);
  const kept = () =>
    own.evaluate(async () => [
      localStorage.getItem("amtsweg-drafts"),
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
  await until(async () => (await kept()).every(Boolean), "the worker and its cache");
  const before = [await stored(own), await kept()];
  assert.ok(Object.values(before[0]).some((count) => count > 0), "there is a draft");
  await own.goto(`${stack.siteOrigin}/de/impressum/`);

  const deletions = [];
  await context.exposeBinding("noteDeletion", ({ page }, what) => deletions.push(`${what} at ${page.url()}`));
  await context.addInitScript(() => {
    for (const [owner, name] of [
      [IDBFactory.prototype, "deleteDatabase"],
      [IDBObjectStore.prototype, "clear"],
      [Storage.prototype, "clear"],
      [CacheStorage.prototype, "delete"],
      [ServiceWorkerRegistration.prototype, "unregister"],
    ]) {
      const real = owner[name];
      owner[name] = function (...given) {
        window.noteDeletion(`${owner[Symbol.toStringTag]} ${name}`);
        return real.apply(this, given);
      };
    }
  });
  // One clock for all pages.
  await context.clock.install();
  const addresses = hostileAddresses();
  const follow = async () => {
    const page = await context.newPage();
    for (let address = addresses.pop(); address; address = addresses.pop()) {
      await open(page, address);
      assert.deepEqual(deletions, [], address);
      assert.deepEqual([await stored(own), await kept()], before, address);
    }
    // It stays open: the clock of all pages would be moved while one of them closes.
  };
  await Promise.all(Array.from({ length: TABS }, follow));

  await own.goto(stack.siteOrigin + application.path);
  await goOn(own);
  await own.locator("#barriere-beschreibung").waitFor();
  assert.equal(await own.locator("#barriere-beschreibung").inputValue(), answers.barriere.beschreibung);
  await context.close();
});

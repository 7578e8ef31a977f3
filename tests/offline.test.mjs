// The service worker: what somebody has seen of the portal stays usable without a network, and
// nothing else is kept.

import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { launch, visit } from "./lib/browser.mjs";
import { removeFolder, temporaryFolder } from "./lib/program.mjs";
import { builtSite } from "./lib/stack.mjs";
import { StaticHost } from "./lib/static-host.mjs";
import { becomes, until } from "./lib/wait.mjs";

const FORM = "/de/antrag/verpflichtungserklaerung/";
const DRAFTS = "/de/antraege/";

let browser;
let folder;
let host;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

beforeEach(async () => {
  folder = join(temporaryFolder("site"), "site");
  cpSync(builtSite(), folder, { recursive: true });
  host = await StaticHost.open(folder);
});

afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

function change(file, edit) {
  const path = join(folder, file);
  writeFileSync(path, edit(readFileSync(path, "utf8")));
}

const configure = (changes) =>
  change("site.json", (text) => JSON.stringify({ ...JSON.parse(text), ...changes }));

/** Puts another build on the host: a worker of its own, and a page with a mark. */
function deploy(build, mark) {
  change("sw.js", (text) => text.replace(/(\bCACHE = `[^`]*?)\w+`/, `$1${build}\``));
  change(`${FORM}index.html`, (html) =>
    html.replace(/<html( data-build="\w*")?/, `<html data-build="${mark}"`),
  );
}

/** Every file kept, as the cache names it and as the response does. */
const kept = (page) =>
  page.evaluate(async () => {
    const files = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        files.push({ name, url, from: (await cache.match(url)).url });
      }
    }
    return files;
  });

const paths = async (page) => (await kept(page)).map(({ url }) => new URL(url).pathname);

/** What the page consists of, as far as it has loaded. */
const loaded = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /^\/((assets|forms|texts)\/|site\.json$)/.test(path)),
  );

/** Waits until these are kept, and all that the page consists of. */
const isKept = (page, ...expected) =>
  until(
    async () => {
      const found = await paths(page);
      return [...expected, ...(await loaded(page))].every((path) => found.includes(path));
    },
    `${expected} to be kept`,
  );

/** What the program does once somebody has said that the device is theirs. */
async function goOffline(page) {
  await page.locator(".page-main h1").waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => window.amtswegOffline());
  await until(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), "the worker");
}

/** The page asks its question, and the program is there: it is followed by the names of countries. */
async function hasStarted(page) {
  await page.locator("#device-own").waitFor();
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/assets/names-")),
  );
}

const FILES = [
  FORM,
  "/site.json",
  "/forms/verpflichtungserklaerung.json",
  "/texts/de/interface.ftl",
  "/texts/de/application.ftl",
];

test("nothing is kept unasked", () =>
  visit(browser, {}, async ({ page }) => {
    await page.goto(host.origin + FORM);
    await hasStarted(page);
    assert.deepEqual(await kept(page), []);
    const workers = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
    assert.equal(workers.length, 0);
  }));

test("a page that was seen opens without a network, and so does the list of drafts", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    await page.goto(host.origin + FORM);
    await hasStarted(page);
    await goOffline(page);
    await isKept(page, ...FILES, DRAFTS);
    await host.stop();
    // Whatever is asked for beside the page itself is not there, and is not missed.
    visitor.expected = [/no answer|ERR_CONNECTION|ERR_FAILED|Failed to (load|fetch)/];
    await page.goto(`${host.origin}${FORM}?schritt=x`);
    await hasStarted(page);
    await page.reload();
    await hasStarted(page);
    await page.goto(host.origin + DRAFTS);
    await page.locator("main h1").first().waitFor();
  }));

test("a page that is open goes on in another language, also after a reload", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    await page.goto(host.origin + FORM);
    // There is no API here.
    visitor.expected = [/\/api\/|404/];
    await page.locator("#device-other").click();
    await page.locator(".kern-task-list").first().waitFor();
    await goOffline(page);
    await page.locator('.language-switch__link[hreflang="en"]').click();
    await page.locator('html[lang="en"]').waitFor();
    await isKept(page, FORM.replace("/de/", "/en/"), "/texts/en/application.ftl");
    await host.stop();
    visitor.expected = [/\/api\/|404|no answer|ERR_CONNECTION|ERR_FAILED|Failed to (load|fetch)/];
    await page.reload();
    await hasStarted(page);
    assert.match(page.url(), /\/en\//);
  }));

test("no fragment, no query and no call of the API is ever kept", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    // The server answers a call as if it could be kept.
    host.answer = ({ url }, response) => {
      if (!url.startsWith("/api/")) {
        return false;
      }
      response.setHeader("content-type", "application/json");
      response.end("{}");
      return true;
    };
    await page.goto(host.origin + FORM);
    await hasStarted(page);
    await goOffline(page);
    await isKept(page, ...FILES);
    // By the navigation itself, before the page takes the fragment out of its address.
    const secret = "ABCDE-FGHJK-MNPQR-STVWX-YZ234";
    await page.goto(`${host.origin}${DRAFTS}?von=${secret}#${secret}`);
    await page.locator("main h1").first().waitFor();
    assert.ok(!page.url().includes("#"));
    await page.evaluate(async () => {
      await fetch("/api/v2/submissions");
      await fetch("/api/");
      await fetch("/404.html");
    });
    // By the list that the page hands over.
    await page.evaluate(async (code) => {
      const { active } = await navigator.serviceWorker.ready;
      const other = `/en/antraege/?von=${code}#${code}`;
      active.postMessage([other, `/api/v2/submissions`, "/404.html", "https://example.org/"]);
    }, secret);
    await isKept(page, "/en/antraege/", DRAFTS);
    const files = await kept(page);
    assert.ok(!JSON.stringify(files).includes(secret));
    assert.deepEqual(files.filter(({ url }) => /\/api|404|example/.test(url)), []);
    for (const { url, from } of files) {
      assert.equal(new URL(url).origin, host.origin);
      assert.equal(url, from);
    }
    assert.ok(host.requests.every(({ path }) => !path.includes("#")));
  }));

test("a host in trouble, or one that does not answer, is the same as none", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    await page.goto(host.origin + FORM);
    await hasStarted(page);
    await goOffline(page);
    await isKept(page, ...FILES);
    host.answer = (_, response) => {
      response.statusCode = 503;
      response.end();
      return true;
    };
    visitor.expected = [/503/];
    await page.reload();
    await hasStarted(page);
    host.answer = () => false;
    let release;
    const silence = new Promise((resolve) => {
      release = resolve;
    });
    host.delay = (path) => (path.startsWith(FORM) ? silence : undefined);
    await page.reload();
    await hasStarted(page);
    release();
  }));

describe("another build", () => {
  test("is what people get with a network; without one they get the newest they have seen", () =>
    visit(browser, {}, async (visitor) => {
      const { page } = visitor;
      await page.goto(host.origin + FORM);
      await hasStarted(page);
      await goOffline(page);
      await isKept(page, ...FILES);
      deploy("second", "2");
      await page.reload();
      await page.locator('html[data-build="2"]').waitFor();
      await hasStarted(page);
      await until(
        () =>
          page.evaluate(async (path) => {
            const copies = (await caches.keys()).map((name) =>
              caches.match(path, { cacheName: name, ignoreVary: true }),
            );
            const texts = (await Promise.all(copies)).map((copy) => copy?.text());
            return (await Promise.all(texts)).some((text) => text?.includes('data-build="2"'));
          }, FORM),
        "the new page to be kept",
      );
      await host.stop();
      visitor.expected = [/no answer|ERR_CONNECTION|ERR_FAILED|Failed to (load|fetch)/];
      await page.reload();
      await page.locator('html[data-build="2"]').waitFor();
      await hasStarted(page);
    }));

  test("has a cache of its own; the one before stays until the next, and no page loses its files", () =>
    visit(browser, {}, async ({ page }) => {
      const names = (on) => on.evaluate(() => caches.keys());
      await page.goto(host.origin + FORM);
      await hasStarted(page);
      await goOffline(page);
      await isKept(page, ...FILES);
      const [first] = await names(page);
      const update = (on) =>
        on.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
      const programs = () => page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => name)
          .filter((name) => name.endsWith(".wasm")),
      );
      for (const build of ["second", "third"]) {
        deploy(build, build);
        const [program] = await programs();
        await update(page);
        // The page that is open has the new worker, and its own files still.
        await until(
          () =>
            page.evaluate(async () => {
              const found = await navigator.serviceWorker.getRegistration();
              const isOld = found.installing || found.waiting;
              return !isOld && found.active?.state === "activated";
            }),
          `the worker of the ${build} build`,
        );
        const status = await page.evaluate(async (url) => (await fetch(url)).status, program);
        assert.equal(status, 200);
        await page.reload();
        await hasStarted(page);
        await until(
          async () => (await names(page)).includes(`amtsweg-${build}`),
          `the cache of the ${build} build`,
        );
      }
      await becomes(() => names(page), ["amtsweg-second", "amtsweg-third"]);
      assert.ok(!(await names(page)).includes(first));
      // What the oldest cache held has come along.
      await until(
        async () => {
          const files = await kept(page);
          const inThird = files.filter(({ name }) => name === "amtsweg-third");
          return inThird.some(({ url }) => url.endsWith(".wasm"));
        },
        "the program in the newest cache",
      );
    }));
});

test("the site's configuration switches it off, and everything is gone", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    await page.goto(host.origin + FORM);
    await hasStarted(page);
    await goOffline(page);
    await isKept(page, ...FILES);
    configure({ serviceWorker: false });
    await page.reload();
    await hasStarted(page);
    await until(async () => (await kept(page)).length === 0, "empty caches");
    const workers = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await until(async () => (await workers()) === 0, "no worker");
    await page.reload();
    await hasStarted(page);
    // It does not come back, however often it is asked for.
    await page.evaluate(() => {
      window.amtswegOffline();
    });
    await until(async () => (await workers()) === 0, "no worker");
    assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
    // Whoever looks into a cache that is just being removed makes an empty one of its name.
    assert.deepEqual(await kept(page), []);
  }));

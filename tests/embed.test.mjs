// The portal inside a host: a page that frames it, an app's webview, and the page that plays one.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Application } from "./lib/application.mjs";
import { UNUSED, assertAccessibleInAllThemes, assertNoSidewaysScrolling, drawn, launch, visit } from "./lib/browser.mjs";
import { codeShown, keeps, openPart } from "./lib/keeping.mjs";
import { HostPage } from "./lib/host-page.mjs";
import { root, temporaryFolder } from "./lib/program.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { StaticHost } from "./lib/static-host.mjs";
import { until } from "./lib/wait.mjs";

const FORM = "/de/antrag/verpflichtungserklaerung/";
const CODE = "ABCDE-FGHJK-MNPQR-STVWX-YZ234";
const DEMO = { viewport: { width: 1280, height: 900 } };

let browser;
let portal;
/** A host that the portal's configuration names, and one that it does not. */
let app;
let stranger;
/** The page that plays an app, as `cargo xtask run` serves it. */
let demonstration;

/** What a host says that keeps nothing and ends sessions. */
const FORGETFUL = "storageKept: false, sessionEndsAt: Date.now() + 60_000";

/** A page elsewhere that frames the portal by `host.js`. */
function hostPage(
  portal,
  path = FORM,
  folder = join(temporaryFolder("app"), "app"),
  facts = FORGETFUL,
) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "site.json"), "{}");
  writeFileSync(join(folder, "404.html"), "");
  cpSync(join(root, "static/embed/host.js"), join(folder, "host.js"));
  const script = `
    import { embedAmtsweg } from "./host.js";
    window.heard = [];
    const frame = document.querySelector("iframe");
    const hear = (name) => (detail) => heard.push(detail === undefined ? name : name + " " + detail);
    addEventListener("message", ({ data }) => (window.raw ??= []).push(data));
    window.portal = embedAmtsweg(frame, {
      theme: "dark", ${facts},
      onReady: hear("ready"), onUnsaved: hear("unsaved"), onSaved: hear("saved"),
      onSent: hear("sent"), onExtend: hear("extend"), onOpenOutside: hear("outside"),
    });
    frame.src = ${JSON.stringify(portal.origin + path)};`;
  writeFileSync(join(folder, "app.js"), script);
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="de"><title>App</title><link rel="icon" href="data:,"><iframe title="Portal" src="${portal.origin}/favicon.svg"></iframe>
     <script type="module" src="app.js"></script>`,
  );
  return folder;
}

before(async () => {
  browser = await launch();
  const folder = join(temporaryFolder("site"), "site");
  cpSync(builtSite(), folder, { recursive: true });
  portal = await StaticHost.open(folder);
  [app, stranger] = await Promise.all(
    [1, 2].map(async () => {
      const host = await StaticHost.open(hostPage(portal));
      host.guards = false;
      return host;
    }),
  );
  demonstration = await HostPage.open();
  configure({ frameAncestors: ["'self'", app.origin, demonstration.origin], nativeHosts: true });
  await demonstration.start(portal.origin);
});

after(async () => {
  await browser?.close();
  await Promise.all([portal, app, stranger, demonstration].map((host) => host?.close()));
});

function configure(changes) {
  const file = join(portal.folder, "site.json");
  const config = { ...JSON.parse(readFileSync(file, "utf8")), ...changes };
  writeFileSync(file, JSON.stringify(config));
}

/** The portal in the frame. */
const framed = (page, { origin } = portal) =>
  until(
    () => page.frames().find((one) => one.parentFrame() && one.url().startsWith(`${origin}/`)),
    "the frame",
  );

const host = (frame) => frame.evaluate(() => window.amtswegHost ?? {});

const theme = (frame) => frame.evaluate(() => document.documentElement.dataset.kernTheme);

/** Fails where the frame has begun to go elsewhere: then it is gone before the host answers. */
const staysHere = (frame) => frame.evaluate(async () => (await fetch("/site.json")).text());

describe("a page that the configuration names", () => {
  test("says how the portal looks, what is kept and how long the session lasts", () =>
    visit(browser, DEMO, async ({ page }) => {
      await page.goto(app.origin);
      const frame = await framed(page);
      await until(async () => (await theme(frame)) === "dark", "the theme");
      const known = await host(frame);
      const { sessionEndsAt, ...rest } = known;
      assert.deepEqual(rest, {
        theme: "dark",
        storageKept: false,
        canExtend: true,
        canOpenOutside: true,
      });
      const left = sessionEndsAt - (await page.evaluate(() => Date.now()));
      assert.ok(left > 30_000 && left <= 60_000, `${left} ms`);
      const changed = frame.evaluate(
        () => new Promise((done) => addEventListener("amtsweg-host", done, { once: true })),
      );
      await frame.evaluate(() => 0);
      await page.evaluate(() =>
        window.portal.set({ theme: "system", sessionEndsAt: null, onExtend: undefined }),
      );
      await changed;
      assert.deepEqual(await host(frame), {
        ...rest,
        theme: "system",
        canExtend: false,
      });
    }));

  test("hears what is going on, and never an answer, a code or an address", () =>
    visit(browser, DEMO, async ({ page }) => {
      await page.goto(app.origin);
      const frame = await framed(page);
      await until(() => page.evaluate(() => window.heard.includes("ready")), "ready");
      await frame.evaluate((code) => {
        history.replaceState(null, "", `?schritt=x#${code}`);
        const types = ["unsaved", "saved", "sent", "extend", "open-outside", "answers", "ready"];
        for (const type of types) window.amtswegTell(type);
      }, CODE);
      const heard = () => page.evaluate(() => window.heard);
      await until(async () => (await heard()).length === 7, "all messages");
      assert.deepEqual(await heard(), [
        "ready",
        "unsaved",
        "saved",
        "sent",
        "extend",
        `outside ${portal.origin}${FORM}`,
        "ready",
      ]);
      const raw = await page.evaluate(() => JSON.stringify(window.raw));
      assert.ok(!raw.includes(CODE) && !raw.includes("schritt"), raw);
    }));

  test("changes the language of a page on which nobody works, and takes the code along", () =>
    visit(browser, DEMO, async (visitor) => {
      const { page } = visitor;
      visitor.expected = [UNUSED];
      // The program does not come, so that nothing is mounted.
      await page.route("**/*.wasm", () => new Promise(() => {}));
      await page.goto(app.origin);
      let frame = await framed(page);
      await until(() => page.evaluate(() => window.heard.includes("ready")), "ready");
      await page.evaluate(
        (address) => {
          document.querySelector("iframe").src = address;
        },
        `${portal.origin}/de/vorgang/?x=1#${CODE}`,
      );
      await until(() => page.frames().find((one) => one.url().includes("vorgang")), "the page");
      frame = await framed(page);
      await until(async () => (await theme(frame)) === "dark", "the host's word");
      await page.evaluate(() => window.portal.set({ language: "en" }));
      await until(
        () => page.frames().find((one) => one.url() === `${portal.origin}/en/vorgang/?x=1`),
        "the English page",
      );
      frame = await framed(page);
      await until(async () => (await theme(frame)) === "dark", "the host's word again");
      assert.equal(await frame.evaluate(() => window.amtswegFragment), CODE);
      // Languages that are not offered change nothing, and no message is repeated on its own.
      await page.evaluate(() => window.portal.set({ language: "xx" }));
      await until(async () => (await host(frame)).language === "xx", "the host's wish");
      await staysHere(frame);
      assert.match(frame.url(), /\/en\//);
    }));

  test("leaves an application alone that somebody is filling in, and only raises the event", () =>
    visit(browser, DEMO, async ({ page }) => {
      await page.goto(app.origin);
      const frame = await framed(page);
      await frame.waitForFunction(() => !document.getElementById("program-loading"));
      // The host's first word is not the one that is counted.
      await until(async () => (await theme(frame)) === "dark", "the host's word");
      await frame.evaluate(() =>
        addEventListener("amtsweg-host", () => {
          window.wishes = (window.wishes ?? 0) + 1;
        }),
      );
      await page.evaluate(() => window.portal.set({ language: "en" }));
      await frame.waitForFunction(() => window.wishes === 1);
      assert.equal((await host(frame)).language, "en");
      await staysHere(frame);
      assert.equal(new URL(frame.url()).pathname, FORM);
    }));

  test("cannot be played by another window", () =>
    visit(browser, DEMO, async ({ page }) => {
      await page.goto(app.origin);
      const frame = await framed(page);
      await until(async () => (await theme(frame)) === "dark", "the theme");
      // Of the right origin, but not what frames the portal.
      await page.evaluate(() => {
        const other = document.createElement("iframe");
        document.body.append(other);
        const script = other.contentDocument.createElement("script");
        script.textContent =
          'parent.frames[0].postMessage({ amtsweg: 1, type: "host", theme: "light" }, "*")';
        other.contentDocument.body.append(script);
      });
      // The portal itself.
      await frame.evaluate(() =>
        window.postMessage({ amtsweg: 1, type: "host", theme: "light" }, location.origin),
      );
      // The right one, with something else.
      await page.evaluate(() => {
        const { contentWindow } = document.querySelector("iframe");
        for (const message of [null, "host", { type: "host", theme: "light" }, { amtsweg: 1, type: "go" }]) {
          contentWindow.postMessage(message, "*");
        }
      });
      await page.evaluate(() => window.portal.set({ storageKept: true }));
      await until(async () => (await host(frame)).storageKept, "the last message");
      assert.equal(await theme(frame), "dark");
    }));
});

describe("a page that the configuration does not name", () => {
  test("cannot frame the portal", () =>
    visit(browser, DEMO, async (visitor) => {
      const { page } = visitor;
      visitor.expected = [/frame-ancestors|ERR_BLOCKED_BY_RESPONSE|no answer/];
      await page.goto(stranger.origin);
      await page.waitForLoadState("networkidle");
      assert.ok(!page.frames().some((one) => one.url().startsWith(`${portal.origin}/`)));
    }));

  test("hears nothing and is not heard where the host does not send the header", () =>
    visit(browser, DEMO, async (visitor) => {
      const { page } = visitor;
      visitor.expected = [/target origin/];
      portal.guards = false;
      try {
        await page.goto(stranger.origin);
        const frame = await framed(page);
        await frame.locator("#device-own").waitFor();
        await page.evaluate(() => {
          const { contentWindow } = document.querySelector("iframe");
          contentWindow.postMessage({ amtsweg: 1, type: "host", theme: "dark" }, "*");
        });
        await frame.evaluate(async () => {
          await window.amtswegTell("saved");
          await new Promise((done) => setTimeout(done));
        });
        assert.deepEqual(await host(frame), {});
        assert.equal(await theme(frame), undefined);
        assert.equal(await page.evaluate(() => window.raw), undefined);
      } finally {
        portal.guards = true;
      }
    }));
});

describe("an app's webview", () => {
  /** What React Native adds to the page, and what the app's script says before it is there. */
  const asApp = (context, given) =>
    context.addInitScript((given) => {
      window.told = [];
      window.ReactNativeWebView = { postMessage: (text) => window.told.push(JSON.parse(text)) };
      window.amtswegHost = given;
    }, given);

  /** As `injectJavaScript` does. */
  const inject = (page, data) =>
    page.evaluate((data) => dispatchEvent(new MessageEvent("message", { data })), data);

  test("is believed, from the first moment on", () =>
    visit(browser, {}, async ({ page, context }) => {
      await asApp(context, { storageKept: false, theme: "dark", sessionEndsInSeconds: 60 });
      await page.goto(portal.origin + FORM);
      await page.waitForFunction(() => window.told.length > 0);
      assert.equal(await theme(page), "dark");
      const known = await host(page);
      assert.equal(known.storageKept, false);
      assert.equal(typeof known.sessionEndsAt, "number");
      await inject(page, { amtsweg: 1, type: "host", theme: "light", sessionEndsInSeconds: null });
      assert.equal(await theme(page), "light");
      assert.equal((await host(page)).sessionEndsAt, undefined);
      await page.evaluate(() => window.amtswegTell("open-outside"));
      assert.deepEqual(await page.evaluate(() => window.told), [
        { amtsweg: 1, type: "ready" },
        { amtsweg: 1, type: "open-outside", path: FORM },
      ]);
      // A window that came by is no app.
      await page.evaluate(
        () =>
          new Promise((done) => {
            addEventListener("message", () => done(), { once: true });
            window.postMessage({ amtsweg: 1, type: "host", theme: "dark" });
          }),
      );
      assert.equal(await theme(page), "light");
    }));

  test("is told nothing and not heard where the configuration has no such hosts", () =>
    visit(browser, {}, async ({ page, context }) => {
      configure({ nativeHosts: false });
      try {
        await asApp(context);
        await page.goto(portal.origin + FORM);
        await page.evaluate(() => window.amtswegTell("saved"));
        await inject(page, { amtsweg: 1, type: "host", theme: "dark" });
        assert.deepEqual(await page.evaluate(() => window.told), []);
        assert.equal(await theme(page), undefined);
      } finally {
        configure({ nativeHosts: true });
      }
    }));
});

test("without a host there is nobody to tell, and no more is loaded", () =>
  visit(browser, {}, async ({ page }) => {
    portal.requests = [];
    await page.goto(`${portal.origin}/de/impressum/`);
    await page.evaluate(() => window.amtswegTell("saved"));
    assert.deepEqual(await host(page), {});
    assert.ok(portal.requests.every(({ path }) => path !== "/site.json"));
  }));

test("a link with a code that is opened on its own page starts it anew, without the code", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    visitor.expected = [UNUSED];
    await page.route("**/*.wasm", () => new Promise(() => {}));
    for (const address of ["/de/vorgang/", "/de/vorgang/?x=1"]) {
      await page.goto(portal.origin + address);
      await page.evaluate((code) => {
        window.isOld = true;
        location.hash = code;
      }, CODE);
      await page.waitForFunction(() => !window.isOld && window.amtswegFragment);
      assert.equal(await page.evaluate(() => window.amtswegFragment), CODE);
      await page.waitForURL(`${portal.origin}/de/vorgang/`);
    }
    // A part of the page is no code.
    await page.evaluate(async () => {
      window.isOld = true;
      const changed = new Promise((done) => addEventListener("hashchange", () => done(), { once: true }));
      location.hash = "main";
      await changed;
    });
    await staysHere(page);
    assert.ok(await page.evaluate(() => window.isOld));
  }));

test("the edge serves the worker, and follows the site's own list of hosts", async () => {
  const stack = await Stack.start({ site: portal.folder, townHall: false });
  try {
    for (const [path, type] of [
      ["/sw.js", "text/javascript; charset=utf-8"],
      ["/de/", "text/html; charset=utf-8"],
    ]) {
      const { status, headers } = await fetch(stack.siteOrigin + path);
      assert.equal(status, 200, path);
      assert.equal(headers.get("content-type"), type);
      assert.equal(headers.get("cache-control"), "no-cache");
      const policy = headers.get("content-security-policy").split("; ");
      const ancestors = `frame-ancestors 'self' ${app.origin} ${demonstration.origin}`;
      assert.ok(policy.includes(ancestors), policy.join("; "));
      assert.ok(policy.includes("frame-src 'self'"));
    }
    for (const path of ["/embed/", "/embed/demo.html", "/embed/host.mjs"]) {
      const { status } = await fetch(stack.siteOrigin + path);
      assert.equal(status, 404, path);
    }
  } finally {
    await stack.close();
  }
});

test("the host hears what the applicant does, from the first letter to what was sent", async () => {
  const path = "/de/antrag/barriere_melden/";
  const answers = {
    barriere: { seite: "Startseite", beschreibung: "Der Knopf ist nicht zu sehen." },
    rueckmeldung: { antwort: false },
  };
  const folder = temporaryFolder("app");
  const other = await StaticHost.open(folder);
  other.guards = false;
  let stack;
  try {
    configure({ frameAncestors: ["'self'", app.origin, other.origin] });
    stack = await Stack.start({ site: portal.folder });
    const ours = { folder: stack.site, origin: stack.siteOrigin };
    hostPage(ours, path, folder, "storageKept: true");
    await visit(browser, DEMO, async (visitor) => {
      const { page } = visitor;
      // With a code, whether another device has sent it already is asked first.
      visitor.expected = [/404.*\/cases\//];
      await page.goto(other.origin);
      const frame = await framed(page, { origin: stack.siteOrigin });
      await until(() => page.evaluate(() => window.heard.includes("ready")), "ready");
      const application = new Application(frame, { service: "barriere_melden", answers });
      await application.answer(true);
      await application.begin();
      await keeps(frame);
      // The line has come to rest, so that nothing of it is heard later.
      await drawn(frame);
      /** What was heard since the last time, once this word is among it. */
      const heard = async (word) => {
        await until(() => page.evaluate((word) => window.heard.includes(word), word), word);
        return page.evaluate(() => window.heard.splice(0));
      };
      await heard("saved");

      await frame.locator("#barriere-seite").fill(answers.barriere.seite);
      await frame.locator("#barriere-seite").blur();
      assert.deepEqual(await heard("saved"), ["unsaved", "saved"]);

      await openPart(frame, "code");
      const code = await codeShown(frame);
      await frame.locator("#keeping-outside").click();
      // Without the step, which an address has as well.
      await heard(`outside ${stack.siteOrigin}${path}`);

      await application.fill("barriere");
      await application.next("barriere");
      await application.fill("rueckmeldung");
      await application.next("rueckmeldung");
      assert.ok(await page.evaluate(() => !window.heard.includes("sent")));
      await application.press();
      await frame.locator(".receipt .kern-alert--success").waitFor();
      assert.equal((await heard("sent")).filter((word) => word === "sent").length, 1);

      const raw = await page.evaluate(() => JSON.stringify(window.raw));
      for (const secret of [code, "schritt", ...Object.values(answers.barriere)]) {
        assert.ok(!raw.includes(secret), raw);
      }
    });
    await stack.assertHealthy();
  } finally {
    configure({ frameAncestors: ["'self'", app.origin, demonstration.origin] });
    await stack?.close();
    await other.close();
  }
});

describe("the demonstration of a host", () => {
  const log = (page) => page.locator("#log").innerText();

  test("shows the portal as an app does, and ends the session after three minutes", () =>
    visit(browser, DEMO, async ({ page }) => {
      await page.clock.install();
      await page.goto(`${demonstration.origin}/?path=${FORM}&theme=dark`);
      const frame = await framed(page, PLAYED);
      await until(async () => (await theme(frame)) === "dark", "the theme");
      assert.match(await page.locator("#countdown").innerText(), /^noch [23]:/);
      assert.match(await log(page), /Portal: ready/);
      const { canExtend, storageKept, sessionEndsAt } = await host(frame);
      assert.deepEqual({ canExtend, storageKept }, { canExtend: true, storageKept: true });
      // What is still fetched would be given up when the clock is put forward.
      await frame.locator("#device-own").waitFor();
      // Extended once: the end moves.
      await page.clock.runFor(150_000);
      await frame.evaluate(() => window.amtswegTell("extend"));
      await until(async () => (await host(frame)).sessionEndsAt > sessionEndsAt, "more time");
      await page.clock.runFor(100_000);
      assert.equal(await page.locator("#screen iframe").count(), 1);
      await page.clock.runFor(90_000);
      await page.locator("#begin").waitFor();
      assert.equal(await page.locator("#screen iframe").count(), 0);
      assert.match(await log(page), /Die Zeit ist um/);
      await page.locator("#begin").click();
      await framed(page, PLAYED);
    }));

  /** Leaves something wherever a page can. */
  const fill = (page) =>
    page.evaluate(async () => {
      localStorage.setItem("amtsweg-drafts", "1");
      await (await caches.open("amtsweg-x")).put("/x", new Response("x"));
      const request = indexedDB.open("amtsweg");
      await new Promise((done) => {
        request.onsuccess = done;
      });
      request.result.close();
    });
  const left = (page) =>
    page.evaluate(async () => [
      localStorage.length,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
    ]);
  const PLAYED = {
    get origin() {
      return demonstration.portal;
    },
  };
  const EVERYTHING = [1, 1, 1];
  const NOTHING = [0, 0, 0];
  const IMPRINT = "/de/impressum/";

  /** The portal in the frame, under whatever name. */
  const shown = (page) =>
    until(
      () => page.frames().find((one) => one.parentFrame() && one.url().endsWith(IMPRINT)),
      "the portal",
    );

  test("forgets the storage with the session, or keeps it, and deletes nothing", () =>
    visit(browser, DEMO, async ({ page, context }) => {
      const own = await context.newPage();
      await own.goto(demonstration.portal + IMPRINT);
      await fill(own);
      for (const [storage, told, before, after] of [
        ["kept", true, EVERYTHING, EVERYTHING],
        ["forgotten", false, NOTHING, NOTHING],
        ["silent", true, NOTHING, NOTHING],
      ]) {
        await page.goto(`${demonstration.origin}/?path=${IMPRINT}&extend=no&storage=${storage}`);
        const frame = await shown(page);
        await until(async () => (await host(frame)).storageKept === told, "what is kept");
        assert.equal((await host(frame)).canExtend, false);
        assert.deepEqual(await left(frame), before, storage);
        await fill(frame);
        // A crash takes the page away and leaves what was stored.
        await page.locator("#crash").click();
        await page.locator("#begin").click();
        assert.deepEqual(await left(await shown(page)), EVERYTHING, `${storage}, crash`);
        await page.locator("#end").click();
        await page.locator("#begin").click();
        assert.deepEqual(await left(await shown(page)), after, storage);
        assert.deepEqual(await left(own), EVERYTHING, `${storage}, the portal itself`);
      }
    }));

  test("shows the portal and nothing else, whatever its address says", () =>
    visit(browser, DEMO, async ({ page }) => {
      const elsewhere = [stranger.origin, `//${new URL(stranger.origin).host}/`];
      for (const path of [...elsewhere, `/\\${new URL(stranger.origin).host}/`, "javascript:alert(1)"]) {
        await page.goto(`${demonstration.origin}/?path=${encodeURIComponent(path)}`);
        await framed(page, PLAYED);
        assert.ok(!page.frames().some((one) => one.url().startsWith(stranger.origin)), path);
      }
    }));

  test("changes theme and language while the portal is open", () =>
    visit(browser, DEMO, async ({ page }) => {
      await page.goto(`${demonstration.origin}/?path=/de/impressum/`);
      const frame = await framed(page, PLAYED);
      await until(async () => (await theme(frame)) === "system", "the theme");
      await page.locator("#theme").selectOption("light");
      await until(async () => (await theme(frame)) === "light", "the other theme");
      await page.locator("#language").selectOption("ar");
      await until(
        () => page.frames().some((one) => one.url() === `${demonstration.portal}/ar/impressum/`),
        "the Arabic page",
      );
      const arabic = await framed(page, PLAYED);
      await arabic.waitForFunction(() => document.documentElement?.dir === "rtl");
    }));

  test("can be used by everybody, on a phone and on a desk", () =>
    visit(browser, DEMO, async (visitor) => {
      const { page } = visitor;
      // axe looks for itself in the frame, which is another origin.
      visitor.expected = [/target origin/];
      await page.goto(`${demonstration.origin}/?path=/de/impressum/`);
      await framed(page, PLAYED);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await assertNoSidewaysScrolling(page);
        await assertAccessibleInAllThemes(page);
      }
      await page.locator("#end").click();
      await page.locator("#begin").waitFor();
      await assertAccessibleInAllThemes(page);
    }));
});

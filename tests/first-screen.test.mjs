// The first screen of an application: it can be used before any program is there, what is chosen
// then counts, and nothing is asked that only a program can ask.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Application, arriveAt } from "./lib/application.mjs";
import {
  LANGUAGES,
  UNUSED,
  assertAccessibleInAllThemes,
  drawn,
  launch,
  visit,
} from "./lib/browser.mjs";
import { databaseNeverOpens } from "./lib/hardship.mjs";
import { keeps, stored } from "./lib/keeping.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { said } from "./lib/texts.mjs";
import { becomes, until } from "./lib/wait.mjs";

const SERVICE = "barriere_melden";
const PAGE = "#barriere-seite";
const ANSWERS = {
  barriere: { seite: "Startseite", beschreibung: "Der Knopf ist nicht zu sehen." },
  rueckmeldung: { antwort: false, datenschutz: true },
};

let browser;
let stack;

before(async () => {
  [stack, browser] = await Promise.all([
    Stack.start({ site: builtSite() }),
    launch(),
  ]);
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

/** What a worker has kept would come past those who hold the programs back. */
const ALONE = { serviceWorkers: "block" };
const EXPECTED = [UNUSED, /Service Worker registration blocked/];

const address = (language = "de", service = SERVICE) =>
  `${stack.siteOrigin}/${language}/antrag/${service}/`;

/** No program comes until it is let through. */
async function holdPrograms(page) {
  let release;
  const released = new Promise((done) => (release = done));
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** What the first screen is made of, beside the page. */
const FIRST = /^\/assets\/(style|head|bridge|early)-[^/]*\.(css|js)$/;

/** Nothing comes but the first screen until it is let through; `held` is what waits. */
async function holdAllElse(page) {
  let release;
  const released = new Promise((done) => (release = done));
  const held = [];
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (!route.request().isNavigationRequest() && !FIRST.test(pathname)) {
      held.push(pathname);
      await released;
    }
    await route.continue();
  });
  return { held, release };
}

/** Presses the button of this id the moment that it is there to be pressed. */
const pressWhenShown = (page, id) =>
  page.addInitScript((id) => {
    const observer = new MutationObserver(() => {
      const button = document.getElementById(id);
      if (!button?.checkVisibility()) return;
      observer.disconnect();
      window.wasPressed = true;
      button.click();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  }, id);

/** Notes every spinner that is ever to be seen, and what is asked. */
const watchScreens = (page) =>
  page.addInitScript(() => {
    const spinners = new Set();
    const controls = new Set();
    window.screens = { spinners, controls };
    new MutationObserver(() => {
      for (const spinner of document.querySelectorAll(".kern-loader")) {
        if (spinner.checkVisibility()) spinners.add(spinner);
      }
      for (const button of document.querySelectorAll("main button")) {
        if (button.checkVisibility()) controls.add(button.id);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });

const spinners = (page) => page.evaluate(() => window.screens.spinners.size);
const asked = (page) => page.evaluate(() => [...window.screens.controls]);

/** The page says, once, that it loads once, and asks nothing. */
async function loadsOnce(page, language = "de") {
  const loading = page.locator(".loading");
  await loading.getByText(said(language, "pages", "shell-loading")).waitFor();
  assert.equal(await page.locator(".kern-loader").filter({ visible: true }).count(), 1);
  assert.equal(await page.locator("main button").filter({ visible: true }).count(), 0);
}

/** The application has begun with nothing in it. */
async function hasBegun(page) {
  await page.locator(".kern-task-list").first().waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "heading");
  assert.equal(await page.locator("#device-own, #draft-continue").count(), 0);
}

/** So many drafts are on this device, and the first pages know. */
async function areStored(page, count) {
  await becomes(async () => (await stored(page))?.drafts, count, "drafts");
  await page.waitForFunction(() => localStorage.getItem("amtsweg-drafts"));
}

/** A draft on this device, which another tab does not know of. */
async function keepDraft(page, text = "Schon angefangen") {
  const application = new Application(page, { service: SERVICE, answers: ANSWERS });
  await application.open(stack.siteOrigin);
  await application.begin();
  await page.locator(PAGE).fill(text);
  await keeps(page);
  await areStored(page, 1);
}

describe("before any program is there", () => {
  for (const language of LANGUAGES) {
    test(`it asks whose device it is, says that it loads once, and does as it was told, in ${language}`, () =>
      visit(browser, ALONE, async (visitor) => {
        const { page } = visitor;
        visitor.expected = EXPECTED;
        await watchScreens(page);
        const release = await holdPrograms(page);
        await page.goto(address(language), { waitUntil: "domcontentloaded" });
        await page.locator("#device-own").waitFor();
        assert.equal(await page.locator(".kern-loader").filter({ visible: true }).count(), 0);
        assert.equal(await page.locator("h1").count(), 1);
        await assertAccessibleInAllThemes(page, `the first screen in ${language}`);
        await page.locator("#device-own").click();
        await loadsOnce(page, language);
        await assertAccessibleInAllThemes(page, `what loads once in ${language}`);
        release();
        await hasBegun(page);
        assert.equal(await spinners(page), 1);
        // It is kept on the device, as it was asked for.
        await page.locator(".button-row .kern-btn--primary").click();
        await arriveAt(page, "barriere");
        await page.locator(PAGE).fill("Von Anfang an");
        await keeps(page);
        await areStored(page, 1);
      }));
  }

  test("it needs nothing but the page, its style and three small scripts", () =>
    visit(browser, ALONE, async (visitor) => {
      const { page } = visitor;
      visitor.expected = EXPECTED;
      const { held, release } = await holdAllElse(page);
      await page.goto(address(), { waitUntil: "commit" });
      await page.locator("#device-own").waitFor();
      await page.locator("#device-own").click();
      await loadsOnce(page);
      const isHeld = (name) => held.some((path) => path.includes(name));
      await until(() => ["/boot-", "application-"].every(isHeld), "what waits");
      release();
      await hasBegun(page);
      await page.locator(".button-row .kern-btn--primary").click();
      await arriveAt(page, "barriere");
      await page.locator(PAGE).fill("Von Anfang an");
      await keeps(page);
      await areStored(page, 1);
    }));

  for (const [id, state] of [
    ["device-own", "saved"],
    ["device-other", "memory"],
  ]) {
    test(`a tap at the moment that ${id} is shown is not lost`, () =>
      visit(browser, ALONE, async (visitor) => {
        const { page } = visitor;
        visitor.expected = EXPECTED;
        await watchScreens(page);
        await pressWhenShown(page, id);
        const release = await holdPrograms(page);
        await page.goto(`${address()}?schritt=rueckmeldung`, { waitUntil: "domcontentloaded" });
        await loadsOnce(page);
        assert.ok(await page.evaluate(() => window.wasPressed));
        release();
        await hasBegun(page);
        assert.equal(await page.evaluate(() => location.search), "");
        await page.locator(".button-row .kern-btn--primary").click();
        await arriveAt(page, "barriere");
        await page.locator(PAGE).fill("Getippt");
        await keeps(page, state);
      }));
  }

  test("a draft of this device is gone on with", () =>
    visit(browser, ALONE, async (visitor) => {
      await keepDraft(visitor.page);
      visitor.expected = EXPECTED;
      const page = await visitor.context.newPage();
      await watchScreens(page);
      await pressWhenShown(page, "draft-continue");
      const release = await holdPrograms(page);
      await page.goto(address(), { waitUntil: "domcontentloaded" });
      await loadsOnce(page);
      assert.ok(await page.evaluate(() => window.wasPressed));
      release();
      await page.locator(PAGE).waitFor();
      assert.equal(await page.locator(PAGE).inputValue(), "Schon angefangen");
      assert.equal(await spinners(page), 1);
      assert.deepEqual((await asked(page)).filter((id) => id.startsWith("device")), []);
      await areStored(page, 1);
    }));

  for (const language of LANGUAGES) {
    test(`or another application is begun, in ${language}`, () =>
      visit(browser, ALONE, async (visitor) => {
        await keepDraft(visitor.page);
        visitor.expected = EXPECTED;
        const page = await visitor.context.newPage();
        await watchScreens(page);
        const release = await holdPrograms(page);
        await page.goto(address(language), { waitUntil: "domcontentloaded" });
        await page.locator("#draft-new").waitFor();
        await page.locator("#program-kept").getByText(said(language, "pages", "kept-title")).waitFor();
        await assertAccessibleInAllThemes(page, `what to go on with, in ${language}`);
        await page.locator("#draft-new").click();
        await loadsOnce(page, language);
        release();
        await hasBegun(page);
        assert.equal(await spinners(page), 1);
        // The device is known.
        assert.deepEqual((await asked(page)).filter((id) => id.startsWith("device")), []);
        await page.locator(".button-row .kern-btn--primary").click();
        await arriveAt(page, "barriere");
        await page.locator(PAGE).fill("Ein zweiter");
        await keeps(page);
        await areStored(page, 2);
      }));
  }

  test("everything goes by the keyboard, and the focus is never lost", () =>
    visit(browser, ALONE, async (visitor) => {
      const { page } = visitor;
      visitor.expected = EXPECTED;
      const to = async (id) => {
        for (let count = 0; count < 40; count += 1) {
          if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
          await page.keyboard.press("Tab");
        }
        assert.fail(`the keyboard does not get to ${id}`);
      };
      let release = await holdPrograms(page);
      await page.goto(address(), { waitUntil: "domcontentloaded" });
      await page.locator("#device-own").waitFor();
      await to("device-own");
      await page.keyboard.press("Enter");
      await loadsOnce(page);
      assert.equal(await page.evaluate(() => document.activeElement?.localName), "h1");
      release();
      await hasBegun(page);
      await page.locator(".button-row .kern-btn--primary").click();
      await arriveAt(page, "barriere");
      await page.locator(PAGE).fill("Mit der Tastatur");
      await keeps(page);

      const other = await visitor.context.newPage();
      await other.goto(address());
      await other.locator(".draft-list__item").waitFor();
      await other.locator("#draft-continue").press("Space");
      await other.waitForFunction(() => document.activeElement?.id === "barriere-seite");
    }));

  test("an app's browser is asked as well, and told afterwards that it may forget", () =>
    visit(browser, ALONE, async (visitor) => {
      const { page, context } = visitor;
      visitor.expected = EXPECTED;
      await context.addInitScript(() => (window.ReactNativeWebView = { postMessage() {} }));
      await watchScreens(page);
      const release = await holdPrograms(page);
      await page.goto(address(), { waitUntil: "domcontentloaded" });
      await page.locator("#device-own").click();
      await loadsOnce(page);
      release();
      await page.locator("#enter-without-code").click();
      await hasBegun(page);
      const own = (await asked(page)).filter((id) => id === "device-own");
      assert.equal(own.length, 1);
      await page.locator(".button-row .kern-btn--primary").click();
      await arriveAt(page, "barriere");
      await page.locator(PAGE).fill("In der App");
      await keeps(page);
      await areStored(page, 1);
    }));
});

describe("what it does not ask", () => {
  /** Opened like this, the page asks nothing before a program is there. */
  const silent = {
    "the code of an address": (path) => `${path}#0W3GE-1R70W-30E1G-70W3G-E1R71`,
    "a second party's link": (path) => `${path}#uebergabe=x`,
    "a quick check": () => "/de/schnelltest/einbuergerung/",
    "a form that begins with a link": () => "/de/antrag/erklaerung_beschaeftigung/",
  };
  for (const [what, path] of Object.entries(silent)) {
    test(what, () =>
      visit(browser, ALONE, async (visitor) => {
        const { page } = visitor;
        visitor.expected = EXPECTED;
        await holdPrograms(page);
        await page.goto(stack.siteOrigin + path(`/de/antrag/${SERVICE}/`), {
          waitUntil: "domcontentloaded",
        });
        await page.locator("#program-loading").waitFor();
        assert.equal(await page.locator("main button").filter({ visible: true }).count(), 0);
      }));
  }

  test("a host that keeps nothing, or ends the session", () =>
    visit(browser, ALONE, async (visitor) => {
      const { page, context } = visitor;
      visitor.expected = EXPECTED;
      await context.addInitScript(() => {
        window.ReactNativeWebView = { postMessage() {} };
        const [, said] = location.search.split("=");
        window.amtswegHost =
          said === "keeps" ? { storageKept: true, sessionEndsInSeconds: 600 } : { storageKept: false };
      });
      await holdPrograms(page);
      for (const said of ["keeps", "not"]) {
        await page.goto(`${address()}?host=${said}`, { waitUntil: "domcontentloaded" });
        await loadsOnce(page);
      }
    }));

  test("a device that is known, and a tab that had a draft", () =>
    visit(browser, ALONE, async (visitor) => {
      const { page } = visitor;
      await keepDraft(page);
      visitor.expected = EXPECTED;
      const release = await holdPrograms(page);
      // Of another service there is none yet.
      const other = await visitor.context.newPage();
      await watchScreens(other);
      await other.goto(address("de", "verpflichtungserklaerung"));
      await hasBegun(other);
      assert.deepEqual((await asked(other)).filter((id) => /^(device|draft)-/.test(id)), []);
      assert.equal(await spinners(other), 1);
      await watchScreens(page);
      await page.reload({ waitUntil: "domcontentloaded" });
      await loadsOnce(page);
      release();
      await page.locator(PAGE).waitFor();
      assert.equal(await page.locator(PAGE).inputValue(), "Schon angefangen");
      assert.equal(await spinners(page), 1);
    }));

  test("a browser that stores nothing", () =>
    visit(browser, ALONE, async (visitor) => {
      const { page, context } = visitor;
      visitor.expected = EXPECTED;
      await context.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("made by the test", "SecurityError");
          },
        });
      });
      await holdPrograms(page);
      await page.goto(address(), { waitUntil: "domcontentloaded" });
      await loadsOnce(page);
    }));
});

describe("drafts of this device", () => {
  test("the only one is named when that is known, and no button moves", () =>
    visit(browser, ALONE, async (visitor) => {
      await keepDraft(visitor.page);
      visitor.expected = EXPECTED;
      const page = await visitor.context.newPage();
      const release = await holdPrograms(page);
      await page.goto(address(), { waitUntil: "domcontentloaded" });
      await page.locator("#draft-continue").waitFor();
      const controls = () =>
        page.locator("#program-kept :is(button, a)").evaluateAll((all) =>
          all.map((one) => {
            const { x, y } = one.getBoundingClientRect();
            return [x, y + scrollY];
          }),
        );
      const before = await controls();
      release();
      const card = page.locator(".draft-list__item");
      await card.getByText(said("de", SERVICE, "step-barriere")).waitFor();
      await drawn(page);
      assert.deepEqual(await controls(), before);
      await assertAccessibleInAllThemes(page, "the draft that is named");
      await page.locator("#draft-continue").click();
      await page.locator(PAGE).waitFor();
      assert.equal(await page.locator(PAGE).inputValue(), "Schon angefangen");
    }));

  test("of several, those are shown that can be gone on with", () =>
    visit(browser, ALONE, async (visitor) => {
      const { page } = visitor;
      visitor.expected = EXPECTED;
      await keepDraft(page, "Der erste");
      await page.goto(address());
      await page.locator("#draft-new").click();
      await page.locator(".kern-task-list").first().waitFor();
      await page.locator(".button-row .kern-btn--primary").click();
      await arriveAt(page, "barriere");
      await page.locator(PAGE).fill("Der zweite");
      await keeps(page);
      await areStored(page, 2);
      const other = await visitor.context.newPage();
      await other.goto(address());
      await other.locator("#draft-continue").click();
      const items = other.locator(".drafts-list__item");
      await items.nth(1).waitFor();
      await items.nth(1).locator("button").click();
      await other.locator(PAGE).waitFor();
      assert.equal(await other.locator(PAGE).inputValue(), "Der erste");
    }));

  test("one that is gone is not gone on with in silence", () =>
    visit(browser, ALONE, async (visitor) => {
      const { page } = visitor;
      visitor.expected = EXPECTED;
      await page.goto(`${stack.siteOrigin}/de/`);
      await page.evaluate((service) => localStorage.setItem("amtsweg-drafts", service), SERVICE);
      await page.goto(address());
      await page.locator("main").getByText(said("de", "keeping", "open-error-gone")).waitFor();
      await assertAccessibleInAllThemes(page, "a draft that is gone");
      await page.locator("#draft-new").click();
      await hasBegun(page);
    }));

  test("one that the browser does not give is not said to be gone", () =>
    visit(browser, ALONE, async (visitor) => {
      visitor.expected = EXPECTED;
      await keepDraft(visitor.page);
      const page = await visitor.context.newPage();
      await page.addInitScript(databaseNeverOpens);
      await page.goto(address());
      await page.locator("#draft-continue").click();
      await page.locator("main").getByText(said("de", "keeping", "open-error-storage")).waitFor();
      assert.equal(await page.evaluate(() => localStorage.getItem("amtsweg-drafts")), SERVICE);
    }));
});

describe("a program that cannot be had", () => {
  test("is said in words, and what was chosen counts when it is tried again", () =>
    visit(browser, ALONE, async (visitor) => {
      const { page } = visitor;
      visitor.expected = [/./];
      let fail;
      const failing = new Promise((done) => (fail = done));
      await page.route("**/*.wasm", async (route) => {
        await failing;
        await route.abort();
      });
      await watchScreens(page);
      await page.goto(address(), { waitUntil: "domcontentloaded" });
      await page.locator("#device-own").click();
      await loadsOnce(page);
      fail();
      await page.locator("#program-failed").waitFor();
      assert.equal(await page.locator(".kern-loader").filter({ visible: true }).count(), 0);
      await assertAccessibleInAllThemes(page, "a program that cannot be had");
      await page.unrouteAll();
      await page.locator("#program-retry").click();
      await hasBegun(page);
      assert.deepEqual((await asked(page)).filter((id) => id.startsWith("device")), []);
      assert.equal(await page.evaluate(() => history.state?.chosen), undefined);
    }));

  test("takes the place of a question that nobody has answered yet", () =>
    visit(browser, ALONE, async (visitor) => {
      const { page } = visitor;
      visitor.expected = [/./];
      // The form cannot be had, or the program itself.
      for (const file of ["**/forms/*.json", "**/*.wasm"]) {
        await page.route(file, (route) => route.abort());
        await page.goto(address());
        await page.locator("#program-failed").waitFor();
        assert.ok(await page.locator("#device-own").isHidden());
        await page.unrouteAll();
        await page.locator("#program-retry").click();
        await page.locator("#device-own").waitFor();
      }
    }));
});

test("a program that stops while something is asked starts again, and what is asked stays", () =>
  visit(browser, ALONE, async (visitor) => {
    const { page } = visitor;
    visitor.expected = [/unreachable|RuntimeError|made by the test/, ...EXPECTED];
    await page.addInitScript(() => {
      const { addEventListener, fetch } = window;
      // The page watches its programs from then on.
      const watched = new Promise((done) => {
        window.addEventListener = (type, ...more) => {
          if (type === "unhandledrejection") done();
          return addEventListener.call(window, type, ...more);
        };
      });
      window.fetch = async (given, ...more) => {
        if (String(given.url ?? given).includes("/texts/")) await watched;
        return fetch(given, ...more);
      };
      const { get } = Object.getOwnPropertyDescriptor(Response.prototype, "ok");
      let isOver = false;
      Object.defineProperty(Response.prototype, "ok", {
        get() {
          if (!isOver && this.url.includes("/forms/")) {
            isOver = true;
            throw new Error("made by the test");
          }
          return get.call(this);
        },
      });
    });
    await page.goto(address());
    await page.locator("#program-again").waitFor();
    assert.ok(await page.locator("#device-own").isVisible());
    await page.locator("#program-again-close").click();
    await page.locator("#device-own").click();
    await hasBegun(page);
    await page.locator(".button-row .kern-btn--primary").click();
    await arriveAt(page, "barriere");
    await page.locator(PAGE).fill("Nach dem Neustart");
    await keeps(page);
    await areStored(page, 1);
  }));

// The pages: in every language and theme, on the narrowest screen, with and without a program.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  LANGUAGES,
  UNUSED,
  assertAccessibleInAllThemes,
  assertLanguage,
  assertNoSidewaysScrolling,
  launch,
  visit,
} from "./lib/browser.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";

const NARROW = { viewport: { width: 320, height: 640 } };
const SERVICE = "verpflichtungserklaerung";
const PAGES = [
  "",
  `dienste/${SERVICE}/`,
  "dienste/einbuergerung/",
  "dienste/ikfz/",
  "schnelltest/einbuergerung/",
  "barrierefreiheit/",
  "datenschutz/",
  "impressum/",
  "vorgang/",
];

let browser;
let stack;

before(async () => {
  [stack, browser] = await Promise.all([
    Stack.start({ site: builtSite(), townHall: false }),
    launch(),
  ]);
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

for (const language of LANGUAGES) {
  describe(`in ${language}:`, () => {
    test("all pages", () =>
      visit(browser, NARROW, async ({ page }) => {
        for (const path of PAGES) {
          await page.goto(`${stack.siteOrigin}/${language}/${path}`);
          if (path === "vorgang/") {
            await page.locator("#case-code").waitFor();
          }
          if (path.startsWith("schnelltest/")) {
            await page.locator("main input[type=radio]").first().waitFor();
          }
          await assertLanguage(page, language);
          await assertAccessibleInAllThemes(page);
          assert.equal(await page.locator("h1").count(), 1);
        }
      }));

    test("a browser without WebAssembly is told so, and how to reach the office", () =>
      visit(browser, NARROW, async (visitor) => {
        const { page, context } = visitor;
        visitor.expected = [UNUSED];
        await context.addInitScript(() => delete globalThis.WebAssembly);
        for (const path of [`antrag/${SERVICE}/`, "vorgang/"]) {
          await page.goto(`${stack.siteOrigin}/${language}/${path}`);
          const told = page.locator("#program-unsupported");
          await told.waitFor();
          assert.match(await told.innerText(), /auslaenderbehoerde@example\.org/);
          assert.ok(await told.locator('a[href^="tel:"]').isVisible());
          await assertAccessibleInAllThemes(page);
        }
      }));

    // axe is a script itself and cannot run here.
    test("without JavaScript the pages are there, and the application says what it needs", () =>
      visit(browser, { ...NARROW, javaScriptEnabled: false }, async (visitor) => {
        const { page } = visitor;
        // The browser itself says no to scripts.
        visitor.expected = [/assets\/application-.*\.js \(csp\)/];
        await page.goto(`${stack.siteOrigin}/${language}/`);
        const card = page.locator(`#service-list a[href$="/dienste/${SERVICE}/"]`);
        assert.ok(await card.isVisible());
        assert.equal(await page.locator("#search").isVisible(), false);
        await assertNoSidewaysScrolling(page);
        await card.click();
        await page.waitForURL("**/dienste/**");
        await assertNoSidewaysScrolling(page);
        await page.locator(".start-button").first().click();
        await page.waitForURL("**/antrag/**");
        const told = page.locator("main .kern-alert");
        assert.equal(await told.filter({ visible: true }).count(), 1);
        assert.match(await told.filter({ visible: true }).innerText(), /JavaScript/i);
        await assertNoSidewaysScrolling(page);
      }));
  });
}

test("the choice of a language, and an address that does not exist", () =>
  visit(browser, NARROW, async (visitor) => {
    const { page } = visitor;
    await page.goto(`${stack.siteOrigin}/`);
    await assertAccessibleInAllThemes(page);
    assert.deepEqual(
      await page.locator(".language-list a").evaluateAll((all) => all.map((a) => a.lang)),
      LANGUAGES,
    );
    visitor.expected = [/404/];
    const answer = await page.goto(`${stack.siteOrigin}/de/gibt-es-nicht/`);
    assert.equal(answer.status(), 404);
    await assertAccessibleInAllThemes(page);
  }));

test("an application that cannot be loaded says so, and tries again", () =>
  visit(browser, NARROW, async (visitor) => {
    const { page } = visitor;
    visitor.expected = [/./];
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(`${stack.siteOrigin}/de/antrag/${SERVICE}/`);
    await page.locator("#program-failed").waitFor();
    await assertAccessibleInAllThemes(page);
    await page.unrouteAll();
    await page.locator("#program-retry").click();
    await page.locator("#device-own").waitFor();
  }));

test("the start page has its content before any program arrives", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    visitor.expected = [UNUSED];
    await page.route("**/*.wasm", () => new Promise(() => {}));
    await page.goto(`${stack.siteOrigin}/de/`, { waitUntil: "domcontentloaded" });
    assert.ok(await page.locator("#service-list a").first().isVisible());
    await page.goto(`${stack.siteOrigin}/de/antrag/${SERVICE}/`, { waitUntil: "domcontentloaded" });
    await page.locator("#program-loading").waitFor();
    assert.ok(await page.locator("h1").isVisible());
    await assertAccessibleInAllThemes(page);
  }));

test("when somebody starts, the program is there already", () =>
  visit(browser, {}, async ({ page }) => {
    await page.goto(`${stack.siteOrigin}/de/dienste/${SERVICE}/`);
    const prefetched = await page
      .locator('link[rel="prefetch"]')
      .evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
    const isProgram = (path) => /\/application-[^/]*\.(js|wasm)$/.test(path);
    assert.equal(prefetched.filter(isProgram).length, 2);
    await page.waitForFunction(
      (paths) => {
        const done = performance
          .getEntriesByType("resource")
          .filter(({ responseEnd }) => responseEnd > 0)
          .map(({ name }) => new URL(name).pathname);
        return paths.every((path) => done.includes(path));
      },
      prefetched,
    );
    await page.locator(".start-button").first().click();
    await page.locator("#device-own").waitFor();
    const transferred = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name, transferSize }) => ({
        path: new URL(name).pathname,
        transferSize,
      })),
    );
    const program = transferred.filter(({ path }) => isProgram(path));
    assert.ok(program.length >= 2, JSON.stringify(transferred));
    assert.deepEqual(program.filter(({ transferSize }) => transferSize > 0), []);
    for (const path of prefetched.filter((path) => /\.(ftl|json)$/.test(path))) {
      // Texts and form are asked about again, and not sent again.
      const { transferSize } = transferred.find((one) => one.path === path) ?? {};
      assert.ok(transferSize === undefined || transferSize <= 300, `${path}: ${transferSize}`);
    }
  }));

test("what is done elsewhere is asked nowhere here, and says whom to ask", () =>
  visit(browser, {}, async ({ page }) => {
    await page.goto(`${stack.siteOrigin}/de/`);
    await page.locator("#service-list a[href$='/dienste/ikfz/']").click();
    await page.waitForURL("**/dienste/ikfz/");
    assert.equal(await page.locator(".start-button").count(), 0);
    assert.equal(await page.locator('a[href*="/antrag/ikfz"]').count(), 0);
    // This site has no address of a portal: none is made up.
    assert.equal(await page.locator('main a[href^="http"]').count(), 0);
    assert.match(await page.locator("main").innerText(), /eigenen Portal/);
    assert.ok(await page.locator('a[href^="mailto:"]').first().isVisible());
  }));

test("the search finds and says what it found", () =>
  visit(browser, {}, async ({ page }) => {
    await page.goto(`${stack.siteOrigin}/de/`);
    const input = page.locator("#q");
    const all = await page.locator("#service-list > li").count();
    const visible = page.locator("#service-list > li").filter({ visible: true });
    await input.fill("verpflichtungs-ERKLARUNG");
    assert.equal(await visible.count(), 1);
    assert.notEqual(await page.locator("#search-status").innerText(), "");
    await input.fill("xyz");
    assert.equal(await visible.count(), 0);
    await page.locator("#search-status").getByText(/Kein Dienst gefunden/).waitFor();
    await assertAccessibleInAllThemes(page);
    await input.fill("");
    assert.equal(await visible.count(), all);
    await page.goto(`${stack.siteOrigin}/ar/`);
    await page.locator("#q").fill("Verpflichtungserklärung");
    assert.equal(await page.locator("#service-list > li").filter({ visible: true }).count(), 1);
  }));

// The pages: in every language and theme, on the narrowest screen, with and without a program.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
  LANGUAGES,
  PHONE,
  UNUSED,
  assertAccessible,
  assertAccessibleInAllThemes,
  assertLanguage,
  assertNoSidewaysScrolling,
  launch,
  visit,
} from "./lib/browser.mjs";
import { addProgramsOwn, siteOf } from "./lib/own-forms.mjs";
import { temporaryFolder } from "./lib/program.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { StaticHost } from "./lib/static-host.mjs";
import { findPhrase, phrase, said, saidWholly, services } from "./lib/texts.mjs";

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

/** The services that the search has moved to the top. */
const found = (page) => page.locator("#service-found a").evaluateAll(serviceIds);
/** All services that are to be seen, from top to bottom. */
const serviceOrder = (page) =>
  page.locator("#service-list a").filter({ visible: true }).evaluateAll(serviceIds);
const serviceIds = (links) => links.map((link) => new URL(link.href).pathname.split("/").at(-2));

/** A site of twenty services that are made up, in two groups and what is left. */
async function siteOfMany() {
  const folder = temporaryFolder("many");
  const ids = Array.from({ length: 20 }, (_, index) => `dienst_${index + 1}`);
  addProgramsOwn(folder, "de");
  const form = {
    version: "1.0.0",
    sections: [{ id: "alles", steps: ["frage"] }],
    steps: [{ id: "frage", fields: [{ id: "name", kind: "text" }] }],
  };
  const words = { dienst_13: "wortdreizehn" };
  for (const [index, id] of ids.entries()) {
    mkdirSync(join(folder, "forms", id), { recursive: true });
    writeFileSync(join(folder, "forms", id, "form.json"), JSON.stringify({ id, ...form }));
    const parts = ["who", "prepare", "fee", "duration", "law", "data", "after"];
    const texts = [
      `service-title = Dienst ${index + 1}`,
      `service-short = Kurz gesagt`,
      `service-words = ${words[id] ?? "nichts"}${index < 7 ? " gemeinsam" : ""}`,
      ...parts.map((part) => `service-${part} = Text`),
    ];
    writeFileSync(join(folder, "locales/de", `${id}.ftl`), `${texts.join("\n")}\n`);
  }
  const groups = [
    { name: "Gruppe A", services: ids.slice(0, 7) },
    { name: { de: "Gruppe B" }, services: ids.slice(7, 14) },
  ];
  const site = await siteOf(folder, ids, "de", { groups });
  return StaticHost.open(site);
}

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
    await page.locator("#device-own").waitFor();
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
    // It has all that it needs: it is followed by the names of countries.
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("/assets/names-")),
    );
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
    const order = await serviceOrder(page);
    await page.locator("#q").fill("verpflichtungs-ERKLARUNG");
    assert.deepEqual(await found(page), ["verpflichtungserklaerung"]);
    assert.notEqual(await page.locator("#search-status").innerText(), "");
    await assertAccessibleInAllThemes(page, "services that were found");
    // Whatever is typed: no service vanishes.
    assert.deepEqual((await serviceOrder(page)).sort(), [...order].sort());
    await page.locator("#q").fill("xyz");
    assert.deepEqual(await found(page), []);
    assert.deepEqual(await serviceOrder(page), order);
    const status = page.locator("#search-status");
    await status.getByText(said("de", "pages", "start-search-none")).waitFor();
    await assertAccessibleInAllThemes(page, "services of which none fits");
    await page.locator("#q").fill("");
    assert.deepEqual(await serviceOrder(page), order);
    assert.equal(await status.innerText(), "");
  }));

for (const [language, words] of Object.entries({
  de: {
    Einladung: ["verpflichtungserklaerung"],
    "visum oma": ["verpflichtungserklaerung"],
    "Visum für meine Oma": ["verpflichtungserklaerung"],
    Autos: ["bewohnerparken", "ikfz"],
    Arbeitserlaubnis: ["beschaeftigungserlaubnis"],
    "deutscher Pass": ["einbuergerung"],
  },
  en: { invitation: ["verpflichtungserklaerung"], car: ["bewohnerparken", "ikfz"] },
  ar: {
    Verpflichtungserklärung: ["verpflichtungserklaerung"],
    "الدعوة": ["verpflichtungserklaerung"],
    "سيارة": ["bewohnerparken", "ikfz"],
  },
  "de-simple": { Oma: ["verpflichtungserklaerung"], Auto: ["bewohnerparken", "ikfz"] },
})) {
  test(`people search by their own words, in ${language}`, () =>
    visit(browser, {}, async ({ page }) => {
      await page.goto(`${stack.siteOrigin}/${language}/`);
      for (const [word, services] of Object.entries(words)) {
        await page.locator("#q").fill(word);
        const first = (await found(page)).slice(0, services.length);
        assert.deepEqual(first.sort(), services, word);
      }
    }));
}

test("what only a service's page says is found as well, behind what is called so", () =>
  visit(browser, {}, async ({ page }) => {
    await page.goto(`${stack.siteOrigin}/de/`);
    await page.locator("#q").fill("Termin");
    assert.ok((await found(page)).includes("verpflichtungserklaerung"));
    await page.locator("#q").fill("Gebühr Ausweis");
    assert.equal((await found(page))[0], "bewohnerparken");
  }));

test("a phone shows the search and a service without scrolling", () =>
  visit(browser, {}, async ({ page }) => {
    await page.goto(`${stack.siteOrigin}/de/`);
    const card = await page.locator("#service-list a").first().boundingBox();
    assert.ok(card.y + card.height <= 640, `the first service ends at ${card.y + card.height} px`);
    await page.locator("#q").fill("auto");
    const fits = await page.locator("#service-found a").first().boundingBox();
    assert.ok(fits.y + fits.height <= 640, `what fits ends at ${fits.y + fits.height} px`);
  }));

/** The services of which something weighs so much that it is said before one begins. */
const WEIGHTY = services().filter((id) => findPhrase("de", id, "service-consequence"));

test("what weighs most is said of the services where much does", () => {
  const known = ["beschaeftigungserlaubnis", "einbuergerung", "verpflichtungserklaerung"];
  assert.deepEqual(WEIGHTY.sort(), known);
});

for (const service of WEIGHTY) {
  for (const language of LANGUAGES) {
    test(`${service} says what weighs most and how to begin at once, the rest folds, in ${language}`, () =>
      visit(browser, {}, async ({ page }) => {
        await page.goto(`${stack.siteOrigin}/${language}/dienste/${service}/`);
        const main = page.locator("main");
        const warning = main.locator(".kern-alert--warning");
        assert.match(await warning.innerText(), saidWholly(language, service, "service-consequence"));
        const warned = await warning.boundingBox();
        const start = await page.locator(".start-button").boundingBox();
        assert.ok(warned.y + warned.height <= start.y, "the warning stands above the button");
        const height = await main.evaluate((element) => element.scrollHeight);
        // Leichte Sprache is set larger, and has a line for each statement.
        const screens = language === "de-simple" ? [2.5, 4] : [1.5, 3];
        const [begins, ends] = screens.map((count) => count * PHONE.height);
        assert.ok(start.y < begins, `the button is at ${start.y} px`);
        assert.ok(height < ends, `${height} px`);
        assert.equal(await main.locator(".fold[open]").count(), 0);
        const folds = await main.locator(".fold > summary").all();
        assert.equal(folds.length, 6);
        for (const fold of folds) {
          await fold.focus();
          await page.keyboard.press("Enter");
        }
        assert.equal(await main.locator(".fold[open]").count(), 6);
        await assertAccessible(page, "an unfolded page");
      }));
  }
}

test("opening hours are told in the language of the page", () =>
  visit(browser, {}, async ({ page }) => {
    for (const [language, hours] of Object.entries({
      de: /Montag bis Freitag 8 bis 12 Uhr/,
      en: /Monday to Friday/,
      ar: /من الاثنين إلى الجمعة/,
      "de-simple": /Montag bis Freitag: von 8 bis 12 Uhr/,
    })) {
      for (const path of ["", `antrag/${SERVICE}/`]) {
        await page.goto(`${stack.siteOrigin}/${language}/${path}`);
        if (path) await page.locator("#device-own").waitFor();
        assert.match(await page.locator("footer address").innerText(), hours);
      }
    }
  }));

test("from every page there is a way home", () =>
  visit(browser, {}, async ({ page }) => {
    for (const path of [`antrag/${SERVICE}/`, "antraege/", "vorgang/", `dienste/${SERVICE}/`]) {
      await page.goto(`${stack.siteOrigin}/de/${path}`);
      if (path.startsWith("antrag/")) await page.locator("#device-own").waitFor();
      if (path === "antraege/") await page.locator("#draft-code").waitFor();
      await page.locator(".page-header__authority").click();
      await page.waitForURL(`${stack.siteOrigin}/de/`);
    }
  }));

describe("a site of twenty services", () => {
  let many;

  before(async () => {
    many = await siteOfMany();
  });

  after(() => many?.stop());

  test("shows them in its groups, in the order of its configuration", () =>
    visit(browser, NARROW, async ({ page }) => {
      await page.goto(`${many.origin}/de/`);
      const groups = await page.locator(".service-group").evaluateAll((all) =>
        all.map((group) => [
          group.querySelector("h3").textContent,
          group.querySelectorAll("li").length,
        ]),
      );
      assert.deepEqual(groups, [
        ["Gruppe A", 7],
        ["Gruppe B", 7],
        [phrase("de", "pages", "start-group-other"), 6],
      ]);
      await assertAccessibleInAllThemes(page, "twenty services");
    }));

  test("is searched by words of its own", () =>
    visit(browser, {}, async ({ page }) => {
      await page.goto(`${many.origin}/de/`);
      await page.locator("#q").fill("wortdreizehn");
      assert.deepEqual(await found(page), ["dienst_13"]);
      // A group of which everything was found goes; the others stay.
      await page.locator("#q").fill("gemeinsam");
      assert.equal((await found(page)).length, 7);
      assert.equal(await page.locator(".service-group").filter({ visible: true }).count(), 2);
      assert.equal((await serviceOrder(page)).length, 20);
      await assertAccessible(page, "a group that was found");
    }));
});

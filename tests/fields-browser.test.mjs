// What a form may ask beyond a line of text: countries found by their names, answers offered again,
// addresses, entries inside entries, computed texts; and the quick check. The form is this test's own.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { arriveAt } from "./lib/application.mjs";
import {
  assertAccessible,
  assertAccessibleInAllThemes,
  assertLanguage,
} from "./lib/browser.mjs";
import { SERVICE, ownForm } from "./lib/own-form.mjs";
import { said } from "./lib/texts.mjs";
import { becomes } from "./lib/wait.mjs";

const NAME = { id: "name", kind: "text" };
const FORM = {
  id: SERVICE,
  version: "test",
  sections: [{ id: "alles", steps: ["person", "wohnen", "kinder"] }],
  steps: [
    {
      id: "person",
      fields: [
        { ...NAME, personal: "special", purpose: "pruefung" },
        { id: "land", kind: "country" },
        { id: "staat", kind: "nationality" },
      ],
    },
    {
      id: "wohnen",
      fields: [
        { id: "hier", kind: "address", autocomplete: "address" },
        { id: "post", kind: "address", abroad: true, offer: ["wohnen.hier"] },
        { id: "empfang", kind: "text", text: "person-name", offer: ["person.name"] },
        { id: "zustimmung", kind: "yesno", required: false },
        { id: "nochmal", kind: "yesno", required: false, offer: ["wohnen.zustimmung"] },
      ],
    },
    {
      id: "kinder",
      fields: [
        {
          id: "kind",
          kind: "group",
          repeat: { min: 1, max: 3 },
          fields: [NAME, { id: "schule", kind: "group", repeat: { min: 1, max: 2 }, fields: [NAME] }],
        },
        { id: "anzahl", kind: "info", values: { anzahl: { count: "kinder.kind" } }, tone: "doubt" },
      ],
    },
  ],
};
const TEXTS = `
service-title = Probe
section-alles = Alles
step-person = Person
person-name = Name
person-land = Land
person-staat = Staat
purpose-pruefung = Damit wir prüfen können.
step-wohnen = Wohnen
wohnen-hier = Hier
wohnen-post = Post
wohnen-zustimmung = Zustimmung
wohnen-nochmal = Nochmal
step-kinder = Kinder
kinder-kind = Kinder
    .item = Kind { $number }
    .add = Kind dazu
    .remove = Kind { $number } entfernen
kinder-kind-name = Vorname
kinder-kind-schule = Schulen
    .item = Schule { $number }
    .add = Schule dazu
    .remove = Schule { $number } entfernen
kinder-kind-schule-name = Name der Schule
kinder-anzahl = Es sind { $anzahl }
    .hint = So viele: { $anzahl }
    .law = § 1
kinder-anzahl-leaflet = https://example.org/merkblatt.pdf
`;

const { open: openStep, origin, visit } = ownForm(FORM, TEXTS);

/** Opens a step; the names of countries are there. */
async function open(page, ...step) {
  await openStep(page, ...step);
  await page.waitForFunction(() => "amtswegNames" in window);
}

const next = (page) => page.locator("form .kern-btn--primary").click();

const focus = (page) => page.evaluate(() => document.activeElement.id);

/** The combobox of this id: what stands in it, what it says of itself, what it shows. */
const combobox = (page, id) =>
  page.evaluate((id) => {
    const input = document.getElementById(id);
    const list = document.getElementById(input.getAttribute("aria-controls"));
    const active = document.getElementById(input.getAttribute("aria-activedescendant"));
    return {
      value: input.value,
      expanded: input.getAttribute("aria-expanded"),
      hidden: list.hidden,
      options: [...list.children].map(({ textContent }) => textContent),
      active: active?.textContent,
      selected: active?.getAttribute("aria-selected"),
      status: input.parentElement.querySelector("[role=status]").textContent,
    };
  }, id);

describe("a country", () => {
  test("is found with the keyboard, whatever the accents", () =>
    visit({}, async ({ page }) => {
      await open(page, "person");
      const input = page.locator("#person-land");
      await input.focus();
      await page.keyboard.type("turk");
      let now = await combobox(page, "person-land");
      assert.deepEqual(now.options, ["Türkei", "Turkmenistan", "Turks- und Caicosinseln"]);
      assert.equal(now.expanded, "true");
      assert.match(now.status, /3/);
      assert.equal(now.active, undefined);
      await assertAccessibleInAllThemes(page);

      const moves = [
        ["ArrowDown", "Türkei"],
        ["ArrowDown", "Turkmenistan"],
        ["ArrowDown", "Turks- und Caicosinseln"],
        ["ArrowDown", "Türkei"],
        ["ArrowUp", "Turks- und Caicosinseln"],
        ["Home", "Türkei"],
        ["End", "Turks- und Caicosinseln"],
      ];
      for (const [key, active] of moves) {
        await page.keyboard.press(key);
        now = await combobox(page, "person-land");
        assert.deepEqual([now.active, now.selected], [active, "true"], key);
      }
      await page.keyboard.press("Escape");
      now = await combobox(page, "person-land");
      assert.deepEqual([now.value, now.expanded, now.hidden, now.active], ["turk", "false", true, undefined]);

      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      now = await combobox(page, "person-land");
      assert.deepEqual([now.value, now.hidden], ["Türkei", true]);
      assert.equal(await focus(page), "person-land");
      assert.equal(new URL(page.url()).search, "?schritt=person");
    }));

  test("is chosen by a tap, in Arabic, and has its name in every language", () =>
    visit({ hasTouch: true, isMobile: true }, async ({ page }) => {
      await open(page, "person", "ar");
      await page.locator("#person-land").fill("المانيا");
      assert.deepEqual((await combobox(page, "person-land")).options, ["ألمانيا"]);
      await page.locator("#person-land").fill("Syr");
      await page.getByRole("option", { name: "سوريا" }).tap();
      assert.equal((await combobox(page, "person-land")).value, "سوريا");
      assert.equal(await focus(page), "person-land");
      await page.locator("#person-staat").fill("بلا جنس");
      await page.getByRole("option").first().tap();
      await assertAccessible(page);
      await page.locator('.language-switch a[lang="de"]').tap();
      await page.waitForFunction(() => document.documentElement.lang === "de");
      await page.waitForFunction(() => document.getElementById("person-land").value === "Syrien");
      assert.equal((await combobox(page, "person-staat")).value, "Staatenlos");
    }));

  test("may be typed as a whole, or by its code; what nothing is called stays, and is told", () =>
    visit({}, async ({ page }) => {
      await open(page, "person");
      const input = page.locator("#person-land");
      for (const [typed, name] of [
        ["ellas", "ellas"],
        ["germany", "Deutschland"],
        ["fr", "Frankreich"],
        ["USA", "Vereinigte Staaten"],
        ["Zamunda", "Zamunda"],
      ]) {
        await input.fill(typed);
        await input.blur();
        await becomes(async () => (await combobox(page, "person-land")).value, name);
      }
      await input.fill("Zamund");
      const status = page.locator(".search-field [role=status]").first();
      assert.ok(await status.isVisible());
      await page.locator("#person-staat").fill("XK");
      await page.locator("#person-name").fill("Ada");
      await next(page);
      await page.locator("#error-summary").waitFor();
      assert.equal(await page.locator("#error-summary li").count(), 1);
      assert.equal(await input.inputValue(), "Zamund");
      assert.equal(await input.getAttribute("aria-invalid"), "true");
      assert.ok((await input.getAttribute("aria-describedby")).includes("person-land-error"));
      await assertAccessible(page);
    }));

  test("says why a delicate question is asked", () =>
    visit({}, async ({ page }) => {
      await open(page, "person");
      const why = page.locator("details", { hasText: "Damit wir prüfen können." });
      assert.ok(!(await why.getByText("Damit wir prüfen können.").isVisible()));
      await why.locator("summary").click();
      assert.ok(await why.getByText("Damit wir prüfen können.").isVisible());
    }));
});

describe("once given", () => {
  test("an answer is offered, and fills the field only by the button", () =>
    visit({}, async ({ page }) => {
      await open(page, "person");
      await page.locator("#person-name").fill("Ada Lovelace");
      await page.locator("#person-land").fill("DE");
      await page.locator("#person-staat").fill("GB");
      await page.locator("#person-staat").blur();
      await next(page);
      await arriveAt(page, "wohnen");
      const offer = page.locator("#wohnen-empfang-offer");
      assert.match(await offer.innerText(), /Ada Lovelace/);
      const field = page.locator("#wohnen-empfang");
      assert.equal(await field.inputValue(), "");
      assert.ok((await field.getAttribute("aria-describedby")).includes("wohnen-empfang-offer"));
      await assertAccessible(page);
      await offer.focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement.id === "wohnen-empfang");
      assert.equal(await field.inputValue(), "Ada Lovelace");
      assert.equal(await offer.count(), 0);
      await field.fill("");
      await offer.waitFor();

      await page.locator('input[name="wohnen-zustimmung"][value="false"]').check();
      await page.locator("#wohnen-nochmal-offer").click();
      await page.waitForFunction(() => document.activeElement.id === "wohnen-nochmal-false");
      assert.ok(await page.locator("#wohnen-nochmal-false").isChecked());
    }));

  test("a whole address is offered at once, and is checked by its country", () =>
    visit({}, async ({ page }) => {
      await open(page, "wohnen");
      const tokens = await page
        .locator("#wohnen-hier-strasse, #wohnen-hier-plz, #wohnen-hier-ort")
        .evaluateAll((inputs) => inputs.map(({ autocomplete }) => autocomplete));
      assert.deepEqual(tokens, ["off", "postal-code", "address-level2"]);
      assert.equal(await page.locator("#wohnen-hier-land").count(), 0);
      const offer = page.locator("#wohnen-post-offer");
      assert.equal(await offer.count(), 0);
      for (const [id, value] of [["strasse", "Musterweg"], ["hausnummer", "1"], ["plz", "1234"], ["ort", "Musterstadt"]]) {
        await page.locator(`#wohnen-hier-${id}`).fill(value);
      }
      assert.match(await offer.innerText(), /Musterweg, 1/);
      await offer.click();
      await page.waitForFunction(() => document.activeElement.id === "wohnen-post-land");
      const filled = await page.locator('[id^="wohnen-post-"]:is(input)').evaluateAll((inputs) => inputs.map(({ value }) => value));
      assert.deepEqual(filled.slice(0, 3), ["Deutschland", "Musterweg", "1"]);
      await page.locator("#wohnen-post-plz").fill("1010");
      await page.locator("#wohnen-post-land").fill("AT");
      await page.locator("#wohnen-post-land").blur();
      await next(page);
      await page.locator("#error-summary").waitFor();
      const wrong = await page.locator("#error-summary a").evaluateAll((links) => links.map(({ hash }) => hash));
      assert.ok(wrong.includes("#wohnen-hier-plz"), `${wrong}`);
      assert.ok(!wrong.includes("#wohnen-post-plz"), `${wrong}`);
    }));
});

test("entries inside entries: named, numbered, added and removed without losing the focus", () =>
  visit({}, async ({ page }) => {
    await open(page, "kinder");
    const legends = () =>
      page.locator("fieldset > legend").evaluateAll((all) => all.map(({ innerText }) => innerText.trim()));
    assert.deepEqual(await legends(), ["Kind 1", "Schule 1"]);
    await page.locator("#kinder-kind-0-schule-add").click();
    await page.waitForFunction(() => document.activeElement.id === "kinder-kind-0-schule-1-legend");
    await page.locator("#kinder-kind-add").click();
    await page.waitForFunction(() => document.activeElement.id === "kinder-kind-1-legend");
    assert.deepEqual(await legends(), ["Kind 1", "Schule 1", "Schule 2", "Kind 2", "Schule 1"]);
    assert.ok(await page.getByText("So viele: 2").isVisible());
    // What a notice sums up is at hand, and the application stays open.
    const leaflet = page.locator('a[href="https://example.org/merkblatt.pdf"]');
    assert.match(await leaflet.innerText(), said("de", "application", "field-leaflet"));
    assert.equal(await leaflet.getAttribute("target"), "_blank");
    await assertAccessibleInAllThemes(page);

    // The list of mistakes says which of the entries is meant.
    await page.locator("main form .kern-btn--primary").click();
    const mistakes = page.locator("#error-summary li");
    await mistakes.first().waitFor();
    const called = (await mistakes.allInnerTexts()).map((text) => text.split(":")[0]);
    const about = (kind, school) => `Kind ${kind} – Schule ${school} – `;
    const meant = [about(1, 1), about(1, 2), about(2, 1)];
    assert.ok(meant.every((entry) => called.some((text) => text.startsWith(entry))), called.join("\n"));

    await page.locator("#kinder-kind-0-schule-0-name").fill("A");
    await page.locator("#kinder-kind-0-schule-1-name").fill("B");
    await page.getByRole("button", { name: "Schule 1 entfernen" }).first().click();
    await page.waitForFunction(() => document.activeElement.id === "kinder-kind-0-schule-add");
    assert.equal(await page.locator("#kinder-kind-0-schule-0-name").inputValue(), "B");
    await page.getByRole("button", { name: "Kind 2 entfernen" }).click();
    await page.waitForFunction(() => document.activeElement.id === "kinder-kind-add");
    assert.deepEqual(await legends(), ["Kind 1", "Schule 1"]);
  }));

describe("the quick check", () => {
  const check = "schnelltest/einbuergerung/";

  for (const language of ["de", "ar"]) {
    test(`says what it comes to, and always leads on, in ${language}`, () =>
      visit({}, async ({ page, context }) => {
        await page.goto(`${origin()}/${language}/${check}`);
        await page.locator('input[name="fragen-aufenthalt"]').first().waitFor();
        await assertLanguage(page, language);
        await assertAccessibleInAllThemes(page);
        const results = page.locator("[aria-live=polite]");
        const apply = page.locator(`main a[href="/${language}/antrag/einbuergerung/"]`);
        assert.ok(await apply.isVisible());
        await page.locator('input[name="fragen-aufenthalt"][value="fuenf"]').check();
        await results.locator(".kern-alert--success").first().waitFor();
        assert.match(await results.innerText(), /StAG/);
        await page.locator('input[name="fragen-straftaten"][value="ja"]').check();
        await results.locator(".kern-alert--warning").first().waitFor();
        assert.ok(await apply.isVisible());
        await assertAccessibleInAllThemes(page);

        await page.locator('.language-switch a[lang="en"]').click();
        await page.locator('main a[href="/en/antrag/einbuergerung/"]').waitFor();
        await assertLanguage(page, "en");
        assert.ok(await page.locator('input[name="fragen-aufenthalt"][value="fuenf"]').isChecked());
        assert.equal(await page.locator('main a[href="/en/antrag/einbuergerung/"]').count(), 1);

        // Nothing is kept, and the program that could is not even loaded.
        const kept = await page.evaluate(async () => [
          localStorage.length,
          sessionStorage.length,
          (await indexedDB.databases()).length,
          (await caches.keys()).length,
        ]);
        assert.deepEqual(kept, [0, 0, 0, 0]);
        assert.equal((await context.cookies()).length, 0);
        const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
        assert.ok(!loaded.some((name) => name.includes("/delivery-") || name.includes("/api/")));
      }));
  }
});

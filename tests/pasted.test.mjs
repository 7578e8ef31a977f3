// What people copy from documents, chats and web pages carries what nobody sees, and what they type
// follows the habits of many countries. It is taken as it was meant; where that is in doubt they are
// asked, and no amount is taken for another one in silence.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { arriveAt } from "./lib/application.mjs";
import { assertAccessibleInAllThemes } from "./lib/browser.mjs";
import { SERVICE, ownForm } from "./lib/own-form.mjs";

const FIELDS = [
  { id: "name", kind: "text", letters: "latin" },
  { id: "frei", kind: "text" },
  { id: "ziffern", kind: "text", letters: "digits" },
  { id: "kurz", kind: "text", letters: "digits", maxLength: 5 },
  { id: "lang", kind: "longtext", maxLength: 100_000 },
  { id: "mail", kind: "email" },
  { id: "telefon", kind: "phone" },
  { id: "tag", kind: "date" },
  { id: "betrag", kind: "money" },
  { id: "verlust", kind: "money", min: -40 },
  { id: "zahl", kind: "number" },
];
const FORM = {
  id: SERVICE,
  version: "test",
  sections: [{ id: "alles", steps: ["alles"] }],
  steps: [{ id: "alles", fields: FIELDS.map((field) => ({ required: false, ...field })) }],
};
const TEXTS = `service-title = Probe
section-alles = Alles
step-alles = Alles
${FIELDS.map(({ id }) => `alles-${id} = Frage ${id}`).join("\n")}
`;

const own = ownForm(FORM, TEXTS);

const visit = (visiting) => own.visit({}, ({ page }) => visiting(page));

const open = (page, language) => own.open(page, "alles", language);

/** Pastes into a field, in place of what is in it. */
async function paste(page, id, text) {
  await page.locator(`#alles-${id}`).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
}

/** Pastes each text, goes on, and gives what the review says of each question. */
async function read(page, texts) {
  for (const [id, text] of Object.entries(texts)) {
    await paste(page, id, text);
  }
  await page.locator("form .kern-btn--primary").click();
  await arriveAt(page, "pruefen");
  const pairs = await page.locator("dl > div").evaluateAll((items) =>
    items.map((item) => [
      item.querySelector("dt")?.innerText.trim(),
      item.querySelector("dd")?.innerText.replace(/[\u00a0\u202f]/g, " ").trim(),
    ]),
  );
  const answers = Object.fromEntries(pairs);
  return Object.fromEntries(Object.keys(texts).map((id) => [id, answers[`Frage ${id}`]]));
}

test("what nobody sees is no mistake", () =>
  visit(async (page) => {
    await open(page);
    const found = await read(page, {
      name: "\u200eAnna\u2010Ma\u00adria\u00a0O\u0308zgu\u0308r\ufeff",
      frei: "\u2066L01X\u200b00T47\u2069\u0002",
      ziffern: "\u202a12\u00a0345\u202c",
      // Cut at the length that is allowed, three digits would be left.
      kurz: "\u202a01\u00a0069\u202c",
      lang: "Zeile 1\u000bZeile 2",
      mail: "\u200e<mailto:zoe@example.org>;",
      telefon: "tel:(+49)\u00a0212\u2011290.1234",
    });
    assert.deepEqual(found, {
      name: "Anna-Maria Özgür",
      frei: "L01X00T47",
      ziffern: "12345",
      kurz: "01069",
      lang: "Zeile 1\nZeile 2",
      mail: "zoe@example.org",
      telefon: "+49 212-290 1234",
    });
  }));

test("what is too long is refused as it was pasted, and not cut", () =>
  visit(async (page) => {
    await open(page);
    await paste(page, "kurz", "010691");
    await page.locator("form .kern-btn--primary").click();
    await page.locator("#alles-kurz-error").waitFor();
    assert.equal(await page.locator("#alles-kurz").inputValue(), "010691");
  }));

test("a mail address is taken out of what surrounds it, and nothing in it is rewritten", () =>
  visit(async (page) => {
    for (const [typed, expected] of [
      ["\ufeffzoe@example.org,", "zoe@example.org"],
      ["Zoë Muster <zoe@example.org>;", "zoe@example.org"],
      ["mailto:zoe@example.org?subject=Hallo", "zoe@example.org"],
      ["zoe@testß.de", "zoe@testß.de"],
    ]) {
      await open(page);
      assert.deepEqual(await read(page, { mail: typed }), { mail: expected }, typed);
    }
    // What is none is not guessed at.
    for (const typed of ["zoe@example.org, max@example.org", "zoe at example.org"]) {
      await open(page);
      await paste(page, "mail", typed);
      await page.locator("form .kern-btn--primary").click();
      await page.locator("#alles-mail-error").waitFor();
      assert.equal(await page.locator("#alles-mail").inputValue(), typed);
    }
  }));

test("letters and their marks are spelled by browsers as by the town hall", () =>
  visit(async (page) => {
    const pairs = readFileSync(new URL("data/nfc.tsv", import.meta.url), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    assert.ok(pairs.length > 3000);
    await open(page);
    // At once: typing all of it would take long.
    await page.locator("#alles-lang").evaluate((area, text) => {
      area.value = text;
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, pairs.map(([typed]) => typed).join("\n"));
    await page.locator("form .kern-btn--primary").click();
    await arriveAt(page, "pruefen");
    const shown = page.locator("dl > div", { hasText: "Frage lang" }).locator("dd");
    const spelled = (await shown.first().evaluate((dd) => dd.textContent)).trim().split("\n");
    const wrong = pairs.filter(([, composed], index) => spelled[index] !== composed);
    assert.equal(spelled.length, pairs.length);
    assert.deepEqual(wrong, []);
  }));

test("a date that is pasted into one of its fields is all of it", () =>
  visit(async (page) => {
    await open(page);
    for (const [text, day, month, year] of [
      ["01.02.2027", "01", "02", "2027"],
      [" 2026-12-31", "31", "12", "2026"],
      ["\u06f5/\u0666/1990", "05", "06", "1990"],
    ]) {
      await paste(page, "tag", text);
      for (const [suffix, expected] of Object.entries({ "": day, "-month": month, "-year": year })) {
        await page.waitForFunction(
          ([id, value]) => document.getElementById(id).value === value,
          [`alles-tag${suffix}`, expected],
        );
      }
    }
    await paste(page, "tag-year", " 2027");
    const found = await read(page, {});
    assert.deepEqual(found, {});
    await page.getByText("5. Juni 2027").waitFor();
  }));

test("amounts are read as they were meant, in either habit", () =>
  visit(async (page) => {
    for (const [language, typed, expected] of [
      ["de", "1.234,50", "1.234,50 €"],
      ["de", "1,234.50", "1.234,50 €"],
      ["de", "50,-", "50,00 €"],
      ["de", "\u09e7\u09e8\u09e9", "123,00 €"],
      ["en", "1,234.50", "€1,234.50"],
      ["en", "2 100 EUR", "€2,100.00"],
    ]) {
      await open(page, language);
      assert.deepEqual(await read(page, { betrag: typed }), { betrag: expected }, typed);
    }
    await open(page);
    const found = await read(page, { verlust: "\u221240", zahl: "-2,5" });
    assert.deepEqual(found, { verlust: "-40,00 €", zahl: "-2,5" });
  }));

test("an amount that is in doubt is asked about, and what is none is refused", () =>
  visit(async (page) => {
    await open(page);
    await paste(page, "betrag", "50,999");
    const doubt = page.locator("#alles-betrag-doubt");
    await doubt.waitFor();
    assert.match(await doubt.innerText(), /Meinen Sie .*50\.999,00/);
    await assertAccessibleInAllThemes(page, "an amount in doubt");
    await paste(page, "betrag", "50999");
    await doubt.waitFor({ state: "detached" });
    await paste(page, "betrag", "50,999");
    await doubt.waitFor();
    for (const typed of ["17.05.1990", "1.2345", "zwei"]) {
      await paste(page, "betrag", typed);
      await page.locator("form .kern-btn--primary").click();
      await page.waitForFunction(() => document.activeElement?.id === "error-summary");
      await page.locator("#alles-betrag-error").waitFor();
      // What was typed is still there to be mended.
      assert.equal(await page.locator("#alles-betrag").inputValue(), typed);
    }
  }));

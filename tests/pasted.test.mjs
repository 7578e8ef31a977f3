// What people copy from documents, chats and web pages carries what nobody sees, and what they type
// follows the habits of many countries. It is taken as it was meant; where that is in doubt they are
// asked, and no amount is taken for another one in silence.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { arriveAt } from "./lib/application.mjs";
import { assertAccessibleInAllThemes, drawn } from "./lib/browser.mjs";
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
  { id: "kennzeichen", kind: "text" },
  { id: "konto", kind: "text" },
  { id: "nummer", kind: "text", letters: "digits" },
  { id: "geboren", kind: "date" },
];
/** What is doubted, and stops nobody. */
const CHECKS = {
  kennzeichen: { field: "./kennzeichen", pattern: "plate" },
  konto: { field: "./konto", pattern: "iban" },
  nummer: { field: "./nummer", pattern: "betriebsnummer" },
  geboren: { left: { age: "./geboren" }, op: "<", right: { number: 120 } },
  zahl: { left: { field: "./zahl" }, op: "<", right: { number: 100 } },
  lang: { left: { field: "./zahl" }, op: "<", right: { number: 1000 } },
};
const FORM = {
  id: SERVICE,
  version: "test",
  sections: [{ id: "alles", steps: ["alles"] }],
  steps: [
    {
      id: "alles",
      fields: FIELDS.map((field) => ({ required: false, ...field })),
      checks: Object.entries(CHECKS).map(([at, rule]) => ({ id: at, level: "warning", at, rule })),
    },
  ],
};
const TEXTS = `service-title = Probe
section-alles = Alles
step-alles = Alles
${FIELDS.map(({ id }) => `alles-${id} = Frage ${id}`).join("\n")}
${Object.keys(CHECKS).map((id) => `check-${id} = Stimmt ${id}?`).join("\n")}
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

describe("a doubt about what is typed", () => {
  /** A field, what is typed into one of its controls, and what would be right. */
  const doubted = [
    ["mail", "mail", "ada@gmial.con", "ada@gmail.com"],
    ["kennzeichen", "kennzeichen", "12-345", "SG-AB 123"],
    ["konto", "konto", "DE88 3704 0044", "DE89 3704 0044 0532 0130 00"],
    ["nummer", "nummer", "09912343", "09912342"],
    ["geboren", "geboren-year", "1880", "1980"],
    ["zahl", "zahl", "500", "50"],
  ];

  /** Whoever types is as fast as they need to be: no doubt appears by itself from now on. */
  async function holdTime(page) {
    const session = await page.context().newCDPSession(page);
    await session.send("Animation.enable");
    await session.send("Animation.setPlaybackRate", { playbackRate: 0 });
  }

  for (const [id, control, wrong, right] of doubted) {
    test(`waits until the field is left, and then stays until it is mended: ${id}`, () =>
      visit(async (page) => {
        await open(page);
        await holdTime(page);
        const field = page.locator(`#alles-${control}`);
        const doubt = page.locator(`#alles-${id}-warning`);
        const type = async (text) => {
          await field.focus();
          await page.keyboard.press("Control+A");
          for (const letter of text) {
            await page.keyboard.type(letter);
            await drawn(page);
            assert.ok(!(await doubt.isVisible()), `at ${letter} of ${text}`);
          }
        };
        if (control !== id) {
          await page.locator(`#alles-${id}`).fill("5");
          await page.locator(`#alles-${id}-month`).fill("5");
        }
        await type(right);
        await field.blur();
        await doubt.waitFor({ state: "detached" });
        await type(wrong);
        await doubt.waitFor({ state: "attached" });
        assert.ok(!(await doubt.isVisible()));
        await field.blur();
        await doubt.waitFor();

        // Who comes back to mend it can read it meanwhile.
        await field.focus();
        assert.ok(await doubt.isVisible());
        await page.keyboard.press("End");
        await page.keyboard.press("Backspace");
        await drawn(page);
        await field.fill(right);
        await doubt.waitFor({ state: "detached" });
        // What is wrong once more is a new doubt.
        await type(wrong);
      }));
  }

  for (const reducedMotion of ["no-preference", "reduce"]) {
    test(`appears by itself to whoever stays in the field, later: motion ${reducedMotion}`, () =>
      visit(async (page) => {
        await page.emulateMedia({ reducedMotion });
        await open(page);
        const field = page.locator("#alles-mail");
        const doubt = page.locator("#alles-mail-warning");
        // Seen by the page itself, so that nothing is missed.
        await page.evaluate(() => {
          const look = () => {
            const doubt = document.getElementById("alles-mail-warning");
            if (!doubt) return requestAnimationFrame(look);
            window.wasHidden = getComputedStyle(doubt).visibility === "hidden";
          };
          look();
        });
        await field.focus();
        await page.keyboard.insertText("ada@gmial.con");
        await doubt.waitFor();
        assert.ok(await page.evaluate(() => window.wasHidden));
        assert.ok(await field.evaluate((field) => field === document.activeElement));
      }));
  }

  test("moves nothing under the press that leaves the field", () =>
    visit(async (page) => {
      await open(page);
      await holdTime(page);
      await page.locator("#alles-geboren").fill("5");
      await page.locator("#alles-geboren-month").fill("5");
      await page.locator("#alles-geboren-year").fill("1880");
      await page.locator("#alles-geboren-warning").waitFor({ state: "attached" });
      await drawn(page);
      const button = page.locator("form .kern-btn--primary");
      await button.scrollIntoViewIfNeeded();
      const { x, y } = await button.boundingBox();
      await page.mouse.move(x + 20, y + 10);
      await page.mouse.down();
      await drawn(page);
      await page.locator("#alles-geboren-warning").waitFor();
      assert.deepEqual(await button.boundingBox().then(({ x, y }) => ({ x, y })), { x, y });
      await page.mouse.up();
      await arriveAt(page, "pruefen");
      await page.locator("dd").getByText("Stimmt geboren?").waitFor();
    }));

  test("that another answer brings is said at once", () =>
    visit(async (page) => {
      await open(page);
      await holdTime(page);
      await page.locator("#alles-zahl").fill("5000");
      await page.locator("#alles-lang-warning").waitFor();
      await page.locator("#alles-zahl-warning").waitFor({ state: "attached" });
      assert.ok(!(await page.locator("#alles-zahl-warning").isVisible()));
    }));
});

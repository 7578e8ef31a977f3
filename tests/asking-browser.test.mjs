// How the application asks, and how it is looked through before it is sent: how far one is, what is
// said of mistakes and slips, the review and its declarations, help, and what is easy to hit. The
// form is this test's own.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { arriveAt } from "./lib/application.mjs";
import {
  PHONE,
  assertAccessible,
  assertAccessibleInAllThemes,
  assertEasyToHit,
  drawn,
} from "./lib/browser.mjs";
import { SERVICE, ownForm } from "./lib/own-form.mjs";
import { phrase, said } from "./lib/texts.mjs";
import { becomes } from "./lib/wait.mjs";

const MANY = Array.from({ length: 12 }, (_, index) => `mehr_${index + 1}`);
const only = (id, when) => ({ id, when, fields: [{ id: "text", kind: "text", text: "text", required: false }] });
const married = { field: "person.verheiratet", is: true };
const FORM = {
  id: SERVICE,
  version: "test",
  sections: [
    { id: "person", steps: ["person", "partner"] },
    { id: "wohnen", steps: ["wohnen", "kosten"] },
    { id: "mehr", steps: MANY },
    { id: "nie", steps: ["nie"] },
    { id: "ende", steps: ["ende", "summe", "weiter", "lesen", "abschluss"] },
  ],
  handover: { to: "erklaerung_beschaeftigung", step: "weiter", share: {} },
  steps: [
    {
      id: "person",
      fields: [
        { id: "name", kind: "text", minLength: 3 },
        { id: "mail", kind: "email", required: false },
        { id: "geboren", kind: "date", autocomplete: "bday" },
        { id: "verheiratet", kind: "yesno" },
        { id: "farbe", kind: "choice", options: ["rot", "blau"] },
      ],
    },
    only("partner", married),
    {
      id: "wohnen",
      fields: [
        { id: "flaeche", kind: "number", min: 1, max: 2000 },
        { id: "foto", kind: "file", accept: ["image/jpeg"], maxFiles: 2 },
      ],
    },
    {
      id: "kosten",
      fields: [
        { id: "miete", kind: "money", required: false },
        { id: "notiz", kind: "text", required: false },
      ],
      checks: [
        {
          ...{ id: "notiz", at: "miete" },
          rule: { any: [{ not: { field: "./miete", answered: true } }, { field: "./notiz", answered: true }] },
        },
      ],
    },
    ...MANY.map((id) => only(id, married)),
    only("nie", { all: [married, { not: married }] }),
    only("ende"),
    {
      id: "summe",
      fields: [{ id: "gebuehr", kind: "info", values: { summe: { field: "wohnen.flaeche" } } }],
    },
    { id: "weiter", fields: [{ id: "link", kind: "info" }] },
    { id: "lesen", fields: [{ id: "hinweis", kind: "info" }] },
    {
      id: "abschluss",
      fields: [
        { id: "wahrheit", kind: "consent" },
        { id: "datenschutz", kind: "consent" },
      ],
    },
  ],
};
const TEXTS = `
service-title = Probe
text = Etwas
person-name = Name
person-mail = E-Mail
person-geboren = Geboren
person-verheiratet = Sind Sie verheiratet?
person-farbe = Welche Farbe?
    .option-rot = Rot
    .option-blau = Blau
wohnen-flaeche = Wohnfläche
wohnen-foto = Foto der Wohnung
kosten-miete = Miete
kosten-notiz = Notiz
check-notiz = Wozu die Miete?
summe-gebuehr = Das kostet { $summe } Euro.
weiter-link = Ein Link.
lesen-hinweis = Nur zu lesen.
abschluss-wahrheit = Alles ist wahr.
abschluss-datenschutz = Ich habe den Datenschutz gelesen.
${FORM.sections.map(({ id }) => `section-${id} = Teil ${id}`).join("\n")}
${FORM.steps.map(({ id }) => `step-${id} = Schritt ${id}`).join("\n")}
`;

const { begin, open, origin, visit } = ownForm(FORM, TEXTS);

const press = (page) => page.locator(".button-row .kern-btn--primary").click();

const screen = (page) => new URL(page.url()).search.replace("?schritt=", "");

const hasFocus = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id);

/** Fills the first step. */
async function fillPerson(page, isMarried) {
  await page.locator("#person-name").fill("Ada");
  await page.locator("#person-geboren").fill("17");
  await page.locator("#person-geboren-month").fill("5");
  await page.locator("#person-geboren-year").fill("1980");
  await page.locator(`input[name="person-verheiratet"][value="${isMarried}"]`).check();
  await page.locator('input[name="person-farbe"][value="rot"]').check();
}

async function fillHome(page) {
  await page.locator("#wohnen-flaeche").fill("72");
  await page.locator("#wohnen-foto-later").check();
}

/** Presses on to the next screen, and gives it. */
async function next(page) {
  const before = screen(page);
  await press(page);
  await page.waitForFunction(
    (before) => location.search !== `?schritt=${before}` && document.activeElement?.id === "heading",
    before,
  );
  return screen(page);
}

/** Goes on to the review without filling in more. */
async function toReview(page, look = async () => {}) {
  let at = screen(page);
  while (at !== "pruefen") {
    if (at === "person") await fillPerson(page, true);
    if (at === "wohnen") await fillHome(page);
    await look(at);
    at = await next(page);
  }
}

const progress = (page) =>
  page.locator("#progress").evaluate(({ value, max }) => value / max);

describe("how far one is", () => {
  for (const isMarried of [true, false]) {
    test(`never goes back when one answers in order, ${isMarried ? "with" : "without"} more questions`, () =>
      visit({}, async ({ page }) => {
        await open(page, "person");
        let inSteps = 0;
        let inTasks = 0;
        let at = "person";
        let count = 0;
        while (at !== "pruefen") {
          if (at === "person") await fillPerson(page, isMarried);
          if (at === "wohnen") await fillHome(page);
          const now = await progress(page);
          assert.ok(now > inSteps, `${at}: ${now} after ${inSteps}`);
          inSteps = now;
          at = await next(page);
          count += 1;
          // The list of steps, and back.
          if (at !== "pruefen") {
            await page.locator(".button-row .kern-btn--tertiary").click();
            await arriveAt(page, "");
            const tasks = await progress(page);
            assert.ok(tasks >= inTasks, `${at}: ${tasks} after ${inTasks} in the list`);
            inTasks = tasks;
            assert.equal(await next(page), at);
          }
        }
        assert.ok(count > (isMarried ? 12 : 2));
        await page.goto(`${origin()}/de/antrag/${SERVICE}/`);
      }));
  }

  test("is said by sections", () =>
    visit({}, async ({ page }) => {
      await open(page, "wohnen");
      const label = await page.locator(".kern-progress label").innerText();
      assert.match(label, said("de", "application", "application-section"));
      assert.match(label, /2.*5.*Teil wohnen/);
    }));
});

describe("a mistake", () => {
  test("says what to do, in the window's title as well", () =>
    visit({}, async ({ page }) => {
      await open(page, "person");
      assert.equal(await page.title(), "Schritt person – Probe");
      await page.locator("#person-name").fill("A");
      await press(page);
      await hasFocus(page, "error-summary");
      await page.waitForFunction(() => document.title.startsWith("Fehler: Schritt person"));
      const items = await page.locator("#error-summary li").allInnerTexts();
      const option = phrase("de", "application", "error-option");
      assert.deepEqual(items.slice(-2), [
        `Sind Sie verheiratet? – ${option}`,
        `Welche Farbe? – ${option}`,
      ]);
      assert.ok(items[0].includes("mindestens 3 Zeichen"), items[0]);
      assert.ok(items.every((item) => !/[?:.]:/.test(item)), items.join("\n"));
      await assertAccessibleInAllThemes(page);
      await fillPerson(page, false);
      await page.waitForFunction(() => document.title === "Schritt person – Probe");
    }));

  test("at the end of an e-mail address is a doubt, and stops nobody", () =>
    visit({}, async ({ page }) => {
      await open(page, "person");
      await page.locator("#person-mail").fill("ada@gmail.com");
      await drawn(page);
      assert.equal(await page.locator("#person-mail-warning").count(), 0);
      await page.locator("#person-mail").fill("ada@gmial.con");
      await page.locator("#person-mail").blur();
      const doubt = await page.locator("#person-mail-warning").innerText();
      assert.ok(doubt.includes(phrase("de", "application", "error-email-slip")));
      await fillPerson(page, false);
      assert.equal(await next(page), "wohnen");
    }));
});

describe("what is typed otherwise than asked", () => {
  const reviewed = async (page, question) => {
    const item = page.locator(".kern-description-list-item", { hasText: question });
    return (await item.locator("dd").textContent()).replace(/\s/g, " ").trim();
  };

  for (const [language, month] of [["de", "März"], ["de", "mär"], ["en", "March"], ["en", "März"], ["ar", "مارس"], ["ar", "آذار"]]) {
    test(`a month by its name, a year of two digits, square metres: ${language} ${month}`, () =>
      visit({}, async ({ page }) => {
        await open(page, "person", language);
        await fillPerson(page, false);
        const field = page.locator("#person-geboren-month");
        await field.fill("");
        await field.pressSequentially(month);
        const whole = await field.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
        assert.ok(whole, "the name is cut");
        const year = page.locator("#person-geboren-year");
        await year.fill("");
        await year.pressSequentially("85");
        await drawn(page);
        assert.deepEqual([await field.inputValue(), await year.inputValue()], [month, "85"]);
        assert.equal(await next(page), "wohnen");
        await fillHome(page);
        await page.locator("#wohnen-flaeche").fill("72 qm");
        while ((await next(page)) !== "pruefen");
        const date = new Intl.DateTimeFormat({ en: "en-GB", ar: "ar-u-nu-latn" }[language] ?? "de", { dateStyle: "long" });
        // An Arabic month has two names, by where somebody comes from.
        const expected = date.format(new Date(1985, 2, 17)).replace(/\s/g, " ").replace("مارس", "مارس/آذار");
        assert.equal(await reviewed(page, "Geboren"), expected);
        assert.equal(await reviewed(page, "Wohnfläche"), "72");
      }));
  }
});

/**
 * Makes of the page one whose drawings take longer than a frame, as on a slow phone: the browser may
 * then do something else in between, several times. At the moment with the number `window.typeAt`
 * the letter `window.toType` is typed.
 */
const typesWhileItIsDrawn = (page) =>
  page.addInitScript(() => {
    const [now, wait] = [Date.now, setTimeout];
    let late = 0;
    Date.now = () => now() + (window.toType ? (late += 20) : late);
    const type = () => {
      if (!window.toType || (window.typeAt -= 1) > 0) return;
      const field = document.activeElement;
      field.value += window.toType;
      window.toType = undefined;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    };
    window.setTimeout = (run, milliseconds, ...given) =>
      wait(
        (...given) => {
          if (!milliseconds) type();
          run(...given);
        },
        milliseconds,
        ...given,
      );
  });

describe("what is typed while the page is drawn", () => {
  // Another answer, and the same one: what is typed can change without its meaning.
  for (const [id, step, typed, letter, language] of [
    ["person-name", "person", "Ad", "a", "de"],
    ["person-name", "person", "Ada", " ", "de"],
    ["person-geboren-month", "person", "آذا", "ر", "ar"],
    ["wohnen-flaeche", "wohnen", "72", " ", "de"],
  ]) {
    test(`is all there: ${typed}${letter}`, () =>
      visit({}, async ({ page }) => {
        await typesWhileItIsDrawn(page);
        await open(page, step, language);
        const field = page.locator(`[id="${id}"]`);
        let moments = 0;
        for (let moment = 1; ; moment += 1) {
          await field.fill("");
          await drawn(page);
          await page.evaluate((given) => Object.assign(window, given), {
            toType: letter,
            typeAt: moment,
          });
          await page.keyboard.insertText(typed);
          await drawn(page);
          // There are no more such moments.
          if (await page.evaluate(() => window.toType)) break;
          moments += 1;
          assert.equal(await field.inputValue(), typed + letter, `at moment ${moment}`);
        }
        assert.ok(moments > 1, `${moments} moments`);
      }));
  }
});

describe("where drawing takes its time", () => {
  const slowly = (page) =>
    page.evaluate(() => Object.assign(window, { toType: " ", typeAt: Infinity }));

  test("the focus goes to the mistakes, and to them again", () =>
    visit({}, async ({ page }) => {
      await typesWhileItIsDrawn(page);
      await open(page, "kosten");
      await page.locator("#kosten-miete").fill("72");
      await slowly(page);
      await press(page);
      await hasFocus(page, "error-summary");
      await page.locator("#kosten-notiz").focus();
      await press(page);
      await hasFocus(page, "error-summary");
    }));

  test("the focus stays with whoever goes elsewhere meanwhile", () =>
    visit({}, async ({ page }) => {
      await typesWhileItIsDrawn(page);
      await open(page, "kosten");
      await page.locator("#kosten-miete").fill("72");
      await slowly(page);
      await press(page);
      await hasFocus(page, "error-summary");
      await page.locator("#kosten-notiz").pressSequentially("abc");
      await drawn(page);
      await hasFocus(page, "kosten-notiz");
    }));
});

test("a mistake that an answer elsewhere mends goes, whatever is typed meanwhile", () =>
  visit({}, async ({ page }) => {
    await typesWhileItIsDrawn(page);
    await open(page, "kosten");
    await page.locator("#kosten-miete").fill("72");
    await press(page);
    await hasFocus(page, "error-summary");
    const mistake = () => page.locator("#kosten-miete").getAttribute("aria-invalid");
    let moments = 0;
    for (let moment = 1; ; moment += 1) {
      await page.locator("#kosten-notiz").fill("");
      await drawn(page);
      await page.locator('#kosten-miete[aria-invalid="true"]').waitFor();
      await page.evaluate((given) => Object.assign(window, given), { toType: "b", typeAt: moment });
      await page.keyboard.insertText("a");
      await drawn(page);
      // There are no more such moments.
      if (await page.evaluate(() => window.toType)) break;
      moments += 1;
      assert.equal(await mistake(), null, `at moment ${moment}`);
    }
    assert.ok(moments > 1, `${moments} moments`);
  }));

describe("the review", () => {
  test("leaves out what was only to be read, but not what it comes to and what is handed on", () =>
    visit({}, async ({ page }) => {
      await open(page, "person");
      const seen = [];
      await toReview(page, (at) => seen.push(at));
      assert.ok(seen.includes("lesen"));
      await page.locator("#unfold").click();
      await page.locator("#review-ende").waitFor();
      assert.equal(await page.locator("#review-lesen").count(), 0);
      const step = (id) => page.locator(".review-step", { has: page.locator(`#review-${id}`) });
      await step("summe").getByText("Das kostet 72 Euro.").waitFor();
      await step("weiter").locator('a[href="?schritt=weiter"]').waitFor();
      await step("summe").locator('a[href="?schritt=summe"]').click();
      await arriveAt(page, "summe");
    }));

  test("folds, opens where one comes back to, and on paper", () =>
    visit({}, async ({ page }) => {
      await open(page, "person");
      await toReview(page);
      const isOpen = () => page.locator(".fold").evaluateAll((folds) => folds.map(({ open }) => open));
      await becomes(isOpen, [false, false, false, false]);
      const height = () => page.evaluate(() => document.scrollingElement.scrollHeight);
      const folded = await height();
      await assertAccessibleInAllThemes(page, "the folded review");

      // By the keyboard.
      await page.locator(".fold summary").first().focus();
      await page.keyboard.press("Enter");
      await becomes(isOpen, [true, false, false, false]);
      await page.keyboard.press("Enter");

      await page.locator("#unfold").click();
      await becomes(isOpen, [true, true, true, true]);
      const unfolded = await height();
      assert.ok(unfolded > 2 * folded, `${folded} and ${unfolded} px`);
      await assertAccessibleInAllThemes(page, "the unfolded review");
      await page.locator("#unfold").click();
      await becomes(isOpen, [false, false, false, false]);

      await page.locator(".fold summary").nth(2).click();
      await page.locator('.review-step__change[href="?schritt=mehr_11"]').click();
      await arriveAt(page, "mehr_11");
      await page.locator("#mehr_11-text").fill("neu");
      await press(page);
      await hasFocus(page, "review-mehr_11");
      assert.equal(screen(page), "pruefen");
      await becomes(isOpen, [false, false, true, false]);
      const top = await page.locator("#review-mehr_11").evaluate((at) => at.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < PHONE.height, `the heading is at ${top} px`);
      // The browser's own way back leads there as well.
      await page.goBack();
      await arriveAt(page, "mehr_11");
      await page.goBack();
      await hasFocus(page, "review-mehr_11");

      await page.pdf();
      await becomes(isOpen, [true, true, true, true]);
    }));

  test("ends with the declarations, and the privacy notice at hand", () =>
    visit({}, async ({ page }) => {
      await open(page, "person");
      assert.equal(await page.locator('a[href="?schritt=abschluss"]').count(), 0);
      const steps = [];
      await toReview(page, async (step) => steps.push(step));
      assert.ok(steps.includes("ende") && !steps.includes("abschluss"), steps.join());
      const below = await page.evaluate(() => {
        const at = (selector) => document.querySelector(selector).getBoundingClientRect().top;
        const last = [...document.querySelectorAll(".fold")].at(-1).getBoundingClientRect().bottom;
        return [last, at("#abschluss-wahrheit"), at(".page-main a[href='/de/datenschutz/']"), at(".page-main .kern-btn--primary")];
      });
      assert.deepEqual(below, below.toSorted((a, b) => a - b));

      // Nothing is wrong before one wants to send.
      assert.equal(await page.locator("#review-missing, .kern-error").count(), 0);
      await press(page);
      await hasFocus(page, "review-missing");
      assert.equal(screen(page), "pruefen");
      await page.waitForFunction(() => document.title.startsWith("Fehler: "));
      await assertAccessible(page, "the review without the declarations");
      await page.locator("#review-missing a").click();
      await hasFocus(page, "abschluss-wahrheit");
      assert.ok((await page.locator("#abschluss-wahrheit-error").innerText()).length > 0);
      await page.locator("#abschluss-wahrheit").check();
      await page.locator("#abschluss-datenschutz").check();
      await page.locator("#review-missing").waitFor({ state: "detached" });
      const policy = page.context().waitForEvent("page");
      await page.locator(".page-main a[href='/de/datenschutz/']").click();
      await (await policy).waitForURL("**/de/datenschutz/");
      await press(page);
      await page.waitForFunction(() => !document.getElementById("abschluss-wahrheit"));
    }));

  test("names what is missing in the questions, and the declarations stay", () =>
    visit({}, async ({ page }) => {
      await open(page, "lesen");
      await next(page);
      assert.equal(screen(page), "pruefen");
      assert.deepEqual(
        await page.locator("#review-missing a").allInnerTexts(),
        ["Schritt person", "Schritt wohnen"],
      );
      const isOpen = await page.locator(".fold").evaluateAll((folds) => folds.map(({ open }) => open));
      assert.deepEqual(isOpen, [true, true, false]);
      await page.locator("#abschluss-wahrheit").check();
      await page.locator("#review-missing a").first().click();
      await arriveAt(page, "person");
      await fillPerson(page, false);
      await press(page);
      await hasFocus(page, "review-person");
      assert.ok(await page.locator("#abschluss-wahrheit").isChecked());
    }));
});

describe("help", () => {
  for (const language of ["de", "ar"]) {
    test(`is in the step, above the questions, in ${language}`, () =>
      visit({}, async ({ page }) => {
        await open(page, "person", language);
        const top = (selector) => page.locator(selector).first().evaluate((one) => one.getBoundingClientRect().top);
        const summary = page.locator(".help summary");
        const place = await top(".help summary");
        assert.ok(place < (await top("#heading")) && place < PHONE.height / 2, `${place} px`);
        assert.equal(await page.locator(".help a[href^='tel:']").isVisible(), false);
        await summary.click();
        assert.ok(await page.locator(".help a[href^='tel:']").isVisible());
        assert.ok(await page.locator(".help a[href^='mailto:']").isVisible());
        await assertAccessibleInAllThemes(page, "with help");
        if (language !== "de") {
          const german = page.getByRole("button", { name: phrase(language, "application", "application-german-show") });
          const place = await german.evaluate((one) => one.getBoundingClientRect().top);
          assert.ok(place < (await top("#heading")));
        }
      }));
  }
});

test("everything is easy to hit: 44 px", () =>
  visit({ hasTouch: true, isMobile: true }, async ({ page }) => {
    await open(page, "person");
    await assertEasyToHit(page, "a step");
    await press(page);
    await hasFocus(page, "error-summary");
    await assertEasyToHit(page, "a step with mistakes");
    await page.locator(".help summary").click();
    await assertEasyToHit(page, "help");
    // The word is as good as the circle.
    const label = page.locator('label[for="person-verheiratet"]');
    await label.click({ position: { x: 15, y: 15 } });
    assert.ok(await page.locator("#person-verheiratet").isChecked());
    await toReview(page);
    await page.locator("#unfold").click();
    await becomes(() => page.locator(".fold:not([open])").count(), 0);
    await assertEasyToHit(page, "the review");
    await press(page);
    await hasFocus(page, "review-missing");
    await assertEasyToHit(page, "the review with mistakes");
  }));

test("the camera has its picture", () =>
  visit({ hasTouch: true, isMobile: true }, async ({ page }) => {
    await open(page, "wohnen");
    const masks = await page
      .locator(".kern-icon")
      .evaluateAll((icons) => icons.map((icon) => [icon.className, getComputedStyle(icon).maskImage]));
    assert.ok(masks.some(([name]) => name.includes("photo")));
    assert.deepEqual(masks.filter(([, mask]) => !mask.startsWith("url(")), []);
  }));

test("the line that keeps stands together, and keeping is what its question proposes", () =>
  visit({ viewport: { width: 1280, height: 800 } }, async ({ page }) => {
    await open(page, "person");
    await page.locator("#keeping-delete").waitFor();
    const boxes = await page.locator(".keeping__line > *").evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ left, right, top }) => ({ left, right, top })));
    for (const [index, box] of boxes.entries()) {
      const before = boxes[index - 1];
      if (before && Math.abs(before.top - box.top) < 10) {
        assert.ok(box.left - before.right < 48, `${box.left - before.right} px apart`);
      }
    }
    await page.locator("#keeping-delete").click();
    await hasFocus(page, "keeping-heading");
    const [first, ...more] = await page.locator("#keeping-part .kern-btn").evaluateAll((all) =>
      all.map(({ className, id }) => ({ className, id })));
    assert.match(first.className, /kern-btn--primary/);
    assert.notEqual(first.id, "keeping-delete-confirm");
    assert.deepEqual(more.filter(({ className }) => className.includes("primary")), []);
  }));

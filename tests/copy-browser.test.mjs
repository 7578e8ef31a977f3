// The applicant's copy: every answer in the applicant's language with the German beside, before
// sending and after it, to read and to print.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { arriveAt } from "./lib/application.mjs";
import { assertAccessibleInAllThemes, launch, visit } from "./lib/browser.mjs";
import { MadeUpApplication } from "./lib/made-up.mjs";
import { temporaryFolder } from "./lib/program.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { expectedAnswers, phrase, said } from "./lib/texts.mjs";
import { until } from "./lib/wait.mjs";

const SERVICE = "bewohnerparken";
const DECIDED = { zeitraum: { von: "2099-01-01", bis: "2099-12-31" } };

let browser;
let stack;
let folder;

before(async () => {
  folder = temporaryFolder("files");
  [stack, browser] = await Promise.all([Stack.start({ site: builtSite() }), launch()]);
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

/** Takes the place of the browser's printing: what is on the paper at that moment. */
async function watchPrinting(page) {
  await page.addInitScript(() => {
    window.printed = [];
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      window.printed.push(document.querySelector("main").innerText);
    };
  });
  return async () => {
    await page.waitForFunction(() => window.printed?.length > 0);
    return page.evaluate(() => window.printed.splice(0));
  };
}

async function fill(page, options) {
  const application = new MadeUpApplication(page, { service: SERVICE, folder, all: true, decided: DECIDED, ...options });
  await application.open(stack.siteOrigin, { own: false });
  await application.fillAll();
  return application;
}

const button = (page, language, id) =>
  page.getByRole("button", { name: phrase(language, "application", id), exact: true });

/** All questions in both languages, and answers whose words depend on the language. */
function assertComplete(text, application) {
  const { language, answers } = application;
  const { files } = application.expected;
  for (const [question] of expectedAnswers(SERVICE, application.expected.answers, files)) {
    assert.ok(text.includes(question), `${question} is missing in\n${text}`);
  }
  const step = application.form.steps.find(({ fields }) =>
    fields.some(({ kind }) => kind === "choice"),
  );
  const choice = step.fields.find(({ kind }) => kind === "choice");
  const option = `${step.id}-${choice.id}.option-${answers[step.id][choice.id]}`;
  for (const tag of new Set([language, "de"])) {
    for (const id of [`${step.id}-${choice.id}`, option]) {
      assert.ok(text.includes(phrase(tag, SERVICE, id)), `${tag}: ${id} is missing in\n${text}`);
    }
  }
}

/** What is on paper only, or on the screen only. */
async function assertOnPaper(page, locator, expected) {
  const isSeen = (seen) => locator.first().waitFor({ state: seen ? "visible" : "hidden" });
  await isSeen(!expected);
  await page.emulateMedia({ media: "print" });
  await isSeen(expected);
  await page.emulateMedia({ media: "screen" });
}

test("the review is printed with the German beside, and the receipt with what was sent", () =>
  visit(browser, {}, async ({ page }) => {
    const printed = await watchPrinting(page);
    const application = await fill(page, { language: "ar" });
    assert.equal(await page.locator("main .german").count(), 0);
    await button(page, "ar", "application-copy-print").click();
    const [review, ...more] = await printed();
    assert.deepEqual(more, []);
    assertComplete(review, application);
    const unsent = page.getByText(said("ar", "application", "application-copy-unsent"));
    await assertOnPaper(page, unsent, true);
    await assertOnPaper(page, page.locator(".review-step__change"), false);
    // A second time there is nothing to wait for.
    await button(page, "ar", "application-copy-print").click();
    assert.deepEqual(await printed(), [review]);
    await assertAccessibleInAllThemes(page, "the review with the German beside");

    await application.press();
    await page.locator(".receipt .kern-alert--success").first().waitFor();
    await assertOnPaper(page, button(page, "ar", "application-copy-show"), false);
    await button(page, "ar", "application-copy-show").click();
    await page.waitForFunction(() => document.activeElement?.id === "copy");
    await button(page, "ar", "application-copy-print").click();
    const [receipt] = await printed();
    assertComplete(receipt, application);
    assert.ok(receipt.includes(await page.locator(".receipt__number").innerText()));
    assert.equal(await page.locator(".review-step__change").count(), 0);
    assert.equal(await unsent.count(), 0);
    await assertAccessibleInAllThemes(page, "the receipt with the answers");
  }));

test("in German nothing stands beside", () =>
  visit(browser, {}, async ({ page }) => {
    const printed = await watchPrinting(page);
    const application = await fill(page, { language: "de" });
    await button(page, "de", "application-copy-print").click();
    const [review] = await printed();
    assertComplete(review, application);
    assert.equal(await page.locator("main .german").count(), 0);
  }));

test("where the German texts cannot be had this is said, and the rest is printed", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const printed = await watchPrinting(page);
    await fill(page, { language: "en" });
    visitor.expected = [/texts\/de\//, /ERR_FAILED/];
    await page.route("**/texts/de/**", (route) => route.abort());
    await button(page, "en", "application-copy-print").click();
    const [review] = await printed();
    assert.ok(review.includes(phrase("en", "application", "application-german-unavailable")));
    assert.equal(await page.locator("main .german").count(), 0);
    await page.unroute("**/texts/de/**");
    await button(page, "en", "application-german-show").click();
    await page.locator("main .german").first().waitFor();
    const trouble = page.getByText(phrase("en", "application", "application-german-unavailable"));
    assert.equal(await trouble.count(), 0);
  }));

test("printing again after the German texts could not be had asks for them again, and waits", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const printed = await watchPrinting(page);
    const application = await fill(page, { language: "en" });
    visitor.expected = [/texts\/de\//, /ERR_FAILED/];
    await page.route("**/texts/de/**", (route) => route.abort());
    const unavailable = phrase("en", "application", "application-german-unavailable");
    const print = button(page, "en", "application-copy-print");
    // As often as it fails, it is said, and the rest is printed.
    for (let time = 0; time < 2; time += 1) {
      await print.click();
      const [review, ...more] = await printed();
      assert.deepEqual(more, []);
      assert.ok(review.includes(unavailable), `${time + 1}. time`);
    }
    await page.unroute("**/texts/de/**");
    let release;
    const released = new Promise((done) => (release = done));
    let asked;
    const isAsked = new Promise((done) => (asked = done));
    await page.route("**/texts/de/**", async (route) => {
      asked();
      await released;
      await route.continue();
    });
    await print.click();
    await isAsked;
    assert.deepEqual(await page.evaluate(() => window.printed), [], "before it was there");
    release();
    const [review, ...more] = await printed();
    assert.deepEqual(more, []);
    assertComplete(review, application);
    assert.ok(!review.includes(unavailable));
  }));

test("what the town hall has rejected can be read and printed, and says so on the paper", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const printed = await watchPrinting(page);
    const application = await fill(page, { language: "ar" });
    // The town hall cannot open what was sent, however often it is sealed.
    await page.evaluate(() => {
      const { wrapKey } = SubtleCrypto.prototype;
      SubtleCrypto.prototype.wrapKey = async function (...given) {
        const wrapped = await wrapKey.apply(this, given);
        new Uint8Array(wrapped)[7] ^= 1;
        return wrapped;
      };
      window.wrapAsBefore = () => (SubtleCrypto.prototype.wrapKey = wrapKey);
    });
    await application.press();
    // It is sealed once more by itself; only then the rejection stays.
    const announced = () => visitor.sent.filter(({ path }) => path === "/api/v2/submissions");
    await until(() => announced().length === 2, "a second announcement");
    await page.locator(".receipt .kern-alert--danger").first().waitFor();
    const why = phrase("ar", "delivery", "receipt-reason-unreadable");
    await page.locator(".receipt .kern-alert--danger").getByText(why).waitFor();
    await button(page, "ar", "application-copy-show").click();
    await page.waitForFunction(() => document.activeElement?.id === "copy");
    await button(page, "ar", "application-copy-print").click();
    const [paper, ...more] = await printed();
    assert.deepEqual(more, []);
    assertComplete(paper, application);
    assert.ok(paper.includes(phrase("ar", "delivery", "receipt-rejected")), paper);
    await assertAccessibleInAllThemes(page, "a rejected receipt with the answers");

    // Back at the answers there is no copy, and what goes out again arrives.
    await page.evaluate(() => window.wrapAsBefore());
    const back = phrase("ar", "delivery", "receipt-back");
    await page.getByRole("button", { name: back, exact: true }).click();
    await arriveAt(page, "pruefen");
    assert.equal(await page.locator("#copy").count(), 0);
    await application.press();
    await page.locator(".receipt .kern-alert--success").first().waitFor();
    await button(page, "ar", "application-copy-show").click();
    await button(page, "ar", "application-copy-print").click();
    const [arrived] = await printed();
    assertComplete(arrived, application);
    assert.ok(!arrived.includes(phrase("ar", "delivery", "receipt-rejected")));
  }));

// Others change the page while somebody applies: a translator, an extension. It is borne; and a
// program that stops all the same starts again, with everything that was typed.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { Applicant } from "./lib/applicant.mjs";
import { assertAccessibleInAllThemes, drawn, visit } from "./lib/browser.mjs";
import { pdf } from "./lib/client.mjs";
import { meddle, stopIn, translate } from "./lib/foreign.mjs";
import { closePart, keeps, openPart } from "./lib/keeping.mjs";
import { temporaryFolder } from "./lib/program.mjs";
import { onStage } from "./lib/stage.mjs";
import { said } from "./lib/texts.mjs";

let browser;
let stack;
let clerk;
let file;

before(() => {
  file = join(temporaryFolder("files"), "Größe.pdf");
  writeFileSync(file, pdf(2_500_000));
});

onStage((stage) => ({ stack, browser, clerk } = stage));

/** Where nobody listens. */
const NOBODY = "http://127.0.0.1:9";

const line = ({ method, path }) => `${method} ${path}`;
const hold = (pattern) => stack.edgeProxy.stop((request) => pattern.test(line(request)));

/**
 * Somebody applies; what is done at each of these points is done to the page from then on. Where it
 * is done on the receipt, the town hall takes the application only afterwards.
 */
async function apply(page, about, { typing, saving, review, sending, receipt } = {}) {
  const applicant = new Applicant(stack, clerk, about, [file]);
  const { application } = applicant;
  await applicant.begin(page);
  await application.fill("barriere");
  await saving?.(page);
  applicant.controls = { barriere: await application.controls() };
  await application.next("barriere");
  await applicant.fillSecond();
  await typing?.(page);
  await applicant.typeInSecond(" aus Köln");
  await keeps(page);
  await applicant.review();
  await review?.(page);
  const held = sending && (await hold(/^PUT .*\/attachments\//));
  if (receipt) {
    stack.intakeProxy.target(NOBODY);
  }
  await application.press();
  if (held) {
    await held.reached;
    await sending(page);
    held.goOn();
  }
  await page.locator(".receipt").waitFor();
  if (receipt) {
    const told = page.locator(".receipt [role=status]");
    const parked = said("en", "delivery", "receipt-parked");
    await told.getByText(parked).waitFor();
    await receipt(page);
    stack.intakeProxy.target(stack.intakeOrigin);
    await told.getByText(said("en", "delivery", "receipt-arrived")).waitFor();
    await told.getByText(parked).waitFor({ state: "detached" });
  }
  await applicant.hasReceipt();
  await applicant.arrivedOnce();
}

const isHidden = (page, id) => page.locator(id).isHidden();

/** Whatever befell the page, no program had to start again. */
const isBorne = async (page) => assert.ok(await isHidden(page, "#program-again"));

const POINTS = {
  "while somebody types in a step": "typing",
  "while a file is being saved": "saving",
  "on the review": "review",
  "while the application is sent": "sending",
  "on the receipt": "receipt",
};

describe("a page that is translated", () => {
  for (const [when, point] of Object.entries(POINTS)) {
    test(when, () =>
      visit(browser, {}, async ({ page }) => {
        await apply(page, `Translated ${when}`, { [point]: translate });
        await isBorne(page);
      }));
  }

  test("goes on to say what is new", () =>
    visit(browser, {}, async ({ page }) => {
      const applicant = new Applicant(stack, clerk, "Translated and changed", [file]);
      await applicant.begin(page);
      await translate(page);
      const status = page.locator(".keeping-state");
      await status.getByText(said("en", "keeping", "keeping-new")).waitFor();
      await applicant.application.fill("barriere");
      await keeps(page);
      await status.getByText(said("en", "keeping", "keeping-saved")).waitFor();
      const text = await status.innerText();
      assert.equal(text, text.trim());
      await page.locator(".file-list").getByText(said("en", "keeping", "file-kept")).waitFor();
      // Nothing stands there twice, and nothing of before.
      assert.doesNotMatch(await status.innerText(), said("en", "keeping", "keeping-new"));
      assert.equal(await page.locator(".file-list__name").count(), 1);
      await page.locator('.language-switch__link[hreflang="de"]').click();
      await status.getByText(said("de", "keeping", "keeping-saved")).waitFor();
      assert.doesNotMatch(await status.innerText(), said("en", "keeping", "keeping-saved"));
      const heading = page.locator("#heading");
      await heading.getByText(said("de", "barriere_melden", "step-barriere")).waitFor();
      await isBorne(page);
    }));
});

test("a translator that says the page speaks its language: the draft stays in the applicant's", () =>
  visit(browser, {}, async ({ page }) => {
    const applicant = new Applicant(stack, clerk, "Called Turkish", [file]);
    await applicant.begin(page);
    await translate(page);
    await page.evaluate(() => (document.documentElement.lang = "tr"));
    await applicant.application.fill("barriere");
    await keeps(page);
    await page.goto(`${stack.siteOrigin}/de/antraege/`);
    const link = page.locator(".drafts-list__item a").first();
    assert.match(await link.getAttribute("href"), /^\/en\/antrag\//);
  }));

test("an extension that wraps and adds elements everywhere", () =>
  visit(browser, {}, async ({ page }) => {
    await apply(page, "With an extension", { saving: meddle });
    await isBorne(page);
  }));

const STOPPED = [/unreachable|RuntimeError|made by the test|NotFoundError|failed to (insert|append)/];

/** The page has said that it has started again. */
async function hasStartedAgain(page) {
  await page.locator("#program-again").waitFor();
  await page.locator("#program-again-close").click();
  assert.ok(await isHidden(page, "#program-again"));
}

describe("a program that stops starts again", () => {
  const stopSecond = async (page) => {
    // What is still being saved would stop it before the button is there to be pressed.
    await keeps(page);
    await drawn(page);
    await stopIn(page, ".keeping");
    await page.locator("#keeping-code").click();
    await hasStartedAgain(page);
    await keeps(page);
    await openPart(page, "code");
    await closePart(page);
  };

  test("the one that keeps, while somebody types", () =>
    visit(browser, {}, async (visitor) => {
      visitor.expected = [...STOPPED, /404.*\/events/];
      await apply(visitor.page, "The second stops", { typing: stopSecond });
    }));

  test("the one that keeps, with nothing kept on the device", () =>
    visit(browser, {}, async (visitor) => {
      // Whose code was shown may have sent it from elsewhere: that is asked, and was not so.
      visitor.expected = [...STOPPED, /404.*\/events/];
      const { page } = visitor;
      const applicant = new Applicant(stack, clerk, "In memory", [file]);
      await applicant.begin(page, { own: false });
      await applicant.fillFirst();
      await applicant.fillSecond();
      await keeps(page, "memory");
      await stopIn(page, ".keeping");
      await page.locator("#keeping-code").click();
      await hasStartedAgain(page);
      await keeps(page, "memory");
      await openPart(page, "code");
      await page.locator("#keeping-close").click();
      await keeps(page);
      await applicant.hasAnswers();
      await applicant.hasFiles();
      await applicant.review();
      await applicant.send();
      await applicant.arrivedOnce();
    }));

  test("the one that sends, while it does", () =>
    visit(browser, {}, async (visitor) => {
      visitor.expected = STOPPED;
      const { page } = visitor;
      await apply(page, "Sending stops", { sending: (on) => stopIn(on, "main .stack") });
      await hasStartedAgain(page);
    }));

  test("the one that asks, with the letter that was typed last", () =>
    visit(browser, {}, async (visitor) => {
      visitor.expected = STOPPED;
      const { page } = visitor;
      const applicant = new Applicant(stack, clerk, "The first stops", [file]);
      await applicant.begin(page);
      await applicant.fillFirst();
      await applicant.fillSecond();
      await applicant.typeInSecond(" aus Köln");
      // Going back draws another step. What is saved meanwhile the other program says.
      await stopIn(page, "main", ".keeping");
      await page.locator(".back-link").click();
      await hasStartedAgain(page);
      await page.waitForFunction(() => location.search === "?schritt=barriere");
      await page.locator(".file-list__name").waitFor();
      await applicant.showsFiles();
      await assertAccessibleInAllThemes(page, "after a restart");
      await applicant.application.next("barriere");
      const name = await page.locator('[id="rueckmeldung-name"]').inputValue();
      assert.equal(name, applicant.application.answers.rueckmeldung.name);
      await applicant.application.next("rueckmeldung");
      await applicant.send();
      await applicant.arrivedOnce();
    }));

  test("but not for ever: then it says what to do, and how to reach the office", () =>
    visit(browser, {}, async (visitor) => {
      visitor.expected = STOPPED;
      const { page } = visitor;
      const applicant = new Applicant(stack, clerk, "It stops and stops");
      await applicant.begin(page);
      await applicant.application.fill("barriere");
      await keeps(page);
      for (let count = 0; count < 3; count += 1) {
        await stopSecond(page);
      }
      await stopIn(page, ".keeping");
      await page.locator("#keeping-code").click();
      const stopped = page.locator("#program-stopped");
      await stopped.waitFor();
      await stopped.locator('a[href^="tel:"]').waitFor();
      await assertAccessibleInAllThemes(page, "a page that has stopped");
      await page.locator("#program-reload").click();
      // It goes on by itself where it was.
      await page.waitForFunction(() => document.querySelector("#barriere-seite")?.value !== undefined);
      assert.equal(await page.locator("#barriere-seite").inputValue(), "It stops and stops");
    }));
});

test("halves of the page that do not fit say so, and nothing is saved in silence", () =>
  visit(browser, {}, async ({ page }) => {
    const applicant = new Applicant(stack, clerk, "They do not fit");
    await applicant.begin(page);
    await keeps(page);
    // As a first program of another build would write it.
    await page.evaluate(() => {
      const { stringify } = JSON;
      JSON.stringify = (value) =>
        stringify(value?.attempted ? { ...value, unheardOf: true } : value);
    });
    await applicant.application.fill("barriere");
    await keeps(page, "failed");
    const alert = page.locator(".keeping [role=alert]");
    await alert.getByText(said("en", "keeping", "keeping-failed-misfit")).waitFor();
    await assertAccessibleInAllThemes(page, "halves that do not fit");
    page.once("dialog", (dialog) => dialog.accept());
    await page.locator("#keeping-reload").click();
    await page.locator("#heading, #device-own").first().waitFor();
  }));

// What is kept of an application: on the device, by a code, in a file; in several windows, on
// several devices; and how it ends.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Application, arriveAt, comeBackTo } from "./lib/application.mjs";
import {
  LANGUAGES,
  assertAccessibleInAllThemes,
  assertLanguage,
  launch,
  visit,
} from "./lib/browser.mjs";
import { pdf } from "./lib/client.mjs";
import {
  CODE,
  closePart,
  codeShown,
  edgeHas,
  enterCode,
  enterFile,
  goOn,
  isParked,
  keeps,
  knowsParked,
  openDrafts,
  openPart,
  parkedDraft,
  readQr,
  recordsOf,
  stored,
  takeCode,
} from "./lib/keeping.mjs";
import { heldByPage, programMemory, watchPrograms } from "./lib/memory.mjs";
import { serveDate } from "./lib/hardship.mjs";
import { HEIC, png } from "./lib/pictures.mjs";
import { temporaryFolder } from "./lib/program.mjs";
import { assertReceived, received } from "./lib/received.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { Survivor } from "./lib/survivor.mjs";
import { printedAlone, shared, watchTaking } from "./lib/taking.mjs";
import { phrase, said } from "./lib/texts.mjs";
import { upgrade } from "./lib/upgrade.mjs";
import { until } from "./lib/wait.mjs";

const SERVICE = "barriere_melden";
const FORM = `/de/antrag/${SERVICE}/`;
const PAGE = "#barriere-seite";
const FILES = "#barriere-bildschirmfoto";
const PHOTO = "#barriere-foto";
const MEGABYTE = 1_000_000;
const DAY = 24 * 60 * 60 * 1000;
/** A code that leads nowhere. */
const CODE_OF_NOTHING = "0W3GE-1R70W-3GE1R-70W3G-E1R7N";
const ANSWERS = {
  barriere: { seite: "Startseite", beschreibung: "Der Knopf ist nicht zu sehen." },
  rueckmeldung: { antwort: false },
};

let browser;
let stack;
let folder;

before(async () => {
  folder = temporaryFolder("files");
  [stack, browser] = await Promise.all([
    Stack.start({ site: builtSite(), record: true }),
    launch(),
  ]);
  // A slot for one small picture, and room for 100 MB.
  await upgrade(
    stack,
    SERVICE,
    (form) => {
      form.version = "1.0.1";
      const { fields } = form.steps[0];
      fields.find(({ id }) => id === "bildschirmfoto").maxFiles = 6;
      fields.push({
        ...{ id: "foto", kind: "file", required: false, willFollow: false },
        ...{ accept: ["image/png", "image/jpeg"], maxFiles: 1, maxBytes: 200_000 },
      });
    },
    "barriere-foto = Foto",
  );
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const line = ({ method, path }) => `${method} ${path}`;
const requests = (pattern) => stack.edgeProxy.requests.filter((it) => pattern.test(line(it)));

/** Somebody begins an application. */
async function begin(page, { language = "de", own = true, service = SERVICE, files = {} } = {}) {
  const options = { service, language, answers: ANSWERS, files };
  const application = new Application(page, options);
  await application.open(stack.siteOrigin, { own });
  await application.begin();
  return application;
}

/** Somebody begins another one beside it. */
async function beginAnother(page) {
  await page.goto(stack.siteOrigin + FORM);
  await page.locator("#draft-new").click();
  await beginFromList(page);
}

/** Begins as soon as the list of steps is there; the screen before may have such a button as well. */
async function beginFromList(page) {
  await page.locator(".kern-task-list").first().waitFor();
  await page.locator(".button-row .kern-btn--primary").click();
  await arriveAt(page, "barriere");
}

/** Goes from the first step to the receipt. */
async function sendFrom(application) {
  await application.next("barriere");
  await application.fill("rueckmeldung");
  await application.next("rueckmeldung");
  await application.press();
  await application.page.locator(".receipt .kern-alert--success").waitFor();
}

/** Types into the field that the tests know drafts by, and leaves it. */
async function say(page, text) {
  await page.locator(PAGE).fill(text);
  await page.locator(PAGE).blur();
}

/** The field says so. */
const says = (page, text) =>
  page.waitForFunction(
    ([selector, text]) => document.querySelector(selector)?.value === text,
    [PAGE, text],
  );

/** The application is open where it was left. */
async function isOpen(page, text) {
  await page.waitForFunction(() => location.search === "?schritt=barriere");
  await says(page, text);
}

/** Opens the form in another window, and goes on with the draft there. */
async function another(visitor) {
  const page = await visitor.context.newPage();
  await page.goto(stack.siteOrigin + FORM);
  await goOn(page);
  return page;
}

const tells = (page, id, file = "keeping", language = "de") =>
  page.locator("main").getByText(said(language, file, id)).first().waitFor();

describe("two windows with one draft", () => {
  /** A draft that is open in two windows; the one that was opened last saves it. */
  async function inTwoWindows(visitor) {
    const first = visitor.page;
    await begin(first);
    await say(first, "Am Anfang");
    await keeps(first);
    const second = await another(visitor);
    await isOpen(second, "Am Anfang");
    await keeps(first, "conflict");
    await tells(first, "keeping-conflict-window");
    await say(second, "Aus dem zweiten Fenster");
    await keeps(second);
    // What is typed here meanwhile overwrites nothing.
    await say(first, "Aus dem ersten Fenster");
    await keeps(first, "conflict");
    await keeps(second);
    return [first, second];
  }

  test("the earlier one is told, and takes over what the other one has saved", () =>
    visit(browser, {}, async (visitor) => {
      const [first, second] = await inTwoWindows(visitor);
      await assertAccessibleInAllThemes(first, "a conflict");
      await first.locator("#conflict-theirs").click();
      await tells(first, "keeping-conflict-taken");
      await isOpen(first, "Aus dem zweiten Fenster");
      await keeps(first);
      // From now on this one saves, and the other one is told.
      await say(first, "Weiter im ersten");
      await keeps(first);
      await keeps(second, "conflict");
    }));

  test("or has its own state count, and the other one is told", () =>
    visit(browser, {}, async (visitor) => {
      const [first, second] = await inTwoWindows(visitor);
      await first.locator("#conflict-mine").click();
      await tells(first, "keeping-conflict-kept");
      await keeps(first);
      await says(first, "Aus dem ersten Fenster");
      await keeps(second, "conflict");
      await second.locator("#conflict-theirs").click();
      await isOpen(second, "Aus dem ersten Fenster");
      // What counts is what is there after a reload.
      await first.close();
      await second.reload();
      await isOpen(second, "Aus dem ersten Fenster");
    }));
});

test("two devices with one draft: the second one is told, and chooses", () =>
  visit(browser, {}, async (one) => {
    await begin(one.page);
    await say(one.page, "Am Anfang");
    const code = await takeCode(one.page, "de");
    const isAtEdge = (text) => edgeHas(stack, code, ({ answers }) => answers.barriere?.seite === text);
    await isAtEdge("Am Anfang");
    await visit(browser, {}, async (other) => {
      // The edge answers 412 to what comes second.
      one.expected = other.expected = [/412/];
      await openDrafts(other.page, stack.siteOrigin);
      await enterCode(other.page, code);
      await goOn(other.page);
      await other.page.locator("#device-own").click();
      await isOpen(other.page, "Am Anfang");
      await say(other.page, "Vom anderen Gerät");
      await isAtEdge("Vom anderen Gerät");
      await say(one.page, "Vom ersten Gerät");
      await keeps(one.page, "conflict");
      await tells(one.page, "keeping-conflict-device");
      await assertAccessibleInAllThemes(one.page, "a conflict with another device");
      await one.page.locator("#conflict-theirs").click();
      await isOpen(one.page, "Vom anderen Gerät");
      await keeps(one.page);

      await say(one.page, "Wieder vom ersten Gerät");
      await isAtEdge("Wieder vom ersten Gerät");
      await knowsParked(one.page);
      await say(other.page, "Es gilt das andere Gerät");
      await keeps(other.page, "conflict");
      await other.page.locator("#conflict-mine").click();
      await isAtEdge("Es gilt das andere Gerät");
      await says(other.page, "Es gilt das andere Gerät");
    });
    // A device that looks again has what counts.
    await one.page.reload();
    await isOpen(one.page, "Es gilt das andere Gerät");
  }));

test("the list of applications has controls of its own, each with another name", () =>
  visit(browser, {}, async ({ page }) => {
    await begin(page);
    await say(page, "Die erste");
    await keeps(page);
    await beginAnother(page);
    await say(page, "Die zweite");
    await keeps(page);
    await openDrafts(page, stack.siteOrigin);
    await page.locator(".drafts-list__item").nth(1).waitFor();
    const names = await page.locator("main").evaluate((main) =>
      [...main.querySelectorAll("a, button, label.kern-btn")].map(({ innerText, ariaLabel }) =>
        (ariaLabel ?? innerText).replace(/\s+/g, " ").trim(),
      ),
    );
    // Going on and deleting, of each; a code, a file and its code.
    assert.ok(names.length >= 7, `${names}`);
    assert.deepEqual([...new Set(names)], names);
    // The browser's own control would speak the browser's language.
    const file = page.locator("#draft-file");
    assert.equal(await file.getAttribute("type"), "file");
    const { width, height } = await file.boundingBox();
    assert.ok(width <= 1 && height <= 1, `${width}x${height}`);
    const label = page.locator('label[for="draft-file"]');
    assert.equal((await label.innerText()).trim(), phrase("de", "keeping", "drafts-file-choose"));
    // Whoever is asked whether to delete is led to keep.
    await page.locator(".drafts-list__item .kern-btn--tertiary").first().click();
    const confirm = page.locator("#keeping-delete-confirm");
    await confirm.waitFor();
    assert.doesNotMatch(await confirm.getAttribute("class"), /primary/);
  }));

test("several applications side by side, each for itself", () =>
  visit(browser, {}, async ({ page }) => {
    await begin(page);
    await say(page, "Die erste");
    await keeps(page);
    await beginAnother(page);
    await say(page, "Die zweite");
    await keeps(page);
    await page.goto(`${stack.siteOrigin}/en/antrag/verpflichtungserklaerung/`);
    // The device is known, and of this service there is none yet.
    await page.locator(".kern-task-list").first().waitFor();
    await page.locator(".button-row .kern-btn--primary").click();
    await arriveAt(page, "gastgeber_art");
    await page.locator('input[value="firma"]').check();
    await keeps(page);

    await openDrafts(page, stack.siteOrigin);
    const items = page.locator(".drafts-list__item");
    await until(async () => (await items.count()) === 3, "three drafts");
    await assertAccessibleInAllThemes(page, "the list of drafts");
    // Each opens in its own language.
    const other = said("de", "verpflichtungserklaerung", "service-title");
    await items.filter({ hasText: other }).locator("a").click();
    await page.locator('input[value="firma"]:checked').waitFor();
    await assertLanguage(page, "en");
    const found = [];
    for (const index of [0, 1]) {
      await page.goto(stack.siteOrigin + FORM);
      await goOn(page);
      await until(async () => (await items.count()) === 2, "the drafts for this form");
      await assertAccessibleInAllThemes(page, "drafts to go on with");
      await items.nth(index).locator("button").click();
      await page.waitForFunction(() => location.search === "?schritt=barriere");
      found.push(await page.locator(PAGE).inputValue());
    }
    assert.deepEqual(found.sort(), ["Die erste", "Die zweite"]);

    // One goes; the others stay.
    await openDrafts(page, stack.siteOrigin);
    await items.filter({ hasText: other }).locator(".kern-btn--tertiary").click();
    await page.locator("#keeping-delete-confirm").click();
    await tells(page, "keeping-deleted");
    await until(async () => (await items.count()) === 2, "two drafts");
    const { keys, drafts } = await stored(page);
    assert.deepEqual({ keys, drafts }, { keys: 2, drafts: 2 });
  }));

test("“delete from this device” leaves nothing, its key least of all", () =>
  visit(browser, {}, async ({ page }) => {
    // The order in which the stores lose something.
    await page.addInitScript(() => {
      window.deleted = JSON.parse(sessionStorage.getItem("deleted") ?? "[]");
      for (const method of ["delete", "clear"]) {
        const original = IDBObjectStore.prototype[method];
        IDBObjectStore.prototype[method] = function (...args) {
          window.deleted.push(this.name);
          sessionStorage.setItem("deleted", JSON.stringify(window.deleted));
          return original.apply(this, args);
        };
      }
    });
    const files = { "barriere.bildschirmfoto": [file("loeschen.pdf", pdf(1_500_000))] };
    const application = await begin(page, { files });
    await application.fill("barriere");
    const code = await takeCode(page, "de");
    const before = await stored(page);
    assert.equal(before.keys, 1);
    assert.equal(before.drafts, 1);
    assert.equal(before.pieces, 2);

    await openPart(page, "delete");
    await assertAccessibleInAllThemes(page, "deleting");
    await page.evaluate(() => sessionStorage.setItem("deleted", "[]"));
    await page.evaluate(() => (window.deleted = []));
    await page.locator("#keeping-delete-confirm").click();
    await page.waitForURL("**/de/antraege/");
    await tells(page, "keeping-deleted-text");
    await assertAccessibleInAllThemes(page, "deleted");
    // What is trusted is public, and the same for everybody.
    const { trust: _, ...others } = await stored(page);
    assert.ok(Object.values(others).every((count) => count === 0), JSON.stringify(others));
    const [first] = JSON.parse(await page.evaluate(() => sessionStorage.getItem("deleted")));
    assert.equal(first, "keys");

    // At the edge it is gone as well, and the code opens nothing.
    assert.equal((await parkedDraft(stack, code).read()).status, 410);
  }));

test("a draft that nobody touched for long is deleted, which nobody takes for an answer", () =>
  // The service worker would ask past what the test answers.
  visit(browser, { serviceWorkers: "block" }, async (visitor) => {
    visitor.expected = [/Service Worker registration blocked/];
    await begin(visitor.page);
    await say(visitor.page, "Lange her");
    await keeps(visitor.page);
    await visitor.page.close();
    /** So many days later, by the device's clock and by the server's. */
    const after = async (days) => {
      await serveDate(visitor.context, Date.now() + days * DAY);
      const page = await visitor.context.newPage();
      await page.clock.install({ time: Date.now() + days * DAY });
      return page;
    };
    // Announced where the draft is listed.
    const before = await after(88);
    await openDrafts(before, stack.siteOrigin);
    await before.locator(".draft-list__meta").getByText(said("de", "keeping", "drafts-expires")).waitFor();
    await before.close();

    // Its time is over; it gets a last one, and nothing is deleted by what was heard once.
    const over = await after(91);
    for (let time = 0; time < 2; time += 1) {
      await openDrafts(over, stack.siteOrigin);
      await over.locator(".draft-list__meta").getByText(said("de", "keeping", "drafts-expires")).waitFor();
    }
    assert.equal((await stored(over)).drafts, 1);
    await over.close();

    // Whoever opens a case's link is told nothing of drafts: nothing is deleted.
    const elsewhere = await after(99);
    await elsewhere.goto(`${stack.siteOrigin}/de/vorgang/#${CODE_OF_NOTHING}`);
    await elsewhere.getByText(said("de", "delivery", "case-offered")).waitFor();
    assert.equal((await stored(elsewhere)).drafts, 1);
    await elsewhere.close();

    const page = await after(99);
    await page.goto(stack.siteOrigin + FORM);
    await tells(page, "enter-expired-text");
    assert.match(await page.innerText("main"), /keine Entscheidung der Behörde/);
    await assertAccessibleInAllThemes(page, "an expired draft");
    const { keys, drafts, pieces } = await stored(page);
    assert.deepEqual({ keys, drafts, pieces }, { keys: 0, drafts: 0, pieces: 0 });
    await page.locator("#draft-new").click();
    await page.locator(".kern-task-list").first().waitFor();
  }));

describe("the code", () => {
  test("is shown, copied, linked and drawn; a link with it opens nothing by itself", () =>
    visit(browser, { permissions: ["clipboard-read", "clipboard-write"] }, async (visitor) => {
      const { page } = visitor;
      await begin(page);
      await say(page, "Mit einem Code");
      await openPart(page, "code");
      await isParked(page, "de");
      const code = await codeShown(page);
      assert.match(code, CODE);
      const link = `${stack.siteOrigin}/de/antraege/#${code}`;
      assert.equal(await page.locator(".code-link").innerText(), link);
      assert.equal(await readQr(page), link);
      await page.locator("#keeping-copy").click();
      await tells(page, "receipt-code-copied", "delivery");
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
      await assertAccessibleInAllThemes(page, "the code");

      await visit(browser, {}, async ({ page: other }) => {
        await other.goto(link);
        await other.locator("#draft-continue").waitFor();
        // Not in the address any more, and nothing of the draft to be seen or kept.
        assert.equal(new URL(other.url()).hash, "");
        const shown = await other.innerText("main");
        assert.ok(!shown.includes("Mit einem Code"), shown);
        await tells(other, "enter-link-text");
        await tells(other, "enter-link-saved");
        await assertAccessibleInAllThemes(other, "a draft that is offered");
        const nothing = (await stored(other)) ?? {};
        assert.ok(Object.values(nothing).every((count) => count === 0), JSON.stringify(nothing));
        await goOn(other);
        await assertAccessibleInAllThemes(other, "whose device it is, with a code");
        await other.locator("#device-own").click();
        await isOpen(other, "Mit einem Code");
        await keeps(other);
      });

      // Whoever does not trust the link begins anew.
      await visit(browser, {}, async ({ page: other }) => {
        await other.goto(link);
        await other.locator("#draft-new").click();
        await other.locator("#device-own").click();
        await beginFromList(other);
        await isOpen(other, "");
        assert.equal(requests(/^DELETE .*\/drafts\//).length, requests(/^DELETE/).length);
      });
    }));

  test("is explained first: nothing leaves the device before somebody agrees", () =>
    visit(browser, {}, async ({ page }) => {
      const isParking = (it) => /\/drafts\//.test(it.path);
      await begin(page);
      await say(page, "Noch auf dem Gerät");
      const before = stack.edgeProxy.requests.filter(isParking).length;
      const press = (id) => page.locator(`#${id}`).click();
      const isAsked = () =>
        page.getByText(said("de", "keeping", "keeping-code-before")).first().waitFor();
      await press("keeping-code");
      await isAsked();
      await assertAccessibleInAllThemes(page, "before a code");
      assert.equal(await page.locator(".case-code").count(), 0);
      await press("keeping-close");
      await say(page, "Noch immer auf dem Gerät");
      await keeps(page);
      assert.equal(stack.edgeProxy.requests.filter(isParking).length, before);
      await press("keeping-code");
      await isAsked();
      await press("keeping-code-yes");
      await isParked(page, "de");
      assert.ok(stack.edgeProxy.requests.filter(isParking).length > before);
    }));

  for (const isRefused of [false, true]) {
    const name = isRefused ? ", or not after all" : "";
    test(`is printed with its link and nothing else, and shared as its link${name}`, () =>
      visit(browser, {}, async ({ page }) => {
        await watchTaking(page, { isRefused });
        await begin(page);
        await say(page, "Nicht auf dem Papier");
        await openPart(page, "code");
        await isParked(page, "de");
        const code = await codeShown(page);
        const link = `${stack.siteOrigin}/de/antraege/#${code}`;
        const title = phrase("de", "keeping", "keeping-share-title");
        assert.deepEqual(await shared(page, "#keeping-share"), [{ title, url: link }]);
        const { text, qr } = await printedAlone(page, "#keeping-print");
        assert.ok(text.includes(code) && text.includes(link), text);
        assert.equal(qr, link);
        // A second time as well, and the page is as it was.
        assert.deepEqual(await printedAlone(page, "#keeping-print"), { text, qr });
        await closePart(page);
        await says(page, "Nicht auf dem Papier");
      }));
  }

  test("is printed before the first answer where nothing is kept", () =>
    visit(browser, {}, async ({ page, context }) => {
      // What a page around this one has said before.
      await context.addInitScript(() => {
        window.amtswegHost = { storageKept: false };
      });
      await watchTaking(page);
      await page.goto(stack.siteOrigin + FORM);
      await page.locator("#enter-with-code").click();
      const code = await codeShown(page);
      const link = `${stack.siteOrigin}/de/antraege/#${code}`;
      const { text, qr } = await printedAlone(page, "#keeping-print");
      assert.ok(text.includes(code) && text.includes(link), text);
      assert.equal(qr, link);
    }));

  test("is not printed in an app, whose browser cannot", () =>
    visit(browser, {}, async ({ page, context }) => {
      await context.addInitScript(() => {
        window.ReactNativeWebView = { postMessage() {} };
        window.amtswegHost = { storageKept: false };
      });
      await page.goto(stack.siteOrigin + FORM);
      await page.locator("#enter-with-code").click();
      await page.locator("#keeping-copy").waitFor();
      assert.equal(await page.locator("#keeping-print").count(), 0);
      await page.locator("#enter-go").click();
      await beginFromList(page);
      await openPart(page, "code");
      assert.equal(await page.locator("#keeping-print").count(), 0);
    }));

  test("that was replaced opens nothing any more; the new one does", () =>
    visit(browser, {}, async ({ page }) => {
      const files = { "barriere.bildschirmfoto": [file("ersetzt.pdf", pdf(1_200_000))] };
      const application = await begin(page, { files });
      await application.fill("barriere");
      await openPart(page, "code");
      await isParked(page, "de");
      const old = await codeShown(page);
      await page.locator("#keeping-part summary").click();
      await assertAccessibleInAllThemes(page, "replacing the code");
      await page.locator("#keeping-replace").click();
      await tells(page, "keeping-replaced");
      await isParked(page, "de");
      const code = await codeShown(page);
      assert.notEqual(code, old);
      // With its file, which is brought once more.
      await edgeHas(stack, code, () => true, 2);
      await visit(browser, {}, async (visitor) => {
        const { page: other } = visitor;
        visitor.expected = [/40[34]|410/];
        await openDrafts(other, stack.siteOrigin);
        await enterCode(other, old);
        await tells(other, "open-error-gone");
        await enterCode(other, code);
        await goOn(other);
        await other.locator("#device-own").click();
        await isOpen(other, ANSWERS.barriere.seite);
        await other.locator(".file-list__name").getByText("ersetzt.pdf").waitFor();
      });

      // Not parked any more: gone at once.
      await page.locator("#keeping-stop").click();
      await tells(page, "keeping-stopped");
      await keeps(page);
      assert.equal((await parkedDraft(stack, code).read()).status, 410);
    }));

  test("that is wrong, or leads nowhere, is told so", () =>
    visit(browser, {}, async (visitor) => {
      const { page } = visitor;
      visitor.expected = [/40[34]/];
      const { code } = parkedDraft(stack);
      await openDrafts(page, stack.siteOrigin);
      await assertAccessibleInAllThemes(page, "no drafts");
      const isTold = async (typed, id, file) => {
        await enterCode(page, typed);
        const error = page.locator("#draft-code-error");
        await error.getByText(said("de", file, id)).waitFor();
        await page.waitForFunction(() => document.activeElement?.id === "draft-code");
        assert.equal(await page.locator("#draft-code").getAttribute("aria-invalid"), "true");
      };
      await isTold("", "case-error-empty", "delivery");
      await assertAccessibleInAllThemes(page, "a code that is missing");
      await isTold(code.slice(0, -1), "case-error-length", "delivery");
      await isTold(code.replace(/^./, "!"), "case-error-symbol", "delivery");
      const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
      const neighbour = symbols[(symbols.indexOf(code[0]) + 1) % symbols.length];
      await isTold(code.replace(/^./, neighbour), "case-error-check", "delivery");
      await isTold(code.toLowerCase().replaceAll("-", " "), "open-error-none", "keeping");
      // In a link as well.
      await page.goto(`${stack.siteOrigin}${FORM}#ABC`);
      await tells(page, "open-error-link");
      await assertAccessibleInAllThemes(page, "a link that leads nowhere");
    }));
});

test("a draft file opens with its code, and with nothing else", () =>
  visit(browser, {}, async ({ page }) => {
    const content = pdf(1_300_000);
    const files = { "barriere.bildschirmfoto": [file("in der Datei.pdf", content)] };
    const application = await begin(page, { files });
    await application.fill("barriere");
    await openPart(page, "file-only");
    await assertAccessibleInAllThemes(page, "the draft as a file");
    const code = await codeShown(page);
    const download = page.waitForEvent("download");
    await page.locator("#keeping-file").click();
    const path = file("entwurf", "");
    await (await download).saveAs(path);
    await tells(page, "keeping-file-made");
    assert.deepEqual(requests(new RegExp(`drafts`)).filter(({ body }) => body?.includes?.(code)), []);

    await visit(browser, {}, async ({ page: other }) => {
      await openDrafts(other, stack.siteOrigin);
      const wrong = parkedDraft(stack).code;
      await enterFile(other, path, wrong);
      await tells(other, "open-error-file-code");
      await assertAccessibleInAllThemes(other, "a wrong code for a file");
      await enterFile(other, files["barriere.bildschirmfoto"][0], code);
      await tells(other, "open-error-file");
      const cut = file("abgeschnitten", readFileSync(path).subarray(0, -5));
      await enterFile(other, cut, code);
      await tells(other, "open-error-file");

      await enterFile(other, path, code);
      await tells(other, "enter-file-text");
      await assertAccessibleInAllThemes(other, "a draft from a file");
      await goOn(other);
      await other.locator("#device-own").click();
      await isOpen(other, ANSWERS.barriere.seite);
      const again = new Application(other, { service: SERVICE, answers: ANSWERS, files });
      await sendFrom(again);
      await arrived(again);
    });
  }));

/** What the edge was told last of, as the clerk sees it. */
async function arrived(application) {
  const announced = requests(/^POST \/api\/v2\/submissions$/).at(-1);
  const clerk = await stack.clerk();
  const seen = await received(clerk, JSON.parse(announced.body).caseId);
  // The slot that only these tests have.
  seen.answers = seen.answers.filter(([question]) => question !== "Foto");
  await assertReceived(clerk, seen, application.expected);
}

describe("files", () => {
  const item = (page, name) => page.locator(".file-list__item").filter({ hasText: name });
  // After the size; the words for what is being done hold those for what has been done.
  const isIn = (page, name, state) => {
    const words = new RegExp(` · ${said("de", "keeping", state).source}$`);
    return item(page, name).locator(".file-list__meta").getByText(words).waitFor();
  };

  test("are kept on the device, come back, and can be taken out", () =>
    visit(browser, {}, async ({ page }) => {
      await begin(page);
      const content = pdf(3_300_000);
      await page.locator(FILES).setInputFiles([
        file("bleibt.pdf", content),
        file("geht.pdf", pdf(1_500_000)),
      ]);
      await isIn(page, "bleibt.pdf", "file-kept");
      await isIn(page, "geht.pdf", "file-kept");
      await assertAccessibleInAllThemes(page, "files that are kept");
      await keeps(page);
      await page.reload();
      await isIn(page, "geht.pdf", "file-kept");
      await item(page, "geht.pdf").locator(".file-list__remove").first().click();
      await until(async () => (await stored(page)).pieces === 4, "the pieces of one file");
      assert.equal(await page.locator(".file-list__item").count(), 1);
    }));

  test("are parked while somebody types on, and go on at the fragment after a kill", () =>
    visit(browser, {}, async (visitor) => {
      const pieces = /^PUT .*\/pieces\//;
      stack.edgeProxy.requests = [];
      let { page } = visitor;
      await begin(page);
      const code = await takeCode(page, "de");
      let passed = 0;
      const held = stack.edgeProxy.stop((it) => pattern(it) && (passed += 1) === 3);
      function pattern(it) {
        return pieces.test(line(it));
      }
      const content = pdf(4_700_000);
      await page.locator(FILES).setInputFiles(file("gross.pdf", content));
      await held.reached;
      await isIn(page, "gross.pdf", "file-parking");
      await page.locator("progress.file-list__progress").waitFor();
      await assertAccessibleInAllThemes(page, "a file that is being parked");
      await say(page, "Währenddessen getippt");
      await keeps(page);
      await page.close();
      held.drop();

      page = await visitor.context.newPage();
      await page.goto(stack.siteOrigin + FORM);
      await goOn(page);
      await isIn(page, "gross.pdf", "file-parked");
      const paths = requests(pieces).map(({ path }) => path);
      const times = [...new Set(paths)].map((path) => paths.filter((it) => it === path).length);
      assert.equal(times.length, 5);
      // Only what was interrupted is put a second time.
      assert.equal(times.filter((it) => it > 1).length, 1);
      assert.equal(Math.max(...times), 2);

      // On another device it is complete, verified by its hash.
      await visit(browser, {}, async (visitor) => {
        const { page: other } = visitor;
        // Whether another device has sent it already is asked first.
        visitor.expected = [/404.*\/cases\//];
        await openDrafts(other, stack.siteOrigin);
        await enterCode(other, code);
        await goOn(other);
        await other.locator("#device-own").click();
        await isOpen(other, "Währenddessen getippt");
        await other.locator(".file-list__name").getByText("gross.pdf").waitFor();
        const answers = structuredClone(ANSWERS);
        answers.barriere.seite = "Währenddessen getippt";
        const files = { "barriere.bildschirmfoto": [join(folder, "gross.pdf")] };
        const application = new Application(other, { service: SERVICE, answers, files });
        await other.locator("#barriere-beschreibung").fill(answers.barriere.beschreibung);
        await sendFrom(application);
        await arrived(application);
      });
    }));

  test("that are too large are taken smaller if they are pictures; others are told what to do", () =>
    visit(browser, { hasTouch: true, isMobile: true }, async ({ page }) => {
      const application = await begin(page);
      const refused = (id, name = "keeping") =>
        page.locator(".file-slot .kern-error").getByText(said("de", name, id)).waitFor();
      await page.locator(PHOTO).setInputFiles(file("IMG_1.HEIC", HEIC));
      await refused("file-problem-heic", "delivery");
      await assertAccessibleInAllThemes(page, "a photo of an iPhone");
      // By its content, whatever its name says.
      await page.locator(PHOTO).setInputFiles(file("Bild.png", "Nur Text"));
      await refused("file-problem-unknown-type", "delivery");
      await page.locator(PHOTO).setInputFiles(file("Text.txt", png(40, 40)));
      await page.locator(".file-list__name").getByText("Text.txt").waitFor();
      await page.locator(PHOTO).setInputFiles(file("gross.png", png(500, 400)));
      await refused("file-problem-size");
      const offer = page.locator("button").getByText(said("de", "keeping", "file-shrink"));
      await offer.waitFor();
      await assertAccessibleInAllThemes(page, "a picture that is too large");
      await offer.click();
      // One takes the other one's place where there is room for one.
      await page.locator(".file-list__name").getByText("gross.jpg").waitFor();
      assert.equal(await page.locator(".file-list__item").count(), 1);
      // A telephone has a camera of its own.
      const camera = page.locator(`${PHOTO}-camera`);
      assert.equal(await camera.getAttribute("capture"), "environment");
      assert.ok(await page.locator(`label[for="barriere-foto-camera"]`).isVisible());

      await application.fill("barriere");
      await sendFrom(application);
      const clerk = await stack.clerk();
      const announced = requests(/^POST \/api\/v2\/submissions$/).at(-1);
      const seen = await received(clerk, JSON.parse(announced.body).caseId);
      const [{ name, path }] = seen.files;
      assert.equal(name, "gross.jpg");
      const { bytes } = await clerk.request(path);
      assert.equal(bytes.subarray(0, 3).toString("hex"), "ffd8ff");
      assert.ok(bytes.length <= 200_000);
    }));

  test("of 100 MB together need no more memory than small ones", async () => {
    stack.edgeProxy.keepsBodies = stack.intakeProxy.keepsBodies = false;
    const survivor = await Survivor.start();
    try {
      let page = await survivor.page();
      await watchPrograms(page);
      const paths = [1, 2, 3, 4, 5].map((n) => file(`zwanzig ${n}.pdf`, pdf(20 * MEGABYTE)));
      const files = { "barriere.bildschirmfoto": paths };
      const application = await begin(page, { files });
      await keeps(page);
      const before = await heldByPage(page);
      await application.fill("barriere");
      for (const path of paths) {
        await isIn(page, basename(path), "file-kept");
      }
      const kept = await heldByPage(page);
      await page.locator(FILES).setInputFiles(file("zu viel.pdf", pdf(MEGABYTE)));
      const tooMuch = said("de", "keeping", "file-problem-sum");
      await page.locator(".file-slot .kern-error").getByText(tooMuch).waitFor();
      await application.next("barriere");
      await application.fill("rueckmeldung");
      await application.next("rueckmeldung");

      // Almost all of it is at the edge.
      let parts = 0;
      const held = stack.edgeProxy.stop(
        (it) => /^PUT .*\/attachments\//.test(line(it)) && (parts += 1) === 95,
      );
      await page.evaluate(() => {
        const send = document.querySelector(".button-row .kern-btn--primary");
        setTimeout(() => send.click(), 500);
      });
      page = await survivor.unwatched(page, () => held.reached);
      const sending = await heldByPage(page);
      held.goOn();
      // It is much to open, verify and file.
      await page.locator(".receipt .kern-alert--success").waitFor({ timeout: 240_000 });
      const programs = await programMemory(page);
      const text = (bytes) => `${Math.round(bytes / MEGABYTE)} MB`;
      console.log(
        `the page's process: ${text(before)}, with 100 MB of files ${text(kept)}, ` +
          `after sending 95 MB of them ${text(sending)}; the programs at most ${text(programs)}`,
      );
      assert.ok(kept - before < 40 * MEGABYTE);
      assert.ok(sending - before < 50 * MEGABYTE);
      assert.ok(programs < 16 * MEGABYTE);
    } finally {
      stack.edgeProxy.keepsBodies = stack.intakeProxy.keepsBodies = true;
      await survivor.close();
    }
  });
});

describe("in every language", () => {
  for (const language of LANGUAGES) {
    test(`all screens are accessible in ${language}`, () =>
      visit(browser, {}, async (visitor) => {
        const { page } = visitor;
        const form = `${stack.siteOrigin}/${language}/antrag/${SERVICE}/`;
        const look = (what) => assertAccessibleInAllThemes(page, `${what} in ${language}`);
        await page.goto(form);
        await page.locator("#device-own").waitFor();
        await look("the question about the device");
        await page.locator("#device-other").click();
        await beginFromList(page);
        await say(page, "Nicht hier");
        await keeps(page, "memory");
        await look("nothing is kept");
        await openPart(page, "delete");
        await look("deleting what is not kept");
        await page.locator("#keeping-delete-confirm").click();
        await page.waitForURL("**/antraege/");
        await tells(page, "keeping-deleted", "keeping", language);
        await look("deleted");

        await begin(page, { language });
        await say(page, "Hier");
        await keeps(page);
        await look("saved");
        for (const part of ["code", "file-only", "delete"]) {
          await openPart(page, part);
          await look(part);
          await page.locator(`#keeping-${part}`).click();
        }
        await openPart(page, "code");
        await isParked(page, language);
        const code = await codeShown(page);
        await page.goto(form);
        await page.locator("#draft-continue").waitFor();
        await look("a draft to go on with");
        await openDrafts(page, stack.siteOrigin, language);
        await page.locator(".drafts-list__item").waitFor();
        await look("the drafts");
        await page.locator(".drafts-list__item .kern-btn--tertiary").click();
        await page.locator("#keeping-delete-confirm").waitFor();
        await look("a draft that is to be deleted");
        await page.goto(`${form}#${code}`);
        await page.locator("#draft-continue").waitFor();
        await look("a draft that is offered");
      }));

    test(`where nothing is kept the code comes first, in ${language}`, () =>
      visit(browser, {}, async (visitor) => {
        const { page } = visitor;
        // What an app that shows the page says of itself, before the page is there.
        await visitor.context.addInitScript(() => {
          window.ReactNativeWebView = { postMessage() {} };
          window.amtswegHost = { storageKept: false, sessionEndsInSeconds: 300, canExtend: true };
        });
        await page.clock.install();
        await page.goto(`${stack.siteOrigin}/${language}/antrag/${SERVICE}/`);
        const look = (what) => assertAccessibleInAllThemes(page, `${what} in ${language}`);
        await page.locator("#enter-with-code").waitFor();
        await look("the offer of a code");
        await page.locator("#enter-with-code").click();
        await page.locator(".case-code").waitFor();
        await look("the code before the first answer");
        await page.locator("#enter-go").click();
        await beginFromList(page);
        await say(page, "Nur beim Code");
        await keeps(page);
        await until(
          async () => {
            await page.clock.fastForward("00:10");
            return page.locator("#session-warning").isVisible();
          },
          "the warning before the session ends",
        );
        await look("the warning before the session ends");
        const warning = page.locator("#session-warning");
        await warning.getByText(said(language, "keeping", "session-parked")).waitFor();
      }));
  }
});

describe("the browser and the app around the page", () => {
  /** What an app says to the page that it shows, at any time once the page has said that it listens. */
  async function asApp(page, said) {
    await page.waitForFunction(() => window.isReady);
    await page.evaluate((said) => {
      const data = { amtsweg: 1, type: "host", ...said };
      dispatchEvent(new MessageEvent("message", { data }));
    }, said);
  }
  const inApp = (context) =>
    context.addInitScript(() => {
      window.ReactNativeWebView = { postMessage: () => (window.isReady = true) };
    });

  test("who types without a pause is saved all the same", () =>
    visit(browser, {}, async ({ page }) => {
      await begin(page);
      await say(page, "Anfang");
      await keeps(page);
      const [before] = await recordsOf(page, "drafts");
      await page.locator(PAGE).focus();
      // A letter follows upon the other for as long as it takes.
      await until(async () => {
        await page.locator(PAGE).press("a");
        return (await recordsOf(page, "drafts"))[0].revision > before.revision;
      }, "what is being typed to be saved");
      assert.equal(await page.evaluate(() => document.activeElement.id), PAGE.slice(1));
    }));

  test("a browser that asks before it promises to keep anything is not waited for", () =>
    visit(browser, {}, async ({ page, context }) => {
      await context.addInitScript(() => {
        navigator.storage.persist = () => new Promise(() => {});
      });
      const application = await begin(page);
      await say(page, "Ein erstes Mal");
      await keeps(page);
      await say(page, "Ein zweites Mal");
      await keeps(page);
      await page.reload();
      await isOpen(page, "Ein zweites Mal");
      await application.fill("barriere");
      await sendFrom(application);
    }));

  test("an app that says late that it keeps nothing has the code offered", () =>
    visit(browser, {}, async ({ page, context }) => {
      await inApp(context);
      await page.goto(stack.siteOrigin + FORM);
      await page.locator("#device-own").waitFor();
      await asApp(page, { storageKept: false });
      await page.locator("#device-own").click();
      await page.locator("#enter-with-code").waitFor();
      await tells(page, "enter-forgets");
    }));

  test("… and while an application is filled, too", () =>
    visit(browser, {}, async ({ page, context }) => {
      await inApp(context);
      await page.goto(stack.siteOrigin + FORM);
      await page.locator("#device-own").click();
      await page.locator("#enter-without-code").click();
      await beginFromList(page);
      await say(page, "Noch nirgends sicher");
      await keeps(page);
      await asApp(page, { sessionEndsInSeconds: 60 });
      await tells(page, "session-uncertain");
      await asApp(page, { storageKept: false });
      await tells(page, "session-lost");
      await assertAccessibleInAllThemes(page, "an app that keeps nothing");
      await page.locator("#keeping-forgets").click();
      await isParked(page, "de");
      const code = await codeShown(page);
      await tells(page, "session-parked");
      assert.equal(await page.locator("#keeping-forgets").count(), 0);
      await edgeHas(stack, code, ({ answers }) => answers.barriere.seite === "Noch nirgends sicher");
    }));

  test("the end of a session is told wherever somebody is, with what it means there", () =>
    visit(browser, {}, async (visitor) => {
      const { page, context } = visitor;
      await inApp(context);
      const limit = { storageKept: true, sessionEndsInSeconds: 600 };
      await context.addInitScript((limit) => (window.amtswegHost = limit), limit);
      await page.goto(stack.siteOrigin + FORM);
      await page.locator("#device-own").waitFor();
      await tells(page, "session-nothing");
      await assertAccessibleInAllThemes(page, "the device question in a session that ends");
      const application = new Application(page, { service: SERVICE, answers: ANSWERS });
      await application.answer();
      await application.begin();
      await application.fill("barriere");
      await tells(page, "session-kept");
      await application.next("barriere");
      await application.fill("rueckmeldung");
      await application.next("rueckmeldung");
      const held = stack.edgeProxy.stop((it) => /^POST .*\/submissions$/.test(line(it)));
      await application.press();
      await held.reached;
      await tells(page, "session-outgoing");
      held.goOn();
      await page.locator(".receipt .kern-alert--success").waitFor();
      await tells(page, "session-sent");
      for (const path of ["/de/antraege/", "/de/vorgang/"]) {
        await page.goto(stack.siteOrigin + path);
        await tells(page, "session-nothing");
      }
    }));
});

test("sending shows each file, and can be stopped and changed", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    // The part that was on its way is lost.
    visitor.expected = [/\/attachments\//];
    const files = {
      "barriere.bildschirmfoto": [file("eins.pdf", pdf(1_000)), file("zwei.pdf", pdf(2_500_000))],
    };
    const application = await begin(page, { files });
    await application.fill("barriere");
    await application.next("barriere");
    await application.fill("rueckmeldung");
    await application.next("rueckmeldung");
    let parts = 0;
    const held = stack.edgeProxy.stop(
      (it) => /^PUT .*\/attachments\//.test(line(it)) && (parts += 1) === 3,
    );
    await application.press();
    await held.reached;
    // What is on its way is nothing to go on with, for whoever closes the page now.
    const isNoted = (services) =>
      page.waitForFunction((it) => localStorage.getItem("amtsweg-drafts") === it, services);
    await isNoted(">");
    const item = (name) => page.locator(".file-list__item").filter({ hasText: name });
    const meta = (name, id) =>
      item(name)
        .locator(".file-list__meta")
        .getByText(new RegExp(` · ${said("de", "delivery", id).source}$`))
        .waitFor();
    await meta("eins.pdf", "sending-file-sent");
    await meta("zwei.pdf", "sending-file-sending");
    assert.equal(await item("zwei.pdf").locator("progress").count(), 1);
    await assertAccessibleInAllThemes(page, "files on their way");
    // The line is stalled: what is on its way is not waited for.
    await page.locator("#sending-stop").click();
    await arriveAt(page, "pruefen");
    await isNoted("barriere_melden");
    held.drop();
    // The announcement dies at the edge; what is changed now goes out under another.
    await page.locator(".review-step__change").first().click();
    await arriveAt(page, "barriere");
    await say(page, "Doch eine andere Seite");
    application.answers.barriere.seite = "Doch eine andere Seite";
    await application.press();
    await comeBackTo(page, "barriere");
    await application.press();
    await page.locator(".receipt .kern-alert--success").waitFor();
    await arrived(application);
  }));

test("who goes back while it is sent changes what is sent", () =>
  visit(browser, {}, async (visitor) => {
    const { page, context } = visitor;
    const files = { "barriere.bildschirmfoto": [file("zurück.pdf", pdf(1_000))] };
    const application = await begin(page, { files });
    await application.fill("barriere");
    await application.next("barriere");
    await application.fill("rueckmeldung");
    await application.next("rueckmeldung");
    const held = stack.edgeProxy.stop((it) => /^PUT .*\/attachments\//.test(line(it)));
    await application.press();
    await held.reached;
    await page.goBack();
    await arriveAt(page, "rueckmeldung");
    // Nothing waits to go out as it was.
    await until(async () => (await recordsOf(page, "outbox")).length === 0, "the outbox to be empty");
    held.drop();
    // What is opened is what was saved last.
    await keeps(page);
    await page.close();
    const again = await context.newPage();
    await again.goto(stack.siteOrigin + FORM);
    await goOn(again);
    await arriveAt(again, "rueckmeldung");
    await again.locator(".back-link").click();
    await arriveAt(again, "barriere");
    await say(again, "Nach dem Zurück");
    await keeps(again);
    application.page = again;
    application.answers.barriere.seite = "Nach dem Zurück";
    await sendFrom(application);
    await arrived(application);
  }));

test("a file takes the place of another one in a slot for several", () =>
  visit(browser, {}, async ({ page }) => {
    const files = {
      "barriere.bildschirmfoto": [file("falsch.pdf", pdf(1_000)), file("bleibt.pdf", pdf(2_000))],
    };
    const application = await begin(page, { files });
    await application.fill("barriere");
    const item = (name) => page.locator(".file-list__item").filter({ hasText: name });
    const right = file("richtig.pdf", pdf(3_000));
    await item("falsch.pdf").locator("input[type=file]").setInputFiles(right);
    await item("richtig.pdf").waitFor();
    await item("falsch.pdf").waitFor({ state: "detached" });
    const names = page.locator(".file-list__name");
    assert.deepEqual(await names.allInnerTexts(), ["richtig.pdf", "bleibt.pdf"]);
    // The focus goes with it, and the way is the same once more.
    await page.waitForFunction(() =>
      document.activeElement?.closest(".file-list__item")?.textContent.includes("richtig.pdf"),
    );
    await assertAccessibleInAllThemes(page, "a file that was replaced");
    // What cannot be taken leaves the one that is there.
    await item("richtig.pdf").locator("input[type=file]").setInputFiles(file("x.txt", "Text"));
    await page.locator(".file-slot .kern-error").waitFor();
    assert.equal(await item("richtig.pdf").count(), 1);
  }));

test("everything without a mouse, the focus never lost", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    // What the code of a deleted draft is answered with.
    visitor.expected = [/410.*\/drafts\/|404.*\/cases\//];
    /** Tab until the focus is on an element, which is to be seen then. */
    const to = async (id) => {
      for (let i = 0; i < 100; i += 1) {
        const here = await page.evaluate(() => document.activeElement?.id);
        if (here === id) {
          return;
        }
        await page.keyboard.press("Tab");
      }
      assert.fail(`the keyboard does not get to ${id}`);
    };
    const press = async (id) => {
      await to(id);
      await page.keyboard.press("Enter");
    };
    const focusIsOn = (id) =>
      page.waitForFunction((id) => document.activeElement?.id === id, id);

    await page.goto(stack.siteOrigin + FORM);
    await page.locator("#device-own").waitFor();
    await press("device-own");
    await focusIsOn("heading");
    await page.locator(".kern-task-list").first().waitFor();
    await page.keyboard.press("Tab");
    await page.locator(".button-row .kern-btn--primary").focus();
    await page.keyboard.press("Enter");
    await arriveAt(page, "barriere");
    await to("barriere-seite");
    await page.keyboard.type("Ohne Maus");
    await page.locator("#keeping-code").waitFor();
    for (const part of ["keeping-code", "keeping-file-only"]) {
      await press(part);
      await focusIsOn("keeping-heading");
      await press("keeping-close");
      await focusIsOn(part);
    }
    await press("keeping-code");
    await focusIsOn("keeping-heading");
    await press("keeping-code-yes");
    await page.locator(".case-code").waitFor();
    await focusIsOn("keeping-heading");
    await isParked(page, "de");
    const code = await codeShown(page);
    await press("keeping-close");
    await press("keeping-delete");
    await focusIsOn("keeping-heading");
    await press("keeping-delete-confirm");
    await page.waitForURL("**/de/antraege/");
    await page.locator("#draft-code").waitFor();
    await to("draft-code");
    await page.keyboard.type(code);
    await page.keyboard.press("Enter");
    await page.locator("#draft-code-error").waitFor();
    await focusIsOn("draft-code");
  }));

test("all parts are well afterwards", () => stack.assertHealthy());

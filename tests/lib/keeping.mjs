// What is kept of an application, as the applicant has to do with it.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import jsQR from "jsqr";
import { drawn } from "./browser.mjs";
import { ParkedDraft } from "./drafts.mjs";
import { said } from "./texts.mjs";
import { until } from "./wait.mjs";

export const CODE = /^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/;

/** Waits until the line below the questions says that all is saved; or `unsaved`, `memory` … */
export async function keeps(page, state = "saved") {
  // What was done last is not saved yet: first the line says so.
  await drawn(page);
  // Where an alert says it, the line says nothing.
  await page.locator(`.keeping-state[data-state="${state}"]`).waitFor({ state: "attached" });
}

/**
 * Waits until it is saved as well where the focus is. The line tells of changes only: so the page is
 * told of one that changes nothing.
 */
export async function keepsPlace(page) {
  await keeps(page);
  await page.evaluate(
    () =>
      new Promise((done) => {
        const line = document.querySelector(".keeping-state");
        const states = new MutationObserver(() => {
          if (line.dataset.state === "saved") {
            states.disconnect();
            done();
          } else {
            // What is not saved is saved at once where there is a connection again.
            dispatchEvent(new Event("online"));
          }
        });
        states.observe(line, { attributeFilter: ["data-state"] });
        document
          .querySelector("main form :is(input:not([type=radio], [type=checkbox], [type=file]), textarea)")
          .dispatchEvent(new InputEvent("input", { bubbles: true }));
      }),
  );
}

/** Goes on with the draft that is offered. */
export async function goOn(page) {
  await page.locator("#draft-continue").click();
}

/** Opens what is below the line: `code`, `file-only` or `delete`. Whoever wants a code agrees to it. */
export async function openPart(page, name) {
  await page.locator(`#keeping-${name}`).click();
  await page.waitForFunction(() => document.activeElement?.id === "keeping-heading");
  if (name === "code" && (await page.locator("#keeping-code-yes").count()) > 0) {
    await page.locator("#keeping-code-yes").click();
    await page.locator(".case-code").waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "keeping-heading");
  }
}

export async function closePart(page) {
  await page.locator("#keeping-close").click();
  await page.locator("#keeping-part").waitFor({ state: "detached" });
}

/** The code that is shown. */
export const codeShown = (page) => page.locator(".case-code").innerText();

/** Waits until the code opens all of the draft on another device. */
export async function isParked(page, language) {
  const note = page.locator(".code-card .status-note");
  await note.getByText(said(language, "keeping", "keeping-code-parked")).waitFor();
}

/** Takes the code; the draft and its files are parked then. */
export async function takeCode(page, language) {
  await openPart(page, "code");
  await isParked(page, language);
  const code = await codeShown(page);
  await closePart(page);
  return code;
}

/** The draft of a code as the edge has it; asked for past the proxy that records. */
export const parkedDraft = ({ edge, destinationId }, code) =>
  new ParkedDraft(edge.api, destinationId, code);

/** Waits until the device has noted that the edge has what it was brought. */
export const knowsParked = (page) =>
  until(async () => {
    const drafts = await recordsOf(page, "drafts");
    return drafts.every((it) => it.parkedRevision > 0 && it.attempts.length === 0);
  }, "the edge's answer to be noted");

/** Waits until the edge has a document, and so many pieces of files, as whoever has the code sees. */
export async function edgeHas(stack, code, isRight, pieces = 0, seconds) {
  const parked = parkedDraft(stack, code);
  await until(async () => {
    const { status, bytes, etag } = await parked.read();
    if (status !== 200) {
      return false;
    }
    const document = await parked.openDocument(bytes, Number(etag.replaceAll('"', "")));
    return isRight(document) && (await parked.pieces()).body.pieces.length >= pieces;
  }, "the edge to have the draft", seconds);
}

/** Waits for the one file that a browser saves into a folder. */
export async function savedFile(folder) {
  const name = await until(
    () =>
      // What is still being written has another name, or is hidden.
      existsSync(folder) && readdirSync(folder).find((name) => !/^\.|\.crdownload$/.test(name)),
    "the download",
  );
  return join(folder, name);
}

/** Opens the page of all drafts. */
export async function openDrafts(page, origin, language = "de") {
  await page.goto(`${origin}/${language}/antraege/`);
  await page.locator("#draft-code").waitFor();
}

/** Gives a code in on the page of all drafts. */
export async function enterCode(page, code) {
  await page.locator("#draft-code").fill(code);
  await page.locator("form", { has: page.locator("#draft-code") }).locator("[type=submit]").click();
}

/** Gives a draft file and its code in on the page of all drafts. */
export async function enterFile(page, path, code) {
  await page.locator("#draft-file").setInputFiles(path);
  await page.locator("#draft-file-code").fill(code);
  await page.locator("form", { has: page.locator("#draft-file") }).locator("[type=submit]").click();
}

/** The text in the QR code that is shown, as a camera reads it. */
export async function readQr(page) {
  const picture = await page.locator("svg.qr").screenshot();
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (symbol) => symbol.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height).getContext("2d");
    canvas.drawImage(bitmap, 0, 0);
    return { width, height, data: [...canvas.getImageData(0, 0, width, height).data] };
  }, picture.toString("base64"));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** What a store of the page's database says of its records; what is sealed stays there. */
export const recordsOf = (page, store) =>
  page.evaluate(async (store) => {
    const database = await new Promise((done, failed) => {
      const request = indexedDB.open("amtsweg");
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const records = await new Promise((done, failed) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    database.close();
    return records.map(({ revision, parkedRevision, attempts }) => ({
      revision,
      parkedRevision,
      attempts,
    }));
  }, store);

/** How many records each store of the page's database has; nothing when there is no database. */
export const stored = (page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === "amtsweg")) {
      return undefined;
    }
    const database = await new Promise((done, failed) => {
      const request = indexedDB.open("amtsweg");
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const counts = {};
    for (const name of database.objectStoreNames) {
      counts[name] = await new Promise((done, failed) => {
        const request = database.transaction(name).objectStore(name).count();
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    }
    database.close();
    return counts;
  });

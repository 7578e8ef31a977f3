// Taking something along: what takes the place of the browser's printing and the device's sharing,
// and what would be on the paper.

import assert from "node:assert/strict";
import { readQr } from "./keeping.mjs";

/** Before the page is opened. With `isRefused`, the applicant shares nothing in the end. */
export const watchTaking = (page, { isRefused = false } = {}) =>
  page.addInitScript((isRefused) => {
    window.prints = 0;
    window.print = () => {
      window.prints += 1;
    };
    window.shared = [];
    navigator.share = async (what) => {
      window.shared.push(what);
      if (isRefused) {
        throw new DOMException("Share canceled", "AbortError");
      }
    };
  }, isRefused);

/** Presses the button and gives what was handed to the device to share. */
export async function shared(page, button) {
  await page.locator(button).click();
  await page.waitForFunction(() => window.shared.length > 0);
  return page.evaluate(() => window.shared.splice(0));
}

/** Presses the button; on the paper is the card and nothing else. Gives its text and its QR code. */
export async function printedAlone(page, button, card = ".code-card") {
  const before = await page.evaluate(() => window.prints);
  await page.locator(button).click();
  await page.waitForFunction((before) => window.prints > before, before);
  assert.equal(await page.evaluate(() => window.prints), before + 1);
  await page.emulateMedia({ media: "print" });
  const rest = await page.evaluate((selector) => {
    const card = document.querySelector(selector);
    return [...document.body.querySelectorAll("*")]
      .filter((one) => !one.contains(card) && !card.contains(one) && one.checkVisibility())
      .map((one) => one.outerHTML.slice(0, 200));
  }, card);
  assert.deepEqual(rest, [], "more than the card is printed");
  const text = await page.innerText("body");
  assert.equal(text.trim(), (await page.innerText(card)).trim());
  for (const control of await page.locator("button, a, summary, input").all()) {
    assert.ok(!(await control.isVisible()), "a control is printed");
  }
  const qr = await readQr(page);
  await page.emulateMedia({ media: null });
  // The paper is out: whoever prints the page now has all of it.
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator(".print-alone").count(), 0);
  return { text, qr };
}

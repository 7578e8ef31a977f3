// A form of a test's own, on a site without an edge behind it.

import { after, before } from "node:test";
import { arriveAt } from "./application.mjs";
import { launch, visit } from "./browser.mjs";
import { hostOf } from "./static-host.mjs";

/** A form that every site has; the test's own takes its place. */
export const SERVICE = "barriere_melden";

/**
 * Serves a form to a browser while the tests of a file run.
 *
 * @param form its definition, with `SERVICE` as its id
 * @param texts its texts, in each language
 */
export function ownForm(form, texts) {
  let browser;
  let host;

  before(async () => {
    [host, browser] = await Promise.all([hostOf(SERVICE, form, texts), launch()]);
  });

  after(async () => {
    await browser?.close();
    await host?.close();
  });

  /** Opens the application, up to its list of tasks. */
  async function begin(page, language = "de") {
    await page.goto(`${host.origin}/${language}/antrag/${SERVICE}/`);
    await page.locator("#device-other").click();
    await page.locator(".kern-task-list").first().waitFor();
  }

  /** Opens a step. */
  async function open(page, step, language = "de") {
    await begin(page, language);
    await page.locator(`a[href="?schritt=${step}"]`).click();
    await arriveAt(page, step);
  }

  return {
    begin,
    open,
    /** The address of the site. */
    origin: () => host.origin,
    /** As `visit` of the browser: the second program asks for the edge in vain. */
    visit: (options, visiting) =>
      visit(browser, options, (visitor) => {
        visitor.expected = [/\/api\/v2\/destinations\//];
        return visiting(visitor);
      }),
  };
}

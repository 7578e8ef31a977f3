// The clerks' pages in a browser: accessible in both themes, on a desk and on a phone.

import { after, before, test } from "node:test";
import {
  assertAccessibleInAllThemes,
  assertNoSidewaysScrolling,
  launch,
  visit,
} from "./lib/browser.mjs";
import { Sender, file, pdf } from "./lib/client.mjs";
import { Stack } from "./lib/stack.mjs";

let stack;
let browser;

before(async () => {
  stack = await Stack.start();
  browser = await launch();
  const sender = await Sender.open(stack.siteOrigin);
  const files = [
    file("unterlagen_gastgeber.ausweis", "Ausweis größer.pdf", "application/pdf", pdf(20_000)),
  ];
  await sender.arrive(await sender.seal(await sender.draft({ files })));
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

async function logIn(page, password) {
  await page.goto(`${stack.inboxOrigin}/anmelden`);
  await page.locator('input[name="name"]').fill(stack.login.name);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('input[name="password"]').press("Enter");
}

async function assertPleasant(page) {
  await assertAccessibleInAllThemes(page);
  await assertNoSidewaysScrolling(page);
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
]) {
  test(`login, list, application and rejected at ${viewport.width}px`, async () => {
    await visit(browser, { viewport }, async ({ page }) => {
      await page.goto(`${stack.inboxOrigin}/anmelden`);
      await assertPleasant(page);
      await logIn(page, stack.login.password);
      const application = page.locator('a[href^="/antraege/"]').first();
      await application.waitFor();
      await assertPleasant(page);
      await application.click();
      await page.waitForURL("**/antraege/*");
      await page.getByText("Ausweis größer.pdf").first().waitFor();
      await assertPleasant(page);
      await page.getByRole("link", { name: "Abgelehnte Sendungen" }).click();
      await page.getByRole("heading", { level: 1, name: "Abgelehnte Sendungen" }).waitFor();
      await assertPleasant(page);
    });
  });
}

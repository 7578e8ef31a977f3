// Makes docs/screenshot.png: an application on a phone, and the clerk's screen that it arrives on.
// Run it by hand after what people see has changed: `node tests/screenshot.mjs`.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Application } from "./lib/application.mjs";
import { launch, visit } from "./lib/browser.mjs";
import { answers } from "./lib/client.mjs";
import { root } from "./lib/program.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";

const image = (png) => `data:image/png;base64,${png.toString("base64")}`;

const stack = await Stack.start({ site: builtSite() });
const browser = await launch();
try {
  let phone;
  let inbox;
  await visit(browser, { viewport: { width: 360, height: 760 } }, async ({ page }) => {
    const application = new Application(page, { answers });
    await application.open(stack.siteOrigin);
    await application.fillAll(async (step) => {
      if (step === "geburt") {
        await page.evaluate(() => {
          document.activeElement.blur();
          scrollTo(0, 0);
        });
        phone = await page.screenshot();
      }
    });
    await application.press();
    await page.locator(".receipt .kern-alert--success").waitFor();
  });
  await visit(browser, { viewport: { width: 1000, height: 868 } }, async ({ page }) => {
    await page.goto(`${stack.inboxOrigin}/anmelden`);
    await page.locator('input[name="name"]').fill(stack.login.name);
    await page.locator('input[name="password"]').fill(stack.login.password);
    await page.locator("main button").first().click();
    await page.getByText("Angemeldet:").waitFor();
    await page.goto(stack.inboxOrigin);
    await page.locator('a[href^="/antraege/"]').first().click();
    await page.waitForURL("**/antraege/*");
    inbox = await page.screenshot();
  });
  await visit(browser, { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
    const style = `
      body { margin: 0; height: 800px; background: #e4e7ee; position: relative }
      img { position: absolute; border-radius: 12px; box-shadow: 0 8px 32px #0004 }
      #inbox { left: 400px; top: 30px; width: 852px }
      #phone { left: 28px; top: 30px; width: 340px; border: 8px solid #222; border-radius: 28px }`;
    await page.setContent(
      `<style>${style}</style>` +
        `<img id="inbox" src="${image(inbox)}"><img id="phone" src="${image(phone)}">`,
    );
    const png = await page.screenshot();
    await mkdir(join(root, "docs"), { recursive: true });
    await writeFile(join(root, "docs/screenshot.png"), png);
    console.log(`docs/screenshot.png: ${Math.ceil(png.length / 1000)} kB`);
  });
} finally {
  await browser.close();
  await stack.close();
}

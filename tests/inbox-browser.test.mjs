// The clerks' pages in a browser: accessible in both themes, on a desk and on a phone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertPleasant, launch, visit } from "./lib/browser.mjs";
import { Sender, file, pdf } from "./lib/client.mjs";
import { pages, png } from "./lib/pictures.mjs";
import { Stack } from "./lib/stack.mjs";
import { until } from "./lib/wait.mjs";

let stack;
let browser;

before(async () => {
  stack = await Stack.start();
  browser = await launch();
  const sender = await Sender.open(stack.siteOrigin);
  const files = [
    file("unterlagen_gastgeber.ausweis", "Ausweis größer.pdf", "application/pdf", pdf(20_000)),
  ];
  const first = await sender.draft({ files });
  await sender.arrive(await sender.seal(first));
  const backwards = await sender.draft();
  backwards.data = backwards.data.replace("2099-06-30", "2098-06-30");
  const { problems } = await sender.arrive(await sender.seal(backwards));
  assert.equal(problems.length, 1);
  const report = await sender.draft({
    service: "barriere_melden",
    answers: {
      barriere: { seite: "Terminvergabe", beschreibung: "Die Auswahl ist nicht zu erreichen." },
      rueckmeldung: { antwort: false, datenschutz: true },
    },
  });
  await sender.arrive(await sender.seal(report));
  // By another program, into the case of the first, without its key.
  const { caseId, token, caseAccess } = first;
  const foreign = await sender.draft({ caseId, context: false });
  await sender.arrive(await sender.seal({ ...foreign, token, caseAccess }));
  const slot = "unterlagen_gastgeber.ausweis";
  const pictured = await sender.draft({
    files: [
      file(slot, "Pass.pdf", "application/pdf", pages(["Vorderseite", "Rueckseite"])),
      file(slot, "Foto.png", "image/png", png(1600, 800)),
      file(slot, "kaputt.pdf", "application/pdf", Buffer.from("%PDF-1.7\nnicht mehr als das")),
    ],
  });
  await sender.arrive(await sender.seal(pictured));
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
  await page.getByText("Angemeldet:").waitFor();
  await page.goto(stack.inboxOrigin);
}

/** No heading and no question is put to the clerk. */
async function assertSpeaksOfTheApplicant(page) {
  const words = await page.locator("main :is(h2, h3, h4, dt)").allInnerTexts();
  assert.ok(words.includes("Angaben zum Gastgeber oder zur Gastgeberin"), words.join("\n"));
  const spoken = words.filter((text) => /\b(Sie|Ihr|Ihre[nmrs]?|Ihnen)\b/.test(text));
  assert.deepEqual(spoken, []);
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
      const application = page.locator('a[href="/antraege/1"]');
      await application.waitFor();
      // Nobody has to give a name to report a barrier.
      await page.getByRole("link", { name: "Barriere: Terminvergabe" }).waitFor();
      await assertPleasant(page);
      const doubtful = page.getByRole("row").filter({ hasText: "Nicht von derselben Person bestätigt" });
      await doubtful.getByText("Vielleicht aus einer anderen Sendung").waitFor();
      await doubtful.getByRole("link").click();
      await page.getByText("Fragen Sie nach, bevor Sie sich darauf verlassen.").nth(1).waitFor();
      await assertPleasant(page);
      await page.getByRole("link", { name: "Zurück zu den Anträgen" }).click();
      await application.click();
      await page.waitForURL("**/antraege/*");
      await page.getByText("Ausweis größer.pdf").first().waitFor();
      await assertPleasant(page);
      await assertSpeaksOfTheApplicant(page);
      await page.getByRole("link", { name: "Abgelehnte Sendungen" }).click();
      await page.getByRole("heading", { level: 1, name: "Abgelehnte Sendungen" }).waitFor();
      // In words; what a programmer looks for is folded away.
      await page.getByText("Die Angaben passen nicht zum Formular.").waitFor();
      await page.getByRole("listitem").filter({ hasText: "Der Gast reist aus am" }).waitFor();
      assert.equal(await page.getByText("schema-violation").isVisible(), false);
      await assertPleasant(page);
      await page.getByText("Für die IT").first().click();
      assert.equal(await page.getByText("schema-violation").first().isVisible(), true);
      await assertPleasant(page);
    });
  });
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
]) {
  test(`what is looked for is found at ${viewport.width}px`, async () => {
    await visit(browser, { viewport }, async ({ page }) => {
      await page.goto(`${stack.inboxOrigin}/anmelden`);
      await logIn(page, stack.login.password);
      const lookFor = async (words) => {
        const before = page.url();
        await page.getByRole("searchbox", { name: "Suchen" }).fill(words);
        await page.keyboard.press("Enter");
        // No address of a search is like another.
        await page.waitForURL((url) => url.href !== before);
        await page.getByRole("heading", { level: 1, name: "Suche" }).waitFor();
        assert.equal(await page.getByRole("searchbox").inputValue(), words);
        assert.ok(!page.url().includes(words), page.url());
      };
      await lookFor("Niemand-heißt-so");
      await page.getByText("Nichts gefunden.").waitFor();
      await assertPleasant(page);
      // What has just arrived is found a moment later.
      await until(async () => {
        await lookFor("celik yil");
        return (await page.locator('a[href="/antraege/1"]').count()) > 0;
      });
      await assertPleasant(page);
      await page.locator('a[href="/antraege/1"]').click();
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.goBack();
      await page.locator('a[href="/antraege/1"]').waitFor();
      await page.getByRole("link", { name: "Alle Anträge" }).click();
      await page.getByLabel("Leistung").selectOption({ label: "Barriere melden" });
      await page.getByRole("button", { name: "Anzeigen" }).click();
      await page.getByText("1 Antrag.").waitFor();
      assert.equal(await page.getByLabel("Leistung").inputValue(), "barriere_melden");
      await assertPleasant(page);
    });
  });
}

/** What is seen of a picture: its size, and the colours at two heights of its middle. */
const seen = (picture) =>
  picture.evaluate(async (image) => {
    await image.decode();
    const canvas = document.createElement("canvas");
    const [width, height] = [image.naturalWidth, image.naturalHeight];
    Object.assign(canvas, { width, height });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    const at = (part) => [...context.getImageData(width / 2, height * part, 1, 1).data.slice(0, 3)];
    return { width, height, above: at(0.25), below: at(0.75) };
  });

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
]) {
  test(`files are seen before they are saved at ${viewport.width}px`, async () => {
    await visit(browser, { viewport }, async ({ page }) => {
      await page.goto(`${stack.inboxOrigin}/anmelden`);
      await logIn(page, stack.login.password);
      await page.goto(`${stack.inboxOrigin}/antraege/4#dateien`);
      const files = page.getByRole("region", { name: "Die Originale, unverändert." });
      for (const name of ["Pass.pdf", "Foto.png", "kaputt.pdf"]) {
        const small = files.getByRole("img", { name: `Vorschau von ${name}` });
        await small.scrollIntoViewIfNeeded();
        await until(() => small.evaluate((image) => image.complete && image.naturalWidth > 0));
        // Its place was there before it, and is the same for all.
        const box = await small.evaluate(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight]);
        assert.deepEqual(box, [90, 120]);
      }
      const small = await seen(files.getByRole("img", { name: "Vorschau von Pass.pdf" }));
      assert.deepEqual([small.width, small.height], [169, 240]);
      await assertPleasant(page);

      await files.getByRole("link", { name: "Vorschau von Pass.pdf" }).click();
      await page.getByRole("heading", { level: 1, name: "Vorschau: Pass.pdf" }).waitFor();
      const picture = page.locator("figure img");
      const first = await seen(picture);
      assert.deepEqual([first.width, first.height], [847, 1200]);
      const isBlue = ([red, green, blue]) => red < 20 && green < 20 && blue > 235;
      assert.ok(isBlue(first.below) && !isBlue(first.above), JSON.stringify(first));
      assert.equal(await picture.getAttribute("alt"), "Seite 1 von Pass.pdf");
      await assertPleasant(page);
      const source = await picture.getAttribute("src");
      await page.getByRole("link", { name: "Nächste Seite" }).first().click();
      await page.getByText("Seite 2 von 2").first().waitFor();
      assert.notEqual(await picture.getAttribute("src"), source);
      assert.ok(isBlue((await seen(picture)).below));
      await page.getByRole("link", { name: "Zurück zu Antrag 4" }).click();

      await page.getByRole("link", { name: "Vorschau von Foto.png" }).first().click();
      await page.getByRole("heading", { level: 1, name: "Vorschau: Foto.png" }).waitFor();
      const photo = await seen(picture);
      assert.deepEqual([photo.width, photo.height], [1200, 600]);
      // From green to more green, as it was made.
      assert.ok(Math.abs(photo.above[1] - 64) < 12 && Math.abs(photo.below[1] - 191) < 12, JSON.stringify(photo));
      await assertPleasant(page);
      await page.goBack();

      await page.getByRole("link", { name: "Vorschau von kaputt.pdf" }).first().click();
      await page.getByText("Zu dieser Datei gibt es keine Vorschau.").waitFor();
      await page.getByText("Sie ist beschädigt").waitFor();
      assert.equal(await page.locator("main img").count(), 0);
      await assertPleasant(page);
      const saving = page.waitForEvent("download");
      await page.getByRole("link", { name: "Original speichern" }).click();
      assert.match((await saving).suggestedFilename(), /kaputt.*\.pdf$/);
    });
  });
}

test("an application is opened, read and left without a mouse", () =>
  visit(browser, { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
    await page.goto(`${stack.inboxOrigin}/anmelden`);
    await logIn(page, stack.login.password);
    await page.locator('a[href="/antraege/1"]').waitFor();
    /** Goes on to the control whose address this is; everything on the way is to be seen. */
    const tabTo = async (address) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await page.keyboard.press("Tab");
        const { href, isSeen } = await page.evaluate(() => {
          const focused = document.activeElement;
          const { top, bottom } = focused.getBoundingClientRect();
          const isSeen = top >= 0 && bottom <= innerHeight && getComputedStyle(focused).outlineStyle !== "none";
          return { href: focused.getAttribute("href"), isSeen: isSeen || focused === document.body };
        });
        assert.ok(isSeen, `${href} has the focus and is not to be seen`);
        if (href === address) return;
      }
      assert.fail(`${address} is not reached`);
    };
    await tabTo("/antraege/1");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/antraege/1");
    await tabTo("#dateien");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash === "#dateien");
    await page.goto(`${stack.inboxOrigin}/antraege/1`);
    await tabTo("/");
    await page.keyboard.press("Enter");
    await page.locator('a[href="/antraege/1"]').waitFor();
  }));

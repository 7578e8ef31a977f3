// What people of different roles see in a browser: accounts, the journal, one's own account, the reason for
// a case of others; with mouse and keyboard, on a desk and on a phone.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { assertPleasant, launch, visit } from "./lib/browser.mjs";
import { Sender } from "./lib/client.mjs";
import { Program, programs } from "./lib/program.mjs";
import { Stack } from "./lib/stack.mjs";

let stack;
let browser;

before(async () => {
  stack = await Stack.start();
  browser = await launch();
  const sender = await Sender.open(stack.siteOrigin);
  for (let count = 0; count < 3; count += 1) {
    await sender.arrive(await sender.seal(await sender.draft()));
  }
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

/** The clerk of the demonstration has these roles from the next page on. */
const haveRoles = (...roles) =>
  Program.run(programs.townHall(), [
    ...["clerk", "roles", "--dir", join(stack.folder, "townhall"), stack.login.name],
    ...roles.flatMap((role) => ["--role", role]),
  ]);

async function logIn(page) {
  await page.goto(`${stack.inboxOrigin}/anmelden`);
  await page.getByLabel("Name", { exact: true }).fill(stack.login.name);
  await page.getByLabel("Passwort").fill(stack.login.password);
  await page.getByLabel("Passwort").press("Enter");
  await page.getByText("Angemeldet:").waitFor();
}

/** RFC 6238 with Node's own functions, from the secret as an app is given it. */
function code(secret, seconds) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(seconds / 30)));
  const tag = createHmac("sha1", key).update(step).digest();
  const offset = tag[19] & 0x0f;
  return String((tag.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

for (const [index, viewport] of [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
].entries()) {
  test(`accounts and the journal at ${viewport.width}px`, async () => {
    await haveRoles("records", "admin");
    await visit(browser, { viewport }, async ({ page }) => {
      await logIn(page);
      await page.getByRole("link", { name: "Konten", exact: true }).click();
      await page.getByRole("heading", { level: 1, name: "Konten" }).waitFor();
      await assertPleasant(page);
      const name = `bo-${viewport.width}`;
      await page.getByLabel("Name").fill(name);
      await page.getByLabel("Aufgabe").selectOption("lead");
      await page.getByLabel("Wofür").selectOption("service:bewohnerparken");
      await page.getByRole("button", { name: "Konto anlegen" }).click();
      await page.getByRole("heading", { level: 1, name: "Neues Passwort" }).waitFor();
      await assertPleasant(page);
      await page.getByRole("link", { name: "Zurück zu den Konten" }).click();
      await page.getByRole("link", { name, exact: true }).click();
      await page.getByRole("heading", { level: 1, name }).waitFor();
      await page.getByLabel("Von").fill("2026-12-21");
      await page.getByLabel("Bis").fill("2027-01-06");
      await page.getByRole("button", { name: "Vertretung eintragen" }).click();
      await page.getByText("21.12.2026 bis 06.01.2027").waitFor();
      await assertPleasant(page);

      await page.getByRole("link", { name: "Protokoll", exact: true }).click();
      await page.getByText("Konto angelegt:").first().waitFor();
      await assertPleasant(page);
      // By keyboard alone: the choice, and the button behind it.
      await page.getByLabel("Was", { exact: true }).focus();
      await page.keyboard.type("Eingang");
      const show = page.getByRole("button", { name: "Anzeigen" });
      while (!(await show.evaluate((it) => it === document.activeElement))) {
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
      await page.getByText("eingegangen und abgelegt").first().waitFor();
      assert.equal(await page.getByText("Konto angelegt:").count(), 0);
    });
  });

  test(`a case of others is read for a reason at ${viewport.width}px`, async () => {
    await haveRoles("clerk@service:bewohnerparken");
    await visit(browser, { viewport }, async (visitor) => {
      const { page } = visitor;
      visitor.expected.push(/^403: GET .*\/antraege\/\d$/, /^console: .*status of 403/);
      await logIn(page);
      await page.getByText("Ihnen ist gerade nichts zugeteilt.").waitFor();
      // Another one each time: a reason counts for an hour.
      await page.goto(`${stack.inboxOrigin}/antraege/${1 + index}`);
      await page.getByRole("heading", { level: 1, name: "Antrag einer anderen Gruppe" }).waitFor();
      await assertPleasant(page);
      await page.getByLabel("Grund").fill("Anruf der Gastgeberin");
      await page.getByRole("button", { name: "Mit diesem Grund lesen" }).click();
      await page.getByText("Dieser Antrag gehört zu einer anderen Gruppe.").waitFor();
      await assertPleasant(page);
      assert.equal(await page.getByRole("link", { name: "Antrag als PDF" }).count(), 0);
    });
  });
}

test("a second factor is set up from the picture's secret, and asked for at the door and for what goes out", async () => {
  await haveRoles("clerk");
  const viewport = { width: 320, height: 640 };
  await visit(browser, { viewport }, async (visitor) => {
    const { page } = visitor;
    visitor.expected.push(/^403: GET .*zip$/, /^422: POST .*code$/, /^console: .*status of 4(03|22)/);
    await logIn(page);
    await page.getByRole("link", { name: stack.login.name }).click();
    await page.getByRole("heading", { level: 1, name: "Mein Konto" }).waitFor();
    await assertPleasant(page);
    const factor = page.locator("section", { hasText: "Zweiten Faktor einrichten" });
    await factor.getByLabel("Bisheriges Passwort").fill(stack.login.password);
    await factor.getByRole("button").click();
    await page.getByRole("img", { name: "Das Geheimnis als Bild für die App" }).waitFor();
    await assertPleasant(page);
    const secret = (await page.locator("code").first().innerText()).replaceAll(" ", "");
    const now = () => Date.now() / 1000;
    await page.getByLabel("Code aus Ihrer App").fill(code(secret, now()));
    await page.getByRole("button", { name: "Einrichten" }).click();
    await page.getByRole("heading", { level: 1, name: "Ersatzcodes" }).waitFor();
    await assertPleasant(page);
    const spare = await page.locator("code").first().innerText();

    // Before something goes out of the house, a code again: wrong, then one of those for whoever has lost the app.
    await page.goto(`${stack.inboxOrigin}/antraege/1`);
    await page.getByRole("link", { name: "Alles zusammen (ZIP)" }).click();
    await page.getByRole("heading", { level: 1, name: "Code eingeben" }).waitFor();
    await assertPleasant(page);
    await page.getByLabel("Code").fill("000000");
    await page.getByLabel("Code").press("Enter");
    await page.getByRole("alert").waitFor();
    await assertPleasant(page);
    await page.getByLabel("Code").fill(spare);
    await page.getByLabel("Code").press("Enter");
    await page.getByRole("heading", { level: 1, name: "Der Code stimmt" }).waitFor();
    await assertPleasant(page);
    const saving = page.waitForEvent("download");
    await page.getByRole("link", { name: "Jetzt speichern" }).click();
    assert.match((await saving).suggestedFilename(), /\.zip$/);
    await page.getByRole("link", { name: "Zurück" }).click();
    await page.waitForURL(/\/antraege\/1$/);
    await page.getByRole("button", { name: "Abmelden" }).click();
    await page.getByLabel("Name", { exact: true }).fill(stack.login.name);
    await page.getByLabel("Passwort").fill(stack.login.password);
    // The next one: that of now is used up.
    await page.getByLabel("Code, wenn Sie einen zweiten Faktor haben").fill(code(secret, now() + 30));
    await page.getByRole("button", { name: "Anmelden" }).click();
    await page.getByText("Angemeldet:").waitFor();
  });
});

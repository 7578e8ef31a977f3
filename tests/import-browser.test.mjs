// FIM documents become forms: imported by the command, checked, rendered, filled in the browser,
// and received by the town hall. Nobody touches the form in between.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { join } from "node:path";
import { assertAccessible, launch, visit } from "./lib/browser.mjs";
import { MadeUpApplication } from "./lib/made-up.mjs";
import { addProgramsOwn, siteOf } from "./lib/own-forms.mjs";
import { Program, programs, root, temporaryFolder } from "./lib/program.mjs";
import { assertReceived, received } from "./lib/received.mjs";
import { Stack } from "./lib/stack.mjs";
import { readFrom } from "./lib/texts.mjs";

const DOCUMENTS = "townhall/tests/forms/data/xdf";
const IMPORTED = [
  { version: 2, file: "hund_xdf2.xml", service: "anmeldung_eines_hundes", title: "Hund anmelden" },
  {
    version: 3,
    file: "fischereischein_xdf3.xml",
    service: "fischereischein",
    title: "Fischereischein beantragen",
  },
];

let browser;
let stack;
let clerk;
let folder;

before(async () => {
  folder = temporaryFolder("import");
  const townHall = (...args) => Program.run(programs.townHall(), ["forms", ...args], { cwd: folder });
  for (const { file } of IMPORTED) {
    await townHall("import", "xdf", join(root, DOCUMENTS, file), "--to", folder);
  }
  addProgramsOwn(folder, "de");
  await townHall("check", "--language", "de");
  readFrom(folder);
  const services = IMPORTED.map(({ service }) => service);
  const site = await siteOf(folder, services, "de");
  [stack, browser] = await Promise.all([
    Stack.start({ site, forms: join(folder, "forms") }),
    launch(),
  ]);
  clerk = await stack.clerk();
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

for (const { version, service, title } of IMPORTED) {
  for (const all of [false, true]) {
    const extent = all ? "with everything" : "with what has to be said";
    test(`a document of XDatenfelder ${version} in the browser, ${extent}`, () =>
      visit(browser, {}, async (visitor) => {
        const { page } = visitor;
        await page.goto(`${stack.siteOrigin}/de/dienste/${service}/`);
        assert.equal(await page.locator("h1").innerText(), title);
        const application = new MadeUpApplication(page, { service, all, folder });
        await application.open(stack.siteOrigin, { own: false });
        await application.fillAll((step) => assertAccessible(page, step));
        assert.deepEqual(
          application.steps,
          application.form.steps.map(({ id }) => id),
        );
        await application.press();
        await page.locator(".receipt .kern-alert--success").first().waitFor();
        const announced = visitor.sent.find(({ path }) => path === "/api/v2/submissions");
        const seen = await received(clerk, JSON.parse(announced.body).caseId);
        await assertReceived(clerk, seen, application.expected);
      }));
  }
}

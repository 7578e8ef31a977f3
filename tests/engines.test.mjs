// The shortest way in Firefox and in WebKit, the engine of every browser on an iPhone: from the first
// question to the case's page, with a reload on the way; and inside of an app's page.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Application } from "./lib/application.mjs";
import { pdf } from "./lib/client.mjs";
import { ENGINES } from "./lib/engines.mjs";
import { HostPage } from "./lib/host-page.mjs";
import { CODE } from "./lib/keeping.mjs";
import { temporaryFolder } from "./lib/program.mjs";
import { assertReceived } from "./lib/received.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { said } from "./lib/texts.mjs";
import { until } from "./lib/wait.mjs";

const FORM = "/de/antrag/barriere_melden/";
const SLOT = "barriere.bildschirmfoto";
const PRIMARY = ".button-row .kern-btn--primary";
/** Two fragments: what is cut into pieces and put together again. */
const FILE_BYTES = 1_200_000;

let stack;
let app;
let clerk;
let file;

before(async () => {
  if (ENGINES.every((engine) => engine.missing())) {
    return;
  }
  file = join(temporaryFolder("files"), "Bildschirm größer.pdf");
  writeFileSync(file, pdf(FILE_BYTES));
  app = await HostPage.open();
  stack = await Stack.start({ site: builtSite(), framedBy: [app.origin] });
  await app.start(stack.siteOrigin);
  clerk = await stack.clerk();
});

after(() => Promise.all([stack, app].map((part) => part?.close())));

/** The screen of a step is there, with the focus on its heading. */
const arriveAt = (tab, step) =>
  until(
    () =>
      tab.run(
        (query) => location.search === query && document.activeElement?.id === "heading",
        `?schritt=${step}`,
      ),
    `the step ${step}`,
  );

/** All that was typed so far is kept. */
async function isSaved(tab) {
  await until(
    () => tab.run(() => document.querySelector(".keeping-state")?.dataset.state === "saved"),
    "the draft to be saved",
  );
}

const value = (tab, selector) => tab.run((selector) => document.querySelector(selector).value, selector);

/** What the clerk has of whoever wrote this. */
async function withTheClerk(seite) {
  const found = [];
  for (const { id } of await clerk.list()) {
    const application = await clerk.application(id);
    if (application.answers.some(([, answer]) => answer === seite)) {
      found.push(application);
    }
  }
  assert.equal(found.length, 1, `${seite}: ${found.length} applications`);
  return found[0];
}

async function shortestWay(tab, seite) {
  const answers = {
    barriere: { seite, beschreibung: "Größe und Farbe: بطاقة" },
    rueckmeldung: { antwort: false },
  };
  const sent = new Application(undefined, {
    service: "barriere_melden",
    answers,
    files: { [SLOT]: [file] },
  });

  await tab.open(stack.siteOrigin + FORM);
  await tab.click("#device-own");
  await tab.waitFor(".kern-task-list");
  await tab.click(PRIMARY);
  await arriveAt(tab, "barriere");
  await tab.fill("#barriere-seite", answers.barriere.seite);
  await tab.fill("#barriere-beschreibung", answers.barriere.beschreibung);
  await tab.choose("#barriere-bildschirmfoto", file);
  await tab.waitFor(".file-list__name");
  await isSaved(tab);

  await tab.click("#keeping-code");
  await tab.waitFor("#keeping-code-yes");
  await tab.click("#keeping-code-yes");
  await tab.waitFor(".case-code");
  const parked = said("de", "keeping", "keeping-code-parked");
  await until(
    async () => parked.test(await tab.text(".code-card .status-note")),
    "the draft to be parked",
  );
  const code = await tab.text(".case-code");
  assert.match(code, CODE);
  await tab.click("#keeping-close");
  await tab.waitFor("#keeping-part", { gone: true });

  // As after a call, or when the browser was short of memory.
  await tab.reload();
  await tab.waitFor("#barriere-seite");
  assert.equal(await value(tab, "#barriere-seite"), answers.barriere.seite);
  assert.equal(await value(tab, "#barriere-beschreibung"), answers.barriere.beschreibung);
  await tab.waitFor(".file-list__name");

  await tab.click(PRIMARY);
  await arriveAt(tab, "rueckmeldung");
  await tab.click('input[name="rueckmeldung-antwort"][value="false"]');
  await tab.click(PRIMARY);
  await arriveAt(tab, "pruefen");
  await tab.click(PRIMARY);
  await tab.waitFor(".receipt .kern-alert--success", { what: "the receipt that says “arrived”" });
  assert.equal(await tab.text(".receipt__number"), code);
  await assertReceived(clerk, await withTheClerk(seite), sent.expected);

  await tab.open(`${stack.siteOrigin}/de/vorgang/`);
  await tab.fill("#case-code", code.toLowerCase().replaceAll("-", " "));
  await tab.click("main button[type=submit]");
  await tab.waitFor("main .kern-alert--success");
  assert.equal(await tab.run(() => document.querySelectorAll(".events__item").length), 1);
}

/** The portal in the page of an app. */
async function insideOfAnApp(tab, storage, origin) {
  await tab.open(`${app.origin}/?path=${FORM}&theme=dark&storage=${storage}`);
  const frame = await tab.frame(origin);
  const host = () =>
    frame.run(() => {
      // A frame that has just been begun has no element yet.
      const { kernTheme } = document.documentElement?.dataset ?? {};
      return { kernTheme, origin: location.origin, ...window.amtswegHost };
    });
  await until(async () => (await host()).kernTheme === "dark", "the word of the app");
  const { storageKept, canExtend, sessionEndsAt, ...known } = await host();
  assert.deepEqual([storageKept, canExtend], [storage === "kept", true]);
  assert.ok(sessionEndsAt > Date.now());
  assert.ok(known.origin.startsWith(origin));
  if (storage === "kept") {
    await frame.click("#device-own");
  } else {
    // The code is offered before the first answer, and the draft goes to the edge.
    await frame.click("#enter-with-code");
    await frame.waitFor(".case-code");
    await frame.click("#enter-go");
  }
  await frame.waitFor(".kern-task-list");
}

for (const engine of ENGINES) {
  describe(engine.called, () => {
    const missing = engine.missing();
    const skip = missing && `Debian's ${missing} is missing; ${engine.called} was NOT tried`;
    let browser;
    after(() => browser?.close());

    /** A failure says which screen it was on. */
    const inTab = (doing) => async () => {
      browser ??= await engine.start();
      const tab = await browser.tab();
      try {
        await doing(tab);
      } catch (error) {
        const where = await tab.run(() => `${location.href}:\n${document.body.innerText}`).catch(String);
        throw new Error(`at ${where}`, { cause: error });
      }
    };

    test("the shortest way, from the first question to the case's page", { skip }, inTab(
      (tab) => shortestWay(tab, `Startseite in ${engine.called}`),
    ));

    test("inside of an app's page on another origin", { skip }, inTab((tab) =>
      insideOfAnApp(tab, "kept", app.portal),
    ));

    test("inside of an app's page that forgets", { skip }, inTab((tab) =>
      insideOfAnApp(tab, "forgotten", "http://sitzung-"),
    ));
  });
}

test("no part has failed inside", { skip: ENGINES.every((engine) => engine.missing()) && "nothing ran" }, () =>
  stack.assertHealthy());

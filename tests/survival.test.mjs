// What an application survives: every calamity (row) against everything that could be lost
// (column), in a real browser, with a real edge and a real town hall. The outcome is written to
// docs/survival.md with AMTSWEG_WRITE_SURVIVAL=1; otherwise it has to be what is written there.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Applicant, SLOT } from "./lib/applicant.mjs";
import { arriveAt } from "./lib/application.mjs";
import { pdf } from "./lib/client.mjs";
import {
  closePart,
  codeShown,
  edgeHas,
  enterCode,
  enterFile,
  goOn,
  keeps,
  keepsPlace,
  openDrafts,
  openPart,
  savedFile,
  takeCode,
} from "./lib/keeping.mjs";
import { translate } from "./lib/foreign.mjs";
import { blockDatabase } from "./lib/hardship.mjs";
import { HostPage } from "./lib/host-page.mjs";
import { root, temporaryFolder } from "./lib/program.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { Survivor, WEBVIEW, crash, limitStorage, wipe } from "./lib/survivor.mjs";
import { said } from "./lib/texts.mjs";
import { upgrade } from "./lib/upgrade.mjs";
import { until } from "./lib/wait.mjs";

const TABLE = join(root, "docs/survival.md");
const COLUMNS = {
  answers: "Typed answers",
  files: "Files",
  position: "Position",
  language: "Language",
  sent: "Sent application",
};
const SURVIVES = "✓";
/** It cannot survive, and the screen has said so before. */
const TOLD = "told before";

const FORM = "/en/antrag/barriere_melden/";
const PIECES = /^PUT .*\/pieces\//;
const PARTS = /^PUT \/api\/v2\/submissions\/[^/]+\/attachments\//;
const SUBMISSION = /^PUT \/api\/v2\/submissions\/[^/]+$/;

const table = [];
let stack;
let clerk;
let files;
/** What a camera hands over. */
let photo;
let survivor;
/** The page that plays an app. */
let app;

before(async () => {
  const folder = temporaryFolder("files");
  const write = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  files = [
    write("Bildschirm größer.pdf", pdf(2_500_000)),
    write("صورة.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")),
  ];
  photo = write("IMG_1.jpg", Buffer.from("ffd8ffe000104a464946000101", "hex"));
  app = await HostPage.open();
  stack = await Stack.start({ site: builtSite(), record: true, framedBy: [app.origin] });
  await app.start(stack.siteOrigin);
  clerk = await stack.clerk();
});

after(() => Promise.all([stack, app].map((part) => part?.close())));

const line = ({ method, path }) => `${method} ${path}`;
const requests = (pattern) => stack.edgeProxy.requests.filter((it) => pattern.test(line(it)));
const stop = (pattern, options) => stack.edgeProxy.stop((it) => pattern.test(line(it)), options);

/** Stops the second request of a kind, and lets the first one pass. */
async function stopSecond(pattern) {
  let passed = 0;
  return stack.edgeProxy.stop((it) => pattern.test(line(it)) && (passed += 1) === 2);
}

/**
 * A row of the table. Each has a browser with a profile of its own.
 *
 * @param about what happens, as the table says it
 * @param run is given the applicant, and `cell(column, check, outcome)` for what was checked
 */
function calamity(about, run, options = {}) {
  test(about, async () => {
    const row = { about, cells: {} };
    table.push(row);
    const cell = async (column, check, outcome = SURVIVES) => {
      try {
        await check();
      } catch (error) {
        throw new Error(`“${COLUMNS[column]}” does not hold`, { cause: error });
      }
      row.cells[column] = outcome;
    };
    survivor = await Survivor.start(options);
    const applicant = new Applicant(stack, clerk, about, files);
    try {
      await run(applicant, cell);
      assert.deepEqual(Object.keys(row.cells).sort(), Object.keys(COLUMNS).sort());
    } catch (error) {
      const page = applicant.page ?? { url: () => "nowhere", innerText: async () => "" };
      const text = await page.innerText("main", { timeout: 1000 }).catch(() => "(no page)");
      throw new Error(`at ${page.url()}:\n${text}`, { cause: error });
    } finally {
      await survivor.close();
    }
  });
}

/** A new page at an address. */
async function visit(applicant, address) {
  const page = await survivor.page();
  applicant.isAt(page);
  await page.goto(address);
  return page;
}

/** The list of drafts has been looked up, and has none. */
const noDrafts = (page, language = "de") =>
  page.locator("main").getByText(said(language, "keeping", "drafts-none")).waitFor();

/**
 * Another application is sent, and the case that it became has a code.
 *
 * @param fill fills it up to the field that is typed into
 */
async function sendBefore(applicant, page, { own = true, fill = () => applicant.fill() } = {}) {
  await applicant.begin(page, { own });
  await fill();
  await applicant.review();
  await applicant.send();
  return page.locator(".receipt__number").innerText();
}

/** What was sent is at the clerk's, and its case opens by the code of the receipt alone. */
async function isAtTheAuthority(applicant, page, code) {
  const { stack, language } = applicant;
  await openDrafts(page, stack.siteOrigin, language);
  await noDrafts(page, language);
  await page.goto(`${stack.siteOrigin}/${language}/vorgang/`);
  await page.locator("#case-code").fill(code);
  await page.locator("main button[type=submit]").click();
  await page.locator("main .kern-alert--success").waitFor();
  assert.equal(await page.locator(".events__item").count(), 1);
  await applicant.arrivedOnce();
}

/** Everything is as it was before; it is completed, and arrives once. */
async function allSurvives(applicant, cell) {
  await cell("position", () => applicant.isInPlace());
  await cell("language", () => applicant.speaksItsLanguage());
  await cell("answers", () => applicant.hasAnswers());
  await cell("files", () => applicant.hasFiles());
  await cell("sent", async () => {
    await applicant.review();
    await applicant.send();
    await applicant.arrivedOnce();
  });
}

calamity("The page is loaded again", async (applicant, cell) => {
  const page = await survivor.page();
  await applicant.begin(page);
  await applicant.fill();
  await page.reload();
  await allSurvives(applicant, cell);
});

calamity("The page is translated by the browser while it is filled in", async (applicant, cell) => {
  const page = await survivor.page();
  await applicant.begin(page);
  await translate(page);
  await applicant.fill();
  await allSurvives(applicant, cell);
});

calamity("Fields are filled in without a word to the page (autofill)", async (applicant, cell) => {
  const page = await survivor.page();
  await applicant.begin(page);
  await applicant.fill();
  const { answers } = applicant.application;
  answers.rueckmeldung.email = "filled@example.org";
  await page.locator('[id="rueckmeldung-email"]').evaluate((field, value) => {
    field.value = value;
  }, answers.rueckmeldung.email);
  applicant.controls.rueckmeldung.find(([id]) => id === "rueckmeldung-email")[1] =
    answers.rueckmeldung.email;
  await allSurvives(applicant, cell);
});

calamity("The tab is closed and opened again", async (applicant, cell) => {
  const page = await survivor.page();
  await applicant.begin(page);
  await applicant.fill();
  await page.close();
  // As somebody comes back who has no address any more; in German, as the site begins.
  const other = await visit(applicant, `${stack.siteOrigin}/de/antraege/`);
  await other.locator(".drafts-list__item a").click();
  await allSurvives(applicant, cell);
});

calamity("The page's process is killed while somebody types", async (applicant, cell) => {
  await applicant.begin(await survivor.page());
  await applicant.fill();
  // Without leaving the field: after two seconds it is saved all the same.
  await applicant.typeInSecond(" aus Köln");
  applicant.controls.rueckmeldung.find(([id]) => id === "rueckmeldung-name")[1] += " aus Köln";
  await keeps(applicant.page);
  await crash(applicant.page);
  await goOn(await visit(applicant, applicant.address));
  await allSurvives(applicant, cell);
});

calamity(
  "The page's process is killed while a file is chosen",
  async (applicant, cell) => {
    const { application } = applicant;
    let page = await survivor.page();
    await applicant.begin(page);
    // One file is there already; the camera for the other one takes the memory that the page needs.
    const [first] = files;
    application.files[SLOT] = [first];
    await application.fill("barriere");
    application.files[SLOT] = [first, photo];
    const camera = () => page.locator('label[for="barriere-bildschirmfoto-camera"]');
    const opened = page.waitForEvent("filechooser");
    await camera().tap();
    const chooser = await opened;
    assert.equal(await chooser.element().getAttribute("capture"), "environment");
    await keepsPlace(page);
    await crash(page);
    page = await visit(applicant, applicant.address);
    await goOn(page);
    await cell("position", () => applicant.isInPlace("barriere", "barriere-bildschirmfoto-camera"));
    await cell("language", () => applicant.speaksItsLanguage());
    await cell("files", async () => {
      const openedAgain = page.waitForEvent("filechooser");
      await camera().tap();
      await (await openedAgain).setFiles(photo);
      await page.locator(".file-list__name").nth(1).waitFor();
      await applicant.showsFiles();
    });
    applicant.controls = { barriere: await application.controls() };
    await application.next("barriere");
    await applicant.fillSecond();
    await cell("answers", async () => {
      const [, seite] = applicant.controls.barriere.find(([id]) => id === "barriere-seite");
      assert.equal(seite, application.answers.barriere.seite);
      await applicant.hasAnswers();
    });
    await cell("sent", async () => {
      await applicant.review();
      await applicant.send();
      await applicant.arrivedOnce();
    });
  },
  // As a telephone; Playwright makes one of a context of its own only, which a page's end leaves.
  { incognito: true, isMobile: true, hasTouch: true },
);

calamity("The page's process is killed while files are uploaded", async (applicant, cell) => {
  const page = await survivor.page();
  await applicant.begin(page);
  await takeCode(page, applicant.language);
  const held = await stopSecond(PIECES);
  await applicant.fill();
  const { path } = await held.reached;
  const [before] = requests(PIECES);
  await crash(page);
  held.drop();
  await goOn(await visit(applicant, applicant.address));
  await cell("position", () => applicant.isInPlace());
  await cell("language", () => applicant.speaksItsLanguage());
  await cell("answers", () => applicant.hasAnswers());
  await cell("files", async () => {
    await applicant.hasFiles();
    // It goes on where it was interrupted, and brings nothing twice.
    await takeCode(applicant.page, applicant.language);
    const puts = requests(PIECES).map(({ path }) => path);
    assert.equal(puts.filter((it) => it === before.path).length, 1);
    assert.equal(puts.filter((it) => it === path).length, 2);
  });
  await cell("sent", async () => {
    await applicant.review();
    await applicant.send();
    await applicant.arrivedOnce();
  });
});

calamity("The page's process is killed while the application is sent", async (applicant, cell) => {
  await applicant.begin(await survivor.page());
  await applicant.fill();
  await applicant.review();
  const held = await stopSecond(PARTS);
  await applicant.application.press();
  const { path } = await held.reached;
  const [before] = requests(PARTS);
  await crash(applicant.page);
  held.drop();
  const page = await visit(applicant, applicant.address);
  await cell("language", async () => {
    const waits = said(applicant.language, "keeping", "enter-waiting");
    await page.locator(".kern-alert").getByText(waits).waitFor();
  });
  await page.locator('.kern-alert a[href$="/antraege/"]').click();
  const item = page.locator(".drafts-list__item");
  await cell("position", () =>
    item.getByText(said(applicant.language, "keeping", "drafts-arrived")).waitFor(),
  );
  await cell("sent", () => applicant.arrivedOnce());
  await cell("answers", () => applicant.arrivedOnce());
  await cell("files", () => {
    // What had arrived is not brought again. What was interrupted is, by the page that comes
    // and, if that one was left too soon, by the list of drafts.
    const puts = requests(PARTS).map(({ path }) => path);
    assert.equal(puts.filter((it) => it === before.path).length, 1);
    const again = puts.filter((it) => it === path).length - 1;
    assert.ok(again === 1 || again === 2, `${again} times`);
  });
});

calamity("The browser is killed (kill -9)", async (applicant, cell) => {
  await applicant.begin(await survivor.page());
  await applicant.fill();
  await survivor.kill();
  await survivor.start();
  await goOn(await visit(applicant, applicant.address));
  await allSurvives(applicant, cell);
});

calamity("The storage is wiped; the applicant has the code", async (applicant, cell) => {
  const page = await survivor.page();
  await applicant.begin(page);
  await applicant.fill();
  const code = await takeCode(page, applicant.language);
  await applicant.typeInSecond();
  await edgeHas(stack, code, ({ focus }) => focus === "rueckmeldung-name");
  await page.close();
  const other = await visit(applicant, `${stack.siteOrigin}/de/`);
  await wipe(other, stack.siteOrigin);
  await openDrafts(other, stack.siteOrigin);
  await noDrafts(other);
  await enterCode(other, code);
  await goOn(other);
  await other.locator("#device-own").click();
  await allSurvives(applicant, cell);
});

calamity("The storage is wiped; the applicant has the draft file", async (applicant, cell) => {
  const page = await survivor.page();
  await applicant.begin(page);
  await applicant.fill();
  await openPart(page, "file-only");
  const code = await codeShown(page);
  await page.locator("#keeping-file").click();
  const path = await savedFile(survivor.downloads);
  await closePart(page);
  await page.close();
  const other = await visit(applicant, `${stack.siteOrigin}/de/`);
  await wipe(other, stack.siteOrigin);
  // Nothing of it is anywhere else.
  assert.deepEqual(requests(/\/drafts\//), []);
  await openDrafts(other, stack.siteOrigin);
  await enterFile(other, path, code);
  await goOn(other);
  await other.locator("#device-own").click();
  await allSurvives(applicant, cell);
});

calamity("The storage is wiped; the applicant has neither", async (applicant, cell) => {
  const page = await survivor.page();
  const { language } = applicant;
  applicant.isAt(page);
  await page.goto(applicant.address);
  // What is not shown yet has its words without their lines.
  await page.locator("#device-own").waitFor();
  const question = await page.locator(".device-question").innerText();
  const code = await sendBefore(applicant, page);
  await page.close();
  // Another one is begun, and lost.
  const lost = new Applicant(stack, clerk, "lost", files);
  const next = await visit(lost, lost.address);
  await next.locator(".kern-task-list").first().waitFor();
  await lost.application.begin();
  await lost.fill();
  await next.close();
  const other = await visit(applicant, `${stack.siteOrigin}/de/`);
  await wipe(other, stack.siteOrigin);
  await openDrafts(other, stack.siteOrigin, language);
  const told = () => {
    assert.match(question, said(language, "pages", "device-text"));
    assert.match(question, /in this browser/);
  };
  for (const column of ["answers", "files", "position", "language"]) {
    await cell(column, told, TOLD);
  }
  await cell("sent", () => isAtTheAuthority(applicant, other, code));
});

calamity(
  "A webview that keeps nothing is killed five times, from the start to the end",
  async (applicant, cell) => {
    const { application, language } = applicant;
    await applicant.count();
    let page = await visit(applicant, applicant.address);
    await page.locator("#device-own").click();
    // The code is offered before the first answer.
    await page.locator("#enter-with-code").click();
    const code = await codeShown(page);
    await page.locator("#enter-go").click();
    await page.locator(".kern-task-list").first().waitFor();

    /** The webview is gone, and with it all that it kept; the code is typed in. */
    const killed = async () => {
      await survivor.kill();
      await survivor.start();
      page = await visit(applicant, `${stack.siteOrigin}/de/antraege/`);
      await noDrafts(page);
      await enterCode(page, code);
      await goOn(page);
      await page.locator("#device-own").click();
    };
    const isAtEdge = (isRight, pieces) => edgeHas(stack, code, isRight, pieces);

    await application.begin();
    const { seite, beschreibung } = application.answers.barriere;
    await page.locator("#barriere-seite").fill(seite);
    await page.locator("#barriere-beschreibung").fill(beschreibung);
    await isAtEdge(({ answers }) => answers.barriere?.beschreibung === beschreibung);
    await killed();

    await page.waitForFunction(() => location.search === "?schritt=barriere");
    await page.locator("#barriere-bildschirmfoto").setInputFiles(files);
    await page.locator(".file-list__name").nth(1).waitFor();
    applicant.controls = { barriere: await application.controls() };
    await isAtEdge(({ files }) => files.length === 2, 4);
    await killed();

    await page.locator(".file-list__name").nth(1).waitFor();
    await applicant.showsFiles();
    await application.next("barriere");
    await applicant.fillSecond();
    await applicant.typeInSecond(" aus Köln");
    applicant.controls.rueckmeldung.find(([id]) => id === "rueckmeldung-name")[1] += " aus Köln";
    const { name } = application.answers.rueckmeldung;
    await isAtEdge(({ answers }) => answers.rueckmeldung?.name === name);
    await killed();

    await cell("position", () => applicant.isInPlace());
    await cell("language", () => applicant.speaksItsLanguage());
    await cell("answers", () => applicant.hasAnswers());
    await cell("files", () => applicant.hasFiles());
    await applicant.review();
    await isAtEdge(({ screen }) => screen === "?schritt=pruefen");
    await killed();

    await arriveAt(page, "pruefen");
    // All is at the edge; the answer, and the webview, are lost.
    const lost = await stop(SUBMISSION, { answered: true });
    await application.press();
    await lost.reached;
    await survivor.kill();
    lost.drop();
    await survivor.start();
    page = await visit(applicant, `${stack.siteOrigin}/de/antraege/`);
    await enterCode(page, code);
    await goOn(page);
    await page.locator("#device-own").click();
    await arriveAt(page, "pruefen");
    await cell("sent", async () => {
      // Nobody sends it twice: the case says that it has arrived.
      await application.press();
      await page.getByText(said(language, "delivery", "sending-error-already-sent")).waitFor();
      await page.locator('main a[href$="/vorgang/"]').click();
      await page.locator("#case-code").fill(code);
      await page.locator("main button[type=submit]").click();
      await page.locator("main .kern-alert--success").waitFor();
      await applicant.arrivedOnce();
    });
  },
  { incognito: true, userAgent: WEBVIEW },
);

calamity("A host page ends the session every three minutes, eight times", async (applicant, cell) => {
  const { application, language } = applicant;
  const { barriere, rueckmeldung } = application.answers;
  const page = await survivor.page();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.clock.install();
  await applicant.count();
  await page.goto(`${app.origin}/?path=${FORM}`);

  /** The portal in its frame. */
  let frame;
  const opened = async () => {
    frame = await until(
      () => page.frames().find((one) => one.parentFrame() && one.url().includes(FORM)),
      "the frame",
    );
    applicant.isAt(frame);
  };
  const warning = () => frame.locator("#session-warning");
  let ends = 0;
  /** The time is up: the applicant was warned, the host closes the portal, and opens it again. */
  const end = async () => {
    await keeps(frame);
    await page.clock.fastForward("02:05");
    await warning().getByText(said(language, "keeping", "session-kept")).waitFor();
    await page.clock.fastForward("01:00");
    await page.locator("#begin:not([hidden])").click();
    ends += 1;
    await opened();
    await goOn(frame);
  };

  await opened();
  await application.answer(true);
  await application.begin();
  await frame.locator("#barriere-seite").fill(barriere.seite);
  await keeps(frame);
  // One tap, and the session lasts as long again.
  await page.clock.fastForward("02:05");
  await frame.locator("#session-extend").click();
  await warning().waitFor({ state: "detached" });
  await end();

  await frame.locator("#barriere-beschreibung").fill(barriere.beschreibung);
  await end();

  await frame.locator("#barriere-bildschirmfoto").setInputFiles(files);
  await frame.locator(".file-list__name").nth(1).waitFor();
  applicant.controls = { barriere: await application.controls() };
  await end();

  await application.next("barriere");
  await frame.locator('input[name="rueckmeldung-antwort"][value="true"]').check();
  await end();

  await frame.locator("#rueckmeldung-email").fill(rueckmeldung.email);
  await end();

  await applicant.fillSecond();
  await end();

  await cell("position", () => applicant.isInPlace());
  await cell("language", () => applicant.speaksItsLanguage());
  await cell("answers", () => applicant.hasAnswers());
  await cell("files", () => applicant.hasFiles());
  await applicant.review();
  await end();
  await arriveAt(frame, "pruefen");
  await end();
  assert.equal(ends, 8);

  await cell("sent", async () => {
    await arriveAt(frame, "pruefen");
    await applicant.send();
    await applicant.arrivedOnce();
  });
});

calamity("The network is gone from the middle to after “send”", async (applicant, cell) => {
  const { application, language } = applicant;
  let page = await survivor.page();
  await applicant.begin(page);
  await applicant.fillFirst();
  await keeps(page);
  await isUsableOffline(page);
  await survivor.context.setOffline(true);
  await applicant.fillSecond();
  await keepsPlace(page);
  await page.reload();
  await cell("position", () => applicant.isInPlace());
  await cell("language", () => applicant.speaksItsLanguage());
  await cell("answers", () => applicant.hasAnswers());
  await cell("files", () => applicant.hasFiles());
  await applicant.review();
  await application.press();
  const sealed = said(language, "delivery", "sending-waits-sealed");
  await page.locator("main").getByText(sealed).waitFor();
  // It waits on the device, not in the page.
  await page.close();
  page = await visit(applicant, applicant.address);
  await page.locator('.kern-alert a[href$="/antraege/"]').click();
  const item = page.locator(".drafts-list__item");
  await item.getByText(said(language, "keeping", "drafts-waiting")).waitFor();
  assert.deepEqual(applicant.announced, []);
  await survivor.context.setOffline(false);
  await cell("sent", async () => {
    await item.getByText(said(language, "keeping", "drafts-arrived")).waitFor();
    await applicant.arrivedOnce();
  });
});

/** Waits until the page's service worker has what the page needs. */
async function isUsableOffline(page) {
  const needed = [FORM, "/en/antraege/"];
  await until(
    () =>
      page.evaluate(async (needed) => {
        const files = performance
          .getEntriesByType("resource")
          .map(({ name }) => new URL(name).pathname)
          .filter((path) => /^\/((assets|forms|texts)\/|site\.json$)/.test(path));
        const found = await Promise.all(
          [...needed, ...files].map((path) => caches.match(path, { ignoreVary: true })),
        );
        const has = (ending) => files.some((path) => path.endsWith(ending));
        const isAll = has("/keeping.ftl") && has("/barriere_melden.json") && found.every(Boolean);
        return Boolean(navigator.serviceWorker.controller) && isAll;
      }, needed),
    "the service worker to keep the page",
  );
}

calamity("Edge and town hall are restarted at each step", async (applicant, cell) => {
  const { application, language } = applicant;
  const page = await survivor.page();
  /** Both are away while something is done, and come back. */
  const meanwhile = async (action) => {
    await Promise.all([stack.edge.kill(), stack.townHall.kill()]);
    try {
      await action();
    } finally {
      await Promise.all([stack.edge.start(), stack.startTownHall()]);
    }
  };
  await applicant.begin(page);
  await takeCode(page, language);
  await isUsableOffline(page);
  await meanwhile(() => applicant.fillFirst());
  await meanwhile(() => applicant.fillSecond());
  // What could not be parked meanwhile is, as soon as there is somebody to park it.
  await takeCode(page, language);
  await applicant.typeInSecond();
  await keepsPlace(page);
  await meanwhile(async () => {
    await page.reload();
  });
  await cell("position", () => applicant.isInPlace());
  await cell("language", () => applicant.speaksItsLanguage());
  await cell("answers", () => applicant.hasAnswers());
  await cell("files", () => applicant.hasFiles());
  await meanwhile(() => applicant.review());
  await cell("sent", async () => {
    let held;
    await meanwhile(async () => {
      await application.press();
      const waits = said(language, "delivery", "sending-waits-unreachable");
      await page.locator("main").getByText(waits).waitFor();
      // Before anybody is there again: the page tries by itself as well.
      held = await stopSecond(PARTS);
    });
    // Where it has tried by itself already there is no button.
    const tryNow = page.locator(".button-row .kern-btn--primary").click();
    tryNow.catch(() => {});
    await held.reached;
    await meanwhile(() => held.drop());
    await page.locator(".receipt .kern-alert--success").waitFor({ timeout: 60_000 });
    await applicant.hasReceipt();
    await applicant.arrivedOnce();
  });
});

calamity("The device is full", async (applicant, cell) => {
  const { language, application } = applicant;
  const large = join(temporaryFolder("files"), "Zu groß.pdf");
  writeFileSync(large, pdf(6_000_000));
  application.files[SLOT] = [large];
  const page = await visit(applicant, `${stack.siteOrigin}/en/`);
  // Enough for the answers and the copies of the site, and not for the file.
  await limitStorage(page, stack.siteOrigin, 4_000_000);
  await applicant.begin(page);
  await applicant.fillFirst();
  const isTold = () =>
    page.locator(".keeping [role=alert]").getByText(said(language, "keeping", "keeping-failed-full")).waitFor();
  await cell("files", isTold, TOLD);
  await applicant.fillSecond();
  await page.reload();
  await cell("position", () => applicant.isInPlace());
  await cell("language", () => applicant.speaksItsLanguage());
  await cell("answers", () => applicant.hasAnswers());
  // What did not fit is named, and can be chosen again.
  const lost = page.locator(".keeping").getByText(said(language, "keeping", "keeping-lost-files"));
  await lost.waitFor();
  await cell("sent", async () => {
    await page.locator(".back-link").click();
    await arriveAt(page, "barriere");
    await page.locator("#barriere-bildschirmfoto").setInputFiles(large);
    await page.locator(".file-list__name").waitFor();
    await isTold();
    // From memory, then.
    await application.next("barriere");
    await applicant.review();
    await applicant.send();
    await applicant.arrivedOnce();
  });
});

calamity("The device is somebody else's, and the tab is closed", async (applicant, cell) => {
  const { language } = applicant;
  /** Nothing is kept, so there is nothing to wait for. */
  const fill = async (one) => {
    await one.fillFirst();
    await one.fillSecond();
  };
  let page = await survivor.page();
  const code = await sendBefore(applicant, page, { own: false, fill: () => fill(applicant) });
  await page.close();
  // Another one is begun, and lost.
  const lost = new Applicant(stack, clerk, "lost", files);
  page = await visit(lost, lost.address);
  await lost.application.answer(false);
  await lost.application.begin();
  await fill(lost);
  await keeps(page, "memory");
  const told = await page.locator(".keeping-state").innerText();
  await page.close();
  page = await visit(applicant, applicant.address);
  await page.locator("#device-other").waitFor();
  for (const column of ["answers", "files", "position", "language"]) {
    await cell(column, () => assert.match(told, said(language, "keeping", "keeping-memory")), TOLD);
  }
  await cell("sent", () => isAtTheAuthority(applicant, page, code));
});

calamity("The device is somebody else's, and the applicant has the code", async (applicant, cell) => {
  let page = await survivor.page();
  await applicant.begin(page, { own: false });
  await applicant.fillFirst();
  await applicant.fillSecond();
  const code = await takeCode(page, applicant.language);
  await applicant.typeInSecond();
  await edgeHas(stack, code, ({ focus }) => focus === "rueckmeldung-name");
  await page.close();
  page = await visit(applicant, `${stack.siteOrigin}/de/antraege/`);
  await enterCode(page, code);
  await goOn(page);
  await page.locator("#device-other").click();
  await allSurvives(applicant, cell);
});

for (const [about, days] of [
  ["The device's clock is three months fast, and set right again", 91],
  ["The device's clock is three months slow, and set right again", -100],
]) {
  calamity(about, async (applicant, cell) => {
    const wrong = await survivor.page();
    await wrong.clock.install({ time: Date.now() + days * 24 * 60 * 60 * 1000 });
    await applicant.begin(wrong);
    await applicant.fill();
    await wrong.close();
    // Looked at once more with the wrong clock, and then with the right one.
    for (const time of [Date.now() + days * 24 * 60 * 60 * 1000, Date.now()]) {
      const page = await survivor.page();
      await page.clock.install({ time });
      await openDrafts(page, stack.siteOrigin, applicant.language);
      await page.locator(".drafts-list__item").waitFor();
      await page.close();
    }
    await goOn(await visit(applicant, applicant.address));
    await allSurvives(applicant, cell);
  });
}

calamity("The browser's database does not answer while somebody types", async (applicant, cell) => {
  const page = await survivor.page();
  await applicant.begin(page);
  await applicant.fill();
  const release = await blockDatabase(page);
  await applicant.typeInSecond(" aus Köln");
  applicant.controls.rueckmeldung.find(([id]) => id === "rueckmeldung-name")[1] += " aus Köln";
  const told = said(applicant.language, "keeping", "keeping-failed-unavailable");
  await page.locator(".keeping [role=alert]").getByText(told).waitFor();
  await release();
  await keeps(page);
  await page.reload();
  await allSurvives(applicant, cell);
});

calamity("The edge is restored from an older backup", async (applicant, cell) => {
  const page = await survivor.page();
  await applicant.begin(page);
  await takeCode(page, applicant.language);
  const copy = join(temporaryFolder("backup"), "storage");
  await stack.edge.kill();
  cpSync(stack.edge.storage, copy, { recursive: true });
  await stack.edge.start();
  await applicant.fill();
  await takeCode(page, applicant.language);
  await page.close();
  await stack.edge.kill();
  rmSync(stack.edge.storage, { recursive: true });
  cpSync(copy, stack.edge.storage, { recursive: true });
  await stack.edge.start();
  const other = await visit(applicant, applicant.address);
  await goOn(other);
  // The older state there is told, and the newer one of this device is kept.
  const told = said(applicant.language, "keeping", "keeping-set-back");
  await other.locator(".keeping [role=alert]").getByText(told).waitFor();
  await cell("language", () => applicant.speaksItsLanguage());
  await other.locator("#conflict-mine").click();
  await keeps(other);
  await other.reload();
  await allSurvives(applicant, cell);
});

// The last one: the stack has another form afterwards.
calamity("The form is replaced by a newer one", async (applicant, cell) => {
  const { application, language } = applicant;
  let page = await survivor.page();
  await applicant.begin(page);
  await applicant.fill();
  // Typed and taken back: then the line says when it is saved, with the focus.
  for (const key of ["End", "x", "Backspace"]) {
    await page.locator("#rueckmeldung-email").press(key);
  }
  await keeps(page);
  await page.close();
  await upgrade(
    stack,
    application.service,
    (form) => {
      form.version = "1.1.0";
      const [first, second] = form.steps;
      first.fields.push({ id: "geraet", kind: "text", required: false, maxLength: 100 });
      second.fields = second.fields.filter(({ id }) => id !== "name");
    },
    "barriere-geraet = Which device do you use?",
  );
  page = await visit(applicant, applicant.address);
  await goOn(page);
  await cell("position", () => applicant.isInPlace("rueckmeldung", "rueckmeldung-email"));
  await cell("language", () => applicant.speaksItsLanguage());
  await cell("answers", async () => {
    // What is new, and that something is no longer asked, is said until it was seen.
    const notice = page.locator(".keeping");
    await notice.getByText("Which device do you use?").waitFor();
    await notice.getByText(said(language, "keeping", "keeping-changed-dropped")).waitFor();
    const { barriere, rueckmeldung } = applicant.controls;
    barriere.push(["barriere-geraet", ""]);
    applicant.controls.rueckmeldung = rueckmeldung.filter(([id]) => id !== "rueckmeldung-name");
    await applicant.hasAnswers();
    await page.locator("#keeping-seen").click();
  });
  await cell("files", () => applicant.hasFiles());
  delete application.answers.rueckmeldung.name;
  await cell("sent", async () => {
    await applicant.review();
    await applicant.send();
    await applicant.arrivedOnce();
  });
});

/** The table as it is published. */
function published() {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const columns = Object.keys(COLUMNS);
  return `# What an application survives

Written by \`tests/survival.test.mjs\`, which does all of this in Chromium with a real edge and a real
town hall, in every run of \`cargo xtask test\`. Each cell is a check that has passed.

- **${SURVIVES}**: it is there again, or goes on, without the applicant typing anything anew. A sent
  application arrives at the clerk exactly once, with every answer and every byte of every file.
  Where the browser has nothing left, it had been sent before, and its case opens by the code on the
  receipt.
- **${TOLD}**: it cannot survive, and the screen has said so before it was lost.

${line(["What happens", ...Object.values(COLUMNS)])}
${line(["---", ...columns.map(() => "---")])}
${table.map(({ about, cells }) => line([about, ...columns.map((column) => cells[column])])).join("\n")}
`;
}

test("the published table says what was seen", () => {
  const isComplete = ({ cells }) => Object.keys(COLUMNS).every((column) => cells[column]);
  assert.ok(table.every(isComplete), "a row has not passed");
  if (process.env.AMTSWEG_WRITE_SURVIVAL === "1") {
    writeFileSync(TABLE, published());
  }
  const before = existsSync(TABLE) ? readFileSync(TABLE, "utf8") : "";
  assert.equal(before, published(), "run this with AMTSWEG_WRITE_SURVIVAL=1");
});

test("all parts are well afterwards", () => stack.assertHealthy());

// Somebody who reports a barrier: a short application, with everything in it that can be lost.

import assert from "node:assert/strict";
import { basename } from "node:path";
import { Application, arriveAt } from "./application.mjs";
import { keepsPlace } from "./keeping.mjs";
import { assertReceived, received } from "./received.mjs";
import { said } from "./texts.mjs";

export const SERVICE = "barriere_melden";
/** The slot that takes files. */
export const SLOT = "barriere.bildschirmfoto";
const FIRST = "barriere";
const SECOND = "rueckmeldung";
/** What somebody is typing into when the worst happens. */
const FIELD = "rueckmeldung-name";

const ANNOUNCEMENT = "/api/v2/submissions";

/** An application that is filled in English on one page after another. */
export class Applicant {
  #earlier;

  /**
   * @param stack records what passes before the edge
   * @param about stands in the application, so that it is known from others
   * @param files paths
   */
  constructor(stack, clerk, about, files = []) {
    Object.assign(this, { stack, clerk });
    const application = new Application(undefined, {
      service: SERVICE,
      language: "en",
      answers: {
        [FIRST]: { seite: about, beschreibung: "Größe und Farbe: بطاقة \u{1f50d}\nZeile 2" },
        [SECOND]: { antwort: true, email: "a@example.org", name: "Zoë Ó Súi", einwilligung: true },
      },
      files: files.length > 0 ? { [SLOT]: files } : {},
    });
    this.application = application;
  }

  get page() {
    return this.application.page;
  }

  get language() {
    return this.application.language;
  }

  /** The page, or the frame, where the application goes on. */
  isAt(page) {
    this.application.page = page;
  }

  get address() {
    return this.stack.siteOrigin + this.application.path;
  }

  /** Opens the form on a page and begins. */
  async begin(page, { own = true } = {}) {
    this.isAt(page);
    await this.count();
    await this.application.open(this.stack.siteOrigin, { own });
    await this.application.begin();
  }

  /** Remembers what the clerk has already; what passes from now on counts. */
  async count() {
    this.#earlier ??= (await this.clerk.list()).length;
    this.stack.edgeProxy.requests = [];
  }

  /** Fills the first step, with the files. */
  async fillFirst() {
    await this.application.fill(FIRST);
    this.controls = { [FIRST]: await this.application.controls() };
    await this.application.next(FIRST);
  }

  /** Fills the second step and goes on typing in it. */
  async fillSecond() {
    await this.application.fill(SECOND);
    await this.typeInSecond();
    this.controls[SECOND] = await this.#controlsInPlace();
  }

  /** The focus is in a field of the second step, its end. */
  async typeInSecond(text = "") {
    const field = this.page.locator(`[id="${FIELD}"]`);
    await field.focus();
    await field.press("End");
    await field.pressSequentially(text);
    this.application.answers[SECOND].name += text;
  }

  /** What is in the controls of the present step, without leaving them. */
  async #controlsInPlace() {
    const focused = await this.page.evaluate(() => document.activeElement?.id);
    const controls = await this.application.controls();
    await this.page.locator(`[id="${focused}"]`).focus();
    return controls;
  }

  /** Fills everything that comes before the review, up to the field that is typed into. */
  async fill() {
    await this.fillFirst();
    await this.fillSecond();
    await keepsPlace(this.page);
  }

  /** The step and the field are those where the work was left. */
  async isInPlace(step = SECOND, field = FIELD) {
    await this.page.waitForFunction(
      ([query, id]) => location.search === query && document.activeElement?.id === id,
      [`?schritt=${step}`, field],
    );
  }

  async speaksItsLanguage() {
    const { page, language } = this;
    await page.locator(`html[lang="${language}"]`).waitFor();
    assert.ok(new URL(page.url()).pathname.startsWith(`/${language}/`), page.url());
    const back = page.locator(".back-link").getByText(said(language, "application", "application-back"));
    await back.waitFor();
  }

  /** Everything that was typed is in its field; the second step is shown before and after. */
  async hasAnswers() {
    const { application, page } = this;
    assert.deepEqual(await application.controls(), this.controls[SECOND]);
    await page.locator(".back-link").click();
    await arriveAt(page, FIRST);
    assert.deepEqual(await application.controls(), this.controls[FIRST]);
    await application.next(FIRST);
  }

  /** All files are there; the second step is shown before and after. */
  async hasFiles() {
    const { application, page } = this;
    await page.locator(".back-link").click();
    await arriveAt(page, FIRST);
    await this.showsFiles();
    await application.next(FIRST);
  }

  /** All files are listed on the screen. */
  async showsFiles() {
    const names = await this.page.locator(".file-list__name").allInnerTexts();
    assert.deepEqual(names, this.application.files[SLOT].map((path) => basename(path)));
  }

  /** Goes on from the second step to the review. */
  async review() {
    await this.application.next(SECOND);
  }

  /** Sends from the review and waits for the town hall's word. */
  async send() {
    await this.application.press();
    await this.hasReceipt();
  }

  async hasReceipt() {
    await this.page.locator(".receipt .kern-alert--success").waitFor();
  }

  /** The cases that were announced to the edge since the beginning. */
  get announced() {
    const announcements = this.stack.edgeProxy.requests.filter(
      ({ method, path, status }) => method === "POST" && path === ANNOUNCEMENT && status < 300,
    );
    return [...new Set(announcements.map(({ body }) => JSON.parse(body).caseId))];
  }

  /** The clerk has it exactly once, with every answer and every byte. */
  async arrivedOnce() {
    const { application, clerk } = this;
    const cases = this.announced;
    assert.equal(cases.length, 1, `cases: ${cases}`);
    const seen = await received(clerk, cases[0]);
    await assertReceived(clerk, seen, application.expected);
    assert.equal(seen.hasOtherVersions, false);
    assert.equal((await clerk.list()).length, this.#earlier + 1);
  }
}

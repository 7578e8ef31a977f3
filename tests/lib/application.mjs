// An application as an applicant fills it: by what form.json asks, and by none of our code.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { drawn } from "./browser.mjs";
import { addressFields, form, phrase } from "./texts.mjs";
import { until } from "./wait.mjs";

export { addressFields, form };

const TYPES = { ".jpg": "image/jpeg", ".pdf": "application/pdf", ".png": "image/png" };

/** Waits until a screen of the application is there, with the focus on its heading. */
export const arriveAt = (page, screen, focus = "heading") =>
  page.waitForFunction(
    ([query, focus]) => location.search === query && document.activeElement?.id === focus,
    [screen ? `?schritt=${screen}` : "", focus],
  );

/** Waits for the review after a change in a step, with the focus on what it says of the step. */
export const comeBackTo = (page, step) => arriveAt(page, "pruefen", `review-${step}`);

/**
 * Sends what waits, and waits until it has arrived. The page tries by itself as well: the button may
 * be gone already, or be there once more.
 */
export async function sendNow(page) {
  const button = page.locator(".button-row .kern-btn--primary");
  await until(
    async () => {
      if (await page.locator(".receipt .kern-alert--success").isVisible()) {
        return true;
      }
      if (await button.isVisible()) {
        await button.click({ timeout: 5_000 }).catch(() => {});
      }
      return false;
    },
    "what waits to arrive",
    120,
  );
}

/** How somebody types an amount in a language. */
export const typedAmount = (language, amount) =>
  Number(amount).toLocaleString(
    { en: "en", ar: "ar-u-nu-arab" }[language] ?? "de",
    Number.isInteger(amount) ? {} : { minimumFractionDigits: 2 },
  );

/** What is called by its name in a language: a country, or having none. */
export function nationalityName(language, code) {
  if (/^[A-Z]{2}$/.test(code)) {
    const locale = { en: "en", ar: "ar" }[language] ?? "de";
    return new Intl.DisplayNames(locale, { type: "region" }).of(code);
  }
  return phrase(language, "application", `nationality-${code}`);
}

/** Adds an entry to a repeat group, unless it is there. */
export async function addEntry(page, id, index) {
  if ((await page.locator(`[id="${id}-${index}"]`).count()) > 0) {
    return;
  }
  await page.locator(`[id="${id}-add"]`).click();
  await page.waitForFunction(
    (legend) => document.activeElement?.id === legend,
    `${id}-${index}-legend`,
  );
}

/** What is done with one field: the answer's kind decides, the id says where. */
export async function fillField(page, field, id, value, { language, files, slot }) {
  const at = (suffix = "") => page.locator(`[id="${id}${suffix}"]`);
  switch (field.kind) {
    case "choice":
      if (field.display === "select") {
        return at().selectOption(value);
      }
      return page.locator(`input[name="${id}"][value="${value}"]`).check();
    case "multichoice":
      for (const option of value) {
        // The group's mistake leads to its first box, which has the group's id.
        await at(option === field.options[0] ? "" : `-${option}`).check();
      }
      return undefined;
    case "yesno":
      return page.locator(`input[name="${id}"][value="${value}"]`).check();
    case "consent":
      return at().check();
    case "country":
    case "nationality":
      await at().fill(nationalityName(language, value));
      // The list that opens would lie over what comes next.
      return at().blur();
    case "address":
      return fillFields(page, addressFields(field), id, value, { language, files, slot });
    case "date": {
      const [year, month, day] = value.split("-");
      await at("-year").fill(year);
      await at("-month").fill(month ?? "");
      return at().fill(day ?? "");
    }
    case "number":
    case "money":
      return at().fill(typedAmount(language, value));
    case "file": {
      const paths = files[slot];
      if (!paths) {
        return at("-later").check();
      }
      await at().setInputFiles(paths);
      for (const path of paths) {
        const names = page.locator("fieldset", { has: at() }).locator(".file-list__name");
        await names.getByText(basename(path).normalize("NFC"), { exact: true }).waitFor();
      }
      return undefined;
    }
    case "group": {
      if (!field.repeat) {
        return fillFields(page, field.fields, id, value, { language, files, slot });
      }
      for (const [index, entry] of value.entries()) {
        await addEntry(page, id, index);
        await fillFields(page, field.fields, `${id}-${index}`, entry, { language, files, slot });
      }
      return undefined;
    }
    default:
      return at().fill(value);
  }
}

async function fillFields(page, fields, prefix, values, options) {
  for (const field of fields) {
    const value = values[field.id];
    if (value !== undefined) {
      const slot = `${options.slot}.${field.id}`;
      await fillField(page, field, `${prefix}-${field.id}`, value, { ...options, slot });
    }
  }
}

/** The last step of a form, where it asks for nothing but declarations: these close the review. */
export function closingOf({ steps }) {
  const { id, fields } = steps.at(-1);
  const kinds = fields.map(({ kind }) => kind);
  const declares = kinds.includes("consent") && kinds.every((kind) => ["consent", "info"].includes(kind));
  return declares && steps.length > 1 ? id : undefined;
}

/** What an applicant wants to say: answers, and files by their slots (`step.field`: paths). */
export class Application {
  constructor(page, { service = "verpflichtungserklaerung", language = "de", answers, files = {} }) {
    Object.assign(this, { page, service, language, files });
    this.answers = structuredClone(answers);
    this.form = form(service);
    /** The step whose declarations are made at the end of the review, if there is one. */
    this.closing = closingOf(this.form);
    /** The steps that are asked before it: those that there are answers to. */
    const ids = this.form.steps.map(({ id }) => id);
    this.steps = ids.filter((id) => answers[id] && id !== this.closing);
    for (const slot of Object.keys(files)) {
      const [step, field] = slot.split(".");
      assert.ok(this.answers[step], `nobody asks for ${slot}`);
      this.answers[step][field] ??= {};
    }
  }

  get path() {
    return `/${this.language}/antrag/${this.service}/`;
  }

  /**
   * Opens the application, says whether the device is the applicant's own, and waits for the list
   * of steps.
   */
  async open(origin, { own = true } = {}) {
    await this.page.goto(origin + this.path);
    await this.answer(own);
  }

  /** Says whether the device is the applicant's own, and waits for the list of steps. */
  async answer(own = true) {
    await this.page.locator(own ? "#device-own" : "#device-other").click();
    await this.page.locator(".kern-task-list").first().waitFor();
  }

  /** Presses the screen's first button. */
  async press() {
    await this.page.locator(".button-row .kern-btn--primary").click();
  }

  async begin() {
    await this.press();
    await arriveAt(this.page, this.steps[0]);
  }

  async fill(step) {
    const { fields } = this.form.steps.find(({ id }) => id === step);
    const { language, files } = this;
    const options = { language, files, slot: step };
    await fillFields(this.page, fields, step, this.answers[step], options);
  }

  /** What follows after a step. */
  after(step) {
    return this.steps[this.steps.indexOf(step) + 1] ?? "pruefen";
  }

  /** Goes on, and arrives at the next screen. */
  async next(step) {
    await this.press();
    await arriveAt(this.page, this.after(step));
  }

  /** Goes on and is told what is wrong. */
  async nextIsRefused() {
    await this.press();
    await this.page.waitForFunction(() => document.activeElement?.id === "error-summary");
  }

  /** The whole way up to the button that sends; `look` sees every step when it is filled. */
  async fillAll(look = async () => {}) {
    await this.begin();
    for (const step of this.steps) {
      await this.fill(step);
      await look(step);
      await this.next(step);
    }
    await this.declare();
  }

  /** Declares on the review what there is to declare. */
  async declare() {
    if (this.answers[this.closing]) {
      await this.fill(this.closing);
    }
  }

  /** Opens all sections of the review. */
  async unfold() {
    const closed = this.page.locator(".fold:not([open]) > summary");
    while ((await closed.count()) > 0) {
      await closed.first().click();
    }
  }

  /** The values that the controls of the present step hold, once they are left. */
  async controls() {
    await this.page.locator("#heading").focus();
    await drawn(this.page);
    return this.page.evaluate(() =>
      [...document.querySelectorAll("main input:not([type=file]), main select, main textarea")].map(
        (control) => [
          control.id,
          ["radio", "checkbox"].includes(control.type) ? control.checked : control.value,
        ],
      ),
    );
  }

  /** Answers and files as the clerk is to see them. */
  get expected() {
    const answers = structuredClone(this.answers);
    const files = [];
    for (const [slot, paths] of Object.entries(this.files)) {
      const [step, field] = slot.split(".");
      const own = paths.map((path) => ({
        id: path,
        name: basename(path),
        slot,
        content: readFileSync(path),
        type: TYPES[extname(path)],
      }));
      files.push(...own);
      answers[step][field] = { attachments: own.map(({ id }) => id) };
    }
    return { service: this.service, answers, files };
  }
}

// An applicant who answers whatever is asked: what is decided as decided, all else made up. Which
// questions are asked the page alone says.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Application, addEntry, fillField } from "./application.mjs";
import { drawn } from "./browser.mjs";
import { pdf } from "./client.mjs";
import { addressFields } from "./texts.mjs";

const COUNTRIES = ["TR", "SY", "IN", "UA", "NG", "BR", "CI", "VN"];
const NAMES = ["Çelik-Größmann", "Ó Súilleabháin", "Nguyễn Thị", "Žofia Łucja", "D’Ångström"];
const WORDS = ["Straße der Übung", "نصّ عربيّ", "Holz <und> Leim", "Київ & Ко", "日本語"];
/** Files are chosen for every so manieth slot; the others say that they will follow. */
const EVERY = 4;

/** A number in letters: names have no digits. */
const inLetters = (number) =>
  [...String(number)].map((digit) => "abcdefghij"[digit]).join("");

/** Some whole number from `min` up to `max`. */
const between = (count, min = 0, max) => min + (count % (max - min + 1));

/** Answers that nobody gave before: each is another one, as far as its kind lets it be. */
class Invention {
  #count = 0;

  #rotate = (all) => all[this.#count % all.length];

  /** The later it is asked, the later the day: so no period ends before it begins. */
  #date({ precision }) {
    const day = new Date(Date.UTC(1999, 0, 1 + 9 * this.#count)).toISOString().slice(0, 10);
    return precision === "partial" ? day.slice(0, [10, 7, 4][this.#count % 3]) : day;
  }

  #text({ id, letters, minLength = 0, maxLength = 200 }) {
    if (id === "hausnummer") {
      return `${this.#count} a`;
    }
    if (letters === "digits" || id === "plz" || maxLength <= 8) {
      return String(this.#count).padStart(id === "plz" ? 5 : maxLength, "0");
    }
    const text =
      letters === "latin" || id === "ort"
        ? `${inLetters(this.#count)} ${this.#rotate(NAMES)}`
        : `${this.#count} ${this.#rotate(WORDS)}`;
    return [...text].slice(0, maxLength).join("").trim().padEnd(minLength, "x");
  }

  /** An answer to a question; `all`: as much as there is to say. */
  make(field, all) {
    this.#count += 1;
    const count = this.#count;
    switch (field.kind) {
      case "text":
        return this.#text(field);
      case "longtext":
        return `${count}. Größe & Farbe: ${this.#rotate(WORDS)}\nund eine zweite Zeile <b>`;
      case "email":
        return `jemand.${count}@example.org`;
      case "phone":
        return `+49 30 1000${count}`;
      case "date":
        return this.#date(field);
      case "number":
        return between(count, field.min, field.max ?? (field.min ?? 0) + 10);
      case "money":
        return `${field.max === undefined ? 1000 + count : between(count, field.min, field.max - 1)}.50`;
      case "country":
      case "nationality":
        return this.#rotate(COUNTRIES);
      case "choice":
        return all ? field.options.at(-1) : field.options[0];
      case "multichoice":
        return field.options;
      case "yesno":
        return all;
      case "consent":
        return true;
      default:
        throw new Error(`nobody knows how to answer ${field.kind}`);
    }
  }
}

/** The inner questions of a field that has some. */
const inner = (field) => (field.kind === "address" ? addressFields(field) : field.fields);

/**
 * An application that is made up on the way. `answers` are those that were given, `steps` those that
 * were asked.
 */
export class MadeUpApplication extends Application {
  #invention = new Invention();
  #slots = 0;

  /**
   * @param decided answers that matter, as they stand in the data: `null` leaves one out, an entry
   *   of a repeat group need not be complete
   * @param all whether all is answered that can be, with files; otherwise only what has to be
   * @param folder where made up files may be
   */
  constructor(page, { decided = {}, all = false, folder, ...options }) {
    super(page, { ...options, answers: {} });
    Object.assign(this, { decided, all, folder });
    /** Fields that took over what had been said before. */
    this.takenOver = [];
  }

  /** Presses on, and gives the screen that comes. */
  async #press() {
    const before = await this.page.evaluate(() => location.search);
    await this.press();
    const arrived = await this.page.waitForFunction((before) => {
      const focus = document.activeElement?.id;
      const isThere = focus === "heading" && location.search !== before;
      return (isThere || focus === "error-summary") && { focus, search: location.search };
    }, before);
    const { focus, search } = await arrived.jsonValue();
    if (focus !== "heading") {
      const why = await this.page.locator("#error-summary").innerText();
      assert.fail(`${before} is refused: ${why}`);
    }
    return search.replace("?schritt=", "");
  }

  /** The whole way up to the button that sends; `look` sees every step when it is filled. */
  async fillAll(look = async () => {}) {
    let step = await this.#press();
    while (step !== "pruefen") {
      assert.ok(!this.steps.includes(step), `${step} comes again`);
      this.steps.push(step);
      await this.fill(step);
      await look(step);
      step = await this.#press();
    }
    await this.declare();
    const missed = Object.keys(this.decided).filter((step) => !this.steps.includes(step));
    assert.deepEqual(missed, [], "nobody asked for these steps");
  }

  async declare() {
    if (this.closing) {
      this.steps.push(this.closing);
      await this.fill(this.closing);
    }
  }

  async fill(step) {
    const { fields } = this.form.steps.find(({ id }) => id === step);
    this.answers[step] = {};
    await this.#answerAll(fields, step, step, this.answers[step], this.decided[step] ?? {});
  }

  async #answerAll(fields, prefix, slot, answers, decided) {
    for (const field of fields) {
      const id = `${prefix}-${field.id}`;
      if (field.kind === "info") {
        continue;
      }
      const isAsked = await this.#isAsked(field, id);
      assert.ok(isAsked || decided[field.id] == null, `nobody asks for ${id}`);
      if (isAsked) {
        const place = `${slot}.${field.id}`;
        const answer = await this.#answer(field, id, place, decided[field.id]);
        if (answer !== undefined) {
          answers[field.id] = answer;
        }
      }
    }
  }

  /** Whether the question is on the page. */
  async #isAsked(field, id) {
    const ids = [id];
    if (field.when) {
      // An answer just given may bring it, or take it away.
      await drawn(this.page);
    }
    if (!field.repeat && ["group", "address"].includes(field.kind)) {
      ids.splice(0, 1, ...inner(field).map((one) => `${id}-${one.id}`));
    }
    return this.page.evaluate((ids) => ids.some((id) => document.getElementById(id)), ids);
  }

  async #answer(field, id, slot, decided) {
    const { language } = this;
    if (decided === null) {
      return undefined;
    }
    const taken = decided === undefined && this.all ? await this.#takeOver(field, id) : undefined;
    if (taken !== undefined) {
      return taken;
    }
    if (["group", "address"].includes(field.kind)) {
      return this.#answerGroup(field, id, slot, decided);
    }
    const isOptional = field.required === false || (field.id === "zusatz" && field.text);
    if (isOptional && decided === undefined && !this.all) {
      return undefined;
    }
    if (field.kind === "file") {
      return this.#chooseFiles(field, id, slot, decided);
    }
    const answer = decided ?? this.#invention.make(field, this.all);
    await fillField(this.page, field, id, answer, { language, files: {}, slot });
    return answer;
  }

  async #answerGroup(field, id, slot, decided) {
    const answerAll = async (at, decided = {}) => {
      const answers = {};
      await this.#answerAll(inner(field), at, slot, answers, decided);
      return answers;
    };
    if (!field.repeat) {
      return answerAll(id, decided);
    }
    const entries = decided ?? Array(Math.max(field.repeat.min ?? 0, this.all ? 1 : 0)).fill({});
    const answers = [];
    for (const [index, entry] of entries.entries()) {
      await addEntry(this.page, id, index);
      answers.push(await answerAll(`${id}-${index}`, entry));
    }
    return answers.length > 0 ? answers : undefined;
  }

  async #chooseFiles(field, id, slot, decided) {
    const canFollow = field.willFollow !== false;
    this.#slots += 1;
    const isTurn = this.all && this.#slots % EVERY === 1;
    if (decided === undefined && !isTurn && (canFollow || field.required === false)) {
      if (!canFollow) {
        return undefined;
      }
      await this.page.locator(`[id="${id}-later"]`).check();
      return { nachgereicht: true };
    }
    const path = join(this.folder, `${slot}.pdf`);
    writeFileSync(path, pdf(20_000 + this.#slots));
    this.files[slot] = [path];
    await fillField(this.page, field, id, undefined, { files: this.files, slot });
    // What the data says of files is made of what was chosen.
    return {};
  }

  /** Takes over what was said before, where the page offers to; gives what that was. */
  async #takeOver(field, id) {
    for (const source of field.offer ?? []) {
      const value = source.split(".").reduce((inner, part) => inner?.[part], this.answers);
      if (value === undefined || source.startsWith(".")) {
        continue;
      }
      const offer = this.page.locator(`[id="${id}-offer"]`);
      await offer.click();
      await offer.waitFor({ state: "detached" });
      this.takenOver.push(id);
      if (field.kind === "address") {
        const { land = "DE", ...place } = value;
        return field.abroad ? { land, ...place } : place;
      }
      return structuredClone(value);
    }
    return undefined;
  }
}

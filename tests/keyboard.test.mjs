// The whole application with the keyboard alone: everything is reached, the focus is always to be
// seen and never lost.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { Application, arriveAt, typedAmount, addressFields } from "./lib/application.mjs";
import { drawn, launch, visit } from "./lib/browser.mjs";
import { answers, pdf } from "./lib/client.mjs";
import { temporaryFolder } from "./lib/program.mjs";
import { assertReceived, received } from "./lib/received.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";

/** More stops than any page has. */
const FAR = 200;

let browser;
let stack;

before(async () => {
  [stack, browser] = await Promise.all([Stack.start({ site: builtSite() }), launch()]);
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

/** Where the focus is, and whether it is to be seen there. */
function stop(page) {
  return page.evaluate(() => {
    const here = document.activeElement;
    const ring = (element, pseudo) => {
      const { outlineStyle, outlineWidth } = element ? getComputedStyle(element, pseudo) : {};
      return outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2;
    };
    // What is chosen by a label has the ring on the label.
    const bearer = here.type === "file" ? here.nextElementSibling : here;
    const box = bearer.getBoundingClientRect();
    return {
      id: here.id,
      name: here.name,
      type: here.type,
      html: here.outerHTML.slice(0, 150),
      isLost: here === document.body,
      isRinged: ring(bearer) || ring(bearer, "::after"),
      // WCAG 2.4.11: not wholly hidden.
      isInView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    };
  });
}

class Keyboard {
  constructor(page) {
    this.page = page;
    // From now on: whoever begins to listen just before the key is pressed may be too late.
    page.on("filechooser", () => {});
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  /** Tab until the focus is on what is wanted; it is to be seen on the whole way. */
  async to(wanted, key = "Tab") {
    for (let i = 0; i < FAR; i += 1) {
      const here = await stop(this.page);
      if (!here.isLost && wanted(here)) {
        return here;
      }
      await this.press(key);
      const next = await stop(this.page);
      // The document's end leads into the browser's own controls, and back.
      if (!next.isLost) {
        assert.ok(next.isRinged, `no ring to be seen on ${next.html}`);
        assert.ok(next.isInView, `the focus is out of sight on ${next.html}`);
      }
    }
    throw new Error("the keyboard does not get there");
  }

  toId(id, key) {
    return this.to((here) => here.id === id, key);
  }

  async type(id, text) {
    await this.toId(id);
    await this.page.keyboard.type(text);
  }

  /** One of some radio buttons: Tab reaches the group, arrows the button. */
  async radio(name, value) {
    await this.to((here) => here.name === name);
    const isChosen = () =>
      this.page.evaluate(
        ([name, value]) =>
          document.querySelector(`input[name="${name}"][value="${value}"]`).checked,
        [name, value],
      );
    await this.press("Space");
    for (let i = 0; i < 10 && !(await isChosen()); i += 1) {
      await this.press("ArrowDown");
    }
    assert.ok(await isChosen());
    // Another question that comes of it must not take the focus away.
    await drawn(this.page);
    const here = await stop(this.page);
    assert.equal(here.name, name, `the focus is lost after ${name}`);
  }

  /** An entry of a list, by its first letter and arrows. */
  async select(id, value) {
    await this.toId(id);
    const find = () =>
      this.page.evaluate(
        ([id, value]) => {
          const select = document.getElementById(id);
          const wanted = [...select.options].find((option) => option.value === value);
          return { isChosen: select.value === value, letter: wanted.label[0] };
        },
        [id, value],
      );
    const { letter } = await find();
    if (/^[A-Z]$/i.test(letter)) {
      await this.press(letter);
    }
    for (let i = 0; i < 60 && !(await find()).isChosen; i += 1) {
      await this.press("ArrowDown");
    }
    assert.ok((await find()).isChosen, `${value} cannot be chosen in ${id}`);
    await drawn(this.page);
    assert.equal((await stop(this.page)).id, id, `the focus is lost after ${id}`);
  }

  /** A country, by its code, from the list that opens. */
  async search(id, value) {
    await this.type(id, value);
    await this.press("ArrowDown");
    await this.press("Enter");
    await drawn(this.page);
    const here = await stop(this.page);
    assert.equal(here.id, id, `the focus is lost after ${id}`);
  }

  async check(id) {
    await this.toId(id);
    await this.press("Space");
    assert.ok(await this.page.evaluate((id) => document.getElementById(id).checked, id));
  }

  async file(id, path) {
    await this.toId(id);
    const chooser = this.page.waitForEvent("filechooser");
    await this.press("Enter");
    await (await chooser).setFiles(path);
    await this.page.locator(".file-list__name").getByText(basename(path)).waitFor();
  }

  /** Presses the screen's first button. */
  async go() {
    await this.to((here) => here.html.includes("kern-btn--primary"));
    await this.press("Enter");
  }
}

async function fill(keyboard, fields, prefix, values, { files, slot }) {
  for (const field of fields) {
    const id = `${prefix}-${field.id}`;
    const value = values[field.id];
    if (value === undefined) {
      continue;
    }
    switch (field.kind) {
      case "choice":
        await (field.display === "select" ? keyboard.select(id, value) : keyboard.radio(id, value));
        break;
      case "yesno":
        await keyboard.radio(id, value);
        break;
      case "country":
      case "nationality":
        await keyboard.search(id, value);
        break;
      case "address":
        await fill(keyboard, addressFields(field), id, value, { files, slot });
        break;
      case "consent":
        await keyboard.check(id);
        break;
      case "date": {
        const [year, month, day] = value.split("-");
        await keyboard.type(id, day ?? "");
        await keyboard.type(`${id}-month`, month ?? "");
        await keyboard.type(`${id}-year`, year);
        break;
      }
      case "number":
      case "money":
        await keyboard.type(id, typedAmount("de", value));
        break;
      case "file": {
        const path = files[`${slot}.${field.id}`]?.[0];
        await (path ? keyboard.file(id, path) : keyboard.check(`${id}-later`));
        break;
      }
      case "group":
        for (const [index, entry] of [value].flat().entries()) {
          const own = field.repeat ? `${id}-${index}` : id;
          if (index > 0) {
            await keyboard.toId(`${id}-add`);
            await keyboard.press("Enter");
            await keyboard.page.waitForFunction(
              (legend) => document.activeElement?.id === legend,
              `${own}-legend`,
            );
          }
          await fill(keyboard, field.fields, own, entry, { files, slot });
        }
        break;
      default:
        await keyboard.type(id, value);
    }
  }
}

test("the whole application without a mouse", () =>
  visit(browser, {}, async (visitor) => {
    const { page } = visitor;
    const path = join(temporaryFolder("files"), "pass.pdf");
    writeFileSync(path, pdf(3000));
    const files = { "unterlagen_gastgeber.ausweis": [path] };
    const application = new Application(page, { answers, files });
    const keyboard = new Keyboard(page);

    // From the start page, past its header by the skip link.
    await page.goto(`${stack.siteOrigin}/de/`);
    await keyboard.press("Tab");
    assert.match((await stop(page)).html, /skip-link/);
    await keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "main");
    await keyboard.to((here) => here.html.includes("/dienste/verpflichtungserklaerung/"));
    await keyboard.press("Enter");
    await page.waitForURL("**/dienste/**");
    await keyboard.to((here) => here.html.includes(application.path));
    await keyboard.press("Enter");
    await page.locator("#device-own").waitFor();
    await keyboard.toId("device-own");
    await keyboard.press("Enter");
    await page.locator(".kern-task-list").first().waitFor();
    // The names of countries are there.
    await page.waitForFunction(() => "amtswegNames" in window);
    await keyboard.go();

    for (const step of application.steps) {
      await arriveAt(page, step);
      const { fields } = application.form.steps.find(({ id }) => id === step);
      if (step === "person") {
        // Mistakes: the summary has the focus, and its link leads to the field.
        await keyboard.go();
        await page.waitForFunction(() => document.activeElement?.id === "error-summary");
        await keyboard.press("Tab");
        await keyboard.press("Enter");
        await page.waitForFunction(() => document.activeElement?.id === "person-familienname");
      }
      await fill(keyboard, fields, step, application.answers[step], { files, slot: step });
      if (step === "ausweis") {
        // Back and forth again, by Shift and Tab as well.
        await keyboard.to((here) => here.html.includes("back-link"), "Shift+Tab");
        await keyboard.press("Enter");
        await arriveAt(page, "aufenthaltstitel");
        await keyboard.go();
        await arriveAt(page, step);
      }
      if (step === "kontakt") {
        // "Enter" within a field is enough.
        await keyboard.toId("kontakt-email", "Shift+Tab");
        await keyboard.press("Enter");
      } else {
        await keyboard.go();
      }
    }
    await arriveAt(page, "pruefen");
    // A section opens, and the declarations close the review.
    await keyboard.to((here) => here.html.startsWith("<summary"));
    await keyboard.press("Enter");
    assert.ok(await page.locator(".fold[open]").count());
    const { closing } = application;
    const { fields } = application.form.steps.find(({ id }) => id === closing);
    await fill(keyboard, fields, closing, application.answers[closing], { files, slot: closing });
    await keyboard.go();
    await page.locator(".receipt .kern-alert--success").waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "heading");

    const { caseId } = JSON.parse(visitor.sent[0].body);
    const clerk = await stack.clerk();
    await assertReceived(clerk, await received(clerk, caseId), application.expected);
  }));

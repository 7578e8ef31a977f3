// Whoever fills in forms for people: telephones and password managers set values and fire `change`
// alone, `input` alone, or nothing at all. What stands in a field counts.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { arriveAt } from "./lib/application.mjs";
import { launch, visit } from "./lib/browser.mjs";
import { hostOf } from "./lib/static-host.mjs";

// A form that every site has; this one takes its place.
const SERVICE = "barriere_melden";
const FORM = {
  id: SERVICE,
  version: "test",
  sections: [{ id: "alles", steps: ["alles", "ende"] }],
  steps: [
    {
      id: "alles",
      fields: [
        { id: "text", kind: "text" },
        { id: "lang", kind: "longtext", maxLength: 100 },
        { id: "mail", kind: "email" },
        { id: "telefon", kind: "phone" },
        { id: "zahl", kind: "number", whole: true },
        { id: "betrag", kind: "money" },
        { id: "tag", kind: "date" },
        { id: "liste", kind: "choice", display: "select", options: ["a", "b"] },
        { id: "knopf", kind: "choice", display: "radio", options: ["a", "b"] },
        { id: "mehrere", kind: "multichoice", options: ["a", "b", "c"] },
        { id: "janein", kind: "yesno" },
        { id: "ja", kind: "consent" },
        { id: "land", kind: "country" },
        { id: "staat", kind: "nationality" },
        { id: "anschrift", kind: "address", autocomplete: "address" },
      ],
    },
    { id: "ende", fields: [{ id: "frei", kind: "text", required: false }] },
  ],
};
const OPTIONS = ["a", "b", "c"].map((id) => `    .option-${id} = Wahl ${id}`).join("\n");
const TEXTS = `service-title = Probe
section-alles = Alles
step-alles = Alles
step-ende = Ende
ende-frei = Frei
${FORM.steps[0].fields
  .map(({ id, options }) => `alles-${id} = Frage ${id}${options ? `\n${OPTIONS}` : ""}`)
  .join("\n")}
`;

/** What is put into each control, and how it is read on the review. */
const VALUES = {
  "alles-text": "Zoë",
  "alles-lang": "Zwei Sätze. Mehr nicht.",
  "alles-mail": "zoe@example.org",
  "alles-telefon": "+49 30 1234567",
  "alles-zahl": "42",
  "alles-betrag": "1.234,50",
  "alles-tag": "07",
  "alles-tag-month": "02",
  "alles-tag-year": "2027",
  "alles-liste": "b",
  "alles-knopf-b": true,
  "alles-mehrere": true,
  "alles-mehrere-c": true,
  "alles-janein": true,
  "alles-ja": true,
  "alles-land": "Frankreich",
  "alles-staat": "Italien",
  "alles-anschrift-strasse": "Hauptstraße",
  "alles-anschrift-hausnummer": "5",
  "alles-anschrift-plz": "10115",
  "alles-anschrift-ort": "Berlin",
};
const READ = [
  ...["Zoë", "Zwei Sätze. Mehr nicht.", "zoe@example.org", "1.234,50", "42", "7. Februar 2027"],
  ...["Wahl b", "Wahl a", "Wahl c", "Frankreich", "Italien", "Hauptstraße", "10115", "Berlin"],
];

let browser;
let host;

before(async () => {
  [host, browser] = await Promise.all([hostOf(SERVICE, FORM, TEXTS), launch()]);
});

after(async () => {
  await browser?.close();
  await host?.close();
});

async function begin(page) {
  await page.goto(`${host.origin}/de/antrag/${SERVICE}/`);
  await page.locator("#device-other").click();
  await page.locator(".button-row .kern-btn--primary").click();
  await arriveAt(page, "alles");
  // The names of countries are there.
  await page.waitForFunction(() => "amtswegNames" in window);
}

/** Sets all values in one go, as scripts of extensions do, with these events and no others. */
const fill = (page, values, events) =>
  page.evaluate(
    ([entries, types]) => {
      for (const [id, value] of entries) {
        const control = document.getElementById(id);
        if (value === true) control.checked = true;
        else control.value = value;
        for (const type of types) control.dispatchEvent(new Event(type, { bubbles: true }));
      }
    },
    [Object.entries(values), events],
  );

async function isRead(page) {
  await page.locator(".button-row .kern-btn--primary").click();
  await arriveAt(page, "ende");
  await page.locator(".button-row .kern-btn--primary").click();
  await arriveAt(page, "pruefen");
  const answers = await page.locator(".kern-description-list-item__value").allInnerTexts();
  const text = answers.join("\n");
  for (const value of READ) assert.ok(text.includes(value), `${value} is not in:\n${text}`);
}

// The second program asks for an edge that is not there.
const EXPECTED = [/\/api\/|Failed to fetch|ERR_/, /404|405|501/];

for (const [how, events] of [
  ["`change` alone", ["change"]],
  ["`input` alone", ["input"]],
  ["no event at all", []],
  ["all events, as people cause them", ["input", "change"]],
]) {
  test(`what is filled in with ${how} is in the review`, () =>
    visit(browser, {}, async (visitor) => {
      visitor.expected = EXPECTED;
      const { page } = visitor;
      await begin(page);
      await fill(page, VALUES, events);
      await isRead(page);
    }));
}

test("what is filled in without a word stays when somebody goes on typing, and goes another way", () =>
  visit(browser, {}, async (visitor) => {
    visitor.expected = EXPECTED;
    const { page } = visitor;
    await begin(page);
    const { "alles-text": typed, ...others } = VALUES;
    await fill(page, others, []);
    await page.locator("#alles-text").fill(typed);
    // A link, past the button that looks at the form.
    await page.locator(".button-row a").click();
    await page.locator(".kern-task-list").first().waitFor();
    await page.locator(".kern-task-list a").first().click();
    await arriveAt(page, "alles");
    await isRead(page);
  }));

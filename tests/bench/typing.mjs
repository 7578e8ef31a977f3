// How soon a key that is pressed is seen: in a form of ten questions and in two of three hundred,
// on a processor that is four times slower than this one. Called by `cargo xtask bench`.
//
// Judged is the large form that asks ten questions a step, as forms here do. The one that asks all
// at once shows how much is left for those that do not: there the browser's own layout weighs most.
//
// From the key's own time to the end of the frame that shows it. Compared is within one run: the
// forms take turns, so that whatever else the machine does meets all of them.

import { arriveAt } from "../lib/application.mjs";
import { PHONE, launch } from "../lib/browser.mjs";
import { builtSite } from "../lib/stack.mjs";
import { StaticHost } from "../lib/static-host.mjs";

const SLOWER = 4;
const ROUNDS = 12;
const KEYS = 30;
/** Milliseconds between two keys: a fast typist's, and no multiple of a frame. */
const PAUSE = 111;
/** How much slower than the small form the large one may be. */
const MOST = 1.5;

// A form that every site has; the measured ones take its place.
const SERVICE = "barriere_melden";

/** Ten questions as forms have them: several kinds, a condition, a check. */
const QUESTIONS = [
  { id: "name", kind: "text", letters: "latin" },
  { id: "art", kind: "choice", options: ["a", "b", "c"] },
  { id: "mehr", kind: "text", when: { field: "./art", is: "a" } },
  { id: "tag", kind: "date" },
  { id: "ja", kind: "yesno" },
  { id: "typed", kind: "text" },
  { id: "betrag", kind: "money", min: 0 },
  { id: "land", kind: "country" },
  { id: "anzahl", kind: "number", min: 1, max: 50 },
  { id: "post", kind: "email", required: false },
];
const CHECK = {
  id: "vergangen",
  level: "warning",
  rule: { left: { field: "./tag" }, op: "<=", right: { today: true } },
};

/** A step that asks the questions so many times. */
function step(id, times) {
  const renamed = (condition, suffix) =>
    condition && { ...condition, field: `${condition.field}${suffix}` };
  const suffixes = Array.from({ length: times }, (_, index) => (index > 0 ? `_${index}` : ""));
  return {
    id,
    fields: suffixes.flatMap((suffix) =>
      QUESTIONS.map(({ when, ...question }) => ({
        ...question,
        id: `${question.id}${suffix}`,
        // Every question has the texts of the first of its kind.
        text: `frage-${question.id}`,
        ...(when && { when: renamed(when, suffix) }),
      })),
    ),
    checks: [{ ...CHECK, at: "tag" }],
  };
}

function form(steps) {
  return {
    id: SERVICE,
    version: "bench",
    sections: [{ id: "alles", steps: steps.map(({ id }) => id) }],
    steps,
  };
}

const manySteps = Array.from({ length: 30 }, (_, index) => step(`schritt_${index}`, 1));

/** The forms, and where in them somebody types: in the middle. */
const FORMS = [
  { name: "10 questions", form: form([step("schritt", 1)]), at: "schritt", field: "schritt-typed" },
  {
    name: "300 questions in 30 steps",
    form: form(manySteps),
    at: "schritt_15",
    field: "schritt_15-typed",
  },
  {
    name: "300 questions in one step",
    isJudged: false,
    form: form([step("schritt", 30)]),
    at: "schritt",
    field: "schritt-typed_15",
  },
];

const texts = (steps) => `
service-title = Messung
section-alles = Alles
${steps.map(({ id }) => `step-${id} = Schritt`).join("\n")}
check-vergangen = Das liegt in der Zukunft.
${QUESTIONS.map(
  ({ id, options = [] }) => `frage-${id} = Frage nach ${id}
    .hint = Ein Hinweis dazu
${options.map((option) => `    .option-${option} = Antwort ${option}`).join("\n")}`,
).join("\n")}
`;

/** What is typed into the fields before, by the end of their ids. */
const VALUES = [
  [/-name(_\d+)?$/, "Ada"],
  [/-(mehr|typed)(_\d+)?$/, "Text"],
  [/-tag(_\d+)?$/, "17"],
  [/-month$/, "05"],
  [/-year$/, "1999"],
  [/-betrag(_\d+)?$/, "12,50"],
  [/-land(_\d+)?$/, "TR"],
  [/-anzahl(_\d+)?$/, "3"],
].map(([pattern, value]) => [pattern.source, value]);

/** Answers everything that is on the page, as fast as the page takes it. */
async function answerAll(page) {
  await page.evaluate(async (values) => {
    const turn = () => new Promise((done) => setTimeout(done));
    for (const radio of document.querySelectorAll("main form [type=radio]")) {
      if (!document.querySelector(`[name="${radio.name}"]:checked`)) {
        radio.click();
        await turn();
      }
    }
    for (const input of document.querySelectorAll("main form input:not([type=radio])")) {
      const [, value] = values.find(([pattern]) => new RegExp(pattern).test(input.id)) ?? [];
      if (value) {
        input.value = value;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await turn();
      }
    }
  }, VALUES);
}

/** Opens a form, answers what comes before, and stops in the field to type into. */
async function open(browser, host, measured) {
  const { form, at, field } = measured;
  host.answer = (request, response) => {
    const [path] = request.url.split("?");
    if (path === `/forms/${SERVICE}.json`) {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(form));
    } else if (path.endsWith(`/${SERVICE}.ftl`)) {
      response.setHeader("content-type", "text/plain; charset=utf-8");
      response.end(texts(form.steps));
    } else return false;
    return true;
  };
  const context = await browser.newContext({ viewport: PHONE, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${host.origin}/de/antrag/${SERVICE}/`);
  // Here everything is kept after each change: that counts as well.
  await page.locator("#device-own").click();
  await page.locator("form, .button-row .kern-btn--primary").first().waitFor();
  await page.locator(".button-row .kern-btn--primary").click();
  for (const { id } of form.steps) {
    await arriveAt(page, id);
    await answerAll(page);
    if (id === at) {
      break;
    }
    await page.locator(".button-row .kern-btn--primary").click();
  }
  await page.locator(`[id="${field}"]`).focus();
  await page.evaluate(() => {
    window.measured = [];
    let pressed;
    document.addEventListener("keydown", (event) => (pressed = event.timeStamp), true);
    document.addEventListener(
      "input",
      () => {
        const from = pressed;
        requestAnimationFrame(() => {
          // A message arrives after the frame is made.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.measured.push(performance.now() - from);
          port2.postMessage(undefined);
        });
      },
      true,
    );
  });
  const devtools = await context.newCDPSession(page);
  return { ...measured, devtools, page, times: [] };
}

/** Types, and notes how long each key took. */
async function type({ devtools, page, field, times }) {
  await page.bringToFront();
  // One at a time: what slows a page down takes its share of the machine even when nobody types.
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const control = page.locator(`[id="${field}"]`);
  await control.focus();
  await control.fill("");
  await page.waitForTimeout(500);
  await page.evaluate(() => (window.measured.length = 0));
  await page.keyboard.type("abcdefghij".repeat(KEYS / 10), { delay: PAUSE });
  await page.waitForFunction((keys) => window.measured.length === keys, KEYS);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const typed = await control.inputValue();
  if (typed.length !== KEYS) {
    throw new Error(`of ${KEYS} keys the field holds ${typed.length}`);
  }
  // The first keys warm up what the others find done.
  times.push(...(await page.evaluate(() => window.measured)).slice(5));
}

/** The value that a share of all is not above. */
const quantile = (times, share) =>
  times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1];

const ms = (time) => `${time.toFixed(1)} ms`.padStart(10);

const browser = await launch();
const host = await StaticHost.open(builtSite());
try {
  const all = [];
  for (const measured of FORMS) {
    all.push(await open(browser, host, measured));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of all) {
      await type(one);
    }
  }
  const results = all.map(({ name, isJudged = true, times }) => ({
    name,
    isJudged,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  }));
  const [small] = results;
  console.log(`from a key to the next frame, processor ${SLOWER} times slower, ${all[0].times.length} keys each`);
  console.log(`${"".padEnd(28)}${"median".padStart(10)}${"p95".padStart(10)}   ratio (median, p95)`);
  for (const { name, isJudged, median, p95 } of results) {
    const ratios = [median / small.median, p95 / small.p95];
    if (isJudged && ratios.some((ratio) => ratio > MOST)) {
      process.exitCode = 1;
    }
    const shown = ratios.map((ratio) => ratio.toFixed(2)).join("  ");
    const remark = isJudged ? "" : "  (not judged)";
    console.log(`${name.padEnd(28)}${ms(median)}${ms(p95)}   ${shown}${remark}`);
  }
  console.log(process.exitCode ? `above ${MOST}: too slow` : `none above ${MOST}`);
} finally {
  await browser.close();
  await host.close();
}

// People at the portal, in Chromium: nothing they meet goes wrong unseen.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

export const LANGUAGES = ["de", "en", "ar", "de-simple"];
export const THEMES = ["light", "dark"];
export const PHONE = { width: 360, height: 640 };

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What Chromium says of a program that a page has asked for early and that never comes to use. */
export const UNUSED = /was preloaded using link preload but not used/;

/** Chromium's program. */
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** How it is started: it asks nobody but the site. */
export const ARGUMENTS = [
  ...["--no-sandbox", "--headless", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

export const launch = () => chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });

/**
 * Somebody with a browser of their own. Use it by `visit`, which fails when anything went wrong
 * that the page did not show: an error in the console, a broken rule of the content security
 * policy, a request without an answer or with an error.
 */
export class Visitor {
  /** What went wrong unseen. */
  #problems = [];
  /** What may go wrong here: patterns. */
  expected = [];
  /** The API's requests that change something: { method, path, body }. */
  sent = [];

  static async open(browser, { viewport = PHONE, ...options } = {}) {
    const visitor = new Visitor();
    visitor.context = await browser.newContext({ viewport, reducedMotion: "reduce", ...options });
    // Whoever computes beside it makes it slow.
    visitor.context.setDefaultTimeout(60_000);
    visitor.page = await visitor.context.newPage();
    visitor.#listen();
    return visitor;
  }

  #listen() {
    const note = (what) => this.#problems.push(what);
    this.page
      // The violations of the content security policy are among them.
      .on("console", (message) => {
        if (["error", "warning"].includes(message.type())) {
          note(`console: ${message.text()} (${message.location().url})`);
        }
      })
      .on("pageerror", (error) => note(`error: ${error.stack ?? error}`))
      .on("request", (request) => {
        if (!["GET", "OPTIONS"].includes(request.method())) {
          const body = request.postDataBuffer()?.toString();
          this.sent.push({ method: request.method(), path: new URL(request.url()).pathname, body });
        }
      })
      .on("requestfailed", (request) => {
        // Whoever leaves a page leaves what it was still fetching.
        const why = request.failure()?.errorText;
        if (why !== "net::ERR_ABORTED") {
          note(`no answer: ${request.method()} ${request.url()} (${why})`);
        }
      })
      .on("response", (response) => {
        if (response.status() >= 400) {
          note(`${response.status()}: ${response.request().method()} ${response.url()}`);
        }
      });
  }

  /** Fails with what went wrong unseen. */
  assertNothingWrong() {
    const wrong = this.#problems.filter(
      (problem) => !this.expected.some((pattern) => pattern.test(problem)),
    );
    assert.deepEqual(wrong, []);
  }

  async close() {
    await this.context.close();
  }
}

/** Lets somebody visit the portal. A failure says which screen it was on. */
export async function visit(browser, options, visiting) {
  const visitor = await Visitor.open(browser, options);
  try {
    await visiting(visitor);
    visitor.assertNothingWrong();
  } catch (error) {
    const { page } = visitor;
    const text = await page.innerText("main", { timeout: 1000 }).catch(() => "(no page)");
    error.message += `\nat ${page.url()}:\n${text}`;
    try {
      visitor.assertNothingWrong();
    } catch (unseen) {
      error.message += `\nunseen: ${unseen.message}`;
    }
    throw error;
  } finally {
    await visitor.close();
  }
}

/**
 * All that was to be drawn is drawn: nothing of the page has changed while the browser has got round
 * to other things ten times. Yew lets it do so once in between; in turns it is counted, since a
 * machine may be so busy that a single one of them takes long.
 */
export const drawn = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        let quiet = 0;
        const changes = new MutationObserver(() => (quiet = 0));
        changes.observe(document, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
        const turn = () => {
          quiet += 1;
          if (quiet <= 10) return setTimeout(turn, 2);
          changes.disconnect();
          return done();
        };
        turn();
      }),
  );

/** axe finds nothing at all on the page as it is, nothing sticks out of it sideways, and lines stay lines. */
export async function assertAccessible(page, where = page.url()) {
  await assertNoSidewaysScrolling(page, where);
  await assertLinesStay(page, where);
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) {
    await page.evaluate(AXE);
  }
  const found = await page.evaluate(
    async (standards) => {
      const { violations } = await window.axe.run({
        runOnly: { type: "tag", values: standards },
        resultTypes: ["violations"],
        preload: false,
      });
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
      }));
    },
    STANDARDS,
  );
  assert.deepEqual(found, [], `axe at ${where}`);
}

/** The same in every theme. */
export async function assertAccessibleInAllThemes(page, where = page.url()) {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    await assertAccessible(page, `${where} (${colorScheme})`);
  }
}

/** A page as anybody can use it: in both themes, and no wider than its window. */
export async function assertPleasant(page) {
  await assertAccessibleInAllThemes(page);
  await assertNoSidewaysScrolling(page);
}

export async function assertNoSidewaysScrolling(page, where = page.url()) {
  const { inner, outer } = await page.evaluate(() => ({
    inner: document.scrollingElement.scrollWidth,
    outer: document.scrollingElement.clientWidth,
  }));
  assert.ok(inner <= outer, `${where} is ${inner} px wide on a screen of ${outer} px`);
}

/** A text that has several lines is seen so: Leichte Sprache writes one statement per line. */
export async function assertLinesStay(page, where = page.url()) {
  const joined = await page.evaluate(() => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (nodes.nextNode()) {
      const { data, parentElement } = nodes.currentNode;
      const isSeen = !parentElement.closest("script, style, noscript, template, textarea");
      const collapses = ["normal", "nowrap"].includes(getComputedStyle(parentElement).whiteSpace);
      // A page that is written by hand breaks its lines, and indents them.
      if (isSeen && collapses && /\S\s*\n\S/.test(data)) {
        found.push(data);
      }
    }
    return found;
  });
  assert.deepEqual(joined, [], `lines that run together at ${where}`);
}

/**
 * Whatever can be pressed is at least 44 px high and wide where the finger meets it. Links within
 * a line of text are as high as the line.
 */
export async function assertEasyToHit(page, where = page.url()) {
  const small = await page.evaluate(() => {
    const isIn = (one, x, y) => {
      const met = document.elementFromPoint(x, y);
      return one === met || one.contains(met) || [...(one.labels ?? [])].some((label) => label.contains(met));
    };
    const controls = document.querySelectorAll(
      ":is(header, main, footer) :is(a, button, summary, input, select, textarea, .kern-btn)",
    );
    const found = [];
    for (const one of controls) {
      const isInText = one.matches("p a, dd a") && getComputedStyle(one).display === "inline";
      if (!one.checkVisibility() || one.classList.contains("visually-hidden") || isInText) continue;
      one.scrollIntoView({ block: "center" });
      const { left, top, width, height } = one.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      // From its middle to both sides.
      const reach = (right, down) => {
        let reached = 1;
        for (const step of [-1, 1]) {
          let by = step;
          while (Math.abs(by) < 60 && isIn(one, x + by * right, y + by * down)) {
            by += step;
            reached += 1;
          }
        }
        return reached;
      };
      const [wide, high] = [reach(1, 0), reach(0, 1)];
      if (Math.min(wide, high) < 43) found.push(`${wide}x${high} px: ${one.outerHTML.slice(0, 100)}`);
    }
    return found;
  });
  assert.deepEqual(small, [], `what is hard to hit at ${where}`);
}

/** The document says which language it is in, and runs in its direction. */
export async function assertLanguage(page, language) {
  const root = await page.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir };
  });
  assert.deepEqual(root, { lang: language, dir: language === "ar" ? "rtl" : "ltr" });
}

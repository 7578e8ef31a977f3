// The stylesheet: its weight, its tokens against KERN's sources, contrast, and the page of examples in a browser.

import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "playwright-core";
import * as sass from "sass";

const BUDGET = 11 * 1024;
const style = new URL("../static/style/", import.meta.url);
const kern = new URL("../node_modules/@kern-ux/native/src/scss/core/tokens/", import.meta.url);
const { css } = sass.compile(new URL("main.scss", style).pathname, {
  style: "compressed",
  loadPaths: [new URL("../node_modules", import.meta.url).pathname],
  quietDeps: true,
});

/** The declarations of custom properties inside a block, by name. */
function declarations(block) {
  return Object.fromEntries([...block.matchAll(/(--[a-z0-9-]+):\s*([^;}]+)/g)].map((match) => [match[1], match[2].trim()]));
}

const themes = {
  light: declarations(css.match(/:root\{color-scheme:light;([^}]*)/)[1]),
  dark: declarations(css.match(/:root\[data-kern-theme=dark\]\{color-scheme:dark;([^}]*)/)[1]),
};

/** Red, green and blue from 0 to 255 of `#rgb`, `#rrggbb` or `rgb(…)`. */
function rgb(hex) {
  if (hex.startsWith("rgb(")) return hex.match(/[\d.]+/g).map(Number);
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  return digits.map((pair) => parseInt(pair, 16));
}

/** Red, green and blue from 0 to 255 of `oklch(…)`, cut to what sRGB can show. */
function fromOklch(text) {
  const [lightness, chroma, hue] = text.match(/[\d.]+/g).map(Number);
  const [L, a, b] = [lightness / 100, chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((linear) => {
    const value = Math.min(1, Math.max(0, linear));
    return 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
  });
}

function luminance(hex) {
  const [r, g, b] = rgb(hex).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

test("the compiled stylesheet keeps its budget", () => {
  const size = brotliCompressSync(css, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  assert.ok(size <= BUDGET, `${size} bytes with brotli, ${BUDGET} are allowed`);
});

test("nothing is loaded from elsewhere", () => {
  const addresses = [...css.matchAll(/url\("?([^:")]+)/g)].map((match) => match[1]);
  assert.deepEqual([...new Set(addresses)], ["data"]);
  assert.doesNotMatch(css, /@import|@font-face/);
});

test("every token that is used is defined, and the other way round", () => {
  const used = new Set([...css.matchAll(/var\((--kern-[a-z0-9-]+)/g)].map((match) => match[1]));
  const defined = new Set([...css.matchAll(/(--kern-[a-z0-9-]+):/g)].map((match) => match[1]));
  assert.deepEqual([...used].filter((name) => !defined.has(name)), [], "used but not defined");
  assert.deepEqual([...defined].filter((name) => !used.has(name)), [], "defined but not used");
});

test("every icon that is shown is drawn", () => {
  const sources = ["../frontend/src/", "../townhall/src/", "../static/", "../tests/style-examples.html"]
    .map((path) => new URL(path, import.meta.url))
    .flatMap((url) =>
      statSync(url).isFile()
        ? [url]
        : readdirSync(url, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile() && /\.(rs|js|html)$/.test(entry.name))
            .map((entry) => join(entry.parentPath, entry.name)),
    )
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const names = (pattern) => [...sources.matchAll(pattern)].map(([, name]) => name);
  const shown = new Set([
    ...names(/kern-icon--([a-z][a-z-]*)/g),
    ...names(/\bicon\("([a-z-]+)"\)/g),
    ...names(/badge\(\s*texts,\s*"([a-z]+)"/g),
    ...["info", "success", "warning", "danger"],
  ]);
  assert.ok(shown.has("photo") && shown.has("open-in-new"));
  const drawn = new Set([...css.matchAll(/\.kern-icon--([a-z-]+)\{--icon:\s*url\(/g)].map(([, name]) => name));
  assert.deepEqual([...shown].filter((name) => !drawn.has(name)), [], "shown and not drawn");
});

test("colours are KERN's", () => {
  const primitives = declarations(readFileSync(new URL("primitives/_colors.scss", kern), "utf8"));
  const source = readFileSync(new URL("_theme.scss", kern), "utf8");
  for (const [theme, tokens] of Object.entries(themes)) {
    const theirs = declarations(source.slice(source.indexOf(`@mixin ${theme}-colors`)).split("\n}")[0]);
    for (const [name, value] of Object.entries(tokens)) {
      if (!name.startsWith("--kern-color-") || name.includes("state-indicator")) continue;
      const base = name
        .replace("-contextual", "")
        .replace("layout-layer-surface", "layout-background-default-surface")
        .replace("decorative-border", "decorative-border-default");
      const primitive = theirs[base]?.match(/^var\((.*)\)$/)?.[1];
      assert.ok(primitive, `${base} is not a colour of KERN's ${theme} theme`);
      const distance = fromOklch(primitives[primitive]).map((channel, i) => Math.abs(channel - rgb(value)[i]));
      assert.ok(Math.max(...distance) < 1, `${theme} ${name}: ${value} is not ${primitive}`);
    }
  }
});

test("text has a contrast of 4.5 and controls of 3", () => {
  const text = ["layout-text-default-contextual", "layout-text-muted-contextual", "action-default-contextual",
    "action-visited", "feedback-danger-contextual"];
  const pages = ["layout-background-default-contextual", "layout-layer-surface-contextual"];
  const kinds = ["danger", "info", "success", "warning"];
  const pairs = [
    ...text.flatMap((name) => pages.map((page) => [name, page, 4.5])),
    ...kinds.map((kind) => ["layout-text-default-contextual", `feedback-${kind}-background-contextual`, 4.5]),
    ...kinds.map((kind) => [`feedback-${kind}-contextual`, `feedback-${kind}-background-contextual`, 3]),
    ...kinds.flatMap((kind) => pages.map((page) => [`feedback-${kind}-contextual`, page, 3])),
    ["layout-text-muted-contextual", "feedback-danger-background-contextual", 4.5],
    ["layout-text-default-contextual", "feedback-default-background-contextual", 4.5],
    ["feedback-default-contextual", "feedback-default-background-contextual", 3],
    ["action-on-default-contextual", "action-default-contextual", 4.5],
    ["action-on-default-contextual", "action-state-indicator-shade-hover", 4.5],
    ["action-on-default-contextual", "action-state-indicator-shade-active", 4.5],
    ["action-focus-default-contextual", "layout-background-default-contextual", 3],
    ["action-focus-default-contextual", "layout-layer-surface-contextual", 3],
    ["form-input-border-contextual", "layout-background-default-contextual", 3],
    ["form-input-border-contextual", "layout-layer-surface-contextual", 3],
    ["layout-border-contextual", "layout-background-default-contextual", 3],
  ];
  for (const [theme, tokens] of Object.entries(themes)) {
    for (const [front, back, least] of pairs) {
      const ratio = contrast(tokens[`--kern-color-${front}`], tokens[`--kern-color-${back}`]);
      assert.ok(ratio >= least, `${theme}: ${front} on ${back} is ${ratio.toFixed(2)}, ${least} is needed`);
    }
  }
});

test("our own rules know no left and right", () => {
  for (const name of readdirSync(style).filter((file) => file.endsWith(".scss"))) {
    const found = readFileSync(new URL(name, style), "utf8").match(/^\s*((margin|padding|border)-(left|right)|left|right|float)\b.*/gm) ?? [];
    assert.deepEqual(found.filter((line) => !line.includes("float: none")), [], name);
  }
});

describe("the page of examples", () => {
  const examples = readFileSync(new URL("style-examples.html", import.meta.url));
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const server = createServer((request, response) => {
    const isStyle = request.url.startsWith("/style.css");
    response.setHeader("content-type", isStyle ? "text/css" : "text/html; charset=utf-8");
    response.end(isStyle ? css : examples);
  });
  let browser;
  let address;

  before(async () => {
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${server.address().port}/`;
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"],
    });
  });

  after(async () => {
    await browser?.close();
    server.close();
  });

  for (const width of [320, 360, 1280]) {
    for (const wish of ["?theme=light", "?theme=dark", "?theme=light&dir=rtl", "?theme=dark&dir=rtl", "?lang=de-simple"]) {
      test(`fits ${width} px and satisfies axe with ${wish}`, async () => {
        const page = await browser.newPage({ viewport: { width, height: 640 } });
        await page.goto(address + wish);
        assert.equal(await page.evaluate(() => document.scrollingElement.scrollWidth), width);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(" "))]), []);
        await page.close();
      });
    }
  }

  test("shows a ring on everything that the keyboard reaches", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(address);
    const stops = await page.evaluate(() => document.querySelectorAll("a, button, input, select, textarea, summary").length);
    const unringed = new Set();
    for (let i = 0; i < stops; i += 1) {
      await page.keyboard.press("Tab");
      const bare = await page.evaluate(() => {
        const here = document.activeElement;
        const ring = (element, pseudo) => {
          const { outlineStyle, outlineWidth } = element ? getComputedStyle(element, pseudo) : {};
          return outlineStyle === "solid" && outlineWidth === "4px";
        };
        if (here === document.body || ring(here) || ring(here, "::after")) return null;
        return here.type === "file" && ring(here.nextElementSibling) ? null : here.outerHTML.slice(0, 120);
      });
      if (bare) unringed.add(bare);
    }
    assert.deepEqual([...unringed], []);
    await page.close();
  });

  test("is easy to hit: at least 44 px, the row of a check box included", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await page.goto(address);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll(".kern-btn, .kern-form-check, .kern-form-input__input, .kern-form-input__select, .language-switch__link, .back-link, summary, .kern-task-list__item, .page-footer a")]
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.className));
    assert.deepEqual(small, []);
    const row = page.locator(".kern-form-check", { has: page.locator("#aus-rente") });
    await row.click({ position: { x: 200, y: 3 } });
    assert.equal(await page.isChecked("#aus-rente"), true);
    await page.close();
  });

  test("keeps its width when a reader widens lines, letters and words (1.4.12)", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(address);
    await page.addStyleTag({ content: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }" });
    assert.equal(await page.evaluate(() => document.scrollingElement.scrollWidth), 320);
    await page.close();
  });
});

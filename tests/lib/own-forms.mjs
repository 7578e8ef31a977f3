// A municipality with forms of its own: from its folder of forms and texts to a site.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Program, programs, root } from "./program.mjs";
import { builtSite } from "./stack.mjs";

/** Texts that belong to the program and to no service. */
const PROGRAM_TEXTS = ["application", "delivery", "interface", "keeping", "pages", "quick-check"];

/** What every folder of forms needs beside its own services: the texts of the program, and the form that reports a barrier. */
export function addProgramsOwn(folder, language) {
  const texts = [...PROGRAM_TEXTS, "barriere_melden"].map((name) => `locales/${language}/${name}.ftl`);
  for (const path of ["forms/form.schema.json", "forms/barriere_melden", ...texts]) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
}

/** The hashed names of the program's files, as the built site has them. */
function assetsOf(site) {
  const names = readdirSync(join(site, "assets")).filter((name) => !name.endsWith(".br"));
  return Object.fromEntries(
    names.map((name) => [name.replace(/-[^-]+(\.\w+)$/, "$1"), `/assets/${name}`]),
  );
}

/**
 * A site with the built program and the services of a folder, in one language. The pages are
 * rendered by the program that renders those of every site.
 *
 * @param more what else the site's configuration says
 */
export async function siteOf(folder, services, language, more = {}) {
  const site = join(folder, "site");
  cpSync(builtSite(), site, { recursive: true });
  for (const name of ["de", "en", "ar", "de-simple", "forms", "texts", "schemas"]) {
    rmSync(join(site, name), { recursive: true, force: true });
  }
  // Compressed copies would speak of the other services.
  for (const name of readdirSync(site).filter((name) => name.endsWith(".br"))) {
    rmSync(join(site, name));
  }
  const config = JSON.parse(readFileSync(join(site, "site.json"), "utf8"));
  const own = { ...config, services, languages: [language], groups: [], ...more };
  writeFileSync(join(site, "site.json"), JSON.stringify(own));
  cpSync(join(folder, "locales"), join(site, "texts"), { recursive: true });
  mkdirSync(join(site, "forms"));
  for (const service of [...services, "barriere_melden"]) {
    // The receipt's part is a file of its own in a site: what it does not need does no harm here.
    const texts = join(site, "texts", language, service);
    cpSync(`${texts}.ftl`, `${texts}.receipt.ftl`);
    cpSync(join(folder, "forms", service, "form.json"), join(site, "forms", `${service}.json`));
  }
  const assets = join(folder, "assets.json");
  writeFileSync(assets, JSON.stringify(assetsOf(site)));
  await Program.run(programs.prerender(), [
    ...["--out", site, "--site-config", join(site, "site.json")],
    ...["--assets", assets, "--root", folder, "--time", String(Math.floor(Date.now() / 1000))],
  ]);
  return site;
}

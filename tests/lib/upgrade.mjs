// A newer definition of a service comes into use while people fill the older one.

import { appendFile, cp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./program.mjs";

/** Site and town hall hand out what is in the file and not an older, compressed copy of it. */
async function rewrite(path, write) {
  await write(path);
  await rm(`${path}.br`, { force: true });
}

/**
 * Gives a stack's site and town hall another definition of a service.
 *
 * @param change changes the definition
 * @param texts Fluent lines for what is new in it, the same in every language
 */
export async function upgrade(stack, service, change, texts) {
  const newer = join(stack.folder, "newer");
  for (const folder of ["forms", "locales"]) {
    await cp(join(root, folder), join(newer, folder), { recursive: true });
  }
  const file = join(newer, "forms", service, "form.json");
  const form = JSON.parse(await readFile(file, "utf8"));
  change(form);
  const definition = JSON.stringify(form, undefined, 2);
  await writeFile(file, definition);
  const addTexts = (path) => appendFile(path, `\n${texts}\n`);
  for (const language of await readdir(join(newer, "locales"))) {
    await addTexts(join(newer, "locales", language, `${service}.ftl`));
    await rewrite(join(stack.site, "texts", language, `${service}.ftl`), addTexts);
  }
  await rewrite(join(stack.site, "forms", `${service}.json`), (path) => writeFile(path, definition));

  const path = join(stack.townHallFolder, "config.json");
  const config = JSON.parse(await readFile(path, "utf8"));
  config.forms = join(newer, "forms");
  config.locales = join(newer, "locales");
  await stack.townHall.stop();
  await writeFile(path, JSON.stringify(config, undefined, 2));
  await stack.startTownHall();
}

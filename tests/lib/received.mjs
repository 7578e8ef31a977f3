// What the clerk sees of an application, against what was sent.

import assert from "node:assert/strict";
import { sha512 } from "./client.mjs";
import { until } from "./wait.mjs";
import { expectedAnswers, form } from "./texts.mjs";

/** Whether the files of a slot go into a file of their own. */
function isSeparate(service, slot) {
  const [step, ...place] = slot.split(".");
  const { fields } = form(service).steps.find(({ id }) => id === step);
  const field = place.reduce((inner, id) => inner.fields.find((one) => one.id === id), { fields });
  return field.filing === "separate";
}

/** The application that a case became, as the clerk sees it. */
export async function received(clerk, caseId) {
  return until(async () => {
    for (const { id } of (await clerk.list()).reverse()) {
      const application = await clerk.application(id);
      if (application.envelope.Vorgang === caseId) {
        return application;
      }
    }
    return undefined;
  }, `the case ${caseId} in the inbox`);
}

/**
 * The clerk sees every answer and no other, and downloads byte by byte what was sent.
 *
 * @param sent { service, answers, files: [{ id, name, slot, type, content }] }
 */
export async function assertReceived(clerk, application, { service, answers, files }) {
  const seen = application.answers.map((pair) => pair.join(" = ").replace(/\s/g, " "));
  for (const pair of expectedAnswers(service, answers, files, { desk: true })) {
    const line = pair.join(" = ").replace(/\s/g, " ");
    const index = seen.indexOf(line);
    assert.ok(index >= 0, `the clerk does not see: ${line}\nbut:\n${seen.join("\n")}`);
    seen.splice(index, 1);
  }
  for (const line of seen) {
    assert.match(line, / = keine Angabe$/, "an answer that nobody gave");
  }
  assert.deepEqual(application.unasked, []);

  assert.equal(application.files.length, files.length);
  for (const sent of files) {
    const found = application.files.find(({ name }) => name === sent.name);
    assert.ok(found, `the file ${sent.name} is missing`);
    assert.equal(found.sha512, sha512(sent.content));
    const { bytes, headers } = await clerk.request(found.path);
    assert.ok(bytes.equals(sent.content), `${sent.name} is not what was sent`);
    assert.equal(headers.get("content-type"), sent.type);
    assert.match(headers.get("content-disposition"), /^attachment;/);
    const filing = isSeparate(service, sent.slot) ? "Getrennte Ablage" : "Hauptakte";
    assert.equal(found.filing, filing, sent.slot);
  }
}

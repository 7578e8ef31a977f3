// A hand-over as the decision describes it, by none of our code.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export const FIRST = "beschaeftigungserlaubnis";
export const SECOND = "erklaerung_beschaeftigung";

/** Answers to both forms: { application, declaration }. */
export const answers = JSON.parse(
  readFileSync(new URL("../data/handover.json", import.meta.url), "utf8"),
);

/** By which the parts with a secret meet. */
export const joinId = (secret) =>
  createHash("sha256")
    .update("amtsweg/v1/handover-join\0")
    .update(Buffer.from(secret, "base64url"))
    .digest("base64url");

/** What a link carries: { v, s, a }. */
export function contentOf(link) {
  const [, fragment] = link.split("#uebergabe=");
  return JSON.parse(Buffer.from(fragment, "base64url"));
}

/** The fragment that carries this. */
export const fragmentOf = (content) =>
  `#uebergabe=${Buffer.from(JSON.stringify(content)).toString("base64url")}`;

export const PART_ARRIVED = "urn:amtsweg:event:part-arrived";

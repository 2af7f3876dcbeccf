import type { Verification } from "../domain/verification.ts";
import { formatJson } from "./format-json.ts";
import { toVerificationJson } from "./verification-json.ts";

/** What a text is, as one line of JSON. */
export function formatVerificationJson(verifications: readonly Verification[]): string {
  return formatJson(toVerificationJson(verifications));
}

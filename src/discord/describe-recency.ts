import { describeDate } from "../domain/describe-date.ts";
import { ageOf, type Recency } from "../domain/recency.ts";
import type { Wording } from "./wording.ts";

/** How old the newest source of an answer is, in one sentence. */
export function describeRecency(
  { newest, today }: Recency,
  { translate, language }: Wording,
): string {
  if (newest === null) return translate("recency.undated");
  return translate("recency.newest", {
    date: describeDate(newest, language),
    age: translate("recency.age", { ...ageOf(newest, today) }),
  });
}

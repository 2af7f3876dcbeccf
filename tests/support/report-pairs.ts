import { readFileSync } from "node:fs";
import { z } from "zod";

/** Two passages, as somebody who reads both would judge them. */
export interface ReportPair {
  readonly topic: string;
  /** What was done to the first to make the second. */
  readonly kind: string;
  /**
   * `same`: shown once, nothing that a reader would miss is lost and nothing contradicts.
   * `overlapping`: they share a sentence or a quotation, and each reports something of its own.
   */
  readonly label: "same" | "overlapping" | "different";
  readonly one: string;
  readonly other: string;
}

const variantSchema = z.object({
  label: z.enum(["same", "overlapping", "different"]),
  kind: z.string(),
  text: z.string().optional(),
  replace: z.array(z.tuple([z.string(), z.string()])).optional(),
  before: z.string().default(""),
  after: z.string().default(""),
});
const storySchema = z.object({
  topic: z.string(),
  text: z.string(),
  others: z.array(variantSchema),
});

/** By half: thresholds are chosen on the stories of the first and reported on those of the second. */
export function readReportPairs(): {
  readonly chosenOn: ReportPair[];
  readonly held: ReportPair[];
} {
  const lines = readFileSync(new URL("../answering/stories.jsonl", import.meta.url), "utf8");
  const stories = lines
    .trim()
    .split("\n")
    .map((line) => storySchema.parse(JSON.parse(line)));
  const pairsOf = ({ topic, text, others }: z.infer<typeof storySchema>): ReportPair[] =>
    others.map(({ label, kind, ...how }) => ({
      topic,
      kind,
      label,
      one: text,
      other: how.text ?? `${how.before}${applyEdits(text, how.replace ?? [])}${how.after}`,
    }));
  return {
    chosenOn: stories.filter((_, at) => at % 2 === 0).flatMap(pairsOf),
    held: stories.filter((_, at) => at % 2 === 1).flatMap(pairsOf),
  };
}

function applyEdits(text: string, edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`"${from}" does not stand in "${edited}".`);
    return edited.replace(from, to);
  }, text);
}

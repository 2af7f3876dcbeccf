import type { Passage } from "../domain/passage.ts";

/** A passage as the database keeps it: what is looked for or long stands in columns of its own. */
export interface PassageRow {
  readonly id: string;
  readonly key: string;
  readonly json: string;
  readonly text: string;
  readonly sourceId: string;
}

/** What has no column of its own, the sentences as a flat list of offsets. */
export function encodePassage(passage: Passage): string {
  const { paragraph, paragraphs, part, parts, start, end, lead, filePlace, sentences } = passage;
  const offsets = sentences.flatMap((sentence) => [sentence.start, sentence.end]);
  const place = { paragraph, paragraphs, part, parts, start, end };
  return JSON.stringify({ ...place, lead, filePlace, offsets });
}

export function decodePassage({ id, key, json, text, sourceId }: PassageRow): Passage {
  // Written by encodePassage in the same schema version.
  const { offsets, ...rest } = JSON.parse(json) as Omit<
    Passage,
    "id" | "key" | "text" | "sourceId" | "sentences"
  > & { offsets: number[] };
  const sentences = [];
  for (let place = 0; place + 1 < offsets.length; place += 2) {
    sentences.push({ start: offsets[place] as number, end: offsets[place + 1] as number });
  }
  return { ...rest, id, key, sourceId, text, sentences };
}

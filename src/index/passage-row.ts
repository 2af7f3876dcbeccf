import type { Passage } from "../domain/passage.ts";
import type { FilePlace } from "../domain/source.ts";

/** A passage as the database keeps it: its text is the slice of its source's. */
export interface PassageRow {
  readonly id: string;
  readonly key: string;
  readonly json: string;
  readonly sourceId: string;
}

/** What has no column of its own, as a flat list: at the end, of each sentence start and end. */
type PassageList = [
  paragraph: number,
  paragraphs: number,
  part: number,
  parts: number,
  start: number,
  end: number,
  lead: string | null,
  filePlace: FilePlace | null,
  ...offsets: number[],
];

export function encodePassage(passage: Passage): string {
  const { paragraph, paragraphs, part, parts, start, end, lead, filePlace, sentences } = passage;
  const offsets = sentences.flatMap((sentence) => [sentence.start, sentence.end]);
  const place = filePlace ?? null;
  const list: PassageList = [
    paragraph,
    paragraphs,
    part,
    parts,
    start,
    end,
    lead,
    place,
    ...offsets,
  ];
  return JSON.stringify(list);
}

/** @param whole the text of its source */
export function decodePassage({ id, key, json, sourceId }: PassageRow, whole: string): Passage {
  // Written by encodePassage in the same schema version.
  const list = JSON.parse(json) as PassageList;
  const [paragraph, paragraphs, part, parts, start, end, lead, filePlace, ...offsets] = list;
  const sentences = [];
  for (let place = 0; place + 1 < offsets.length; place += 2) {
    sentences.push({ start: offsets[place] as number, end: offsets[place + 1] as number });
  }
  const text = whole.slice(start, end);
  const place = { paragraph, paragraphs, part, parts, start, end };
  const inFile = filePlace === null ? {} : { filePlace };
  return { ...place, ...inFile, id, key, sourceId, lead, text, sentences };
}

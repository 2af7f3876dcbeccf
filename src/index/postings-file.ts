import type { Postings } from "./postings.ts";

/**
 * Layout of a postings file, little-endian: four counts of 32 bits (passages, terms,
 * entries, bytes of the term list), then labels, starts, ordinals (32 bits each), lengths (16),
 * frequencies, continues (8) and the term list, one term a line.
 */
const HEADER_BYTES = 16;

/** The parts of a file, in order: the postings' own memory, of which no copy is made. */
export function encodePostings(postings: Postings): readonly Buffer[] {
  const terms = Buffer.from(postings.terms.join("\n"));
  const header = Uint32Array.of(
    postings.labels.length,
    postings.terms.length,
    postings.ordinals.length,
    terms.length,
  );
  const { labels, starts, ordinals, lengths, frequencies, continues } = postings;
  return [header, labels, starts, ordinals, lengths, frequencies, continues, terms].map((part) =>
    Buffer.from(part.buffer, part.byteOffset, part.byteLength),
  );
}

/**
 * Looks into the file's own bytes, which are not copied.
 * @param file as `encodePostings` wrote it, whole: the caller has checked its hash
 */
export function decodePostings(file: Buffer): Postings {
  const bytes = file.buffer;
  const start = file.byteOffset;
  const [passages = 0, terms = 0, entries = 0, termBytes = 0] = new Uint32Array(bytes, start, 4);
  const labelsAt = start + HEADER_BYTES;
  const startsAt = labelsAt + 4 * passages;
  const ordinalsAt = startsAt + 4 * (terms + 1);
  const lengthsAt = ordinalsAt + 4 * entries;
  const frequenciesAt = lengthsAt + 2 * passages;
  const continuesAt = frequenciesAt + entries;
  const termsAt = continuesAt + passages;
  return {
    labels: new Uint32Array(bytes, labelsAt, passages),
    starts: new Uint32Array(bytes, startsAt, terms + 1),
    ordinals: new Uint32Array(bytes, ordinalsAt, entries),
    lengths: new Uint16Array(bytes, lengthsAt, passages),
    frequencies: new Uint8Array(bytes, frequenciesAt, entries),
    continues: new Uint8Array(bytes, continuesAt, passages),
    terms: terms === 0 ? [] : Buffer.from(bytes, termsAt, termBytes).toString("utf8").split("\n"),
  };
}

import { type Judgement, ok, problem, warning } from "./finding.ts";

/** What is on the disk, in bytes. */
export interface DiskFacts {
  /** Of data. */
  readonly folder: string;
  readonly isWritable: boolean;
  readonly free: number;
  /** Of the folder, without models. */
  readonly index: number;
  readonly corpus: number;
  readonly hasModel: boolean;
}

/** On disk, the index of the shipped documents is nineteen times as large as they are. */
const INDEX_PER_CORPUS = 20;

/** The shipped model in int8, its tokenizer, and room to build it in. */
const MODEL_BYTES = 150e6;

/** An update writes a whole state beside the one that it replaces. */
export function judgeDisk(facts: DiskFacts): Judgement {
  const { folder, isWritable, free, index, corpus, hasModel } = facts;
  if (!isWritable)
    return problem(
      `The data folder ${folder} cannot be written to: make it a folder that this user may write to, or set DATA_DIR to another one.`,
    );
  const needed = Math.max(index, corpus * INDEX_PER_CORPUS) + (hasModel ? 0 : MODEL_BYTES);
  const room = `${inMegabytes(free)} free for ${folder}`;
  if (free < needed)
    return problem(
      `${room}, but an update of the index may take ${inMegabytes(needed)}: make room, or set DATA_DIR to another disk.`,
    );
  if (free < 2 * needed)
    return warning(
      `${room} is little more than the ${inMegabytes(needed)} that an update of the index may take: make room soon.`,
    );
  return ok(`${room}; an update of the index takes at most about ${inMegabytes(needed)}.`);
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6).toLocaleString("en")} MB`;
}

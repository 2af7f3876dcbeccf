import { availableParallelism } from "node:os";
import { createReader, type Reader } from "./create-reader.ts";
import type { Pass } from "./pass.ts";
import type { PassReading, ReadingSetup } from "./reading-messages.ts";

/** A bot on a large machine should not take all of it. */
const mostReaders = 4;

/** How long additional readers wait for more before they give their memory back. */
const idleMs = 5_000;

/** Passes on the way to a reader, so that it never waits for the next one. */
const ahead = 2;

/**
 * Until so long after a question was read, passages are read one at a time, and by the additional
 * readers where there are any: somebody waits for the answer, which takes more than the model, and
 * nobody for them.
 */
const answeringMs = 50;

/**
 * One reader that stays, and more of them while there is much to read. Only the first one reads
 * questions: it reads several at once sooner than they are answered, and more readers for them made
 * no answer come earlier (ten at once over 100,000 passages).
 */
export interface ReaderPool extends Pick<Reader, "dimensions" | "read" | "close"> {
  /** The same for a question, which does not stand in line behind a corpus. */
  readQuestion: Reader["read"];
  /** Passages worth having on the way at a time, so that no reader waits for the next one. */
  readonly width: number;
  /** Starts the additional readers, which join in as soon as they are ready. */
  grow(): void;
}

export async function createReaderPool(setup: ReadingSetup): Promise<ReaderPool> {
  const size = Math.min(availableParallelism(), mostReaders);
  const first = await createReader(setup);
  let more: Reader[] = [];
  let growing: Promise<void> | undefined;
  let idle: NodeJS.Timeout | undefined;

  async function shrink(): Promise<void> {
    clearTimeout(idle);
    await growing;
    const ending = more;
    more = [];
    growing = undefined;
    await Promise.all(ending.map((reader) => reader.close()));
  }

  async function start(): Promise<void> {
    // Where there is no memory for another copy of the model, the first reader does it alone.
    const reader = await createReader(setup).catch(() => undefined);
    if (reader) more.push(reader);
  }

  /** So many of each are under way. */
  let questions = 0;
  let passages = 0;
  let lastRead = Number.NEGATIVE_INFINITY;
  const isAnswering = () => questions > 0 || performance.now() - lastRead < answeringMs;
  const inLine: (() => void)[] = [];

  /** How many passages may follow those under way. */
  function room(): number {
    if (isAnswering()) return Math.max(0, 1 - passages);
    const places = [first, ...more].map(({ waiting }) => Math.max(0, ahead - waiting));
    return places.reduce((sum, one) => sum + one, 0);
  }

  /** Waits until there is room for a passage. */
  function takePlace(): Promise<void> {
    return new Promise((resolve) => {
      inLine.push(() => {
        passages++;
        resolve();
      });
      letIn();
    });
  }

  function letIn(): void {
    for (const enter of inLine.splice(0, room())) enter();
  }

  function readerOfPassages(): Reader {
    const readers = isAnswering() && more.length > 0 ? more : [first, ...more];
    return readers.reduce((least, other) => (other.waiting < least.waiting ? other : least));
  }

  async function readWith(reader: Reader, pass: Pass): Promise<PassReading> {
    clearTimeout(idle);
    try {
      return await reader.read(pass);
    } finally {
      clearTimeout(idle);
      if (growing && [first, ...more].every(({ waiting }) => waiting === 0)) {
        idle = setTimeout(shrink, idleMs).unref();
      }
    }
  }

  return {
    dimensions: first.dimensions,
    width: size * ahead,
    grow() {
      clearTimeout(idle);
      growing ??= Promise.all(Array.from({ length: size - 1 }, start)).then(() => {});
    },
    readQuestion(pass) {
      questions++;
      return readWith(first, pass).finally(() => {
        questions--;
        lastRead = performance.now();
        letIn();
      });
    },
    async read(pass) {
      await takePlace();
      return readWith(readerOfPassages(), pass).finally(() => {
        passages--;
        letIn();
      });
    },
    async close() {
      await Promise.all([first.close(), shrink()]);
    },
  };
}

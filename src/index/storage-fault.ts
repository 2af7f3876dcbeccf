import { Fault } from "../domain/fault.ts";

/** The data folder cannot be used as it is; what it held before is still there. */
export class StorageFault extends Fault {}

/** What the system's and SQLite's codes mean for a person, and what mends it. */
const SENTENCES: Readonly<Record<string, (folder: string) => string>> = {
  ENOSPC: diskFull,
  SQLITE_FULL: diskFull,
  EDQUOT: diskFull,
  EFBIG: diskFull,
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  ENOTDIR: notWritable,
  EEXIST: notWritable,
  SQLITE_CANTOPEN: notWritable,
  SQLITE_READONLY: notWritable,
  SQLITE_READONLY_DIRECTORY: notWritable,
};

/** A fault that says what is wrong with the data folder; any other error comes back as it is. */
export function toStorageFault(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof Fault) return error;
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const sentence = SENTENCES[code] ?? (code.startsWith("SQLITE_IOERR") ? diskFailed : undefined);
  return sentence === undefined ? error : new StorageFault(sentence(folder), { cause: error });
}

function diskFull(folder: string): string {
  return `The disk is full, or lets no file grow further: the index in ${folder} could not be brought up to date and stays as it was; free some space, then add the document again or run \`npm run index\`.`;
}

function notWritable(folder: string): string {
  return `The data folder ${folder} cannot be written to: make it a folder that this user may write to, or set DATA_DIR to another one.`;
}

function diskFailed(folder: string): string {
  return `The disk failed while the index in ${folder} was in use: check the disk and its free space, then add the document again or run \`npm run index\`.`;
}

import Database from "better-sqlite3";
import { Fault } from "../domain/fault.ts";

/** What to do about each of SQLite's codes that a person can mend, by its beginning. */
const REMEDIES: readonly (readonly [code: string, sentence: string])[] = [
  ["SQLITE_FULL", "the disk is full; make room and try again"],
  ["SQLITE_READONLY", "it is on a disk, or has permissions, that let nobody write; change that"],
  ["SQLITE_CANTOPEN", "it cannot be opened; look at the permissions of its folder"],
  ["SQLITE_BUSY", "another process keeps it locked; end that one and try again"],
  ["SQLITE_IOERR", "the disk does not answer as it should; look at the disk"],
  ["SQLITE_CORRUPT", "it is damaged; start again, and it is put aside"],
  ["SQLITE_NOTADB", "it is no database any more; start again, and it is put aside"],
];

/** The same function, but what SQLite throws comes out as a sentence on what to do about it. */
export function mendingFaults(file: string) {
  return <Given extends readonly unknown[], Found>(run: (...given: Given) => Found) =>
    (...given: Given): Found => {
      try {
        return run(...given);
      } catch (error) {
        const code = error instanceof Database.SqliteError ? error.code : "";
        const remedy = REMEDIES.find(([beginning]) => code.startsWith(beginning))?.[1];
        if (remedy === undefined) throw error;
        throw new Fault(`${file} cannot be used: ${remedy}.`, { cause: error });
      }
    };
}

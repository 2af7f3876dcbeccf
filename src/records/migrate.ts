import type Database from "better-sqlite3";
import { Fault } from "../domain/fault.ts";

/**
 * Brings a database up to the last of the steps, each in a transaction of its own, so that what is
 * interrupted goes on where it was. `user_version` counts the steps taken.
 * @param steps SQL, in order; a step that was released never changes
 * @throws Fault for a database that more steps were taken on than there are
 */
export function migrate(database: Database.Database, steps: readonly string[]): void {
  const taken = database.pragma("user_version", { simple: true }) as number;
  if (taken > steps.length) {
    throw new Fault(
      `${database.name} was written by a later version of Verbatim: start that version, or move the file away to begin with default settings.`,
    );
  }
  for (const [place, step] of [...steps.entries()].slice(taken)) {
    database
      .transaction(() => {
        database.exec(step);
        database.pragma(`user_version = ${place + 1}`);
      })
      .immediate();
  }
}

import type Database from "better-sqlite3";
import type { Records } from "../domain/records.ts";
import { keepDepartures } from "./keep-departures.ts";
import { mendingFaults } from "./mending-faults.ts";
import { openFile } from "./open-file.ts";
import { parseSettings } from "./parse-settings.ts";

/** How direct messages are called among the servers; no server's id is empty. */
const DIRECT = "";

/**
 * What the bot remembers of servers, in `servers.sqlite` of the data folder. A file that is no
 * sound database is put aside, never deleted.
 * @param notify is told in one sentence when that happens
 * @throws Fault when the file cannot be opened, or a later version wrote it
 */
export function openRecords(
  dataDirectory: string,
  { notify }: { readonly notify: (message: string) => void },
): Records {
  const database = openFile(dataDirectory, notify);
  const kept = mendingFaults(database.name);
  const stored = database.prepare("SELECT json FROM settings WHERE server = ?").pluck();
  const readSettings = (serverId: string) =>
    parseSettings((stored.get(serverId) as string | undefined) ?? null);
  const writeSettings = database.prepare(
    "INSERT OR REPLACE INTO settings (server, json) VALUES (?, ?)",
  );
  const totals = database.prepare(
    "SELECT verdict, sum(count) AS total FROM feedback WHERE server = ? GROUP BY verdict",
  );
  const count = createCounter(database);

  return {
    settingsOf: kept((serverId) => readSettings(serverId ?? DIRECT)),
    changeSettings: kept((serverId, change) =>
      database
        .transaction(() => {
          const changed = { ...readSettings(serverId), ...change };
          writeSettings.run(serverId, JSON.stringify(changed));
          return changed;
        })
        .immediate(),
    ),
    countFeedback: kept(({ serverId, passageId, verdict, day, by }) => {
      count([serverId ?? DIRECT, passageId, verdict, day], by);
    }),
    feedbackOf: kept((serverId) => {
      const rows = totals.all(serverId ?? DIRECT) as { verdict: string; total: number }[];
      const totalOf = (verdict: string) => rows.find((row) => row.verdict === verdict)?.total ?? 0;
      return { helpful: totalOf("helpful"), notHelpful: totalOf("not-helpful") };
    }),
    ...keepDepartures(database, kept),
    close: () => database.close(),
  };
}

function createCounter(database: Database.Database) {
  const add = database.prepare(
    `INSERT INTO feedback (server, passage, verdict, day, count) VALUES (?, ?, ?, ?, 1)
     ON CONFLICT DO UPDATE SET count = count + 1`,
  );
  const take = database.prepare(
    `UPDATE feedback SET count = count - 1
     WHERE server = ? AND passage = ? AND verdict = ? AND day = ? AND count > 0`,
  );
  return (row: readonly string[], by: 1 | -1) => (by === 1 ? add : take).run(...row);
}

import type Database from "better-sqlite3";
import type { Records } from "../domain/records.ts";
import type { mendingFaults } from "./mending-faults.ts";

/** When the bot left servers, and what is forgotten of them in the end. */
export function keepDepartures(
  database: Database.Database,
  kept: ReturnType<typeof mendingFaults>,
): Pick<Records, "noteLeft" | "noteBack" | "leftOn" | "listServers" | "forget"> {
  const insert = database.prepare("INSERT OR IGNORE INTO departures (server, day) VALUES (?, ?)");
  const remove = database.prepare("DELETE FROM departures WHERE server = ?");
  const find = database.prepare("SELECT day FROM departures WHERE server = ?").pluck();
  // Direct messages are called by an empty name and belong to no server.
  const list = database
    .prepare(
      `SELECT server FROM settings WHERE server <> '' UNION
       SELECT server FROM feedback WHERE server <> '' UNION SELECT server FROM departures`,
    )
    .pluck();
  const erasures = ["settings", "feedback", "departures"].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE server = ?`),
  );
  return {
    noteLeft: kept((serverId, day) => void insert.run(serverId, day)),
    noteBack: kept((serverId) => void remove.run(serverId)),
    leftOn: kept((serverId) => (find.get(serverId) as string | undefined) ?? null),
    listServers: kept(() => list.all() as string[]),
    forget: kept((serverId) => {
      database.transaction(() => erasures.forEach((erasure) => void erasure.run(serverId)))();
    }),
  };
}

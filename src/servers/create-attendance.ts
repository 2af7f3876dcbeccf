import type { Records } from "../domain/records.ts";
import type { Servers } from "../domain/servers.ts";

interface Attendance extends Pick<Servers, "attend" | "join" | "leave"> {
  eraseOverdue(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** In which servers the bot is, and how long what it keeps of the others has still to live. */
export function createAttendance({
  records,
  graceDays,
  now,
  listServers,
  erase,
}: {
  readonly records: Records;
  readonly graceDays: number;
  readonly now: () => Date;
  /** Of which anything is kept. */
  readonly listServers: () => Promise<readonly string[]>;
  readonly erase: (serverId: string) => Promise<unknown>;
}): Attendance {
  const today = () => now().toISOString().slice(0, "2026-11-24".length);
  const eraseOverdue = async () => {
    for (const serverId of await listServers()) {
      const leftOn = records.leftOn(serverId);
      if (leftOn === null) continue;
      if (Date.parse(today()) - Date.parse(leftOn) >= graceDays * DAY_MS) await erase(serverId);
    }
  };
  return {
    eraseOverdue,
    async attend(serverIds) {
      const present = new Set(serverIds);
      for (const serverId of await listServers()) {
        if (present.has(serverId)) records.noteBack(serverId);
        else records.noteLeft(serverId, today());
      }
      await eraseOverdue();
    },
    join: (serverId) => records.noteBack(serverId),
    async leave(serverId) {
      records.noteLeft(serverId, today());
      await eraseOverdue();
    },
  };
}

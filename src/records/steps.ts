/** What makes the tables, in order of release; see `migrate`. */
export const STEPS: readonly string[] = [
  `CREATE TABLE settings (server TEXT PRIMARY KEY, json TEXT NOT NULL);
   CREATE TABLE feedback (
     server TEXT NOT NULL,
     passage TEXT NOT NULL,
     verdict TEXT NOT NULL,
     day TEXT NOT NULL,
     count INTEGER NOT NULL CHECK (count >= 0),
     PRIMARY KEY (server, passage, verdict, day)
   );`,
  "CREATE TABLE departures (server TEXT PRIMARY KEY, day TEXT NOT NULL);",
];

import { join } from "node:path";
import Database from "better-sqlite3";

/** Puts other words into the stored texts of an index, behind its back. */
export function alterSourceText(dataDirectory: string, words: string, others: string): void {
  const database = new Database(join(dataDirectory, "index.sqlite"));
  const rows = database.prepare("SELECT source, text FROM texts").all() as {
    source: number;
    text: string;
  }[];
  const write = database.prepare("UPDATE texts SET text = ? WHERE source = ?");
  for (const { source, text } of rows) {
    write.run(text.replaceAll(words, others), source);
  }
  database.close();
}

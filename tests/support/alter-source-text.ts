import { join } from "node:path";
import Database from "better-sqlite3";
import { deflateText, inflateText } from "../../src/index/deflated-text.ts";

/** Puts other words into the stored texts of an index, behind its back. */
export function alterSourceText(dataDirectory: string, words: string, others: string): void {
  const database = new Database(join(dataDirectory, "index.sqlite"));
  const rows = database.prepare("SELECT number, text FROM sources").all() as {
    number: number;
    text: Buffer;
  }[];
  const write = database.prepare("UPDATE sources SET text = ? WHERE number = ?");
  for (const { number, text } of rows) {
    write.run(deflateText(inflateText(text).replaceAll(words, others)), number);
  }
  database.close();
}

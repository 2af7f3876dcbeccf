import { expect, test } from "vitest";
import { describeFlaw } from "../../src/discord/corpus/describe-flaw.ts";
import { createWordings } from "../../src/discord/create-wordings.ts";
import { explainFlaw } from "../../src/domain/flaw.ts";

const wordingOf = createWordings();

test("what is wrong with a document is a value, which each reader has in their language", () => {
  const flaw = { kind: "pdf-page", page: 12 } as const;
  expect(explainFlaw(flaw)).toMatch(/^Page 12 of the PDF is damaged/);
  expect(["en", "de", "es", "fr"].map((locale) => describeFlaw(flaw, wordingOf(locale)))).toEqual([
    "Page 12 of the PDF is damaged and left out; make the file again.",
    "Seite 12 des PDFs ist beschädigt und ausgelassen; mache die Datei neu.",
    "La página 12 del PDF está dañada y queda fuera; haz de nuevo el archivo.",
    "La page 12 du PDF est abîmée et laissée de côté ; refais le fichier.",
  ]);
});

test("what a document says of itself is shortened and shown as it is written", () => {
  const flaw = { kind: "field-no-date", field: "date", typed: `**${"x".repeat(200)}` } as const;
  const shown = describeFlaw(flaw, wordingOf("en"));
  expect(shown).toMatch(/^date is left empty: “\\\*\\\*x+…” is not a date/);
  expect(shown.length).toBeLessThan(200);
});

import { expect, test } from "vitest";
import { createWordings } from "../../src/discord/create-wordings.ts";
import { measurePiece, renderPieces } from "../../src/discord/render-pieces.ts";
import type { FilePlace } from "../../src/domain/source.ts";
import { quotationFixture } from "../terminal/quotation-fixture.ts";

const { source } = quotationFixture({ sentences: ["It rains."] });
const entry = { source, key: "abcdefghijkl", paragraphs: 2 };
const TEXT = "It rains.\nIt pours.";

test.each<[FilePlace["kind"], string]>([
  ["page", "xviii"],
  ["row", "123456"],
  ["time", "12:34:56"],
  ["message", `${"*".repeat(100)}, 2024-05-01 12:00`],
])("a piece with its %s takes no more room than was measured", (kind, label) => {
  const filePlace = { kind, label };
  for (const locale of ["en", "de", "es-ES", "fr"]) {
    const paragraph = { number: 1, role: "text", start: 0, end: TEXT.length, text: TEXT } as const;
    const piece = { paragraph: { ...paragraph, filePlace }, span: { start: 0, end: TEXT.length } };
    const wording = createWordings()(locale);
    const options = { entry, link: null, marked: null, style: "plain", wording } as const;
    const [one, two] = [[piece], [piece, piece]].map(
      (pieces) => renderPieces(pieces, options).content.length,
    );
    expect((two ?? 0) - (one ?? 0)).toBeLessThanOrEqual(measurePiece(TEXT, filePlace));
  }
});

/** A line of a page, in points from its lower left corner. */
interface PrintedLine {
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  /** Latin letters. */
  readonly text: string;
}

interface PdfOptions {
  /** Entries of the document's information, such as its title. */
  readonly info?: Readonly<Record<string, string>>;
  /** Written into the trailer or the catalogue as they stand. */
  readonly trailer?: string;
  readonly catalogue?: string;
}

/** A PDF of lines of text in Helvetica, as small as one can be. */
export function writePdf(
  pages: readonly (readonly PrintedLine[])[],
  { info = {}, trailer = "", catalogue = "" }: PdfOptions = {},
): Uint8Array {
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(" ");
  const entries = Object.entries(info).map(([name, value]) => `/${name} ${literal(value)}`);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< ${entries.join(" ")} >>`,
    ...pages.flatMap((lines, at) => {
      const content = lines.map(printLine).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + at * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

function printLine({ x = 72, y, size = 11, text }: PrintedLine): string {
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm ${literal(text)} Tj ET`;
}

function literal(text: string): string {
  return `(${text.replace(/[()\\]/g, "\\$&")})`;
}

/** Lines one below the other. */
export function printLines(
  top: number,
  lines: readonly string[],
  { x = 72, size = 11 }: { readonly x?: number; readonly size?: number } = {},
): PrintedLine[] {
  return lines.map((text, at) => ({ x, size, text, y: top - at * size * 1.2 }));
}

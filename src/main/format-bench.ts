interface Summary {
  readonly median: number;
  readonly percentile99: number;
}

/** What was measured at one size; times in milliseconds. */
export interface BenchFigures {
  readonly passages: number;
  readonly indexing: {
    readonly indexingMs: number;
    readonly peakBytes: number;
  };
  /** One paragraph and its sentences the obvious way. */
  readonly obviousMs: number;
  readonly asking: {
    /** From the start of the process until it can be asked. */
    readonly readyMs: number;
    readonly answerMs: Summary;
    readonly embedMs: Summary;
    /** Median of each answer's time over that of embedding the same question alone. */
    readonly ratio: number;
    readonly peakBytes: number;
  };
  readonly diskBytes: number;
}

/** One column a size, one line a figure. */
export function formatBench(figures: readonly BenchFigures[]): string {
  const lines = ROWS.map(([label, cell]) => [label, ...figures.map(cell)]);
  const widths = [0, ...figures.keys()].map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join("   "),
    )
    .join("\n");
}

const ROWS: readonly (readonly [string, (figures: BenchFigures) => string])[] = [
  ["passages", ({ passages }) => passages.toLocaleString("en")],
  ["indexed a second", (figures) => (1000 / perPassage(figures)).toFixed(0)],
  ["the obvious way, a second", ({ obviousMs }) => (1000 / obviousMs).toFixed(0)],
  ["times the obvious way", (figures) => times(figures.obviousMs / perPassage(figures))],
  ["memory while indexing, peak MB", ({ indexing }) => megabytes(indexing.peakBytes)],
  ["start-up, ms", ({ asking }) => asking.readyMs.toFixed(0)],
  ["question, median ms", ({ asking }) => asking.answerMs.median.toFixed(2)],
  ["question, 99% ms", ({ asking }) => asking.answerMs.percentile99.toFixed(2)],
  ["embedding it alone, median ms", ({ asking }) => asking.embedMs.median.toFixed(2)],
  ["question over embedding", ({ asking }) => times(asking.ratio)],
  ["memory while asked, peak MB", ({ asking }) => megabytes(asking.peakBytes)],
  ["disk, MB", ({ diskBytes }) => megabytes(diskBytes)],
];

function perPassage({ indexing, passages }: BenchFigures): number {
  return indexing.indexingMs / passages;
}

function times(ratio: number): string {
  return `${ratio.toFixed(1)} ×`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

import type { AskedFigures, BenchFigures } from "./bench-figures.ts";

/**
 * One row a figure, one column a corpus; the first row names them, and the last column says what
 * the product is held to at 100,000 passages on two cores.
 */
export function benchRows(figures: readonly BenchFigures[]): readonly (readonly string[])[] {
  const head = ["", ...figures.map(({ name }) => name ?? "made up"), "at 100,000"];
  const rows = ROWS.map(({ label, cell, bound = "" }) => [label, ...figures.map(cell), bound]);
  return [head, ...rows];
}

interface Row {
  readonly label: string;
  readonly cell: (figures: BenchFigures) => string;
  readonly bound?: string;
}

/** Each answer beside embedding its question alone under the same conditions. */
function askedRows(
  when: string,
  {
    of,
    bounds,
  }: {
    readonly of: (figures: BenchFigures) => AskedFigures;
    readonly bounds: { readonly median?: string; readonly tail?: string };
  },
): readonly Row[] {
  const row = (
    label: string,
    figure: (asked: AskedFigures) => number,
    { digits, bound = "" }: { readonly digits: number; readonly bound?: string | undefined },
  ): Row => ({
    label: `${when}: ${label}`,
    cell: (figures) => figure(of(figures)).toFixed(digits),
    bound,
  });
  const { median, tail } = bounds;
  return [
    row("question, median ms", ({ answerMs }) => answerMs.median, { digits: 1 }),
    row("question, 99% ms", ({ answerMs }) => answerMs.percentile99, { digits: 1 }),
    row("embedding it alone, median ms", ({ embedMs }) => embedMs.median, { digits: 1 }),
    row("embedding it alone, 99% ms", ({ embedMs }) => embedMs.percentile99, { digits: 1 }),
    row("median ÷ embedding's median", (one) => one.answerMs.median / one.embedMs.median, {
      digits: 1,
      bound: median,
    }),
    row("99% ÷ embedding's 99%", (one) => one.answerMs.percentile99 / one.embedMs.percentile99, {
      digits: 1,
      bound: tail,
    }),
    row("99% ÷ embedding's median", (one) => one.answerMs.percentile99 / one.embedMs.median, {
      digits: 1,
    }),
  ];
}

const ROWS: readonly Row[] = [
  { label: "passages", cell: ({ indexing }) => indexing.passages.toLocaleString("en") },
  { label: "indexed a second", cell: (figures) => (1000 / perPassage(figures)).toFixed(1) },
  {
    label: "indexing, of the raw embedding rate",
    cell: (figures) => (figures.embeddingMs / perPassage(figures)).toFixed(2),
    bound: "≥ .90",
  },
  {
    label: "indexing, times transformers.js in fp32, a text at a time",
    cell: (figures) => (figures.obviousMs / perPassage(figures)).toFixed(1),
  },
  {
    label: "memory while indexing, peak MB",
    cell: ({ indexing }) => megabytes(indexing.peakBytes),
  },
  {
    label: "start-up, s",
    cell: ({ asking }) => (asking.readyMs / 1000).toFixed(2),
    bound: "< 1.50",
  },
  {
    label: "50 paragraphs saved until answered from, s",
    cell: ({ changing }) => (changing.savedMs / 1000).toFixed(2),
    bound: "< 2.00 at 10,000",
  },
  {
    label: "the same deleted until gone, s",
    cell: ({ changing }) => (changing.deletedMs / 1000).toFixed(2),
  },
  ...askedRows("one at a time", { of: ({ asking }) => asking.alone, bounds: {} }),
  ...askedRows("ten at once while indexing", {
    of: ({ asking }) => asking.busy,
    bounds: { median: "≤ 3.0", tail: "≤ 6.0" },
  }),
  { label: "documents indexed meanwhile", cell: ({ asking }) => String(asking.added) },
  {
    label: "memory while asked, peak MB",
    cell: ({ asking }) => megabytes(asking.peakBytes),
    bound: "< 700",
  },
  {
    label: "memory while asked and indexing, peak MB",
    cell: ({ asking }) => megabytes(asking.busyPeakBytes),
  },
  { label: "disk, MB", cell: ({ diskBytes }) => megabytes(diskBytes), bound: "< 800" },
  {
    label: "recall of the graph against exact search",
    cell: ({ recall }) => recall.toFixed(4),
    bound: "> .98",
  },
];

function perPassage({ indexing }: BenchFigures): number {
  return indexing.indexingMs / indexing.embedded;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

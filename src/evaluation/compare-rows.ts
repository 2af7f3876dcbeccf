import type { CompareFigures, WayFigures } from "./compare-figures.ts";

/** One row a figure: the naive way, ours, and how many times better ours is. */
export function compareRows({
  passages,
  ours,
  naive,
}: CompareFigures): readonly (readonly string[])[] {
  const head = [
    `${passages.toLocaleString("en")} passages`,
    "naive",
    "Verbatim",
    "naive ÷ Verbatim",
  ];
  const rows = ROWS.map(({ label, figureOf, show }) => [
    label,
    show(figureOf(naive)),
    show(figureOf(ours)),
    (figureOf(naive) / figureOf(ours)).toFixed(2),
  ]);
  return [head, ...rows, ...hitRows(ours, naive)];
}

interface Row {
  readonly label: string;
  readonly figureOf: (figures: WayFigures) => number;
  readonly show: (value: number) => string;
}

const ms = (value: number) => value.toFixed(value < 100 ? 1 : 0);

const ROWS: readonly Row[] = [
  { label: "indexing, ms", figureOf: ({ indexingMs }) => indexingMs, show: ms },
  { label: "changing one document, ms", figureOf: ({ changingMs }) => changingMs, show: ms },
  { label: "start to first answer, ms", figureOf: ({ startingMs }) => startingMs, show: ms },
  {
    label: "memory while asked, peak MB",
    figureOf: ({ peakBytes }) => peakBytes,
    show: (bytes) => (bytes / 1e6).toFixed(0),
  },
  { label: "question, median ms", figureOf: ({ questionMs }) => questionMs, show: ms },
];

/** Of shares the difference says more than the ratio. */
function hitRows(ours: WayFigures, naive: WayFigures): readonly (readonly string[])[] {
  if (ours.hitAt1 === null || naive.hitAt1 === null) return [];
  const difference = ours.hitAt1 - naive.hitAt1;
  return [
    [
      "hit@1",
      naive.hitAt1.toFixed(3),
      ours.hitAt1.toFixed(3),
      `${difference < 0 ? "−" : "+"}${Math.abs(difference).toFixed(3)}`,
    ],
  ];
}

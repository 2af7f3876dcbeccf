import { dot, line, text } from "@observablehq/plot";
import type { BenchFigures } from "../bench-figures.ts";
import { drawPlot } from "./draw-plot.ts";
import { html, type Markup } from "./html.ts";

interface Growth {
  readonly label: string;
  /** A custom property of the figure: the charting library knows no colours for light and dark. */
  readonly colour: string;
  readonly dash: string;
  readonly figureOf: (figures: BenchFigures) => number;
}

const COLOURS = `--growth-blue: light-dark(#1f6fb5, #6cb2f0); --growth-violet: light-dark(#7a3fb0, #c79bf2);
  --growth-orange: light-dark(#c2570c, #f29a4a); --growth-green: light-dark(#2a7d3f, #79cf8f);
  --growth-grey: light-dark(#5c626b, #a2a9b4)`;

/** Told apart by colour and by dash, in light and dark. */
const GROWTHS: readonly Growth[] = [
  {
    label: "indexing a passage",
    colour: "var(--growth-blue)",
    dash: "none",
    figureOf: ({ indexing }) => indexing.indexingMs / indexing.embedded,
  },
  {
    label: "start-up",
    colour: "var(--growth-violet)",
    dash: "8 3",
    figureOf: ({ asking }) => asking.readyMs,
  },
  {
    label: "a question, median, ten at once while indexing",
    colour: "var(--growth-orange)",
    dash: "none",
    figureOf: ({ asking }) => asking.busy.answerMs.median,
  },
  {
    label: "the same, 99th percentile",
    colour: "var(--growth-orange)",
    dash: "2 3",
    figureOf: ({ asking }) => asking.busy.answerMs.percentile99,
  },
  {
    label: "memory while asked",
    colour: "var(--growth-green)",
    dash: "none",
    figureOf: ({ asking }) => asking.peakBytes,
  },
  {
    label: "disk",
    colour: "var(--growth-grey)",
    dash: "10 3 2 3",
    figureOf: ({ diskBytes }) => diskBytes,
  },
];

/**
 * How each figure grows with the number of passages, all as multiples of their value on the
 * smallest corpus, on two logarithmic scales; the thin line is what grows as the corpus does.
 * @param figures of corpora that differ in size alone, at least one
 */
export function growthPlot(figures: readonly BenchFigures[]): Markup {
  const ascending = [...figures].sort((one, other) => sizeOf(one) - sizeOf(other));
  const sizes = ascending.map(sizeOf);
  const [least = 1] = sizes;
  const rows = GROWTHS.map((growth) => {
    const [first = 1] = ascending.map(growth.figureOf);
    const points = ascending.map((one): [number, number] => [
      sizeOf(one),
      growth.figureOf(one) / first,
    ]);
    return { ...growth, points };
  });
  const chart = drawPlot(
    `Growth from ${least} to ${sizes.at(-1)} passages, as multiples: ${rows
      .map(({ label, points }) => `${label} ${points.at(-1)?.[1].toFixed(1)}`)
      .join(", ")}.`,
    {
      width: 640,
      grid: true,
      x: {
        type: "log",
        label: "passages",
        ticks: sizes,
        tickFormat: (size: number) => size.toLocaleString("en"),
      },
      y: {
        type: "log",
        label: `times its value at ${least.toLocaleString("en")}`,
        tickFormat: "~r",
      },
      marks: [
        line(
          sizes.map((size) => [size, size / least]),
          { stroke: "currentColor", strokeOpacity: 0.4 },
        ),
        ...rows.flatMap(({ points, colour, dash }) => [
          line(points, { stroke: colour, strokeWidth: 2, strokeDasharray: dash }),
          dot(points, { fill: colour, r: 3 }),
        ]),
        text([[sizes.at(-1) ?? least, (sizes.at(-1) ?? least) / least]], {
          text: () => "as the corpus",
          dy: -8,
          textAnchor: "end",
          fill: "currentColor",
        }),
      ],
    },
  );
  return html`<figure style="${COLOURS}">${chart}<figcaption>${rows.map(legendOf)}</figcaption></figure>`;
}

function sizeOf({ indexing }: BenchFigures): number {
  return indexing.passages;
}

function legendOf({
  label,
  colour,
  dash,
  points,
}: Growth & { readonly points: readonly [number, number][] }): Markup {
  return html`<div><svg width="40" height="10" aria-hidden="true"><line x1="0" y1="5" x2="40" y2="5" style="stroke: ${colour}; stroke-width: 2; stroke-dasharray: ${dash}"/></svg> ${label}: × ${(points.at(-1)?.[1] ?? 1).toFixed(1)}</div>`;
}

import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { spreadEvenly } from "../../src/domain/spread-evenly.ts";
import { askAbout } from "../../src/evaluation/ask-about.ts";
import type { BenchFigures } from "../../src/evaluation/bench-figures.ts";
import { benchRows } from "../../src/evaluation/bench-rows.ts";
import { compareRows } from "../../src/evaluation/compare-rows.ts";
import { renderBenchPage } from "../../src/evaluation/page/render-bench-page.ts";
import { timeAtOnce } from "../../src/evaluation/time-at-once.ts";

function figuresOf(passages: number, name: string | null = null): BenchFigures {
  const asked = {
    answerMs: { median: 6, percentile99: 24 },
    embedMs: { median: 3, percentile99: 8 },
  };
  return {
    name,
    indexing: { indexingMs: passages * 10, passages, embedded: passages, peakBytes: 5e8 },
    embeddingMs: 9,
    obviousMs: 50,
    changing: { savedMs: 1500, deletedMs: 700 },
    asking: {
      readyMs: 1200,
      alone: asked,
      busy: asked,
      peakBytes: 4e8 + passages * 1000,
      busyPeakBytes: 6e8,
      added: 3,
    },
    recall: 0.9912,
    diskBytes: passages * 7000,
  };
}

test("a table has a column for each corpus, and beside the figures what they are held to", () => {
  const rows = benchRows([figuresOf(1000), figuresOf(5183, "scifact")]);
  expect(rows[0]).toEqual(["", "made up", "scifact", "at 100,000"]);
  expect(rows).toContainEqual(["passages", "1,000", "5,183", ""]);
  expect(rows).toContainEqual(["indexing, of the raw embedding rate", "0.90", "0.90", "≥ .90"]);
  expect(rows).toContainEqual([
    "ten at once while indexing: 99% ÷ embedding's 99%",
    "3.0",
    "3.0",
    "≤ 6.0",
  ]);
  expect(rows).toContainEqual([
    "recall of the graph against exact search",
    "0.9912",
    "0.9912",
    "> .98",
  ]);
});

test("the page draws how made-up corpora grow, with a line for each figure, and needs nothing else", () => {
  const page = renderBenchPage([figuresOf(1000), figuresOf(10_000), figuresOf(50, "<mine>")]);
  const { document } = parseHTML(page);
  const [chart, ...keys] = document.querySelectorAll("figure svg");
  expect(chart?.getAttribute("aria-label")).toMatch(
    /^Growth from 1000 to 10000 passages, .* disk 10\.0\.$/,
  );
  const lines = [...(chart?.querySelectorAll("[aria-label='line'] path") ?? [])];
  expect(lines.map((line) => line.getAttribute("d"))).toHaveLength(keys.length + 1);
  for (const line of lines) expect(line.getAttribute("d")).toMatch(/^M[\d.]+,[\d.]+L/);
  expect(document.querySelector("thead")?.textContent).toContain("<mine>");
  expect(page).not.toMatch(/<script|(?:src|href)="(?!#)|url\(|@import/);
});

test("a page of one corpus has a table and no chart", () => {
  const { document } = parseHTML(renderBenchPage([figuresOf(1000)]));
  expect(document.querySelector("svg")).toBeNull();
  expect(document.querySelectorAll("tbody tr").length).toBeGreaterThan(10);
});

test("a comparison says how many times the naive way's cost is ours, and what hit@1 gains", () => {
  const ours = { indexingMs: 10, changingMs: 2, startingMs: 9, peakBytes: 1e6, questionMs: 2 };
  const naive = { indexingMs: 50, changingMs: 8, startingMs: 9, peakBytes: 1e6, questionMs: 1 };
  const rows = compareRows({
    passages: 100,
    ours: { ...ours, hitAt1: 0.9 },
    naive: { ...naive, hitAt1: 0.8 },
  });
  expect(rows).toContainEqual(["indexing, ms", "50.0", "10.0", "5.00"]);
  expect(rows).toContainEqual(["question, median ms", "1.0", "2.0", "0.50"]);
  expect(rows.at(-1)).toEqual(["hit@1", "0.800", "0.900", "+0.100"]);
  const unlabelled = {
    passages: 1,
    ours: { ...ours, hitAt1: null },
    naive: { ...naive, hitAt1: null },
  };
  expect(compareRows(unlabelled).flat()).not.toContain("hit@1");
});

test("so many run at once and no more, each timed by itself", async () => {
  let running = 0;
  let most = 0;
  const times = await timeAtOnce([1, 2, 3, 4, 5, 6, 7], {
    atOnce: 3,
    async run() {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
    },
  });
  expect(most).toBe(3);
  expect(times.filter((time) => time >= 0)).toHaveLength(7);
});

test("a text without questions is asked about with the beginnings of its sentences", () => {
  expect(askAbout("Tides. The moon draws the sea into the harbour of Brest.")).toEqual([
    "The moon draws the sea into the harbour of Brest?",
  ]);
  expect(spreadEvenly([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
  expect(spreadEvenly([1, 2], 3)).toEqual([1, 2]);
});

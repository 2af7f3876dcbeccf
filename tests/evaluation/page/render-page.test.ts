import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { Query } from "../../../src/evaluation/data-set.ts";
import { evaluateDataSet } from "../../../src/evaluation/evaluate-data-set.ts";
import { renderPage } from "../../../src/evaluation/page/render-page.ts";
import { makeAnswer, makeQuotation } from "../make-answer.ts";

const HOSTILE = `<script src="https://example.org/x.js"></script>"'&`;
const TEXT = `It began. It was ${HOSTILE} in 1979. It was 1980.`;

const reports = {
  refusing: await evaluate("with <b>unanswerable</b>", [true, false]),
  answering: await evaluate("answerable", [true]),
};
const page = renderPage([reports.refusing, reports.answering]);
const { document } = parseHTML(page);
const textsOf = (selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");

describe("the page of an evaluation", () => {
  test("runs no script and asks the network for nothing", () => {
    expect(textsOf("script, link, img, iframe")).toEqual([]);
    expect(page).not.toMatch(/(?:src|href)="(?!#)|url\(|@import/);
    expect(page).toContain("default-src 'none'");
  });

  test("shows texts as they are, whatever they hold", () => {
    expect(textsOf("h2")).toEqual(["with <b>unanswerable</b>", "answerable"]);
    expect(textsOf("#set-1 blockquote")).toContain(TEXT);
    expect(textsOf("#set-1 summary")[0]).toContain(HOSTILE);
  });

  test("has one line a set on top, each leading to its section", () => {
    const links = [...document.querySelectorAll("tbody th a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["#set-1", "#set-2"]);
  });

  test("marks what was quoted, and in the right source what was right", () => {
    expect(textsOf("#set-2 .wrong-sentence mark")).toEqual(["It began.", "1979"]);
  });

  test("has charts, with the decisions at the bar in force, where questions have no answer", () => {
    const charts = [...document.querySelectorAll("#set-1 svg")];
    expect(charts.map((chart) => chart.getAttribute("aria-label")?.slice(0, 18))).toEqual([
      "ROC curve with an ",
      "Questions by confi",
      "Reliability curve ",
    ]);
    expect(textsOf("#set-1 figcaption")[0]).toContain("At the bar in force, the dot, 1.000 of");
    expect(textsOf("#set-1 .beside tbody tr")).toHaveLength(10);
  });

  test("draws the line at the bar, wherever the questions are, and says where it is", () => {
    const lines = [
      ...document.querySelectorAll('#set-1 [stroke-dasharray][aria-label="rule"] line'),
    ];
    // Half-way between the margins of 48 and 20 pixels of 440.
    expect(lines.map((line) => line.getAttribute("x1"))).toEqual(["234"]);
    expect(textsOf("#set-1 figcaption")[1]).toContain("quoted from .500 on");
  });

  test("counts few questions in whole ones", () => {
    const [, confidence] = document.querySelectorAll("#set-1 svg");
    const ticks = [
      ...(confidence?.querySelectorAll('[aria-label="y-axis tick label"] text') ?? []),
    ];
    expect(ticks.map(({ textContent }) => textContent)).toEqual(["1", "0", "1"]);
  });

  test("has no words in a chart but the axes', which nothing cuts or crosses", () => {
    const groups = [...document.querySelectorAll("svg g:has(> text), svg > text")];
    const labels = groups.map((group) => group.getAttribute("aria-label"));
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => !label?.includes("axis"))).toEqual([]);
  });

  test("leaves charts out of a set without such questions", () => {
    expect(textsOf("#set-2 svg, #set-2 .beside")).toEqual([]);
  });

  test("offers the kinds that there are, each set's choice by itself", () => {
    const choices = [...document.querySelectorAll("input")].map((input) => [
      input.getAttribute("name"),
      input.getAttribute("value"),
    ]);
    expect(choices).toEqual([
      ["set-1", "all"],
      ["set-1", "false-answer"],
      ["set-1", "wrong-sentence"],
      ["set-2", "all"],
      ["set-2", "wrong-sentence"],
    ]);
  });
});

describe("a question that was refused", () => {
  test("is said to be, beside what else went wrong with it", async () => {
    const { document } = parseHTML(renderPage([await refuse()]));
    const cases = [...document.querySelectorAll("li:has(> details)")].map((item) => ({
      classes: item.getAttribute("class"),
      kinds: [...item.querySelectorAll(".kind")].map(({ textContent }) => textContent),
      heading: item.querySelector("h4")?.textContent,
      about: item.querySelector(".about")?.textContent,
    }));
    const both = {
      kinds: ["wrong source", "false refusal"],
      heading: "Closest, not quoted",
      about:
        "another source was to come first · refused, though the corpus answers · confidence .300 · the right source was not found · question labelled",
    };
    expect(cases).toEqual([
      { ...both, classes: "wrong-source" },
      {
        classes: "false-refusal",
        kinds: ["false refusal"],
        heading: "Closest, not quoted",
        about:
          "refused, though the corpus answers · confidence .300 · nobody said which source is right · question unlabelled",
      },
      { ...both, classes: "false-refusal again" },
    ]);
    expect([...document.querySelectorAll("label")].map((one) => one.textContent?.trim())).toEqual([
      "all (2)",
      "wrong source (1)",
      "false refusal (2)",
    ]);
  });
});

/** Two questions that the corpus answers, of one of which nobody said where. */
function refuse() {
  const queries = ["labelled", "unlabelled"].map(
    (id): Query => ({ id, text: id, answerable: true, answers: [], goldSentences: null }),
  );
  return evaluateDataSet({
    dataSet: {
      name: "refused",
      queries,
      relevance: new Map([["labelled", new Map([["s", 1]])]]),
      relevantSources: new Map([["s", { title: null, text: TEXT }]]),
      missing: new Set(),
    },
    answer: async () =>
      makeAnswer({
        kind: "nothing-found",
        confidence: 0.3,
        quotations: [makeQuotation("other")],
      }),
  });
}

/** Everything is quoted from the right source with the wrong sentence marked. */
function evaluate(name: string, answerable: readonly boolean[]) {
  const queries = answerable.map((isAnswerable, place): Query => {
    const answers = isAnswerable ? ["1979"] : [];
    const text = `When? ${HOSTILE}`;
    return { id: `q${place}`, text, answerable: isAnswerable, answers, goldSentences: null };
  });
  return evaluateDataSet({
    dataSet: {
      name,
      queries,
      relevance: new Map([["q0", new Map([["s", 1]])]]),
      relevantSources: new Map([["s", { title: HOSTILE, text: TEXT }]]),
      missing: new Set(),
    },
    answer: async () =>
      makeAnswer({
        kind: "quoted",
        confidence: 0.9,
        quotations: [makeQuotation("s", TEXT, "It began.")],
      }),
  });
}

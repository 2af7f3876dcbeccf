import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { Fault } from "../../src/domain/fault.ts";
import type { DataSet, Query } from "../../src/evaluation/data-set.ts";
import { evaluateDataSet } from "../../src/evaluation/evaluate-data-set.ts";
import { makeAnswer, makeQuotation } from "./make-answer.ts";

/** Four questions that the corpus answers and two that it does not; one has no known source. */
const dataSet: DataSet = {
  name: "small",
  queries: [
    makeQuery("found", { answers: ["1979"] }),
    makeQuery("second", { answers: ["1979"] }),
    makeQuery("refused", { answers: ["1979"] }),
    makeQuery("unlabelled", {}),
    makeQuery("absent", { answerable: false }),
    makeQuery("fooled", { answerable: false }),
  ],
  relevance: new Map(["found", "second", "refused"].map((id) => [id, new Map([["right", 1]])])),
  relevantSources: new Map([["right", { title: "Right", text: "It began. It was 1979." }]]),
  missing: new Set(),
};

const right = makeQuotation("right", "It began. It was 1979.", "It was 1979.");
const wrongSentence = makeQuotation("right", "It began. It was 1979.", "It began.");
const wrong = makeQuotation("wrong");

/** What the product says to each. */
const answers: Readonly<Record<string, Answer>> = {
  found: makeAnswer({ kind: "quoted", confidence: 0.9, quotations: [right, wrong], elapsedMs: 1 }),
  // Two passages of one source count once, so the right one is the second source, not the third.
  second: makeAnswer({
    kind: "quoted",
    confidence: 0.8,
    quotations: [wrong, wrong, right],
    elapsedMs: 2,
  }),
  refused: makeAnswer({
    kind: "nothing-found",
    confidence: 0.3,
    quotations: [wrongSentence],
    elapsedMs: 3,
  }),
  unlabelled: makeAnswer({ kind: "quoted", confidence: 0.7, quotations: [wrong], elapsedMs: 4 }),
  absent: makeAnswer({ kind: "nothing-found", confidence: 0.1, quotations: [], elapsedMs: 5 }),
  fooled: makeAnswer({ kind: "quoted", confidence: 0.6, quotations: [wrong], elapsedMs: 60 }),
};

const evaluate = () => evaluateDataSet({ dataSet, answer });

describe("evaluating a data set", () => {
  test("counts questions and decisions", async () => {
    const { name, counts } = await evaluate();
    expect(name).toBe("small");
    expect(counts).toEqual({
      questions: 6,
      answerable: 4,
      unanswerable: 2,
      quoted: 4,
      refused: 2,
    });
  });

  test("knows the bar that the answers were held against", async () => {
    expect((await evaluate()).bar).toBe(0.5);
  });

  test("ranks sources over answerable questions with known sources, refused ones too", async () => {
    const { ranking } = await evaluate();
    // Ranks 1, 2 and 1: hit@1 = 2/3, MRR = (1 + ½ + 1) / 3
    expect(ranking?.questions).toBe(3);
    expect(ranking?.hitAt1).toBeCloseTo(2 / 3, 12);
    expect(ranking?.hitAt5).toBe(1);
    expect(ranking?.mrrAt10).toBeCloseTo(2.5 / 3, 12);
    expect(ranking?.recallAt10).toBe(1);
  });

  test("ranks a source with several passages once, where graded sources follow it", async () => {
    const query = makeQuery("graded", {});
    const grades = new Map([
      ["high", 2],
      ["low", 1],
      ["missed", 1],
    ]);
    const found = ["low", "wrong", "low", "wrong", "high", "low"].map((id) => makeQuotation(id));
    const { ranking, questions } = await evaluateDataSet({
      dataSet: { ...dataSet, queries: [query], relevance: new Map([["graded", grades]]) },
      answer: async () => makeAnswer({ kind: "quoted", confidence: 0.9, quotations: found }),
    });
    // Sources low, wrong, high: (1 + 2/2) / (2 + 1/log2 3 + 1/2) = 2 / 3.13093; 2 of 3 found.
    expect(ranking?.ndcgAt10).toBeCloseTo(0.63879, 5);
    expect(ranking?.recallAt10).toBeCloseTo(2 / 3, 12);
    expect(ranking?.mrrAt10).toBe(1);
    expect(questions[0]?.firstRelevantRank).toBe(1);
  });

  test("ranks a source that says the same right behind the one that is quoted", async () => {
    const quoted = { ...makeQuotation("other"), alsoReported: [right] };
    const { ranking, questions } = await evaluateDataSet({
      dataSet: { ...dataSet, queries: [makeQuery("found", {})] },
      answer: async () =>
        makeAnswer({ kind: "quoted", confidence: 0.9, quotations: [quoted, wrong] }),
    });
    expect(questions[0]?.firstRelevantRank).toBe(2);
    expect(ranking?.hitAt1).toBe(0);
    expect(ranking?.mrrAt10).toBe(0.5);
  });

  test("says which question could not be asked", async () => {
    const refused = evaluateDataSet({
      dataSet,
      answer: async () => {
        throw new Fault("It is too long.");
      },
    });
    await expect(refused).rejects.toThrow("The query found cannot be asked. It is too long.");
  });

  test("measures refusal over all questions", async () => {
    const { refusal } = await evaluate();
    // Pairs: .9, .8 and .7 are above .6 and .1, .3 only above .1: 7 of 8.
    expect(refusal?.areaUnderRoc).toBe(0.875);
    expect(refusal?.falseAnswerRate).toBe(0.5);
    expect(refusal?.falseRefusalRate).toBe(0.25);
    expect(refusal?.balancedAccuracy).toBe(0.625);
    // From .7: three of four answered, none of the two.
    expect(refusal?.best).toEqual({ balancedAccuracy: 0.875, threshold: 0.7 });
    expect(refusal?.calibration.bins[9]?.count).toBe(1);
  });

  test("judges the marked sentence of relevant sources, by itself and of all with answers", async () => {
    const { markedSentence } = await evaluate();
    // Right for "found", wrong for "refused", not reached for "second".
    expect(markedSentence).toEqual({ judged: 2, accuracy: 0.5, withAnswers: 3, overall: 1 / 3 });
  });

  test("judges no marked sentence of a question whose sources nobody named", async () => {
    const unlabelled = makeQuery("found", { answers: ["1979"] });
    const named = makeQuery("named", { answers: ["1979"] });
    const { markedSentence } = await evaluateDataSet({
      dataSet: {
        ...dataSet,
        queries: [unlabelled, named],
        relevance: new Map([["named", new Map([["right", 1]])]]),
      },
      answer: async () => makeAnswer({ kind: "quoted", confidence: 0.9, quotations: [right] }),
    });
    expect(markedSentence).toEqual({ judged: 1, accuracy: 1, withAnswers: 1, overall: 1 });
  });

  test("takes times from the answers", async () => {
    const { elapsedMs } = await evaluate();
    expect(elapsedMs).toEqual({ median: 3, percentile99: 60 });
  });

  test("keeps what went wrong, by kind, each question with all that did", async () => {
    const { worstCases } = await evaluate();
    expect(worstCases.map(({ kind, cases }) => [kind, cases.map(({ id }) => id)])).toEqual([
      ["false-answer", ["fooled"]],
      ["wrong-source", ["second"]],
      ["wrong-sentence", ["refused"]],
      ["false-refusal", ["refused"]],
    ]);
    expect(worstCases[2]?.cases).toEqual(worstCases[3]?.cases);
    expect(worstCases[2]?.cases[0]).toEqual({
      kinds: ["wrong-sentence", "false-refusal"],
      id: "refused",
      question: "refused",
      confidence: 0.3,
      firstRelevantRank: 1,
      first: {
        sourceId: "right",
        title: "Title of right",
        passageId: "right#1",
        text: "It began. It was 1979.",
        highlight: { start: 0, end: 9 },
      },
      right: {
        answers: ["1979"],
        goldSentences: [],
        sources: [{ id: "right", title: "Right", text: "It began. It was 1979." }],
      },
    });
  });

  test("has as many cases of each kind as its measures say, and shows fifty of them", async () => {
    const queries = Array.from({ length: 60 }, (_, place) => makeQuery(`q${place}`, {}));
    const relevance = new Map(queries.map(({ id }) => [id, new Map([["right", 1]])]));
    const unanswerable = makeQuery("absent", { answerable: false });
    const { refusal, ranking, worstCases } = await evaluateDataSet({
      dataSet: { ...dataSet, queries: [...queries, unanswerable], relevance },
      answer: async (question) =>
        makeAnswer({
          kind: "nothing-found",
          confidence: Number(question.slice(1)) / 100 || 0,
          quotations: [wrong, right],
        }),
    });
    expect([refusal?.falseRefusalRate, ranking?.hitAt1]).toEqual([1, 0]);
    expect(worstCases.map(({ kind, total, cases }) => [kind, total, cases.length])).toEqual([
      ["false-answer", 0, 0],
      ["wrong-source", 60, 50],
      ["wrong-sentence", 0, 0],
      ["false-refusal", 60, 50],
    ]);
    // The surest of what is wrong, and of refusals what it was least sure of.
    expect(worstCases[1]?.cases[0]?.id).toBe("q59");
    expect(worstCases[3]?.cases[0]?.id).toBe("q0");
  });

  test("shows nothing as right of a question without an answer, whatever is written down", async () => {
    const fooled = makeQuery("fooled", { answerable: false, answers: ["1979"] });
    const { worstCases } = await evaluateDataSet({
      dataSet: {
        ...dataSet,
        queries: [fooled],
        relevance: new Map([["fooled", new Map([["right", 1]])]]),
      },
      answer,
    });
    const right = worstCases[0]?.cases[0]?.right;
    expect(right).toEqual({ answers: [], goldSentences: [], sources: [] });
  });

  test("is plain data that survives JSON", async () => {
    const report = await evaluate();
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test("asks one question after the other and tells how far it is", async () => {
    const events: string[] = [];
    await evaluateDataSet({
      dataSet,
      answer: async (question) => {
        events.push(`asks ${question}`);
        await Promise.resolve();
        return answer(question);
      },
      onProgress: (asked, total) => events.push(`${asked} of ${total}`),
    });
    expect(events.slice(0, 4)).toEqual(["asks found", "1 of 6", "asks second", "2 of 6"]);
    expect(events.at(-1)).toBe("6 of 6");
  });

  test("leaves refusal out of a set that always has an answer", async () => {
    const queries = dataSet.queries.filter(({ answerable }) => answerable);
    const report = await evaluateDataSet({ dataSet: { ...dataSet, queries }, answer });
    expect(report.refusal).toBeNull();
    expect(report.ranking?.questions).toBe(3);
  });

  test("leaves ranking out of a set without known sources", async () => {
    const report = await evaluateDataSet({
      dataSet: { ...dataSet, relevance: new Map() },
      answer,
    });
    expect(report.ranking).toBeNull();
    expect(report.markedSentence).toBeNull();
    expect(report.refusal).not.toBeNull();
  });
});

async function answer(question: string): Promise<Answer> {
  return answers[question] ?? makeAnswer({ kind: "nothing-found", confidence: 0, quotations: [] });
}

function makeQuery(id: string, parts: Partial<Query>): Query {
  return { id, text: id, answerable: true, answers: [], goldSentences: null, ...parts };
}

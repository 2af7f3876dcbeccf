import { cp, mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Direction, Embedder, PassageInput, Sketch } from "../../src/domain/embedder.ts";
import { createEmbedder } from "../../src/embedding/create-embedder.ts";
import { locateModel } from "../../src/embedding/locate-model.ts";
import { prepareModel } from "../../src/embedding/prepare-model.ts";
import { agreement } from "../support/agreement.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { openTestEmbedder, testModelSettings } from "../support/test-model.ts";
import { shortTexts, variedTexts } from "./varied-texts.ts";

const embedder = await createEmbedder(testModelSettings);
afterAll(() => embedder.close());

/** A question's vector alone. */
async function askVector(asked: Embedder, question: string): Promise<Float32Array> {
  return (await asked.embedQuestion(question)).vector;
}

const passage = (...sentences: readonly string[]): PassageInput => ({ context: "", sentences });
const normans: PassageInput = {
  context: "Normans",
  sentences: [
    "The Normans gave their name to Normandy, a region in France.",
    "They were descended from Norse raiders and pirates.",
    "Bananas are rich in potassium.",
  ],
};

test("a question is with the thread that reads it before anything else is done", async () => {
  await embedder.ready();
  const sent = vi.spyOn(Worker.prototype, "postMessage");
  const reading = embedder.embedQuestion("When does the library close?");
  expect(sent).toHaveBeenCalledOnce();
  sent.mockRestore();
  await reading;
});

test("whatever else waits has its turn while questions follow one another", async () => {
  let isAsking = true;
  let answered = 0;
  let most = 0;
  const takeTurn = () => {
    answered = 0;
    if (isAsking) setImmediate(takeTurn);
  };
  setImmediate(takeTurn);
  const ask = async () => {
    for (let times = 0; times < 10; times++) {
      await embedder.embedQuestion("When does the library close?");
      most = Math.max(most, ++answered);
      // Longer than the thread takes for the next one, as answering is.
      for (const start = performance.now(); performance.now() - start < 10; );
    }
  };
  await Promise.all(Array.from({ length: 4 }, ask));
  isAsking = false;
  expect(most).toBeLessThanOrEqual(4);
});

test("passages are read on, one at a time, while questions follow one another", async () => {
  const passages = Array.from({ length: 24 }, (_, at) => ({
    context: "",
    sentences: [`The library of town ${at} closes at noon.`],
  }));
  let isReading = true;
  const reading = embedder.embedPassages(passages).finally(() => {
    isReading = false;
  });
  let asked = 0;
  while (isReading) {
    await embedder.embedQuestion("When does the library close?");
    asked++;
  }
  expect(await reading).toHaveLength(passages.length);
  // Neither waits for all of the other.
  expect(asked).toBeGreaterThan(1);
});

// One core has one reader.
test.skipIf(availableParallelism() === 1)(
  "where more threads read passages, none of them reads questions meanwhile",
  async () => {
    const sent = vi.spyOn(Worker.prototype, "postMessage");
    const threadsOf = (messages: readonly { readonly thread: Worker }[]) =>
      new Set(messages.map(({ thread }) => thread));
    const messages = () =>
      sent.mock.calls.map(([{ pass }], at) => ({
        thread: sent.mock.contexts[at] as Worker,
        isQuestion: pass.sketched.length === 0,
      }));
    const reading = embedder.embedPassages(Array.from({ length: 300 }, () => normans));
    await expect.poll(() => threadsOf(messages()).size, { timeout: 20_000 }).toBeGreaterThan(1);
    const ask = () => embedder.embedQuestion("Who came to Normandy?");
    for (let times = 0; times < 5; times++) await Promise.all([ask(), ask(), ask(), ask()]);
    const all = messages();
    sent.mockRestore();
    const meanwhile = all.slice(all.findIndex(({ isQuestion }) => isQuestion));
    const questions = threadsOf(meanwhile.filter(({ isQuestion }) => isQuestion));
    const passages = threadsOf(meanwhile.filter(({ isQuestion }) => !isQuestion));
    expect(questions.size).toBe(1);
    expect(passages.size).toBeGreaterThan(0);
    expect([...passages].some((thread) => questions.has(thread))).toBe(false);
    await reading;
  },
);

describe("the bundled model", () => {
  test("gives the published values for the example sentence", async () => {
    const float = await openTestEmbedder({ dtype: "fp32" });
    const vector = await askVector(float, "This is an example sentence");
    expect(embedder.identity.dimensions).toBe(384);
    expect(vector).toHaveLength(384);
    const published = [0.0677, 0.0636, 0.0487, 0.0794];
    for (const [index, value] of published.entries()) expect(vector[index]).toBeCloseTo(value, 4);
  });

  test("says nearly the same in integers", async () => {
    const float = await openTestEmbedder({ dtype: "fp32" });
    for (const text of [...variedTexts, ...shortTexts]) {
      const [asInteger, asFloat] = await Promise.all([
        askVector(embedder, text),
        askVector(float, text),
      ]);
      expect(cosine(asInteger, asFloat), text).toBeGreaterThan(0.99);
    }
  });

  test("finds the passage that answers a question", async () => {
    const question = await askVector(embedder, "When does the library close in the evening?");
    const vectors = await embedder.embedPassages([
      passage("The library closes at nine in the evening."),
      passage("The library was built of red brick."),
      passage("Oxygen is a chemical element."),
    ]);
    const similarities = vectors.map((vector) => cosine(question, vector.passage));
    expect(similarities).toEqual([...similarities].sort((one, other) => other - one));
  });
});

describe("sketches and directions", () => {
  test("come from words that carry meaning, one for each token, half as long as a vector", async () => {
    const { words } = await embedder.embedQuestion("Who were the Normans?");
    expect(words.map(({ text }) => text)).toEqual(["Who", "were", "the", "Normans?"]);
    expect(words.map(({ directions }) => directions.length > 0)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    for (const direction of words.flatMap(({ directions }) => directions)) {
      expect(direction).toHaveLength(192);
      expect(Math.hypot(...direction)).toBeCloseTo(1, 5);
    }
    const [vectors] = await embedder.embedPassages([normans]);
    for (const sketch of vectors?.sketches.sentences.flat() ?? []) expect(sketch).toHaveLength(6);
  });

  test("of the same token in the same text have the same signs", async () => {
    const { words } = await embedder.embedQuestion("Potassium burns");
    const [vectors] = await embedder.embedPassages([passage("Potassium burns")]);
    const asked = words.flatMap(({ directions }) => directions);
    const sketches = vectors?.sketches.sentences.flat() ?? [];
    expect(sketches.length).toBe(asked.length);
    asked.forEach((direction, token) => {
      direction.forEach((value, bit) => {
        const word = (sketches[token] as Sketch)[bit >>> 5] as number;
        expect((word >>> (bit & 31)) & 1).toBe(value > 0 ? 1 : 0);
      });
    });
  });

  test("of the same word agree more than those of another, across texts", async () => {
    const { words } = await embedder.embedQuestion("potassium");
    const [vectors] = await embedder.embedPassages([normans]);
    const asked = words[0]?.directions[0] as Direction;
    const nearest = vectors?.sketches.sentences.map((sentence) =>
      Math.max(...sentence.map((sketch) => agreement(asked, sketch))),
    );
    expect(nearest?.indexOf(Math.max(...nearest))).toBe(2);
    expect(vectors?.sketches.context.length).toBeGreaterThan(0);
  });

  test("of a question that is cut at the window are those of the words that were read", async () => {
    const { words } = await embedder.embedQuestion("potassium ".repeat(400));
    const read = words.filter(({ directions }) => directions.length > 0).length;
    expect(read).toBe(254);
  });
});

describe("embedding passages", () => {
  test("gives a text the same vector whatever else is embedded with it", async () => {
    // Enough of them that several readers work at once.
    const inputs = [normans, ...variedTexts, ...variedTexts].map((input) =>
      typeof input === "string" ? passage(input) : input,
    );
    const together = await embedder.embedPassages(inputs);
    for (const index of [0, 1, 7, 10, 30, 60]) {
      const [alone] = await embedder.embedPassages(inputs.slice(index, index + 1));
      const among = together[index];
      expect(cosine(alone?.passage, among?.passage)).toBeGreaterThan(0.9999);
      expect(cosine(alone?.sentences[0], among?.sentences[0])).toBeGreaterThan(0.9999);
    }
  });

  test("keeps the order of inputs and of sentences", async () => {
    const [, vectors] = await embedder.embedPassages([passage("Something else."), normans]);
    const questions = ["Where is Normandy?", "raiders and pirates", "bananas"];
    expect(vectors?.sentences).toHaveLength(3);
    for (const [index, question] of questions.entries()) {
      const asked = await askVector(embedder, question);
      const similarities = vectors?.sentences.map((sentence) => cosine(asked, sentence)) ?? [];
      expect(similarities.indexOf(Math.max(...similarities)), question).toBe(index);
    }
  });

  test("makes the passage's vector from the whole text, as the question's", async () => {
    const [first = "", second = ""] = normans.sentences;
    const [vectors] = await embedder.embedPassages([passage(first, second)]);
    const whole = await askVector(embedder, `${first} ${second}`);
    expect(cosine(vectors?.passage, whole)).toBeGreaterThan(0.99999);
  });

  test("reads all of a passage that is longer than the window", async () => {
    const sentences = [...variedTexts, "Bananas are rich in potassium."];
    const [vectors] = await embedder.embedPassages([{ context: "", sentences }]);
    const [alone] = await embedder.embedPassages([passage("Bananas are rich in potassium.")]);
    expect(vectors?.sentences).toHaveLength(31);
    expect(cosine(vectors?.sentences[30], alone?.passage)).toBeGreaterThan(0.5);
  });

  test("reads all of a sentence that is longer than the window", async () => {
    const endless = `${"potassium ".repeat(300)}and the kings of Norway`;
    const [vectors] = await embedder.embedPassages([passage(endless)]);
    const [sentence] = vectors?.sentences ?? [];
    expect(lengthOf(sentence)).toBeCloseTo(1, 5);
    expect(cosine(sentence, vectors?.passage)).toBeGreaterThan(0.9);
  });

  test.each([
    { name: "an empty sentence", input: passage("") },
    { name: "white space", input: passage(" \n\t ") },
    { name: "an empty sentence among others", input: passage("Oxygen.", "", "Iron.") },
    { name: "a context alone", input: { context: "Oxygen", sentences: [""] } },
    { name: "what the tokenizer drops", input: passage("\u0000\u200b") },
  ])("gives unit vectors for $name", async ({ input }) => {
    const [vectors] = await embedder.embedPassages([input]);
    expect(vectors?.sentences).toHaveLength(input.sentences.length);
    for (const vector of [vectors?.passage, ...(vectors?.sentences ?? [])]) {
      expect(lengthOf(vector)).toBeCloseTo(1, 5);
    }
  });

  test("gives nothing for nothing", async () => {
    expect(await embedder.embedPassages([])).toEqual([]);
    expect(lengthOf(await askVector(embedder, ""))).toBeCloseTo(1, 5);
  });
});

describe("settings", () => {
  test("the identity changes with whatever changes a vector", async () => {
    const changes = [
      {},
      { dtype: "fp32" },
      { pooling: "cls" },
      { queryPrefix: "query: " },
      { passagePrefix: "passage: " },
      { maxTokens: 128 },
    ] as const;
    const hashes: string[] = [];
    for (const change of changes) hashes.push((await openTestEmbedder(change)).identity.hash);
    expect(new Set(hashes).size).toBe(changes.length);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect((await openTestEmbedder()).identity.hash).toBe(hashes[0]);
  });

  test("puts prefixes before questions and passages", async () => {
    const prefixed = await openTestEmbedder({ queryPrefix: "bananas ", passagePrefix: "Rome. " });
    const question = await askVector(prefixed, "Who?");
    expect(cosine(question, await askVector(embedder, "bananas Who?"))).toBeCloseTo(1, 5);
    const [vectors] = await prefixed.embedPassages([passage("It rains.")]);
    const whole = await askVector(embedder, "Rome. It rains.");
    expect(cosine(vectors?.passage, whole)).toBeCloseTo(1, 5);
  });

  test("reads sentences apart where the first token sums up", async () => {
    const first = await openTestEmbedder({ pooling: "cls" });
    const [vectors] = await first.embedPassages([passage("It rains.", "Iron rusts.")]);
    const apart = await askVector(first, "Iron rusts.");
    expect(cosine(vectors?.sentences[1], apart)).toBeCloseTo(1, 5);
  });

  test("a folder is as good as a hub's id", async () => {
    await prepareModel(testModelSettings);
    const folder = join(await temporaryFolder(), "own-model");
    await mkdir(folder);
    await cp(locateModel(testModelSettings), folder, { recursive: true });
    const expected = await askVector(embedder, "Where is Normandy?");
    for (const model of [folder, relative(process.cwd(), folder)]) {
      const own = await openTestEmbedder({ model });
      expect(own.identity.model).toBe(model);
      expect(cosine(await askVector(own, "Where is Normandy?"), expected)).toBeCloseTo(1, 5);
    }
  });

  test("a window beyond the model's is refused in a sentence", async () => {
    await expect(createEmbedder({ ...testModelSettings, maxTokens: 1024 })).rejects.toThrow(
      "The model Xenova/all-MiniLM-L6-v2 reads 512 tokens at once and not 1024: " +
        "set MODEL_MAX_TOKENS to 512 or less.",
    );
  });
});

test("counts tokens without the special ones", async () => {
  expect(embedder.countTokens("This is an example sentence")).toBe(5);
  expect(embedder.countTokens("")).toBe(0);
});

function cosine(one: Float32Array | undefined, other: Float32Array | undefined): number {
  if (!one || !other) return Number.NaN;
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

function lengthOf(vector: Float32Array | undefined): number {
  return Math.sqrt(cosine(vector, vector));
}

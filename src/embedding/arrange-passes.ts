import { CONTEXT, type Pass, type TokenSpan } from "./pass.ts";

/** A passage in tokens, without special ones. */
export interface PassageTokens {
  readonly context: readonly number[];
  readonly sentences: readonly (readonly number[])[];
}

/** What a model reads at once, and what it wants around it. */
export interface ReadingWindow {
  /** Special tokens and the passage prefix, before everything. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Most tokens in a pass. */
  readonly maxTokens: number;
  readonly pooling: "mean" | "cls";
}

/** The context may take up this share of the window. */
const contextShare = 1 / 4;

/**
 * Divides a passage into readings. As a rule it is one: context, then the sentences, whose vectors
 * are taken from their own tokens. What does not fit is read on in further passes behind the same
 * context, so that nothing is lost; a sentence longer than a pass is cut into pieces.
 *
 * A model that sums up in its first token has one vector a reading, so there each sentence is also
 * read by itself.
 */
export function arrangePasses(tokens: PassageTokens, window: ReadingWindow): readonly Pass[] {
  const { before, after, maxTokens, pooling } = window;
  const context = tokens.context.slice(0, Math.floor(maxTokens * contextShare));
  const together = fill(tokens.sentences, { ...window, before: [...before, ...context] });
  const [first] = together;
  const sketchedContext = {
    sentence: CONTEXT,
    start: before.length,
    end: before.length + context.length,
  };
  const withContext = together.map((pass) =>
    pass === first ? { ...pass, sketched: [sketchedContext, ...pass.sketched] } : pass,
  );
  if (pooling === "mean") return withContext;

  const alone = tokens.sentences.flatMap((sentence, index) =>
    sentence.length === 0
      ? []
      : cut(sentence, room({ before, after, maxTokens })).map((piece) => ({
          ids: [...before, ...piece, ...after],
          ofPassage: false,
          spans: [{ sentence: index, start: 0, end: 1 }],
          sketched: [],
        })),
  );
  return [...withContext.map((pass) => ({ ...pass, spans: [] })), ...alone];
}

type Frame = Pick<ReadingWindow, "before" | "after" | "maxTokens">;

/** Puts sentences into as few passes as they fit in, in order; at least one. */
function fill(sentences: readonly (readonly number[])[], frame: Frame): readonly Pass[] {
  const { before, after } = frame;
  const capacity = room(frame);
  const passes: Pass[] = [];
  let ids: number[] = [...before];
  let spans: TokenSpan[] = [];

  const finish = () => {
    passes.push({ ids: [...ids, ...after], ofPassage: true, spans, sketched: spans });
    ids = [...before];
    spans = [];
  };
  for (const [sentence, tokens] of sentences.entries()) {
    for (const piece of cut(tokens, capacity)) {
      if (ids.length - before.length + piece.length > capacity) finish();
      spans.push({ sentence, start: ids.length, end: ids.length + piece.length });
      ids.push(...piece);
    }
  }
  if (spans.length > 0 || passes.length === 0) finish();
  return passes;
}

/** Tokens that a pass has for sentences. */
function room({ before, after, maxTokens }: Frame): number {
  return Math.max(1, maxTokens - before.length - after.length);
}

function cut(tokens: readonly number[], length: number): readonly (readonly number[])[] {
  const pieces: (readonly number[])[] = [];
  for (let start = 0; start < tokens.length; start += length) {
    pieces.push(tokens.slice(start, start + length));
  }
  return pieces;
}

/** Text to be found: one passage with what helps to understand it. */
export interface PassageInput {
  /** Title and lead, put before the text; may be empty. */
  readonly context: string;
  /** The passage's sentences, in order, at least one. */
  readonly sentences: readonly string[];
}

/**
 * Which way a token of a passage points in its context, in as little as can be stored: as many bits
 * as half a vector has dimensions, in words of 32, signed because those are what V8 keeps as integers.
 */
export type Sketch = Int32Array;

/** The same of a token of a question, of unit length: a sketch is the signs of such a direction. */
export type Direction = Float32Array;

/** What is kept of one passage: unit vectors, and sketches of its tokens. */
export interface PassageVectors {
  /** Context and text together. */
  readonly passage: Float32Array;
  /** One for each sentence, in order. */
  readonly sentences: readonly Float32Array[];
  /** Of those tokens of the context, and of each sentence, that carry meaning. */
  readonly sketches: {
    readonly context: readonly Sketch[];
    readonly sentences: readonly (readonly Sketch[])[];
  };
}

/** A question as the model reads it. */
export interface QuestionReading {
  /** Of unit length. */
  readonly vector: Float32Array;
  /** What stands between white space, in order. */
  readonly words: readonly QuestionWord[];
}

interface QuestionWord {
  /** As typed, with the signs around it. */
  readonly text: string;
  /** Of its tokens that carry meaning. */
  readonly directions: readonly Direction[];
}

/** What an index must agree on with the embedder that asks it. */
export interface EmbedderIdentity {
  /** The hub's id of the model, such as `Xenova/all-MiniLM-L6-v2`. */
  readonly model: string;
  /** SHA-256 over weights, tokenizer and every setting that changes a vector; hexadecimal. */
  readonly hash: string;
  /** Length of each vector. */
  readonly dimensions: number;
}

/** Port: text → unit vectors, so that a dot product is a cosine. */
export interface Embedder {
  readonly identity: EmbedderIdentity;
  /** Most tokens that the model reads of one passage, context included. */
  readonly maxTokens: number;
  /** Tokens of a text, without the model's special ones. */
  countTokens(text: string): number;
  /** Share of the question's words that the model's vocabulary can read, 0 to 1. */
  familiarity(text: string): number;
  /** When it can embed. @throws Fault where the model cannot be read */
  ready(): Promise<void>;
  embedQuestion(question: string): Promise<QuestionReading>;
  /** In the order of the inputs; a vector never depends on the other inputs. */
  embedPassages(inputs: readonly PassageInput[]): Promise<readonly PassageVectors[]>;
  close(): Promise<void>;
}

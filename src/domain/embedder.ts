/** Text to be found: one passage with what helps to understand it. */
export interface PassageInput {
  /** Title and lead, put before the text; may be empty. */
  readonly context: string;
  /** The passage's sentences, in order, at least one. */
  readonly sentences: readonly string[];
}

/** Unit vectors of one passage. */
export interface PassageVectors {
  /** Context and text together. */
  readonly passage: Float32Array;
  /** One for each sentence, in order. */
  readonly sentences: readonly Float32Array[];
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
  embedQuestion(question: string): Promise<Float32Array>;
  /** In the order of the inputs; a vector never depends on the other inputs. */
  embedPassages(inputs: readonly PassageInput[]): Promise<readonly PassageVectors[]>;
  close(): Promise<void>;
}

/** Text to the numbers that a model reads, one for each token. */
export interface Tokenizer {
  /** Tokens of the text alone. */
  encode(text: string): readonly number[];
  /** The same tokens as the vocabulary spells them; unknown ones as `unknownToken`. */
  spell(text: string): readonly string[];
  /** How the vocabulary spells what it cannot read, where it has a name for that. */
  readonly unknownToken: string | undefined;
  /** Special tokens that the model expects before and after a text. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

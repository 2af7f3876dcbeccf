/** Labelled questions with the sources that answer them. */
export interface DataSet {
  /** Name of its folder. */
  readonly name: string;
  readonly queries: readonly Query[];
  /** Query id → source id → grade above 0; a source that is not named is not relevant. */
  readonly relevance: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The sources that are relevant to some query, to show what would have been right. */
  readonly relevantSources: ReadonlyMap<string, RelevantSource>;
  /** Ids of sources of its corpus that it is to be asked without. */
  readonly missing: ReadonlySet<string>;
}

/** A question as a person labelled it. */
export interface Query {
  readonly id: string;
  readonly text: string;
  /** Whether the corpus answers it. */
  readonly answerable: boolean;
  /** Accepted answers; empty where none was written down. */
  readonly answers: readonly string[];
  /**
   * Sentences that people took the answer from; `null` where nobody was asked. Where they exist
   * the answers are in people's own words and stand in no source.
   */
  readonly goldSentences: readonly GoldSentence[] | null;
}

/** A sentence that a person picked as the answer. */
export interface GoldSentence {
  readonly sourceId: string;
  readonly text: string;
}

/** A source as the data set prints it. */
interface RelevantSource {
  readonly title: string | null;
  readonly text: string;
}

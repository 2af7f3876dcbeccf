interface Percentiles {
  readonly median: number;
  readonly percentile99: number;
}

/** Questions, each beside embedding it alone under the same conditions; milliseconds. */
export interface AskedFigures {
  readonly answerMs: Percentiles;
  readonly embedMs: Percentiles;
}

/** What was measured on one corpus; times in milliseconds. */
export interface BenchFigures {
  /** Of the folder; `null` for one that was made up. */
  readonly name: string | null;
  readonly indexing: {
    readonly indexingMs: number;
    readonly passages: number;
    /** Fewer where the same words come twice. */
    readonly embedded: number;
    readonly peakBytes: number;
  };
  /** One passage of this corpus, embedded and nothing else. */
  readonly embeddingMs: number;
  /** One made-up paragraph and its sentences the obvious way. */
  readonly obviousMs: number;
  /** Of a running bot, a document of 50 paragraphs. */
  readonly changing: {
    /** From saving it until it is answered from. */
    readonly savedMs: number;
    /** From deleting it until it is not any more. */
    readonly deletedMs: number;
  };
  readonly asking: {
    /** From the start of the process until it can be asked. */
    readonly readyMs: number;
    /** One question at a time. */
    readonly alone: AskedFigures;
    /** Ten at once, while documents are added to the index. */
    readonly busy: AskedFigures;
    /** Of the process, before and after it was busy. */
    readonly peakBytes: number;
    readonly busyPeakBytes: number;
    /** Documents that were added meanwhile. */
    readonly added: number;
  };
  /** Share of the exact nearest passages that the graph finds. */
  readonly recall: number;
  readonly diskBytes: number;
}

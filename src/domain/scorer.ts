/** A weight for each feature. Fitted by `npm run train`; the weights are data. */
export type Scorer = readonly number[];

/** Confidence from which a passage is said to answer a question. */
export const BAR = 0.5;

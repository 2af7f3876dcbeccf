/** Characters of a question at most: as many as a Discord message may have. */
export const LONGEST_QUESTION = 2000;

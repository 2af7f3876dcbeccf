/** Which sources may answer; what is absent does not restrict. */
export interface QuestionFilter {
  /** First day, ISO 8601 to any precision, included. Sources without a date are left out. */
  readonly since?: string;
  /** First day that no longer counts, ISO 8601 to any precision. Sources without a date are left out. */
  readonly before?: string;
  /** A source's key, or part of its id, title or file name in any case. */
  readonly source?: string;
}

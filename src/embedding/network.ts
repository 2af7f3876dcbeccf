/** A model that is loaded and takes one text at a time. */
export interface Network {
  /** Length of the vector of a token. */
  readonly dimensions: number;
  /**
   * @param ids tokens, special ones included
   * @returns a vector for each token, [ids.length, dimensions], row-major
   */
  run(ids: readonly number[]): Promise<Float32Array>;
  close(): Promise<void>;
}

/** What the bot sent. */
export interface RecordedRequest {
  readonly method: string;
  /** Behind `/api/v10`, without the query. */
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
  /** Of `performance.now`. */
  readonly atMs: number;
}

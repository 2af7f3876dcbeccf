/** What the terminal can show. */
export interface TerminalStyle {
  /** Whether colours and bold type are understood and wanted. */
  readonly colours: boolean;
  /** Width of the terminal in character cells. */
  readonly columns: number;
}

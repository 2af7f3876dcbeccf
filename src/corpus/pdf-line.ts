/** A line of a page; lengths in points, from the page's lower left corner. */
export interface PdfLine {
  /** Trimmed, not empty. */
  readonly text: string;
  /** Index of its page. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Of its baseline. */
  readonly bottom: number;
  /** Of its largest letters. */
  readonly height: number;
  /** Name of the font of its first letters, the same within a document only. */
  readonly font: string;
}

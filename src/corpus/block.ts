import type { FilePlace } from "../domain/source.ts";
import type { Span } from "../domain/span.ts";

/**
 * A paragraph before its role is known: a heading by its markup, a list, something else that is
 * whole and never a heading (a table, a quotation), or prose, which is a heading if it looks like one.
 */
export interface Block extends Span {
  readonly kind: "heading" | "list" | "whole" | "prose";
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  readonly filePlace?: FilePlace;
}

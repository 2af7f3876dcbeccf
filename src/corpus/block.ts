import type { Span } from "../domain/span.ts";

/**
 * A paragraph before its role is known: a heading by its markup, something whole that is never a
 * heading (a list, a table, a quotation), or prose, which is a heading if it looks like one.
 */
export interface Block extends Span {
  readonly kind: "heading" | "whole" | "prose";
}

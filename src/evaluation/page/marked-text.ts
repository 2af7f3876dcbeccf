import type { Span } from "../../domain/span.ts";
import { html, type Markup } from "./html.ts";

/** A text with parts of it marked; spans may overlap and come in any order. */
export function markedText(text: string, spans: readonly Span[]): Markup {
  const pieces: Markup[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(html`${text.slice(at, from)}<mark>${text.slice(from, end)}</mark>`);
    at = end;
  }
  return html`${pieces}${text.slice(at)}`;
}

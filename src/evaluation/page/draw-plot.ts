import { type PlotOptions, plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Markup } from "./html.ts";

/**
 * A chart as inline SVG, drawn now, so that the page needs no script and no network. It takes the
 * colours of the page around it: `currentColor` and the custom properties of `page-style.ts`.
 * @param description for who does not see it
 */
export function drawPlot(description: string, options: PlotOptions): Markup {
  const { document } = parseHTML("<html></html>");
  const drawn = plot({ ...sizes, ...options, document }) as ReturnType<typeof plot> & Drawn;
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", description);
  return { markup: drawn.outerHTML };
}

/** What is used of an SVG element; the project is compiled without the types of browsers. */
interface Drawn {
  setAttribute(name: string, value: string): void;
  readonly outerHTML: string;
}

/** Pixels before the page scales it. */
const sizes = {
  width: 440,
  height: 380,
  marginLeft: 48,
  marginBottom: 44,
  marginTop: 28,
  style: { fontSize: "13px" },
};

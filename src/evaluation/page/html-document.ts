import { html, type Markup } from "./html.ts";
import { PAGE_STYLE } from "./page-style.ts";

/** One HTML file that needs nothing else: no network, no script. */
export function htmlDocument(title: string, body: Markup): string {
  const style: Markup = { markup: PAGE_STYLE };
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}

import { CASE_KINDS } from "./case-kinds.ts";

/**
 * Choosing a kind hides the cases of the others, and choosing all what stands below another kind
 * already: no script is needed for it.
 */
const filters = Object.keys(CASE_KINDS)
  .map(
    (kind) => `.cases:has(input[value="${kind}"]:checked) ol > li:not(.${kind}) { display: none; }`,
  )
  .join("\n");

/** The style of the whole page, in light and dark as the reader's system has it. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#ffffff, #16181c);
  --ink: light-dark(#1c1e21, #e4e6ea);
  --faint: light-dark(#5c626b, #a2a9b4);
  --line: light-dark(#d9dce1, #383c44);
  --yes: light-dark(#1f6fb5, #6cb2f0);
  --no: light-dark(#c2570c, #f29a4a);
  --mark: light-dark(#ffe9a8, #5c4a10);
}
body {
  margin: 0 auto; padding: 1rem; max-width: 76rem;
  background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); font-size: 1.25rem; }
h3, h4 { margin: 0.75rem 0 0.25rem; font-size: 1rem; }
a { color: var(--yes); }
.wide { overflow-x: auto; font-size: 0.9375rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
th, td { padding: 0.25rem 0.5rem; border-bottom: 1px solid var(--line); text-align: right; }
th:first-child { text-align: left; white-space: nowrap; }
thead th { color: var(--faint); font-weight: normal; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1.5rem; }
.charts > * { display: flex; flex-direction: column; justify-content: space-between; margin: 0; min-width: 0; }
.charts svg { max-width: 100%; height: auto; }
.beside { overflow-x: auto; }
.beside table { align-self: start; margin-block: auto; }
.yes { color: var(--yes); font-weight: bold; }
.no { color: var(--no); font-weight: bold; }
fieldset { margin: 1rem 0; padding: 0; border: 0; }
legend, .about { color: var(--faint); font-size: 0.875rem; }
label { display: inline-block; padding: 0.25rem 1rem 0.25rem 0; }
.cases ol { margin: 0; padding: 0; list-style: none; }
.cases ol > li { border-top: 1px solid var(--line); }
summary { padding: 0.5rem 0; cursor: pointer; }
.kind { padding: 0 0.375rem; border: 1px solid var(--line); border-radius: 0.25rem; font-size: 0.875rem; white-space: nowrap; }
.figure { color: var(--faint); font-variant-numeric: tabular-nums; }
.about { margin: 0.25rem 0; }
blockquote { margin: 0.25rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); white-space: pre-wrap; }
@media (max-width: 30rem) { th, td { padding-inline: 0.25rem; } }
.cases:has(input[value="all"]:checked) ol > li.again { display: none; }
mark { background: var(--mark); color: inherit; }
${filters}
`;

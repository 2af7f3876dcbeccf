/** Runs in the browser: where the words in `<span>` stand in view, a line each. */
() => ({
  scrolled: window.scrollY,
  lines: [...document.querySelectorAll("span")].flatMap((span) =>
    [...span.getClientRects()].map(({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    })),
  ),
});

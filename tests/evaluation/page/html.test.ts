import { describe, expect, test } from "vitest";
import { findTexts } from "../../../src/evaluation/page/find-texts.ts";
import { html } from "../../../src/evaluation/page/html.ts";
import { markedText } from "../../../src/evaluation/page/marked-text.ts";

describe("the HTML of a template", () => {
  test("escapes what is put into it, and markup once only", () => {
    const inner = html`<b>${'<i> & "quoted"'}</b>`;
    expect(html`<p title="${"'"}">${inner}${[1, inner]}${null}</p>`.markup).toBe(
      '<p title="&#39;"><b>&lt;i&gt; &amp; &quot;quoted&quot;</b>1<b>&lt;i&gt; &amp; &quot;quoted&quot;</b></p>',
    );
  });
});

describe("a marked text", () => {
  test.each([
    { spans: [{ start: 2, end: 4 }], expected: "a&lt;<mark>b&gt;</mark>c" },
    { spans: [], expected: "a&lt;b&gt;c" },
    {
      spans: [
        { start: 3, end: 5 },
        { start: 0, end: 1 },
      ],
      expected: "<mark>a</mark>&lt;b<mark>&gt;c</mark>",
    },
    {
      spans: [
        { start: 0, end: 3 },
        { start: 1, end: 2 },
        { start: 2, end: 4 },
      ],
      expected: "<mark>a&lt;b</mark><mark>&gt;</mark>c",
    },
  ])("with $spans is $expected", ({ spans, expected }) => {
    expect(markedText("a<b>c", spans).markup).toBe(expected);
  });
});

test("texts are found where they stand first, and not at all where a letter differs", () => {
  expect(findTexts("It was 1979. In 1979 it ended.", ["1979", "It Was"])).toEqual([
    { start: 7, end: 11 },
  ]);
});

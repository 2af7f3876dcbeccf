import fc from "fast-check";
import { expect, test } from "vitest";
import { actionId } from "../../src/discord/action-id.ts";
import { decodeView, encodeView } from "../../src/discord/message-view.ts";
import { decodeReading, encodeReading } from "../../src/discord/reading-state.ts";

const key = (length: number) =>
  fc
    .array(fc.constantFrom(..."abzAZ09-_".split("")), { minLength: length, maxLength: length })
    .map((one) => one.join(""));
const view = fc
  .record({
    references: fc.array(
      fc.record({
        key: key(8),
        sentence: fc.option(fc.nat(61), { nil: null }),
        standing: fc.constantFrom(
          "strong" as const,
          "good" as const,
          "possible" as const,
          "further" as const,
          "closest" as const,
          "found" as const,
        ),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    about: fc.option(fc.bigInt(1n, 2n ** 63n).map(String), { nil: null }),
    place: fc.nat(6),
  })
  .map(({ place, ...rest }) => ({ ...rest, shown: place % rest.references.length }));

test("a view comes out of a button as it went in, and always fits", () => {
  fc.assert(
    fc.property(view, (given) => {
      const state = encodeView(given);
      expect(decodeView(state)).toEqual(given);
      expect(actionId("unhelpful", state).length).toBeLessThanOrEqual(100);
    }),
  );
});

test("a sentence that has no letter left is not marked", () => {
  const given = {
    shown: 0,
    references: [{ key: "abcdefgh", sentence: 62, standing: "good" as const }],
    about: null,
  };
  expect(decodeView(encodeView(given))?.references).toEqual([
    { key: "abcdefgh", sentence: null, standing: "good" },
  ]);
});

test.each([
  "",
  "0",
  "1abcdefgh0s",
  "0abcdefgh0x",
  "0abcdefghs",
  "0abcdefgh0s@",
  "7abcdefgh0s",
  "0<script>0s",
])("%j is nobody's view", (text) => expect(decodeView(text)).toBeNull());

test("what is read comes out of a button as it went in", () => {
  const reading = fc.record({
    sourceKey: key(12),
    first: fc.integer({ min: 1, max: 999_999 }),
    last: fc.integer({ min: 1, max: 999_999 }),
    passageKey: fc.option(key(8), { nil: null }),
    page: fc.integer({ min: -99_999, max: 99_999 }),
  });
  fc.assert(
    fc.property(reading, (given) => {
      expect(decodeReading(encodeReading(given))).toEqual(given);
      expect(actionId("page", encodeReading(given)).length).toBeLessThanOrEqual(100);
    }),
  );
});

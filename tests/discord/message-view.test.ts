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
    standing: fc.constantFrom(
      "strong" as const,
      "good" as const,
      "possible" as const,
      "further" as const,
      "closest" as const,
      "found" as const,
    ),
    references: fc.array(
      fc.record({ key: key(8), sentence: fc.option(fc.nat(61), { nil: null }) }),
      { minLength: 1, maxLength: 8 },
    ),
    about: fc.option(fc.bigInt(1n, 2n ** 63n).map(String), { nil: null }),
    place: fc.nat(7),
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
    standing: "good" as const,
    shown: 0,
    references: [{ key: "abcdefgh", sentence: 62 }],
    about: null,
  };
  expect(decodeView(encodeView(given))?.references).toEqual([{ key: "abcdefgh", sentence: null }]);
});

test.each([
  "",
  "s",
  "s0",
  "s1abcdefgh0",
  "x0abcdefgh0",
  "s0abcdefgh",
  "s0abcdefgh0@",
  "s0<script>0",
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

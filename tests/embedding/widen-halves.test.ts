import { expect, test } from "vitest";
import { widenHalves } from "../../src/embedding/widen-halves.ts";

test.each([
  { bits: 0x0000, value: 0 },
  { bits: 0x3c00, value: 1 },
  { bits: 0xc000, value: -2 },
  { bits: 0x3555, value: 0.333251953125 },
  { bits: 0x7bff, value: 65504 },
  { bits: 0x0001, value: 2 ** -24 },
])("widens $bits to $value", ({ bits, value }) => {
  expect([...widenHalves(Uint8Array.of(bits & 0xff, bits >> 8))]).toEqual([value]);
});

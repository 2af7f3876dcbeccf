/** Two words of opposite meaning, as they are written. */
export type Antonyms = readonly [one: string, other: string];

/**
 * The antonyms in WordNet's data files, each pair once, in the order of the files. A file has a line
 * for each set of synonyms, by the format of WordNet's manual page wndb(5WN): how many words it has,
 * in hexadecimal, the words, then what they point to; `!` points to an antonym, to which word of
 * which set. Words that are written apart ("take off") are left out.
 * @param files the text of each, by what a pointer calls it: n, v, a, r
 */
export function findAntonyms(files: ReadonlyMap<string, string>): readonly Antonyms[] {
  const wordsOf = new Map<string, readonly string[]>();
  const pointers: { readonly from: string; readonly to: string; readonly places: string }[] = [];
  for (const [kind, text] of files) {
    for (const line of text.split("\n")) {
      // The licence stands indented above.
      if (line === "" || line.startsWith(" ")) continue;
      const fields = line.split(" ");
      const from = `${kind} ${fields[0]}`;
      const end = 4 + 2 * Number.parseInt(fields[3] as string, 16);
      wordsOf.set(
        from,
        // Each with a number of its own behind it; an adjective may say where it stands: "(p)".
        fields
          .slice(4, end)
          .filter((_, at) => at % 2 === 0)
          .map((word) => word.replace(/\(\w+\)$/, "").toLowerCase()),
      );
      for (let at = end + 1; fields[at] !== "|" && at < fields.length; at += 4) {
        const [sign, set, of, places] = fields.slice(at, at + 4) as [
          string,
          string,
          string,
          string,
        ];
        if (sign === "!") pointers.push({ from, to: `${of} ${set}`, places });
      }
    }
  }
  const wordAt = (set: string, place: string) =>
    wordsOf.get(set)?.[Number.parseInt(place, 16) - 1] ?? "";
  const pairs = new Map<string, Antonyms>();
  for (const { from, to, places } of pointers) {
    const pair = [wordAt(from, places.slice(0, 2)), wordAt(to, places.slice(2))].sort();
    if (pair.every((word) => /^\p{L}+$/u.test(word)))
      pairs.set(pair.join(" "), pair as [string, string]);
  }
  return [...pairs.values()];
}

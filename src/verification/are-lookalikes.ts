/** Letters of Cyrillic and Greek that look like Latin ones, and those. */
const LOOKALIKES = new Map(
  Array.from("асеорхуѕіјһԁԛԝАВЕКМНОРСТХУЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν", (letter, place) => [
    letter,
    Array.from("aceopxysijhdqwABEKMHOPCTXYSIJABEZHIKMNOPTYXoav")[place] ?? letter,
  ]),
);

/** Whether two words are the same to the eye and not in their letters. */
export function areLookalikes(one: string, other: string): boolean {
  return one !== other && toLatin(one) === toLatin(other);
}

function toLatin(word: string): string {
  return Array.from(word, (letter) => LOOKALIKES.get(letter) ?? letter).join("");
}

/**
 * Letters and digits alone, without case, accents and forms of writing. Browsers compare more
 * strictly, each in its own way: what is found once here is found at most once by any of them.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replaceAll("ς", "σ");
}

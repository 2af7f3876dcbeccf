/**
 * Lines of UTF-8 text as they arrive, without their line ends and byte order mark. The last one
 * needs no line end. Nothing is read ahead of what is asked for.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const [first = "", ...others] = text.split("\n");
    const lines = [rest + first, ...others];
    rest = lines.pop() ?? "";
    for (const line of lines) yield withoutEnds(line);
  }
  rest += decoder.decode();
  if (rest !== "") yield withoutEnds(rest);
}

/** A stream that decodes by itself keeps the byte order mark. */
function withoutEnds(line: string): string {
  return line.replace(/^\uFEFF|\r$/g, "");
}

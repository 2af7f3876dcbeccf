/**
 * Where an error came from: the lines of its stack that name a place in a file, trimmed. Its
 * message, which may repeat what somebody asked and may have lines of its own that look like these,
 * is left out.
 */
export function framesOf({ stack = "", message }: Error): readonly string[] {
  const behind = message === "" ? stack : stack.replace(message, () => "");
  return behind
    .split("\n")
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim());
}

/** With a place in a file, `(file:line:column)`, behind it. */
const FRAME = /^ {4}at (?:.* \()?(?:file:|node:|\/|[A-Z]:\\).*:\d+:\d+\)?$/;

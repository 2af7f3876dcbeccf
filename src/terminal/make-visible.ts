/**
 * The text with everything that would command a terminal, or reorder what it shows, made visible:
 * control characters as their pictures (escape is ␛), what has no picture as �. A document must
 * not move the cursor, clear the screen or fake an attribution. White space stays. Every UTF-16
 * code unit becomes exactly one, so offsets into the text go on to hold.
 */
export function makeVisible(text: string): string {
  return text
    .replace(CONTROLS, (control) => String.fromCharCode(CONTROL_PICTURES + control.charCodeAt(0)))
    .replace(WITHOUT_PICTURE, "\u{FFFD}")
    .replaceAll("\u007F", "\u2421");
}

/** Start of Unicode's block of control pictures, in the order of the controls. */
const CONTROL_PICTURES = 0x2400;

/** C0 controls but for the white space: tab, line feed, vertical tab, form feed, carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000E-\u001F]/g;

/**
 * C1 controls, bidirectional embeddings, overrides and isolates, deprecated formatting,
 * interlinear annotation, and halves of surrogate pairs.
 */
const WITHOUT_PICTURE = /[\u0080-\u009F\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB]|\p{Surrogate}/gu;

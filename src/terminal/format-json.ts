/**
 * A value as one line of JSON. Characters that JSON lets through, but that could command a
 * terminal or end a line, are written as escapes; parsing gives them back.
 */
export function formatJson(value: object): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => {
    const codeUnit = character.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${codeUnit}`;
  });
}

/** Delete and C1 controls, line separators, and what reorders a line. */
const UNSAFE = /[\u007F-\u009F\u2028-\u202E\u2066-\u206F\uFFF9-\uFFFB]/g;

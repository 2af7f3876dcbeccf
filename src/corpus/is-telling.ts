/**
 * Whether a title or a name that a program wrote into a file says something: neither the name of a
 * file or program nor what stands there when nobody filled it in.
 */
export function isTelling(words: string | null | undefined): words is string {
  return words != null && /\p{L}{2}/u.test(words) && !EMPTY.test(words.trim());
}

const EMPTY =
  /^microsoft (?:word|powerpoint|excel)\b|\.(?:docx?|dotx?|pdf|pptx?|xlsx?|indd|qxd|tex|dvi|rtf|odt|txt|html?)$|^(?:untitled|unknown|unnamed|title|document ?\d*|slide ?\d+|presentation ?\d*|user|admin(?:istrator)?|owner|author|anonymous|python-docx|none|null)$|^\(?anonymous\)?$/i;

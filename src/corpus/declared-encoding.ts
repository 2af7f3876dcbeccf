/** The encoding that HTML or XML declares in its first lines; `null` for none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING_BYTES)).toString("latin1");
  const [, xml] = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(beginning) ?? [];
  const [, html] = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(beginning) ?? [];
  return html ?? xml ?? null;
}

/** Browsers look at 1024; pages are not always that tidy. */
const BEGINNING_BYTES = 4096;

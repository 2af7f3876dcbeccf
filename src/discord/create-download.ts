import type { FetchedDocument } from "../domain/server-documents.ts";

/** Where Discord keeps what people send. */
export const ATTACHMENT_ORIGINS: readonly string[] = [
  "https://cdn.discordapp.com",
  "https://media.discordapp.net",
];

const TIMEOUT_MS = 60_000;

/** Fetches what was sent, and never more than so many bytes of it. */
export type Download = (
  url: string,
  options: { readonly mostBytes: number },
) => Promise<FetchedDocument>;

/**
 * Downloads from these origins and no others, wherever an address claims to lead, and follows no
 * redirection away from them.
 */
export function createDownload(origins: readonly string[]): Download {
  return async (url, { mostBytes }) => {
    if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) {
      return { kind: "unreachable" };
    }
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetch(url, { redirect: "error", signal });
      if (!response.ok || response.body === null) return { kind: "unreachable" };
      return await readAtMost(response.body, mostBytes);
    } catch {
      // The network, the time, or a redirection: whoever sent it sends it again.
      return { kind: "unreachable" };
    }
  };
}

/** What a server says of the length is not believed. */
async function readAtMost(
  body: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<FetchedDocument> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    // Leaving the loop ends the download.
    if (length > mostBytes) return { kind: "too-large" };
    parts.push(part);
  }
  return { kind: "fetched", bytes: Buffer.concat(parts) };
}

import type { Attachment, ChatInputCommandInteraction } from "discord.js";
import type {
  DocumentLimits,
  DocumentMetadata,
  IncomingDocument,
} from "../../domain/server-documents.ts";
import type { Download } from "../create-download.ts";

/** Files of one call: options of a command, each with a name of its own. */
export const FILE_OPTIONS: readonly string[] = [
  "file",
  ...Array.from({ length: 9 }, (_, place) => `file-${place + 2}`),
];

/** What was typed of a document. */
export function readMetadataOptions({ options }: ChatInputCommandInteraction): DocumentMetadata {
  const typed = (name: string) => options.getString(name)?.trim() || null;
  return {
    title: typed("title"),
    publisher: typed("publisher"),
    author: typed("author"),
    date: typed("date"),
    url: typed("address"),
  };
}

/** The files that were sent, each to be downloaded when its turn comes. */
export function readAttachments(
  { options }: ChatInputCommandInteraction,
  {
    metadata,
    limits,
    download,
  }: {
    readonly metadata: DocumentMetadata;
    readonly limits: DocumentLimits;
    readonly download: Download;
  },
): readonly IncomingDocument[] {
  const sent = FILE_OPTIONS.map((name) => options.getAttachment(name));
  return sent
    .filter((attachment) => attachment !== null)
    .map(({ name, size, url }: Attachment) => ({
      name,
      metadata,
      fetch: async () =>
        size > limits.mostFileBytes
          ? { kind: "too-large" }
          : download(url, { mostBytes: limits.mostFileBytes }),
    }));
}

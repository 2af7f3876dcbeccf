/** Discord's limits in UTF-16 code units or pieces, as far as messages of ours can reach them. */
export const LIMITS = {
  content: 2000,
  embedDescription: 4096,
  /** Of all embeds of a message together. */
  allEmbeds: 6000,
  embedAuthor: 256,
  embedFooter: 2048,
  /** Longer addresses are not linked, although Discord would take some of them. */
  url: 512,
} as const;

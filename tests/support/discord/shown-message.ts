import type { APIEmbed } from "discord.js";

/** A component as the tests look at it. */
export interface ShownComponent {
  readonly type: number;
  readonly custom_id: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** A message as its readers see it. */
export interface ShownMessage {
  readonly id: string;
  readonly channelId: string;
  readonly isEphemeral: boolean;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly { readonly components: readonly ShownComponent[] }[];
  readonly reference: string | null;
}

/** All that can be read in a message, a line each. */
export function textOf(message: ShownMessage): string {
  const embeds = message.embeds.flatMap(({ author, description, footer }) => [
    author?.name,
    description,
    footer?.text,
  ]);
  return [message.content, ...embeds].filter(Boolean).join("\n");
}

export function labelsOf(message: ShownMessage): readonly string[] {
  return message.components.flatMap(({ components }) =>
    components.map(({ label, placeholder }) => label ?? placeholder ?? ""),
  );
}

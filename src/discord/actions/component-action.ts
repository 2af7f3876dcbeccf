import type { BotParts } from "../bot-parts.ts";
import type { ComponentInteraction } from "../component-interaction.ts";

/** What a press of a button or a choice in a menu does. */
export type ComponentAction = (
  interaction: ComponentInteraction,
  options: {
    /** What the custom id holds besides the action's name. */
    readonly state: string;
    /** What was chosen in a menu; empty for a button. */
    readonly chosen: readonly string[];
    readonly bot: BotParts;
  },
) => Promise<void>;

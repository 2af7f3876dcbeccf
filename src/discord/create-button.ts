import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from "discord.js";
import { type Action, actionId } from "./action-id.ts";

export function createButton(
  label: string,
  {
    action,
    state,
    isDisabled = false,
    style = ButtonStyle.Secondary,
  }: {
    readonly action: Action;
    readonly state: string;
    readonly isDisabled?: boolean;
    /** `Danger` for what cannot be taken back. */
    readonly style?: ButtonStyle.Secondary | ButtonStyle.Danger;
  },
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style,
    label,
    custom_id: actionId(action, state),
    ...(isDisabled ? { disabled: true } : {}),
  };
}

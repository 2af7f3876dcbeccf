import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from "discord.js";
import { type Action, actionId } from "./action-id.ts";

export function createButton(
  label: string,
  {
    action,
    state,
    isDisabled = false,
  }: {
    readonly action: Action;
    readonly state: string;
    readonly isDisabled?: boolean;
  },
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: actionId(action, state),
    ...(isDisabled ? { disabled: true } : {}),
  };
}

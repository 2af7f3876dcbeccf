/** What a press asks for. */
export type Action =
  | "open"
  | "pick"
  | "context"
  | "cite"
  | "page"
  | "post"
  | "helpful"
  | "unhelpful"
  | "compare"
  | "compared"
  | "reports"
  | "found"
  | "sources"
  | "read"
  | "setting"
  | "documents"
  | "remove"
  | "erase"
  | "cancel"
  | "paste";

const SEPARATOR = ":";

/**
 * The custom id of a button or menu: what it does and all that it must know, so that it works after
 * the bot was started anew.
 * @param state at most 88 characters
 */
export function actionId(action: Action, state: string): string {
  return `${action}${SEPARATOR}${state}`;
}

/** The two halves of a custom id, whoever wrote it. */
export function readActionId(customId: string): {
  readonly action: string;
  readonly state: string;
} {
  const [action = "", ...state] = customId.split(SEPARATOR);
  return { action, state: state.join(SEPARATOR) };
}

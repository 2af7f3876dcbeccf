import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ComponentType,
} from "discord.js";
import type { Quotation } from "../domain/quotation.ts";
import { actionId } from "./action-id.ts";
import { encodeCitation } from "./citation-state.ts";
import { createButton } from "./create-button.ts";
import { createRows } from "./create-rows.ts";
import { describeOption } from "./describe-option.ts";
import { encodeView, type MessageView } from "./message-view.ts";
import type { Wording } from "./wording.ts";

/** Who sees the message, which decides what its buttons may do. */
export type Audience =
  /** Only who asked, among others in a server: it can be posted. */
  | "one"
  /** Only who asked, and it was posted already. */
  | "one-posted"
  /** Everybody in the channel. */
  | "all";

interface AnswerComponentOptions {
  readonly view: MessageView;
  /** As they stand now, in the order of the view; `null` for those that are gone. */
  readonly quotations: readonly (Quotation | null)[];
  readonly audience: Audience;
  readonly wording: Wording;
}

/** The buttons and the menu below a quotation. */
export function answerComponents(
  options: AnswerComponentOptions,
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const { view, audience, wording } = options;
  const { translate } = wording;
  const state = encodeView(view);
  const shown = view.references[view.shown];
  const rest = view.references.length - view.shown - 1;
  return createRows(
    audience === "all" ? [] : pickMenu(options),
    [
      createButton(translate("button.context"), { action: "context", state }),
      ...(rest > 0
        ? [
            createButton(translate("button.more", { rest }), {
              action: "open",
              state: encodeView({ ...view, shown: view.shown + 1 }),
            }),
          ]
        : []),
      ...(audience === "all" ? [] : [postButton(audience, state, wording)]),
    ],
    [
      ...(shown === undefined
        ? []
        : [
            createButton(translate("button.cite"), {
              action: "cite",
              state: encodeCitation({ kind: "passage", key: shown.key }),
            }),
          ]),
      ...(shown?.standing === "closest"
        ? []
        : [
            createButton(translate("button.helpful"), { action: "helpful", state }),
            createButton(translate("button.unhelpful"), { action: "unhelpful", state }),
          ]),
    ],
  );
}

function postButton(audience: "one" | "one-posted", state: string, { translate }: Wording) {
  return audience === "one"
    ? createButton(translate("button.post"), { action: "post", state })
    : createButton(translate("button.posted"), { action: "post", state, isDisabled: true });
}

/** Which of several quotations is shown, and then posted. */
function pickMenu({
  view,
  quotations,
  wording,
}: AnswerComponentOptions): readonly APIStringSelectComponent[] {
  const options = quotations.flatMap((quotation, place) =>
    quotation === null
      ? []
      : [
          {
            ...describeOption(quotation, { place, wording }),
            value: String(place),
            default: place === view.shown,
          },
        ],
  );
  if (options.length < 2) return [];
  return [
    {
      type: ComponentType.StringSelect,
      custom_id: actionId("pick", encodeView({ ...view, shown: 0 })),
      placeholder: wording.translate("menu.pick"),
      options,
    },
  ];
}

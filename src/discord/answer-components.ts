import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ComponentType,
} from "discord.js";
import type { Quotation } from "../domain/quotation.ts";
import { tellApart } from "../domain/tell-apart.ts";
import { actionId } from "./action-id.ts";
import { encodeCitation } from "./citation-state.ts";
import { createButton } from "./create-button.ts";
import { createRows } from "./create-rows.ts";
import { describeOption } from "./describe-option.ts";
import { MOST_NAMED } from "./describe-reports.ts";
import { encodeList } from "./list-state.ts";
import { encodeView, isAnswer, type MessageView } from "./message-view.ts";
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
  const buttons = [
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
  ];
  const marks =
    shown?.standing === "closest"
      ? []
      : [
          createButton(translate("button.helpful"), { action: "helpful", state }),
          createButton(translate("button.unhelpful"), { action: "unhelpful", state }),
        ];
  return createRows(audience === "all" ? [] : pickMenu(options), buttons, [
    ...sourceButtons(options),
    ...marks,
  ]);
}

/** What there is to do with the source, and ways to the other sources. */
function sourceButtons({ view, quotations, wording: { translate } }: AnswerComponentOptions) {
  const reference = view.references[view.shown];
  const reports = quotations[view.shown]?.alsoReported ?? [];
  const answering = quotations.flatMap((quotation, place) =>
    isAnswer(view.references[place]) ? (quotation?.source.id ?? []) : [],
  );
  return [
    ...(reference === undefined
      ? []
      : [
          createButton(translate("button.cite"), {
            action: "cite",
            state: encodeCitation({ kind: "passage", key: reference.key }),
          }),
        ]),
    ...(new Set(answering).size > 1
      ? [
          createButton(translate("button.compare"), {
            action: "compare",
            state: encodeView({ ...view, shown: 0 }),
          }),
        ]
      : []),
    ...(reference !== undefined && reports.length > MOST_NAMED
      ? [
          createButton(translate("button.reports", { count: reports.length }), {
            action: "reports",
            state: encodeList({ words: reference.key, page: 0 }),
          }),
        ]
      : []),
  ];
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
  const present = quotations.flatMap((quotation, place) =>
    quotation === null ? [] : [{ quotation, place }],
  );
  const marks = tellApart(present.map(({ quotation }) => quotation.source));
  const options = present.map(({ quotation, place }, at) => ({
    ...describeOption(quotation, { place, wording, mark: marks[at] ?? null }),
    value: String(place),
    default: place === view.shown,
  }));
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

import type { Answer } from "../domain/answer.ts";
import type { ServerSettings } from "../domain/server-settings.ts";
import type { Audience } from "./answer-components.ts";
import { createButton } from "./create-button.ts";
import { createRows } from "./create-rows.ts";
import { describeRecency } from "./describe-recency.ts";
import type { MessageParts } from "./message-parts.ts";
import { encodeView } from "./message-view.ts";
import { quotationMessage } from "./quotation-message.ts";
import { viewAnswer } from "./view-answer.ts";
import type { Wording } from "./wording.ts";

interface AnswerMessageOptions {
  readonly audience: Audience;
  readonly style: ServerSettings["style"];
  readonly wording: Wording;
  /** As it is to be shown; `null` where everybody sees it anyway, or nobody else should. */
  readonly question: string | null;
  /** The message that sources were looked for; `null` for a question. */
  readonly about: string | null;
  /** A line in Discord's Markdown below the quotation, before what the answer would say there. */
  readonly note?: string;
}

/** The best quotation with its buttons, or one sentence that there is none and what to try. */
export function answerMessage(answer: Answer, options: AnswerMessageOptions): MessageParts {
  const { about, wording } = options;
  const view = viewAnswer(answer, about);
  if (view !== null && answer.kind === "quoted") {
    const quotations = view.references.map(
      ({ key }) => answer.quotations.find(({ passage }) => passage.key === key) ?? null,
    );
    const recency = answer.recency && describeRecency(answer.recency, wording);
    const message = quotationMessage(view, {
      ...options,
      quotations,
      note: options.note ?? recency ?? null,
    });
    if (message !== null) return message;
  }
  const closest =
    view === null
      ? []
      : [
          createButton(wording.translate("button.closest"), {
            action: "open",
            state: encodeView(view),
          }),
        ];
  return {
    content: wording.translate(about === null ? "answer.nothing" : "answer.nothing-about"),
    embeds: [],
    components: createRows(closest),
  };
}

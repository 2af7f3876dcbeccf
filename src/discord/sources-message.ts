import { ComponentType } from "discord.js";
import { LAST_PARAGRAPH } from "../domain/reading-state.ts";
import type { ServerSettings } from "../domain/server-settings.ts";
import { actionId } from "./action-id.ts";
import { citeSource } from "./cite-source.ts";
import { createRows } from "./create-rows.ts";
import { escapeInline } from "./discord-text.ts";
import type { LibraryView } from "./library-view.ts";
import { listButtons } from "./list-buttons.ts";
import type { ListState } from "./list-state.ts";
import { nameSource } from "./name-source.ts";
import { encodeReading } from "./reading-state.ts";
import type { Outcome } from "./respond.ts";

/** In plain style, so many attributions of the greatest length fit into a message. */
const ON_A_PAGE: Readonly<Record<ServerSettings["style"], number>> = { embed: 5, plain: 2 };
const COLOUR = 0x6b7280;
const MOST_LABEL = 100;

/** A page of the sources that go with the words, each to be opened by the menu below. */
export async function sourcesMessage(
  state: ListState,
  { library, style, wording }: LibraryView,
): Promise<Outcome> {
  const { translate } = wording;
  const all = await library.findSources(state.words);
  const typed = escapeInline(state.words);
  if (all.length === 0)
    return { kind: "refusal", sentence: translate("refusal.no-sources", { typed }) };
  const most = ON_A_PAGE[style];
  const skip = state.page * most;
  const shown = all.slice(skip, skip + most);
  if (shown.length === 0) return { kind: "refusal", sentence: translate("refusal.gone") };

  const lines = shown.map(
    ({ source, paragraphs }, place) =>
      `${skip + place + 1}\\. ${citeSource(source, wording)} · ${translate("sources.paragraphs", { paragraphs })}`,
  );
  const head = translate("sources.head", {
    total: all.length,
    first: skip + 1,
    last: skip + shown.length,
  });
  const text = [head, ...lines].join("\n");
  const menu = {
    type: ComponentType.StringSelect,
    custom_id: actionId("read", "source"),
    placeholder: translate("menu.source"),
    options: shown.map(({ source, key, paragraphs }) => ({
      label: nameSource(source, MOST_LABEL),
      description: translate("sources.paragraphs", { paragraphs }),
      value: encodeReading({
        sourceKey: key,
        first: 1,
        last: LAST_PARAGRAPH,
        passageKey: null,
        page: 0,
      }),
    })),
  } as const;
  const buttons = listButtons("sources", {
    state,
    hasNext: skip + shown.length < all.length,
    wording,
  });
  return {
    kind: "message",
    message: {
      content: style === "embed" ? "" : text,
      embeds: style === "embed" ? [{ description: text, color: COLOUR }] : [],
      components: createRows([menu], buttons),
    },
  };
}

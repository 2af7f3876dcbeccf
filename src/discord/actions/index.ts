import type { Action } from "../action-id.ts";
import { foundMessage } from "../found-message.ts";
import { reportsMessage } from "../reports-message.ts";
import { sourcesMessage } from "../sources-message.ts";
import { changeSetting } from "./change-setting.ts";
import { citeWords } from "./cite-words.ts";
import { compareSources, turnComparison } from "./compare-sources.ts";
import type { ComponentAction } from "./component-action.ts";
import { cancel, eraseServer, removeDocument } from "./confirm.ts";
import { giveFeedback } from "./give-feedback.ts";
import { openView } from "./open-view.ts";
import { postPublicly } from "./post-publicly.ts";
import { readChosen } from "./read-chosen.ts";
import { showContext } from "./show-context.ts";
import { turnDocuments } from "./turn-documents.ts";
import { turnList } from "./turn-list.ts";
import { turnPage } from "./turn-page.ts";

const ACTIONS: Readonly<Record<Exclude<Action, "paste">, ComponentAction>> = {
  open: openView,
  pick: openView,
  context: showContext,
  cite: citeWords,
  page: turnPage,
  post: postPublicly,
  helpful: giveFeedback("helpful"),
  unhelpful: giveFeedback("not-helpful"),
  compare: compareSources,
  compared: turnComparison,
  reports: turnList(reportsMessage),
  found: turnList(foundMessage),
  sources: turnList(sourcesMessage),
  read: readChosen,
  setting: changeSetting,
  documents: turnDocuments,
  remove: removeDocument,
  erase: eraseServer,
  cancel,
};

/** By the name in the custom id. */
export const actions: ReadonlyMap<string, ComponentAction> = new Map(Object.entries(ACTIONS));

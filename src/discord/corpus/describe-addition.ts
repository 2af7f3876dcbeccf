import type { Addition, DocumentLimits, Refusal } from "../../domain/server-documents.ts";
import { describeSize } from "../describe-size.ts";
import { escapeInline } from "../discord-text.ts";
import { nameFile } from "../name-file.ts";
import { shortenPlain } from "../shorten-plain.ts";
import type { Wording } from "../wording.ts";
import { describeFlaw } from "./describe-flaw.ts";

/** In UTF-16 code units. */
const MOST_TYPED = 60;

/** What became of one document, in one sentence. */
export function describeAddition(
  addition: Addition,
  { limits, wording }: { readonly limits: DocumentLimits; readonly wording: Wording },
): string {
  const { translate, language } = wording;
  if (addition.kind === "added") {
    const { name, bytes } = addition.document;
    return translate("corpus.added", { file: nameFile(name), size: describeSize(bytes, language) });
  }
  const file = nameFile(addition.name);
  const { reason } = addition;
  const mostFile = describeSize(limits.mostFileBytes, language);
  switch (reason.kind) {
    case "too-large":
      return translate("corpus.refused-large", { file, mostFile });
    case "unreachable":
      return translate("corpus.refused-unreachable", { file });
    case "unknown-format":
      return translate("corpus.refused-type", { file, formats: limits.formats });
    case "no-room": {
      const most = describeSize(limits.mostServerBytes, language);
      return translate("corpus.refused-room", { file, most });
    }
    case "no-disk":
      return translate("corpus.refused-disk", { file });
    case "known":
      return translate("corpus.refused-known", { file, known: nameFile(reason.as) });
    case "metadata": {
      const typed = escapeInline(shortenPlain(reason.typed, MOST_TYPED));
      return translate("corpus.refused-metadata", { file, field: reason.field, typed });
    }
    case "speaks-for-itself":
      return translate("corpus.refused-speaks", { file });
    case "unreadable":
      return translate("corpus.refused-unreadable", {
        file,
        ...detailOf(reason, { name: addition.name, wording }),
      });
  }
}

function detailOf(
  { problem }: Extract<Refusal, { kind: "unreadable" }>,
  { name, wording }: { readonly name: string; readonly wording: Wording },
) {
  return {
    ending: /\.[^.]+$/.exec(name)?.[0] ?? "",
    hasDetail: problem === null ? "no" : "yes",
    line: problem?.line ?? 0,
    detail: problem === null ? "" : describeFlaw(problem.flaw, wording),
  };
}

import { describeDate } from "../../domain/describe-date.ts";
import type { LibrarySummary } from "../../domain/library-summary.ts";
import type { ServerDocuments } from "../../domain/server-documents.ts";
import { describeSize } from "../describe-size.ts";
import { nameFile } from "../name-file.ts";
import type { Wording } from "../wording.ts";
import { describeFlaw } from "./describe-flaw.ts";
import { describeNone } from "./documents-message.ts";
import { describeWork } from "./follow-work.ts";

/** More are only counted. */
const MOST_FILES = 5;

/** What all servers share: how much it is, since when, and which files have problems. */
export function describeShared(
  { sources, passages, indexedAt, newestDate, problems, problemFiles }: LibrarySummary,
  { translate, language }: Wording,
): readonly string[] {
  const rest = problemFiles.length - MOST_FILES;
  return [
    translate("corpus.shared"),
    translate("corpus.status", {
      sources,
      passages,
      indexed: timeOf(indexedAt),
      hasNewest: newestDate === null ? "no" : "yes",
      newest: newestDate === null ? "" : describeDate(newestDate, language),
    }),
    translate("corpus.problems", { problems }),
    ...problemFiles.slice(0, MOST_FILES).map(({ file, problems: count }) => {
      return `- ${translate("corpus.problem-file", { file: nameFile(file), problems: count })}`;
    }),
    ...(rest > 0 ? [translate("corpus.more-files", { rest })] : []),
  ];
}

/** What the server has of its own: how much, since when, what is wrong, and what is being done. */
export async function describeOwn(
  documents: ServerDocuments,
  wording: Wording,
): Promise<readonly string[]> {
  const { translate, language } = wording;
  const work = describeWork(documents.work(), wording);
  const under = work === null ? [] : [work];
  const present = await documents.list();
  if (present.length === 0) return [describeNone(documents, wording), ...under];
  const summary = await documents.summary();
  const problems = await documents.problems();
  const rest = problems.length - MOST_FILES;
  const bytes = present.reduce((sum, document) => sum + document.bytes, 0);
  return [
    translate("corpus.own-status", {
      documents: present.length,
      size: describeSize(bytes, language),
      canAdd: documents.limits.mostServerBytes > 0 ? "yes" : "no",
      most: describeSize(documents.limits.mostServerBytes, language),
      sources: summary?.sources ?? 0,
      passages: summary?.passages ?? 0,
      isIndexed: summary === null ? "no" : "yes",
      indexed: summary === null ? "" : timeOf(summary.indexedAt),
    }),
    ...(problems.length > 0
      ? [translate("corpus.own-problems", { problems: problems.length })]
      : []),
    ...problems.slice(0, MOST_FILES).map(({ file, line, flaw }) => {
      const detail = describeFlaw(flaw, wording);
      const told = { file: nameFile(file), line: line ?? 0, detail };
      return `- ${translate("corpus.own-problem", told)}`;
    }),
    ...(rest > 0 ? [translate("corpus.more-files", { rest })] : []),
    ...under,
  ];
}

function timeOf(indexedAt: string): string {
  return `<t:${Math.floor(Date.parse(indexedAt) / 1000)}:f>`;
}

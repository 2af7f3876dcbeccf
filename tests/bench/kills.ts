import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Fault } from "../../src/domain/fault.ts";
import { seededRandom } from "../../src/evaluation/seeded-random.ts";
import { runVerb } from "../../src/main/run-verb.ts";
import { type AfterKill, killWhileIndexing } from "../support/kills/kill-while-indexing.ts";

/** `npm run bench-kills`: kill -9 at 100 seeded moments of indexing, and what each left behind. */
const KILLS = 100;
/** Longer than two updates of so many passages take. */
const LATEST_MS = 1500;
const PASSAGES = 300;

await runVerb(async () => {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-kills-"));
  const random = seededRandom(1, 0);
  const tally = new Map<string, number>();
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      const after = await killWhileIndexing({
        directory: join(folder, "corpus"),
        dataDirectory: join(folder, "data"),
        first: kill * 1000,
        passages: PASSAGES,
        afterMs: random.below(LATEST_MS),
      });
      const wrong = findFault(after);
      if (wrong !== null) throw new Fault(`Kill ${kill}: ${wrong}: ${JSON.stringify(after)}.`);
      const kind = describe(after);
      tally.set(kind, (tally.get(kind) ?? 0) + 1);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  for (const [kind, times] of tally) process.stdout.write(`${String(times).padStart(4)} ${kind}\n`);
  return 0;
});

function findFault({ found, ended, begun, mended }: AfterKill): string | null {
  if (found !== null && (found.length !== 1 || found.some(Number.isNaN)))
    return "the state is torn";
  if (ended !== null && (found?.[0] ?? -1) < ended) return "a committed state was lost";
  if (mended.length !== 1 || mended[0] !== begun) return "the next update did not mend it";
  return null;
}

function describe({ found, ended, begun, notices }: AfterKill): string {
  const when = ended === begun ? "between two updates" : "during an update";
  const left =
    found === null ? "no state yet" : found[0] === begun ? "the new state" : "the old state";
  return `killed ${when}: ${left}${notices.length === 0 ? "" : `, "${notices.join(" ")}"`}`;
}

import { type Judgement, ok, problem, warning } from "./finding.ts";

interface NativeFacts {
  /** Of all packages with machine code. */
  readonly names: readonly string[];
  /** Those of them that do not load. */
  readonly broken: readonly string[];
  /** What is needed to compile them and not there; asked only where one does not load. */
  readonly findMissingTools: () => Promise<readonly string[]>;
}

/** Whether machine code loads. */
export async function judgeNativeModules(facts: NativeFacts): Promise<Judgement> {
  const { names, broken, findMissingTools } = facts;
  if (broken.length === 0) return ok(`${names.join(", ")} load on this machine.`);
  const missing = await findMissingTools();
  const install =
    missing.length === 0
      ? ""
      : `install ${missing.join(", ")} (on Debian: \`apt-get install python3 make g++\`), then `;
  return problem(
    `${broken.join(" and ")} in node_modules cannot be loaded by Node ${process.versions.node}: ${install}run \`npm rebuild\`, or delete node_modules and run \`npm install\`.`,
  );
}

/** Of what needs packages that do not load, and would perhaps end the process. */
export function leaveUnseen(what: string, broken: readonly string[]): Judgement {
  return warning(`${what} is not looked at before ${broken.join(" and ")} can be loaded.`);
}

import { type Judgement, ok, problem } from "./finding.ts";

/** A package that holds machine code. */
export interface NativeModule {
  readonly name: string;
  /** Rejects when its machine code does not load. */
  readonly load: () => Promise<unknown>;
}

/**
 * Whether machine code loads; the compiler is looked for only where it does not.
 * @param findMissingTools what is needed to compile it and not there
 */
export async function judgeNativeModules(
  modules: readonly NativeModule[],
  findMissingTools: () => Promise<readonly string[]>,
): Promise<Judgement> {
  const loads = await Promise.allSettled(modules.map(({ load }) => load()));
  const broken = modules.filter((_, place) => loads[place]?.status === "rejected");
  const names = broken.map(({ name }) => name).join(" and ");
  if (broken.length === 0)
    return ok(`${modules.map(({ name }) => name).join(", ")} load on this machine.`);
  const missing = await findMissingTools();
  const install =
    missing.length === 0
      ? ""
      : `install ${missing.join(", ")} (on Debian: \`apt-get install python3 make g++\`), then `;
  return problem(
    `${names} in node_modules cannot be loaded by Node ${process.versions.node}: ${install}run \`npm rebuild\`, or delete node_modules and run \`npm install\`.`,
  );
}

import { loadApart, type NativeModule } from "./load-apart.ts";

/** Names of those whose machine code does not load on this machine. */
export async function findBroken(modules: readonly NativeModule[]): Promise<readonly string[]> {
  const loads = await Promise.allSettled(modules.map(loadApart));
  return modules.flatMap(({ name }, place) => (loads[place]?.status === "rejected" ? name : []));
}

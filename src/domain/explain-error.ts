import { explainBrokenPackage } from "./explain-broken-package.ts";
import { Fault } from "./fault.ts";

/**
 * What a person can do about an error, in one sentence of ours: what a Fault among its causes says,
 * or what the system or a package means by its code. `null` for what nobody foresaw.
 * @param chain as `causesOf` gives it
 */
export function explainError(chain: readonly Error[]): string | null {
  const fault = chain.find((cause) => cause instanceof Fault);
  if (fault !== undefined) return fault.message;
  for (const cause of chain) {
    const sentence = explainBrokenPackage(cause) ?? explainSystemError(cause);
    if (sentence !== null) return sentence;
  }
  return null;
}

function explainSystemError({ code, path, syscall }: NodeJS.ErrnoException): string | null {
  switch (code) {
    case "ENOSPC":
      return `The disk is full, so ${path ?? "a file"} could not be written; make room and run again.`;
    case "EACCES":
    case "EPERM":
      return `There is no permission to use ${path ?? "a file"}; change its permissions or choose another place, then run again.`;
    case "EROFS":
      return `${path ?? "A file"} is on a disk that can only be read; choose another place and run again.`;
    case "EMFILE":
    case "ENFILE":
      return `Too many files are open at once${path ? `, so ${path} could not be opened` : ""}; close other programs or raise the limit with "ulimit -n 4096", then run again.`;
    default:
      return path !== undefined && syscall !== undefined
        ? `The system refuses to use ${path} (${code}); look at what is there, then run again.`
        : null;
  }
}

/**
 * What to do about a package that is missing, or whose machine code is or does not load on this
 * machine; `null` for an error that says something else.
 */
export function explainBrokenPackage(error: Error): string | null {
  const { message, stack, code } = error as NodeJS.ErrnoException;
  const missing = NOT_THERE.exec(message)?.[1];
  if (missing !== undefined)
    return `The package ${missing} is not in node_modules: run \`npm install\`.`;
  if (code !== "ERR_DLOPEN_FAILED" && !NO_CODE.test(message)) return null;
  const name = PACKAGE.exec(message)?.[1] ?? PACKAGE.exec(stack ?? "")?.[1];
  const which = name === undefined ? "A compiled package" : `The compiled package ${name}`;
  return `${which} in node_modules cannot be loaded: run \`npm rebuild\`, or delete node_modules and run \`npm install\`.`;
}

/** A package by its name, not a file by its path. */
const NOT_THERE = /^Cannot find (?:package|module) '((?:@[\w.-]+\/)?\w[\w.-]*)'/;

/** As Node and the package `bindings` begin what they say of machine code. */
const NO_CODE = /^(?:Cannot find module '[^']*\.node'|Could not locate the bindings file)/;

const PACKAGE = /node_modules[\\/]((?:@[^\\/\s]+[\\/])?[^\\/\s]+)[\\/]/;

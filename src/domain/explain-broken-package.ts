/**
 * What to do about a package that is missing, or whose machine code is or does not load on this
 * machine; `null` for an error that says something else.
 */
export function explainBrokenPackage(error: Error): string | null {
  const { message, stack, code } = error as NodeJS.ErrnoException;
  const missing = code === "ERR_MODULE_NOT_FOUND" ? NOT_THERE.exec(message)?.[1] : undefined;
  if (missing !== undefined)
    return `The package ${missing} is not in node_modules: run \`npm install\`.`;
  if (code !== "ERR_DLOPEN_FAILED" && !MISSING.test(message)) return null;
  const name = PACKAGE.exec(message)?.[1] ?? PACKAGE.exec(stack ?? "")?.[1];
  const which = name === undefined ? "A compiled package" : `The compiled package ${name}`;
  return `${which} in node_modules cannot be loaded: run \`npm rebuild\`, or delete node_modules and run \`npm install\`.`;
}

const NOT_THERE = /^Cannot find package '([^']+)'/;

/** As Node, the package `bindings` and sharp begin what they say of machine code. */
const MISSING =
  /^(?:Cannot find module '[^']*\.node'|Could not locate the bindings file|Could not load the "sharp" module)/;

const PACKAGE = /node_modules[\\/]((?:@[^\\/\s]+[\\/])?[^\\/\s]+)[\\/]/;

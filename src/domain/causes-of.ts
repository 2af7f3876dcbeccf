/** The error and what caused it, outermost first; at least one. */
export function causesOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  let cause = error;
  while (cause instanceof Error && !chain.includes(cause)) {
    chain.push(cause);
    ({ cause } = cause);
  }
  return chain.length > 0 ? chain : [withoutStack(String(error))];
}

/** What was thrown and is no error came from nowhere that is known. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = "";
  return error;
}

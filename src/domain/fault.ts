/**
 * Something went wrong that a person can mend. The message is one plain sentence saying what,
 * where and what to do; it is shown as it is, without a stack.
 */
export class Fault extends Error {
  override readonly name = "Fault";
}

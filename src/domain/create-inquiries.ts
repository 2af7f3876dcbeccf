/** A thread, as far as whoever asks it must know. */
interface AskedThread<Request> {
  postMessage(request: Request): void;
  /** Keeps the process alive. */
  ref(): void;
  unref(): void;
}

/** What was asked of a thread and is not answered yet, by numbers that go with both. */
export interface Inquiries<Request, Answer> {
  readonly waiting: number;
  ask(request: (id: number) => Request): Promise<Answer>;
  answer(id: number, answer: Answer): void;
  fail(id: number, cause: unknown): void;
}

interface Inquiry<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (cause: unknown) => void;
}

/** The thread keeps the process alive only while something is asked of it. */
export function createInquiries<Request, Answer>(
  thread: AskedThread<Request>,
): Inquiries<Request, Answer> {
  const waiting = new Map<number, Inquiry<Answer>>();
  let lastId = 0;
  const take = (id: number) => {
    const inquiry = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) thread.unref();
    return inquiry;
  };
  return {
    get waiting() {
      return waiting.size;
    },
    ask: (request) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        thread.ref();
        thread.postMessage(request(id));
      }),
    answer(id, answer) {
      const inquiry = take(id);
      // In a turn of its own: what follows takes longer than the thread to answer the next, and Node
      // empties one port before it looks at anything else, another thread's port or a socket.
      setImmediate(() => inquiry?.resolve(answer));
    },
    fail: (id, cause) => take(id)?.reject(cause),
  };
}

/** Port: tells a waiting person how far a long piece of work is. */
export interface Progress {
  /** @param label what is being done, in plain words; @param total steps, 0 for nothing to do */
  begin(label: string, total: number): void;
  /** @param done steps since `begin` */
  advance(done: number): void;
  /** Belongs in a `finally`: an open bar keeps the process alive. Without a task it does nothing. */
  end(): void;
}

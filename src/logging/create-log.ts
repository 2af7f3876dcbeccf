import pino from "pino";

export type LogLevel = "debug" | "info" | "warn" | "error";

/** Plain values only; what is `undefined` is left out. Never a word of what somebody asked. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where events go: one JSON object a line, with `level`, `time` (ISO 8601), `event` and fields. */
export interface Log {
  write(level: LogLevel, event: string, fields: LogFields): void;
}

interface LogOptions {
  /** The least that is written. */
  readonly level: LogLevel;
  /** Struck out of every line, whatever brought them there. */
  readonly secrets: readonly string[];
  /** Takes whole lines. */
  readonly stream: { write(line: string): unknown };
}

/** The one place that knows pino. */
export function createLog({ level, secrets, stream }: LogOptions): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    {
      write(line: string) {
        stream.write(secrets.reduce((kept, secret) => kept.replaceAll(secret, "[secret]"), line));
      },
    },
  );
  return {
    write: (severity, event, fields) => logger[severity]({ event, ...fields }),
  };
}

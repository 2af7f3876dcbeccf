import { join } from "node:path";
import { z } from "zod";
import { Fault } from "../domain/fault.ts";
import type { ModelSettings } from "../embedding/model-settings.ts";
import type { LogLevel } from "../logging/create-log.ts";

/** An empty value counts as none, so that a line of `.env` can be left blank. */
const given = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

const MEGABYTE = 1_000_000;

const yesOrNo = z.enum(["yes", "no"], { error: "must be yes or no" });

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error);
}

/** Every setting, as `.env.example` describes it. */
export const settingsSchema = z.object({
  DISCORD_TOKEN: given(z.string().optional()),
  DISCORD_API_URL: given(
    z
      .url({ protocol: /^https?$/, error: "must be an http or https address" })
      .default("https://discord.com/api"),
  ),
  QUESTIONS_PER_MINUTE: given(wholeNumber(1, 1000).default(6)),
  MOST_WRONG_PERCENT: given(wholeNumber(1, 50).default(16)),
  LOG_LEVEL: given(
    z
      .enum(["debug", "info", "warn", "error"], { error: "must be debug, info, warn or error" })
      .default("info"),
  ),
  METRICS_PORT: given(wholeNumber(1, 65535).optional()),
  CORPUS_DIR: given(z.string().default("corpus")),
  DATA_DIR: given(z.string().default("embeddings")),
  SERVER_CORPUS_MB: given(
    z.coerce
      .number({ error: "must be a whole number from 0 to 10000" })
      .int("must be a whole number from 0 to 10000")
      .min(0, "must be a whole number from 0 to 10000")
      .max(10_000, "must be a whole number from 0 to 10000")
      .default(50),
  ),
  SERVER_GRACE_DAYS: given(
    z.coerce
      .number({ error: "must be a whole number from 0 to 365" })
      .int("must be a whole number from 0 to 365")
      .min(0, "must be a whole number from 0 to 365")
      .max(365, "must be a whole number from 0 to 365")
      .default(30),
  ),
  MODEL: given(z.string().default("Xenova/all-MiniLM-L6-v2")),
  MODEL_DIR: given(z.string().optional()),
  MODEL_DTYPE: given(z.enum(["int8", "fp32"], { error: "must be int8 or fp32" }).default("int8")),
  MODEL_POOLING: given(z.enum(["mean", "cls"], { error: "must be mean or cls" }).default("mean")),
  MODEL_QUERY_PREFIX: z.string().default(""),
  MODEL_PASSAGE_PREFIX: z.string().default(""),
  MODEL_MAX_TOKENS: given(wholeNumber(32, 8192).default(256)),
  MODEL_DOWNLOAD: given(yesOrNo.default("no")),
});

interface DiscordSettings {
  /** Without one, there is no bot. */
  readonly token: string | null;
  /** REST base; the gateway's address comes from there. */
  readonly apiUrl: string;
  /** Of one person. */
  readonly questionsPerMinute: number;
}

/** Of the documents that servers have of their own. */
export interface ServerCorpusSettings {
  /** Of all documents of one server. */
  readonly mostBytes: number;
  /** From the bot's removal from a server to the end of what is kept of it. */
  readonly graceDays: number;
}

export interface Settings {
  readonly discord: DiscordSettings;
  /** The least that the running bot logs. */
  readonly logLevel: LogLevel;
  /** Of 127.0.0.1, for health and metrics; `null` for none. */
  readonly metricsPort: number | null;
  readonly corpusDirectory: string;
  readonly dataDirectory: string;
  readonly servers: ServerCorpusSettings;
  /** Of a hundred answers that are given, at most so many should be wrong. */
  readonly mostWrongPercent: number;
  readonly model: ModelSettings;
}

/**
 * @param environment variables as the process has them
 * @throws Fault that lists every faulty setting
 */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    throw new Fault(`The configuration has faults; mend them in .env: ${faults.join("; ")}.`);
  }
  const values = parsed.data;
  return {
    discord: {
      token: values.DISCORD_TOKEN ?? null,
      apiUrl: values.DISCORD_API_URL,
      questionsPerMinute: values.QUESTIONS_PER_MINUTE,
    },
    logLevel: values.LOG_LEVEL,
    metricsPort: values.METRICS_PORT ?? null,
    corpusDirectory: values.CORPUS_DIR,
    dataDirectory: values.DATA_DIR,
    servers: {
      mostBytes: values.SERVER_CORPUS_MB * MEGABYTE,
      graceDays: values.SERVER_GRACE_DAYS,
    },
    mostWrongPercent: values.MOST_WRONG_PERCENT,
    model: {
      model: values.MODEL,
      modelDirectory: values.MODEL_DIR ?? join(values.DATA_DIR, "models"),
      dtype: values.MODEL_DTYPE,
      pooling: values.MODEL_POOLING,
      queryPrefix: values.MODEL_QUERY_PREFIX,
      passagePrefix: values.MODEL_PASSAGE_PREFIX,
      maxTokens: values.MODEL_MAX_TOKENS,
      allowDownload: values.MODEL_DOWNLOAD === "yes",
    },
  };
}

/** The settings with what holds without them in the place of faulty ones. */
export function parseSoundSettings(environment: Parameters<typeof parseSettings>[0]): Settings {
  const { error } = settingsSchema.safeParse(environment);
  const faulty = new Set(error?.issues.map(({ path: [name] }) => name));
  const sound = Object.entries(environment).filter(([name]) => !faulty.has(name));
  return parseSettings(Object.fromEntries(sound));
}

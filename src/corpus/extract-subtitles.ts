import { parseText } from "media-captions";
import type { ExtractedParagraph, Extraction } from "./extraction.ts";

/** What is shown at one time. */
interface Cue {
  /** Seconds from the beginning. */
  readonly startTime: number;
  readonly endTime: number;
  readonly text: string;
}

/**
 * The words of a recording, of .srt or .vtt: cues are joined to sentences, and sentences to
 * paragraphs, which begin anew after a pause or with another speaker.
 */
export async function extractSubtitles(text: string): Promise<Extraction> {
  const type = /^\ufeff?WEBVTT/.test(text) ? "vtt" : "srt";
  const { cues } = await parseText(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"), { type });
  const paragraphs: Speech[] = [];
  for (const cue of readCues(cues, type)) {
    const speech = paragraphs.at(-1);
    if (speech === undefined || beginsAnew(speech, cue))
      paragraphs.push({ text: cue.words, from: cue, untilS: cue.endTime });
    else {
      speech.text = joinLines([speech.text, cue.words]);
      speech.untilS = cue.endTime;
    }
  }
  if (paragraphs.length > 0)
    return { kind: "extracted", fields: {}, paragraphs: paragraphs.map(toParagraph) };
  return { kind: "refused", flaw: { kind: "no-subtitles" } };
}

/** A paragraph to which cues are still added. */
interface Speech {
  text: string;
  /** The cue that it begins with. */
  readonly from: Spoken;
  /** Seconds. */
  untilS: number;
}

interface Spoken extends Cue {
  readonly words: string;
  readonly speaker: string | null;
}

/** Seconds without words after which something else begins. */
const PAUSE_S = 3;
/** UTF-16 code units from which on a paragraph ends with a sentence, and at which it ends anyhow. */
const ENOUGH = 250;
const MOST = 700;

function beginsAnew({ text, from, untilS }: Speech, cue: Spoken): boolean {
  if (cue.speaker !== from.speaker || cue.startTime - untilS >= PAUSE_S) return true;
  return text.length >= (/[.!?…。！？]["'”’»)\]]*$/.test(text) ? ENOUGH : MOST);
}

function toParagraph({ text, from }: Speech): ExtractedParagraph {
  const time = writeTime(from.startTime);
  const label = from.speaker === null ? time : `${time}, ${from.speaker}`;
  return { text, kind: "whole", filePlace: { kind: "time", label } };
}

function writeTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

/** Captions that roll up repeat the line above; only such a file has times within its words. */
function readCues(cues: readonly Cue[], type: "srt" | "vtt"): Spoken[] {
  const isRolling = cues.some(({ text }) => /<\d[\d:.]*>/.test(text));
  let last = "";
  return cues.flatMap((cue) => {
    const lines = plainText(cue.text, type)
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line, at) => line !== "" && !(isRolling && at === 0 && line === last));
    if (lines.length === 0) return [];
    last = lines.at(-1) ?? "";
    const speaker = /<v(?:\.[^\s>]*)?\s+([^>]+)>/i.exec(cue.text)?.[1]?.trim() ?? null;
    const { startTime, endTime } = cue;
    return [{ startTime, endTime, text: cue.text, words: joinLines(lines), speaker }];
  });
}

/** A line that begins with a dash is another person's. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => text + (/^[-–—]\s?\p{L}/u.test(line) ? "\n" : " ") + line);
}

const TAGS = /<\/?(?:[biuc]|v|lang|ruby|rt|font)(?:[\s.][^>]*)?>|<\d[\d:.]*>|\{\\[^}]*\}/gi;
const SIGNS: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: "\u00a0",
  lrm: "\u200e",
  rlm: "\u200f",
};

function plainText(text: string, type: "srt" | "vtt"): string {
  const words = text.replace(TAGS, "");
  return type === "srt" ? words : words.replace(/&(\w+);/g, (sign, name) => SIGNS[name] ?? sign);
}

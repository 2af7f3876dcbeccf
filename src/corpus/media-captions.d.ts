/** As much of media-captions as is used here; its own types name files that Node does not resolve. */
declare module "media-captions" {
  interface Cue {
    /** Seconds. */
    readonly startTime: number;
    readonly endTime: number;
    /** With its tags and, in WebVTT, its character references. */
    readonly text: string;
  }
  export function parseText(
    text: string,
    options: { readonly type: "srt" | "vtt" },
  ): Promise<{ readonly cues: readonly Cue[] }>;
}

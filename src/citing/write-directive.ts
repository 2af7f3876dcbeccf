/** Words that a browser looks for, as a page shows them; see the WICG's "URL Fragment Text Directives". */
export interface Directive {
  /** What stands directly before; empty for nothing. */
  readonly prefix: string;
  readonly start: string;
  /** What the quotation ends with; empty where `start` is all of it. */
  readonly end: string;
  /** What stands directly behind; empty for nothing. */
  readonly suffix: string;
}

/** `text=[prefix-,]start[,end][,-suffix]`. The commas and hyphens of the text are encoded. */
export function writeDirective({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    ...(prefix === "" ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === "" ? [] : [encode(end)]),
    ...(suffix === "" ? [] : [`-${encode(suffix)}`]),
  ];
  return `text=${parts.join(",")}`;
}

/** Everything but letters and digits: what a URL may hold could still mean something to Discord. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/gu, " ")).replace(
    /[-_!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The address with the directive behind the fragment that it has already, if any. */
export function addDirective(url: string, directive: string): string {
  const [plain = url] = url.split(":~:");
  return `${plain}${plain.includes("#") ? "" : "#"}:~:${directive}`;
}

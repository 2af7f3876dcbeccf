/** What is wrong with a document and what to do, for whoever runs this, by kind. */
const OF_DOCUMENTS = {
  empty: "The file is empty; write some text or remove the file.",
  "too-large": "The file is larger than {megabytes} MB; divide it.",
  "too-costly": "The file takes too much time or memory to be read; divide it or save it anew.",
  unreadable: "The file cannot be read ({reason}); save it anew or in another format.",
  "no-permission": "The file may not be read; give this user the permission to read it.",
  "no-file": "The file cannot be read ({reason}); check that it is an ordinary file.",
  gone: "The file is not there any more; index the corpus again.",

  "no-format": "It is in no format that Verbatim reads ({formats}); convert or remove it.",
  "old-office": "The file is of an old Office program or locked with a password; save it as .docx.",
  misnamed: "The file is named .{ending} but is none; get it again, or name it as what it is.",
  "not-text": "The file is not plain text; save its text as UTF-8 to have it quoted.",
  "no-encoding": "The file's letters are in no encoding that can be told; save it as UTF-8.",
  "no-text": "The file has no text; write some or remove the file.",

  "archive-many": "The file holds more than {most} files, so it is not opened.",
  "archive-outside": "The file has a path that leads out of it, so it is not opened.",
  "archive-large": "The file is too large when it is unpacked, so it is not opened.",
  "archive-tight": "The file is packed more tightly than any document is, so it is not opened.",
  "archive-damaged": "The file is damaged or cut off; copy or save it again.",
  "archive-other":
    "The file is an archive that is neither .docx nor .epub; add what is in it instead.",
  "word-damaged": "The Word document is damaged; open it in a word processor and save it again.",
  "word-empty": "The Word document has no text; remove the file.",
  "epub-no-chapters": "The EPUB has no list of its chapters; get the book in another edition.",
  "epub-locked": "The EPUB has no text, or one that is locked; get it without protection.",
  "epub-chapter": "The chapter {chapter} of the book is missing or locked, so it is left out.",
  "pdf-locked": "The PDF is locked with a password; save it without one.",
  "pdf-damaged": "The PDF is damaged or cut off; copy or make it again.",
  "pdf-long": "The PDF has more than {most} pages; divide it.",
  "pdf-pictures":
    "The PDF has no text, only pictures of it; have the text recognised (OCR) and save it again.",
  "pdf-page": "Page {page} of the PDF is damaged and left out; copy or make the file again.",
  "page-nested": "The page is nested too deeply to be read; save it anew or as PDF.",
  "page-empty": "The page has no text of its own; save it when a browser has loaded it, or as PDF.",
  "markdown-nested": "The Markdown is nested too deeply to be read; write fewer > and list levels.",
  "front-matter-open": "The front matter has no closing line ---; add it.",
  "front-matter-only":
    "The file has no text below its front matter; write some or remove the file.",
  "table-empty": "The table has no row below the names of its columns; add one.",
  "table-quotes":
    "A cell in this row begins with a quotation mark that is not closed well; write it twice within a cell.",
  "no-subtitles": "The file has no subtitles with times such as 00:00:01,000 --> 00:00:02,500.",
  "no-export":
    "The JSON is no channel exported by DiscordChatExporter; write other documents as .jsonl.",
  "export-empty": "No person wrote a message in this channel; remove the file.",
  "line-no-json": "The line is not JSON; write one JSON object a line.",
  "line-no-object": "The line is not a JSON object; write one JSON object a line.",
  "line-lacks":
    "The line has no usable {field}, so it is left out; every line needs an id and a text.",
  "line-same-id":
    'The id "{id}" stands already in line {earlier}, so this line is left out; give it another id.',

  "metadata-broken": "The metadata cannot be read, so none of it is used: {reason}",
  "metadata-no-fields": 'The metadata must be lines such as "title: The title of the text".',
  "field-unknown": '"{field}" is not a known field; use {known}.',
  "field-no-text": "{field} is left empty: must be text.",
  "field-no-date":
    '{field} is left empty: "{typed}" is not a date; write it as 2024-09-25, 2024-09 or 2024.',
  "field-no-address":
    '{field} is left empty: "{typed}" is not an address that begins with http:// or https://.',
} as const;

/** What is wrong with a folder of documents, or between its files. */
const OF_FOLDERS = {
  nothing: "There is nothing to quote; add a document to the corpus ({formats}).",
  "id-elsewhere": 'The id "{id}" belongs already to {place}; give one of them another id.',
  "id-left-out":
    'The id "{id}" is already that of a source in {place}: this one is left out until it has an id of its own.',
  "side-file-alone":
    "The metadata belongs to no document; name it like the document with .yaml behind, such as report.txt.yaml.",
  "side-file-of-markdown": "Write the metadata into the front matter of the Markdown file.",
  "side-file-of-lines": "Write the metadata into the lines of the JSON Lines file.",
  "side-file-name": "Name the metadata {document}.yaml to have it read.",
  "folder-file-name": "Name the metadata of a folder {name}.",
  "folder-file-id": "An id names one document and is not passed on; remove it here.",
} as const;

/** The places that a sentence leaves for values: `{like}` and `{this}`. */
type Places<Sentence> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

type FlawOf<Sentences> = {
  readonly [Kind in keyof Sentences]: { readonly kind: Kind } & {
    readonly [Place in Places<Sentences[Kind]>]: string | number;
  };
}[keyof Sentences];

/** What can be wrong with a document, whoever gave it: a kind, and what a sentence about it needs. */
export type DocumentFlaw = FlawOf<typeof OF_DOCUMENTS>;

/** The same, of a folder of documents as well. */
export type Flaw = DocumentFlaw | FlawOf<typeof OF_FOLDERS>;

/** The sentence for whoever runs this. */
export function explainFlaw(flaw: Flaw): string {
  const values = new Map<string, string | number>(Object.entries(flaw));
  const sentences: Readonly<Record<Flaw["kind"], string>> = { ...OF_DOCUMENTS, ...OF_FOLDERS };
  return sentences[flaw.kind].replace(/\{(\w+)\}/g, (_, place) => String(values.get(place)));
}

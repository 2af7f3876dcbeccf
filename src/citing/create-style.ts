import { readFileSync } from "node:fs";
import citeproc from "citeproc";
import type { CslItem, CslLocator } from "./to-csl.ts";

/** A citation style: what stands behind the quotation, and the entry in the list of references. */
export type Style = (item: CslItem, place: CslLocator) => { inText: string; entry: string };

/**
 * @param name of a style in `styles/`
 * Its rules are read when it is first used, which takes some tenths of a second.
 */
export function createStyle(name: string): Style {
  const items = new Map<string, unknown>();
  let engine: InstanceType<typeof citeproc.Engine> | undefined;
  let count = 0;
  return (item, { label, locator }) => {
    engine ??= openEngine(name, (id) => items.get(id));
    // The engine never forgets what it knows of an id.
    const id = String(count++);
    items.clear();
    items.set(id, { ...item, id, title: guard(item.title) });
    engine.updateItems([id]);
    const citation = { citationItems: [{ id, locator, label }], properties: { noteIndex: 0 } };
    const inText = engine.previewCitationCluster(citation, [], [], "text");
    const [entry = ""] = engine.makeBibliography()[1];
    return { inText: unguard(inText.trim()), entry: unguard(entry.trim()) };
  };
}

function openEngine(name: string, retrieveItem: (id: string) => unknown) {
  const system = { retrieveLocale: () => readRules("locales-en-US.xml"), retrieveItem };
  const engine = new citeproc.Engine(system, readRules(`${name}.csl`), "en-US");
  engine.setOutputFormat("text");
  return engine;
}

function readRules(file: string): string {
  return readFileSync(new URL(`styles/${file}`, import.meta.url), "utf8");
}

/** The engine takes `<i>` for italics and drops it; a word joiner makes it a sign like others. */
function guard(title: string): string {
  return title.replaceAll("<", "<\u2060");
}

function unguard(text: string): string {
  return text.replaceAll("<\u2060", "<");
}

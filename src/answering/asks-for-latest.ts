/**
 * Words that ask for what is latest, in the languages that the bot speaks. In small letters, as
 * titles have capitals ("Apocalypse Now", "USA Today"); at the beginning of a question only words
 * that do not merely open it.
 */
const LATEST: readonly RegExp[] = [
  /(?<!\bat the )(?<!\p{L})(?:latest|newest|most recent|most recently)(?!\p{L})/u,
  /^(?:Latest|Newest|Most recent|Currently)\s/u,
  /(?<!\p{L})(?:currently|nowadays|these days|right now|as of now|at the moment|at present|today)(?!\p{L})/u,
  /(?<!\p{L})(?<!\b(?:[Ff]rom|[Uu]ntil|till|[Bb]y|[Jj]ust|[Ee]very) )now(?!\p{L})(?! (?:and then|and again|that|on|or never)\b)/u,
  // The adjective; not what flows, and not what has another name with it.
  /(?<!\p{L})(?<!\b(?:electric|electrical|alternating|direct|ocean|air|gulf|sea|rip|leakage|of|a) )current (?!(?:of|in|is|was|through|flow\w*|at|on|from|and|or|affairs|accounts?|density|events?|sources?|transformer)\b)\p{L}/u,
  /(?<!\p{L})(?:neu(?:e)?ste[mnrs]?|aktuell(?:e[mnrs]?)?|derzeit(?:ig\p{L}*)?|zurzeit|momentan|heutzutage|gegenwärtig\p{L}*|jetzt|heute)(?![\p{L}-])/u,
  /^(?:Aktuell|Derzeit|Neu(?:e)?ste[nrs]?)\s/u,
  /(?<!\p{L})(?:más (?:recientes?|nuev[oa]s?)|actual(?:es|mente)?|hoy|en este momento|ahora(?! bien))(?!\p{L})/u,
  /(?<!\p{L})últim[oa]s? (?:noticias?|novedad\p{L}*|comunicad\p{L}*|declaraci\p{L}*|informes?|datos|cifras)/u,
  /(?<!\p{L})(?:plus récente?s?|actuel(?:le)?(?:s|ment)?|maintenant|aujourd['’]hui|en ce moment)(?!\p{L})/u,
  /(?<!\p{L})derni(?:er|ère)s? (?:nouvelles?|communiqués?|déclarations?|rapports?|chiffres|données)/u,
];

/** What is in quotation marks names something. */
const QUOTED = /["“„«][^"“”„«»]*["”“»]/gu;

/** Whether a question asks for what is latest, or how things are now. */
export function asksForLatest(question: string): boolean {
  const asked = question.trim().replace(QUOTED, " ");
  return LATEST.some((words) => words.test(asked));
}

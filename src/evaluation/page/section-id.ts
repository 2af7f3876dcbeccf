/** What a data set's section is called within the page, by its place in the reports, from 0. */
export function sectionId(place: number): string {
  return `set-${place + 1}`;
}

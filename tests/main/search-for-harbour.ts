import { openAndSearch } from "../support/open-and-search.ts";

/** A process with limits of its own: writes as JSON what `openAndSearch` gives. */
const [directory = "", dataDirectory = ""] = process.argv.slice(2);
console.log(JSON.stringify(await openAndSearch({ directory, dataDirectory }, "harbour")));

/** Counts the ways the bundled model has been built; raise it whenever the built files change. */
export const modelRecipe = 2;

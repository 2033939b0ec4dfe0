/** The measures of the score, in px at zoom 1. */
export const grid = {
  /** Left edge of the canvas to names: in line with the headline above it. */
  left: 24,
  /** Left edge of the canvas to the first sector field. */
  gutter: 164,
  right: 10,
  pitch: 28,
  /** Columns that name nobody are lighter, and may stand closer. */
  mentionPitch: 26,
  /** A folded sector needs room for "7 van 12" at its seats. */
  foldedPitch: 62,
  /** Columns do not drift further apart than this on a wide screen. */
  widest: 52,
  betweenSectors: 6,
  fieldPadding: 7,
  headings: 36,
  tableRow: 37,
  floorRow: 35,
  single: 25,
  /** From the row nearest to the band to the band: room for a marker swipe. */
  aboveBand: 36,
  band: 141,
  belowBand: 52,
  /** From the band to where arcs begin, beyond the badges of the columns; and what the rows give way for them. */
  arcs: { above: 33, below: 50, high: 18, room: 22 },
  bottom: 14,
  /** At most this much more between rows where the screen has room. */
  mostAir: 20,
  /** Between the floor and the strip of what has no level. */
  strip: 14,
  sectorHeading: 14,
  marks: 80,
  /** Underside of the upper names and upper side of the lower ones, from the top of the band. */
  upperNames: 64,
  lowerNames: 98,
  line: 15,
  air: 6,
  /** Beside a name under the marker. */
  margin: 4,
  swipe: { width: 22, height: 31 },
  badge: 16,
  /** From the first sector field back to the badges beside the names of rows. */
  badgeColumn: 18,
  /** Between two badges beside each other, from middle to middle. */
  badgePitch: 20,
  /** Names stay legible down to this zoom; what is higher than the screen then folds, or is panned. */
  leastZoom: 0.84,
} as const

import type { DrawOptions } from '../drawn/drawn-view.ts'

/** How large a drawing is laid out for each kind of file, px; each draws it to fit its paper. */
export const fileDrawings = {
  /** 178 mm on an A4: names of 7 pt. */
  handout: { width: 930, height: 700, minName: 12.9 },
  /** Beside the words of a slide, and of the offline page. */
  slide: { width: 1060, height: 800, minName: 11 },
  a4: { width: 1160, height: 600, minName: 10.9 },
  a3: { width: 1500, height: 840, minName: 9.6 },
  /** Over the width of an A0, above the strip of steps: names of 18 pt. */
  poster: { width: 1640, height: 620, minName: 9.5 },
  /** A picture, as high as it needs. */
  picture: { width: 1200, height: null },
  /** A page on its side from the printer of the browser: what can be parted goes on over the next. */
  print: { width: 1160, height: 600, minName: 10.8 },
} as const satisfies Record<string, Omit<DrawOptions, 'fit'>>

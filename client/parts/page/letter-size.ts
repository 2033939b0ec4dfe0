/** The letters a drawing is made for, px: as browsers have them of themselves. */
const USUAL = 16

/** How many px of the page one px of a drawing takes: who has larger letters set in the browser gets larger drawings too. */
export const letterScale = (): number =>
  (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL) / USUAL

/** A length of a drawing, px, as it grows with the letters of the browser. */
export const rem = (px: number): string => `${px / USUAL}rem`

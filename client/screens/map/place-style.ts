/** Lengths as the style of an element takes them. */
export const px = (n: number) => `${Math.round(n * 10) / 10}px`
export const at = (x: number, y: number) => ({ left: px(x), top: px(y) })

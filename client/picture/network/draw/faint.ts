/** How faint a line is that is not of what is chosen. */
export const FAINT = 0.2

/** How faint a line is that is not of what is chosen. */
export const FADED_LINE = 0.2

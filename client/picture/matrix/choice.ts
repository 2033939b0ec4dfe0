/** What the rows and columns of the matrix stand for. */
export const axes = ['partner', 'sector'] as const
/** In which order they stand: grouped by sector, by name, or those with most ties first. */
export const orders = ['sector', 'name', 'ties'] as const

export type MatrixChoice = { by: (typeof axes)[number]; order: (typeof orders)[number] }

/** The columns of the table of partners, in their order on the screen. */
export const columns = [
  'name',
  'standing',
  'degree',
  'administrative',
  'operational',
  'betweenness',
  'brokerage',
  'constraint',
  'core',
] as const
export type FigureColumn = (typeof columns)[number]

/** By which column the table is sorted; `turned`: from its other end. */
export type FiguresChoice = { by: FigureColumn; turned: boolean }

import type { Sector } from '../../contract/vocabulary.ts'

/** The outline of a sector's mark around the middle of 28 x 28: shape first, colour second. */
export const shapeOf: Record<Sector, string> = {
  public: 'M14 3a11 11 0 1 0 0 22a11 11 0 1 0 0 -22',
  work_income: 'M7 4h14a3 3 0 0 1 3 3v14a3 3 0 0 1 -3 3h-14a3 3 0 0 1 -3 -3v-14a3 3 0 0 1 3 -3',
  employers: 'M8 3.500h12l6 10.500l-6 10.500h-12l-6 -10.500z',
  workers: 'M14 3l12.500 22h-25z',
  education: 'M14 1.500l12.500 12.500l-12.500 12.500l-12.500 -12.500z',
  care: 'M10 3h8v7h7v8h-7v7h-8v-7h-7v-8h7z',
  support: 'M9.500 3h9l6.500 6.500v9l-6.500 6.500h-9l-6.500 -6.500v-9z',
}

/** Where white on the colour would not be seen, the icon is ink. */
export const darkIcon: ReadonlySet<Sector> = new Set(['employers', 'education', 'care'])

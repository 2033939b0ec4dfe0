import type { PartnerFigures } from '../../../contract/figures.ts'
import { formatList, type Words } from '../../i18n/words.ts'
import { type FigureColumn, columns, type FiguresChoice } from './choice.ts'

export type FigureRow = PartnerFigures & { name: string }

/** By what a column sorts: text from a to z, numbers from high to low; null stands last, whichever way. */
const keyOf: Record<FigureColumn, (row: FigureRow) => string | number | null> = {
  name: ({ name }) => name,
  standing: (row) => -standingRank(row),
  degree: ({ degree }) => degree,
  administrative: ({ administrative }) => administrative,
  operational: ({ operational }) => operational,
  betweenness: ({ betweenness }) => betweenness,
  brokerage: ({ brokerage }) => brokeredShare(brokerage),
  constraint: ({ constraint }) => constraint,
  core: ({ core }) => core,
}

/** Pairs brought together, in whatever role. */
export const brokeredShare = (roles: PartnerFigures['brokerage']): number | null =>
  roles === null ? null : roles.coordinator + roles.consultant + roles.gatekeeper + roles.liaison

export function sortedBy(rows: readonly FigureRow[], { by, turned }: FiguresChoice): FigureRow[] {
  const key = keyOf[by]
  const turn = turned ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null) || byName(one, other)
    const first = typeof a === 'string' ? a.localeCompare(String(b), 'nl') : Number(b) - a
    return turn * first || byDegree(one, other) || byName(one, other)
  })
}
const byName = (a: FigureRow, b: FigureRow) => a.name.localeCompare(b.name, 'nl')
const byDegree = (a: FigureRow, b: FigureRow) => (b.degree ?? -1) - (a.degree ?? -1)

/** Which way a column stands, for who cannot see it. */
export const sortOf = (column: FigureColumn, { by, turned }: FiguresChoice): 'ascending' | 'descending' | 'none' =>
  by !== column ? 'none' : (column === 'name') === turned ? 'descending' : 'ascending'

/** What a cell says; what is not known or not defined is a dash. */
export function cellText(row: FigureRow, column: FigureColumn, words: Words): string {
  const { figure } = words
  const plain = (value: number | null) => (value === null ? '–' : figure(value))
  switch (column) {
    case 'name':
      return row.name
    case 'standing':
      return rankText(row, words)
    case 'betweenness':
      return row.betweenness === null ? '–' : `${figure(Math.round(row.betweenness * 1000) / 10)} %`
    case 'brokerage':
      return plain(brokeredShare(row.brokerage))
    case 'degree':
    case 'administrative':
    case 'operational':
    case 'constraint':
    case 'core':
      return plain(row[column])
  }
}

/** Columns that are explained; those by level belong to the first. */
export const explainedColumns = columns.filter(
  (column) => column !== 'name' && column !== 'administrative' && column !== 'operational',
)

/** Domains in a sentence begin small. */
const inner = (name: string) => name.charAt(0).toLocaleLowerCase('nl') + name.slice(1)

/** What a partner is in the network, in plain words: "enige schakel tussen onderwijs en werkgevers". */
export function rankText({ standing, sole, cutsOff }: PartnerFigures, words: Words): string {
  const { t } = words
  if (standing === 'sole') {
    const pairs = sole.map(([a, b]) =>
      t('figures.standing.pair', { a: inner(t(`sector.${a}`)), b: inner(t(`sector.${b}`)) }),
    )
    const rest = pairs.length - 2
    const said =
      rest > 0
        ? t('figures.standing.soleMore', { pairs: pairs.slice(0, 2).join(', '), n: rest })
        : formatList(words, pairs)
    return t('figures.standing.sole', { pairs: said })
  }
  return standing === 'cut' ? t('figures.standing.cut', { n: cutsOff }) : t(`figures.standing.${standing}`)
}

/** Those that matter most to the meeting first. */
const order = ['sole', 'cut', 'alone', 'thread', 'connector', 'core', 'member', 'silent'] as const
export const standingRank = ({ standing }: PartnerFigures): number => order.indexOf(standing)

import { levels } from '../../../contract/vocabulary.ts'
import type { Provenance } from '../../../domain/sources/provenance.ts'
import { capitalise, formatList, type Words } from '../../i18n/words.ts'
import { sideOfLevel } from '../../scene/pair/sides.ts'
import { meets, hasRecord } from './cells.ts'
import type { MatrixCell, Half, MatrixLine, Matrix } from './types.ts'

/** What half a cell holds, in words: "2 overleggen en 1 activiteit", "niets vastgelegd". */
export function halfText(half: Half, words: Words): string {
  const { t } = words
  if (half.share !== null && half.share.of > 0) return t('pair.share', half.share)
  const tied = (how: Provenance) => (half.tie?.how === how && !half.tie.held ? 1 : 0)
  const told = [
    half.bodies > 0 ? t('pair.bodies', { n: half.bodies }) : null,
    half.activities > 0 ? t('pair.activities', { n: half.activities }) : null,
    half.tie === null || half.tie.held
      ? null
      : t('pair.tie', { strength: t(`strength.${knownOf(half.tie.strength)}`) }),
    half.differ ? t('pair.differ') : half.none ? t('pair.noTie') : null,
    half.own + tied('own') > 0 ? t('pair.own', { n: half.own + tied('own') }) : null,
    half.tried + tied('trial') > 0 ? t('pair.tried', { n: half.tried + tied('trial') }) : null,
    half.held > 0 ? t('pair.held', { n: half.held }) : null,
  ].filter((part) => part !== null)
  return told.length === 0 ? t('pair.nothing') : formatList(words, told)
}
const knownOf = (strength: number | null) => ([1, 2, 3, 4, 5] as const).find((one) => one === strength) ?? 'unknown'

/** The levels a cell speaks of: board and floor always, policy and "not said" where there is something. */
export const spokenLevels = ({ halves }: MatrixCell) =>
  levels.filter((level) => {
    const half = halves[sideOfLevel[level]]
    return (
      level === 'administrative' || level === 'operational' || hasRecord(half) || half.none || half.finding !== null
    )
  })

/** "Orionis en UWV", or "12 gemeenten onderling". */
export function pairName(a: MatrixLine, b: MatrixLine, words: Words): string {
  const [one, other] = [a, b].map(({ name }) => name.replaceAll('\u00AD', ''))
  return capitalise(
    a.id === b.id ? words.t('pair.inside', { name: one ?? '' }) : formatList(words, [one ?? '', other ?? '']),
  )
}

/** A cell in one sentence, as it is read out: "Orionis en UWV, bestuurlijk: 1 overleg, uitvoerend: niets vastgelegd". */
export function cellLine(matrix: Matrix, row: number, column: number, words: Words): string {
  const { t } = words
  const [a, b] = [matrix.lines[row], matrix.lines[column]]
  if (a === undefined || b === undefined) return ''
  if (row === column && a.size < 2) return capitalise(a.name)
  const cell = matrix.cell(row, column)
  const name = pairName(a, b, words)
  if (cell.what === 'part') return `${name}: ${t('pair.part')}`
  const said = spokenLevels(cell).map((level) => {
    const half = cell.halves[sideOfLevel[level]]
    const asked = half.finding?.of
    const key = asked?.decided === false ? 'finding.open' : 'finding.numbered'
    const asks = asked === undefined ? '' : `, ${t(key, { number: asked.label })}`
    return `${t(`level.${level}`)}: ${halfText(half, words)}${asks}`
  })
  return [name, ...said, ...(cell.unconfirmed === true ? [t('confirm.waits')] : [])].join(', ')
}

/** "bestuurlijk 1 overleg · uitvoerend niets vastgelegd", for a line of the list. */
export const levelLines = (cell: MatrixCell, words: Words): { text: string; marked: boolean }[] =>
  spokenLevels(cell).map((level) => {
    const half = cell.halves[sideOfLevel[level]]
    return {
      text: `${words.t(`level.${level}`)}: ${halfText(half, words)}`,
      marked: half.finding?.missing === true && !meets(half),
    }
  })

/** What is to be seen in the whole: how the pairs meet; between sectors where table and floor are furthest apart. */
export function matrixHeadline(matrix: Matrix, words: Words): string {
  const { t } = words
  const { sums } = matrix
  if (matrix.by === 'sector') {
    const apart = furthest(matrix)
    if (apart !== null) return t('matrix.line.apart', apart)
  }
  if (sums.pairs === 0) return t('matrix.line.alone')
  if (sums.met === 0) return t('matrix.line.none', { pairs: sums.pairs })
  const parts = (['table', 'both', 'floor', 'other'] as const).flatMap((key) =>
    sums[key] > 0 ? [t(`matrix.line.${key}`, { n: sums[key] })] : [],
  )
  return t('matrix.line.met', { pairs: sums.pairs, met: sums.met, how: parts.join(', ') })
}

/** The two sectors whose pairs meet at the one level far more often than at the other. */
function furthest({ lines, cell }: Matrix) {
  const all = lines.flatMap((a, row) =>
    lines.slice(row + 1).flatMap((b, next) => {
      const { table, floor } = cell(row, row + 1 + next).halves
      if (table.share === null || floor.share === null) return []
      const [up, down] = [table.share.met, floor.share.met]
      return [{ a: a.name, b: b.name, table: up, floor: down, of: table.share.of, apart: Math.abs(up - down) }]
    }),
  )
  const most = all.sort((one, other) => other.apart - one.apart)[0]
  return most === undefined || most.apart === 0 ? null : most
}

/** What the headline rests on and leaves open. */
export function matrixRests({ by, sums }: Matrix, words: Words): string {
  const { t } = words
  const silent = sums.pairs - sums.met - sums.parts - sums.differ
  return [
    by === 'sector' ? t('matrix.rests.sector') : null,
    by === 'partner' && silent > 0 ? t('matrix.rests.silent', { n: silent }) : null,
    by === 'partner' && sums.differ > 0 ? t('matrix.rests.differ', { n: sums.differ }) : null,
    sums.parts > 0 ? t('matrix.rests.parts', { n: sums.parts }) : null,
    sums.ties > 0 ? t('matrix.rests.ties', { n: sums.ties }) : t('matrix.rests.noTies'),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

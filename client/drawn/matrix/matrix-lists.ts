import { halfText, pairName, spokenLevels } from '../../picture/matrix/sentences.ts'
import { hasRecord } from '../../picture/matrix/cells.ts'
import type { Matrix } from '../../picture/matrix/types.ts'
import { sideOfLevel } from '../../scene/pair/sides.ts'
import type { Words } from '../../i18n/words.ts'
import { capitalise } from '../../i18n/words.ts'
import type { ListTwin } from '../drawn-view.ts'

/** Every pair of which something is recorded or asked, level by level in words. */
export function matrixLists(matrix: Matrix, words: Words): ListTwin[] {
  const { t } = words
  const rows = matrix.lines.flatMap((a, row) =>
    matrix.lines.slice(row).flatMap((b, next): string[][] => {
      const cell = matrix.cell(row, row + next)
      if (cell.faded || (next === 0 && a.size < 2)) return []
      if (cell.what === 'part') return [[pairName(a, b, words), t('pair.part'), '']]
      const halves = Object.values(cell.halves)
      if (!halves.some((half) => hasRecord(half) || half.none || half.finding !== null || (half.share?.met ?? 0) > 0))
        return []
      const said = (level: 'administrative' | 'operational') => halfText(cell.halves[sideOfLevel[level]], words)
      const others = spokenLevels(cell)
        .filter((level) => level !== 'administrative' && level !== 'operational')
        .map((level) => `${t(`level.${level}`)}: ${halfText(cell.halves[sideOfLevel[level]], words)}`)
      const numbers = [...new Set(halves.flatMap(({ finding }) => finding?.of.label ?? []))].map((number) =>
        t('finding.numbered', { number }),
      )
      const asked = [...others, ...numbers].join('; ')
      return [
        [
          pairName(a, b, words),
          said('administrative'),
          asked === '' ? said('operational') : `${said('operational')}; ${asked}`,
        ],
      ]
    }),
  )
  const head = [t('drawn.pair'), capitalise(t('level.administrative')), capitalise(t('level.operational'))]
  return [{ caption: t('matrix.name'), head, rows }]
}

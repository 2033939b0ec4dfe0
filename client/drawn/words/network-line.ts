import { type Sector, sectors } from '../../../contract/vocabulary.ts'
import { capitalise, formatList, type Words } from '../../i18n/words.ts'
import type { Scene } from '../../scene/scene.ts'
import { sceneWords } from '../../scene/words/scene-words.ts'

/** Which sectors meet where, whatever is filtered: at how many of the tables that several sectors share, and at how many of those on the floor. */
export function sharedTables(scene: Scene): {
  tables: number
  floors: number
  of: Map<Sector, { all: number; floor: number }>
} {
  const sectorOf = new Map(scene.marks.map(({ id, sector }) => [id, sector]))
  const sitting = new Map<string, Set<Sector>>()
  for (const { mark, row, how } of scene.seats) {
    const sector = sectorOf.get(mark)
    if (sector === undefined || how === 'members' || how === 'expected') continue
    sitting.set(row, (sitting.get(row) ?? new Set()).add(sector))
  }
  const shared = scene.rows.filter(({ id }) => (sitting.get(id)?.size ?? 0) > 1)
  const floors = shared.filter(({ side }) => side === 'floor')
  const at = (rows: typeof shared, sector: Sector) => rows.filter(({ id }) => sitting.get(id)?.has(sector)).length
  const there = sectors.filter((sector) => scene.marks.some((mark) => mark.sector === sector && mark.what !== 'absent'))
  return {
    tables: shared.length,
    floors: floors.length,
    of: new Map(there.map((sector) => [sector, { all: at(shared, sector), floor: at(floors, sector) }])),
  }
}

/** What is to be seen in the network: which sectors sit everywhere, and which hardly on the floor. Null with too little to see. */
export function networkLine(scene: Scene, words: Words): string | null {
  const { t, number, lang } = words
  const { tables, floors, of } = sharedTables(scene)
  if (tables < 2 || of.size < 2) return null
  const where = (holds: (at: { all: number; floor: number }) => boolean) =>
    [...of].filter(([, at]) => holds(at)).map(([sector]) => sectorName(sector))
  const sectorName = (sector: Sector) => sceneWords(lang).sector(sector)
  const everywhere = where(({ all }) => all === tables)
  const [only] = everywhere
  const first =
    only === undefined
      ? t('headline.network.none')
      : everywhere.length === 1
        ? t('headline.network.one', { name: only })
        : t('headline.network.all', { n: everywhere.length, number: number(everywhere.length) })
  const list = (names: readonly string[]) =>
    formatList(
      words,
      names.map((name) => name.toLocaleLowerCase(lang)),
    )
  const [once, never] = [where(({ floor }) => floor === 1), where(({ floor }) => floor === 0)]
  const second =
    floors < 2
      ? null
      : never.length > 0
        ? t('headline.network.never', { n: never.length, names: list(never) })
        : once.length > 0
          ? t('headline.network.once', { n: once.length, names: list(once) })
          : null
  return capitalise(second === null ? first : `${first}; ${second}`)
}

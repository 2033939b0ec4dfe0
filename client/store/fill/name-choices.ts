import { useEffect, useState } from 'preact/hooks'
import type { OrganisationName } from '../../../contract/answers/names.ts'
import type { RegionId } from '../../../contract/ids.ts'
import { type Kind, kinds, type Sector } from '../../../contract/vocabulary.ts'
import { unnamedKinds } from '../../../domain/expected.ts'
import { fold } from '../../../domain/text-match.ts'
import { capitalise, type Words } from '../../i18n/words.ts'
import { levelOfSide } from '../../scene/pair/sides.ts'
import { isNew } from '../../scene/fill-scene.ts'
import type { Scene } from '../../scene/scene.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { request } from '../api.ts'
import { cursor, type NewName } from './cursor.ts'
import { kindsToChoose } from './new-records.ts'
import { addPartner, addTable } from './give-answer.ts'

/** What can be taken while a name is typed. `isThere`: it is in the region already, and one only goes there. */
export type NameOption = {
  key: string
  name: string
  sub: string | null
  sector: Sector
  kind: Kind | null
  isThere: boolean
  isNew: boolean
  take: () => void
}

/** How long typing rests before names are asked for, ms. */
const PAUSE = 80
type Answer = { q: string; names: readonly OrganisationName[]; hasFailed: boolean }
const nobody: Answer = { q: '', names: [], hasFailed: false }

/** Names like what is typed: those of the last answer until the next is there. */
export function useNames(q: string, near: RegionId | null): Answer {
  const [answer, setAnswer] = useState(nobody)
  useEffect(() => {
    if (q === '' || near === null) {
      setAnswer(nobody)
      return
    }
    const asking = new AbortController()
    const timer = setTimeout(() => {
      request('listNames', { query: { q, near }, signal: asking.signal }).then(
        ({ names }) => {
          setAnswer({ q, names, hasFailed: false })
        },
        () => {
          if (!asking.signal.aborted) setAnswer({ q, names: [], hasFailed: true })
        },
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [q, near])
  return answer
}

const begins = (name: string, q: string) =>
  fold(name)
    .split(/[\s-]+/)
    .some((word) => word.startsWith(fold(q).trim()))
const MOST_NEW = 3

/** For a partner: those of the region, of others and of the list, the kinds still missing, and the new name itself. */
export function partnerChoices(
  q: string,
  typed: Extract<NewName, { what: 'partner' }>,
  scene: Scene,
  names: readonly OrganisationName[],
  words: Words,
): NameOption[] {
  const { t, lang } = words
  const missing = unnamedKinds(scene.region)
  const here = scene.region.graph.partners.filter(({ name, short }) => begins(name, q) || begins(short ?? '', q))
  const there = new Set(here.map(({ name }) => fold(name)))
  const others = names.filter(({ name, id }) => id === null && !there.has(fold(name)))
  // Of the sector one types in first.
  const near = ({ kind }: { kind: Kind }) => Number(kinds[kind].sector !== typed.sector)
  const exact = [...here, ...others].some(({ name }) => fold(name) === fold(q))
  return [
    ...here.slice(0, 3).map(({ id, name, kind }): NameOption => ({
      ...{ key: id, name, sub: t('fill.type.here', { kind: kindName(lang, kind) }), sector: kinds[kind].sector, kind },
      ...{ isThere: true, isNew: false },
      take: () => {
        cursor.value = { mark: id, row: cursor.value?.row ?? '' }
      },
    })),
    ...others
      .toSorted((a, b) => near(a) - near(b))
      .slice(0, 5)
      .map(({ name, kind, regions }): NameOption => ({
        ...{ key: `${kind} ${name}`, name, sector: kinds[kind].sector, kind, isThere: false, isNew: false },
        sub:
          regions > 0
            ? t('fill.type.regions', { kind: kindName(lang, kind), n: regions })
            : t('fill.type.listed', { kind: kindName(lang, kind) }),
        take: () => {
          addPartner(name, kind)
        },
      })),
    ...(exact ? [] : kindsToChoose(typed.sector, typed.kind, missing).slice(0, MOST_NEW)).map((kind): NameOption => ({
      ...{ key: `new ${kind}`, name: t('fill.type.new', { name: q, kind: kindName(lang, kind) }), sub: null },
      ...{ sector: typed.sector, kind, isThere: false, isNew: true },
      take: () => {
        addPartner(q, kind)
      },
    })),
  ]
}

/** For a table: those of the region, what the period expects in this half, and the new name itself. */
export function tableChoices(
  q: string,
  { side }: Extract<NewName, { what: 'table' }>,
  { rows }: Scene,
  words: Words,
): NameOption[] {
  const { t } = words
  const level = t(`level.${levelOfSide[side]}`)
  const like = rows.filter((row) => !isNew(row) && begins(row.name, q))
  const here = like.filter(({ table }) => table !== '')
  const plain = { sector: 'public', kind: null } as const
  return [
    ...here.slice(0, 3).map((row): NameOption => ({
      ...{ ...plain, key: row.id, name: row.name, sub: t('fill.type.hereTable'), isThere: true, isNew: false },
      take: () => {
        cursor.value = { mark: cursor.value?.mark ?? '', row: row.id }
      },
    })),
    ...like
      .filter((row) => row.table === '' && row.side === side)
      .map((row): NameOption => ({
        ...{
          ...plain,
          key: row.id,
          name: capitalise(row.name),
          sub: t('fill.type.expected'),
          isThere: false,
          isNew: false,
        },
        take: () => {
          addTable(row.name, side)
        },
      })),
    ...(here.some(({ name }) => fold(name) === fold(q))
      ? []
      : [
          {
            ...{
              ...plain,
              key: 'new',
              name: t('fill.type.newTable', { name: q, level }),
              sub: null,
              isThere: false,
              isNew: true,
            },
            take: () => {
              addTable(q, side)
            },
          },
        ]),
  ]
}

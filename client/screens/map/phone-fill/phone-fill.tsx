import { useMemo, useState } from 'preact/hooks'
import { sectors } from '../../../../contract/vocabulary.ts'
import { groupBy } from '../../../../domain/group-by.ts'
import { capitalise } from '../../../i18n/words.ts'
import { Icon } from '../../../parts/icon.tsx'
import { MarkIcon } from '../../../parts/mark.tsx'
import { isNew } from '../../../scene/fill-scene.ts'
import { stacksOf } from '../../../scene/make/stacks.ts'
import type { Mark, Row, Scene } from '../../../scene/scene.ts'
import { sceneWords } from '../../../scene/words/scene-words.ts'
import { setFilling } from '../../../store/actions.ts'
import { addTable, answerAt } from '../../../store/fill/give-answer.ts'
import { cursor } from '../../../store/fill/cursor.ts'
import { sitting } from '../../../store/fill/pending.ts'
import { standingSteps, takeBack } from '../../../store/fill/sitting.ts'
import { lang, words } from '../../../store/language.ts'
import { mapWords } from '../../../drawn/map/words/map-words.ts'
import { SpeakerSentence } from '../../../forms/speaker-sentence.tsx'
import { PhoneNames } from './phone-names.tsx'
import { PhoneRow, PhoneStack } from './phone-row.tsx'
import '../../../style/map/phone-fill.css'

const sides = ['table', 'policy', 'floor', 'unspecified'] as const

/** Filling in on a phone: one chooses a table, and ticks who sits there. */
export function PhoneFill({ scene }: { scene: Scene }) {
  const [table, setTable] = useState<string | null>(null)
  const rowOf = (wanted: string | undefined) => scene.rows.find(({ id }) => id === wanted)
  // A table that was only expected is there from the first answer at it, as a row of its own.
  const row = rowOf(table ?? undefined) ?? (table !== null && isExpected(table) ? rowOf(cursor.value?.row) : undefined)
  return (
    <div class="phone-fill">
      {row === undefined ? (
        <Tables scene={scene} onChoose={setTable} />
      ) : (
        <OneTable
          scene={scene}
          row={row}
          onBack={() => {
            setTable(null)
          }}
        />
      )}
      <Foot />
    </div>
  )
}

const isExpected = (row: string) => row.startsWith('expected:')
const sitsAt = (mark: Mark, row: Row) => ['seat', 'lead'].includes(answerAt(mark, row) ?? '')
const partnersIn = (scene: Scene) => scene.marks.filter((mark) => !isNew(mark))

function Tables({ scene, onChoose }: { scene: Scene; onChoose: (row: string) => void }) {
  const { t, lang } = words.value
  const [name, setName] = useState('')
  const partners = partnersIn(scene)
  const make = (side: 'table' | 'floor') => {
    const id = addTable(name, side)
    if (id !== '') onChoose(`${id}:${side}`)
    setName('')
  }
  return (
    <>
      <header class="phone-head">
        <h2>{t('fill.phone.choose')}</h2>
        <Done />
      </header>
      {sides.map((side) => {
        const rows = scene.rows.filter((row) => row.side === side && !isNew(row))
        const { name: half, level } = mapWords(lang).side(side)
        return rows.length === 0 ? null : (
          <section key={side} aria-label={`${half}, ${level}`}>
            <h3 class="list-head">
              {half} <span class="soft">{level}</span>
            </h3>
            <ul>
              {rows.map((row) => (
                <li key={row.id}>
                  <button
                    class="phone-table"
                    type="button"
                    onClick={() => {
                      onChoose(row.id)
                    }}
                  >
                    <span>{row.name}</span>
                    <span class="soft small">
                      {row.table === ''
                        ? t('fill.type.expected')
                        : t('fill.phone.sits', { n: partners.filter((mark) => sitsAt(mark, row)).length })}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <div class="phone-new">
        <label>
          {t('fill.type.table')}
          <input
            type="text"
            maxLength={200}
            value={name}
            onInput={(event) => {
              setName(event.currentTarget.value)
            }}
          />
        </label>
        {name.trim() !== '' &&
          (['table', 'floor'] as const).map((side) => (
            <button
              key={side}
              class="button"
              type="button"
              onClick={() => {
                make(side)
              }}
            >
              {t('fill.type.newTable', { name: name.trim(), level: mapWords(lang).side(side).level })}
            </button>
          ))}
      </div>
    </>
  )
}

const iconOf = (mark: Mark) => <MarkIcon {...mark} size={30} />

type Together = { stack: string | null; members: Mark[] }
/** The partners of a sector with those of whom the same is said as one, by what they are called together. */
function stacked(marks: readonly Mark[], stacks: readonly string[][]): Together[] {
  const stackOf = new Map(
    stacks.filter(({ length }) => length > 1).flatMap((ids) => ids.map((id) => [id, ids] as const)),
  )
  const groups = groupBy(marks, (mark) => stackOf.get(mark.id) ?? mark.id)
  return [...groups.values()].map((members) => {
    const [first, ...others] = members
    const name =
      first?.kind != null && others.length > 0 ? sceneWords(lang.value).stack(first.kind, members.length) : null
    return { stack: name, members }
  })
}

function OneTable({ scene, row, onBack }: { scene: Scene; row: Row; onBack: () => void }) {
  const { t, number } = words.value
  const [wanted, setWanted] = useState('')
  const all = partnersIn(scene)
  const like = wanted.trim().toLowerCase()
  const shown = all.filter(({ full }) => full.toLowerCase().includes(like))
  // As they are when the table is opened: who is answered for apart does not go from under the finger.
  const stacks = useMemo(() => stacksOf(scene.region).map((stack) => stack.map(({ id }): string => id)), [row.id])
  const n = all.filter((mark) => sitsAt(mark, row)).length
  return (
    <>
      <header class="phone-head">
        <button class="phone-back" type="button" aria-label={t('fill.phone.back')} onClick={onBack}>
          <Icon name="left" />
        </button>
        <div>
          <h2>{row.name}</h2>
          <p class="soft small">{mapWords(lang.value).side(row.side).level}</p>
        </div>
        <Done />
      </header>
      <p class="phone-line">
        {n === 0 ? t('fill.phone.nobody') : capitalise(t('fill.phone.line', { n, number: number(n) }))}
      </p>
      <SpeakerSentence />
      <input
        class="phone-search"
        type="search"
        aria-label={t('fill.phone.search')}
        placeholder={t('fill.phone.search')}
        value={wanted}
        onInput={(event) => {
          setWanted(event.currentTarget.value)
        }}
      />
      {wanted.trim() !== '' && (
        <PhoneNames
          text={wanted.trim()}
          scene={scene}
          row={row}
          onDone={() => {
            setWanted('')
          }}
        />
      )}
      <p class="phone-columns soft small" aria-hidden="true">
        <span>{t('fill.phone.hold')}</span>
        <span>{t('fill.phone.seat')}</span>
        <span>{t('fill.answer.none')}</span>
        <span>{t('fill.answer.unknown')}</span>
      </p>
      {sectors.map((sector) => {
        const marks = shown.filter((mark) => mark.sector === sector)
        const inside = all.filter((mark) => mark.sector === sector)
        return marks.length === 0 ? null : (
          <section key={sector} aria-label={t(`sector.${sector}`)}>
            <h3 class="list-head">
              {t(`sector.${sector}`)}{' '}
              <span class="soft">
                {t('fill.phone.of', { n: inside.filter((mark) => sitsAt(mark, row)).length, all: inside.length })}
              </span>
            </h3>
            <ul>
              {stacked(marks, like === '' ? stacks : []).map(({ stack, members }) =>
                stack === null ? (
                  members.map((mark) => (
                    <PhoneRow key={mark.id} scene={scene} mark={mark} row={row} icon={iconOf(mark)} />
                  ))
                ) : (
                  <PhoneStack
                    key={`stack ${stack}`}
                    scene={scene}
                    marks={members}
                    name={stack}
                    row={row}
                    icon={members[0] && <MarkIcon {...members[0]} several size={30} />}
                    iconOf={iconOf}
                  />
                ),
              )}
            </ul>
          </section>
        )
      })}
    </>
  )
}

const Done = () => (
  <button
    class="button is-main"
    type="button"
    onClick={() => {
      setFilling(false)
    }}
  >
    {words.value.t('fill.done')}
  </button>
)

/** Takes the last step back, by its name; and how many there are. */
function Foot() {
  const { t } = words.value
  const done = standingSteps(sitting.value)
  const last = done.at(-1)
  if (last === undefined) return null
  return (
    <footer class="phone-foot">
      <button
        type="button"
        onClick={() => {
          takeBack([last.operation])
        }}
      >
        <Icon name="undo" />
        <span>
          <b>{t('fill.undo')}</b> <span class="soft small">{last.title}</span>
        </span>
      </button>
      <span>{t('fill.phone.answers', { n: done.length })}</span>
    </footer>
  )
}

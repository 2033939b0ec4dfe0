import { sectors } from '../../../contract/vocabulary.ts'
import { heldCount, heldText } from '../../text/tally.ts'
import type { Scene } from '../../scene/scene.ts'
import { halvesOf } from '../../text/cell.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import { PartnerRow } from './partner-row.tsx'
import { editorHead } from './table-editor/editor-head.tsx'
import { TableEditor } from './table-editor/table-editor.tsx'
import { TableRows } from './table-rows.tsx'

/** The twin of the map in words: every mark by sector, then every table and line of work. */
function ListView({ now, scene }: ScreenProps) {
  const { t } = words.value
  const { edit, trial } = route.value
  if (edit !== null && !trial) return <TableEditor now={now} scene={scene} tab={edit} />
  const groups = sectors.flatMap((sector) => {
    const marks = scene.marks.filter((mark) => mark.sector === sector)
    return marks.length === 0 ? [] : [{ sector, marks, count: heldCount(marks, ({ members }) => members) }]
  })
  return (
    <div class="list">
      <div class="list-scroll">
        {groups.map(({ sector, marks, count }, at) => (
          <section key={sector} aria-labelledby={`list-${sector}`}>
            <div class="list-head">
              <h2 id={`list-${sector}`}>
                {t(`sector.${sector}`)} <span class="soft">{heldText(count, words.value)}</span>
              </h2>
              {at === 0 && <span class="soft list-hint">{t('list.hint')}</span>}
            </div>
            <ul>
              {marks.map((mark) => (
                <PartnerRow key={mark.id} scene={scene} mark={mark} />
              ))}
            </ul>
          </section>
        ))}
        <TableRows scene={scene} />
      </div>
      <Legend scene={scene} />
    </div>
  )
}

export const listScreen: ScreenModule = { Screen: ListView, headOf: editorHead }

const looks = ['stated', 'own', 'inferred', 'trial', 'members', 'unknown'] as const

/** What the halves of a cell mean, as far as there are such; always in view. */
function Legend({ scene }: { scene: Scene }) {
  const { t } = words.value
  const halves = scene.marks.map((mark) => halvesOf(scene, mark))
  const there = new Set<string>(halves.flatMap(({ table, floor }) => [table.look, floor.look]))
  return (
    <ul class="legend" aria-label={t('legend')}>
      {looks
        .filter((look) => there.has(look))
        .map((look) => (
          <li key={look}>
            <span class={`half is-${look}`} aria-hidden="true">
              {look === 'members' ? '•' : ''}
            </span>
            {t(`look.${look}`)}
          </li>
        ))}
    </ul>
  )
}

import { Icon } from '../../parts/icon.tsx'
import type { Row, Scene, Side } from '../../scene/scene.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { namedAt } from '../../text/presence.ts'

const sides: readonly Side[] = ['table', 'policy', 'floor', 'unspecified']

/** The lines of the map as rows: each table and line of work with how many partners are named at it. */
export function TableRows({ scene }: { scene: Scene }) {
  const { t } = words.value
  const named = ({ id, unconfirmed = 0 }: Row) => {
    const { shown, all } = namedAt(scene, id)
    const count = t('count.named', { n: all })
    const who = shown === all ? count : t('list.namedShown', { count, n: shown })
    return unconfirmed === 0 ? who : `${who} · ${t('confirm.count', { n: unconfirmed })}`
  }
  return (
    <>
      {sides.map((side) => {
        const rows = scene.rows.filter((row) => row.side === side)
        if (rows.length === 0) return null
        return (
          <section key={side} aria-labelledby={`list-${side}`}>
            <div class="list-head">
              <h2 id={`list-${side}`}>
                {t(`side.${side}`)} <span class="soft">{t(`side.${side}.sub`)}</span>
              </h2>
            </div>
            <ul>
              {rows.map((row) => {
                const chosen =
                  scene.focus?.rows.includes(row.id) === true &&
                  scene.focus.finding === null &&
                  scene.focus.findings.length === 0
                const line = row.silent ? (row.question ?? row.sub) : named(row)
                return (
                  <li key={row.id} class={`row${row.faded ? ' is-faded' : ''}${chosen ? ' is-chosen' : ''}`}>
                    <button
                      class="row-main"
                      type="button"
                      aria-pressed={chosen}
                      disabled={row.table === ''}
                      onClick={() => {
                        select(chosen ? null : row.id)
                      }}
                    >
                      <span class={`row-sign is-${side}${row.silent ? ' is-silent' : ''}`} aria-hidden="true" />
                      <span class="row-words">
                        <span class="row-name">
                          <b class={row.silent ? 'is-soft' : ''}>{row.name}</b>
                          {row.sub !== null && <span class="soft row-kind">{row.sub}</span>}
                        </span>
                        <span class="row-line">{line}</span>
                      </span>
                      {row.table !== '' && <Icon name="right" />}
                    </button>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
    </>
  )
}

import type { Finding, Scene } from '../scene/scene.ts'
import { type Known, place, words } from '../state.ts'
import { OpenRow } from './open-row.tsx'

type Props = { now: Known; scene: Scene; findings: readonly Finding[] }

/** More of one rule than this are counted, and open on demand: a rule about pairs can leave hundreds open. */
const most = 6

/** What cannot be decided, in its order; the many of one rule under its name, where the first of them would stand. */
export function OpenRows({ now, scene, findings }: Props) {
  const { t, lang } = words.value
  const of = (rule: string) => findings.filter((one) => one.rule === rule)
  const row = (one: Finding) => <OpenRow key={one.id} now={now} scene={scene} finding={one} />
  return (
    <ol>
      {findings.map((one) => {
        const same = of(one.rule)
        if (same.length <= most) return row(one)
        if (same[0] !== one) return null
        const name = now.rules.find(({ id }) => id === one.rule)?.texts[lang].name ?? one.rule
        return (
          <li key={one.rule}>
            <details class="open-many" open={same.some(({ id }) => id === place.value.selected)}>
              <summary>{t('group.many', { n: same.length, rule: name })}</summary>
              <ol>{same.map(row)}</ol>
            </details>
          </li>
        )
      })}
    </ol>
  )
}

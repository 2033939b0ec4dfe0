import { progressOf } from '../../scene/finding-groups.ts'
import { isQuestion, type Scene } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { rem } from '../../parts/page/letter-size.ts'

/** More than this, and a part for each is a smear. */
const mostParts = 24

/** How far the meeting is: a part for each question, filled once it is decided. */
export function Progress({ scene }: { scene: Scene }) {
  const { t } = words.value
  const { counted, done, now } = progressOf(scene.findings, route.value.selected)
  if (counted.length === 0) return <span />
  return (
    <p class="progress">
      {counted.length <= mostParts && (
        <span class="progress-parts" aria-hidden="true" style={{ width: rem(counted.length * 43) }}>
          {counted.map((finding) => (
            <span
              key={finding.id}
              class={`${isQuestion(finding) ? '' : 'is-done'}${finding.label === now ? ' is-now' : ''}`}
            />
          ))}
        </span>
      )}
      <span>
        {t('progress', { done, of: counted.length })}
        {now !== null && ` · ${t('progress.now', { number: now })}`}
      </span>
    </p>
  )
}

import { z } from 'zod'
import { Change } from '../../contract/change.ts'
import type { Action } from '../../contract/records/meeting/action.ts'
import { notify } from '../store/actions.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { readOnly } from '../store/session.ts'
import { today } from '../i18n/day.ts'
import { writeChanges } from '../store/steps/write.ts'
import { findingQuestion } from '../text/finding/question.ts'
import { unavailableWhen } from '../parts/page/unavailable.ts'

const Changes = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(Change))

/** What was agreed to be done: an action that is done is written upon the map, in the same step. */
export function ActionsList({ now }: { now: RegionData }) {
  const { t, day } = words.value
  const { actions } = now.graph
  if (actions.length === 0) return null
  const open = actions.filter(({ doneOn }) => doneOn === null)
  return (
    <section class="actions" aria-labelledby="actions-title">
      <h2 id="actions-title">
        {t('actions')} <span class="soft">{t('actions.open', { n: open.length })}</span>
      </h2>
      <ul>
        {[...open, ...actions.filter(({ doneOn }) => doneOn !== null)].map((action) => (
          <li key={action.id} class={action.doneOn === null ? '' : 'soft'}>
            <div>
              <b>{action.title}</b>
              <p class="small soft">
                {action.doneOn === null
                  ? t('action.by', { owner: action.owner ?? '', day: action.due === null ? '' : day(action.due) })
                  : t('action.doneOn', { day: day(action.doneOn) })}
              </p>
              <Closes now={now} action={action} />
            </div>
            {action.doneOn === null && (
              <button
                class="button"
                type="button"
                {...unavailableWhen(readOnly.value)}
                onClick={() => void finish(now, action)}
              >
                {t('action.done')}
                <span class="unseen"> {action.title}</span>
              </button>
            )}
            <button class="link" type="button" {...unavailableWhen(readOnly.value)} onClick={() => void remove(action)}>
              {t('action.drop')}
              <span class="unseen"> {action.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Closes({ now, action }: { now: RegionData; action: Action }) {
  const questions = now.gaps.gaps
    .filter(({ id }) => action.doneOn === null && action.closes.includes(id))
    .map((gap) => findingQuestion(now.graph, now.rules, gap, words.value))
  return questions.length === 0 ? null : (
    <p class="small">{words.value.t('action.closes', { questions: questions.join(' · ') })}</p>
  )
}

async function finish(now: RegionData, action: Action): Promise<void> {
  const { t } = words.value
  const changes = Changes.safeParse(action.changes)
  if (!changes.success) {
    notify(t('action.unfit'))
    return
  }
  const there = new Set<string>(now.graph.sources.map(({ id }) => id))
  const needed = changes.data.filter(
    (item) => item.op === 'remove' || item.what !== 'source' || !there.has(item.record.id),
  )
  const done = { ...action, doneOn: today() }
  await writeChanges(t('action.doneTitle', { title: action.title }), [
    ...needed,
    { op: 'put', what: 'action', record: done },
  ])
}

async function remove({ id, title }: Action): Promise<void> {
  await writeChanges(words.value.t('action.dropTitle', { title }), [{ op: 'remove', what: 'action', id }])
}

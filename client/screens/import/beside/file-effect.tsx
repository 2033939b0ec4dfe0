import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ImportPreview } from '../../../../contract/answers/import.ts'
import { countsByItself, type Gap } from '../../../../contract/gap.ts'
import type { RegionGraph } from '../../../../contract/graph.ts'
import { effectOf } from '../../../forms/trial/effect.ts'
import { unavailableWhen } from '../../../parts/page/unavailable.ts'
import { mapCounts } from '../../../store/import/brought-records.ts'
import { triedFile } from '../../../store/import/file-effect.ts'
import { choicesBehind, type ImportedFile, putFileAway, readingPhase } from '../../../store/import/import-state.ts'
import type { PreviewSums } from '../../../store/import/preview-rows.ts'
import { writeFile, writingFile } from '../../../store/import/write-file.ts'
import { words } from '../../../store/language.ts'
import type { RegionData } from '../../../store/region-data.ts'
import { readOnly } from '../../../store/session.ts'
import { findingQuestion } from '../../../text/finding/question.ts'
import { RegionMiniature } from './region-miniature.tsx'

type Props = {
  now: RegionData
  file: ImportedFile
  preview: ImportPreview
  sums: PreviewSums
  brought: RegionGraph
  /** Rows and questions that have no choice yet. */
  left: number
}

/** What reading the file in does to the region, in a picture, in numbers and in questions; and the one button that does it. */
export function FileEffect({ now, preview, sums, brought, left }: Props) {
  const { t } = words.value
  const region = now.graph.region.name
  const after = useMemo(() => withoutLeft(brought, now.graph, preview), [brought, now.graph, preview])
  const isReading = readingPhase.value.is === 'sending' || readingPhase.value.is === 'reading'
  const isBusy = choicesBehind.value || readingPhase.value.is !== 'idle' || writingFile.value || readOnly.value
  return (
    <aside class="import-right" aria-labelledby="import-effect">
      <div class="import-effect">
        <p class="soft small">{t('import.effect.if')}</p>
        <h2 id="import-effect">{t('import.effect', { region })}</h2>
        <RegionMiniature before={now.graph} after={after} />
        <EffectTable now={now} after={after} changed={preview.counts.changed} />
        <GapsEffect now={now} />
      </div>
      <div class="import-write">
        {preview.changeSet !== null && (
          <button
            class="button is-main"
            type="button"
            {...unavailableWhen(isBusy)}
            onClick={() => void writeFile(sums.taken)}
          >
            {writingFile.value
              ? t('import.writing')
              : sums.taken === null
                ? t('import.write.changes', { n: sums.changes })
                : t('import.write', { n: sums.taken })}
          </button>
        )}
        <button class="link" type="button" onClick={putFileAway}>
          {t('import.close')}
        </button>
        <p class="soft small" aria-live="polite">
          {isReading
            ? t('import.again')
            : preview.changeSet === null
              ? t(left > 0 ? 'import.nothing.yet' : 'import.nothing')
              : t('import.write.sub')}
          {left > 0 && ` ${t('import.write.left', { n: left, region })}`}
        </p>
      </div>
    </aside>
  )
}

/** The region with what is in the change set, and without what is left as it is. */
function withoutLeft(brought: RegionGraph, before: RegionGraph, { items, changeSet }: ImportPreview): RegionGraph {
  const written = new Set<string>(
    (changeSet?.changes ?? []).flatMap((change) => (change.op === 'put' ? [change.record.id] : [])),
  )
  const left = new Set<string>(items.flatMap(({ id }) => (written.has(id) ? [] : [id])))
  if (left.size === 0) return brought
  const there = new Set([...before.partners, ...before.involvements, ...before.ties].map(({ id }): string => id))
  const stays = ({ id }: { id: string }) => !left.has(id) || there.has(id)
  return {
    ...brought,
    ...{ partners: brought.partners.filter(stays), bodies: brought.bodies.filter(stays) },
    ...{ activities: brought.activities.filter(stays), goals: brought.goals.filter(stays) },
    ...{ involvements: brought.involvements.filter(stays), ties: brought.ties.filter(stays) },
  }
}

/** Counts now and then. */
function EffectTable({ now, after, changed }: { now: RegionData; after: RegionGraph; changed: number }) {
  const { t, figure } = words.value
  const [was, is] = [mapCounts(now.graph), mapCounts(after)]
  const tried = triedFile.value
  const kinds = (['partner', 'table', 'involvement', 'tie', 'mention'] as const).filter(
    (kind) => was[kind] !== is[kind] || kind === 'partner' || kind === 'involvement',
  )
  const counted = (gaps: RegionData['gaps']) => ({
    open: gaps.undecidable.filter(countsByItself).length,
    gaps: gaps.gaps.filter(countsByItself).length,
  })
  const before = counted(now.gaps)
  const then = tried.is === 'tried' && !tried.trial.gaps.tooEarly ? counted(tried.trial.gaps) : null
  const effect = tried.is === 'tried' ? effectOf(now.gaps, tried.trial.gaps) : null
  return (
    <table class="import-counts">
      <thead class="unseen">
        <tr>
          {(['what', 'before', 'after', 'change'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`import.effect.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <CountRow key={kind} name={t(`import.effect.${kind}`)} before={was[kind]} after={is[kind]} />
        ))}
        {changed > 0 && (
          <tr>
            <th scope="row">{t('import.effect.changed')}</th>
            <td />
            <td>
              <b>{figure(changed)}</b>
            </td>
            <td />
          </tr>
        )}
        {then !== null && (
          <>
            <CountRow name={t('import.effect.open')} before={before.open} after={then.open} />
            <CountRow
              name={<span class="marker">{t('import.effect.gaps')}</span>}
              before={before.gaps}
              after={then.gaps}
              change={
                effect === null
                  ? undefined
                  : [
                      ...(effect.closes.length > 0 ? [`−${figure(effect.closes.length)}`] : []),
                      ...(effect.opens.length > 0 ? [`+${figure(effect.opens.length)}`] : []),
                    ].join(' ')
              }
            />
          </>
        )}
      </tbody>
    </table>
  )
}

type CountProps = { name: ComponentChildren; before: number; after: number; change?: string | undefined }

function CountRow({ name, before, after, change }: CountProps) {
  const { figure } = words.value
  const sum = after - before
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="soft">
        {figure(before)} <span aria-hidden="true">→</span>
      </td>
      <td>
        <b>{figure(after)}</b>
      </td>
      <td class="soft">{change ?? (sum === 0 ? '' : sum > 0 ? `+${figure(sum)}` : `−${figure(-sum)}`)}</td>
    </tr>
  )
}

/** Gaps that are shown before the rest is counted. */
const MOST_GAPS = 4

/** Which gaps close and which come, as questions. */
function GapsEffect({ now }: { now: RegionData }) {
  const { t } = words.value
  const tried = triedFile.value
  if (tried.is === 'large') return <p class="soft small">{t('import.effect.large')}</p>
  if (tried.is === 'failed') return <p class="soft small">{t('import.effect.lost')}</p>
  if (tried.is !== 'tried') return null
  if (tried.trial.gaps.tooEarly) return <p class="soft small">{t('questions.early')}</p>
  const { closes, opens } = effectOf(now.gaps, tried.trial.gaps)
  return (
    <>
      <GapList
        title={t('import.effect.closes', { n: closes.length })}
        gaps={closes}
        graph={now.graph}
        now={now}
        isOver
      />
      <GapList title={t('import.effect.opens', { n: opens.length })} gaps={opens} graph={tried.trial.graph} now={now} />
      {opens.length > closes.length && <p class="soft small">{t('import.effect.know')}</p>}
    </>
  )
}

type GapListProps = { title: string; gaps: readonly Gap[]; graph: RegionGraph; now: RegionData; isOver?: boolean }

function GapList({ title, gaps, graph, now, isOver = false }: GapListProps) {
  const { t } = words.value
  if (gaps.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul class={isOver ? 'import-gaps is-over' : 'import-gaps'}>
        {gaps.slice(0, MOST_GAPS).map((gap) => {
          const question = findingQuestion(graph, now.rules, gap, words.value)
          return <li key={gap.id}>{isOver ? <s>{question}</s> : question}</li>
        })}
        {gaps.length > MOST_GAPS && <li class="soft">{t('import.effect.more', { n: gaps.length - MOST_GAPS })}</li>}
      </ul>
    </section>
  )
}

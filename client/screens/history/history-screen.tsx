import { useState } from 'preact/hooks'
import { recordKinds } from '../../../contract/records/table.ts'
import { dayAfter, dayOf } from '../../../domain/calendar.ts'
import { changesOf } from '../../../domain/history/restore.ts'
import { capitalise, fill } from '../../i18n/words.ts'
import { countKey } from '../../text/history/log-sentence.ts'
import { PutBackPart } from '../../panel/history/put-back-part.tsx'
import { StepDays } from '../../panel/history/step-days.tsx'
import { Choose } from '../../parts/choose.tsx'
import { FormField } from '../../parts/field.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { openScreen, setLogFilter } from '../../store/actions.ts'
import { previewRestore } from '../../store/history/put-back.ts'
import type { HistoryPage } from '../../store/history/read-history.ts'
import { useHistory } from '../../store/history/use-history.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { readOnly } from '../../store/session.ts'
import { writeChanges } from '../../store/steps/write.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import '../../style/history/history.css'

/** Every step of the region, newest first: found by who, day, kind or words; each with its way back, and the region to any day. */
function HistoryScreen({ now }: ScreenProps) {
  const { t } = words.value
  const { region, version } = now.graph
  const { by, from, to, kind, q } = route.value.log
  const isFiltered = Object.values(route.value.log).some((value) => value !== null)
  const query = {
    ...(by === null ? {} : { by }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(kind === null ? {} : { kind }),
    ...(q === null ? {} : { q }),
  }
  const { page, failed, more } = useHistory(region.id, version, query)
  return (
    <main id="main" class="history" tabIndex={-1} aria-busy={page === null}>
      <div class="history-head">
        <h1>{page === null ? t('past.title', { region: region.name }) : headline(now, page, isFiltered)}</h1>
        <button
          class="button"
          type="button"
          onClick={() => {
            openScreen('map')
          }}
        >
          {t('past.toMap')}
        </button>
      </div>
      <LogFilters people={page?.people ?? []} isFiltered={isFiltered} />
      {failed && (
        <p role="alert">
          {t('history.failed')}{' '}
          <button class="link" type="button" onClick={more}>
            {t('trouble.again')}
          </button>
        </p>
      )}
      {page === null && !failed && <p class="soft">{t('loading')}</p>}
      {page?.steps.length === 0 && <p class="history-none">{t(isFiltered ? 'past.noneFound' : 'past.none')}</p>}
      {page !== null && (
        <div class="log">
          <StepDays
            now={now}
            page={page}
            about={null}
            heading="h2"
            beside={(day) => <RestoreDay now={now} day={day} />}
          />
        </div>
      )}
      {page?.next != null && (
        <button class="button" type="button" onClick={more}>
          {t('past.more')}
        </button>
      )}
      <p class="soft small history-keys">{t('past.keys')}</p>
    </main>
  )
}

/** "Zeeland: 41 stappen sinds 3 maart 2026, 2 daarvan teruggedraaid". */
function headline({ graph: { region } }: RegionData, { whole, steps, next }: HistoryPage, isFiltered: boolean): string {
  const { t, day } = words.value
  const first = next === null ? steps.at(-1) : undefined
  const since =
    first === undefined || isFiltered ? '' : ` ${t('past.since', { day: day(dayOf(new Date(first.change.at))) })}`
  const undone = whole.undone === 0 ? '' : `, ${t('past.undoneCount', { n: whole.undone })}`
  const count = t(isFiltered ? 'past.stepsFound' : 'past.steps', { n: whole.steps })
  return `${region.name}: ${count}${since}${undone}`
}

/** By whom, from which day to which, of which kind and in which words. */
function LogFilters({ people, isFiltered }: { people: readonly string[]; isFiltered: boolean }) {
  const { t } = words.value
  const { by, from, to, kind, q } = route.value.log
  const kinds = recordKinds.map((id) => ({ id, name: capitalise(kindWord(id)) }))
  return (
    <form
      class="history-filters"
      role="search"
      aria-label={t('past.filters')}
      onSubmit={(event) => {
        event.preventDefault()
      }}
    >
      <FormField label={t('past.words')}>
        {(its) => (
          <input
            {...its}
            type="search"
            maxLength={100}
            value={q ?? ''}
            onChange={(event) => {
              setLogFilter({ q: event.currentTarget.value.trim() || null })
            }}
          />
        )}
      </FormField>
      <Choose
        label={t('past.who')}
        value={by === null ? '' : `=${by}`}
        options={[
          { id: '', name: t('past.who.all') },
          ...[...new Set([...people, ...(by === null || by === '' ? [] : [by])])].map((name) => ({
            id: `=${name}`,
            name,
          })),
          { id: '=', name: t('past.who.nobody') },
        ]}
        onChoose={(id) => {
          setLogFilter({ by: id === '' ? null : id.slice(1) })
        }}
      />
      <Choose
        label={t('past.kind')}
        value={kind ?? ''}
        options={[{ id: '', name: t('past.kind.all') }, ...kinds]}
        onChoose={(chosen) => {
          setLogFilter({ kind: recordKinds.find((one) => one === chosen) ?? null })
        }}
      />
      {(['from', 'to'] as const).map((end) => (
        <FormField key={end} label={t(`past.${end}`)}>
          {(its) => (
            <input
              {...its}
              type="date"
              value={(end === 'from' ? from : to) ?? ''}
              onChange={(event) => {
                setLogFilter({ [end]: event.currentTarget.value || null })
              }}
            />
          )}
        </FormField>
      ))}
      {isFiltered && (
        <button
          class="link"
          type="button"
          onClick={() => {
            setLogFilter({ by: null, from: null, to: null, kind: null, q: null })
          }}
        >
          {t('past.clear')}
        </button>
      )}
    </form>
  )
}

/** A kind of record by one of it: "plek", "partner". */
function kindWord(kind: (typeof recordKinds)[number]): string {
  const { t } = words.value
  if (kind === 'inquiry') return t('past.kind.inquiry')
  return fill(t(countKey(kind), { n: 1 }), () => '').replace(/^1 /, '')
}

/** The whole region as it was at the end of a day, as one step. */
function RestoreDay({ now, day }: { now: RegionData; day: string }) {
  const { t } = words.value
  const [open, setOpen] = useState(false)
  const said = words.value.day(day)
  if (day === dayOf(new Date())) return null
  if (!open)
    return (
      <button
        class="link small"
        type="button"
        {...unavailableWhen(readOnly.value)}
        onClick={() => {
          setOpen(true)
        }}
      >
        {t('past.day', { day: said })}
      </button>
    )
  return (
    <PutBackPart
      now={now}
      about={null}
      question={t('past.day.ask', { region: now.graph.region.name, day: said })}
      yes={t('past.restore.now')}
      preview={(signal) => previewRestore(now, { from: dayAfter(day), about: null }, signal)}
      blindly={false}
      go={(back) => {
        setOpen(false)
        if (back?.diffs) void writeChanges(t('past.day.done', { day: said }), changesOf(back.diffs))
      }}
      leave={() => {
        setOpen(false)
      }}
    />
  )
}

export const historyScreen: ScreenModule = { Screen: HistoryScreen }

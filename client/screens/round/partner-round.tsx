import { useEffect, useRef } from 'preact/hooks'
import type { Moment } from '../../../contract/records/meeting/moment.ts'
import { kinds, levels } from '../../../contract/vocabulary.ts'
import { confirmedDay } from '../../../domain/confirmation/confirmed-day.ts'
import type { RoundLine, RoundPartner } from '../../../domain/confirmation/round.ts'
import { AddSeatButton, AddTieButton } from '../../forms/statement/add-buttons.tsx'
import { capitalise } from '../../i18n/words.ts'
import { Icon } from '../../parts/icon.tsx'
import { MarkIcon } from '../../parts/mark.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { askPartner, confirmInRound, nextOpen, roundLines } from '../../store/confirm/round.ts'
import { graphAhead } from '../../store/fill/pending.ts'
import { words } from '../../store/language.ts'
import { writesClosed } from '../../store/session.ts'
import { nameOf } from '../../text/names.ts'
import { roundAnswers } from './answers.ts'

/** One partner: what was said of it, line by line, each with its answers; and whom to go on with. */
export function PartnerRound({ asked, moment }: { asked: RoundPartner; moment: Moment }) {
  const { t, day, figure } = words.value
  const graph = graphAhead.value
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  const partner = graph?.partners.find(({ id }) => id === asked.partner)
  if (graph === null || partner === undefined) return null
  const name = nameOf(graph, partner.id, words.value)
  const lines = roundLines(asked)
  const left = lines.filter(({ isConfirmed }) => !isConfirmed).length
  const { kind } = partner
  const lead = { n: lines.length, confirmed: figure(asked.confirmed), day: day(moment.from) }
  return (
    <div class="pairs-question">
      <div class="round-head">
        <MarkIcon
          sector={kinds[kind].sector}
          kind={kind}
          how="stated"
          centre={kind === 'municipality_centre'}
          size={44}
        />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t('round.title', { name })}
          </h1>
          <p class="soft">{lines.length === 0 ? t('round.nothing', { name }) : t('round.lead', lead)}</p>
        </div>
      </div>
      {levels.map((level) => {
        const own = lines.filter((line) => line.level === level)
        if (own.length === 0) return null
        return (
          <section key={level} class="round-level" aria-labelledby={`round-${level}`}>
            <h2 id={`round-${level}`} class={`level-head is-${level}`}>
              {capitalise(t(`level.${level}`))} <b>{own.length}</b>
            </h2>
            <ul>
              {own.map((line) => (
                <Line key={line.id} asked={asked} line={line} />
              ))}
            </ul>
          </section>
        )
      })}
      <div class="form-buttons round-more">
        {left > 1 && (
          <button
            class="button is-main"
            type="button"
            {...unavailableWhen(writesClosed.value)}
            onClick={() => {
              if (!writesClosed.value) confirmInRound(asked, lines)
            }}
          >
            {t('round.allYes')} <kbd>4</kbd>
          </button>
        )}
        {left === 0 && <GoOn />}
        <AddSeatButton draft={{ partner: partner.id, said: 'partner' }} />
        <AddTieButton draft={{ from: partner.id, said: 'partner' }} />
      </div>
    </div>
  )
}

/** Whom to go on with once one is done. */
function GoOn() {
  const { t } = words.value
  const [next, graph] = [nextOpen.value, graphAhead.value]
  if (next === null || graph === null) return <p>{t('round.everyone')}</p>
  return (
    <button
      class="button is-main"
      type="button"
      data-next
      onClick={() => {
        askPartner(next.partner)
      }}
    >
      {t('round.nextOpen', { name: nameOf(graph, next.partner, words.value) })}
      <Icon name="right" />
    </button>
  )
}

/** What is said of a partner and one other, or one table: when it was last said, and the answers to whether it is still so. */
function Line({ asked, line }: { asked: RoundPartner; line: RoundLine }) {
  const { t, day } = words.value
  const graph = graphAhead.value
  const [first] = line.said
  if (graph === null || first === undefined) return null
  const name = nameOf(graph, line.at, words.value)
  const dayOf = confirmedDay(graph.sources)
  const last = line.said
    .flatMap((one) => dayOf(one) ?? [])
    .sort()
    .at(-1)
  const facts = [
    'role' in first && first.role === 'lead' ? t('role.lead') : null,
    first.strength === null ? null : t(`strength.${first.strength}`),
    line.isConfirmed ? null : last === undefined ? t('round.undated') : t('round.last', { day: day(last) }),
    line.isConfirmed ? null : t(line.isOwn ? 'round.own' : 'round.others'),
  ].filter((fact) => fact !== null)
  return (
    <li class={`round-line${line.isConfirmed ? ' is-confirmed' : ''}`} data-line={line.id}>
      <div>
        <p class="round-name">{name}</p>
        {facts.length > 0 && <p class="small soft">{facts.join(' · ')}</p>}
      </div>
      {line.isConfirmed && (
        <p class="round-yes small">
          <Icon name="check" size={14} />
          {t('round.confirmed')} {last !== undefined && day(last)}
        </p>
      )}
      <div class="round-answers" role="group" aria-label={`${name}, ${t(`level.${line.level}`)}`}>
        {roundAnswers
          .filter(({ isFirst }) => !isFirst || !line.isConfirmed)
          .map(({ word, key, act, isFirst }) => (
            <button
              key={key}
              class={isFirst ? 'button' : 'link'}
              type="button"
              {...unavailableWhen(writesClosed.value)}
              onClick={() => {
                if (!writesClosed.value) act(asked, line)
              }}
            >
              {t(word)} <kbd>{key}</kbd>
              <span class="unseen">: {name}</span>
            </button>
          ))}
      </div>
    </li>
  )
}

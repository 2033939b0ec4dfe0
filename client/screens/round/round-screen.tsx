import { useEffect } from 'preact/hooks'
import type { Round, RoundPartner } from '../../../domain/confirmation/round.ts'
import { Panel } from '../../panel/panel.tsx'
import { Icon } from '../../parts/icon.tsx'
import { openScreen } from '../../store/actions.ts'
import { askPartner, canTakeBack, round, roundPartner, stepPartner, takeAnswerBack } from '../../store/confirm/round.ts'
import { openForm } from '../../store/drafts/open-form.ts'
import { beginSitting, endSitting } from '../../store/fill/sitting.ts'
import { graphAhead } from '../../store/fill/pending.ts'
import { words } from '../../store/language.ts'
import { narrow } from '../../store/screen.ts'
import { nameOf } from '../../text/names.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import { PartnerRound } from './partner-round.tsx'
import { useRoundKeys } from './use-round-keys.ts'
import '../../style/pairs/pairs.css'
import '../../style/round/round.css'

/** Along the partners that were asked, one at a time: what they said before, and whether it is still so. */
function RoundScreen({ now, scene }: ScreenProps) {
  const { t } = words.value
  const [all, asked] = [round.value, roundPartner.value]
  useEffect(() => {
    void beginSitting()
    return endSitting
  }, [now.graph.region.id])
  useRoundKeys()
  if (all === null || asked === null) return <NoRound isFrozen={all !== null} />
  return (
    <div class={`round${openForm.value === null ? '' : ' has-form'}`}>
      <main id="main" class="pairs round-main" tabIndex={-1}>
        <RoundProgress all={all} />
        <div class="round-body">
          {narrow.value ? <PartnerChoice all={all} asked={asked} /> : <PartnerNav all={all} asked={asked} />}
          <div class="round-asked">
            <PartnerRound key={asked.partner} asked={asked} moment={all.moment} />
            <div class="pairs-foot">
              <button class="link" type="button" disabled={!canTakeBack.value} onClick={takeAnswerBack}>
                {t('round.back')} <kbd>Backspace</kbd>
              </button>
              {([-1, 1] as const).map((step) => (
                <button
                  key={step}
                  class="link"
                  type="button"
                  onClick={() => {
                    stepPartner(step)
                  }}
                >
                  {t(step === 1 ? 'round.next' : 'round.previous')} <kbd>{step === 1 ? '→' : '←'}</kbd>
                </button>
              ))}
            </div>
          </div>
        </div>
      </main>
      {openForm.value !== null && <Panel now={now} scene={scene} />}
    </div>
  )
}

export const roundScreen: ScreenModule = { Screen: RoundScreen }

/** There is nobody to ask, and what to do about it. */
function NoRound({ isFrozen }: { isFrozen: boolean }) {
  const { t } = words.value
  return (
    <main id="main" class="pairs" tabIndex={-1}>
      <div class="pairs-question">
        <h1>{t(isFrozen ? 'round.nobody' : 'round.none')}</h1>
        <p>{t(isFrozen ? 'round.nobodyText' : 'round.noneText')}</p>
      </div>
    </main>
  )
}

/** Who is done, who has begun, and who is still silent. */
function RoundProgress({ all: { partners } }: { all: Round }) {
  const { t, figure } = words.value
  const count = (standing: RoundPartner['standing']) => partners.filter((one) => one.standing === standing).length
  const [done, begun, silent] = [count('done'), count('begun'), count('silent')]
  return (
    <div class="round-progress">
      <div class="pairs-progress">
        <p>
          <b>{t('round.done', { n: figure(done), of: figure(partners.length) })}</b>
          {begun > 0 && ` · ${t('round.begun', { n: figure(begun) })}`}
          {silent > 0 && ` · ${t('round.silent', { n: figure(silent) })}`}
        </p>
        <progress max={partners.length} value={done} aria-label={t('round.progress')} />
      </div>
      <button
        class="button is-main"
        type="button"
        onClick={() => {
          openScreen('map')
        }}
      >
        {t('round.finish')}
      </button>
    </div>
  )
}

type ListProps = { all: Round; asked: RoundPartner }
const standingText = ({ standing, confirmed, lines }: RoundPartner): string =>
  words.value.t(`round.standing.${standing}`, { n: confirmed, of: lines.length })
const nameIn = (partner: string) =>
  graphAhead.value === null ? partner : nameOf(graphAhead.value, partner, words.value)

function PartnerNav({ all, asked }: ListProps) {
  const { t } = words.value
  return (
    <nav class="round-partners" aria-label={t('round.partners', { name: all.moment.name })}>
      <h2>{t('round.partners', { name: all.moment.name })}</h2>
      <ul>
        {all.partners.map((one) => (
          <li key={one.partner}>
            <button
              class={`round-partner is-${one.standing}`}
              type="button"
              aria-current={one.partner === asked.partner ? 'true' : undefined}
              onClick={() => {
                askPartner(one.partner)
              }}
            >
              <span>{nameIn(one.partner)}</span>
              <span class="small">
                {one.standing === 'done' && <Icon name="check" size={14} />}
                {standingText(one)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same where there is no room for a list. */
const PartnerChoice = ({ all, asked }: ListProps) => (
  <label class="round-choice">
    <span>{words.value.t('round.choose')}</span>
    <select
      value={asked.partner}
      onChange={({ currentTarget }) => {
        askPartner(currentTarget.value)
      }}
    >
      {all.partners.map((one) => (
        <option key={one.partner} value={one.partner}>
          {nameIn(one.partner)} · {standingText(one)}
        </option>
      ))}
    </select>
  </label>
)

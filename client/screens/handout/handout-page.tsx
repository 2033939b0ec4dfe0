import { capitalise } from '../../i18n/words.ts'
import { Badge } from '../../parts/badge.tsx'
import { Icon } from '../../parts/icon.tsx'
import { groupsOf } from '../../scene/finding-groups.ts'
import { filtersOfMap } from '../../scene/filters.ts'
import type { Scene } from '../../scene/scene.ts'
import { openScreen } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { basisText } from '../../text/finding/basis.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import { type Handout, handoutOf, type HandoutTheme } from './items.ts'
import '../../style/handout.css'

/** The open questions on one A4, to lie on the table: themes as questions, the facts under them, and room to write. */
function HandoutPage({ now, scene }: ScreenProps) {
  const { t, day } = words.value
  const sheet = handoutOf(scene.findings, now.rules)
  const { region, version } = now.graph
  const on = day(now.gaps.on)
  return (
    <main id="main" class="sheet-place" tabIndex={-1}>
      <div class="sheet-tools">
        <button
          class="button"
          type="button"
          onClick={() => {
            openScreen('gaps')
          }}
        >
          {t('sheet.back')}
        </button>
        <button class="button is-main" type="button" onClick={print}>
          <Icon name="print" />
          {t('sheet.print')}
        </button>
      </div>
      <article class={`sheet is-${density(sheet)}`}>
        <header>
          <h1>
            {t('view.sheet')} <span>{region.name}</span>
          </h1>
          <p class="soft">{t('sheet.rests', { on, basis: basisText(scene, words.value) })}</p>
          <p>{t('sheet.intro')}</p>
        </header>
        {sheet.asked === 0 ? (
          <p class="sheet-none">{t(now.gaps.tooEarly ? 'sheet.early' : 'sheet.none')}</p>
        ) : (
          <ol class="sheet-themes">
            {sheet.themes.map((theme) => (
              <ThemeItem key={theme.rule.id} now={now} scene={scene} theme={theme} />
            ))}
          </ol>
        )}
        <footer class="soft small">
          <p>{leftOut(sheet, scene)}</p>
          <p>{t('sheet.foot', { region: region.name, version, on })}</p>
        </footer>
      </article>
    </main>
  )
}

/** How close it is set: so that a page holds what it can, and what is more goes on to the next. */
const density = ({ themes, asked }: Handout) => {
  const lines = themes.length * 3 + asked
  return lines <= 18 ? 'wide' : lines <= 34 ? 'close' : 'tight'
}

function ThemeItem({ now, scene, theme: { rule, findings } }: ScreenProps & { theme: HandoutTheme }) {
  const { t, lang } = words.value
  return (
    <li class="sheet-theme">
      <h2>{rule.texts[lang].general}</h2>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <Badge severity={finding.severity} label={finding.label} size={22} />
            <span>{findingTexts(now, scene, finding, words.value)?.seen}</span>
          </li>
        ))}
      </ul>
      <div class="sheet-notes">
        <span>{t('sheet.notes')}</span>
        <span>{t('sheet.agreed')}</span>
      </div>
    </li>
  )
}

/** What is not on the sheet, said on the sheet. */
function leftOut(sheet: Handout, { findings }: Scene): string {
  const { t } = words.value
  const all = groupsOf(findings.map((finding) => ({ ...finding, filtered: false })))
  const count = (name: Parameters<typeof all.shown>[0]) => all.shown(name).length
  const others = { assigned: count('assigned'), settled: count('accepted') + count('dismissed') }
  return [
    sheet.private > 0 && t('sheet.left', { n: sheet.private }),
    sheet.held > 0 && t('sheet.held', { n: sheet.held }),
    filtersOfMap(route.value.filters) > 0 && t('sheet.filters'),
    t('sheet.others', { ...others, undecided: count('undecided') }),
  ]
    .filter((sentence) => sentence !== false)
    .map(capitalise)
    .join(' ')
}

export const handoutScreen: ScreenModule = { Screen: HandoutPage }

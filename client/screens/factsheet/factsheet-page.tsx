import { useMemo, useState } from 'preact/hooks'
import type { Moment } from '../../../contract/records/meeting/moment.ts'
import type { PresentedRegion } from '../../drawn/presented-region.ts'
import { type Factsheets, factsheetsOf } from '../../files/factsheet/factsheet-document.ts'
import type { FactsheetDocument } from '../../files/factsheet/factsheet.ts'
import { factsheetFile, placedSheet } from '../../files/factsheet/make-factsheets.ts'
import { today } from '../../i18n/day.ts'
import { Icon } from '../../parts/icon.tsx'
import { keepFile } from '../../parts/page/keep-file.ts'
import { Loading } from '../../parts/states.tsx'
import { usePresented } from '../../parts/story/use-presented.ts'
import { ruleSelectionId } from '../../scene/selection-id.ts'
import { inform, openFactsheet, openScreen, showOnMap } from '../../store/actions.ts'
import { type MomentPair, momentsOf, useComparison } from '../../store/comparison/use-comparison.ts'
import { words } from '../../store/language.ts'
import { apiError, moments, regionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import { AllFactsheets } from './all-factsheets.tsx'
import { ChooseSubject } from './choose-subject.tsx'
import { SheetPage } from './sheet-page.tsx'
import '../../style/forms/export.css'
import '../../style/forms/take.css'
import '../../style/factsheet/factsheet.css'
import '../../style/factsheet/factsheet-paper.css'

/** One thing of the region on one A4, as it is printed and as its PDF has it. */
function FactsheetPage({ now }: ScreenProps) {
  const { lang } = words.value
  const { about, moment } = route.value
  const [roles, setRoles] = useState(false)
  const region = useSheetRegion(now)
  const day = today()
  const seen = moments.value?.find((one) => one.moment.id === moment)?.moment ?? null
  const comparison = useComparison(now, pairBefore(now, seen))
  const sheets = useMemo(
    () => region && factsheetsOf(region, { lang, day, moment: seen, roles, comparison }),
    [region, lang, day, seen, roles, comparison],
  )
  const sheet = useMemo(() => sheets?.of(about) ?? null, [sheets, about])
  return (
    <main id="main" class="factsheet-place" tabIndex={-1}>
      <Tools sheets={sheets} sheet={sheet} roles={roles} setRoles={setRoles} region={now.graph.region.name} />
      {sheets === null ? (
        <Loading />
      ) : sheet === null ? (
        <Gone region={now.graph.region.name} />
      ) : (
        <SheetPage key={sheet.subject.id} sheet={sheet} placed={placedSheet(sheet)} />
      )}
    </main>
  )
}

/** What is shown beside the moment before it; null where there is none. */
function pairBefore({ graph }: ScreenProps['now'], seen: Moment | null): MomentPair | null {
  const from = momentsOf(graph).find(({ id, day }) => seen === null || (id !== seen.id && day <= seen.day))
  return from === undefined ? null : { from, to: seen }
}

/** The region as it is recorded, never as it is tried out, with all it is drawn with; null until that is there. */
function useSheetRegion(now: ScreenProps['now']): PresentedRegion | null {
  const region = usePresented(regionData.value ?? now, null)
  return region !== null && (region.figures !== null || apiError.value !== null) ? region : null
}

type ToolProps = {
  sheets: Factsheets | null
  sheet: FactsheetDocument | null
  roles: boolean
  setRoles: (roles: boolean) => void
  region: string
}

function Tools({ sheets, sheet, roles, setRoles, region }: ToolProps) {
  const { t } = words.value
  const [isAll, setAll] = useState(false)
  const [busy, setBusy] = useState(false)
  const save = async (one: FactsheetDocument) => {
    if (busy) return
    setBusy(true)
    try {
      const file = await factsheetFile(one)
      keepFile(file)
      inform(t('take.done', { name: file.name }))
    } catch (error) {
      inform(t('factsheet.all.failed', { why: error instanceof Error ? error.message : String(error) }))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div class="factsheet-tools">
      <button class="button" type="button" onClick={back}>
        {t('factsheet.back')}
      </button>
      {sheets !== null && <ChooseSubject subjects={sheets.subjects} chosen={sheet?.subject ?? null} />}
      <label class="factsheet-roles">
        <input
          type="checkbox"
          checked={roles}
          onChange={(event) => {
            setRoles(event.currentTarget.checked)
          }}
        />
        <span>{t('factsheet.roles')}</span>
      </label>
      <span class="factsheet-files">
        <button
          class="button"
          type="button"
          disabled={sheets === null}
          onClick={() => {
            setAll(true)
          }}
        >
          {t('factsheet.all')}
        </button>
        <button class="button" type="button" disabled={sheet === null} onClick={print}>
          <Icon name="print" />
          {t('factsheet.print')}
        </button>
        <button
          class="button is-main"
          type="button"
          disabled={sheet === null}
          aria-disabled={busy}
          onClick={() => {
            if (sheet !== null) void save(sheet)
          }}
        >
          <Icon name="download" />
          {t('factsheet.pdf')}
        </button>
      </span>
      {isAll && sheets !== null && (
        <AllFactsheets
          sheets={sheets}
          region={region}
          onClose={() => {
            setAll(false)
          }}
        />
      )}
    </div>
  )
}

/** To what the sheet is about, on the map. */
function back(): void {
  const { about } = route.value
  if (about === null) openScreen('map')
  else showOnMap(/^[A-Z]\d+$/.test(about) ? ruleSelectionId(about) : about)
}

function Gone({ region }: { region: string }) {
  const { t } = words.value
  return (
    <div class="message factsheet-gone">
      <h1>{t('factsheet.gone')}</h1>
      <p>{t('factsheet.gone.why')}</p>
      <button
        class="button is-main"
        type="button"
        onClick={() => {
          openFactsheet(null)
        }}
      >
        {t('factsheet.ofRegion', { region })}
      </button>
    </div>
  )
}

export const factsheetScreen: ScreenModule = { Screen: FactsheetPage }

import { useEffect } from 'preact/hooks'
import { decideKeys } from '../forms/decision/triage.ts'
import { frameKeys } from './keys.ts'
import { Chooser } from '../screens/regions/chooser.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { Notice } from './notice.tsx'
import { RegionFrame } from './region-frame.tsx'
import { RulesPage } from '../screens/rules/rules-page.tsx'
import { SearchDialog } from './search/search-dialog.tsx'
import { place, spoken, words } from '../store/state.ts'

export function App() {
  const { region, rule, lost } = place.value
  useEffect(() => frameKeys(), [])
  useEffect(() => decideKeys(), [])
  return (
    <>
      <button class="skip" type="button" onClick={() => document.getElementById('main')?.focus()}>
        {words.value.t('skip')}
      </button>
      {lost ? (
        <NotFound />
      ) : rule !== null ? (
        <RulesPage rule={rule} />
      ) : region === null ? (
        <Chooser />
      ) : (
        <RegionFrame />
      )}
      <SearchDialog />
      <Notice />
      <div class="unseen" role="status">
        {spoken.value}
      </div>
    </>
  )
}

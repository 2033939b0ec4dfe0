import { useEffect } from 'preact/hooks'
import { decideKeys } from './decide/keys.ts'
import { frameKeys } from './frame/keys.ts'
import { Chooser } from './chooser/chooser.tsx'
import { NotFound } from './frame/not-found.tsx'
import { Notice } from './frame/notice.tsx'
import { RegionFrame } from './frame/region-frame.tsx'
import { RulesPage } from './rules/rules-page.tsx'
import { SearchDialog } from './search/search-dialog.tsx'
import { place, spoken, words } from './state.ts'

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

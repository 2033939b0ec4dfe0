import { capital } from '../../i18n/words.ts'
import type { Finding, Scene } from '../../scene/scene.ts'
import { type Known, words } from '../../store/state.ts'
import { basisText } from '../../text/finding/basis.ts'

/** What else says the same as a finding, and on how much all of it rests. */
export function FindingBasis({ now, scene, finding }: { now: Known; scene: Scene; finding: Finding }) {
  const { t, lang } = words.value
  const also = finding.also.flatMap((one) => now.rules.find(({ id }) => id === one.rule)?.texts[lang].name ?? [])
  return (
    <>
      {also.length > 0 && (
        <p class="small">
          {t('also.title')}: {[...new Set(also)].join(' · ')}
        </p>
      )}
      <p class="small soft">{capital(basisText(now.graph, scene, words.value))}.</p>
    </>
  )
}

import type { Figures } from '../../../contract/figures.ts'
import { Bold } from '../../parts/bold.tsx'
import { words } from '../../store/language.ts'

/** On how much all of it rests, and that what is missing here may well be there. */
export function Complete({ figures }: { figures: Figures }) {
  const { t } = words.value
  const { statements, own, inferred, mentions, sources, dated, partners, asked } = figures.completeness
  const { stated, confirmed } = figures.reciprocity
  const rests = {
    statements: t('count.statements', { n: statements - own }),
    sources: t('count.sources', { n: sources }),
  }
  return (
    <section class="part complete" aria-labelledby="figure-complete">
      <h2 id="figure-complete">{t('figures.complete')}</h2>
      {statements === 0 ? (
        <p>{t('figures.complete.none')}</p>
      ) : (
        <p>
          <Bold text={t('figures.complete.rests', rests)} />{' '}
          {own > 0 && <Bold text={`${t('figures.complete.own', { n: own })} `} />}
          {inferred > 0 && <Bold text={`${t('figures.complete.inferred', { n: inferred })} `} />}
          {mentions > 0 && <Bold text={`${t('figures.complete.mentions', { n: mentions })} `} />}
          {sources === 0 ? null : dated === 0 ? (
            t('figures.complete.undated')
          ) : (
            <Bold text={t('figures.complete.dated', { n: dated, of: sources })} />
          )}
        </p>
      )}
      {stated > 0 && <p>{t('figures.complete.reciprocity', { n: confirmed, of: stated })}</p>}
      {partners > 0 && (
        <p>
          <span class="marker">{t('figures.complete.asked', { n: asked, of: partners })}</span>{' '}
          {asked < partners && t('figures.complete.so')}
        </p>
      )}
    </section>
  )
}

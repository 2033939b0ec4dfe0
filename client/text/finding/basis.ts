import { askedPartners, basisOf, type RegionBasis } from '../../../domain/sources/basis.ts'
import type { Words } from '../../i18n/words.ts'
import type { Scene } from '../../scene/scene.ts'

/** On what all of it rests: statements and source pages, the region's own apart, their dates, and whether anybody was asked. */
export function basisText({ region }: Scene, words: Words): string {
  const { t } = words
  const basis = basisOf(region)
  if (basis.statements + basis.own === 0) return t('basis.none')
  const asked = askedPartners(region).size
  return [restsText(basis, words), datedText(basis, words), asked > 0 ? null : t('basis.nobodyAsked')]
    .filter((part) => part !== null)
    .join(' · ')
}

function restsText({ statements, pages, own }: RegionBasis, { t }: Words): string {
  const ours = t('basis.own', { n: own })
  if (statements === 0) return t('basis.restsOwn', { own: ours })
  const said = t('count.statements', { n: statements })
  // Of what was recorded without a source nobody knows a page.
  const rests =
    pages === 0
      ? t('basis.restsOwn', { own: said })
      : t('basis.rests', { statements: said, sources: t('count.sources', { n: pages }) })
  return own === 0 ? rests : t('basis.and', { rests, own: ours })
}

/** How many of the pages say of which day they are, with the years: "1 van 8 bronnen met datum (2026)"; null without pages. */
export function datedText({ pages, dated, years }: RegionBasis, { t }: Words): string | null {
  if (pages === 0) return null
  if (years === null) return t('basis.undated', { n: pages })
  const span = years[0] === years[1] ? years[0] : `${years[0]}–${years[1]}`
  return dated === pages
    ? t('basis.allDated', { n: pages, years: span })
    : t('basis.dated', { n: dated, of: pages, years: span })
}

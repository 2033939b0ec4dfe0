import type { Element, Page } from './page.ts'

/** What axe would say of any state, found without a browser: names of what can be used, and ids that lead nowhere. */
export function faultsOf(page: Page): string[] {
  const ids = page.elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
  const named = (list = '') => list.split(' ').some((id) => page.elements.some(isSaid(id)))
  const nameOf = ({ spoken, attributes }: Element) =>
    spoken !== '' ||
    (attributes['aria-label'] ?? attributes['title'] ?? '') !== '' ||
    named(attributes['aria-labelledby'])
  const labelled = (field: Element) =>
    ['aria-label', 'title'].some((name) => (field.attributes[name] ?? '') !== '') ||
    named(field.attributes['aria-labelledby']) ||
    field.parents.some(({ tag, spoken }) => tag === 'label' && spoken !== '') ||
    page.all('label').some((label) => label.attributes['for'] === field.attributes['id'] && label.spoken !== '')
  const isHidden = ({ attributes, parents }: Element) =>
    [...parents, { attributes }].some((one) => one.attributes['aria-hidden'] === 'true')
  const show = ({ tag, attributes }: Element) => `<${tag} ${JSON.stringify(attributes)}>`
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id twice: ${id}`),
    ...page.elements.flatMap((element) => {
      const { tag, attributes } = element
      if (isHidden(element)) return []
      if (['button', 'a', 'h1', 'h2', 'h3', 'h4', 'th', 'summary', 'legend'].includes(tag) && !nameOf(element))
        return [`without a name: ${show(element)}`]
      if (['input', 'select', 'textarea'].includes(tag) && attributes['type'] !== 'hidden' && !labelled(element))
        return [`without a label: ${show(element)}`]
      if (tag === 'svg' && attributes['role'] !== 'img')
        return [`a picture that is neither hidden nor named: ${show(element)}`]
      if (['section', 'form', 'nav'].includes(tag) && 'aria-labelledby' in attributes && !nameOf(element))
        return [`called after what is not there: ${show(element)}`]
      return []
    }),
    // What a sentence was to be filled with, and was not.
    ...(page.text.match(/\{\w+%?\}|\bundefined\b|\bNaN\b|\[object/g) ?? []).map((word) => `shows ${word}`),
  ]
}

const isSaid =
  (id: string) =>
  ({ attributes, text }: Element) =>
    attributes['id'] === id && text !== ''

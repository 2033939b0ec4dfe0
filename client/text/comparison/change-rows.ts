import type { ComparedGap, Comparison, ComparisonLine } from '../../../contract/answers/comparison.ts'
import type { Rule } from '../../../contract/rule.ts'
import { compareNames } from '../../../domain/order.ts'
import type { Words } from '../../i18n/words.ts'
import { nameOf } from '../names.ts'

/** A change in words: who, with whom or where, and what became of it. */
export type ChangeRow = { line: ComparisonLine; who: string; where: string; what: string }

const order: readonly ComparisonLine['change'][] = ['added', 'gone', 'changed', 'kept']

/** Every line that is compared, the changes first: new, gone, changed, then what stayed, each by name. */
export const changeRows = ({ lines, graph }: Comparison, words: Words): ChangeRow[] =>
  lines
    .map((line) => ({
      line,
      who: nameOf(graph, line.partner, words),
      where: nameOf(graph, line.at, words),
      what: changeText(line, words),
    }))
    .sort(
      (a, b) =>
        order.indexOf(a.line.change) - order.indexOf(b.line.change) ||
        compareNames(a.who, b.who) ||
        compareNames(a.where, b.where),
    )

function changeText(line: ComparisonLine, { t }: Words): string {
  const { change, level, was, differs, before, after, said } = line
  if (change === 'kept') return t(after?.confirmed === true ? 'compare.kept.confirmed' : 'compare.kept')
  if (change === 'added')
    return t(said ? 'compare.text.added' : 'compare.text.addedRead', { level: t(`level.${level}`) })
  if (change === 'gone') return t(said ? 'compare.text.gone' : 'compare.text.goneRead', { level: t(`level.${level}`) })
  const parts = differs.map((field) => {
    if (field === 'level') return t('compare.text.level', { was: t(`level.${was ?? level}`), now: t(`level.${level}`) })
    if (field === 'lead') return t(after?.lead === true ? 'compare.text.leads' : 'compare.text.follows')
    return t('compare.text.strength', { was: strengthWord(before, t), now: strengthWord(after, t) })
  })
  return parts.join('; ')
}

function strengthWord(state: ComparisonLine['after'], t: Words['t']): string {
  const strength = state?.strength
  return strength == null || strength === 0
    ? t('strength.unknown')
    : t(`compare.strength.${strength as 1 | 2 | 3 | 4 | 5}`)
}

/** By id of a line: the gaps that it closes or opens; and those that hang on no line. */
export type GapsOfLines = {
  of: ReadonlyMap<string, { gap: ComparedGap; opens: boolean }[]>
  others: { gap: ComparedGap; opens: boolean }[]
}

/** Each gap that closed or opened stands with one change of who or what it is about, on the side where something was missing. */
export function gapsOfLines({ lines, gaps }: Comparison, rules: readonly Rule[]): GapsOfLines {
  const changes = lines.filter(({ change }) => change !== 'kept')
  const of = new Map<string, { gap: ComparedGap; opens: boolean }[]>()
  const others: GapsOfLines['others'] = []
  for (const [gap, opens] of [
    ...[...gaps.closed].map((gap) => [gap, false] as const),
    ...[...gaps.opened, ...gaps.shown].map((gap) => [gap, true] as const),
  ]) {
    const side = rules.find(({ id }) => id === gap.rule)?.side
    const near = changes
      .filter(({ partner, at }) => gap.about.includes(partner) || gap.about.includes(at))
      .map((line) => ({ line, fit: fitOf(line, opens, side) }))
      .sort((a, b) => b.fit - a.fit)
    const [best] = near
    if (best === undefined) others.push({ gap, opens })
    else of.set(best.line.id, [...(of.get(best.line.id) ?? []), { gap, opens }])
  }
  return { of, others }
}

function fitOf({ change, level }: ComparisonLine, opens: boolean, side: Rule['side'] | undefined): number {
  const isOwn = change === (opens ? 'gone' : 'added')
  const isThere = side === 'floor' ? level === 'operational' : side === 'table' ? level === 'administrative' : true
  return (isOwn ? 2 : 0) + (isThere ? 1 : 0)
}

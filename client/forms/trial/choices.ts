import type { RegionGraph } from '../../../contract/graph.ts'
import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import type { Kind, NamedLevel } from '../../../contract/vocabulary.ts'
import { capitalise, type MessageKey, type Words } from '../../i18n/words.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { nationalNames, newPartner } from '../../store/changes/new-partner.ts'
import { observation } from '../../store/changes/observation.ts'
import type { TrialStep } from '../../store/trial/trial-steps.ts'
import { partnerName, tableName } from '../../text/names.ts'
import {
  coverStep,
  endStep,
  joinStep,
  removePartnerStep,
  removePersonStep,
  type StepContext,
  tieStep,
} from './trial-step.ts'
import { compareNames } from '../../../domain/order.ts'

export type StepKind = 'join' | 'tie' | 'end' | 'out' | 'person' | 'cover'
/** What is chosen in the form: of `end`, `what` is the id of what is said. */
export type StepChoice = { kind: StepKind; who: string; what: string; level: NamedLevel }

type Option = { id: string; name: string }
type Choices = {
  who: { options: Option[]; chosen: string }
  what: { label: MessageKey; options: Option[] } | null
}

/** What can be tried here: a person or a stage only where there is one. */
export function kindsOf({ persons, stages }: RegionGraph): StepKind[] {
  const kinds: StepKind[] = ['join', 'tie', 'end', 'out']
  if (persons.length > 0) kinds.push('person')
  return stages.length > 0 ? [...kinds, 'cover'] : kinds
}

const byName = (a: Option, b: Option) => compareNames(a.name, b.name)
const statements = (graph: RegionGraph, who: string): (Tie | Involvement)[] => [
  ...graph.involvements.filter(({ partner }) => partner === who),
  ...graph.ties.filter(({ from, to }) => from === who || to === who),
]

/** What a kind that is expected and not there can do: begin. */
const begins = (kind: StepKind) => kind === 'join' || kind === 'tie' || kind === 'cover'
const absentId = (kind: Kind) => `absent:${kind}`
/** What a partner of a kind is called while nobody has named it. */
const nameOfKind = (kind: Kind, { lang }: Words) => nationalNames[kind] ?? capitalise(kindName(lang, kind))

/** The parts of the sentence that can be chosen; `wanted` is taken where it is one of them. `absent`: the kinds that are expected and not there. */
export function choicesOf(
  graph: RegionGraph,
  kind: StepKind,
  wanted: string,
  words: Words,
  absent: readonly Kind[] = [],
): Choices {
  const partners = graph.partners.map(({ id, name, short }) => ({ id, name: short ?? name })).sort(byName)
  const others = absent
    .map((one) => ({ id: absentId(one), name: words.t('trial.absent', { name: nameOfKind(one, words) }) }))
    .sort(byName)
  const options =
    kind === 'person'
      ? graph.persons.map(({ id, role }) => ({ id, name: role })).sort(byName)
      : begins(kind)
        ? [...partners, ...others]
        : partners
  const chosen = options.find(({ id }) => id === wanted)?.id ?? options[0]?.id ?? ''
  return { who: { options, chosen }, what: whatOf(graph, kind, chosen, partners, words) }
}

function whatOf(graph: RegionGraph, kind: StepKind, who: string, partners: readonly Option[], { t }: Words) {
  switch (kind) {
    case 'join': {
      const tables = [...graph.bodies, ...graph.activities].map(({ id, name, short }) => ({ id, name: short ?? name }))
      return { label: 'trial.table' as const, options: tables.sort(byName) }
    }
    case 'tie':
      return { label: 'trial.partner' as const, options: partners.filter(({ id }) => id !== who) }
    case 'end': {
      const options = statements(graph, who).map((said) => {
        const other =
          'at' in said ? tableName(graph, said.at) : partnerName(graph, said.from === who ? said.to : said.from)
        return { id: said.id, name: `${other ?? t('name.unknown')} · ${t(`level.${said.level}`)}` }
      })
      return { label: 'trial.said' as const, options: options.sort(byName) }
    }
    case 'cover':
      return { label: 'trial.stage' as const, options: graph.stages.map(({ id, name }) => ({ id, name })) }
    default:
      return null
  }
}

/** The step that is chosen; null while a part is missing. A kind that is absent becomes a partner with it: `who` is its id. */
export function stepOf(
  room: StepContext,
  choice: StepChoice,
  words: Words,
  absent: readonly Kind[] = [],
): { step: TrialStep; who: string } | null {
  const missing = absent.find((one) => absentId(one) === choice.who)
  if (missing === undefined) {
    const step = stepIn(room, choice)
    return step === null ? null : { step, who: choice.who }
  }
  if (!begins(choice.kind)) return null
  const source = observation(room.graph, room.day, room.source)
  const record = newPartner(room.graph, missing, nameOfKind(missing, words), source.id)
  const graph = { ...room.graph, partners: [...room.graph.partners, record] }
  const step = stepIn({ ...room, graph }, { ...choice, who: record.id })
  if (step === null) return null
  const changes = [{ op: 'put' as const, what: 'partner' as const, record }, ...step.changes]
  return { step: { ...step, changes }, who: record.id }
}

function stepIn(room: StepContext, { kind, who, what, level }: StepChoice): TrialStep | null {
  const { graph } = room
  if (who === '') return null
  if (kind === 'out') return removePartnerStep(graph, who)
  if (kind === 'person') return removePersonStep(graph, who)
  if (what === '') return null
  if (kind === 'join') return joinStep(room, who, level, what)
  if (kind === 'tie') return tieStep(room, who, level, what)
  if (kind === 'cover') return coverStep(room, who, what)
  const said = statements(graph, who).find(({ id }) => id === what)
  return said === undefined ? null : endStep(graph, said)
}

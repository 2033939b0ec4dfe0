import { today } from '../../i18n/day.ts'
import { compareNames } from '../../../domain/order.ts'
import { Choose } from '../../parts/choose.tsx'
import { toggle } from '../../store/actions.ts'
import { anotherPerson, contactChanges, ContactDraft, withoutPerson } from '../../store/changes/contact-changes.ts'
import { openFormName } from '../../store/drafts/open-form.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { writeForm } from '../../store/drafts/write-form.ts'
import { partnerName } from '../../text/names.ts'
import { saidText } from '../../text/record/statement-text.ts'
import { ContractField, contractFault } from '../record/contract-field.tsx'
import { PanelForm } from './panel-form.tsx'

/** What is asked of a person who is not there yet. */
const personFields = ['role', 'worksAt', 'temporaryUntil'] as const

/** One more person who stands for what is said: who, and for which of it. Who is not there yet is added with it. */
export function ContactForm({ now, draft }: { now: RegionData; draft: ContactDraft }) {
  const { t } = words.value
  const { graph } = now
  const name = openFormName({ what: 'contact', draft })
  const { value: contact, set } = useDraft(name, ContactDraft, draft)
  const change = (part: Partial<ContactDraft>) => {
    set({ ...contact, ...part })
  }
  const isNew = contact.person === anotherPerson
  const offered = withoutPerson(graph, draft.records, contact.person)
  const chosen = offered.filter(({ id }) => contact.chosen.includes(id))
  const isRight = personFields.every((field) => contractFault(`person.${field}`, contact[field]) === null)
  const isReady = chosen.length > 0 && (isNew ? contact.role.trim() !== '' && isRight : contact.person !== '')
  const save = async () => {
    const role = isNew ? contact.role.trim() : (graph.persons.find(({ id }) => id === contact.person)?.role ?? '')
    const title = t('contact.done', { role, n: chosen.length })
    await writeForm(title, contactChanges(now, contact, t('tie.observed'), today()), { draft: name })
  }
  return (
    <PanelForm now={now} title={t('contact.title')} ready={isReady} save={save}>
      <p class="small soft">{t('contact.why')}</p>
      <Choose
        label={t('contact.who')}
        value={contact.person}
        options={[
          { id: '', name: t('contact.choose') },
          { id: anotherPerson, name: t('contact.new') },
          ...personsOf(now),
        ]}
        onChoose={(person) => {
          change({ person })
        }}
      />
      {isNew &&
        personFields.map((field) => (
          <ContractField
            key={field}
            now={now}
            of={`person.${field}`}
            value={contact[field]}
            onChange={(typed) => {
              change({ [field]: typed })
            }}
          />
        ))}
      <fieldset class="tie-levels">
        <legend class="small soft">{t('contact.which')}</legend>
        {offered.length > 1 && (
          <label class="check">
            <input
              type="checkbox"
              checked={chosen.length === offered.length}
              onChange={() => {
                change({ chosen: chosen.length === offered.length ? [] : offered.map(({ id }) => id) })
              }}
            />
            <span>{t('contact.all', { n: offered.length })}</span>
          </label>
        )}
        {offered.map((one) => (
          <label key={one.id} class="check">
            <input
              type="checkbox"
              checked={contact.chosen.includes(one.id)}
              onChange={() => {
                change({ chosen: toggle(contact.chosen, one.id) })
              }}
            />
            <span>{saidText(graph, [one], words.value)}</span>
          </label>
        ))}
      </fieldset>
    </PanelForm>
  )
}

/** By role, and where they work: the same role may be there twice. */
const personsOf = ({ graph }: RegionData): { id: string; name: string }[] =>
  graph.persons
    .map(({ id, role, worksAt }) => {
      const at = worksAt === null ? null : partnerName(graph, worksAt)
      return { id, name: at === null ? role : `${role} (${at})` }
    })
    .sort((a, b) => compareNames(a.name, b.name))

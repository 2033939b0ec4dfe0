import { z } from 'zod'
import type { Mention } from '../../contract/records/nodes/mention.ts'
import { nationalNames } from '../store/changes/new-partner.ts'
import { anotherPartner } from '../store/changes/seat-changes.ts'
import { AddSeatButton } from './statement/add-buttons.tsx'
import { select } from '../store/actions.ts'
import { mentionChanges } from '../store/changes/mention-changes.ts'
import { useDraft } from '../store/drafts/use-draft.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { readOnly } from '../store/session.ts'
import { today } from '../i18n/day.ts'
import { writeChanges } from '../store/steps/write.ts'
import { partnerName } from '../text/names.ts'
import { compareNames } from '../../domain/order.ts'
import { unavailableWhen } from '../parts/page/unavailable.ts'

const Meant = z.strictObject({ chosen: z.array(z.string()), all: z.boolean() })

/** Says who is meant where a source names nobody: partners of the kinds the words may stand for. */
export function MentionForm({ now, mention }: { now: RegionData; mention: Mention }) {
  const { t } = words.value
  const name = `mention.${mention.id}`
  const { value, set } = useDraft(name, Meant, { chosen: [], all: true })
  const { chosen, all } = value
  const { partners } = now.graph
  const may = partners
    .filter(({ kind }) => mention.kinds.includes(kind))
    .map(({ id }) => ({ id: id, name: partnerName(now.graph, id) ?? id }))
    .sort((a, b) => compareNames(a.name, b.name))
  const [first] = mention.kinds
  const another = (
    <AddSeatButton
      draft={{
        partner: anotherPartner,
        kind: first ?? 'other',
        name: (first && nationalNames[first]) ?? '',
        at: mention.at,
        level: mention.level ?? 'unspecified',
        mention: mention.id,
      }}
    >
      {t('who.another')}
    </AddSeatButton>
  )
  if (may.length === 0)
    return (
      <>
        <p class="small soft">{t('who.nobody')}</p>
        {another}
      </>
    )
  const save = async () => {
    const names = may.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
    const title = t('who.done', { words: mention.words, names: names.join(', ') })
    const written = await writeChanges(title, mentionChanges(now, mention, chosen, all, t('tie.observed'), today()), {
      draft: name,
    })
    // The words may be gone now: shown is who they stand for.
    if (written) select(chosen[0] ?? null)
  }
  return (
    <form
      class="form who-form"
      aria-label={t('who.title', { words: mention.words })}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <fieldset>
        <legend>{t('who.title', { words: mention.words })}</legend>
        {may.map(({ id, name }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => {
                set({ all, chosen: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] })
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={all}
          onChange={() => {
            set({ chosen, all: !all })
          }}
        />
        <span>{t('who.all')}</span>
      </label>
      <p class="form-buttons">
        <button class="button is-main" type="submit" {...unavailableWhen(chosen.length === 0 || readOnly.value)}>
          {t('tie.save')}
        </button>
        {another}
      </p>
    </form>
  )
}

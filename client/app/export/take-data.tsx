import { useEffect, useRef, useState } from 'preact/hooks'
import type { ExportFormat } from '../../../contract/export.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { compareNames } from '../../../domain/order.ts'
import type { MessageKey } from '../../i18n/words.ts'
import { ChoiceCheck, ChoiceLines } from '../../parts/choice/choice-lines.tsx'
import { Choose } from '../../parts/choose.tsx'
import { keepFile } from '../../parts/page/keep-file.ts'
import { inform } from '../../store/actions.ts'
import { ApiError, requestFile } from '../../store/api.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { type ExportChoice, exportQueryOf, hasPeople, heldBackWords } from './export-query.ts'

type Props = { graph: RegionGraph; onClose: () => void }

/** The data of the region: what of it and in which form; the browser keeps the file. */
export function TakeData({ graph, onClose }: Props) {
  const { t } = words.value
  const partners = [...graph.partners].sort((a, b) => compareNames(a.name, b.name))
  const selected = partners.find(({ id }) => id === route.value.selected) ?? partners[0]
  const [choice, setChoice] = useState<ExportChoice>({
    what: 'region',
    partner: selected?.id ?? '',
    ...{ format: 'xlsx', persons: false },
  })
  const { bytes, fault, go, stop } = useDownload(graph.region.id, choice, onClose)
  useEffect(() => stop, [])
  const change = (part: Partial<ExportChoice>) => {
    setChoice({ ...choice, ...part })
  }
  return (
    <form
      class="take-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (bytes === null) void go()
      }}
    >
      <WhatPart choice={choice} change={change} partners={partners} />
      <FormPart choice={choice} change={change} />
      {hasPeople(choice.format) && (
        <ChoiceCheck
          text={t('take.persons')}
          hint={t('take.persons.why')}
          checked={choice.persons}
          onChange={(persons) => {
            change({ persons })
          }}
        />
      )}
      <p class="export-said" role="status">
        {bytes === null ? '' : t('take.busy', { n: Math.round(bytes / 1000) })}
      </p>
      {fault !== null && (
        <p class="field-fault" role="alert">
          {t('take.failed', { why: fault })}
        </p>
      )}
      <p class="form-buttons">
        <button class="button is-main" type="submit" aria-disabled={bytes !== null}>
          {t('take.go')}
        </button>
        <button class="button" type="button" onClick={bytes === null ? onClose : stop}>
          {t(bytes === null ? 'close' : 'take.stop')}
        </button>
      </p>
    </form>
  )
}

type PartProps = { choice: ExportChoice; change: (part: Partial<ExportChoice>) => void }

function WhatPart({ choice, change, partners }: PartProps & { partners: { id: string; name: string }[] }) {
  const { t } = words.value
  const { filters, trial } = route.value
  const isFiltered = heldBackWords(filters.hidden).length > 0
  const litHint = !isFiltered
    ? t('take.noFilter')
    : filters.onlyGaps
      ? t('take.onlyGaps')
      : filters.onlyUnconfirmed
        ? t('take.onlyUnconfirmed')
        : null
  return (
    <ChoiceLines
      name="export-what"
      legend={t('take.what')}
      value={choice.what}
      options={[
        { id: 'region', text: t('take.what.region') },
        { id: 'lit', text: t('take.what.lit'), isOff: !isFiltered, ...(litHint === null ? {} : { hint: litHint }) },
        { id: 'partner', text: t('take.what.partner'), isOff: partners.length === 0 },
      ]}
      onChoose={(what) => {
        change({ what })
      }}
    >
      {choice.what === 'partner' && (
        <Choose
          label={t('take.partner')}
          value={choice.partner}
          options={partners}
          onChoose={(partner) => {
            change({ partner })
          }}
        />
      )}
      {trial && <p class="small soft">{t('take.trial')}</p>}
    </ChoiceLines>
  )
}

function FormPart({ choice, change }: PartProps) {
  const { t } = words.value
  return (
    <fieldset>
      <legend>{t('take.form')}</legend>
      <div class="export-forms">
        {exportOrder.map((format) => (
          <label key={format} class="choice-line">
            <input
              type="radio"
              name="export-form"
              checked={choice.format === format}
              onChange={() => {
                change({ format })
              }}
            />
            <span>
              <b>{t(`take.form.${format}`)}</b>
              <span class="small soft">{t(`take.form.${format}.for` as MessageKey)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
/** For people first, then for programs. */
const exportOrder: readonly ExportFormat[] = [
  ...(['xlsx', 'template', 'template-empty', 'csv', 'json'] as const),
  ...(['graphml', 'gexf', 'cytoscape', 'json-graph'] as const),
]

/** A download under way: how many bytes have come (null while there is none), and why the last one failed. */
function useDownload(region: RegionGraph['region']['id'], choice: ExportChoice, onDone: () => void) {
  const { t, lang } = words.value
  const [bytes, setBytes] = useState<number | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const asking = useRef<AbortController | null>(null)
  const go = async () => {
    const controller = new AbortController()
    asking.current = controller
    setFault(null)
    setBytes(0)
    try {
      const query = exportQueryOf(choice, route.value.filters.hidden, lang)
      const file = await requestFile({ params: { regionId: region }, query, signal: controller.signal }, setBytes)
      keepFile(file)
      inform(t('take.done', { name: file.name }))
      onDone()
    } catch (error) {
      if (!controller.signal.aborted)
        setFault(error instanceof ApiError && error.problem !== null ? error.problem.detail : t('take.lost'))
    } finally {
      setBytes(null)
    }
  }
  const stop = () => {
    asking.current?.abort()
  }
  return { bytes, fault, go, stop }
}

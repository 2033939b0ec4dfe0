import type { RegionSummary } from '../../../contract/answers/region.ts'
import { RegionId } from '../../../contract/ids.ts'
import { formatList } from '../../i18n/words.ts'
import { Icon } from '../../parts/icon.tsx'
import { MarkIcon } from '../../parts/mark.tsx'
import { RuleLink } from '../../parts/rule-link.tsx'
import { openImport, openRegion, setFilling } from '../../store/actions.ts'
import { showForm } from '../../store/drafts/open-form.ts'
import { words } from '../../store/language.ts'
import { regionDetails, regions } from '../../store/region-data.ts'
import { narrow } from '../../store/screen.ts'
import { compareNames } from '../../../domain/order.ts'
import { RecordNote } from '../../parts/page/record-note.tsx'

/** The region looked at: what is known of it, and the doors that lead on. */
export function RegionCard({ region }: { region: RegionSummary }) {
  const { t } = words.value
  const detail = regionDetails.value.get(region.id)
  const members = [...(detail?.members ?? [])].sort((a, b) => compareNames(a.name, b.name))
  const centre = members.find((member) => member.centre)
  const others = members.filter((member) => !member.centre).map(({ name }) => name)
  const unnamed = region.expected.kinds - region.expected.named
  const example = [...(regions.value ?? [])].sort((a, b) => b.statements - a.statements)[0]
  const open = (id: string) => () => {
    openRegion(RegionId.parse(id))
  }
  return (
    <aside class="door" aria-label={t('chooser.chosen')}>
      <h2 id="door" class="panel-title" tabIndex={-1}>
        {region.name}
      </h2>
      <p class="door-lead">
        {region.statements === 0
          ? t('door.empty', { n: region.municipalities })
          : [
              t('door.known', {
                n: region.statements - region.own,
                partners: t('count.partnersN', { n: region.partners }),
              }),
              ...(region.own > 0 ? [t('chooser.own', { n: region.own })] : []),
              region.asked > 0 ? t('door.asked', { n: region.asked }) : t('door.nobodyAsked'),
            ].join(' ')}
      </p>
      <ul class="door-facts">
        {members.length > 0 && (
          <li>
            <MarkIcon sector="public" kind="municipality" how="known" size={30} />
            <div>
              <p>
                {centre !== undefined && <b>{centre.name}</b>}
                {centre !== undefined && others.length > 0 && ', '}
                {formatList(words.value, others)}
              </p>
              {centre !== undefined && (
                <p class="soft small">
                  {t('door.centre', { name: centre.name })}
                  {centre.note !== null && (
                    <>
                      {' '}
                      <RecordNote>{centre.note}</RecordNote>
                    </>
                  )}
                </p>
              )}
            </div>
          </li>
        )}
        <li>
          <MarkIcon sector="work_income" kind="uwv" how="known" size={30} />
          <div>
            <p>UWV</p>
            <p class="soft small">{t('door.uwv')}</p>
          </div>
        </li>
        {unnamed > 0 && (
          <li>
            <MarkIcon sector="public" kind={null} how="expected" size={30} />
            <div>
              <p>{t('door.unnamed', { n: unnamed })}</p>
              <p class="soft small">{t('door.unnamedWhy')}</p>
            </div>
          </li>
        )}
      </ul>
      <h3>{t('door.begin')}</h3>
      <div class="doors">
        <button class="door-button is-main" type="button" onClick={open(region.id)}>
          <Icon name="map" size={20} />
          <span>
            <b>{t(narrow.value ? 'door.list' : 'door.map')}</b>
            <span>{t(region.statements === 0 ? 'door.mapEmpty' : 'door.mapKnown')}</span>
          </span>
        </button>
        <button
          class="door-button"
          type="button"
          onClick={() => {
            open(region.id)()
            setFilling(true)
          }}
        >
          <Icon name="pencil" size={20} />
          <span>
            <b>{t('door.fill')}</b>
            <span>{t(unnamed > 0 ? 'door.fillWhy' : 'door.fillMore', { n: unnamed })}</span>
          </span>
        </button>
        <button
          class="door-button"
          type="button"
          onClick={() => {
            open(region.id)()
            openImport()
          }}
        >
          <Icon name="upload" size={20} />
          <span>
            <b>{t('import.empty.title')}</b>
            <span>{t('import.step.text')}</span>
          </span>
        </button>
        {example !== undefined && example.id !== region.id && example.statements > 0 && (
          <button class="door-button" type="button" onClick={open(example.id)}>
            <Icon name="eye" size={20} />
            <span>
              <b>{t('door.example')}</b>
              <span>
                {t('door.exampleWhy', { name: example.name, partners: example.partners, n: example.statements })}
              </span>
            </span>
          </button>
        )}
      </div>
      <p class="door-rules small">
        <RuleLink rule="all">{t('rules.title')}</RuleLink>
        <button
          class="link"
          type="button"
          onClick={() => {
            open(region.id)()
            showForm({ what: 'backups' })
          }}
        >
          {t('backup.door')}
        </button>
      </p>
      <p class="door-keys small soft">
        <kbd>←</kbd> <kbd>↑</kbd> <kbd>→</kbd> <kbd>↓</kbd> {t('key.region')} <kbd>Enter</kbd> {t('key.open')}
      </p>
    </aside>
  )
}

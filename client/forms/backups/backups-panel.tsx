import { useEffect, useRef, useState } from 'preact/hooks'
import type { Backup, Backups } from '../../../contract/answers/backup.ts'
import type { RegionId } from '../../../contract/ids.ts'
import { Loading } from '../../parts/states.tsx'
import { request } from '../../store/api.ts'
import { closeForm } from '../../store/drafts/open-form.ts'
import { PanelClose } from '../../parts/page/panel-close.tsx'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { whenText } from '../../text/when.ts'
import { OpenFormButton } from '../statement/add-buttons.tsx'
import { RestorePart } from './restore-part.tsx'
import { RequestFault, useRequest } from './use-request.tsx'
import '../../style/forms/backups.css'

/** Opens the backups of the region. */
export const BackupsButton = () => (
  <OpenFormButton form={{ what: 'backups' }}>{words.value.t('backup.open')}</OpenFormButton>
)

/** The backups that hold this region, each with the way back to it. */
export function BackupsPanel({ now }: { now: RegionData }) {
  const { t } = words.value
  const title = useRef<HTMLHeadingElement>(null)
  const [chosen, setChosen] = useState<Backup | null>(null)
  const { id } = now.graph.region
  // What is shown is another page of the panel: who reads it begins at its title.
  useEffect(() => {
    title.current?.focus()
  }, [chosen?.id])
  return (
    <div class="backups">
      <PanelClose
        onClose={() => {
          closeForm()
        }}
      />
      <h2 ref={title} class="panel-title" tabIndex={-1}>
        {chosen === null ? t('backup.heading') : t('backup.backTo', whenText(chosen.at, words.value))}
      </h2>
      {chosen === null ? (
        <BackupsOf region={id} onChoose={setChosen} />
      ) : (
        <RestorePart
          now={now}
          backup={chosen}
          onBack={() => {
            setChosen(null)
          }}
        />
      )}
    </div>
  )
}

function BackupsOf({ region, onChoose }: { region: RegionId; onChoose: (backup: Backup) => void }) {
  const { t } = words.value
  const { answer, fault, again } = useRequest(
    (signal) => request('listBackups', { params: { regionId: region }, signal }),
    region,
  )
  if (fault !== null) return <RequestFault fault={fault} again={again} />
  if (answer === null) return <Loading />
  const { daily, backups, damaged } = answer
  return (
    <>
      <p class="small soft">{t(daily ? 'backup.why' : 'backup.elsewhere')}</p>
      {daily && backups.length === 0 && <p>{t('backup.none')}</p>}
      {backups.length > 0 && <BackupList backups={backups} onChoose={onChoose} />}
      {damaged.length > 0 && (
        <p class="small" role="note">
          {t('backup.damaged', { n: damaged.length, files: damaged.join(', ') })}
        </p>
      )}
    </>
  )
}

function sizeText(bytes: number): string {
  const { t, figure } = words.value
  const isSmall = bytes < 1_000_000
  const size = isSmall ? Math.max(1, Math.round(bytes / 1_000)) : Math.round(bytes / 100_000) / 10
  return t(isSmall ? 'backup.kilobytes' : 'backup.megabytes', { size: figure(size) })
}

function BackupList({ backups, onChoose }: { backups: Backups['backups']; onChoose: (backup: Backup) => void }) {
  const { t } = words.value
  return (
    <ul class="backup-list">
      {backups.map((backup) => {
        const { day, time } = whenText(backup.at, words.value)
        return (
          <li key={backup.id}>
            <b>{t('backup.when', { day, time })}</b>
            <button
              class="button"
              type="button"
              onClick={() => {
                onChoose(backup)
              }}
            >
              {t('backup.look')}
              <span class="unseen"> {t('backup.when', { day, time })}</span>
            </button>
            <p class="small soft">
              {[
                t('backup.records', { n: backup.records }),
                t('backup.changes', { n: backup.changes }),
                sizeText(backup.bytes),
                ...(backup.byHand ? [t('backup.byHand')] : []),
              ].join(' · ')}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

import { words } from '../../store/language.ts'
import { Icon } from '../icon.tsx'

/** Puts away what lies in the panel. */
export const PanelClose = ({ onClose }: { onClose: () => void }) => (
  <button class="panel-close" type="button" onClick={onClose}>
    <Icon name="close" size={16} />
    <span>{words.value.t('close')}</span>
  </button>
)

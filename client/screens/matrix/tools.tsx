import { Icon } from '../../parts/icon.tsx'
import { axes, orders } from '../../picture/matrix/choice.ts'
import { openScreen, setMatrix } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'

/** What the rows stand for, in which order, and on paper. */
export function MatrixTools() {
  const { t } = words.value
  const { by, order } = route.value.matrix
  return (
    <>
      <label class="m-order">
        <span class="soft">{t('matrix.order')}</span>
        <select
          value={order}
          onChange={({ currentTarget: { value } }) => {
            setMatrix({ order: orders.find((order) => order === value) ?? 'sector' })
          }}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {t(`matrix.order.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="switch" role="group" aria-label={t('matrix.by')}>
        {axes.map((axis) => (
          <button
            key={axis}
            type="button"
            aria-pressed={by === axis}
            onClick={() => {
              setMatrix({ by: axis })
            }}
          >
            {t(`matrix.by.${axis}`)}
          </button>
        ))}
      </div>
      {!route.value.trial && (
        <button
          class="button filter-button m-pairs"
          type="button"
          title={t('pairs.open.why')}
          onClick={() => {
            openScreen('pairs')
          }}
        >
          {t('pairs.open')}
        </button>
      )}
      <button class="button filter-button m-print" type="button" title={t('matrix.print')} onClick={print}>
        <Icon name="print" size={16} />
        <span class="m-print-word">{t('matrix.print')}</span>
      </button>
    </>
  )
}

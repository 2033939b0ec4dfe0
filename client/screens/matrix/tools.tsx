import { Icon } from '../../parts/icon.tsx'
import { axes, orders } from '../../picture/matrix/choice.ts'
import { setMatrix } from '../../store/actions.ts'
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
            setMatrix({ order: orders.find((one) => one === value) ?? 'sector' })
          }}
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {t(`matrix.order.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="switch" role="group" aria-label={t('matrix.by')}>
        {axes.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={by === one}
            onClick={() => {
              setMatrix({ by: one })
            }}
          >
            {t(`matrix.by.${one}`)}
          </button>
        ))}
      </div>
      <button class="button filter-button m-print" type="button" title={t('matrix.print')} onClick={print}>
        <Icon name="print" size={16} />
        <span class="m-print-word">{t('matrix.print')}</span>
      </button>
    </>
  )
}

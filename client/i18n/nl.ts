import agenda from './nl/agenda.json' with { type: 'json' }
import ask from './nl/ask.json' with { type: 'json' }
import backups from './nl/backups.json' with { type: 'json' }
import bar from './nl/bar.json' with { type: 'json' }
import beside from './nl/beside.json' with { type: 'json' }
import chain from './nl/chain.json' with { type: 'json' }
import chooser from './nl/chooser.json' with { type: 'json' }
import compare from './nl/compare.json' with { type: 'json' }
import confirm from './nl/confirm.json' with { type: 'json' }
import decide from './nl/decide.json' with { type: 'json' }
import drawn from './nl/drawn.json' with { type: 'json' }
import edit from './nl/edit.json' with { type: 'json' }
import embed from './nl/embed.json' with { type: 'json' }
import expect from './nl/expect.json' with { type: 'json' }
import exported from './nl/export.json' with { type: 'json' }
import factsheet from './nl/factsheet.json' with { type: 'json' }
import figures from './nl/figures.json' with { type: 'json' }
import file from './nl/file.json' with { type: 'json' }
import fill from './nl/fill.json' with { type: 'json' }
import form from './nl/form.json' with { type: 'json' }
import frame from './nl/frame.json' with { type: 'json' }
import gaps from './nl/gaps.json' with { type: 'json' }
import history from './nl/history.json' with { type: 'json' }
import imported from './nl/import.json' with { type: 'json' }
import map from './nl/map.json' with { type: 'json' }
import matrix from './nl/matrix.json' with { type: 'json' }
import moments from './nl/moments.json' with { type: 'json' }
import pairs from './nl/pairs.json' with { type: 'json' }
import panel from './nl/panel.json' with { type: 'json' }
import present from './nl/present.json' with { type: 'json' }
import recordForm from './nl/record-form.json' with { type: 'json' }
import record from './nl/record.json' with { type: 'json' }
import round from './nl/round.json' with { type: 'json' }
import rules from './nl/rules.json' with { type: 'json' }
import search from './nl/search.json' with { type: 'json' }
import sheet from './nl/sheet.json' with { type: 'json' }
import stories from './nl/stories.json' with { type: 'json' }
import trial from './nl/trial.json' with { type: 'json' }
import views from './nl/views.json' with { type: 'json' }
import words from './nl/words.json' with { type: 'json' }

/** Every message, by feature. */
export default {
  ...agenda,
  ...ask,
  ...backups,
  ...bar,
  ...beside,
  ...chain,
  ...chooser,
  ...compare,
  ...confirm,
  ...decide,
  ...drawn,
  ...edit,
  ...embed,
  ...expect,
  ...exported,
  ...factsheet,
  ...figures,
  ...file,
  ...fill,
  ...form,
  ...frame,
  ...gaps,
  ...history,
  ...imported,
  ...map,
  ...matrix,
  ...moments,
  ...pairs,
  ...panel,
  ...present,
  ...record,
  ...recordForm,
  ...round,
  ...rules,
  ...search,
  ...sheet,
  ...stories,
  ...trial,
  ...views,
  ...words,
}

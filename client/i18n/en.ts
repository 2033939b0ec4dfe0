import agenda from './en/agenda.json' with { type: 'json' }
import ask from './en/ask.json' with { type: 'json' }
import backups from './en/backups.json' with { type: 'json' }
import bar from './en/bar.json' with { type: 'json' }
import beside from './en/beside.json' with { type: 'json' }
import chain from './en/chain.json' with { type: 'json' }
import chooser from './en/chooser.json' with { type: 'json' }
import compare from './en/compare.json' with { type: 'json' }
import confirm from './en/confirm.json' with { type: 'json' }
import decide from './en/decide.json' with { type: 'json' }
import drawn from './en/drawn.json' with { type: 'json' }
import edit from './en/edit.json' with { type: 'json' }
import embed from './en/embed.json' with { type: 'json' }
import expect from './en/expect.json' with { type: 'json' }
import exported from './en/export.json' with { type: 'json' }
import factsheet from './en/factsheet.json' with { type: 'json' }
import figures from './en/figures.json' with { type: 'json' }
import file from './en/file.json' with { type: 'json' }
import fill from './en/fill.json' with { type: 'json' }
import form from './en/form.json' with { type: 'json' }
import frame from './en/frame.json' with { type: 'json' }
import gaps from './en/gaps.json' with { type: 'json' }
import history from './en/history.json' with { type: 'json' }
import imported from './en/import.json' with { type: 'json' }
import map from './en/map.json' with { type: 'json' }
import matrix from './en/matrix.json' with { type: 'json' }
import moments from './en/moments.json' with { type: 'json' }
import pairs from './en/pairs.json' with { type: 'json' }
import panel from './en/panel.json' with { type: 'json' }
import present from './en/present.json' with { type: 'json' }
import recordForm from './en/record-form.json' with { type: 'json' }
import record from './en/record.json' with { type: 'json' }
import round from './en/round.json' with { type: 'json' }
import rules from './en/rules.json' with { type: 'json' }
import search from './en/search.json' with { type: 'json' }
import sheet from './en/sheet.json' with { type: 'json' }
import stories from './en/stories.json' with { type: 'json' }
import trial from './en/trial.json' with { type: 'json' }
import views from './en/views.json' with { type: 'json' }
import words from './en/words.json' with { type: 'json' }

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

import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { RegionGraph } from '../../contract/graph.ts'
import { axeFindings, sideways } from '../support/axe.ts'
import { Person } from '../support/person.ts'
import { useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'
import { keptRegion } from '../support/undone.ts'

const { app, visit, own, allow } = useScreen(['AM24'])
const region = own('AM24')
const graphNow = async () =>
  RegionGraph.parse(await (await fetch(`${app().origin}/api/v1/regions/${region}/graph`)).json())

/** Drops a file on the page as a hand does: over it, then let go. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, text }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], name))
      return transfer
    },
    { name, text },
  )
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  await page.getByText('Laat het bestand hier los').waitFor()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

const csv = [
  'Van;Naar;Niveau;Sterkte',
  'Scalda;HZ;bestuurlijk;3',
  'Scalda;FNV;stratgisch;2',
  'UWV;Terneusen;uitvoerend;4',
  'UWV;Nieuwe Leerfabriek;uitvoerend;',
  '',
].join('\n')

const staleProblem = {
  ...{ type: 'urn:ketenkaart:problem:version-stale', title: 'The region has changed in the meantime' },
  ...{ status: 412, detail: 'Stale.', version: 2 },
}

describe('reading a sheet in', () => {
  keptRegion(() => app().origin, region)

  it('is dropped, mended, answered, written and undone; again it is nothing new', async () => {
    const before = await graphNow()
    const page = await visit(own('/AM24/list'))
    await drop(page, 'wie met wie.csv', csv)
    await page.getByRole('heading', { level: 1, name: /^Het bestand brengt/ }).waitFor()
    expect(await axeFindings(page)).toEqual([])

    const wrong = page.getByRole('row', { name: /stratgisch/ })
    expect(await wrong.innerText()).toContain('Rij 3, kolom C (Niveau): ‘stratgisch’ is geen niveau')
    await wrong.getByRole('combobox').selectOption('bestuurlijk')
    await wrong.getByText('wordt ‘bestuurlijk’').waitFor()
    const question = page.getByRole('row', { name: /Terneusen/ })
    await question.getByRole('button', { name: 'is dezelfde' }).click()
    await page.getByRole('heading', { level: 1, name: /^(?!.*nog nodig)/ }).waitFor()
    const write = page.getByRole('button', { name: 'Lees 4 rijen in' })
    await write.waitFor()
    await page.getByText('komt erbij uit dit bestand').waitFor()
    await page.locator('.import-counts .marker').waitFor()
    // Somebody else was first: nothing is written, the file is read anew and the choices stay.
    allow(/412/)
    await page.route(
      '**/changes',
      (route) =>
        route.fulfill({ status: 412, contentType: 'application/problem+json', body: JSON.stringify(staleProblem) }),
      { times: 1 },
    )
    await write.click()
    await page.getByText('De regio is intussen gewijzigd').waitFor()
    await wrong.getByText('wordt ‘bestuurlijk’').waitFor()
    await write.click()
    await page.locator('.notice', { hasText: '4 rijen ingelezen uit wie met wie.csv' }).waitFor()
    await page.waitForURL(/\/map/)
    const after = await graphNow()
    expect(after.version).toBe(before.version + 1)
    expect(after.ties.length - before.ties.length).toBe(4)
    expect(after.partners.filter(({ name }) => name === 'Nieuwe Leerfabriek')).toHaveLength(1)

    await drop(page, 'wie met wie.csv', csv.replace('stratgisch', 'bestuurlijk').replace('Terneusen', 'Terneuzen'))
    await page.getByRole('heading', { level: 1, name: /^Niets nieuws/ }).waitFor()
    expect(await page.getByRole('button', { name: /^Lees \d+/ }).count()).toBe(0)

    // The last row is gone: it is listed, and only ends when somebody says so.
    await drop(page, 'wie met wie.csv', csv.replace('stratgisch', 'bestuurlijk').replace(/UWV;Nieuwe.*\n/, ''))
    await page.getByRole('heading', { name: /^Staat niet meer in het bestand 1/ }).waitFor()
    await page.getByLabel('einde op').fill('2026-06-30')
    await page.getByRole('heading', { level: 1, name: 'Het bestand wijzigt 1 gegeven.' }).waitFor()
    await page.getByRole('button', { name: 'Laat staan' }).click()
    await page.getByRole('heading', { level: 1, name: /^Niets nieuws/ }).waitFor()
    await page.locator('main').focus()
    await page.keyboard.press('Control+z')
    await page.locator('.notice', { hasText: /^Ongedaan gemaakt/ }).waitFor()
    // What was read upon the region as it was is read anew upon what it is now.
    await page.getByRole('heading', { level: 1, name: /^Het bestand brengt/ }).waitFor()
    expect((await graphNow()).ties).toEqual(before.ties)
  })

  it('says why a file cannot be read and what to do, on a phone; pasted cells are a file too', async () => {
    const page = await visit(own('/AM24/import'), { viewport: { width: 390, height: 844 } })
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'oud.csv', mimeType: 'text/csv' },
      buffer: Buffer.from('Van;Naar\nUWV;"Goes\nHulst;Scalda\n'),
    })
    await page.getByRole('heading', { level: 1, name: 'oud.csv is niet te lezen' }).waitFor()
    expect(await page.getByRole('alert').innerText()).toMatch(/^oud\.csv, rij 2.*aanhalingsteken sluit nergens/)
    await page.getByRole('button', { name: 'Annuleren' }).click()
    // Of what is no table the columns are pointed out; a lost connection loses nothing.
    allow(/ERR_CONNECTION_RESET/)
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'vreemd.csv', mimeType: 'text/csv' },
      buffer: Buffer.from('aap;noot\nScalda;x1\nNieuwe Leerfabriek;33\n'),
    })
    await page.getByRole('combobox', { name: 'Kolom A' }).selectOption('name')
    await page.route('**/import-preview', (route) => route.abort('connectionreset'), { times: 1 })
    await page.getByRole('button', { name: 'Lees het zo' }).click()
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('heading', { level: 1, name: 'Het bestand brengt 1 partner.' }).waitFor()
    await page.getByRole('button', { name: 'Niet inlezen' }).click()
    await page.getByLabel('Of plak cellen uit een spreadsheet').fill('Van\tNaar\tNiveau\nScalda\tHZ\tbestuurlijk\n')
    await page.keyboard.press('Tab')
    await page.getByRole('heading', { level: 1, name: 'Het bestand brengt 1 verbinding.' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
  })

  it('reads the statements of Zeeland in, from csv to map, in six actions, by mouse and by keyboard', async () => {
    const page = await visit(own('/AM24/list'))
    for (const how of ['mouse', 'keyboard'] as const) {
      const person = new Person(page)
      const doIt = async (name: RegExp) => {
        const button = page.getByRole('button', { name })
        if (how === 'mouse') return person.click(button)
        await button.focus()
        return person.press('Enter')
      }
      await doIt(/^Lees in$/)
      await page.getByRole('heading', { level: 1, name: 'Lees een blad in' }).waitFor()
      const choosing = page.waitForEvent('filechooser')
      await doIt(/^Kies een bestand$/)
      await (await choosing).setFiles('tests/support/fixtures/zeeland.statements.csv')
      await page.getByRole('heading', { level: 1, name: /^Het bestand brengt .* plekken/ }).waitFor()
      await doIt(/^Lees \d+ rijen in$/)
      const notice = page.locator('.notice', { hasText: /rijen ingelezen uit zeeland\.statements\.csv/ })
      await notice.waitFor()
      await settled(page)
      expect(page.url()).toContain('/map')
      expect(person.actions).toBeLessThanOrEqual(6)
      if (how === 'keyboard') return
      // What has no choice yet stays ready: it is put away for the second round.
      await notice.getByRole('button', { name: 'Ongedaan maken' }).click()
      await page.locator('.notice', { hasText: /^Ongedaan gemaakt/ }).waitFor()
      await page.getByRole('button', { name: 'Lees in', exact: true }).click()
      await page.getByRole('button', { name: 'Niet inlezen' }).click()
    }
  })
})

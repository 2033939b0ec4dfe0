import type { Locator, Page } from 'playwright-core'

/**
 * Does a task as a person would, and counts: an action is a click, a key with a purpose, or a name typed and chosen. To
 * move with Tab or an arrow to what one wants is part of the key that follows.
 */
export class Person {
  actions = 0

  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async click(what: Locator): Promise<void> {
    this.actions++
    await what.click()
  }

  /** A place of the picture that is named so: what is drawn there is not in the page. */
  async clickNamed(name: string): Promise<void> {
    this.actions++
    const box = await this.page.locator('.over').getByText(name, { exact: true }).first().boundingBox()
    if (box === null) throw new Error(`${name} stands nowhere on the map`)
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }

  async tap(what: Locator): Promise<void> {
    this.actions++
    await what.tap()
  }

  async press(key: string): Promise<void> {
    this.actions++
    await this.page.keyboard.press(key)
  }

  async choose(what: Locator, option: string): Promise<void> {
    this.actions++
    await what.selectOption(option)
  }

  async fill(what: Locator, text: string): Promise<void> {
    this.actions++
    await what.fill(text)
  }
}

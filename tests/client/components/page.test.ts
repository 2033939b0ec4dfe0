import { describe, expect, it } from '@jest/globals'
import { faultsOf } from './faults.ts'
import { Page } from './page.ts'

describe('what was rendered', () => {
  it('is read as elements and as words', () => {
    const page = new Page('<ul class="list is-long"><li>Goes &amp; Veere<br/></li><li hidden>A<b> B</b></li></ul>')
    expect(page.texts('li')).toEqual(['Goes & Veere', 'A B'])
    expect(page.text).toBe('Goes & Veere A B')
    expect(page.all('.is-long')).toHaveLength(1)
    expect(page.all('b')[0]?.parents.map(({ tag }) => tag)).toEqual(['ul', 'li'])
    expect(page.all('li')[1]?.attributes).toEqual({ hidden: '' })
  })

  it('is read whole or not at all', () => {
    expect(() => new Page('<p>half')).toThrow('not all')
    expect(() => new Page('a < b')).toThrow('not all')
  })
})

describe('a fault of a component', () => {
  it.each([
    ['<button><svg aria-hidden="true"></svg></button>', 'without a name: <button'],
    ['<button><span aria-hidden="true">x</span></button>', 'without a name: <button'],
    ['<h2></h2>', 'without a name: <h2'],
    ['<label></label><input id="a"/>', 'without a label: <input'],
    ['<select aria-labelledby="b"></select>', 'without a label: <select'],
    ['<p id="a"></p><p id="a"></p>', 'id twice: a'],
    ['<svg></svg>', 'a picture that is neither'],
    ['<section aria-labelledby="b"></section>', 'called after what is not there'],
    ['<p>Hello {name}</p>', 'shows {name}'],
    ['<p>undefined</p>', 'shows undefined'],
  ])('is seen in %s', (html, fault) => {
    expect(faultsOf(new Page(html)).join()).toContain(fault)
  })

  it.each([
    '<button title="Close"><svg aria-hidden="true"></svg></button>',
    '<label>Name<input/></label><label for="b">B</label><select id="b"></select>',
    '<section aria-labelledby="c"><h2 id="c">C</h2></section>',
    '<div aria-hidden="true"><button></button><svg></svg></div>',
  ])('is not seen in %s', (html) => {
    expect(faultsOf(new Page(html))).toEqual([])
  })
})

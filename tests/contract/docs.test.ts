import { describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { z } from 'zod'
import { projectFiles, read, root } from '../support/files.ts'

const Package = z.object({
  version: z.string(),
  dependencies: z.record(z.string(), z.string()),
  scripts: z.record(z.string(), z.string()),
})
const manifest = Package.parse(JSON.parse(read('package.json')))
const pages = projectFiles().filter((path) => path.endsWith('.md'))
const settings = ['PORT', 'HOST', 'DATA_DIR', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']

describe('the pages', () => {
  it('give a reason for every run-time dependency, and for no other', () => {
    const page = read('docs/dependencies.md').split('## To build and test')[0] ?? ''
    const named = [...page.matchAll(/^\| ([@a-z][^ |]*) \|/gm)]
      .map((match) => match[1])
      .filter((name) => name !== 'package')
    expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort())
    expect(named.length).toBeLessThanOrEqual(20)
  })

  it.each(['README.md', 'README.nl.md', '.env.example'])('%s names every setting', (page) => {
    const text = read(page)
    expect(settings.filter((name) => !text.includes(name))).toEqual([])
  })

  it.each(pages)('%s has no link to a file that is not there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')
    const local = links.filter((link) => !/^[a-z]+:/.test(link))
    expect(local.filter((link) => !existsSync(join(root, normalize(join(dirname(page), link)))))).toEqual([])
  })

  it('know the version of the package', () => {
    expect(read('publiccode.yml')).toContain(`softwareVersion: ${manifest.version}`)
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version} `)
  })
})

import { describe, expect, it } from '@jest/globals'
import { resolve } from 'node:path'
import { readConfig } from '../../server/start/config.ts'
import { StartupError } from '../../server/errors/startup-error.ts'
import { read } from '../support/files.ts'

const troubleOf = (env: Record<string, string>): StartupError => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof StartupError) return error
  }
  throw new Error('It was accepted')
}

describe('the settings', () => {
  const usual = { port: 7420, host: '127.0.0.1', dataFolder: resolve('data'), elsewhere: null, embedOrigins: [] }

  it('need nothing', () => {
    expect(readConfig({})).toEqual(usual)
  })

  it('are those of .env.example when that is copied', () => {
    const lines = [...read('.env.example').matchAll(/^([A-Z0-9_]+)=(.*)$/gm)]
    expect(readConfig(Object.fromEntries(lines.map((line) => [line[1] ?? '', line[2]])))).toEqual(usual)
  })

  it('count as not set when they are empty', () => {
    const empty = {
      PORT: '',
      HOST: '',
      DATA_DIR: '',
      NEO4J_URI: '',
      NEO4J_USER: '',
      NEO4J_PASSWORD: '',
      NEO4J_DATABASE: '',
      EMBED_ORIGINS: '',
    }
    expect(readConfig(empty)).toEqual(usual)
  })

  it.each(['bolt://a:7687', 'neo4j://a', 'neo4j+s://a.databases.example.nl'])('use the database at %s', (uri) => {
    const env = { NEO4J_URI: uri, NEO4J_PASSWORD: ' secret ', NEO4J_DATABASE: 'region' }
    expect(readConfig(env).elsewhere).toEqual({ uri, user: 'neo4j', password: ' secret ', database: 'region' })
  })

  it.each(['0.0.0.0', '192.168.1.2', '::', 'example.nl', '127.0.0.1.example.nl'])('refuse to bind %s', (host) => {
    const { exitCode, message } = troubleOf({ HOST: host })
    expect(exitCode).toBe(78)
    expect(message).toContain('  HOST: ')
  })

  it('let sites show a view by their full names, and refuse what may be more than one or can be overheard', () => {
    const { embedOrigins } = readConfig({
      EMBED_ORIGINS: 'https://a.example, https://b.example:8443 http://localhost:1',
    })
    expect(embedOrigins).toEqual(['https://a.example', 'https://b.example:8443', 'http://localhost:1'])
    for (const site of ['https://*.a.example', '*', 'https://a.example/', 'http://a.example', 'a.example', "'self'"])
      expect(troubleOf({ EMBED_ORIGINS: `https://a.example ${site}` }).message).toContain('  EMBED_ORIGINS: ')
  })

  it('list everything that is wrong at once', () => {
    const { message, exitCode } = troubleOf({ PORT: '99999', HOST: '0.0.0.0', NEO4J_URI: 'http://a' })
    expect(exitCode).toBe(78)
    for (const name of ['PORT', 'HOST', 'NEO4J_URI', 'NEO4J_PASSWORD']) expect(message).toContain(`  ${name}: `)
  })

  it.each(['bolt://user:hidden@a:7687', 'bolt://user@a', 'bolt://a?x', 'bolt://user:hidden@a?x', 'neo4j://a#hidden'])(
    'refuse more than an address at %s, and do not repeat it',
    (uri) => {
      const { message, exitCode } = troubleOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' })
      expect(exitCode).toBe(78)
      expect(message).toContain('  NEO4J_URI: the address alone')
      expect(message).not.toMatch(/hidden|user:/)
    },
  )

  it('never repeat a password', () => {
    const secrets = { NEO4J_URI: 'http://me:hidden@a', NEO4J_PASSWORD: 'secret' }
    expect(troubleOf(secrets).message).not.toMatch(/hidden|secret/)
  })
})

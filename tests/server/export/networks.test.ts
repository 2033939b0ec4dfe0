import { describe, expect, it } from '@jest/globals'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { bytesOf } from './awkward-region.ts'

/** What every program must see: the nodes, and each edge with what is recorded on it. */
const nodes = [
  ...['zz24-cluster', 'zz24-goes', 'zz24-twin', 'zz24-uwv', 'zz24-work', 'zz24-intake', 'zz24-beraad', 'zz24-leren'],
  'zz24-scholen',
]
const edges = [
  'zz24-goes-in-cluster: zz24-goes part_of zz24-cluster, not recorded',
  'zz24-uwv-covers-intake: zz24-uwv covers zz24-intake, not recorded',
  'zz24-beraad-carries-leren: zz24-beraad carries zz24-leren, not recorded',
  'zz24-uwv-adm-beraad: zz24-uwv administrative zz24-beraad, not recorded',
  'zz24-goes-twin-uns: zz24-goes unspecified zz24-twin, not recorded',
  'zz24-uwv-goes-pol: zz24-uwv policy zz24-goes, 0',
  'zz24-uwv-goes-pol-again: zz24-uwv policy zz24-goes, 4',
  'zz24-asked: zz24-twin asked zz24-beraad, not recorded',
  'zz24-leren~at~zz24-intake: zz24-leren at zz24-intake, not recorded',
  'zz24-leren~serves~zz24-work: zz24-leren serves zz24-work, not recorded',
  'zz24-scholen~mentioned_at~zz24-leren: zz24-scholen mentioned_at zz24-leren, not recorded',
].sort()
const goes = `'s-Gravenhage <&> "Goes"`
const line = (id: string, from: string, kind: unknown, to: string, strength: unknown) =>
  `${id}: ${from} ${String(kind)} ${to}, ${typeof strength === 'number' ? strength : 'not recorded'}`

const seen = (graph: Pick<MultiDirectedGraph, 'nodes' | 'mapEdges'>) => ({
  nodes: graph.nodes(),
  edges: graph.mapEdges((id, at, from, to) => line(id, from, at['kind'], to, at['strength'])).sort(),
})
type Json = { [key: string]: Json } & { map: <T>(of: (one: Json) => T) => T[] }
const json = async (format: string) => JSON.parse((await bytesOf({ format })).toString()) as Json

describe('a region in another program', () => {
  it('as GraphML is read by graphology, with types', async () => {
    const text = (await bytesOf({ format: 'graphml' })).toString()
    const graph = graphml.parse(MultiDirectedGraph, text)
    expect(seen(graph)).toEqual({ nodes, edges })
    expect(graph.getNodeAttributes('zz24-goes')).toEqual({
      ...{ label: goes, what: 'partner', name: goes, kind: 'municipality_centre', sector: 'public' },
      ...{ aliases: 'a;b|c\\|d', sourceId: 'zz24-doc', sourceTitle: 'A document', inferred: false },
    })
    expect(graph.getEdgeAttribute('zz24-uwv-goes-pol', 'statedAs')).toBe('geen\ufffd contact')
    expect(graph.getNodeAttribute('zz24-uwv', 'note')).toBe('=1+1\nregel twee')
    expect(text).toMatch(/<key id="e\d+" for="edge" attr.name="strength" attr.type="int"\/>/)
    expect(text).toMatch(/<graph id="ZZ24" edgedefault="directed">\n<data key="g0">ZZ24<\/data>/)
    expect(graph.getAttributes()).toMatchObject({ region: 'ZZ24', version: 1, on: '2026-11-29', what: 'all' })
  })

  it('as GEXF is read by graphology; the kind of an edge is its level', async () => {
    const text = (await bytesOf({ format: 'gexf' })).toString()
    const graph = gexf.parse(MultiDirectedGraph, text, { allowUndeclaredAttributes: false })
    expect(graph.nodes()).toEqual(nodes)
    expect(graph.size).toBe(edges.length)
    expect(text).toContain('<gexf xmlns="http://gexf.net/1.3" version="1.3">')
    const found = [
      ...text.matchAll(/<edge id="([^"]+)" source="([^"]+)" target="([^"]+)" kind="([^"]+)">(.*?)<\/edge>/gs),
    ]
    const strength = (values = '') => /for="strength" value="(\d)"/.exec(values)?.[1]
    expect(
      found
        .map(([, id = '', from = '', to = '', kind, values]) => {
          const said = strength(values)
          return line(id, from, kind, to, said === undefined ? undefined : Number(said))
        })
        .sort(),
    ).toEqual(edges)
    expect(graph.getEdgeAttributes('zz24-uwv-goes-pol')).toMatchObject({ strength: 0, inferred: false })
    expect(graph.getNodeAttribute('zz24-goes', 'label')).toBe(goes)
  })

  it('as Cytoscape JSON says the same', async () => {
    const { elements, data } = await json('cytoscape')
    expect(elements!['nodes']!.map((node) => node['data']!['id'])).toEqual(nodes)
    const said = elements!['edges']!.map(({ data }) => {
      const { id, source, target, interaction, strength } = data as unknown as Record<string, string>
      return line(String(id), String(source), interaction, String(target), strength)
    })
    expect(said.sort()).toEqual(edges)
    expect(elements!['nodes']!.map((node) => node['data']!['name'])).toContain(goes)
    expect(data).toMatchObject({ region: 'ZZ24', name: 'Voorbeeldstreek', version: 1 })
  })

  it('as JSON Graph says the same', async () => {
    const { graph } = await json('json-graph')
    expect(Object.keys(graph!['nodes']!)).toEqual(nodes)
    const said = graph!['edges']!.map((edge) => {
      const { id, source, target, relation } = edge as unknown as Record<string, string>
      return line(String(id), String(source), relation, String(target), edge['metadata']!['strength'])
    })
    expect(said.sort()).toEqual(edges)
    expect(graph).toMatchObject({ id: 'ZZ24', directed: true, label: 'Voorbeeldstreek' })
    expect(graph!['nodes']!['zz24-scholen']).toEqual({
      label: 'de scholen',
      metadata: {
        ...{ what: 'mention', words: 'de scholen', kinds: 'education_mbo|education_pro', sourceId: 'zz24-doc' },
        ...{ sourceTitle: 'A document', statement: 'zz24-scholen', inferred: false },
      },
    })
  })
})

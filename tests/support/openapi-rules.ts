import type { RulesetDefinition } from '@stoplight/spectral-core'
import formats from '@stoplight/spectral-formats'
import functions from '@stoplight/spectral-functions'

const { oas3_1 } = formats
const { casing, enumeration, falsy, pattern, schema, truthy, unreferencedReusableObject } = functions

const operations = '$.paths[*][get,post,put,patch,delete]'
const answers = `${operations}.responses[*]`
const refusals = `${operations}.responses[?(@property.match(/^(4|5)/))]`
const rule = (given: string, description: string, then: object) => ({
  given,
  description,
  message: `${description}: {{error}}`,
  severity: 'error' as const,
  then: then as { function: typeof truthy },
})
const is = (match: string) => ({ function: pattern, functionOptions: { match } })
const has = (...fields: string[]) => fields.map((field) => ({ field, function: truthy }))
const fits = (shape: object) => ({ function: schema, functionOptions: { schema: shape } })

/** What we ask of our own OpenAPI document, in our own words; after the Dutch API Design Rules 2. */
export const openApiRules: RulesetDefinition & { rules: Record<string, ReturnType<typeof rule>> } = {
  formats: [oas3_1],
  rules: {
    'oas-version': rule('$.openapi', 'The document is OpenAPI 3.1', is('^3\\.1\\.\\d+$')),
    semver: rule('$.info.version', 'The contract has a version of three numbers', is('^\\d+\\.\\d+\\.\\d+$')),
    'who-to-ask': rule(
      '$.info',
      'It says what it is and who to ask',
      has('title', 'description', 'contact.name', 'license.name'),
    ),
    'major-in-path': rule('$.servers[*].url', 'The address holds the major version', is('/api/v\\d+$')),
    'path-case': rule(
      '$.paths[*]~',
      'Paths are in kebab-case, without a slash or a file ending behind them',
      is('^(/([a-z][a-z0-9-]*|\\{[a-z][A-Za-z]*\\}))+$|^/openapi\\.json$'),
    ),
    'path-plural': rule(
      '$.paths[*]~',
      'A collection has a plural name',
      is('^/([a-z-]+s/\\{|[a-z-]+s$|health/|search$|openapi\\.json$)'),
    ),
    methods: rule('$.paths[*]', 'Only the five methods of REST', {
      field: '@key',
      function: enumeration,
      functionOptions: { values: ['get', 'post', 'put', 'patch', 'delete'] },
    }),
    'operation-name': rule(operations, 'Every operation is named and placed', has('operationId', 'summary', 'tags[0]')),
    'operation-case': rule(`${operations}.operationId`, 'Operations are in camelCase', {
      function: casing,
      functionOptions: { type: 'camel' },
    }),
    'get-no-body': rule('$.paths[*].get', 'A GET has no body', { field: 'requestBody', function: falsy }),
    'known-tag': rule(`${operations}.tags`, 'One tag', fits({ type: 'array', minItems: 1, maxItems: 1 })),
    'query-case': rule(
      '$..parameters[?(@.in == "query")].name',
      'Query keys are in camelCase',
      is('^[a-z][A-Za-z0-9]*$'),
    ),
    'key-case': rule('$.components.schemas..properties[*]~', 'Keys are in camelCase', is('^[a-z][A-Za-z0-9]*$')),
    'path-required': rule('$..parameters[?(@.in == "path")]', 'What stands in the path is required', has('required')),
    'answer-version': rule(answers, 'Every answer says the version of the API', {
      field: 'headers',
      ...fits({ type: 'object', required: ['API-Version'] }),
    }),
    'answer-told': rule(answers, 'Every answer is described and has content', has('description', 'content')),
    problems: rule(
      `${refusals}.content`,
      'A refusal is a problem, and nothing else',
      fits({
        type: 'object',
        required: ['application/problem+json'],
        maxProperties: 1,
      }),
    ),
    'problem-shape': rule(
      `${refusals}.content[*].schema`,
      'A problem has its four members',
      fits({
        type: 'object',
        required: ['required'],
        properties: {
          required: { allOf: ['type', 'status', 'title', 'detail'].map((name) => ({ contains: { const: name } })) },
        },
      }),
    ),
    'always-possible': rule(
      `${operations}.responses`,
      'What can always go wrong is said',
      fits({
        type: 'object',
        required: ['400', '406', '421', '500'],
      }),
    ),
    'not-422': rule(`${operations}.responses`, 'A fault against the schema is 400', { field: '422', function: falsy }),
    'write-guarded': rule(
      '$.paths[*][post,put,patch,delete].responses',
      'A write says how it is refused',
      fits({
        type: 'object',
        required: ['403', '404', '413', '415', '429', '503'],
      }),
    ),
    'seen-version': rule(
      `${operations}[?(@property == "parameters")][?(@.name == "If-Match")]`,
      'If-Match is required',
      has('required'),
    ),
    'come-back': rule(
      `${operations}.responses[429,503].headers`,
      'It says when to come back',
      fits({
        type: 'object',
        required: ['Retry-After'],
      }),
    ),
    closed: rule(
      '$.components.schemas[?(@.properties)]',
      'An object takes no other keys',
      fits({
        type: 'object',
        required: ['additionalProperties', 'required'],
        properties: { additionalProperties: { const: false } },
      }),
    ),
    'day-or-time': rule(
      '$..[?(@ && @.format)].format',
      'Formats are of the few we speak',
      is('^(date|date-time|uuid|uri|uri-reference)$'),
    ),
    unused: rule('$.components.schemas', 'No schema stands there for nothing', {
      function: unreferencedReusableObject,
      functionOptions: { reusableObjectsLocation: '#/components/schemas' },
    }),
  },
}

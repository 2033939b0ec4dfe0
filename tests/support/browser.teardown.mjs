// The browser tests share the database of the run: see database.setup.mjs.
export { default } from './database.teardown.mjs'

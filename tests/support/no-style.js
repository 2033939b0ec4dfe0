// Stands for a style sheet in tests: what a component looks like is looked at in a browser.
export default {}

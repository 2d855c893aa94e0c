export { bench, errorsOf, livingOf, of, within, type Bench } from './bench.js';
export { scenarioText } from './beginning.js';
export { benchPage } from './page.js';

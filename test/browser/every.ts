/** Whether all tests in browsers run (`npm run test:browsers`), or only the core that `npm test` has. */
export const EVERY = process.env['PAYDOWN_BROWSERS'] === 'every';

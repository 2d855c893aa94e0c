/** `npm run notebooks`: builds the lessons as they will be seen, serves them, and builds them anew when something is written. */
import { watch } from 'node:fs';
import { build, preview } from 'vite';

/** How long what is written comes to rest, in ms. */
const REST = 200;
const again = async () => {
  try {
    await build({ logLevel: 'warn' });
  } catch (error) {
    console.error(error.message);
  }
};

await again();
const server = await preview({ preview: { port: 5173 } });
server.printUrls();

let building = Promise.resolve();
let waiting;
for (const folder of ['.', 'lib', 'lib/charts', 'lib/game', 'lib/page', 'kit', 'page', 'scenarios', '../scenarios'])
  watch(new URL(`${folder}/`, import.meta.url), () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      building = building.then(again).then(() => console.log('Built anew.'));
    }, REST);
  });

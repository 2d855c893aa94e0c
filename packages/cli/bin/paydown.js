#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

/** V8 whose compiler was measured here. */
const MEASURED = '11.';
// A command lasts for seconds, on threads that each compile for themselves: what runs only a little is better left as it is. A sixth of the processor time.
if (process.versions.v8.startsWith(MEASURED)) setFlagsFromString('--interrupt-budget=500000');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  const { main } = await import('../dist/main.js');
  await main(process.argv.slice(2));
} else {
  process.stderr.write(`paydown: Node ${process.versions.node} is too old: it needs Node 20.19 or later.\n`);
  process.exitCode = 70;
}

#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  const { main } = await import('../dist/main.js');
  await main(process.argv.slice(2));
} else {
  process.stderr.write(`paydown: Node ${process.versions.node} is too old: it needs Node 20.19 or later.\n`);
  process.exitCode = 70;
}

// `npm run demo`: everything from a fresh clone to a running portal. Runs on an old Node too.
import { install } from './install.js';
import { run } from './run.js';
import { serve } from './serve.js';

await install();
const { build } = await import('./build.js');
await build();
const made = await run('node', ['src/cli/demo/main.ts', ...process.argv.slice(2)]);
process.exit(made === 0 ? await serve() : made);

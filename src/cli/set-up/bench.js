// `npm run bench`: the portal beside what it stands on, measured in one run and held to its limits.
import { install } from './install.js';
import { run } from './run.js';

await install();
const { build } = await import('./build.js');
// A build given by `--build` is measured as it is.
if (!process.argv.includes('--build')) await build();
process.exit(await run('node', ['src/cli/bench/main.ts', ...process.argv.slice(2)]));

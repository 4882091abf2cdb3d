// `npm run sayso -- …`: the command line, on the pinned Node.
import { run } from './run.js';
import { install } from './install.js';

await install();
process.exit(await run('node', ['src/cli/sayso/main.ts', ...process.argv.slice(2)]));

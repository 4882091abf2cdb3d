// `npm start`: the production server, on the pinned Node.
import { existsSync } from 'node:fs';
import { at } from './root.js';
import { serve } from './serve.js';

if (!existsSync(at('build', 'index.js'))) {
	process.stderr.write('There is no build yet: run `npm ci` and `npm run build` first.\n');
	process.exit(1);
}
process.exit(await serve());

import { writeFileSync } from 'node:fs';

/** What is run: the pages as Kit built them, on our own wire. */
const start = `import { Server } from './server/index.js';
import { manifest } from './server/manifest.js';
import { leanNodes } from './wire/lean-nodes.js';
import { listen } from './wire/listen.js';

manifest._.nodes = leanNodes(manifest._.nodes);
await listen(new Server(manifest), import.meta.dirname);
`;

/**
 * Makes \`build/\` out of what Kit built: a server for node:http. The usual adapter for Node carries
 * every request and every page over in a web \`Request\` and \`Response\`, whose streams are a good part
 * of the work of a page; wire/ carries both as they are.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function onTheWire() {
	return {
		name: 'on-the-wire',
		async adapt(builder) {
			builder.rimraf('build');
			builder.writeClient('build/client');
			await builder.compress('build/client');
			builder.writeServer('build/server');
			const manifest = builder.generateManifest({ relativePath: './' });
			writeFileSync('build/server/manifest.js', `export const manifest = ${manifest};\n`);
			builder.copy('src/adapter/wire', 'build/wire');
			writeFileSync('build/index.js', start);
		},
		supports: { read: () => true }
	};
}

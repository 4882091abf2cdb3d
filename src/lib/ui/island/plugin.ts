import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build, type Plugin } from 'vite';

const SUFFIX = '?island';

/**
 * `import url from './speak.ts?island'` gives the address of that file bundled alone as one small
 * script. Pages are rendered on the server and ship no framework; what a page needs in the browser
 * is one or two such islands (custom elements), cached for ever under their content's hash.
 */
export function islands(): Plugin {
	let serving = false;
	return {
		name: 'sayso-islands',
		enforce: 'pre',
		configResolved(config) {
			serving = config.command === 'serve';
		},
		async resolveId(source, importer) {
			if (!source.endsWith(SUFFIX)) return null;
			const found = await this.resolve(source.slice(0, -SUFFIX.length), importer);
			return found && found.id + SUFFIX;
		},
		async load(id) {
			if (!id.endsWith(SUFFIX)) return null;
			const file = id.slice(0, -SUFFIX.length);
			if (serving) return `export default ${JSON.stringify('/@fs' + file)}`;
			const source = await bundle(file);
			const name = `${basename(file, '.ts')}.${createHash('sha256').update(source).digest('hex').slice(0, 10)}.js`;
			const ref = this.emitFile({
				type: 'asset',
				fileName: `_app/immutable/assets/${name}`,
				source
			});
			return ref && `export default ${JSON.stringify(`/_app/immutable/assets/${name}`)}`;
		}
	};
}

async function bundle(file: string): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			rollupOptions: { input: file, output: { format: 'es', entryFileNames: 'island.js' } }
		}
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output)) throw new Error(`No island came of ${file}`);
	return output.output[0].code;
}

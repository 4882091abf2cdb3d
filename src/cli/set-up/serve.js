import { toolEnv, run } from './run.js';

/**
 * Runs the built portal on the pinned Node, in a process of its own that loads nothing but the build.
 * @param {Record<string, string>} [more]
 */
export function serve(more = {}) {
	const port = process.env.PORT || '4173';
	/** @type {NodeJS.ProcessEnv} */
	const env = { ...toolEnv(), PORT: port, ...more };
	env.ORIGIN ||= `http://localhost:${port}`;
	return run('node', ['build/index.js'], { env });
}

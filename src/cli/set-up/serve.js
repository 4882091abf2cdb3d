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
	// Drawings and recordings are small; uploads are a step of their own with their own check.
	env.BODY_SIZE_LIMIT ||= '512K';
	return run('node', ['build/index.js'], { env });
}

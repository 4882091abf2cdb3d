import { onTheWire } from './src/adapter/adapter.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		// A page has a few hundred of these names; nothing else of ours begins like them.
		cssHash: ({ hash, css }) => `_${hash(css).slice(0, 5)}`
	},
	kit: {
		adapter: onTheWire(),
		// Origin is checked for every non-GET by our own gate, not for form types only.
		csrf: { trustedOrigins: ['*'] },
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'media-src': ['self'],
				'connect-src': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
				'base-uri': ['none']
			}
		},
		// A request for each small stylesheet would be a fifth of a second on a slow telephone.
		inlineStyleThreshold: 1200,
		output: { preloadStrategy: 'modulepreload' },
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../drizzle/**/*.ts',
					'../tests/**/*.ts',
					'../*.config.ts',
					'../src/**/*.js'
				]
			})
		},
		version: { pollInterval: 0 }
	}
};

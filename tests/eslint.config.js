import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { directions } from './architecture/directions.js';

/**
 * Imports run one way: routes → ui, server → policy, instruments → domain; i18n stands beside them.
 * Each room may not import from the rooms listed for it.
 */
/** @type {import('typescript-eslint').ConfigArray} */
const rooms = Object.entries(directions).map(([room, { forbidden }]) => ({
	files: [`${room}/**/*.{ts,js,svelte}`],
	ignores: ['**/*.test.ts'],
	rules: {
		'no-restricted-imports': [
			'error',
			{ patterns: forbidden.map((regex) => ({ regex, message: `${room} may not import this.` })) }
		]
	}
}));

export default ts.config(
	{
		ignores: ['build/', '.svelte-kit/', 'node_modules/', 'data/', 'screenshots/', 'test-results/']
	},
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/ban-ts-comment': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			// Server-rendered pages with plain links: no client router resolves them.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error',
			'no-console': ['error', { allow: ['error'] }],
			eqeqeq: 'error'
		}
	},
	{
		files: ['**/*.svelte'],
		languageOptions: { parserOptions: { parser: ts.parser } }
	},
	...rooms
);

/**
 * Which way imports run (a row per room): what each may not import. The lint and the architecture
 * test read the same table.
 * @type {Record<string, { forbidden: string[] }>}
 */
export const directions = {
	'src/lib/domain': {
		forbidden: [
			'^#lib/(?!domain/)',
			'^\\$app/',
			'^@sveltejs/',
			'^drizzle-orm',
			'^better-sqlite3',
			'^i18next',
			'^zod',
			'^node:'
		]
	},
	'src/lib/instruments': {
		forbidden: [
			'^#lib/(?!(domain|instruments)/)',
			'^\\$app/',
			'^@sveltejs/',
			'^drizzle-orm',
			'^better-sqlite3',
			'^i18next',
			'^node:'
		]
	},
	'src/lib/policy': {
		forbidden: [
			'^#lib/(?!(domain|policy)/)',
			'^\\$app/(?!types)',
			'^@sveltejs/',
			'^drizzle-orm',
			'^better-sqlite3',
			'^i18next',
			'^node:'
		]
	},
	'src/lib/i18n': {
		forbidden: [
			'^#lib/(?!(domain|instruments|i18n)/)',
			'^\\$app/',
			'^@sveltejs/',
			'^drizzle-orm',
			'^better-sqlite3',
			'^node:'
		]
	},
	'src/lib/ui': {
		forbidden: [
			'^#lib/(server|policy)/',
			'^drizzle-orm',
			'^better-sqlite3',
			'^node:(?!crypto$|path$)'
		]
	},
	'src/lib/server': {
		forbidden: ['routes/', '^\\$app/(state|stores|navigation|forms)']
	},
	'src/cli': {
		forbidden: ['routes/', '^#lib/ui/', '^\\$app/']
	}
};

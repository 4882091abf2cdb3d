/** Where the words of a section come from (SAFETY, "Release of a report, decision sheet or record"). */
const SOURCES = {
	'social-work': { isWithheldByDefault: false },
	health: { isWithheldByDefault: true },
	school: { isWithheldByDefault: false },
	police: { isWithheldByDefault: true },
	family: { isWithheldByDefault: false },
	'third-party': { isWithheldByDefault: true },
	'strategy-meeting': { isWithheldByDefault: true }
} as const satisfies Record<string, { readonly isWithheldByDefault: boolean }>;

export type SectionSource = keyof typeof SOURCES;

/** Every source there is, in the order a form offers them. */
export const SECTION_SOURCES = Object.keys(SOURCES) as readonly SectionSource[];

/**
 * Whether sections from a source are left out unless somebody puts them in: police, health,
 * strategy meeting and third party (SAFETY, release). A source nobody knows is left out too.
 */
export function isWithheldByDefault(source: SectionSource): boolean {
	const known: Partial<Record<string, { readonly isWithheldByDefault: boolean }>> = SOURCES;
	return known[source]?.isWithheldByDefault ?? true;
}

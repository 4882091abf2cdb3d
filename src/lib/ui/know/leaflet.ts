import type { Translate } from '#lib/i18n/index.ts';
import type { LeafletPlan, Topic } from './plan.ts';
import type { Reader } from './readers.ts';

/** A stretch of a leaflet under its own heading, or one picture's words. */
export interface Part {
	readonly title?: string;
	readonly says: readonly string[];
	readonly list?: readonly string[];
	/** What is said after the list. */
	readonly after?: readonly string[];
}

/** A hard word and what it means, in this reader's words. */
export interface Meaning {
	readonly word: string;
	readonly means: string;
}

/** The words of a leaflet. */
export interface Leaflet {
	readonly title: string;
	/** One line for the list of leaflets. */
	readonly short?: string;
	readonly parts: readonly Part[];
}

/** The shape of a file in `i18n/<language>/know`. */
export interface KnowTexts {
	readonly place: string;
	readonly lead: string;
	readonly all: string;
	readonly next: string;
	readonly print: string;
	readonly means: string;
	readonly help: string;
	readonly find: string;
	readonly leaflets: Readonly<Partial<Record<Topic, Leaflet>>>;
	readonly glossary?: Readonly<Record<string, Meaning>>;
}

/** What a translator gives for a branch of texts instead of one. */
type Branch = (key: string, options: { returnObjects: true }) => unknown;

/** One language's words for a leaflet; a test holds every file to the shape. */
export function leafletOf(t: Translate, reader: Reader, topic: Topic): Leaflet {
	return branch(t, `know/${reader}:leaflets.${topic}`) as Leaflet;
}

/** The hard words of a leaflet with their meanings, in the plan's order. */
export function meaningsOf(t: Translate, reader: Reader, plan: LeafletPlan): readonly Meaning[] {
	if (!plan.explains) return [];
	const glossary = branch(t, `know/${reader}:glossary`) as Record<string, Meaning>;
	const names = plan.explains === 'all' ? Object.keys(glossary) : plan.explains;
	return names.flatMap((name) => glossary[name] ?? []);
}

function branch(t: Translate, key: string): unknown {
	return (t as unknown as Branch)(key, { returnObjects: true });
}

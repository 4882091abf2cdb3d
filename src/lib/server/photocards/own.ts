import { eq } from 'drizzle-orm';
import { adviceOn, type Advice } from '#lib/domain/reading/advice.ts';
import { BANDS, type Band } from '#lib/domain/person/band.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { photocard } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { wordsOf, type WordsByBand } from './words.ts';

/** One's own photocard, as children see it and as it is edited. */
export interface OwnPhotocard {
	readonly calledName: string;
	/** A drawn portrait's name, an uploaded photo's path, or null. */
	readonly portrait: string | null;
	readonly words: WordsByBand;
	readonly letterTo: string;
	readonly ring: string;
	readonly textTo: string;
	readonly email: string;
	/** What would make the words of a band easier to read. */
	readonly advice: Readonly<Record<Band, Advice>>;
	/** Nothing was saved yet. */
	readonly isNew: boolean;
}

/** The actor's own photocard. @throws 404 unless they have children to show it to. */
export function ownPhotocard(service: Service, actor: Actor): OwnPhotocard {
	permit(service, actor, 'photocard.edit');
	if (actor.kind !== 'adult') notThere();
	const { db, vault } = service;
	const row = db.select().from(photocard).where(eq(photocard.adultId, actor.id)).get();
	const name = nameOfAdult(db, vault, actor.id) ?? '';
	const words = wordsOf(row?.words);
	return {
		calledName: row?.calledName ?? name.split(' ')[0] ?? '',
		portrait: row?.portrait ?? null,
		words,
		letterTo: row?.letterTo ?? '',
		ring: row?.ring ?? '',
		textTo: row?.textTo ?? '',
		email: row?.email ?? '',
		advice: adviceOnEach(words, row?.calledName ?? name),
		isNew: row === undefined
	};
}

/** A reader knows the name: it is no hard word. */
function adviceOnEach(words: WordsByBand, name: string): Readonly<Record<Band, Advice>> {
	const entries = BANDS.map(
		(band) => [band, adviceOn(words[band], band, name.split(' '))] as const
	);
	return Object.fromEntries(entries) as Record<Band, Advice>;
}

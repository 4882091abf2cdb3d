import { runningGlass } from '#lib/server/break-glass/running.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { placesFor } from './navigation.ts';
import type { LayoutServerLoad } from './$types';

/** What surrounds a staff page. It guards nothing: the gate stands in `handle`. */
export const load: LayoutServerLoad = ({ locals: { service, actor } }) => ({
	places: actor.kind === 'adult' ? placesFor(actor.roles) : [],
	signedInAs: actor.kind === 'adult' ? nameOfAdult(service.db, service.vault, actor.id) : null,
	openGlass: runningGlass(service, actor)
});

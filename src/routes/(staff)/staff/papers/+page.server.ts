import { paperReleasers } from '#lib/policy/route-rules.ts';
import type { Role } from '#lib/policy/roles.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { myPapers } from '#lib/server/papers/mine.ts';
import { standingReleases } from '#lib/server/release/standing.ts';
import type { PageServerLoad } from './$types';

const releasers: readonly Role[] = paperReleasers.roles;

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	papers: myPapers(service, actor),
	// Something was released to them by name, as to anybody.
	released: standingReleases(service, service.db, asAdult(actor).id).length > 0,
	maySeeBoard: asAdult(actor).roles.some((role) => releasers.includes(role))
});

import type { AdultActor } from '#lib/policy/actor.ts';
import { decideSections } from '../release/decide.ts';
import { releasePage } from '../release/page.ts';
import { prepareRelease } from '../release/prepare.ts';
import { releasePaper } from '../release/release.ts';
import type { ReleaseIds } from '../release/subject.ts';
import type { Service } from '../service.ts';

/** Leaves out what is left out unless put in, and says that it is ready. */
export function prepared(service: Service, by: AdultActor, ids: ReleaseIds): void {
	const { sections } = releasePage(service, by, ids);
	const open = sections.filter((one) => one.isWithheldByDefault && !one.decided);
	decideSections(service, by, ids, new Map(open.map(({ id }) => [id, false])));
	const { fingerprint } = releasePage(service, by, ids);
	const result = prepareRelease(service, by, ids, fingerprint);
	if (result.kind !== 'prepared') throw new Error(`Not prepared: ${JSON.stringify(result)}`);
}

/** Looks at what the recipient will see, and lets it go out to them. */
export function approved(
	service: Service,
	by: AdultActor,
	ids: ReleaseIds,
	lateReason: string | null
): void {
	const { fingerprint } = releasePage(service, by, ids);
	const said = { confirmed: ids.recipient, fingerprint, lateReason };
	const result = releasePaper(service, by, ids, said);
	if (result.kind !== 'released') throw new Error(`Not released: ${JSON.stringify(result)}`);
}

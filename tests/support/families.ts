import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import { familyPageFor } from '#lib/server/family/views/page.ts';
import { checkFamilyViews } from '#lib/server/family/views/check.ts';
import { saveFamilyPage } from '#lib/server/family/views/save.ts';
import { sendFamilyViews } from '#lib/server/family/views/send.ts';
import { familyInvitations } from '#lib/server/family/invitation.ts';
import { inviteFamily } from '#lib/server/family/staff/invite.ts';
import { familyPerson } from '#lib/server/family/staff/person.ts';
import { TOLD_NOTHING, type Told } from '#lib/server/family/told.ts';
import type { PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';

/** Somebody chooses what one of the family is told, from a fresh look at it; gives what came of it. */
export function tells(
	service: Service,
	staff: AdultActor,
	ids: PartIds,
	adult: { readonly id: string },
	told: Partial<Told> = {}
) {
	const { base } = familyPerson(service, staff, ids, adult.id);
	const chosen = { ...TOLD_NOTHING, ...told };
	return inviteFamily(service, staff, ids, { adultId: adult.id, told: chosen, base });
}

/** The id by which an adult finds a meeting they are invited to; undefined: they find none. */
export function invitedId(
	service: Service,
	adult: { readonly id: string },
	ids: PartIds
): string | undefined {
	const found = familyInvitations(service, service.db, adult.id);
	return found.find(({ meetingChildId }) => meetingChildId === ids.part)?.id;
}

/** Writes words into questions of a page, from a fresh look at it unless told, and saves it. */
export function writes(
	service: Service,
	adult: AdultActor,
	invited: string,
	page: string,
	given: Readonly<Record<string, string>>,
	from: { base?: number; tab?: string; step?: number; keep?: string[] } = {}
) {
	const { base } = familyPageFor(service, adult, invited, page);
	const read = (name: string) => (given[name] === undefined ? [] : [given[name]]);
	const form = { base, tab: newId(), step: 0, keep: [], goingOn: true, ...from };
	return saveFamilyPage(service, adult, invited, page, { read, ...form }, 'en');
}

/** Sends what stands, as checked just before. */
export function sends(service: Service, adult: AdultActor, invited: string) {
	const { number, asOf } = checkFamilyViews(service, adult, invited);
	const t = anyKey(translator('en'));
	return sendFamilyViews(service, adult, invited, { number, asOf, language: 'en', t });
}

import type { Service } from '../../service.ts';

const LINK = '/sign-in/family/link/';

/** A link as it stands in the outbox: by its row's id, which lets nobody in. */
export function linkPlace(linkId: string): `${typeof LINK}${string}` {
	return `${LINK}${linkId}`;
}

/** The secret of a link, worked out with the key from its row's id: kept nowhere, only its hash. */
export function linkSecret({ vault }: Pick<Service, 'vault'>, linkId: string): string {
	const [secret] = vault.marks('mail_link.secret', linkId);
	if (secret === undefined) throw new Error('There is no key.');
	return secret;
}

/** The address that goes out by mail, for a place in the outbox. */
export function linkPath(service: Pick<Service, 'vault'>, place: string): string {
	return linkPlace(linkSecret(service, place.slice(LINK.length)));
}

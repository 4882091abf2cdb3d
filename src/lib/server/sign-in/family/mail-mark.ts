import type { Service } from '../../service.ts';

const TOO_LONG = 254;

/** An e-mail address as it is compared, or null where what was typed is none. */
export function mailAddress(typed: string): string | null {
	const text = typed.normalize('NFKC').trim().toLowerCase();
	const isOne = text.length <= TOO_LONG && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(text);
	return isOne ? text : null;
}

/**
 * What an address is found by: addresses are sealed, and a plain hash of one could be guessed. One
 * mark for each key, the current first.
 */
export function mailMarks({ vault }: Pick<Service, 'vault'>, address: string): readonly string[] {
	return vault.marks('family_way.mail_mark', address);
}

import type { SecretPicture } from '#lib/ui/art/secret/index.ts';

/** A secret that the system chose and somebody is learning: pictures in order, or words. */
export type Chosen =
	| { readonly kind: 'pictures'; readonly parts: readonly SecretPicture[] }
	| { readonly kind: 'words'; readonly parts: readonly string[] };

/** How far somebody is with learning a new secret. */
export interface Learning {
	/** What the system chose, once it is to be pictures or words. */
	readonly chosen: Chosen | null;
	/** They said that they know it: now they try it once. */
	readonly seen: boolean;
	readonly picked: readonly SecretPicture[];
	/** How often the practice went wrong. */
	readonly missed: number;
	/** The challenge of a passkey that may be made instead. */
	readonly challenge: string | null;
}

/** What is known at each step of a sign-in that takes several pages. Kept sealed, by purpose. */
export interface Steps {
	/** A card was shown that has an account: now for what its owner knows. */
	readonly card: {
		readonly cardId: string;
		readonly picked: readonly SecretPicture[];
		/** Said to be the young person's own device. */
		readonly own: boolean;
	};
	/** A card was shown for the first time: a worker and a young person set it up together. */
	readonly 'set-up': Learning & {
		readonly cardId: string;
		/** Both said that they are there. */
		readonly together: boolean;
		readonly own: boolean;
	};
	/** Somebody signed in gets a new secret of their own. */
	readonly secret: Learning & {
		readonly childId: string;
		/** They showed that they know the old one. */
		readonly proved: boolean;
	};
	/** A passkey is being asked for. */
	readonly passkey: { readonly challenge: string };
	/** A parent or carer makes a passkey, or sets up an authenticator app. */
	readonly 'family-ways': {
		readonly adultId: string;
		readonly making: 'passkey' | 'app';
		readonly challenge: string | null;
		/** base32 */
		readonly authenticator: string | null;
	};
	/** Away at the council's identity provider. */
	readonly provider: {
		readonly state: string;
		readonly nonce: string;
		readonly verifier: string;
		/** Who must come back, where it is a fresh sign-in. */
		readonly again: string | null;
		readonly invitationId: string | null;
		/** Where to go afterwards. */
		readonly then: string;
		/** When they left; a fresh sign-in has to be later. */
		readonly begun: number;
	};
	/** An invitation was opened: name and password, then the authenticator. */
	readonly invitation: {
		readonly invitationId: string;
		readonly nameHash: string | null;
		readonly passwordHash: string | null;
		/** base32 */
		readonly authenticator: string | null;
	};
}

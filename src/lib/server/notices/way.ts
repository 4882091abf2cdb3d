import type { Service } from '../service.ts';
import type { Letter } from './letter.ts';
import { byNotify } from './notify/notify.ts';
import { bySmtp } from './smtp/smtp.ts';

/** What became of handing a notice over. */
export type Answer =
	/** It is out of our hands for good. */
	| { readonly is: 'sent' }
	/** The other side has it and will know later whether it arrived. */
	| { readonly is: 'accepted' }
	/** Refused for good: another try would be refused, too. */
	| { readonly is: 'refused'; readonly why: string }
	/** It certainly has not gone: to be tried again. */
	| { readonly is: 'again'; readonly why: string }
	/** It may or may not have gone. */
	| { readonly is: 'unknown'; readonly why: string };

/** What looking a notice up says of it. */
export type Seen =
	| { readonly is: 'delivered' }
	| { readonly is: 'on-its-way' }
	| { readonly is: 'failed'; readonly why: string }
	/** The other side does not have it. */
	| { readonly is: 'not-there' }
	/** The other side has it and says that it never left: to be sent once more. */
	| { readonly is: 'never-left' }
	/** No answer: nothing is known that was not known before. */
	| { readonly is: 'no-answer'; readonly why: string };

/** A way by which notices go out. Neither function throws but for what `handing` throws. */
export interface Way {
	readonly name: 'smtp' | 'notify';
	/** Sends one. `handing` is called just before anything is said that could make it arrive. */
	readonly send: (letter: Letter, handing: () => void) => Promise<Answer>;
	/** Looks up by `reference` what became of one, where that can be asked. */
	readonly look: ((reference: string) => Promise<Seen>) | null;
}

/** The one rule: GOV.UK Notify where its key is set, else e-mail by SMTP_URL; null where neither is set. */
export function wayOf({ env }: Pick<Service, 'env'>): Way | null {
	if (env.NOTIFY_API_KEY && env.NOTIFY_TEMPLATE) {
		return byNotify(env, env.NOTIFY_API_KEY, env.NOTIFY_TEMPLATE);
	}
	return env.SMTP_URL ? bySmtp(env, env.SMTP_URL) : null;
}

import { raiseAlert } from '#lib/server/alerts/raise.ts';
import { newId } from '#lib/server/db/id.ts';
import type { DemoAccount } from '#lib/server/demo/accounts.ts';
import { makeCard } from '#lib/server/sign-in/card/make.ts';
import type { Service } from '#lib/server/service.ts';
import { formFor } from '#lib/server/views/form.ts';
import { adultCalled, castOf, type Story, type Whose } from '#tests/critical/secrets/cast.ts';
import { begun } from '#tests/support/views.ts';

/** One child's part, with a form of each purpose begun, and the pages of each. */
export interface Begun extends Story {
	readonly forms: readonly { readonly id: string; readonly purpose: string; readonly pages: readonly string[] }[];
}

/** What the pages of a sweep are about: the made-up council, with something begun everywhere. */
export interface World {
	of(whose: Whose): Begun;
	readonly alert: string;
	/** A card for this child, just made: its twelve characters. */
	card(whose: Whose): string;
}

/** Whose pages are shown for each young person's sign-in. */
export const youngAs = {
	'child-4-7': 'Pip',
	'child-8-11': 'JunoReview',
	'child-12-15': 'Rafi',
	'child-16-plus': 'Ember'
} as const satisfies Partial<Record<DemoAccount, Whose>>;

/** Begins every form, and lets Ember say that she is not safe. */
export function furnish(service: Service): World {
	const stories = castOf(service);
	const all = new Map(stories.map((story) => [story.whose, { ...story, forms: formsOf(service, story) }]));
	const ember = all.get('Ember')!.child;
	const words = 'My room was broken into and I do not want to sleep there.';
	const alert = raiseAlert(service, ember, { childId: ember.id, words, sendKey: newId() });
	return {
		of: (whose) => all.get(whose)!,
		alert,
		card(whose) {
			const worker = adultCalled(service, 'DEMO-SOCIAL-WORKER', ['social-worker']);
			const { id } = all.get(whose)!.child;
			return makeCard(service, worker, { childId: id, id: newId(), picture: 'whale' })!.code;
		}
	};
}

function formsOf(service: Service, { child, part, kind }: Story): Begun['forms'] {
	const purposes =
		kind === 'looked-after-review' ? ['looked-after-review', 'plan-my-review'] : ['conference'];
	return purposes.map((purpose) => {
		const id = begun(service, child, part, purpose);
		const pages = formFor(service, child, id).instrument.pages.map((page) => page.id);
		return { id, purpose, pages };
	});
}

import type { DoneHow } from '../wishes/verdict.ts';

interface ToldDecision {
	readonly what: string;
	readonly who: string;
	readonly withinDays: number | null;
	readonly byWhen?: string;
	/** Which of the listed wishes it came of. */
	readonly wish?: number;
	/** As it was found at the review since. */
	readonly done?: { readonly how: DoneHow; readonly why: string };
}

/** What was decided half a year ago, shared in time. */
export const decidedLastTime: Readonly<Record<string, readonly ToldDecision[]>> = {
	'DEMO-C1': [
		{
			what: 'You go to see Nan two times a month.',
			who: 'Tamsin',
			withinDays: 30,
			wish: 1,
			done: { how: 'partly', why: 'You saw Nan once. She was not well.' }
		},
		{
			what: 'Your room gets a soft light.',
			who: 'Barnaby',
			withinDays: 14,
			wish: 0,
			done: { how: 'done', why: '' }
		}
	],
	'DEMO-C2': [
		{
			what: 'You start drum lessons at school.',
			who: 'Tamsin',
			withinDays: 40,
			wish: 0,
			done: { how: 'done', why: '' }
		},
		{
			what: 'Somebody checks if a lock on your door is safe in a fire.',
			who: 'Odalys',
			withinDays: 60,
			wish: 1,
			done: { how: 'not-done', why: 'The fire officer has not come yet. I have asked again.' }
		}
	],
	'DEMO-C3': [
		{
			what: 'You get a bus pass for training.',
			who: 'Tamsin',
			withinDays: 14,
			wish: 1,
			done: { how: 'done', why: '' }
		}
	],
	'DEMO-C4': [
		{
			what: 'You can stay put with your carers after you are 18.',
			who: 'Tamsin',
			withinDays: 30,
			wish: 0,
			done: { how: 'done', why: 'It is in your plan now, with the date.' }
		}
	]
};

/** What was decided at the review of the last weeks: nobody has written it down for Pip yet. */
export const decidedLately: Readonly<
	Record<string, { readonly afterDays: number | null; readonly decisions: readonly ToldDecision[] }>
> = {
	// A draft, and the day for it is over.
	'DEMO-C2': {
		afterDays: null,
		decisions: [
			{ what: 'You can walk to school with your friend.', who: 'Your carer', withinDays: 21 }
		]
	},
	'DEMO-C3': {
		afterDays: 3,
		decisions: [
			{
				what: 'You can go to the football camp in the summer. We pay half.',
				who: 'Tamsin, your social worker',
				withinDays: 30
			},
			{
				what: 'Your school knows who may ask you about home. It is just Mr Okoro.',
				who: 'Odalys',
				withinDays: null,
				byWhen: 'before half term'
			}
		]
	},
	// Eleven days after: late, and shared all the same.
	'DEMO-C4': {
		afterDays: 14,
		decisions: [
			{
				what: 'You open a bank account in your own name. Tamsin goes with you.',
				who: 'Tamsin, your social worker',
				withinDays: 40
			},
			{
				what: 'Your pathway plan gets a page on money. You check it first.',
				who: 'Your personal adviser',
				withinDays: 60
			}
		]
	}
};

import type { Answers } from '#lib/instruments/engine/answer.ts';

/** What Rafi was told first, and what it should have said. */
export const putRight = {
	child: 'DEMO-C3',
	at: 0,
	what: 'You can go to the football camp in the summer. We pay all of it.',
	afterDays: 6
} as const;

/** "That isn't what I meant", with a reply or still waiting for one. */
export const askedBack = [
	{
		child: 'DEMO-C3',
		at: 1,
		words: 'I meant that no one asks me in class. He can ask me on my own.',
		afterDays: 7,
		reply: 'Got it. I have told Mr Okoro to ask you on your own, never in class.'
	},
	{
		child: 'DEMO-C4',
		at: 1,
		words: 'I wanted to write that page, not just check it.',
		afterDays: 27,
		reply: null
	}
] as const;

/** The IRO's notes after visits between reviews; days ago. */
export const visits = [
	{
		child: 'DEMO-C1',
		daysAgo: 60,
		note: 'We fed the ducks. You told me you like your new bed. I will come back soon.'
	},
	{
		child: 'DEMO-C2',
		daysAgo: 96,
		note: 'Thank you for the tour of your room. The box drum kit is loud and very good. I will ask about the lock on your door.'
	},
	{
		child: 'DEMO-C4',
		daysAgo: 88,
		note: 'Good to hear that the boat yard is going well. I have asked about the bank account.'
	}
] as const;

const tick = (value: string) => ({ value, audience: 'only-my-iro' }) as const;

/** How it was, as they said it. Juno has begun, Pip has not. */
export const saidHowItWas: readonly {
	readonly child: string;
	readonly afterDays: number;
	readonly pages: Readonly<Record<string, Answers>>;
	readonly send: 'words' | 'numbers' | null;
}[] = [
	{
		child: 'DEMO-C2',
		afterDays: 5,
		pages: {
			heard: {
				heard: { value: ['partly'], audience: 'only-my-iro' },
				understood: { value: ['yes'], audience: 'only-my-iro' }
			}
		},
		send: null
	},
	{
		child: 'DEMO-C3',
		afterDays: 8,
		pages: {
			heard: {
				heard: tick('yes'),
				understood: tick('partly'),
				next: tick('yes'),
				again: tick('yes')
			},
			words: { good: tick('It was quick.'), change: tick('Less long words please.') }
		},
		send: 'words'
	},
	{
		child: 'DEMO-C4',
		afterDays: 20,
		pages: {
			heard: {
				heard: tick('partly'),
				understood: tick('yes'),
				next: tick('no'),
				again: tick('yes')
			}
		},
		send: 'numbers'
	}
];

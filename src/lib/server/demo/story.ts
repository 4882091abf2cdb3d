import type { PnCode } from '#lib/domain/participation/codes.ts';
import type { Value } from '#lib/instruments/engine/answer.ts';
import type { ChildCame } from '../participation/facts.ts';
import type { Verdict } from '../wishes/verdict.ts';
import type { Pages } from './sends.ts';

export interface LastTime {
	readonly pages: Pages;
	readonly came: ChildCame;
	readonly code: PnCode;
	/** To the listed wishes, in their order. */
	readonly answers: readonly {
		readonly verdict: Verdict;
		readonly reason: string;
		readonly who: string;
		readonly withinDays: number;
	}[];
}

/** For the IRO alone; may be said by the IRO; for everyone at the meeting. */
const mine = <V extends Value>(value: V) => ({ value, audience: 'only-my-iro' }) as const;
const say = <V extends Value>(value: V) => ({ value, audience: 'say-it-for-me' }) as const;
const all = <V extends Value>(value: V) => ({ value, audience: 'everyone' }) as const;

/** What each young person said half a year ago, and what came of it. */
export const lastTime: Readonly<Record<string, LastTime>> = {
	'DEMO-C1': {
		pages: {
			feelings: { 'feel-today': mine(['happy']) },
			school: { 'school-feel': all(['okay']) },
			wishes: { wishes: say(['A night light', 'See Nan more']) }
		},
		came: 'without-words',
		code: 'PN3',
		answers: [
			{
				verdict: 'yes',
				reason: 'Barnaby will get you a night light.',
				who: 'Barnaby',
				withinDays: 14
			},
			{
				verdict: 'partly',
				reason: 'You can see Nan two times a month. She lives far away.',
				who: 'Tamsin',
				withinDays: 30
			}
		]
	},
	'DEMO-C2': {
		pages: {
			today: { 'feel-today': mine(['mixed-up']) },
			school: { 'school-is': all('good'), friends: mine('left-out') },
			'worries-and-wishes': {
				'going-well': all('I am good at the drums and I have a drum kit made of boxes.'),
				worries: mine('People at school ask me why I moved.'),
				wishes: say(['Drum lessons', 'A key for my room'])
			}
		},
		came: 'spoke',
		code: 'PN1',
		answers: [
			{
				verdict: 'yes',
				reason: 'Your school has a drum teacher. You start after half term.',
				who: 'Tamsin, your social worker',
				withinDays: 40
			},
			{
				verdict: 'not-yet',
				reason:
					'Everyone wants you to have your own space. A lock has to be safe in a fire, so that must be checked first.',
				who: 'Odalys',
				withinDays: 60
			}
		]
	},
	'DEMO-C3': {
		pages: {
			now: { 'how-things-are': mine(6), 'going-well': all('Football. We won the cup.') },
			change: { wishes: say(['Stay over at Milo’s', 'A bus pass so I can get to training']) },
			meeting: { 'take-part': all('send-views') }
		},
		came: 'absent',
		code: 'PN6',
		answers: [
			{
				verdict: 'partly',
				reason:
					'You can stay over at weekends. Your carer rings Milo’s family first, as any parent would. No checks by us.',
				who: 'Your carer',
				withinDays: 10
			},
			{
				verdict: 'yes',
				reason: 'The bus pass is paid for. It comes by post.',
				who: 'Tamsin, your social worker',
				withinDays: 14
			}
		]
	},
	'DEMO-C4': {
		pages: {
			now: {
				'how-things-are': mine(7),
				'going-well': all('My placement at the boat yard.'),
				wishes: say(['Stay where I am after 18', 'Driving lessons'])
			},
			money: { 'enough-money': mine('mostly'), 'money-know': all(['savings']) }
		},
		came: 'spoke',
		code: 'PN1',
		answers: [
			{
				verdict: 'yes',
				reason:
					'Staying put has been agreed until you are 21, as long as you and your carers want it.',
				who: 'Tamsin, your social worker',
				withinDays: 30
			},
			{
				verdict: 'no',
				reason:
					'The council does not pay for lessons before 18. There is a fund at 18, and Tamsin will help you apply in time.',
				who: 'Tamsin, your social worker',
				withinDays: 120
			}
		]
	}
};

/** What has been begun or sent for the review that is coming. */
export const thisTime: Readonly<Record<string, { readonly pages: Pages; readonly send: boolean }>> =
	{
		'DEMO-C2': {
			pages: { today: { 'feel-today': mine(['happy']) }, home: { 'home-is': mine('mostly-good') } },
			send: false
		},
		'DEMO-C4': {
			pages: {
				now: {
					'how-things-are': mine(8),
					'going-well': all('I passed my first-aid course.'),
					'not-going-well': mine('I do not sleep well before meetings.'),
					wishes: say(['A bank card in my own name', 'To know who helps me after I am 18'])
				},
				plan: { 'plan-agree': all('mostly'), 'promise-kept': mine('some') },
				'live-next': { 'live-next': all('stay-put') },
				meeting: { 'take-part': all('lead'), agenda: say(['Money', 'After 18']) },
				'only-my-iro': {
					'only-my-iro': mine('Please ask about money first. I find it hard to say.')
				}
			},
			send: true
		}
	};

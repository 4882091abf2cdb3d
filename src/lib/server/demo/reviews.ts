import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';

export interface DemoReview {
	readonly child: string;
	/** Days from now to the coming review; the one before was six months earlier. */
	readonly inDays: number;
	readonly time: ClockTime;
	readonly venue: string;
	/** Who chaired the last one, so that a change of IRO shows. */
	readonly pastChair: string;
}

export const demoReviews: readonly DemoReview[] = [
	{
		child: 'DEMO-C1',
		inDays: 8,
		time: '15:45',
		venue: 'The blue room at the library',
		pastChair: 'DEMO-IRO'
	},
	{
		child: 'DEMO-C2',
		inDays: 12,
		time: '16:00',
		venue: 'Kestrel Youth Club',
		pastChair: 'DEMO-IRO'
	},
	{
		child: 'DEMO-C3',
		inDays: 3,
		time: '16:30',
		venue: 'Market Hall, room 2',
		pastChair: 'DEMO-IRO-FORMER'
	},
	{
		child: 'DEMO-C4',
		inDays: 5,
		time: '17:15',
		venue: 'Café at the Boat House',
		pastChair: 'DEMO-IRO'
	}
];
